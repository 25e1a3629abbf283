package org.nightmap.intake;

import java.time.Clock;
import org.nightmap.gazetteer.Gazetteer;
import org.nightmap.report.Reports;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the reader of statements from the files of words. */
@Configuration(proxyBeanMethods = false)
class IntakeConfiguration {

    @Bean
    Extractor extractor(Gazetteer gazetteer, Clock clock) {
        ShippedFiles files = ShippedFiles.ofTheProduct();
        return new StatementExtractor(
                gazetteer,
                ShippedWords.of(files),
                new NumberWords(files.get(NumberWords.FILE), files.get(NumberWords.SCALES)),
                clock);
    }

    @Bean
    OriginReader originReader(Reports reports, Clock clock) {
        return new OriginReader(reports::publishers, ShippedWords.of(ShippedFiles.ofTheProduct()), clock);
    }
}
