/** Hands mails to the mail server of the house. */
@NullMarked
package org.ratsfaden.connectors.mail;

import org.jspecify.annotations.NullMarked;
