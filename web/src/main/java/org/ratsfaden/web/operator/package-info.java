/** What the operator's commands ask of the running portal; see ADR 0018. */
@NullMarked
package org.ratsfaden.web.operator;

import org.jspecify.annotations.NullMarked;
