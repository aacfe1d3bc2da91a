package dev.golive.sroi.bundle;

import dev.golive.sroi.integrity.Hash;
import dev.golive.sroi.internal.json.CanonicalJson;
import dev.golive.sroi.internal.json.CanonicalValue;
import java.util.Map;
import java.util.TreeMap;

/** What erasing an event left. */
record ErasedEntry(Hash leaf, String tombstone) implements BundleEntry {

    ErasedEntry {
        if (!WORD.matcher(tombstone).matches()) {
            throw new IllegalArgumentException(
                    "\"" + tombstone + "\" can't be a tombstone: give 1 to 128 visible ASCII characters, no spaces.");
        }
    }

    /** The line that stands where the event stood. */
    static byte[] line(String tombstone) {
        return CanonicalJson.encode(
                new CanonicalValue.Members(new TreeMap<>(Map.of("erased", new CanonicalValue.Text(tombstone)))));
    }

    String leafLine() {
        return leaf.hex() + " " + KeptEntry.NOBODY + " " + tombstone + "\n";
    }
}
