package org.risingtide.accounts;

import java.util.UUID;

/// Somebody has joined. Published in the transaction that opens the account.
public record AccountOpened(UUID account) {}
