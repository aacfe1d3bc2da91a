package dev.golive.chat;

import java.util.regex.Pattern;

/**
 * Lets nobody but staff send links: addresses with a scheme or {@code www}, bare domains of at least two letters at the
 * end such as {@code spam.example/win}, and e-mail addresses. Stateless, thread-safe.
 */
public final class LinkFilter implements ChatFilter {

    /**
     * Possessive quantifiers, so that no text makes the search long. A bare domain needs a letter before its dot: "10.30"
     * and "e.g." are none.
     */
    private static final Pattern LINK = Pattern.compile(
            "(?:https?|ftp)\\s?:\\s?/\\s?/|\\bwww\\.|(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}-]*+(?<=[\\p{L}-])\\.[\\p{L}]{2,24}+(?=[/:?#])"
                    + "|(?<![\\p{L}\\p{N}-])[\\p{L}\\p{N}-]{2,63}+\\.(?:com|net|org|info|biz|io|me|tv|gg|ly|co|uk|de|fr|es|it|nl|eu|ru|cn|xyz|app|dev|shop|site|online|link|live|club|top)\\b"
                    + "|[^\\s@]{1,64}+@[^\\s@.]{1,63}+\\.",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LinkFilter() {}

    /** The filter. */
    public static LinkFilter create() {
        return new LinkFilter();
    }

    @Override
    public Verdict review(Draft draft) {
        boolean staff = draft.from().role().staff();
        return !staff && LINK.matcher(draft.text().value()).find()
                ? Verdict.deny("Links can't be sent in this chat.")
                : Verdict.allow();
    }
}
