/** One document, for people and for programs. */
@NullMarked
package org.ratsfaden.web.document;

import org.jspecify.annotations.NullMarked;
