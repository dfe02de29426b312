/** A clerk looks over what was read out of a document, beside its text, and has the last word. */
@NullMarked
package org.ratsfaden.web.correction;

import org.jspecify.annotations.NullMarked;
