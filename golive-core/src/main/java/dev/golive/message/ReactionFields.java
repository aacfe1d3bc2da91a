package dev.golive.message;

import dev.golive.internal.json.StrictReader;
import dev.golive.participant.DisplayName;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The fields of a reaction tick that hold more than one value. */
final class ReactionFields {

    private static final String KIND = "a lower-case letter and up to 15 more letters, digits and hyphens";

    private ReactionFields() {}

    static SortedMap<ReactionKind, Long> counts(StrictReader in) {
        SortedMap<ReactionKind, Long> counts = new TreeMap<>();
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            long count = in.integer(1, StrictReader.MAX_INTEGER);
            try {
                counts.put(new ReactionKind(name), count);
            } catch (IllegalArgumentException e) {
                throw in.invalid("A kind must be " + KIND + ".");
            }
        }
        if (counts.size() > ReactionKind.MOST) {
            throw in.tooLarge("There are more than " + ReactionKind.MOST + " kinds.");
        }
        return counts;
    }

    static List<ReactionSample> samples(StrictReader in) {
        List<ReactionSample> samples = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            samples.add(sample(in));
        }
        if (samples.size() > ReactionTick.MOST_SAMPLES) {
            throw in.tooLarge("There are more than " + ReactionTick.MOST_SAMPLES + " people.");
        }
        return samples;
    }

    private static ReactionSample sample(StrictReader in) {
        DisplayName called = null;
        ReactionKind kind = null;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "name" -> called = in.text(DisplayName.MAX_CODE_POINTS, DisplayName::new);
                case "kind" -> kind = in.formed(ReactionKind::new, KIND);
                default -> in.skip();
            }
        }
        return new ReactionSample(in.required("name", called), in.required("kind", kind));
    }
}
