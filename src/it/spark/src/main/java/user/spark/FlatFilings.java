package user.spark;

import static org.apache.spark.sql.functions.col;

import dev.sixk.input.ParseLimits;
import java.io.IOException;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Makes a Parquet table of a folder of EDGAR submissions, a row for each report. */
public final class FlatFilings {

    private static final long LONGEST = ParseLimits.defaults().inputBytes();

    private static final Encoder<Row> ROWS = Encoders.row(FilingRows.SCHEMA);

    private FlatFilings() {
    }

    /**
     * Runs the job.
     *
     * @param args the folder to read, a pattern of the file names in it, and the folder to write, which must not be there yet
     */
    public static void main(String[] args) throws IOException {
        try (SparkSession spark = SparkSession.builder().appName("flat-filings").getOrCreate()) {
            read(spark, args[0], args[1]).write().parquet(args[2]);
        }
    }

    /**
     * Gives a row for each report of each file under a folder, gzip unpacked. A file that is damaged, too long or no report has one
     * row, with the status "failed" and the error. Spark itself leaves out empty files.
     *
     * @param names a pattern of file names, {@code *.txt}
     */
    public static Dataset<Row> read(SparkSession spark, String folder, String names) {
        Dataset<Row> files = spark.read().format("binaryFile")
            .option("recursiveFileLookup", true).option("pathGlobFilter", names).load(folder);
        Dataset<Row> rows = files.where(col("length").leq(LONGEST)).select("path", "content")
            .flatMap((FlatMapFunction<Row, Row>) file -> FilingRows.of(file.getString(0), file.getAs(1)).iterator(), ROWS);
        // Spark fails at a file of more than 2 GiB: what the library would refuse is not even loaded.
        Dataset<Row> tooLong = files.where(col("length").gt(LONGEST)).select("path")
            .map((MapFunction<Row, Row>) file -> FilingRows.failed(file.getString(0), "longer than " + LONGEST + " bytes"), ROWS);
        return rows.union(tooLong);
    }
}
