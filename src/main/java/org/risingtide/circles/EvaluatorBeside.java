package org.risingtide.circles;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;

/// The database refused to put an evaluator beside the person they evaluate. The transaction is lost.
public class EvaluatorBeside extends RuntimeException {
    private static final String STATE = "RT001";

    private EvaluatorBeside(DataAccessException cause) {
        super("An evaluator beside the person they evaluate", cause);
    }

    static RuntimeException orSame(DataAccessException e) {
        return e.getMostSpecificCause() instanceof SQLException sql
                        && STATE.equals(sql.getSQLState())
                ? new EvaluatorBeside(e)
                : e;
    }
}
