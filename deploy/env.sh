#!/usr/bin/env bash
# Makes .env of .env.example, with fresh secrets that only this user may read. An .env that is there is left as it is.
# usage: ./deploy/env.sh [FILE]
set -euo pipefail
cd "$(dirname "$0")/.."
file=${1:-.env}
[ ! -e "$file" ] || { echo "$file is there already: nothing was changed" >&2; exit 1; }
command -v openssl >/dev/null || { echo "env.sh: openssl is needed" >&2; exit 1; }

secret() { # NAME: what is written behind NAME=
  case "$1" in
    MASTER_KEY) openssl rand -base64 32 ;;
    MONGO_KEY) openssl rand -hex 256 ;;
    *) openssl rand -hex 24 ;;
  esac
}

umask 077
draft=$(mktemp "$file.XXXXXX")
trap 'rm -f "$draft"' EXIT
while IFS= read -r line; do
  case "$line" in
    MASTER_KEY= | MONGO_PASSWORD= | MONGO_ADMIN_PASSWORD= | MONGO_KEY=) echo "$line$(secret "${line%=}" | tr -d '\n')" ;;
    *) echo "$line" ;;
  esac
done <.env.example >"$draft"
mv -n "$draft" "$file"
