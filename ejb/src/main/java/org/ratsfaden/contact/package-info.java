/** The Presseverteiler: whom the press office writes to, kept by hand. */
@NullMarked
package org.ratsfaden.contact;

import org.jspecify.annotations.NullMarked;
