/// What a sentence is about: tags of our own taxonomy, a vector of its sense, and how near two sentences are.
///
/// Pure: no framework, nothing stored, nothing read but the class path. It knows no people, and it keeps no text:
/// who may read a sentence is decided by whoever hands it over. `Meanings` is the door.
@NullMarked
package org.risingtide.meaning;

import org.jspecify.annotations.NullMarked;
