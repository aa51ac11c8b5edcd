# The clients' tests, for test.sh: contract, types, the kit against a real Linli, journeys in a real browser.

web_tests() {
  command -v npm >/dev/null || { echo "npm is missing: the clients were not tested (Node 20 or later is needed)" >&2; count 0 1; return; }
  install_clients && install_chromium && quietly "npm run build:reference" npm --prefix clients run build:reference && build_api || { broken=1; return; }
  web_check "the contract" check:contract
  web_check "the kit's build" build
  web_check "types" check
  echo "Testing the clients …"
  vitest
}

web_check() { # LABEL SCRIPT
  if quietly "$1 (npm run $2)" npm --prefix clients run -s "$2"; then count 1 0; else count 0 1; fi
}

vitest() {
  local log=$results/web.log result=$results/web.json code=0
  (cd clients && npx --no-install vitest run --no-color --reporter=default --reporter=json --outputFile.json="$result") >"$log" 2>&1 || code=1
  [ "$code" = 0 ] || cat "$log" >&2
  [ -s "$result" ] || { echo "vitest left no result" >&2; broken=1; return; }
  count "$(number numPassedTests "$result")" "$(number numFailedTests "$result")"
  [ "$code" = 0 ] || broken=1
}

number() { # NAME FILE: the first number of that name in a JSON file
  grep -o "\"$1\":[0-9]*" "$2" | head -1 | grep -o '[0-9]*$'
}

install_chromium() {
  [ -n "${CHROMIUM:-}" ] || command -v chromium chromium-browser google-chrome >/dev/null && return
  command -v apt-get >/dev/null || { echo "Chromium is missing: install it, or name it in CHROMIUM" >&2; return 1; }
  echo "Installing Chromium …"
  quietly "apt-get install chromium" apt-get install -y -qq chromium
}

web_tests
