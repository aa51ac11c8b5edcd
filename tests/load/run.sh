#!/usr/bin/env bash
# Measures Linli on this machine and prints a table: tests/load/run.sh [measure…] [--seconds 10] [--pairs 5] [--engine mongodb --url mongodb://…]
set -euo pipefail
cd "$(dirname "$0")/../.."

command -v wrk >/dev/null || { echo "wrk is missing: apt-get install wrk" >&2; exit 1; }
# Five thousand connections are ten thousand files when both ends are here.
ulimit -n "$(ulimit -Hn)"

engine=() words=" $* "
case "$words" in *" --engine mongodb "* | *" --engine=mongodb "*) engine=(-p:WithMongo=true) ;; esac
for project in api/Linli.Api.csproj tests/load/Bare/Linli.Bare.csproj tests/load/Linli.Load/Linli.Load.csproj; do
    dotnet build -nologo -v q -clp:NoSummary -c Release "${engine[@]}" "$project" >&2
done
exec dotnet tests/load/Linli.Load/bin/Release/net10.0/Linli.Load.dll measure "$@"
