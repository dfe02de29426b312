/** Subscribing to what is published, and leaving; for everybody. */
@NullMarked
package org.ratsfaden.web.newsletter;

import org.jspecify.annotations.NullMarked;
