/** Pictures of pages as files, up to a limit. */
@NullMarked
package org.ratsfaden.extraction.file;

import org.jspecify.annotations.NullMarked;
