CREATE TABLE facts AS SELECT * FROM read_json('facts.jsonl', format = 'newline_delimited', union_by_name = true);
SELECT registrant, period, len(exhibits) AS exhibits FROM facts WHERE status = 'ok' ORDER BY period;
COPY facts TO 'facts.parquet' (FORMAT parquet);
