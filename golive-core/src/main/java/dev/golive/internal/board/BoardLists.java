package dev.golive.internal.board;

import dev.golive.board.BoardGroup;
import dev.golive.board.BoardId;
import dev.golive.board.BoardLabel;
import dev.golive.board.Cohort;
import dev.golive.board.LeaderboardShow;
import dev.golive.board.PromptOpen;
import dev.golive.board.TotalsTold.PromptTotal;
import dev.golive.board.TotalsTold.RepsTotal;
import dev.golive.internal.json.StrictReader;
import dev.golive.participant.DisplayName;
import dev.golive.tally.StandingsRow;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The fields that hold several values. */
final class BoardLists {

    private static final long MOST_PEOPLE = 1_000_000;

    private BoardLists() {}

    static List<Cohort> cohorts(StrictReader in) {
        List<Cohort> cohorts =
                list(in, LeaderboardShow.MOST_COHORTS, each -> each.text(Cohort.MAX_CODE_POINTS, Cohort::new));
        if (cohorts.size() < 2 || cohorts.stream().distinct().count() < cohorts.size()) {
            throw in.invalid("There must be at least two cohorts, each of them once.");
        }
        return cohorts;
    }

    static List<BoardLabel> options(StrictReader in) {
        List<BoardLabel> options = list(in, PromptOpen.MOST_OPTIONS, BoardField::label);
        if (options.size() < 2) {
            throw in.invalid("There must be at least two options.");
        }
        return options;
    }

    static List<RepsTotal> totals(StrictReader in) {
        return list(in, Integer.MAX_VALUE, BoardLists::total);
    }

    private static RepsTotal total(StrictReader in) {
        BoardId id = null;
        Long total = null;
        Integer people = null;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "id" -> id = BoardField.id(in);
                case "total" -> total = in.integer(0, StrictReader.MAX_INTEGER);
                case "people" -> people = people(in);
                default -> in.skip();
            }
        }
        return new RepsTotal(in.required("id", id), in.required("total", total), in.required("people", people));
    }

    static List<BoardGroup> groups(StrictReader in) {
        return list(in, LeaderboardShow.MOST_COHORTS, BoardLists::group);
    }

    private static BoardGroup group(StrictReader in) {
        Cohort cohort = null;
        List<StandingsRow> rows = null;
        Integer of = null;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "cohort" -> cohort = in.text(Cohort.MAX_CODE_POINTS, Cohort::new);
                case "rows" -> rows = list(in, LeaderboardShow.MOST_PLACES, BoardLists::row);
                case "of" -> of = people(in);
                default -> in.skip();
            }
        }
        return new BoardGroup(cohort, in.required("rows", rows), in.required("of", of));
    }

    private static StandingsRow row(StrictReader in) {
        Integer rank = null;
        DisplayName called = null;
        Long value = null;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "rank" -> rank = people(in);
                case "name" -> called = in.text(DisplayName.MAX_CODE_POINTS, DisplayName::new);
                case "value" -> value = in.integer(0, StrictReader.MAX_INTEGER);
                default -> in.skip();
            }
        }
        return new StandingsRow(
                in.required("rank", rank), in.required("name", called).value(), in.required("value", value));
    }

    static PromptTotal promptTotal(StrictReader in) {
        BoardId id = null;
        Integer answers = null;
        List<Integer> results = null;
        in.beginObject();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "id" -> id = BoardField.id(in);
                case "answers" -> answers = people(in);
                case "results" ->
                    results = list(in, PromptOpen.HARDEST + 1, each -> (int) each.integer(-1, MOST_PEOPLE));
                default -> in.skip();
            }
        }
        return new PromptTotal(in.required("id", id), in.required("answers", answers), in.required("results", results));
    }

    private static Integer people(StrictReader in) {
        return (int) in.integer(0, MOST_PEOPLE);
    }

    private static <T> List<T> list(StrictReader in, int most, Function<StrictReader, T> read) {
        List<T> items = new ArrayList<>();
        in.beginArray();
        while (in.nextElement()) {
            items.add(read.apply(in));
        }
        if (items.size() > most) {
            throw in.tooLarge("There are more than " + most + ".");
        }
        return items;
    }
}
