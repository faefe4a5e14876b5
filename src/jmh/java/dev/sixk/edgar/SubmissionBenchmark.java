package dev.sixk.edgar;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How fast a submission of 4 MB is taken apart: 2 MB of HTML, 1 MB of text, 1 MB of uuencode. One operation is one submission, so
 * operations per second times four are megabytes per second.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SubmissionBenchmark {

    private static final int MEGABYTE = 1_000_000;

    private byte[] bytes = new byte[0];
    private Submission submission = Submission.of(bytes);

    /** Generates the submission. */
    @Setup
    public void generate() {
        StringBuilder text = new StringBuilder(5 * MEGABYTE);
        text.append("<SEC-DOCUMENT>0000999001-03-000017.txt : 20030303\n<SEC-HEADER>0000999001-03-000017.hdr.sgml : 20030303\n")
            .append("ACCESSION NUMBER:\t\t0000999001-03-000017\nCONFORMED SUBMISSION TYPE:\t6-K\nPUBLIC DOCUMENT COUNT:\t\t3\n\n")
            .append("FILER:\n\n\tCOMPANY DATA:\n\t\tCOMPANY CONFORMED NAME:\t\t\tNORDVIK SHIPPING ASA\n")
            .append("\t\tCENTRAL INDEX KEY:\t\t\t0000999001\n</SEC-HEADER>\n");
        document(text, "6-K", "a.htm", "<p style=\"margin:0\">Freight <b>rates</b> rose in the</p><tr><td>1,204</td></tr>\n", 2);
        document(text, "EX-99.1", "b.txt", "The fleet sailed 1,204 days in the quarter, against 1,187 days a year before.\n", 1);
        text.append("<DOCUMENT>\n<TYPE>GRAPHIC\n<SEQUENCE>3\n<FILENAME>c.jpg\n<TEXT>\nbegin 644 c.jpg\n");
        Random random = new Random(6);
        for (int end = text.length() + MEGABYTE; text.length() < end; text.append('\n')) {
            text.append('M');
            random.ints(60, '!', '`' + 1).forEach(text::appendCodePoint);
        }
        text.append("`\nend\n</TEXT>\n</DOCUMENT>\n</SEC-DOCUMENT>\n");
        bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        submission = Submission.of(bytes);
    }

    /** Header and documents, nothing decoded. */
    @Benchmark
    public Submission scan() {
        return Submission.of(bytes);
    }

    /** The first document's text, 2 MB. */
    @Benchmark
    public String text() {
        return submission.documents().get(0).text();
    }

    /** The uuencoded attachment, 1 MB. */
    @Benchmark
    public byte[] decode() {
        return submission.documents().get(2).bytes();
    }

    private static void document(StringBuilder text, String type, String filename, String line, int megabytes) {
        text.append("<DOCUMENT>\n<TYPE>").append(type).append("\n<FILENAME>").append(filename).append("\n<TEXT>\n");
        text.append(line.repeat(megabytes * MEGABYTE / line.length())).append("</TEXT>\n</DOCUMENT>\n");
    }
}
