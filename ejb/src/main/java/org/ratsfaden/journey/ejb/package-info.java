/** The heartbeat of the journey in the application server. */
@NullMarked
package org.ratsfaden.journey.ejb;

import org.jspecify.annotations.NullMarked;
