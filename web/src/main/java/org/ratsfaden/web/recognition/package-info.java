/** What the product reads out of a file, without keeping it. */
@NullMarked
package org.ratsfaden.web.recognition;

import org.jspecify.annotations.NullMarked;
