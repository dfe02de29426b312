package org.ratsfaden.resolution;

/** How a decision fares, at a glance (Ampel); never shown by its colour alone. */
public enum StatusLight {
    /** Carried out, or settled. */
    DONE,
    /** Nothing hurries. */
    ON_TIME,
    /** The deadline is near. */
    DUE_SOON,
    /** The deadline has passed. */
    OVERDUE,
    /** Nothing is to be done: suspended, repealed or not feasible. */
    AT_REST
}
