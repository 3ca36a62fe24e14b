package org.risingtide.platform;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// Tells the database at the beginning of each transaction what this viewer may see.
final class GuardedTransactions extends JdbcTransactionManager {
    private static final String SIGHT =
            "select set_config('risingtide.circles', ?, true), set_config('risingtide.closed', ?, true)";

    GuardedTransactions(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        try {
            tellSight();
        } catch (SQLException e) {
            // Else the connection would stay out of the pool with its locks.
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The viewer could not be told", e);
        }
    }

    private void tellSight() throws SQLException {
        var holder =
                (ConnectionHolder)
                        TransactionSynchronizationManager.getResource(obtainDataSource());
        if (holder != null) {
            tell(holder);
        }
    }

    private static void tell(ConnectionHolder holder) throws SQLException {
        var sight = VisibleRows.current();
        try (var statement = holder.getConnection().prepareStatement(SIGHT)) {
            statement.setString(1, sight.circlesLiteral());
            statement.setString(2, sight.closedLiteral());
            statement.execute();
        }
    }
}
