/** How German council documents are worded: their lines, labels and headings; days, numbers, names, outcomes and votes. */
@NullMarked
package org.ratsfaden.wording;

import org.jspecify.annotations.NullMarked;
