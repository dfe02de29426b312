/** The words spoken between the server and a worker, over the worker's standard input and output. */
@NullMarked
package org.ratsfaden.worker.protocol;

import org.jspecify.annotations.NullMarked;
