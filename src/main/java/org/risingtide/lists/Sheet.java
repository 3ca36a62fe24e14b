package org.risingtide.lists;

import java.util.List;

/// Rows as they stood in the list; rows without any text are left out.
public record Sheet(List<Row> rows, List<Remark> remarks) {

    /// @param line where the row began
    public record Row(int line, List<String> cells) {
        /// Empty beyond the last cell.
        public String cell(int place) {
            return place < cells.size() ? cells.get(place) : "";
        }
    }

    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }
}
