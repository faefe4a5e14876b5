package user.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnFormTest {

    @Test
    void theJobReadsAFormFromOutside(@TempDir Path folder) throws IOException {
        String table = folder.resolve("table").toString();
        FlatFilings.main(new String[] {System.getProperty("sixk.form"), "*.htm", table});
        try (SparkSession spark = SparkSession.builder().getOrCreate()) {
            List<Row> rows = spark.read().parquet(table).select("status", "form", "registrant", "period").collectAsList();
            assertEquals("[[ok,40-F,TAMARACK RIVER MINES LTD.,2024-12-31]]", rows.toString());
        }
    }

    @Test
    void noOtherCopyOfTheLibraryIsThere() {
        assertThrows(ClassNotFoundException.class, () -> Class.forName("dev.sixk.internal.shaded.antlr.v4.runtime.Lexer"));
    }
}
