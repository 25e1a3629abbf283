package org.nightmap.export;

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
            case AREA -> element.setAttribute("id", feature.iso());
            case INSET_AREA -> element.setAttribute("id", "inset-" + feature.iso());
            case SYMBOL -> element.setAttribute("data-symbol", feature.iso());
            case LABEL -> {
                element.setAttribute("data-label", feature.iso());
                return;
            }
        }
        element.setAttribute("data-state", feature.state().code());
        set(element, "data-class", feature.step());
        set(element, "data-count", feature.count());
        set(element, "data-with", feature.with());
        Element title = element.getOwnerDocument().createElementNS(element.getNamespaceURI(), "title");
        title.setTextContent(feature.name() + ": " + feature.said());
        element.appendChild(title);
    }

    private static void set(Element element, String name, @Nullable Object value) {
        if (value != null) {
            element.setAttribute(name, value.toString());
        }
    }
}
