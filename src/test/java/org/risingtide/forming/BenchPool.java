package org.risingtide.forming;

import java.io.IOException;
import java.nio.file.Path;
import org.risingtide.home.LargeList;
import org.risingtide.home.LargeWorld;
import org.risingtide.lists.Columns;
import org.risingtide.lists.Reading;
import org.risingtide.lists.Sheets;
import org.risingtide.meaning.Vectors;

/// A large invented list as a pool; its vectors are kept for the next run.
public final class BenchPool {
    private BenchPool() {}

    public static Pool of(int people, Path vectors) throws IOException {
        var text = new StringBuilder();
        LargeList.write(new LargeWorld(1, people), text);
        var sheet = ((Sheets.Outcome.Read) Sheets.pasted(text.toString())).sheet();
        var listed = Reading.of(sheet, Columns.guess(sheet)).people();
        var model = Vectors.inProcess();
        return ListedPool.of(listed, new Sentences(model, VectorStore.in(vectors), _ -> {})).pool();
    }
}
