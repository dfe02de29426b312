/** Where people sign in and out. */
@NullMarked
package org.ratsfaden.web.signin;

import org.jspecify.annotations.NullMarked;
