package dev.golive.error;

/** Tell the writer: their text is no workout; it says where, and what to write instead. */
public final class WorkoutTextException extends GoLiveException {

    private static final long serialVersionUID = 1L;

    private final int position;

    /**
     * Says what is wrong, and where.
     *
     * @param position of the first sign that does not fit, counted from 0 in {@code char}s, as {@link String#charAt} and
     *     JavaScript count them; the length of the text if it ends too early
     * @param problem what is wrong and what to do, a sentence; at most a few words of the text
     */
    public WorkoutTextException(int position, String problem) {
        super("At position " + position + ": " + problem, null);
        this.position = position;
    }

    /**
     * Where the first sign is that does not fit, counted from 0 in {@code char}s, as {@link String#charAt} and JavaScript
     * count them; the length of the text if it ends too early.
     */
    public int position() {
        return position;
    }
}
