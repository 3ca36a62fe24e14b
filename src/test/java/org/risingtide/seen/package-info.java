/// Random worlds, everything that can be opened in them, and a model of ten lines that says who may see what.
@NullMarked
package org.risingtide.seen;

import org.jspecify.annotations.NullMarked;
