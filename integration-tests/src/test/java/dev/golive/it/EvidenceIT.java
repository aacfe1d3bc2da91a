package dev.golive.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Browser;
import dev.golive.participant.ParticipantId;
import dev.golive.sroi.attendance.AttendanceFold;
import dev.golive.sroi.attendance.AttendanceReport;
import dev.golive.sroi.attendance.Attendee;
import dev.golive.sroi.attendance.PersonAttendance;
import dev.golive.sroi.attendance.ReadingRules;
import dev.golive.sroi.attendance.ShowUp;
import dev.golive.sroi.attendance.Window;
import dev.golive.sroi.bundle.AuditBundle;
import dev.golive.sroi.bundle.LedgerBundles;
import dev.golive.sroi.capture.Programmes;
import dev.golive.sroi.capture.SubjectBook;
import dev.golive.sroi.capture.SubjectRegistrar;
import dev.golive.sroi.disclosure.DisclosureControl;
import dev.golive.sroi.event.Attended;
import dev.golive.sroi.event.EvidenceEvent;
import dev.golive.sroi.event.ProgrammeId;
import dev.golive.sroi.event.SessionLabel;
import dev.golive.sroi.event.Subject;
import dev.golive.sroi.export.AttendanceCsv;
import dev.golive.sroi.export.AttendanceJson;
import dev.golive.sroi.export.FunderJson;
import dev.golive.sroi.export.GraphAttendance;
import dev.golive.sroi.export.OpenActiveAttendance;
import dev.golive.sroi.export.RollupJson;
import dev.golive.sroi.export.XapiStatements;
import dev.golive.sroi.funder.FunderDivision;
import dev.golive.sroi.funder.FunderReport;
import dev.golive.sroi.ledger.EvidenceLedger;
import dev.golive.sroi.ledger.LedgerReader;
import dev.golive.sroi.ledger.Scope;
import dev.golive.sroi.rollup.RollupReport;
import dev.golive.sroi.rollup.RollupRules;
import dev.golive.sroi.rollup.Rollups;
import dev.golive.sroi.signing.PemSigningKey;
import dev.golive.sroi.signing.SigningKey;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * A class in real browsers over a real server, and what it leaves: exactly the events that happened; nothing in exports and logs
 * that says who somebody is or what they wrote; and when somebody is forgotten, nothing of them anywhere.
 */
class EvidenceIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ProgrammeId AUTUMN = new ProgrammeId("autumn");
    private static final String SESSION = "evidence";
    private static final SessionLabel LABEL = new SessionLabel(SESSION);
    /** What nobody else would say: a name, a line, an answer. */
    private static final List<String> SECRETS =
            List.of("zephyrine", "quillfeather", "plumcake", "kneepain", "@example");

    private static final Path FOLDER = Path.of("target", "evidence-it");
    private static Venue venue;
    private static Browser browser;

    @Configuration(proxyBeanMethods = false)
    static class PartOfAutumn {
        @Bean
        Programmes programmes() {
            return session -> Optional.of(AUTUMN);
        }
    }

    @BeforeAll
    static void open() throws IOException {
        Files.createDirectories(FOLDER);
        Files.deleteIfExists(FOLDER.resolve("outlet.jsonl"));
        Files.deleteIfExists(FOLDER.resolve("application.log"));
        venue = Venue.open(
                "spring.main.sources=" + PartOfAutumn.class.getName(),
                "golive.evidence.key=MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=",
                "golive.evidence.outlet.file=" + FOLDER.resolve("outlet.jsonl"),
                "logging.file.name=" + FOLDER.resolve("application.log"),
                "logging.level.root=info",
                "logging.level.dev.golive=debug");
        browser = venue.browser();
    }

    @AfterAll
    static void close() {
        venue.close();
    }

    @Test
    void aClassLeavesExactlyWhatHappenedAndNothingThatTellsOfAnybody() throws Exception {
        CoachTab coach = new CoachTab(venue, Tab.desktop(browser), SESSION).goLive();
        TrainingTab ada = TrainingTab.enter(venue, Tab.phone(browser), SESSION, "Zephyrine");
        TrainingTab ben = TrainingTab.enter(venue, Tab.phone(browser), SESSION, "Quillfeather");
        String adasId = "athlete-" + ada.page().evaluate("() => sessionStorage.getItem('demo-athlete')");

        on(ada, "evidence.agree('effort')");
        on(ada, "evidence.agree('wellbeing')");
        assertThat(on(ada, "evidence.rate(7)")).contains("\"accepted\":true");
        assertThat(on(ada, "evidence.checkIn({ readiness: 4, words: 'kneepain, write to me@example.org' })"))
                .contains("\"accepted\":true");
        assertThat(on(ben, "evidence.rate(3)")).contains("NOT_ALLOWED");
        on(ada, "chat.send('plumcake!')");
        coach.order("reps.set", "{ repId: 'squats', exercise: 'Squats' }");
        ada.tap(3);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(coach.part("evidence-people").innerText()).contains("2"));
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(coach.part("evidence-effort").innerText()).contains("1 rated"));
        coach.screenshot("coach-evidence");
        coach.page().evaluate("async () => { await document.querySelector('golive-coach').client.end('close'); }");
        await().atMost(PATIENCE).until(() -> types().containsKey("session.ended") && left() == 3);

        assertThat(types())
                .containsEntry("session.opened", 1)
                .containsEntry("session.planned", 1)
                .containsEntry("session.live", 1)
                .containsEntry("session.ended", 1)
                .containsEntry("session.closed", 1)
                .containsEntry("participant.joined", 3)
                .containsEntry("participant.left", 3)
                .containsEntry("effort.reported", 1)
                .containsEntry("check-in.answered", 1)
                .containsEntry("reps.counted", 1)
                .containsEntry("engagement.counted", 1)
                .containsOnlyKeys(
                        "session.opened",
                        "session.planned",
                        "session.live",
                        "session.ended",
                        "session.closed",
                        "participant.joined",
                        "participant.left",
                        "participant.sighted",
                        "effort.reported",
                        "check-in.answered",
                        "reps.counted",
                        "engagement.counted");
        assertThat(json("reps.counted")).singleElement().asString().contains("\"count\":3");
        assertThat(json("engagement.counted")).singleElement().asString().contains("\"lines\":1");
        await().atMost(PATIENCE)
                .until(() -> Files.readAllLines(FOLDER.resolve("outlet.jsonl")).size() == all().size());

        SigningKey key = PemSigningKey.parse(FreshKey.pem());
        byte[] bundle =
                LedgerBundles.of(ledger(), LABEL, Instant.now()).seal(key).bytes();
        assertNothingIsSaid(bundle);
        forgetAndLookEverywhere(adasId, bundle, key);
    }

    private static void assertNothingIsSaid(byte[] bundle) throws IOException {
        Map<String, byte[]> exports = exports();
        exports.put("bundle", bundle);
        exports.put("log", Files.readAllBytes(FOLDER.resolve("application.log")));
        exports.forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                .as(name)
                .isNotEmpty()
                .doesNotContain(SECRETS));
        // The ledger and the host's own copy have the answer in words, and no name.
        assertThat(all())
                .allSatisfy(event -> assertThat(event).doesNotContain("Zephyrine", "Quillfeather", "plumcake"));
    }

    private static void forgetAndLookEverywhere(String host, byte[] bundle, SigningKey key)
            throws IOException, SQLException {
        SubjectRegistrar registrar = venue.application().getBean(SubjectRegistrar.class);
        ParticipantId ada = ParticipantId.of(host);
        Subject subject = registrar.subjectOf(ada, AUTUMN);
        assertThat(all()).anyMatch(event -> event.contains(subject.value()));
        List<String> adas = Stream.concat(
                        Stream.of("Zephyrine", "plumcake", "kneepain", subject.value()),
                        venue.application().getBean(SubjectBook.class).seats(subject).stream()
                                .map(seat -> seat.identity().value()))
                .toList();
        assertThat(adas).hasSize(5);
        assertThat(Tables.text(venue)).contains(adas);

        assertThat(registrar.forget(ada, Set.of(AUTUMN), Instant.now())).isGreaterThan(5);

        assertThat(Tables.text(venue)).doesNotContain(adas).contains("Quillfeather");
        assertThat(all()).noneMatch(event -> event.contains(subject.value()));
        exports()
                .forEach((name, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain(subject.value()));
        byte[] after =
                LedgerBundles.of(ledger(), LABEL, Instant.now()).seal(key).bytes();
        assertThat(new String(after, StandardCharsets.ISO_8859_1)).doesNotContain(subject.value());
        assertThat(AuditBundle.verify(after).isIntact()).isTrue();
        assertThat(AuditBundle.verify(bundle).isIntact()).isTrue();
    }

    private static Map<String, byte[]> exports() {
        AttendanceFold fold = AttendanceFold.create();
        LedgerReader.each(ledger(), Scope.of(LABEL), document -> {
            if (document.event().fact() instanceof Attended attended) {
                fold.add(attended.fact());
            }
        });
        AttendanceReport attendance = fold.attendance().read(ReadingRules.standard());
        Set<Attendee> booked =
                attendance.people().stream().map(PersonAttendance::attendee).collect(Collectors.toSet());
        Map<Attendee, URI> orders = new HashMap<>();
        booked.forEach(attendee -> orders.put(attendee, URI.create("https://book.example/" + orders.size())));
        RollupReport rollup =
                Rollups.of(ledger(), Scope.of(AUTUMN), event -> true).read(RollupRules.standard());
        List<FunderReport> reports = rollup.programmes().stream()
                .map(figures ->
                        FunderReport.of(figures, Map.of(), DisclosureControl.NONE_INTERNAL, FunderDivision.SESSION))
                .toList();
        Map<String, byte[]> exports = new TreeMap<>();
        exports.put("csv", AttendanceCsv.encode(attendance));
        exports.put("json", AttendanceJson.encodeAll(attendance));
        exports.put("graph", GraphAttendance.encode(attendance));
        exports.put(
                "xapi", XapiStatements.of(URI.create("https://fit.example/")).encode(attendance));
        exports.put("openactive", OpenActiveAttendance.encode(ShowUp.of(attendance.people(), booked), orders));
        exports.put("rollup", RollupJson.encode(rollup));
        exports.put("funder", FunderJson.encode(Window.OPEN, reports));
        return exports;
    }

    private static String on(Tab tab, String call) {
        return String.valueOf(tab.page()
                .evaluate("async () => JSON.stringify((await document.querySelector('golive-viewer').client." + call
                        + ") ?? null)"));
    }

    private static EvidenceLedger ledger() {
        return venue.application().getBean(EvidenceLedger.class);
    }

    private static List<EvidenceEvent> ofSession() {
        List<EvidenceEvent> events = new ArrayList<>();
        LedgerReader.each(ledger(), Scope.of(LABEL), document -> events.add(document.event()));
        return events;
    }

    private static Map<String, Integer> types() {
        Map<String, Integer> types = new TreeMap<>();
        ofSession().forEach(event -> types.merge(word(event), 1, Integer::sum));
        return types;
    }

    private static int left() {
        return types().getOrDefault("participant.left", 0);
    }

    private static String word(EvidenceEvent event) {
        return event.fact().type().replaceAll("^dev\\.golive\\.|\\.v1$", "");
    }

    private static List<String> json(String word) {
        List<String> documents = new ArrayList<>();
        LedgerReader.each(ledger(), Scope.of(LABEL), document -> {
            if (word(document.event()).equals(word)) {
                documents.add(document.json());
            }
        });
        return documents;
    }

    /** Every event of the ledger, as it is kept. */
    private static List<String> all() {
        List<String> documents = new ArrayList<>();
        LedgerReader.each(ledger(), Scope.all(), document -> documents.add(document.json()));
        return documents;
    }
}
