/** Press releases on their way to the public: written, checked, numbered, published, corrected, withdrawn. */
@NullMarked
package org.ratsfaden.press;

import org.jspecify.annotations.NullMarked;
