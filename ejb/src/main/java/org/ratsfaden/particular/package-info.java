/** What a document names besides its findings: persons, events, deadlines, promises, quotations, and what it says otherwise. */
@NullMarked
package org.ratsfaden.particular;

import org.jspecify.annotations.NullMarked;
