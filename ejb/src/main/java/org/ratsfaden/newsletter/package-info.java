/** The newsletter: who has subscribed to what is published, and confirmed it. */
@NullMarked
package org.ratsfaden.newsletter;

import org.jspecify.annotations.NullMarked;
