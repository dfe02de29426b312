package org.ratsfaden.document;

/** What became of a clerk's word about a finding. */
public sealed interface Correction {

    /** It holds from now on. */
    record Kept(Finding finding) implements Correction {}

    /** There is nothing in this field that could be confirmed. */
    record NothingToConfirm() implements Correction {}

    /** This field holds values of another kind. */
    record DoesNotFit() implements Correction {}

    /** The wording of a newspaper article would be open to more people; that takes two clerks, and no correction. */
    record WouldOpen() implements Correction {}

    /** There is no such document or item, or none this reader may correct. */
    record NoSuchDocument() implements Correction {}
}
