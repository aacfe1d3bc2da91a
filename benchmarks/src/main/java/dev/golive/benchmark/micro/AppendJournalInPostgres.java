package dev.golive.benchmark.micro;

/** In a PostgreSQL, behind a connection pool. */
public class AppendJournalInPostgres extends AppendJournal {

    /** Nothing is started yet. */
    public AppendJournalInPostgres() {
        super(new DurablePostgres());
    }
}
