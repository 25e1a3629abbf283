#!/bin/sh
# Makes ten thousand nights with a million lines and measures the desk over them. It needs Chromium and some 300 MB in target.
set -eu
cd "$(dirname "$0")/../.."
./mvnw -q -B -DskipTests package
./mvnw -q -B -Dfrontend.phase=none -Dtest=ManyNights test
./mvnw -q -B -Dfrontend.phase=none -Dtest=ManyNightsMeasurement test
