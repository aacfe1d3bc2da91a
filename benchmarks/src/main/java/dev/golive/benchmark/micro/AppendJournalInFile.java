package dev.golive.benchmark.micro;

/** In the library's own H2 file. */
public class AppendJournalInFile extends AppendJournal {

    /** Nothing is started yet. */
    public AppendJournalInFile() {
        super(new DurableFile());
    }
}
