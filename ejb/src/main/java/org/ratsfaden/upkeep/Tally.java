package org.ratsfaden.upkeep;

/** Counts what it passes on. */
final class Tally implements Onlooker {

    private final Onlooker onlooker;
    private long faults;
    private long notes;

    Tally(Onlooker onlooker) {
        this.onlooker = onlooker;
    }

    /** Complaints about what is really wrong. */
    long faults() {
        return faults;
    }

    /** The others. */
    long notes() {
        return notes;
    }

    @Override
    public void progress(Progress progress) {
        onlooker.progress(progress);
    }

    @Override
    public void found(Complaint complaint) {
        if (complaint.kind().isFault()) {
            faults++;
        } else {
            notes++;
        }
        onlooker.found(complaint);
    }
}
