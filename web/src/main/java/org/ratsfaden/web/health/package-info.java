/** Whether the portal can search and take in. */
@NullMarked
package org.ratsfaden.web.health;

import org.jspecify.annotations.NullMarked;
