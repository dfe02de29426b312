/** The operator's settings that the portal reads. */
@NullMarked
package org.ratsfaden.web.settings;

import org.jspecify.annotations.NullMarked;
