package org.risingtide.platform;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Makes the roles and a database on the embedded server: what the README's few SQL lines do on an external one.
final class LocalDatabase {
    private LocalDatabase() {}

    static void make(DatabaseAddress address) {
        var maintenance = address.named("postgres").jdbcUrl();
        try (var connection =
                DriverManager.getConnection(
                        maintenance, DatabaseAddress.SUPERUSER, address.password())) {
            for (var role : new String[] {address.owner(), address.app(), address.system()}) {
                makeRole(connection, role, address.password());
            }
            makeDatabase(connection, address);
        } catch (SQLException e) {
            throw new CannotStart("The database could not be prepared: " + e.getMessage(), e);
        }
    }

    private static void makeRole(Connection connection, String role, String password)
            throws SQLException {
        if (!exists(connection, "select 1 from pg_roles where rolname = ?", role)) {
            run(connection, "create role " + role + " login password '" + password + "'");
        }
    }

    private static void makeDatabase(Connection connection, DatabaseAddress address)
            throws SQLException {
        var name = address.jdbcUrl().replaceFirst(".*/([^/?]+).*", "$1");
        if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
            run(connection, "create database " + name + " owner " + address.owner());
        }
    }

    private static boolean exists(Connection connection, String query, String name)
            throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /// Names and the password are our own: letters, digits and underscores.
    private static void run(Connection connection, String ddl) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(ddl);
        }
    }
}
