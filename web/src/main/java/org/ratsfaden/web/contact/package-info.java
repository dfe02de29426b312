/** The Presseverteiler: pages and interface for those who keep it. */
@NullMarked
package org.ratsfaden.web.contact;

import org.jspecify.annotations.NullMarked;
