package org.risingtide.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// Two ways into one database: the application sees what its viewer may, the system delivers and matches.
@Configuration(proxyBeanMethods = false)
class Databases {

    @Bean
    DatabaseAddress databaseAddress(DatabaseStart start) {
        return start.address();
    }

    @Bean
    @Primary
    HikariDataSource dataSource(DatabaseAddress address) {
        return pool(address, address.app(), 8);
    }

    @Bean
    @Qualifier("system")
    HikariDataSource systemDataSource(DatabaseAddress address) {
        return pool(address, address.system(), 4);
    }

    @Bean
    @Primary
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new GuardedTransactions(dataSource);
    }

    @Bean
    @Primary
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    @Primary
    TransactionTemplate transactions(PlatformTransactionManager transactionManager) {
        return new TransactionTemplate(transactionManager);
    }

    /// For what no single viewer may do: matching, delivery, erasing by the schedule. Few classes may ask for it; a test names them.
    @Bean
    @Qualifier("system")
    JdbcClient systemJdbcClient(@Qualifier("system") DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    @Qualifier("system")
    TransactionTemplate systemTransactions(@Qualifier("system") DataSource dataSource) {
        return new TransactionTemplate(new JdbcTransactionManager(dataSource));
    }

    private static HikariDataSource pool(DatabaseAddress address, String user, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(user);
        config.setPassword(address.password());
        config.setPoolName(user);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.addDataSourceProperty("ApplicationName", "Rising Tide");
        config.addDataSourceProperty("prepareThreshold", "3");
        // Planning costs more than running here, and every statement is written for the index it
        // uses.
        config.setConnectionInitSql("set plan_cache_mode = force_generic_plan");
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(config);
    }
}
