package dev.golive.jdbc;

import org.jdbi.v3.core.argument.Argument;

/** Many values of one column, as one argument of a statement. */
final class ColumnArray {

    private ColumnArray() {}

    /**
     * The argument.
     *
     * @param type the database's word for the type of one
     */
    static Argument of(String type, Object[] elements) {
        return (position, statement, context) ->
                statement.setArray(position, statement.getConnection().createArrayOf(type, elements));
    }
}
