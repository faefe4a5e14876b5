package dev.sixk;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Whatever the bytes are, the parser returns a record or throws its own exception. */
class ParseFuzzTest {

    @FuzzTest(maxDuration = "60s")
    void anyBytesGiveARecordOrADeclaredException(byte[] bytes) {
        try {
            SixKParser.parse(bytes);
        } catch (SixKException declared) {
            // A limit: declared, and no bug.
        }
    }
}
