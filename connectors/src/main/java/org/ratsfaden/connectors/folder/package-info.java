/** Files from watched folders. */
@NullMarked
package org.ratsfaden.connectors.folder;

import org.jspecify.annotations.NullMarked;
