@NullMarked
package org.risingtide;

import org.jspecify.annotations.NullMarked;
