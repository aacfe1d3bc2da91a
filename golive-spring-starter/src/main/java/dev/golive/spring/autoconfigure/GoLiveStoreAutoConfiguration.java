package dev.golive.spring.autoconfigure;

import dev.golive.error.SettingsException;
import dev.golive.jdbc.GoLiveDatabase;
import dev.golive.journal.InMemoryRoomJournal;
import dev.golive.journal.RoomJournal;
import dev.golive.reaction.InMemoryReactionStore;
import dev.golive.reaction.ReactionStore;
import dev.golive.session.InMemorySessionStore;
import dev.golive.session.SessionStore;
import dev.golive.spring.GoLiveProperties;
import dev.golive.spring.GoLiveProperties.Store;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.attendance.InMemoryAttendanceStore;
import dev.golive.tally.InMemoryTallyStore;
import dev.golive.tally.TallyStore;
import dev.golive.webhook.InMemoryWebhookInbox;
import dev.golive.webhook.WebhookInbox;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Lazy;

/** Where things are kept, according to {@code golive.store.*}; each store backs off before one of the application's own. */
@AutoConfiguration
@EnableConfigurationProperties(GoLiveProperties.class)
public final class GoLiveStoreAutoConfiguration {

    /** Opened when the first store asks for it: an application with stores of its own has no database of ours. */
    @Bean
    @Lazy
    @ConditionalOnMissingBean
    GoLiveDatabase goLiveDatabase(GoLiveProperties properties, ObjectProvider<DataSource> source) {
        if (properties.store().type() == Store.Type.FILE) {
            return GoLiveDatabase.file(Path.of(properties.store().path()));
        }
        DataSource application = source.getIfUnique();
        if (application == null) {
            throw new SettingsException(
                    "store.type",
                    "it is application, and the application has no DataSource, or several of which none is primary. Add"
                            + " one, or take file.");
        }
        return GoLiveDatabase.of(application);
    }

    @Bean
    @ConditionalOnMissingBean
    SessionStore goLiveSessionStore(GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database) {
        return store(properties, database, GoLiveDatabase::sessionStore, InMemorySessionStore::create);
    }

    @Bean
    @ConditionalOnMissingBean
    AttendanceStore goLiveAttendanceStore(GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database) {
        return store(properties, database, GoLiveDatabase::attendanceStore, InMemoryAttendanceStore::create);
    }

    @Bean
    @ConditionalOnMissingBean
    WebhookInbox goLiveWebhookInbox(
            GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database, ObjectProvider<Clock> clock) {
        return store(
                properties,
                database,
                open -> open.webhookInbox(
                        ApplicationClock.of(clock), properties.webhook().keepFor()),
                () -> InMemoryWebhookInbox.create(ApplicationClock.of(clock)));
    }

    @Bean
    @ConditionalOnMissingBean
    RoomJournal goLiveRoomJournal(
            GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database, ObjectProvider<Clock> clock) {
        return store(
                properties,
                database,
                open -> open.roomJournal(
                        ApplicationClock.of(clock), properties.chat().keepFor()),
                InMemoryRoomJournal::create);
    }

    @Bean
    @ConditionalOnMissingBean
    ReactionStore goLiveReactionStore(GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database) {
        return store(properties, database, GoLiveDatabase::reactionStore, InMemoryReactionStore::create);
    }

    @Bean
    @ConditionalOnMissingBean
    TallyStore goLiveTallyStore(GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database) {
        return store(
                properties, database, open -> open.tallyStore(properties.chat().keepFor()), InMemoryTallyStore::create);
    }

    /** In this process or in the database, as the settings say; the database opens when the first store asks for it. */
    static <S> S store(
            GoLiveProperties properties,
            ObjectProvider<GoLiveDatabase> database,
            Function<GoLiveDatabase, S> durable,
            Supplier<S> inMemory) {
        boolean memory = properties.store().type() == Store.Type.MEMORY;
        return memory ? inMemory.get() : durable.apply(database.getObject());
    }
}
