package org.nightmap.export;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.nightmap.choropleth.MapState;
import org.nightmap.choropleth.Palette;
import org.nightmap.language.Messages;

/** Puts a composition on a slide: what {@link SheetPainter} paints, as shapes and texts that are changed one by one. */
final class SlideSheet {

    /** Between the figures stand their signs. */
    private static final double SPARE_OF_FIGURES = 0.25;

    private final Composition composition;
    private final Sheet sheet;
    private final Function<MapFrame, MapScene> scenes;
    private final Map<Block.Map, SlideMap> maps = new IdentityHashMap<>();
    private final SlidePen pen;
    private final SlideText text;
    private final SlideFills fills;
    private final Palette palette;

    SlideSheet(Composition composition, Sheet sheet, Function<MapFrame, MapScene> scenes, SlideMeasure measure) {
        this.composition = composition;
        this.sheet = sheet;
        this.scenes = scenes;
        this.pen = new SlidePen(measure);
        this.text = new SlideText(measure, sheet.map().language());
        this.palette = sheet.palette();
        this.fills = new SlideFills(pen, palette, composition.unit());
    }

    void draw(XSLFSlide slide) {
        for (Block.Map map : composition.maps()) {
            SlideMap drawn = new SlideMap(scenes.apply(map.frame()), map, sheet, composition.unit(), pen, text);
            maps.put(map, drawn);
            if (sheet.isOfSeveral()) {
                drawn.begin(slide);
            }
        }
        List<Block.Text> passage = new ArrayList<>();
        for (Block block : composition.blocks()) {
            if (block instanceof Block.Text line
                    && (passage.isEmpty() || passage.getFirst().passage().equals(line.passage()))) {
                passage.add(line);
                continue;
            }
            write(slide, passage);
            passage.clear();
            if (block instanceof Block.Text line) {
                passage.add(line);
            } else {
                draw(slide, block);
            }
        }
        write(slide, passage);
    }

    private void draw(XSLFSlide slide, Block block) {
        switch (block) {
            case Block.Rule rule -> {
                double[] from = {rule.x1(), rule.y()};
                double[] to = {rule.x2(), rule.y()};
                pen.outline(pen.line(slide, name("rule"), from, to, false), rule.colour(), composition.unit());
            }
            case Block.Swatch swatch ->
                fills.swatch(slide, swatchName(swatch), swatch.box(), swatch.state(), swatch.step());
            case Block.Circle circle -> fills.circle(slide, name("circle"), circle.box(), circle.step());
            case Block.Emblem emblem ->
                pen.picture(slide, name("emblem"), emblem.box(), emblem.mark().png());
            case Block.Map map -> Objects.requireNonNull(maps.get(map)).draw(slide);
            case Block.Text alone -> write(slide, List.of(alone));
        }
    }

    private void write(XSLFSlide slide, List<Block.Text> passage) {
        if (passage.isEmpty()) {
            return;
        }
        Passage.Part part = passage.getFirst().passage().part();
        String name = name(part.name().toLowerCase(Locale.ROOT));
        XSLFTextShape shape = part == Passage.Part.TITLE ? pen.title(slide, name) : pen.text(slide, name);
        if (part == Passage.Part.MARK) {
            text.fromTheRight(shape, lines(passage).getFirst());
        } else {
            double spare = part == Passage.Part.FIGURES ? SPARE_OF_FIGURES : SlideText.SPARE;
            text.paragraph(shape, lines(passage), passage.getFirst().passage().width(), spare);
        }
    }

    /** Texts of one foot line are one line. */
    private static List<SlideText.Line> lines(List<Block.Text> passage) {
        List<SlideText.Line> lines = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < passage.size(); i++) {
            Block.Text each = passage.get(i);
            spans.add(each.span());
            if (i + 1 == passage.size() || passage.get(i + 1).foot() != each.foot()) {
                lines.add(new SlideText.Line(
                        List.copyOf(spans), passage.getFirst().x(), each.foot()));
                spans.clear();
            }
        }
        return lines;
    }

    private String swatchName(Block.Swatch swatch) {
        String label = swatch.state() == MapState.COUNTED
                ? sheet.map().classes().stream()
                        .filter(each -> Objects.equals(each.step(), swatch.step()))
                        .map(each -> each.label())
                        .findFirst()
                        .orElse("")
                : sheet.map().states().stream()
                        .filter(each -> each.state() == swatch.state()
                                && (swatch.step() == null || swatch.step().equals(each.step())))
                        .map(each -> each.label())
                        .findFirst()
                        .orElse("");
        return Messages.text(sheet.map().language(), "export.shape.swatch", label);
    }

    private String name(String shape) {
        return Messages.text(sheet.map().language(), "export.shape." + shape);
    }
}
