/** What leaves the house by mail: written with the deed that makes it necessary, sent until a mail server has taken it. */
@NullMarked
package org.ratsfaden.outbox;

import org.jspecify.annotations.NullMarked;
