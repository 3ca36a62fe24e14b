/// Measurements of the whole program as it ships: a started process, asked over the network by the same machine.
@NullMarked
package org.risingtide.bench;

import org.jspecify.annotations.NullMarked;
