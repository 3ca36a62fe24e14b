package org.risingtide.platform;

import java.sql.SQLException;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/// The tables as this build wants them: each module's own SQL, which stands beside its code.
final class Migrations {
    private Migrations() {}

    /// Brings the database up to date, as its owner. Several processes may do so at once; one does it, the others wait.
    static DatabaseAddress run(DatabaseAddress address) {
        try {
            Flyway.configure()
                    .loggers("slf4j")
                    .dataSource(address.jdbcUrl(), address.owner(), address.password())
                    .locations("classpath:org/risingtide")
                    .defaultSchema("platform")
                    .createSchemas(true)
                    // Each module numbers its own: a later one may bring a lower number.
                    .outOfOrder(true)
                    .placeholders(Map.of("app", address.app(), "system", address.system()))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new CannotStart("The database could not be brought up to date: " + why(e), e);
        }
        return address;
    }

    /// What the database itself said, where it said something.
    private static @Nullable String why(FlywayException failure) {
        return failure.getCause() instanceof SQLException said
                ? said.getMessage()
                : failure.getMessage();
    }
}
