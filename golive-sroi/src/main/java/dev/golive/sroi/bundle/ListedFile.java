package dev.golive.sroi.bundle;

import dev.golive.sroi.integrity.Hash;
import java.util.regex.Pattern;

/**
 * A file that a manifest vouches for.
 *
 * @param name 1 to 64 letters, digits, dots, dashes and underscores, the first one a letter or a digit
 * @param size in bytes
 * @param sha256 of its bytes
 */
public record ListedFile(String name, long size, Hash sha256) {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,63}");

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the name is none, or the size negative
     */
    public ListedFile {
        requireName(name);
        if (size < 0) {
            throw new IllegalArgumentException("The file " + name + " can't have " + size + " bytes.");
        }
    }

    static void requireName(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name
                    + "\" can't be the name of a file in a bundle: give 1 to 64 letters, digits, dots, dashes and underscores,"
                    + " the first one a letter or a digit.");
        }
    }
}
