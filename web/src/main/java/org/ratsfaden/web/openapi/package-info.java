/** The interface for programs, described for programs (OpenAPI 3.1). */
@NullMarked
package org.ratsfaden.web.openapi;

import org.jspecify.annotations.NullMarked;
