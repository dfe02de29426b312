/** The portal: pages for people and an interface for programs. */
@NullMarked
package org.ratsfaden.web;

import org.jspecify.annotations.NullMarked;
