package dev.golive.chat;

import java.util.List;

/**
 * Looks at a text before anybody sees it. The library brings {@link LinkFilter}, {@link RepeatFilter} and {@link
 * WordFilter}; yours may ask a service, inside a {@link TimeLimitedFilter}.
 *
 * <p>Called by many threads at once. Staff's texts are looked at, too: {@link Draft#from} says whose it is.
 */
@FunctionalInterface
public interface ChatFilter {

    /** What becomes of this text. */
    Verdict review(Draft draft);

    /** One after the other, each looking at what the one before made of it, until one denies. */
    static ChatFilter inOrder(List<ChatFilter> filters) {
        List<ChatFilter> all = List.copyOf(filters);
        return draft -> {
            Draft current = draft;
            for (ChatFilter filter : all) {
                Verdict verdict = filter.review(current);
                if (verdict instanceof Verdict.Deny) {
                    return verdict;
                }
                if (verdict instanceof Verdict.Replace replaced) {
                    current = current.withText(replaced.text());
                }
            }
            return current.text().equals(draft.text()) ? Verdict.allow() : Verdict.replace(current.text());
        };
    }
}
