# The build steps that run.sh and test.sh share; to be sourced at the project's top folder.

quietly() { # LABEL COMMAND…: shows the output only when the command fails
  local label=$1 log
  shift
  log=$(mktemp)
  if ! "$@" >"$log" 2>&1; then
    cat "$log" >&2
    echo "$label failed" >&2
    rm -f "$log"
    return 1
  fi
  rm -f "$log"
}

# The engine for several nodes is built in where it is asked for: its driver is a package that a start with the embedded engine need not fetch.
engines() { [ "${Storage__Engine:-}" != mongodb ] && [ -z "${LINLI_TEST_MONGODB:-}" ] || echo -p:WithMongo=true; }

build_api() {
  echo "Building Linli …"
  quietly "dotnet build" dotnet build api -c Release -nologo -v quiet $(engines)
}

build_solution() {
  echo "Building Linli and its tests …"
  quietly "dotnet build" dotnet build Linli.slnx -c Release -nologo -v quiet $(engines)
}

# npm packages of the clients, when they are missing or older than the lock file.
install_clients() {
  [ clients/node_modules/.package-lock.json -nt clients/package-lock.json ] || quietly "npm ci" npm --prefix clients ci --no-audit --no-fund
}

# The page at /docs: a package from npm, served by Linli itself.
build_reference() {
  [ -d clients ] && command -v npm >/dev/null || { echo "npm is missing: starting without the API reference at /docs"; return; }
  install_clients
  local page=api/wwwroot/docs/index.html
  [ -f $page ] && [ -z "$(find clients/package-lock.json clients/reference -newer $page)" ] || quietly "npm run build:reference" npm --prefix clients run build:reference
}
