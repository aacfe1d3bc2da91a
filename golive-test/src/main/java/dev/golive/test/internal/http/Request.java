package dev.golive.test.internal.http;

import org.jspecify.annotations.Nullable;

/** What arrived. */
public interface Request {

    /** Such as {@code POST}. */
    String verb();

    /** From the slash on, without the query. */
    String path();

    /** Null if there is none. */
    @Nullable String header(String name);

    /** The bytes. */
    byte[] body();
}
