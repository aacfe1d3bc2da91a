package dev.golive.sroi.internal.json;

import dev.golive.sroi.internal.json.CanonicalValue.Items;
import dev.golive.sroi.internal.json.CanonicalValue.Members;
import dev.golive.sroi.internal.json.CanonicalValue.Text;
import dev.golive.sroi.internal.json.CanonicalValue.Whole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of an object that must be there, and no others. Immutable. */
public final class CanonicalFields {

    private final Members object;
    private final String pointer;

    private CanonicalFields(CanonicalValue value, String pointer, Set<String> names) {
        this.pointer = pointer;
        if (!(value instanceof Members members)) {
            throw refused("", "This must be an object.");
        }
        this.object = members;
        for (String name : names) {
            if (!members.members().containsKey(name)) {
                throw refused("/" + name, "This is missing.");
            }
        }
        for (String name : members.members().keySet()) {
            if (!names.contains(name)) {
                throw refused("/" + name, "Nobody knows this field.");
            }
        }
    }

    /**
     * The fields of a document.
     *
     * @param names all that must be there; plain names, without a tilde or a slash
     * @throws JsonRefusedException if it is no object, one is missing, or there is another
     */
    public static CanonicalFields of(CanonicalValue document, Set<String> names) {
        return new CanonicalFields(document, "", names);
    }

    /**
     * A text.
     *
     * @throws JsonRefusedException if the field is something else
     */
    public String text(String name) {
        if (object.members().get(name) instanceof Text text) {
            return text.value();
        }
        throw refused("/" + name, "This must be a text.");
    }

    /**
     * A whole number.
     *
     * @throws JsonRefusedException if the field is something else, or outside the range
     */
    public long whole(String name, long least, long most) {
        if (object.members().get(name) instanceof Whole number && number.value() >= least && number.value() <= most) {
            return number.value();
        }
        throw refused("/" + name, "This must be a whole number from " + least + " to " + most + ".");
    }

    /**
     * An array of texts.
     *
     * @throws JsonRefusedException if the field is something else
     */
    public List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (CanonicalValue item : items(name)) {
            if (!(item instanceof Text text)) {
                throw refused("/" + name + "/" + texts.size(), "This must be a text.");
            }
            texts.add(text.value());
        }
        return texts;
    }

    /**
     * An array of objects.
     *
     * @param names all the fields that each must have
     * @throws JsonRefusedException if the field is something else, or an object has other fields
     */
    public List<CanonicalFields> objects(String name, Set<String> names) {
        List<CanonicalFields> objects = new ArrayList<>();
        for (CanonicalValue item : items(name)) {
            objects.add(new CanonicalFields(item, pointer + "/" + name + "/" + objects.size(), names));
        }
        return objects;
    }

    private List<CanonicalValue> items(String name) {
        @Nullable CanonicalValue value = object.members().get(name);
        if (value instanceof Items items) {
            return items.values();
        }
        throw refused("/" + name, "This must be an array.");
    }

    private JsonRefusedException refused(String below, String reason) {
        return new JsonRefusedException(pointer + below, reason);
    }
}
