/** Where clerks say who may see a document, and that it goes. */
@NullMarked
package org.ratsfaden.web.placing;

import org.jspecify.annotations.NullMarked;
