package org.nightmap;

import org.nightmap.access.FirstAdministrator;
import org.nightmap.access.LostPassword;
import org.nightmap.atlas.Atlas;
import org.nightmap.intake.ShippedReportsLoader;
import org.nightmap.report.RegionTable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Brings the database in line with what the product was started with: first the regions, which counts refer to, then the
 * reports, and a first user where there is none. It runs before the web server accepts its first request, so that nobody sees a
 * map without them, and before a command makes its first file; a command has no users.
 */
@Component
class StartUp implements SmartInitializingSingleton {

    private final Atlas atlas;
    private final RegionTable regions;
    private final ShippedReportsLoader shippedReports;
    private final ObjectProvider<FirstAdministrator> firstAdministrator;
    private final ObjectProvider<LostPassword> lostPassword;

    StartUp(
            Atlas atlas,
            RegionTable regions,
            ShippedReportsLoader shippedReports,
            ObjectProvider<FirstAdministrator> firstAdministrator,
            ObjectProvider<LostPassword> lostPassword) {
        this.atlas = atlas;
        this.regions = regions;
        this.shippedReports = shippedReports;
        this.firstAdministrator = firstAdministrator;
        this.lostPassword = lostPassword;
    }

    @Override
    public void afterSingletonsInstantiated() {
        regions.align(atlas.regions().stream()
                .map(region -> new RegionTable.Entry(region.iso(), region.name()))
                .toList());
        shippedReports.load();
        firstAdministrator.ifAvailable(FirstAdministrator::createWhereThereIsNobody);
        lostPassword.ifAvailable(LostPassword::replaceWhereAsked);
    }
}
