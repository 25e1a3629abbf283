package org.nightmap.intake;

import org.nightmap.gazetteer.NameCoverage;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** The gazetteer with the names that come with the product. */
final class ShippedNames {

    private ShippedNames() {}

    static NameCoverage open() {
        NameCoverage[] names = new NameCoverage[1];
        new ApplicationContextRunner()
                .withUserConfiguration(GazetteerContext.class)
                .withPropertyValues("nightmap.gazetteer.names=classpath:org/nightmap/gazetteer/names.txt")
                .run(context -> names[0] = context.getBean(NameCoverage.class));
        return names[0];
    }
}
