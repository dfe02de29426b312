/** From text to findings: what a German council document says, with the words that say it. */
@NullMarked
package org.ratsfaden.recognition;

import org.jspecify.annotations.NullMarked;
