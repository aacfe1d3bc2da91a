package dev.golive.sroi.internal.json;

import dev.golive.sroi.internal.json.CanonicalValue.Items;
import dev.golive.sroi.internal.json.CanonicalValue.Literal;
import dev.golive.sroi.internal.json.CanonicalValue.Members;
import dev.golive.sroi.internal.json.CanonicalValue.Text;
import dev.golive.sroi.internal.json.CanonicalValue.Whole;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An object from somebody who may know more than we do: its fields are asked for one by one. A field that is null reads as
 * missing; one that nobody asks for is left alone. Immutable.
 */
public final class JsonObject {

    /** The last millisecond of 9999. */
    private static final long LAST_MS = 253_402_300_799_999L;

    private final String place;
    private final Map<String, CanonicalValue> fields;

    private JsonObject(String place, CanonicalValue value) {
        if (!(value instanceof Members object)) {
            throw new JsonRefusedException(place, "This must be an object.");
        }
        this.place = place;
        this.fields = object.members();
    }

    /**
     * The object of a document.
     *
     * @throws JsonRefusedException if it is no object
     */
    public static JsonObject of(CanonicalValue document) {
        return new JsonObject("", document);
    }

    /** The names of its fields. */
    public Set<String> names() {
        return fields.keySet();
    }

    /** Whether there is such a field. */
    public boolean has(String name) {
        return fields.getOrDefault(name, Literal.NULL) != Literal.NULL;
    }

    /** Whether there is such a field and it is a text. */
    public boolean isText(String name) {
        return fields.get(name) instanceof Text;
    }

    /**
     * A text.
     *
     * @throws JsonRefusedException if it is missing or no text
     */
    public String text(String name) {
        if (there(name) instanceof Text text) {
            return text.value();
        }
        throw refused(name, "This must be a text.");
    }

    /**
     * A text, as what it stands for.
     *
     * @param read refuses by an {@link IllegalArgumentException}
     * @throws JsonRefusedException if it is missing or no text, or is refused
     */
    public <T> T text(String name, Function<String, T> read) {
        String text = text(name);
        try {
            return read.apply(text);
        } catch (IllegalArgumentException e) {
            throw refused(name, String.valueOf(e.getMessage()));
        }
    }

    /** The same, or null if it is missing. */
    public <T> @Nullable T optionalText(String name, Function<String, T> read) {
        return has(name) ? text(name, read) : null;
    }

    /**
     * A word of a closed list.
     *
     * @throws JsonRefusedException if it is missing or another
     */
    public <T> T oneOf(String name, Map<String, T> words) {
        T meant = words.get(text(name));
        if (meant == null) {
            throw refused(name, "This must be one of " + String.join(", ", new TreeMap<>(words).keySet()) + ".");
        }
        return meant;
    }

    /**
     * A whole number.
     *
     * @throws JsonRefusedException if it is missing, no whole number, or out of its range
     */
    public long integer(String name, long least, long most) {
        return inRange(name, there(name), least, most);
    }

    /** The same, or null if it is missing. */
    public @Nullable Long optionalInteger(String name, long least, long most) {
        return has(name) ? integer(name, least, most) : null;
    }

    /** A moment, in milliseconds since 1970. */
    public Instant moment(String name) {
        return Instant.ofEpochMilli(integer(name, 0, LAST_MS));
    }

    /** The same, or null if it is missing. */
    public @Nullable Instant optionalMoment(String name) {
        return has(name) ? moment(name) : null;
    }

    /**
     * True or false.
     *
     * @throws JsonRefusedException if it is missing or neither
     */
    public boolean bool(String name) {
        if (there(name) instanceof Literal literal) {
            return literal == Literal.TRUE;
        }
        throw refused(name, "This must be true or false.");
    }

    /**
     * So many whole numbers.
     *
     * @throws JsonRefusedException if it is missing, or not as many, or one of them is out of its range
     */
    public List<Integer> integers(String name, int count, int least, int most) {
        if (!(there(name) instanceof Items items) || items.values().size() != count) {
            throw refused(name, "This must be an array of " + count + " whole numbers.");
        }
        List<Integer> numbers = new ArrayList<>();
        for (CanonicalValue element : items.values()) {
            numbers.add((int) inRange(name + "/" + numbers.size(), element, least, most));
        }
        return numbers;
    }

    /**
     * An object.
     *
     * @throws JsonRefusedException if it is missing or none
     */
    public JsonObject object(String name) {
        return new JsonObject(place + "/" + name, there(name));
    }

    /**
     * What the whole object stands for.
     *
     * @param read refuses by an {@link IllegalArgumentException}
     * @throws JsonRefusedException if it is refused
     */
    public <T> T whole(Function<JsonObject, T> read) {
        try {
            return read.apply(this);
        } catch (JsonRefusedException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new JsonRefusedException(place, String.valueOf(e.getMessage()));
        }
    }

    /** A refusal of one field. */
    public JsonRefusedException refused(String name, String reason) {
        return new JsonRefusedException(place + "/" + name, reason);
    }

    private CanonicalValue there(String name) {
        CanonicalValue value = fields.getOrDefault(name, Literal.NULL);
        if (value == Literal.NULL) {
            throw refused(name, "This is missing.");
        }
        return value;
    }

    private long inRange(String name, CanonicalValue value, long least, long most) {
        if (value instanceof Whole number && number.value() >= least && number.value() <= most) {
            return number.value();
        }
        throw refused(name, "This must be a whole number from " + least + " to " + most + ".");
    }
}
