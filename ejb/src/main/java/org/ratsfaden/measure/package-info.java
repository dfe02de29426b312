/** What is counted and timed, for whoever watches the portal. */
@NullMarked
package org.ratsfaden.measure;

import org.jspecify.annotations.NullMarked;
