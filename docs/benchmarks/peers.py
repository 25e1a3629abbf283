"""Draws the night of 24 to 25 October 2025 with MapServer and Mapnik on the shipped boundaries, and prints medians.

Warm, in one process each: the west at 1920 x 1080, Albers, 5 classes, without labels or legend. docs/performance.md.
"""

import os
import statistics
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
SHAPES = os.path.join(HERE, "..", "..", "shapefiles")
WIDTH, HEIGHT, ROUNDS = 1920, 1080, 40
PROJECTION = "+proj=aea +lat_1=47 +lat_2=62 +lat_0=55 +lon_0=45 +x_0=0 +y_0=0 +datum=WGS84 +units=m +no_defs"
METRES_PER_PIXEL = max(2840000 / WIDTH, 2240000 / HEIGHT)
CENTRE = (-330000, -290000)
EXTENT = (
    CENTRE[0] - METRES_PER_PIXEL * WIDTH / 2,
    CENTRE[1] - METRES_PER_PIXEL * HEIGHT / 2,
    CENTRE[0] + METRES_PER_PIXEL * WIDTH / 2,
    CENTRE[1] + METRES_PER_PIXEL * HEIGHT / 2,
)
# https://tass.com/politics/2035019 in the classes of the product: 1, 2-4, 5-9, 10-19, 20 and more
CLASSES = {
    "#FEE391": ["RU-TUL", "RU-TVE"],
    "#FEC44F": ["RU-NGR", "RU-RYA", "RU-TAM"],
    "#FE9929": ["RU-BEL", "RU-MOS", "RU-LEN", "RU-VOR"],
    "#EC7014": ["RU-VGG", "RU-BRY", "RU-KLU", "RU-SMO"],
    "#CC4C02": ["RU-ROS"],
}


def rgb(colour):
    return " ".join(str(int(colour[i : i + 2], 16)) for i in (1, 3, 5))


def told(name, drawing, encoding):
    drawn, encoded = [], []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        image = drawing()
        between = time.perf_counter()
        size = len(encoding(image))
        end = time.perf_counter()
        drawn.append(1000 * (between - start))
        encoded.append(1000 * (end - between))
    whole = [a + b for a, b in zip(drawn, encoded)][10:]
    print(
        f"{name}: whole {statistics.median(whole):.1f} ms ({min(whole):.1f} to {max(whole):.1f}), drawing"
        f" {statistics.median(drawn[10:]):.1f}, PNG {statistics.median(encoded[10:]):.1f}, {size} bytes"
    )


def layer(name, kind, classes, item=""):
    return (
        f'LAYER NAME "{name}" TYPE {kind} STATUS ON DATA "{os.path.abspath(SHAPES)}/{name}" {item}'
        f' PROJECTION "init=epsg:4326" END {classes} END\n'
    )


def style(fill, line):
    return f"STYLE COLOR {rgb(fill)} OUTLINECOLOR {rgb(line)} WIDTH 0.75 END"


def mapserver():
    import mapscript

    # An expression ends with its line
    classes = "".join(
        f'CLASS EXPRESSION {{{",".join(keys)}}}\n{style(colour, "#46525A")} END ' for colour, keys in CLASSES.items()
    )
    classes += f'CLASS {style("#F8F3E6", "#828C93")} END'
    text = (
        f"MAP SIZE {WIDTH} {HEIGHT} EXTENT {' '.join(map(str, EXTENT))} IMAGECOLOR {rgb('#DCE7EC')} IMAGETYPE PNG24\n"
        f'PROJECTION {" ".join(chr(34) + part[1:] + chr(34) for part in PROJECTION.split())} END\n'
        'OUTPUTFORMAT NAME "PNG24" DRIVER AGG/PNG IMAGEMODE RGB END\n'
        + layer("countries", "POLYGON", f'CLASS {style("#EBEDEE", "#B9C2C7")} END')
        + layer("ukraine_adm1", "LINE", f"CLASS STYLE COLOR {rgb('#B9C2C7')} WIDTH 0.4 END END")
        + layer("russia_adm1", "POLYGON", classes, 'CLASSITEM "iso"')
        + "END\n"
    )
    with tempfile.NamedTemporaryFile("w", suffix=".map", delete=False) as file:
        file.write(text)
    drawn = mapscript.mapObj(file.name)
    os.unlink(file.name)
    told(f"MapServer {mapscript.MS_VERSION}", drawn.draw, lambda image: image.getBytes())
    return drawn.draw().getBytes()


def mapnik_map():
    import mapnik

    def polygon(fill, line):
        return f'<PolygonSymbolizer fill="{fill}"/><LineSymbolizer stroke="{line}" stroke-width="0.75"/>'

    rules = "".join(
        "<Rule><Filter>" + " or ".join(f"[iso]='{key}'" for key in keys) + f"</Filter>{polygon(colour, '#46525A')}</Rule>"
        for colour, keys in CLASSES.items()
    )
    rules += f'<Rule><ElseFilter/>{polygon("#F8F3E6", "#828C93")}</Rule>'
    styles = {
        "countries": f'<Rule>{polygon("#EBEDEE", "#B9C2C7")}</Rule>',
        "ukraine_adm1": '<Rule><LineSymbolizer stroke="#B9C2C7" stroke-width="0.4"/></Rule>',
        "russia_adm1": rules,
    }
    text = f'<Map srs="{PROJECTION}" background-color="#DCE7EC">'
    for name, content in styles.items():
        text += f'<Style name="{name}">{content}</Style>'
    for name in styles:
        text += (
            f'<Layer name="{name}" srs="+proj=longlat +datum=WGS84 +no_defs"><StyleName>{name}</StyleName><Datasource>'
            f'<Parameter name="type">shape</Parameter><Parameter name="file">{os.path.abspath(SHAPES)}/{name}.shp</Parameter>'
            "</Datasource></Layer>"
        )
    drawn = mapnik.Map(WIDTH, HEIGHT)
    mapnik.load_map_from_string(drawn, text + "</Map>")
    drawn.zoom_to_box(mapnik.Box2d(*EXTENT))

    def draw():
        image = mapnik.Image(WIDTH, HEIGHT)
        mapnik.render(drawn, image)
        return image

    told(f"Mapnik {mapnik.mapnik_version_string()}", draw, lambda image: image.tostring("png32"))
    return draw().tostring("png32")


if __name__ == "__main__":
    for name, peer in (("mapserver", mapserver), ("mapnik", mapnik_map)):
        content = peer()
        if len(sys.argv) > 1:
            with open(os.path.join(sys.argv[1], name + ".png"), "wb") as file:
                file.write(content)
