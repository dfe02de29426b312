/** Where the house brings in files by hand. */
@NullMarked
package org.ratsfaden.web.upload;

import org.jspecify.annotations.NullMarked;
