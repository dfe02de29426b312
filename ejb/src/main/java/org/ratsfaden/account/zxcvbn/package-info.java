/** Guesses passwords as attackers do, with the lists and patterns of zxcvbn. */
@NullMarked
package org.ratsfaden.account.zxcvbn;

import org.jspecify.annotations.NullMarked;
