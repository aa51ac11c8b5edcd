# How Linli is deployed, for test.sh: the compose files as docker-compose reads them, and the reverse proxy's own file before two real nodes. No engine for containers is needed.

deploy_tests() {
  echo "Testing the deployment …"
  compose_tests
  proxy_tests
}

compose_tests() {
  local compose env=$results/compose.env
  if command -v docker-compose >/dev/null; then compose=(docker-compose)
  elif docker compose version >/dev/null 2>&1; then compose=(docker compose)
  elif from_debian docker-compose docker-compose; then compose=(docker-compose)
  else echo "docker-compose is missing: install it" >&2; count 0 1; return
  fi

  deploy_check "deploy/env.sh" ./deploy/env.sh "$env"
  deploy_check "deploy/env.sh leaves an .env as it is" refuses "there already" ./deploy/env.sh "$env"
  deploy_check "docker-compose.yml" fits "linli1 linli2 mongo1 proxy set" docker-compose.yml
  deploy_check "docker-compose.yml, three members" fits "linli1 linli2 mongo1 mongo2 mongo3 proxy set set-of-three" docker-compose.yml --profile three
  deploy_check "docker-compose.single.yml" fits "linli" docker-compose.single.yml
  deploy_check "docker-compose.yml without secrets" refuses "deploy/env.sh makes .env" composed .env.example docker-compose.yml config --quiet
  deploy_check "one master key for all nodes" one_key
  deploy_check "no secret in .env.example" holds_no '^(MASTER_KEY|MONGO_PASSWORD|MONGO_ADMIN_PASSWORD|MONGO_KEY)=.' .env.example
}

# The variables of this shell would win over the file's.
composed() { # ENV_FILE COMPOSE_FILE ARGUMENT…
  local values=$1 file=$2
  shift 2
  command env -i PATH="$PATH" HOME="$HOME" "${compose[@]}" --env-file "$values" -f "$file" "$@"
}

fits() { # SERVICES FILE [--profile NAME]
  local wanted=$1 file=$2 there service
  shift 2
  composed "$env" "$file" "$@" config --quiet || return
  # Version 1 lists those of every profile.
  there=$(composed "$env" "$file" "$@" config --services) || return
  for service in $wanted; do
    grep -qx "$service" <<<"$there" || { echo "no service $service" >&2; return 1; }
  done
}

one_key() {
  [ "$(composed "$env" docker-compose.yml config | grep -c "Secrets__MasterKey: .*$(sed -n 's/^MASTER_KEY=//p' "$env" | cut -c1-20)")" = 2 ]
}

refuses() { # MESSAGE COMMAND…
  local message=$1 said
  shift
  if said=$("$@" 2>&1); then echo "not refused" >&2; return 1; fi
  [[ "$said" = *"$message"* ]] || { echo "$said" >&2; return 1; }
}

holds_no() { # PATTERN FILE
  ! grep -E "$1" "$2"
}

deploy_check() { # LABEL COMMAND…
  if quietly "$@"; then count 1 0; else count 0 1; fi
}

# The proxy's program alone: installed as a package it would also start as a service, on port 80.
proxy_tests() {
  local caddy
  caddy=$(command -v caddy || echo "${XDG_CACHE_HOME:-$HOME/.cache}/linli/caddy/usr/bin/caddy")
  [ -x "$caddy" ] || unpack caddy "${caddy%/usr/bin/caddy}" || { echo "Caddy is missing: install it" >&2; count 0 1; return; }
  LINLI_TEST_MONGODB='' LINLI_TEST_CADDY=$caddy run_dotnet_tests proxy 'FullyQualifiedName~Linli.Tests.Deploying.'
}

unpack() { # PACKAGE FOLDER
  command -v apt-get >/dev/null || return
  mkdir -p "$2" && (cd "$2" && quietly "apt-get download $1" apt-get download "$1" && dpkg-deb -x "$1"_*.deb . && rm "$1"_*.deb)
}

from_debian() { # PACKAGE COMMAND
  command -v apt-get >/dev/null && [ "$(id -u)" = 0 ] && quietly "apt-get install $1" apt-get install -y -qq "$1" && command -v "$2" >/dev/null
}

deploy_tests
