/** What we keep: originals, documents, their pages and the findings in them. */
@NullMarked
package org.ratsfaden.document;

import org.jspecify.annotations.NullMarked;
