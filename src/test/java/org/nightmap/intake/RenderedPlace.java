package org.nightmap.intake;

import java.util.List;
import java.util.stream.Stream;
import org.nightmap.report.LineKind;

/**
 * A place as a statement names it, with the cases worked out by hand.
 *
 * @param kind a region or a sea
 * @param means the region, or the sea's English name
 * @param english the name with its noun: the Tula Region
 * @param bare the English name without it: Tula
 * @param nominative Тульская область
 * @param instrumental Тульской областью
 * @param adjective the instrumental without the noun, for lists that share it: Тульской
 */
record RenderedPlace(
        LineKind kind,
        String means,
        String english,
        String bare,
        String nominative,
        String instrumental,
        String adjective) {

    static final RenderedPlace MINISTRYS_MOSCOW = new RenderedPlace(
            LineKind.REGION,
            "RU-MOS",
            "the Moscow Region",
            "Moscow",
            "Московский регион",
            "Московским регионом",
            "Московским");

    private static final List<RenderedPlace> OBLASTS = List.of(
            oblast("RU-AST", "Astrakhan", "Астрахан"),
            oblast("RU-BEL", "Belgorod", "Белгород"),
            oblast("RU-BRY", "Bryansk", "Брян"),
            oblast("RU-IVA", "Ivanovo", "Иванов"),
            oblast("RU-KLU", "Kaluga", "Калуж"),
            oblast("RU-KOS", "Kostroma", "Костром"),
            oblast("RU-KRS", "Kursk", "Кур"),
            oblast("RU-LEN", "Leningrad", "Ленинград"),
            oblast("RU-LIP", "Lipetsk", "Липец"),
            oblast("RU-NGR", "Novgorod", "Новгород"),
            oblast("RU-NIZ", "Nizhny Novgorod", "Нижегород"),
            oblast("RU-ORE", "Orenburg", "Оренбург"),
            oblast("RU-ORL", "Oryol", "Орлов"),
            oblast("RU-PNZ", "Penza", "Пензен"),
            oblast("RU-PSK", "Pskov", "Псков"),
            oblast("RU-ROS", "Rostov", "Ростов"),
            oblast("RU-RYA", "Ryazan", "Рязан"),
            oblast("RU-SAM", "Samara", "Самар"),
            oblast("RU-SAR", "Saratov", "Саратов"),
            oblast("RU-SMO", "Smolensk", "Смолен"),
            oblast("RU-TAM", "Tambov", "Тамбов"),
            oblast("RU-TUL", "Tula", "Туль"),
            oblast("RU-TVE", "Tver", "Твер"),
            oblast("RU-VGG", "Volgograd", "Волгоград"),
            oblast("RU-VLA", "Vladimir", "Владимир"),
            oblast("RU-VLG", "Vologda", "Вологод"),
            oblast("RU-VOR", "Voronezh", "Воронеж"),
            oblast("RU-YAR", "Yaroslavl", "Ярослав"));

    private static final List<RenderedPlace> OTHERS = List.of(
            region("RU-KDA", "the Krasnodar Territory", "Краснодарский край", "Краснодарским краем"),
            region("RU-STA", "the Stavropol Territory", "Ставропольский край", "Ставропольским краем"),
            region("RU-AD", "Adygea", "Адыгея", "Адыгеей"),
            region("RU-KL", "Kalmykia", "Калмыкия", "Калмыкией"),
            region("RU-TA", "Tatarstan", "Татарстан", "Татарстаном"),
            region("RU-CE", "Chechnya", "Чечня", "Чечнёй"),
            region("RU-MO", "Mordovia", "Республика Мордовия", "Республикой Мордовия"),
            region("UA-43", "Crimea", "Крым", "Крымом"),
            region("UA-40", "Sevastopol", "Севастополь", "Севастополем"),
            sea("Black Sea", "the Black Sea", "Чёрное море", "Чёрным морем"),
            sea("Sea of Azov", "the Sea of Azov", "Азовское море", "акваторией Азовского моря"),
            sea("Caspian Sea", "the Caspian Sea", "Каспийское море", "Каспийским морем"));

    static List<RenderedPlace> all() {
        return Stream.concat(OBLASTS.stream(), OTHERS.stream()).toList();
    }

    /** Whether it can share its noun with others: the Tula and Kaluga regions. */
    boolean sharesItsNoun() {
        return OBLASTS.contains(this);
    }

    WantedLine wanted() {
        return kind == LineKind.SEA ? WantedLine.sea(means) : WantedLine.region(means);
    }

    @Override
    public String toString() {
        return means;
    }

    private static RenderedPlace oblast(String iso, String english, String stem) {
        String adjective = stem.endsWith("ец") ? stem + "к" : stem + "ск";
        return new RenderedPlace(
                LineKind.REGION,
                iso,
                "the " + english + " Region",
                english,
                adjective + "ая область",
                adjective + "ой областью",
                adjective + "ой");
    }

    private static RenderedPlace region(String iso, String english, String nominative, String instrumental) {
        return new RenderedPlace(LineKind.REGION, iso, english, english, nominative, instrumental, instrumental);
    }

    private static RenderedPlace sea(String name, String english, String nominative, String instrumental) {
        return new RenderedPlace(LineKind.SEA, name, english, english, nominative, instrumental, instrumental);
    }
}
