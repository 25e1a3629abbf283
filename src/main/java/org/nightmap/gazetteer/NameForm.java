package org.nightmap.gazetteer;

/** How a name stands in a text, which says how sure one can be that a place is meant. */
public enum NameForm {
    /** With the word for what it is: Rostov Region, Ростовской областью, Black Sea. */
    TYPED,
    /** The name alone: Crimea, Kursk, Кубанью. The word after it decides: "Kursk airport" is no place of a count. */
    ALONE,
    /** A Russian adjective whose noun follows later or is left out: «над Брянской и Курской областями». */
    ADJECTIVE
}
