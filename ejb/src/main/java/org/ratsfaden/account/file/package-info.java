/** The file in which the operator finds the demo accounts. */
@NullMarked
package org.ratsfaden.account.file;

import org.jspecify.annotations.NullMarked;
