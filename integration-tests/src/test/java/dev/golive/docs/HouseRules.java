package dev.golive.docs;

import dev.golive.chat.ChatFilter;
import dev.golive.chat.Verdict;
import dev.golive.chat.WordList;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A platform's own moderation. */
@Configuration(proxyBeanMethods = false)
class HouseRules {

    // region filters
    @Bean
    WordList words() {
        return WordList.of("darn", "heck");
    }

    @Bean
    ChatFilter noShouting() {
        return draft -> draft.text().value().matches("[A-Z !]{20,}")
                ? Verdict.deny("A little quieter, please.")
                : Verdict.allow();
    }
    // endregion filters
}
