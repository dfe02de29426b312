/** Accounts and memberships as rows of the database. */
@NullMarked
package org.ratsfaden.account.jpa;

import org.jspecify.annotations.NullMarked;
