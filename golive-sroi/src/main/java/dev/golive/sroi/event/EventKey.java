package dev.golive.sroi.event;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * What makes an event that event: CloudEvents' pair of source and id.
 *
 * @param source who says it, a URI reference of at most 256 characters, such as {@code /golive/gym}
 * @param id unique for that source, 1 to 128 characters; nothing that tells who somebody is
 */
public record EventKey(String source, String id) {

    /** The longest source. */
    public static final int LONGEST_SOURCE = 256;

    /** The longest id. */
    public static final int LONGEST_ID = 128;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if one of them is blank, too long or holds a control character, or the source is no
     *     URI reference
     */
    public EventKey {
        EventText.check("An event's source", source, LONGEST_SOURCE);
        EventText.check("An event's id", id, LONGEST_ID);
        if (!isPlainPath(source)) {
            try {
                new URI(source);
            } catch (URISyntaxException e) {
                throw new IllegalArgumentException("An event's source is a URI reference, such as /golive/gym.", e);
            }
        }
    }

    /** Whether it is a path of letters, digits, hyphens and slashes, as all of ours are: that needs no parser. */
    private static boolean isPlainPath(String source) {
        for (int i = 0; i < source.length(); i++) {
            char unit = source.charAt(i);
            boolean plain = (unit >= 'a' && unit <= 'z')
                    || (unit >= 'A' && unit <= 'Z')
                    || (unit >= '0' && unit <= '9')
                    || unit == '-'
                    || (unit == '/' && (i == 0 || source.charAt(i - 1) != '/'));
            if (!plain) {
                return false;
            }
        }
        return true;
    }
}
