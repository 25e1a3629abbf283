package org.nightmap.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Russian names in all six cases, declined by hand: nominative, genitive, dative, accusative, instrumental, prepositional. */
class RussianNamesTest {

    private final Gazetteer gazetteer = ShippedGazetteer.open();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RU-BEL | Белгородская область   | Белгородской области   | Белгородской области   | Белгородскую область   | Белгородской областью   | Белгородской области
            RU-BRY | Брянская область       | Брянской области       | Брянской области       | Брянскую область       | Брянской областью       | Брянской области
            RU-KRS | Курская область        | Курской области        | Курской области        | Курскую область        | Курской областью        | Курской области
            RU-LIP | Липецкая область       | Липецкой области       | Липецкой области       | Липецкую область       | Липецкой областью       | Липецкой области
            RU-NIZ | Нижегородская область  | Нижегородской области  | Нижегородской области  | Нижегородскую область  | Нижегородской областью  | Нижегородской области
            RU-ORL | Орловская область      | Орловской области      | Орловской области      | Орловскую область      | Орловской областью      | Орловской области
            RU-TVE | Тверская область       | Тверской области       | Тверской области       | Тверскую область       | Тверской областью       | Тверской области
            RU-MOS | Московская область     | Московской области     | Московской области     | Московскую область     | Московской областью     | Московской области
            RU-YAR | Ярославская область    | Ярославской области    | Ярославской области    | Ярославскую область    | Ярославской областью    | Ярославской области
            RU-KEM | Кемеровская область    | Кемеровской области    | Кемеровской области    | Кемеровскую область    | Кемеровской областью    | Кемеровской области
            RU-ALT | Алтайский край         | Алтайского края        | Алтайскому краю        | Алтайский край         | Алтайским краем         | Алтайском крае
            RU-KDA | Краснодарский край     | Краснодарского края    | Краснодарскому краю    | Краснодарский край     | Краснодарским краем     | Краснодарском крае
            RU-STA | Ставропольский край    | Ставропольского края   | Ставропольскому краю   | Ставропольский край    | Ставропольским краем    | Ставропольском крае
            RU-PER | Пермский край          | Пермского края         | Пермскому краю         | Пермский край          | Пермским краем          | Пермском крае
            RU-AD  | Республика Адыгея      | Республики Адыгея      | Республике Адыгея      | Республику Адыгея      | Республикой Адыгея      | Республике Адыгея
            RU-AD  | Республика Адыгея      | Республики Адыгеи      | Республике Адыгее      | Республику Адыгею      | Республикой Адыгеей     | Республике Адыгее
            RU-TA  | Республика Татарстан   | Республики Татарстан   | Республике Татарстан   | Республику Татарстан   | Республикой Татарстан   | Республике Татарстан
            UA-43  | Республика Крым        | Республики Крым        | Республике Крым        | Республику Крым        | Республикой Крым        | Республике Крым
            RU-CE  | Чеченская Республика   | Чеченской Республики   | Чеченской Республике   | Чеченскую Республику   | Чеченской Республикой   | Чеченской Республике
            RU-UD  | Удмуртская Республика  | Удмуртской Республики  | Удмуртской Республике  | Удмуртскую Республику  | Удмуртской Республикой  | Удмуртской Республике
            RU-KB  | Кабардино-Балкарская Республика | Кабардино-Балкарской Республики | Кабардино-Балкарской Республике | Кабардино-Балкарскую Республику | Кабардино-Балкарской Республикой | Кабардино-Балкарской Республике
            RU-AD  | Адыгея                 | Адыгеи                 | Адыгее                 | Адыгею                 | Адыгеей                 | Адыгее
            RU-BA  | Башкирия               | Башкирии               | Башкирии               | Башкирию               | Башкирией               | Башкирии
            RU-MO  | Мордовия               | Мордовии               | Мордовии               | Мордовию               | Мордовией               | Мордовии
            RU-CE  | Чечня                  | Чечни                  | Чечне                  | Чечню                  | Чечнёй                  | Чечне
            RU-TA  | Татарстан              | Татарстана             | Татарстану             | Татарстан              | Татарстаном             | Татарстане
            RU-DA  | Дагестан               | Дагестана              | Дагестану              | Дагестан               | Дагестаном              | Дагестане
            UA-43  | Крым                   | Крыма                  | Крыму                  | Крым                   | Крымом                  | Крыму
            UA-40  | Севастополь            | Севастополя            | Севастополю            | Севастополь            | Севастополем            | Севастополе
            RU-MOW | Москва                 | Москвы                 | Москве                 | Москву                 | Москвой                 | Москве
            RU-SPE | Санкт-Петербург        | Санкт-Петербурга       | Санкт-Петербургу       | Санкт-Петербург        | Санкт-Петербургом       | Санкт-Петербурге
            RU-ORL | Орёл                   | Орла                   | Орлу                   | Орёл                   | Орлом                   | Орле
            RU-ROS | Ростов-на-Дону         | Ростова-на-Дону        | Ростову-на-Дону        | Ростов-на-Дону         | Ростовом-на-Дону        | Ростове-на-Дону
            RU-SE  | Северная Осетия        | Северной Осетии        | Северной Осетии        | Северную Осетию        | Северной Осетией        | Северной Осетии
            RU-ME  | Марий Эл               | Марий Эл               | Марий Эл               | Марий Эл               | Марий Эл                | Марий Эл
            RU-KO  | Республика Коми        | Республики Коми        | Республике Коми        | Республику Коми        | Республикой Коми        | Республике Коми
            RU-SA  | Республика Саха        | Республики Саха        | Республике Саха        | Республику Саха        | Республикой Саха        | Республике Саха
            RU-KDA | Кубань                 | Кубани                 | Кубани                 | Кубань                 | Кубанью                 | Кубани
            RU-BEL | Белгородчина           | Белгородчины           | Белгородчине           | Белгородчину           | Белгородчиной           | Белгородчине
            RU-BRY | Брянщина               | Брянщины               | Брянщине               | Брянщину               | Брянщиной               | Брянщине
            RU-KRS | Курщина                | Курщины                | Курщине                | Курщину                | Курщиной                | Курщине
            RU-MOS | Подмосковье            | Подмосковья            | Подмосковью            | Подмосковье            | Подмосковьем            | Подмосковье
            RU-ORE | Оренбуржье             | Оренбуржья             | Оренбуржью             | Оренбуржье             | Оренбуржьем             | Оренбуржье
            RU-KEM | Кузбасс                | Кузбасса               | Кузбассу               | Кузбасс                | Кузбассом               | Кузбассе
            RU-LEN | Ленобласть             | Ленобласти             | Ленобласти             | Ленобласть             | Ленобластью             | Ленобласти
            RU-KHM | Югра                   | Югры                   | Югре                   | Югру                   | Югрой                   | Югре
            RU-KHM | Ханты-Мансийский автономный округ | Ханты-Мансийского автономного округа | Ханты-Мансийскому автономному округу | Ханты-Мансийский автономный округ | Ханты-Мансийским автономным округом | Ханты-Мансийском автономном округе
            RU-CHU | Чукотка                | Чукотки                | Чукотке                | Чукотку                | Чукоткой                | Чукотке
            RU-YEV | Еврейская автономная область | Еврейской автономной области | Еврейской автономной области | Еврейскую автономную область | Еврейской автономной областью | Еврейской автономной области
            """)
    void aRegionIsKnownInEveryCase(
            String region,
            String nominative,
            String genitive,
            String dative,
            String accusative,
            String ablative,
            String locative) {
        for (String form : List.of(nominative, genitive, dative, accusative, ablative, locative)) {
            assertThat(gazetteer.resolve(form).map(Place::region)).as(form).hasValue(region);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Black Sea   | Чёрное море     | Чёрного моря     | Чёрному морю     | Чёрным морем     | Чёрном море
            Sea of Azov | Азовское море   | Азовского моря   | Азовскому морю   | Азовским морем   | Азовском море
            Caspian Sea | Каспийское море | Каспийского моря | Каспийскому морю | Каспийским морем | Каспийском море
            Baltic Sea  | Балтийское море | Балтийского моря | Балтийскому морю | Балтийским морем | Балтийском море
            Barents Sea | Баренцево море  | Баренцева моря   | Баренцеву морю   | Баренцевым морем | Баренцевом море
            Caspian Sea | Каспий          | Каспия           | Каспию           | Каспием          | Каспии
            """)
    void aSeaIsKnownInEveryCase(
            String sea, String nominative, String genitive, String dative, String ablative, String locative) {
        for (String form : List.of(nominative, genitive, dative, ablative, locative)) {
            assertThat(gazetteer.resolve(form).map(place -> place.name().en()))
                    .as(form)
                    .hasValue(sea);
        }
    }

    @Test
    void everyRegionIsKnownByTheNameThatPeopleAreShown() {
        for (Place place : gazetteer.places()) {
            for (String name : List.of(place.name().en(), place.name().ru())) {
                assertThat(gazetteer.resolve(name))
                        .as(name)
                        .hasValueSatisfying(
                                found -> assertThat(found.isSameAs(place)).isTrue());
            }
        }
    }

    @Test
    void capitalsAndTheTwoSpellingsOfYoMakeNoDifference() {
        for (String written : List.of("ОРЛОВСКАЯ ОБЛАСТЬ", "орловская область", "Орловская Область", "Орел", "Орёл")) {
            assertThat(gazetteer.resolve(written).map(Place::region))
                    .as(written)
                    .hasValue("RU-ORL");
        }
        assertThat(gazetteer.resolve("Черное море")).isEqualTo(gazetteer.resolve("Чёрное море"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Брянский регион    | RU-BRY
            Воронежем          | RU-VOR
            Брянским регионом  | RU-BRY
            Ростовском регионе | RU-ROS
            Брянская обл.      | RU-BRY
            """)
    void theNounMayBeAnother(String written, String region) {
        assertThat(gazetteer.resolve(written).map(Place::region)).hasValue(region);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            сбиты над Брянской и Курской областями                 | RU-BRY ADJECTIVE, RU-KRS TYPED
            сбиты над Брянской, Курской и Тульской                 | RU-BRY ADJECTIVE, RU-KRS ADJECTIVE, RU-TUL ADJECTIVE
            над территориями Белгородской и Воронежской областей   | RU-BEL ADJECTIVE, RU-VOR TYPED
            в Краснодарском и Ставропольском краях                 | RU-KDA ADJECTIVE, RU-STA TYPED
            над республиками Адыгея и Калмыкия                     | RU-AD TYPED, RU-KL ALONE
            над Чеченской и Удмуртской республиками                | RU-CE ADJECTIVE, RU-UD TYPED
            над Чёрным и Азовским морями                           | Black Sea ADJECTIVE, Sea of Azov TYPED
            """)
    void anAdjectiveStandsAloneOrSharesItsNoun(String text, String places) {
        assertThat(mentions(text)).containsExactly(places.split(", "));
    }

    @Test
    void aNameInATextHasACapital() {
        assertThat(mentions("белый орел летел над курской дугой")).isEmpty();
        assertThat(mentions("республика Крым и московский регион")).containsExactly("UA-43 TYPED", "RU-MOS ALONE");
    }

    private String[] mentions(String text) {
        Stream<PlaceMention> found = gazetteer.mentions(Tokenizer.tokens(text)).stream();
        return found.map(mention -> {
                    Place place = mention.place();
                    String region = place.region();
                    return (region == null ? place.name().en() : region) + " " + mention.form();
                })
                .toArray(String[]::new);
    }
}
