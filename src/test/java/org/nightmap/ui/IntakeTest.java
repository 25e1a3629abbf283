package org.nightmap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.nightmap.access.Role;
import org.nightmap.access.TestUsers;
import org.nightmap.report.Reports;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The review of a statement: 16 + 12 + 9 + 7 + 6 + 5 + 4 + 3 = 62, of which 12 are over a sea and 3 at no known place. */
@TestPropertySource(properties = "nightmap.data-dir=target/ui-test-data/intake-${PID}")
abstract class IntakeTest extends ViewTest {

    static final String STATEMENT = """
            MOSCOW, 15 April 2026. /TASS/. Air defence crews on duty destroyed 62 unmanned aerial vehicles between 23:00 Moscow \
            time on Tuesday and 07:00 on Wednesday, the Defence Ministry said.

            The heaviest wave came in from the south: sixteen drones were brought down over Krasnodar Territory and another \
            twelve over the waters of the Black Sea, while nine were destroyed over Rostov Region. Crews in Bryansk Region \
            accounted for seven.

            Six more fell over Crimea and five over Belgorod Region, where debris injured a 54-year-old man and damaged two \
            houses. Four were intercepted over Moscow Region, including two that were heading towards the capital.

            A further three were downed over Azov Region, the ministry said. Flights at two airports were suspended for about \
            three hours. https://tass.com/defense/2026041501
            """;

    @Autowired
    Reports reports;

    @Autowired
    ApplicationContext context;

    /** Who is signed in. */
    String analyst = "";

    @BeforeEach
    void signInAsBoth() {
        analyst = signIn(Role.ANALYST, Role.APPROVER);
    }

    @AfterEach
    void signOut() {
        TestUsers.signOut();
    }

    /** Signs somebody in who has these roles and no others. */
    final String signIn(Role... roles) {
        TestUsers users = new TestUsers(context);
        String name = "c" + UUID.randomUUID().toString().substring(0, 8);
        users.signIn(users.have(name, roles));
        return name;
    }

    final void read(String text) {
        open("intake?lang=en");
        find(TextArea.class).single().setValue(text);
        test(find(Button.class).withText("Read the text").single()).click();
    }

    final Button button(String words) {
        return find(Button.class).withText(words).single();
    }

    final int lines() {
        return find(LinesTable.class).single().size();
    }

    final void undo() {
        test(find(Button.class).withText("Undo").single()).click();
    }

    final List<String> figures() {
        return textsOf("nm-figure-number");
    }

    final void press(int line, int column, String key) {
        fire(
                "nightmap-lines",
                "line-key",
                event("line", line).put("event.detail.column", column).put("event.detail.key", key));
        roundTrip();
    }

    final void press(int line, String key) {
        press(line, 0, key);
    }

    static ObjectNode event(String detail, int value) {
        return JsonNodeFactory.instance.objectNode().put("event.detail." + detail, value);
    }

    final void fire(String tag, String type, ObjectNode data) {
        Element element = find(Component.class).all().stream()
                .map(Component::getElement)
                .filter(found -> !found.isTextNode() && found.getTag().equals(tag))
                .findFirst()
                .orElseThrow();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, type, data));
    }

    final int count(String iso) {
        return feature(iso).get("count").asInt();
    }

    final String state(String iso) {
        return feature(iso).get("state").asString();
    }

    final JsonNode feature(String iso) {
        return Drawn.regions(find(MapElement.class).single()).stream()
                .filter(feature -> feature.get("iso").asString().equals(iso))
                .findFirst()
                .orElseThrow();
    }
}
