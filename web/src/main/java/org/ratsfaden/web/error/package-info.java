/** What is answered when something is wrong: a problem document or a page, never a stack trace. */
@NullMarked
package org.ratsfaden.web.error;

import org.jspecify.annotations.NullMarked;
