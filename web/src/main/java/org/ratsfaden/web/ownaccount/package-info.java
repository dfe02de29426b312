/** Somebody's own account: what it is for, and its password. */
@NullMarked
package org.ratsfaden.web.ownaccount;

import org.jspecify.annotations.NullMarked;
