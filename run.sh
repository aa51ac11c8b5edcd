#!/usr/bin/env bash
# Builds Linli, loads the demo district on the first start, starts the server, and says who to sign in as.
# usage: ./run.sh [--port 5080] [--data .data] [--no-seed] [--no-web]
set -euo pipefail
cd "$(dirname "$0")"

port=5080 data=.data seed=true web=true
while [ $# -gt 0 ]; do
  case "$1" in
    --port) port=${2:?--port takes a number}; shift 2 ;;
    --data) data=${2:?--data takes a folder}; shift 2 ;;
    --no-seed) seed=false; shift ;;
    --no-web) web=false; shift ;;
    -h | --help) sed -n '2,3s/^# //p' "$0"; exit 0 ;;
    *) echo "run.sh: unknown option $1 (see ./run.sh --help)" >&2; exit 2 ;;
  esac
done

command -v dotnet >/dev/null || { echo "run.sh: the .NET 10 SDK is needed (https://dotnet.microsoft.com/download)" >&2; exit 1; }
. ./build.sh
[ "$web" = false ] || build_reference
build_api

export ASPNETCORE_ENVIRONMENT="${ASPNETCORE_ENVIRONMENT:-Development}"
export ASPNETCORE_URLS="http://127.0.0.1:$port" Storage__Folder="$data" Sms__Provider="${Sms__Provider:-echo}"
if [ "$seed" = true ]; then
  export Seeds__Folder="${Seeds__Folder:-$PWD/seeds}" Operators__Phones__0="${Operators__Phones__0:-13900000000}"
fi
exec dotnet api/bin/Release/net10.0/Linli.Api.dll
