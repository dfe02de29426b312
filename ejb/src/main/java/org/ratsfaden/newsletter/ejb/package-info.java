/** The clock of the newsletter, in the application server. */
@NullMarked
package org.ratsfaden.newsletter.ejb;

import org.jspecify.annotations.NullMarked;
