package org.nightmap.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The views on the real rooms with the shipped boundaries and reports, without a browser. */
@ViewPackages(packages = "org.nightmap.ui")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.MOCK,
        // a test with data of its own names another folder: these properties yield to any other
        properties = "nightmap.data-dir=target/ui-test-data/${PID}")
abstract class ViewTest extends SpringBrowserlessTest {

    private final List<Throwable> faults = new ArrayList<>();

    /** The product answers a fault with a notice and goes on, which a test would not see. */
    @BeforeEach
    void collectFaults() {
        VaadinSession.getCurrent().setErrorHandler(event -> faults.add(event.getThrowable()));
    }

    @AfterEach
    void nothingFailedOnTheWay() {
        assertThat(faults).as("faults behind the page").isEmpty();
        assertThat(find(FailurePage.class).exists()).isFalse();
    }

    /** Goes to an address as a link from outside does: its path and its parameters. */
    void open(String address) {
        UI.getCurrent()
                .getInternals()
                .getRouter()
                .navigate(UI.getCurrent(), new Location(address), NavigationTrigger.PAGE_LOAD);
        roundTrip();
    }

    /** The component with a class name of the style sheets. */
    Component withClass(String className) {
        return find(Component.class).withClassName(className).single();
    }

    /** The texts of the components or pieces with a class name of the style sheets, in order. */
    List<String> textsOf(String className) {
        List<String> components = find(Component.class).withClassName(className).all().stream()
                .map(ViewTest::textOf)
                .toList();
        return components.isEmpty()
                ? pieces().filter(piece -> Prose.hasClass(piece, className))
                        .map(piece -> spaced(Prose.text(piece)))
                        .toList()
                : components;
    }

    /** The text of the one component or piece with a class name of the style sheets. */
    String textOf(String className) {
        return textsOf(className).stream()
                .reduce((first, second) -> {
                    throw new AssertionError("Several have the class " + className);
                })
                .orElseThrow(() -> new AssertionError("None has the class " + className));
    }

    /** Every piece of the page that is only read. */
    Stream<JsonNode> pieces() {
        return find(ProseElement.class).all().stream()
                .flatMap(prose -> Prose.of(prose.getElement()).stream())
                .flatMap(Prose::withAllInside);
    }

    /** Sends an event of an element with one entry in its detail, as its script in the browser does. */
    static void fire(Component component, String type, String detail, @Nullable String value) {
        fire(component, type, JsonNodeFactory.instance.objectNode().put("event.detail." + detail, value));
    }

    /** Sends an event of an element with its data. */
    static void fire(Component component, String type, ObjectNode data) {
        Element element = component.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    /** All text within a component, in order, with single spaces. */
    static String textOf(Component component) {
        return spaced(text(component.getElement()).collect(Collectors.joining(" ")));
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\u00a0\u202f]+", " ").strip();
    }

    private static Stream<String> text(Element element) {
        if (element.isTextNode()) {
            return Stream.of(element.getText());
        }
        if (!element.isVisible()) {
            return Stream.empty();
        }
        return Stream.concat(
                element.getChildren().flatMap(ViewTest::text),
                Prose.of(element).stream().map(Prose::text));
    }
}
