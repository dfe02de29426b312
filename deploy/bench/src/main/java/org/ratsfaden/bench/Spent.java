package org.ratsfaden.bench;

import java.time.Duration;
import java.util.stream.Stream;

/**
 * What some work has cost.
 *
 * @param cpu of a process and all it started, as far as they still live
 * @param time that passed
 */
record Spent(Duration cpu, Duration time) {

    private static final double NANOS = 1e9;

    /** Runs the work and tells its cost to the process and its children. */
    static Spent on(ProcessHandle process, Work work) throws Exception {
        Duration before = cpu(process);
        long began = System.nanoTime();
        work.run();
        return new Spent(cpu(process).minus(before), Duration.ofNanos(System.nanoTime() - began));
    }

    double cpuMillisEach(int of) {
        return cpu.toNanos() / 1e6 / of;
    }

    double perSecond(int of) {
        return of * NANOS / time.toNanos();
    }

    private static Duration cpu(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Something that costs. */
    interface Work {
        void run() throws Exception;
    }
}
