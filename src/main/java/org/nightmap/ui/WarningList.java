package org.nightmap.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader must know before trusting the picture, each in a sentence. The gravest stand open; where there are many, as over
 * a long span, the others are folded, or they would push the region out of sight.
 */
final class WarningList extends Div implements DeskPart {

    private static final int MOST_OPEN = 2;

    private @Nullable Fold fold;

    WarningList() {
        addClassName("nm-warnings");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "-1");
    }

    @Override
    public void show(DeskContent content) {
        removeAll();
        fold = null;
        Texts texts = content.texts();
        List<String> warnings = ComparedWords.warnings(content);
        setVisible(!warnings.isEmpty());
        getElement().setAttribute("aria-label", texts.of("ui.warnings"));
        // one line to open is no shorter than one sentence
        int open = warnings.size() <= MOST_OPEN + 1 ? warnings.size() : MOST_OPEN;
        add(list(warnings.subList(0, open)));
        if (open < warnings.size()) {
            List<String> folded = warnings.subList(open, warnings.size());
            fold = new Fold(texts.counted("ui.warnings.more", folded.size()), list(folded));
            add(fold);
        }
    }

    /** Opens all of them and leads the reader there. */
    void reveal() {
        if (fold != null) {
            fold.setOpen(true);
        }
        getElement().executeJs("this.scrollIntoView({block: 'nearest'}); this.focus({preventScroll: true})");
    }

    private static UnorderedList list(List<String> warnings) {
        return new UnorderedList(warnings.stream().map(ListItem::new).toArray(ListItem[]::new));
    }
}
