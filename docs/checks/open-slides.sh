#!/bin/sh
# Opens slides in LibreOffice, for eyes: fetches the slides and the PNG of a few pictures from a running application and puts
# what LibreOffice makes of the slides beside each PNG. Needs curl, soffice (libreoffice-impress) and pdftoppm (poppler-utils).
#
#   docs/checks/open-slides.sh [address of the application] [folder for the pictures]
set -eu
application=${1:-http://localhost:8080}
folder=${2:-target/slides}
mkdir -p "$folder"

# A heavy night, an almost empty one, one without a report, one with joint counts, and a span whose table takes two slides
while read -r name period query; do
  for format in pptx png; do
    curl -sSf -o "$folder/$name.$format" "$application/api/nights/$period/map.$format?$query"
  done
  soffice "-env:UserInstallation=file://$(realpath "$folder")/profile" --headless \
    --convert-to pdf --outdir "$folder" "$folder/$name.pptx" >/dev/null 2>&1 </dev/null
  test -s "$folder/$name.pdf" || { echo "LibreOffice could not open $name.pptx" >&2; exit 1; }
  pdftoppm -r 144 -png "$folder/$name.pdf" "$folder/$name-slide"
  echo "$folder/$name.png: $(ls "$folder" | grep -c "^$name-slide") slides beside it"
done <<'PICTURES'
heavy-en-light 2025-12-24 lang=en
heavy-ru-dark 2025-12-24 lang=ru&theme=dark
empty-en-dark 2024-02-03 lang=en&theme=dark
empty-ru-light 2024-02-03 lang=ru
none-ru-print 2025-10-26 lang=ru&theme=print&size=a4-landscape
joint-en-portrait 2025-04-25 lang=en&size=a4-portrait
span-en-symbols 2025-09-07..2025-09-30 lang=en&symbols=on&view=russia
PICTURES
