package org.nightmap.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.nightmap.export.SheetPreset;
import org.nightmap.export.SheetSize;
import org.nightmap.export.UnfitSizeException;
import org.nightmap.export.WrittenSize;

/**
 * The size that is chosen for an export: one that has a name, or one's own as it is written.
 *
 * @param preset the one that has a name; empty for one's own
 * @param width units, as written
 * @param height units, as written
 * @param scale pixels a unit, as written
 */
record ChosenSize(Optional<SheetPreset> preset, String width, String height, String scale) {

    /** More digits than that are read as no number, and are not kept. */
    static final int LONGEST = 7;

    ChosenSize {
        if (Math.max(width.length(), Math.max(height.length(), scale.length())) > LONGEST) {
            throw new IllegalArgumentException("A number of a size has at most %d characters".formatted(LONGEST));
        }
    }

    /** One that has a name; its own measures are where one's own begins. */
    static ChosenSize of(SheetPreset preset) {
        SheetSize size = preset.size();
        return new ChosenSize(
                Optional.of(preset),
                String.valueOf(Math.round(size.width())),
                String.valueOf(Math.round(size.height())),
                BigDecimal.valueOf(size.scale())
                        .setScale(4, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString());
    }

    /**
     * The sheet.
     *
     * @throws UnfitSizeException if there is no such sheet
     */
    SheetSize read() {
        return preset.map(SheetPreset::size).orElseGet(() -> WrittenSize.read(width, height, writtenScale()));
    }

    FileAddress in(FileAddress address) {
        return preset.map(named -> address.with("size", named.code()))
                .orElseGet(() ->
                        address.with("width", width).with("height", height).with("scale", writtenScale()));
    }

    /** As addresses have it; Russian keyboards and people write a comma. */
    private String writtenScale() {
        return scale.replace(',', '.');
    }
}
