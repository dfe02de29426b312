/** What persons decide about a document that is here: who may see it, until when, and that it goes. */
@NullMarked
package org.ratsfaden.placing;

import org.jspecify.annotations.NullMarked;
