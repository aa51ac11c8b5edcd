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

# The engine for several nodes needs a package that not every feed serves. Once restored it stays in the machine's package folder, so asking again costs a second or two.
serves_mongo() {
  [ -z "${mongo_served:-}" ] || { [ "$mongo_served" = yes ]; return; }
  local probe
  mongo_version=$(sed -n 's/.*"MongoDB.Driver" Version="\([^"]*\)".*/\1/p' Directory.Packages.props)
  probe=$(mktemp -d) mongo_served=no
  cat >"$probe/probe.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup><TargetFramework>net10.0</TargetFramework><TreatWarningsAsErrors>true</TreatWarningsAsErrors><NuGetAudit>false</NuGetAudit></PropertyGroup>
  <ItemGroup><PackageReference Include="MongoDB.Driver" Version="$mongo_version" /></ItemGroup>
</Project>
XML
  [ ! -f NuGet.config ] || cp NuGet.config "$probe"
  ! timeout "${LINLI_PROBE_SECONDS:-60}" dotnet restore "$probe" -nologo -v quiet >/dev/null 2>&1 || mongo_served=yes
  rm -rf "$probe"
  [ "$mongo_served" = yes ]
}

# What to build in. `wanted`: yes, or only when the settings ask for it, since a start with the embedded engine need not wait for a feed.
choose_engines() { # WANTED
  engines=()
  [ "$1" = yes ] || [ "${Storage__Engine:-}" = mongodb ] || return 0
  if serves_mongo; then engines=(-p:WithMongo=true)
  else echo "Left out: the MongoDB engine (the package feed does not serve MongoDB.Driver $mongo_version)"; fi
}

build_api() {
  choose_engines no
  echo "Building Linli …"
  quietly "dotnet build" dotnet build api -c Release -nologo -v quiet "${engines[@]}"
}

build_solution() {
  choose_engines yes
  echo "Building Linli and its tests …"
  quietly "dotnet build" dotnet build Linli.slnx -c Release -nologo -v quiet "${engines[@]}"
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
