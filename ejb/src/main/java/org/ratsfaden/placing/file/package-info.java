/** The list of removals as a file, and the copies of originals that lie in the inbox. */
@NullMarked
package org.ratsfaden.placing.file;

import org.jspecify.annotations.NullMarked;
