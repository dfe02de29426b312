/** Who signs in, in which role, and in which committees they sit today. */
@NullMarked
package org.ratsfaden.account;

import org.jspecify.annotations.NullMarked;
