#!/bin/sh
# Measures one slide of Nightmap and of its two peers, one after the other on this machine. On Debian 12 the peers are
#   apt-get install python3-mapscript python3-mapnik
set -eu
cd "$(dirname "$0")/../.."
/usr/bin/python3 docs/benchmarks/peers.py
./mvnw -q -B -Pbenchmark -Dbenchmark='ImageBenchmark.png$' test
