/** What a document has to do with the chapters of concepts: suggested by the machine with evidence, decided by persons. */
@NullMarked
package org.ratsfaden.linking;

import org.jspecify.annotations.NullMarked;
