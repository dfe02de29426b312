/** One document: taken in, shown, handed out. */
@NullMarked
package org.ratsfaden.web.document;

import org.jspecify.annotations.NullMarked;
