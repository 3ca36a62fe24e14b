package org.risingtide.notices;

/// A message whose mail is due.
///
/// @param tries how often it has been tried before
/// @param silenced whether the recipient does not want mails of this kind
record Due(Notice notice, int tries, boolean silenced) {}
