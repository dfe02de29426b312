/** Finds German council documents with Apache Lucene: two indexes on disk, one for everybody, one for the house. */
@NullMarked
package org.ratsfaden.search.lucene;

import org.jspecify.annotations.NullMarked;
