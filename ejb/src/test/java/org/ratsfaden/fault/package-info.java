/** Lets chosen places of the product fail, for the tests. */
@NullMarked
package org.ratsfaden.fault;

import org.jspecify.annotations.NullMarked;
