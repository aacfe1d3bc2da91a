package dev.golive.jdbc;

import dev.golive.participant.Identity;
import dev.golive.tally.Tally;
import dev.golive.tally.TallyKind;
import org.jspecify.annotations.Nullable;

/** What a figure in a room is about: one row of {@code golive_tally}. */
record TallySubject(TallyKind kind, String item, Identity person, String source) {

    static TallySubject of(Tally tally) {
        return new TallySubject(tally.kind(), tally.item(), tally.person(), tally.source());
    }

    /** The figure. */
    Tally tally(long seq, long value, @Nullable String words) {
        return new Tally(kind, item, person, source, seq, value, words);
    }
}
