#!/bin/sh
# Opens slides in LibreOffice, for eyes: fetches the slides and the PNG of a few pictures from a running application and puts
# what LibreOffice makes of the slides beside each PNG; then the slides of a few briefings, and their pages beside them. Needs curl, soffice (libreoffice-impress) and pdftoppm (poppler-utils).
#
#   docs/checks/open-slides.sh [address of the application] [folder for the pictures]
set -eu
application=${1:-http://localhost:8080}
folder=${2:-target/slides}
mkdir -p "$folder"

# Makes images of a file of slides, which has to be in the folder.
open_slides() {
  rm -f "$folder/$1.pdf" "$folder/$1-slide"*
  soffice "-env:UserInstallation=file://$(realpath "$folder")/profile" --headless \
    --convert-to pdf --outdir "$folder" "$folder/$1.pptx" >/dev/null 2>&1 </dev/null
  test -s "$folder/$1.pdf" || { echo "LibreOffice could not open $1.pptx" >&2; exit 1; }
  pdftoppm -r 144 -png "$folder/$1.pdf" "$folder/$1-slide"
}

# A heavy night, an almost empty one, one without a report, one with joint counts, and a span whose table takes two slides
while read -r name period query; do
  for format in pptx png; do
    curl -sSf -o "$folder/$name.$format" "$application/api/nights/$period/map.$format?$query"
  done
  open_slides "$name"
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

# A heavy night, an almost empty one, one without a report, one whose complete reports contradict each other, one with many reports
while read -r name night query; do
  curl -sSf -o "$folder/$name.pptx" "$application/api/nights/$night/briefing.pptx?$query"
  curl -sSf -o "$folder/$name-pages.pdf" "$application/api/nights/$night/briefing.pdf?$query"
  pdftoppm -r 144 -png "$folder/$name-pages.pdf" "$folder/$name-page"
  open_slides "$name"
  echo "$folder/$name.pptx: $(ls "$folder" | grep -c "^$name-slide") slides, $(ls "$folder" | grep -c "^$name-page-") pages"
done <<'BRIEFINGS'
briefing-heavy-en 2025-12-24 lang=en
briefing-heavy-ru-dark 2025-12-24 lang=ru&theme=dark
briefing-empty-en-dark 2024-02-03 lang=en&theme=dark
briefing-empty-ru 2024-02-03 lang=ru
briefing-none-ru-print 2025-10-26 lang=ru&theme=print
briefing-contradicting-en-print 2025-11-13 lang=en&theme=print
briefing-many-reports-ru 2026-01-10 lang=ru
BRIEFINGS
