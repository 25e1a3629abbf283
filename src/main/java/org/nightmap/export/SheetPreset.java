package org.nightmap.export;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Sizes that are asked for by name. Paper is at 300 dots an inch (ISO 216), to the nearest dot. */
public enum SheetPreset {
    SLIDE(1920, 1080, 1),
    SLIDE_4K(3840, 2160, 2),
    A4_LANDSCAPE(3508, 2480, SheetPreset.PAPER),
    A4_PORTRAIT(2480, 3508, SheetPreset.PAPER),
    A3_LANDSCAPE(4961, 3508, SheetPreset.PAPER),
    A3_PORTRAIT(3508, 4961, SheetPreset.PAPER),
    SQUARE(1080, 1080, 1);

    private static final double PAPER = 300.0 / 96;

    private final SheetSize size;

    SheetPreset(int width, int height, double scale) {
        this.size = new SheetSize(width, height, scale);
    }

    public SheetSize size() {
        return size;
    }

    /** The name in addresses: {@code a4-landscape}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<SheetPreset> ofCode(String code) {
        return Stream.of(values()).filter(preset -> preset.code().equals(code)).findFirst();
    }
}
