package user

import dev.sixk.bulk.Filing
import dev.sixk.bulk.Filings
import java.nio.file.Path

fun registrants(folder: Path): List<String> =
    Filings.`in`(folder).stream().use { filings ->
        filings.toList().filterIsInstance<Filing.Read>()
            .flatMap { it.reports() }
            .mapNotNull { it.report().cover().registrant().name() }
    }
