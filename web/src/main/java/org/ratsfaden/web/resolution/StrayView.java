package org.ratsfaden.web.resolution;

/**
 * Follow-up that has lost its decision.
 *
 * @param office and until when; says so if there is none
 * @param state how far it has come
 * @param last what was done last, with the day
 */
public record StrayView(String id, String office, String state, String last) {}
