package user.spark;

import dev.sixk.EdgarParser;
import dev.sixk.json.FlatRecord;
import dev.sixk.model.ParsedReport;
import dev.sixk.model.SubmissionHeader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructType;

/** Makes the rows of one file: the keys of the flat record as columns, and what the header of the submission adds. Stateless. */
final class FilingRows {

    /** The columns. Those of one form alone, such as {@code items} of Form 8-K, are null for the others. */
    static final StructType SCHEMA = StructType.fromDDL("""
        file STRING, document INT, status STRING, error STRING, parser STRING, doubtful ARRAY<STRING>,
        form STRING, amendment STRING, period STRING, file_numbers ARRAY<STRING>,
        registrant STRING, registrant_english STRING, jurisdiction STRING, address STRING, co_registrants ARRAY<STRING>,
        annual_form STRING, rule_101b1 STRING, rule_101b7 STRING, rule_12g3_2b STRING, file_12g3_2b STRING,
        exhibits ARRAY<STRUCT<number: STRING, description: STRING>>,
        incorporated_into ARRAY<STRING>,
        signatures ARRAY<STRUCT<registrant: STRING, name: STRING, title: STRING, date: STRING>>,
        items ARRAY<STRUCT<number: STRING, title: STRING>>, irs_number STRING,
        problems ARRAY<STRUCT<code: STRING, severity: STRING, path: STRING, line: INT>>,
        accession STRING, filed STRING, ciks ARRAY<STRING>""");

    /** Knows Form 6-K, Form 8-K, and the forms whose modules are in the same jar. */
    private static final EdgarParser PARSER = EdgarParser.installed();

    private FilingRows() {
    }

    /** Gives the rows of a file, one for each of its reports; one with the error if it cannot be read. */
    static List<Row> of(String file, byte[] content) {
        try {
            return PARSER.parseAll(content).stream().map(report -> row(SCHEMA, record(file, report))).toList();
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError failure) {
            // One bad file, whatever is wrong with it or with its reader, must not end a job over many.
            return List.of(failed(file, failure.toString()));
        }
    }

    /** Gives the row of a file that is not even loaded, with the reason. */
    static Row failed(String file, String error) {
        Map<String, Object> values = FlatRecord.head();
        values.put("file", file);
        values.put("status", "failed");
        values.put("error", error);
        return row(SCHEMA, values);
    }

    private static Map<String, Object> record(String file, ParsedReport<?> report) {
        Map<String, Object> values = FlatRecord.of(report.report());
        values.put("file", file);
        values.put("document", report.sequence());
        SubmissionHeader header = report.header();
        if (header != null) {
            values.put("accession", header.accessionNumber());
            values.put("filed", header.filedAsOfDate());
            values.put("ciks", header.values("CIK"));
        }
        return values;
    }

    private static Row row(StructType type, Map<?, ?> values) {
        return RowFactory.create(Arrays.stream(type.fields())
            .map(field -> cell(field.dataType(), values.get(field.name()))).toArray());
    }

    private static Object cell(DataType type, Object value) {
        if (value instanceof Map<?, ?> values) {
            return row((StructType) type, values);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> cell(((ArrayType) type).elementType(), each)).toArray();
        }
        return value;
    }
}
