#!/bin/sh
# Puts the fonts that images are lettered with where the build takes them as resources: the npm registry's package of IBM Plex Sans
# has them as TrueType, which Java and PDF need; the page's own come as WOFF2.
# usage: provide-fonts.sh FOLDER VERSION NODE_FOLDER
set -eu
folder=$1 version=$2 node=$3
package=@expo-google-fonts/ibm-plex-sans
[ -f "$folder/$version" ] && exit 0
mkdir -p "$folder"
"$node/node" "$node/lib/node_modules/npm/bin/npm-cli.js" install --prefix "$folder" --no-save --no-package-lock \
  --ignore-scripts --no-audit --no-fund --loglevel=error "$package@$version"
touch "$folder/$version"
