#!/usr/bin/env bash
# Builds everything and runs all tests; the last line counts them.
# usage: ./test.sh [--fast]     --fast: the .NET tests only
# LINLI_TEST_MONGODB=mongodb://…: runs the .NET tests on MongoDB, too, where the package feed serves its driver; each test makes and drops a database of its own there.
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
  # What is about MongoDB itself needs its server, the proxy its program, and the embedded engine's own tests need no second run.
  LINLI_TEST_MONGODB='' run_dotnet_tests sqlite 'FullyQualifiedName!~Storage.Mongo.&FullyQualifiedName!~Tests.Deploying.'
  if [ "${#engines[@]}" = 0 ]; then
    echo "Not run: the suite on MongoDB (its engine is not built in)"
  elif [ -z "${LINLI_TEST_MONGODB:-}" ]; then
    echo "Not run: the suite on MongoDB (set LINLI_TEST_MONGODB to the URL of a replica set)"
  else
    run_dotnet_tests mongodb 'FullyQualifiedName!~Storage.Sqlite.&FullyQualifiedName!~Tests.Deploying.'
  fi
}

run_dotnet_tests() { # ENGINE FILTER
  local log=$results/$1.log
  dotnet test Linli.slnx -c Release --no-build -nologo -v quiet --filter "$2" --logger "trx;LogFilePrefix=linli" --results-directory "$results/$1" >"$log" 2>&1 || broken=1
  grep -vE '^\s*$|^Passed!|^Results File|^Test run|^VSTest|^A total' "$log" || true
  # Timings that tests tell and that fail nobody.
  grep -hoE "Measured: [^<]*" "$results/$1"/*.trx 2>/dev/null | sed "s/^/$1: /" || true
  local counters
  counters=$(grep -ho '<Counters [^>]*' "$results/$1"/*.trx 2>/dev/null) || { echo "dotnet test left no result" >&2; broken=1; return; }
  count "$(attribute passed "$counters")" "$(attribute failed "$counters")"
}

attribute() { # NAME XML…: the sum of an attribute over all lines
  local name=$1
  shift
  grep -o " $name=\"[0-9]*\"" <<<"$*" | grep -o "[0-9]*" | { local sum=0 n; while read -r n; do sum=$((sum + n)); done; echo "$sum"; }
}

dotnet_tests
[ "$fast" = true ] || . ./tests/deploy.sh
[ "$fast" = true ] || [ ! -f tests/web.sh ] || . ./tests/web.sh

[ "$broken" = 0 ] || [ "$failed" -gt 0 ] || failed=1
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
