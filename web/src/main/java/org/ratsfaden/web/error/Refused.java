package org.ratsfaden.web.error;

/** Ends a request with a problem that is the asker's to solve; {@link ProblemMapper} answers it. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.detail(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
