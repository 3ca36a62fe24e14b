package org.risingtide;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.stereotype.Component;

/// Counts what one thread asks of the database: `Statements.during(() -> …)` has every statement a page ran.
///
/// Telling the second lock who looks is part of each transaction and is not counted.
@Component
public class Statements implements BeanPostProcessor {
    private static final ThreadLocal<List<String>> HEARD = new ThreadLocal<>();

    /// In the order they ran. Work that others do meanwhile is not in it.
    public static List<String> during(Callable<?> work) throws Exception {
        var heard = new ArrayList<String>();
        HEARD.set(heard);
        try {
            work.call();
        } finally {
            HEARD.remove();
        }
        return heard;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source && name.equals("dataSource")
                ? new Listening(source)
                : bean;
    }

    private static final class Listening extends DelegatingDataSource {
        Listening(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws java.sql.SQLException {
            return listening(Connection.class, super.getConnection(), null);
        }
    }

    private static <T> T listening(Class<T> type, T real, String sql) {
        return type.cast(
                Proxy.newProxyInstance(
                        Statements.class.getClassLoader(),
                        new Class<?>[] {type},
                        (proxy, method, args) -> {
                            hear(method, args, sql);
                            var answer = call(real, method, args);
                            return answer instanceof Statement statement
                                    ? listening(
                                            kind(method),
                                            statement,
                                            args == null ? null : (String) args[0])
                                    : answer;
                        }));
    }

    @SuppressWarnings("unchecked")
    private static Class<Statement> kind(Method method) {
        return (Class<Statement>) method.getReturnType();
    }

    private static Object call(Object real, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static void hear(Method method, Object[] args, String sql) {
        var heard = HEARD.get();
        if (heard == null || !method.getName().startsWith("execute")) {
            return;
        }
        var text = sql == null && args != null && args[0] instanceof String said ? said : sql;
        if (text != null && !text.startsWith("select set_config('risingtide.")) {
            heard.add(text);
        }
    }
}
