/** The clock of the mails about what is due, in the application server. */
@NullMarked
package org.ratsfaden.resolution.ejb;

import org.jspecify.annotations.NullMarked;
