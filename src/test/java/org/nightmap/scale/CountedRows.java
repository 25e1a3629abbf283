package org.nightmap.scale;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows that queries read: before each of them H2 is asked to analyse it with the same parameters, and tells of every table and
 * index that it visits how many rows it looked at. What is a query's own, and what the product asks is not changed.
 */
public final class CountedRows {

    private static final Pattern SCANNED = Pattern.compile("scanCount: (\\d+)");

    private final DataSource counting;
    private long rows;
    private long queries;

    public CountedRows(DataSource source) {
        counting = proxy(DataSource.class, (self, method, arguments) -> {
            Object result = call(source, method, arguments);
            return result instanceof Connection connection ? counting(connection) : result;
        });
    }

    /** The data source whose queries are counted. */
    public DataSource source() {
        return counting;
    }

    /** What it took to answer. */
    public record Read(long queries, long rows) {}

    /** The rows that a question reads. */
    public Read by(Runnable question) {
        rows = 0;
        queries = 0;
        question.run();
        return new Read(queries, rows);
    }

    private Connection counting(Connection connection) {
        return proxy(Connection.class, (self, method, arguments) -> {
            Object result = call(connection, method, arguments);
            if (result instanceof PreparedStatement statement && arguments != null) {
                return counting(connection, statement, String.valueOf(arguments[0]));
            }
            return result instanceof Statement statement ? counting(connection, statement) : result;
        });
    }

    private PreparedStatement counting(Connection connection, PreparedStatement statement, String sql) {
        Map<Integer, Object> parameters = new TreeMap<>();
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().startsWith("set") && arguments != null && arguments[0] instanceof Integer index) {
                parameters.put(index, arguments[1]);
            }
            if (method.getName().equals("executeQuery")) {
                count(connection, sql, parameters);
            }
            return call(statement, method, arguments);
        });
    }

    private Statement counting(Connection connection, Statement statement) {
        return proxy(Statement.class, (self, method, arguments) -> {
            if (method.getName().equals("executeQuery") && arguments != null) {
                count(connection, String.valueOf(arguments[0]), Map.of());
            }
            return call(statement, method, arguments);
        });
    }

    private void count(Connection connection, String sql, Map<Integer, Object> parameters) throws SQLException {
        try (PreparedStatement analysis = connection.prepareStatement("explain analyze " + sql)) {
            for (Map.Entry<Integer, Object> parameter : parameters.entrySet()) {
                analysis.setObject(parameter.getKey(), parameter.getValue());
            }
            try (ResultSet plan = analysis.executeQuery()) {
                plan.next();
                Matcher scanned = SCANNED.matcher(plan.getString(1));
                while (scanned.find()) {
                    rows += Long.parseLong(scanned.group(1));
                }
            }
        }
        queries++;
    }

    private static @Nullable Object call(Object target, java.lang.reflect.Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
