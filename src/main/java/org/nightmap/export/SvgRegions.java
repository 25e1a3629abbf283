package org.nightmap.export;

import java.math.BigDecimal;
import org.apache.batik.ext.awt.g2d.GraphicContext;
import org.apache.batik.svggen.DOMGroupManager;
import org.apache.batik.svggen.DOMTreeManager;
import org.jspecify.annotations.Nullable;
import org.nightmap.choropleth.Feature;
import org.w3c.dom.Element;

/** Writes into an SVG which of its elements is which region, so that a script or a style finds it and a pointer over it is told. */
final class SvgRegions extends DOMGroupManager {

    private @Nullable RegionMark next;

    SvgRegions(GraphicContext look, DOMTreeManager tree) {
        super(look, tree);
    }

    /** The next shape, or text of a label, is this. */
    void expect(RegionMark mark) {
        next = mark;
    }

    @Override
    public void addElement(Element element, short method) {
        RegionMark mark = next;
        boolean text = element.getTagName().equals("text");
        if (mark != null && text == (mark.kind() == RegionMark.Kind.LABEL)) {
            mark(element, mark);
            next = null;
        }
        super.addElement(element, method);
    }

    private static void mark(Element element, RegionMark mark) {
        Feature feature = mark.feature();
        switch (mark.kind()) {
            case AREA -> element.setAttribute("id", id(mark, ""));
            case INSET_AREA -> element.setAttribute("id", id(mark, "inset-"));
            case SYMBOL -> element.setAttribute("data-symbol", feature.iso());
            case LABEL -> {
                element.setAttribute("data-label", feature.iso());
                period(element, mark.panel());
                return;
            }
        }
        period(element, mark.panel());
        element.setAttribute("data-state", feature.state().code());
        set(element, "data-class", feature.step());
        if (mark.difference()) {
            set(element, "data-difference", plain(feature.value()));
        } else {
            set(element, "data-count", feature.count());
        }
        set(element, "data-with", feature.with());
        Element title = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "title");
        title.setTextContent(feature.name() + ": " + feature.said());
        element.appendChild(title);
    }

    /** Several maps have the same regions. */
    private static String id(RegionMark mark, String part) {
        String map = mark.panel().number() == 0
                ? ""
                : "map-%d-".formatted(mark.panel().number());
        return map + part + mark.feature().iso();
    }

    private static void period(Element element, Panel panel) {
        if (panel.number() > 0) {
            element.setAttribute("data-period", panel.period());
        }
    }

    /** 17 and not 17.0. */
    private static @Nullable String plain(@Nullable Double value) {
        return value == null
                ? null
                : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void set(Element element, String name, @Nullable Object value) {
        if (value != null) {
            element.setAttribute(name, value.toString());
        }
    }
}
