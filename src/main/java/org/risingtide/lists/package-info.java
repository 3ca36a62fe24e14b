/// Lists of people as they come: pasted rows, CSV of any kind, .xlsx. Reads them, guesses what each column is, and says in a
/// sentence with a line number what it could not use.
///
/// Pure: no framework, nothing stored. `Sheets` is the door, `Reading` turns a sheet into `Listed` people.
@NullMarked
package org.risingtide.lists;

import org.jspecify.annotations.NullMarked;
