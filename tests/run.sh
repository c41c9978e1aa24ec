#!/usr/bin/env bash
# Builds the site, checks the format and runs every test. The last line is "N passed, N failed"; the exit code is 0 only when all
# tests passed. Needs the .NET SDK that global.json names and Node.js 20; finds or fetches a browser.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en

solution=ProbationCareers.sln
browser_tests=tests/ProbationCareers.Browser.Tests

step() { printf '\n== %s\n' "$1"; }
stop() { printf 'tests/run.sh: %s\n' "$1" >&2; exit 1; }

check_tools() {
  command -v dotnet >/dev/null || stop 'the .NET SDK is missing. Install .NET SDK 10 (https://dotnet.microsoft.com/download).'
  dotnet --version >/dev/null 2>&1 || stop "no installed .NET SDK fits global.json. Install .NET SDK 10. There are: $(dotnet --list-sdks | tr '\n' ' ')"
  command -v node >/dev/null || stop 'Node.js is missing. Install Node.js 20 or newer, with npm (https://nodejs.org).'
  command -v npm >/dev/null || stop 'npm is missing. It comes with Node.js 20 or newer (https://nodejs.org).'
  node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' || stop "Node.js is $(node --version); 20 or newer is needed."
}

# Runs a command as root; fails at once, without asking for a password, when that is not allowed.
as_root() {
  if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_be_root() { [ "$(id -u)" -eq 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }; }

# A browser that is installed and starts: on some systems "chromium" only says how to get one.
installed_browser() {
  local name path
  for name in chromium chromium-browser google-chrome google-chrome-stable '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'; do
    path=$(command -v "$name") || continue
    "$path" --version >/dev/null 2>&1 || continue
    printf '%s\n' "$path"
    return 0
  done
  return 1
}

# Playwright's own browser, by the installer that the build has put next to the tests.
fetch_browser() {
  local installer with=()
  installer=$(find "$browser_tests/bin" -path '*/.playwright/package/cli.js' -print -quit)
  [ -n "$installer" ] || return 1
  if command -v apt-get >/dev/null && may_be_root; then with=(--with-deps); fi
  node "$installer" install ${with[@]+"${with[@]}"} chromium
}

# Debian's browser.
install_browser() {
  command -v apt-get >/dev/null && may_be_root || return 1
  as_root apt-get update -q && as_root apt-get install -q -y --no-install-recommends chromium
}

find_browser() {
  if [ -n "${PLAYWRIGHT_CHROMIUM_PATH:-}" ]; then
    [ -x "$PLAYWRIGHT_CHROMIUM_PATH" ] || stop "PLAYWRIGHT_CHROMIUM_PATH is $PLAYWRIGHT_CHROMIUM_PATH, which is not a program."
  elif PLAYWRIGHT_CHROMIUM_PATH=$(installed_browser); then
    :
  elif fetch_browser; then
    unset PLAYWRIGHT_CHROMIUM_PATH
    echo "Playwright's own"
    return
  elif install_browser && PLAYWRIGHT_CHROMIUM_PATH=$(installed_browser); then
    :
  else
    stop 'there is no browser for the browser tests, and none could be fetched. Install Chromium or Google Chrome, or set PLAYWRIGHT_CHROMIUM_PATH to one.'
  fi
  export PLAYWRIGHT_CHROMIUM_PATH
  echo "$PLAYWRIGHT_CHROMIUM_PATH"
}

# The tests measure lines and sheets in letters as wide as Arial's, which most readers have. Debian's own letters are wider.
check_fonts() {
  command -v fc-match >/dev/null || return 0
  case "$(fc-match Arial)" in *Arial*|*Liberation*|*Arimo*|*Helvetica*) return 0 ;; esac
  command -v apt-get >/dev/null && may_be_root && as_root apt-get update -q && as_root apt-get install -q -y --no-install-recommends fonts-liberation && return 0
  stop 'there is no font as wide as Arial. Install Liberation Sans (Debian: fonts-liberation) or Arial.'
}

# One number of the summary that `dotnet test` ends with, over all projects.
counted() { awk -v name="$1:" '/^Test run summary/ { n = "" } $1 == name { n = $2 } END { print n + 0 }' "$log"; }

# CSharpier breaks code, but no comments, words or views.
check_line_lengths() {
  git ls-files --cached --others --exclude-standard '*.cs' '*.cshtml' ':!src/ProbationCareers.Store/Migrations/*' | node -e "
    const files = require('fs').readFileSync(0, 'utf8').split('\n').filter(file => file && require('fs').existsSync(file));
    const long = files.flatMap(file => require('fs').readFileSync(file, 'utf8').split('\n')
      .flatMap((line, at) => line.length > 140 ? [file + ':' + (at + 1) + ': ' + line.length + ' characters; 140 are the most'] : []));
    if (long.length) { console.error(long.join('\n')); process.exit(1); }"
}

check_tools

step 'Build'
dotnet build "$solution"

step 'Format'
dotnet tool restore
dotnet csharpier check src tests
check_line_lengths

step 'Style'
npm ci --prefix tests/style --no-audit --no-fund
(cd tests/style && node --test)
node tests/style/check.mjs --quiet

step 'Browser'
find_browser
check_fonts

step 'Tests'
log=$(mktemp)
trap 'rm -f "$log"' EXIT
result=0
dotnet test --solution "$solution" --no-build --max-parallel-test-modules 1 --no-ansi --progress off 2>&1 | tee "$log" || result=$?

passed=$(counted succeeded) failed=$(counted failed) skipped=$(counted skipped)
if [ "$skipped" -ne 0 ]; then echo "$skipped tests were skipped. None may be."; result=1; fi
if [ "$passed" -eq 0 ]; then echo 'No test has passed.'; result=1; fi
if [ "$failed" -ne 0 ] && [ "$result" -eq 0 ]; then result=1; fi
printf '\n%s passed, %s failed\n' "$passed" "$failed"
exit "$result"
