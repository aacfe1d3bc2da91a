package dev.golive.spring.autoconfigure;

import static dev.golive.spring.autoconfigure.GoLiveStoreAutoConfiguration.store;
import static dev.golive.spring.autoconfigure.Setting.checked;

import dev.golive.jdbc.GoLiveDatabase;
import dev.golive.journal.RoomJournal;
import dev.golive.room.RoomNaming;
import dev.golive.session.SessionStore;
import dev.golive.spring.EvidenceProperties;
import dev.golive.spring.EvidenceProperties.Outlet;
import dev.golive.spring.GoLiveProperties;
import dev.golive.sroi.attendance.AttendanceStore;
import dev.golive.sroi.capture.EvidenceCapture;
import dev.golive.sroi.capture.InMemorySubjectBook;
import dev.golive.sroi.capture.Minors;
import dev.golive.sroi.capture.Programmes;
import dev.golive.sroi.capture.RoomConsents;
import dev.golive.sroi.capture.RoomEraser;
import dev.golive.sroi.capture.SubjectBook;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.GroupingLedger;
import dev.golive.sroi.ledger.InMemoryLedger;
import dev.golive.sroi.outlet.CursorStore;
import dev.golive.sroi.outlet.EvidenceSink;
import dev.golive.sroi.outlet.FileSink;
import dev.golive.sroi.outlet.InMemoryCursorStore;
import dev.golive.sroi.outlet.WebhookSink;
import dev.golive.sroi.privacy.InMemorySaltStore;
import dev.golive.sroi.privacy.SaltStore;
import dev.golive.sroi.privacy.SubjectPseudonyms;
import dev.golive.sroi.privacy.TenantKey;
import dev.golive.sroi.privacy.TenantKeyId;
import dev.golive.tally.TallyStore;
import dev.golive.webhook.WebhookInbox;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/**
 * Evidence as it happens, once there is a key for pseudonyms: {@code golive.evidence.key}. Without it nothing is captured, and
 * the relay takes no ratings, heart rates and check-ins. A bean of {@link Programmes} says what sessions are part of; every bean
 * of {@link EvidenceSink} gets all events, under its own name; every bean of {@link RoomEraser} takes part when somebody is
 * forgotten, beside those of the stores.
 */
@AutoConfiguration(after = GoLiveStoreAutoConfiguration.class, before = GoLiveRelayAutoConfiguration.class)
@ConditionalOnProperty("golive.evidence.key")
@EnableConfigurationProperties(GoLiveProperties.class)
public final class GoLiveEvidenceAutoConfiguration {

    private final SecureRandom random = new SecureRandom();

    @Bean
    @ConditionalOnMissingBean
    EvidenceLedger goLiveEvidenceLedger(GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database) {
        return store(
                properties,
                database,
                open -> GroupingLedger.create(open.evidenceLedger(random)),
                () -> InMemoryLedger.create(random));
    }

    @Bean
    @ConditionalOnMissingBean
    SaltStore goLiveSaltStore(GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database) {
        return store(properties, database, GoLiveDatabase::saltStore, InMemorySaltStore::create);
    }

    @Bean
    @ConditionalOnMissingBean
    SubjectBook goLiveSubjectBook(GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database) {
        return store(properties, database, GoLiveDatabase::subjectBook, InMemorySubjectBook::create);
    }

    @Bean
    @ConditionalOnMissingBean
    CursorStore goLiveCursorStore(GoLiveProperties properties, ObjectProvider<GoLiveDatabase> database) {
        return store(properties, database, GoLiveDatabase::cursorStore, InMemoryCursorStore::create);
    }

    @Bean("golive-webhook")
    @ConditionalOnProperty("golive.evidence.outlet.url")
    EvidenceSink goLiveWebhookSink(GoLiveProperties properties) {
        Outlet outlet = properties.evidence().outlet();
        return checked(
                "evidence.outlet.url",
                () -> WebhookSink.create(
                        URI.create(String.valueOf(outlet.url())), outlet.authorization(), outlet.timeout()));
    }

    @Bean("golive-file")
    @ConditionalOnProperty("golive.evidence.outlet.file")
    FileSink goLiveFileSink(GoLiveProperties properties) {
        return FileSink.open(
                Path.of(String.valueOf(properties.evidence().outlet().file())));
    }

    @Bean
    @ConditionalOnMissingBean
    EvidenceCapture goLiveEvidenceCapture(
            GoLiveProperties properties,
            SessionStore sessions,
            ObjectProvider<Programmes> programmes,
            SubjectBook book,
            EvidenceLedger ledger) {
        return EvidenceCapture.create(
                properties.namespace(),
                RoomNaming.of(properties.namespace()),
                sessions,
                programmes.getIfAvailable(Programmes::none),
                book,
                ledger);
    }

    @Bean
    @ConditionalOnMissingBean
    SubjectRegistrar goLiveSubjectRegistrar(
            GoLiveProperties properties,
            SaltStore salts,
            ObjectProvider<Programmes> programmes,
            ObjectProvider<Minors> minors,
            SubjectBook book,
            EvidenceCapture capture,
            EvidenceLedger ledger,
            ObjectProvider<RoomEraser> erasers) {
        return SubjectRegistrar.create(
                        pseudonyms(properties.evidence(), salts),
                        programmes.getIfAvailable(Programmes::none),
                        minors.getIfAvailable(Minors::none),
                        book,
                        capture,
                        ledger,
                        random)
                .withErasers(erasers.orderedStream().toList());
    }

    @Bean
    RoomEraser goLiveJournalEraser(RoomJournal journal) {
        return journal::forget;
    }

    @Bean
    RoomEraser goLiveTallyEraser(TallyStore tallies) {
        return tallies::forget;
    }

    @Bean
    RoomEraser goLiveWebhookEraser(WebhookInbox inbox) {
        return inbox::forget;
    }

    @Bean
    RoomEraser goLiveAttendanceEraser(AttendanceStore attendance) {
        return RoomEraser.of(attendance);
    }

    @Bean
    RoomEraser goLiveSessionEraser(SessionStore sessions) {
        return RoomEraser.of(sessions);
    }

    @Bean
    @ConditionalOnMissingBean
    RoomConsents goLiveRoomConsents(
            ObjectProvider<Programmes> programmes, SubjectBook book, EvidenceCapture capture, EvidenceLedger ledger) {
        return RoomConsents.create(programmes.getIfAvailable(Programmes::none), book, capture, ledger, random);
    }

    private SubjectPseudonyms pseudonyms(EvidenceProperties evidence, SaltStore salts) {
        return checked("evidence.key", () -> {
            TenantKey current = TenantKey.parse(new TenantKeyId(evidence.keyId()), String.valueOf(evidence.key()));
            SubjectPseudonyms pseudonyms = SubjectPseudonyms.create(current, salts, random);
            for (EvidenceProperties.EarlierKey previous : evidence.previousKeys()) {
                pseudonyms = pseudonyms.withEarlier(TenantKey.parse(new TenantKeyId(previous.keyId()), previous.key()));
            }
            return pseudonyms;
        });
    }
}
