#!/usr/bin/env bash
# Builds everything and runs all tests; the last line counts them.
# usage: ./test.sh [--fast]     --fast: the .NET tests only
set -uo pipefail
cd "$(dirname "$0")"

fast=false
case "${1:-}" in
  "") ;;
  --fast) fast=true ;;
  *) echo "usage: ./test.sh [--fast]" >&2; exit 2 ;;
esac

. ./build.sh
passed=0 failed=0 broken=0
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

count() { # PASSED FAILED
  passed=$((passed + $1)) failed=$((failed + $2))
}

dotnet_tests() {
  build_solution || { broken=1; return; }
  local log=$results/dotnet.log
  dotnet test Linli.slnx -c Release --no-build -nologo -v quiet --logger "trx;LogFilePrefix=linli" --results-directory "$results" >"$log" 2>&1 || broken=1
  grep -vE '^\s*$|^Passed!|^Results File|^Test run|^VSTest|^A total' "$log" || true
  local counters
  counters=$(grep -ho '<Counters [^>]*' "$results"/*.trx 2>/dev/null) || { echo "dotnet test left no result" >&2; broken=1; return; }
  count "$(attribute passed "$counters")" "$(attribute failed "$counters")"
}

attribute() { # NAME XML…: the sum of an attribute over all lines
  local name=$1
  shift
  grep -o " $name=\"[0-9]*\"" <<<"$*" | grep -o "[0-9]*" | { local sum=0 n; while read -r n; do sum=$((sum + n)); done; echo "$sum"; }
}

dotnet_tests
[ "$fast" = true ] || [ ! -f tests/web.sh ] || . ./tests/web.sh

[ "$broken" = 0 ] || [ "$failed" -gt 0 ] || failed=1
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
