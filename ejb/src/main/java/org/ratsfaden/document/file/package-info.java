/** Originals as files under their hash. */
@NullMarked
package org.ratsfaden.document.file;

import org.jspecify.annotations.NullMarked;
