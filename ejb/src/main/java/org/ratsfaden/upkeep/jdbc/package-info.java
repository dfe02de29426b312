/** The tables of the database by JDBC, on H2 and PostgreSQL alike. */
@NullMarked
package org.ratsfaden.upkeep.jdbc;

import org.jspecify.annotations.NullMarked;
