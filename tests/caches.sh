#!/usr/bin/env bash
# Puts Varnish and nginx in front of a published site and shows that they keep its pages: a hit from the second request on, also of a
# page that the site itself has kept for longer than a minute; with the site stopped, the old page for a day and no longer.
# The caches' clocks are moved on, so a day takes seconds; one real minute is waited for, for the site's own copy to be old.
#
#   bash tests/caches.sh            publishes the site first
#   bash tests/caches.sh FOLDER     uses a site that is published already
#
# Needs varnishd, nginx and a C compiler; on Debian it installs what is missing, where that is allowed. Everything listens on 127.0.0.1.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
site="" varnish="" nginx=""
finish() {
  for process in $varnish $nginx $site; do kill "$process" 2>/dev/null || true; done
  wait 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

fail() {
  printf 'FAILED: %s\n' "$1"
  tail -n 20 "$work"/*.log
  exit 1
}

as_root() { if [ "$(id -u)" -eq 0 ]; then "$@"; else sudo -n "$@"; fi; }

missing=()
command -v varnishd >/dev/null || missing+=(varnish)
command -v nginx >/dev/null || missing+=(nginx)
command -v cc >/dev/null || missing+=(gcc libc6-dev)
if [ ${#missing[@]} -gt 0 ]; then
  command -v apt-get >/dev/null || { echo "Install ${missing[*]} first."; exit 1; }
  { as_root apt-get update -q && as_root apt-get install -q -y --no-install-recommends "${missing[@]}"; } >"$work/apt.log" 2>&1 || fail "${missing[*]} could not be installed"
fi

published=${1:-}
if [ -z "$published" ]; then
  published=$work/site
  dotnet publish src/ProbationCareers.Web --configuration Release --output "$published" --nologo --verbosity quiet
fi

free_port() {
  local port
  while :; do
    port=$((20000 + RANDOM % 30000))
    (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null || { echo "$port"; return; }
  done
}

pause() { read -r -t "$1" <> <(:) || true; }

# Waits until an address answers at all.
await() {
  for _ in $(seq 1500); do
    curl -s -o /dev/null "$1" && return
    pause 0.2
  done
  fail "$1 does not answer"
}

# The caches' clocks: how many seconds they are ahead of the real one.
clock() {
  printf '%015d' "$1" | dd of="$work/clock" conv=notrunc status=none
  pause 1
}
printf '%015d\n' 0 >"$work/clock"
cc -shared -fPIC -O2 -o "$work/clock.so" tests/caches/clock.c -ldl || fail 'tests/caches/clock.c could not be compiled'
ahead=(env LD_PRELOAD="$work/clock.so" CLOCK_FILE="$work/clock")
clock 0

port=$(free_port)
dotnet "$published/ProbationCareers.Web.dll" --urls "http://127.0.0.1:$port" --Content:Path="$PWD/content" --Store:DataFolder="$work/data" >"$work/site.log" 2>&1 &
site=$!
await "http://127.0.0.1:$port/roles"

pages=(/roles /roles/probation-officer /pay /sitemap.xml)
for page in "${pages[@]}"; do curl -s -o /dev/null "http://127.0.0.1:$port$page"; done
echo "The site has kept its pages for a moment; waiting until that is longer than caches may keep them …"
pause 65

for page in "${pages[@]}"; do
  head=$(curl -s -D - -o /dev/null "http://127.0.0.1:$port$page")
  grep -qi '^age:' <<<"$head" && fail "$page carries Age, so no cache keeps it"
  age=$(($(date +%s) - $(date -d "$(grep -i '^date:' <<<"$head" | cut -d' ' -f2- | tr -d '\r')" +%s)))
  [ "$age" -le 5 ] || fail "$page carries a date of $age seconds ago, so caches take it for that old"
done
echo "The site's old copies carry no Age and the date of now."

varnish_port=$(free_port)
mkdir "$work/varnish"
sed "s/5080/$port/" tests/caches/varnish.vcl >"$work/site.vcl"
cat >>"$work/site.vcl" <<'VCL'
sub vcl_deliver { if (obj.hits > 0) { set resp.http.X-Cache = "HIT"; } else { set resp.http.X-Cache = "MISS"; } }
VCL
"${ahead[@]}" varnishd -F -j none -n "$work/varnish" -a "127.0.0.1:$varnish_port" -f "$work/site.vcl" -s malloc,64m >"$work/varnish.log" 2>&1 &
varnish=$!
await "http://127.0.0.1:$varnish_port/health/live"

nginx_port=$(free_port)
mkdir "$work/nginx"
sed "s/5080/$port/; s/127.0.0.1:8080/127.0.0.1:$nginx_port/" tests/caches/nginx.conf >"$work/nginx.conf"
user=""; [ "$(id -u)" -ne 0 ] || user="user $(id -un);"
"${ahead[@]}" nginx -p "$work/nginx" -c "$work/nginx.conf" -e "$work/nginx.log" -g "daemon off; pid $work/nginx.pid; $user" >"$work/nginx.out.log" 2>&1 &
nginx=$!
await "http://127.0.0.1:$nginx_port/health/live"

# status and cache state of a page, like "200 HIT"
seen() { curl -s -o "$work/body" -D - --max-time 20 -H 'Accept-Encoding: gzip' "$1" | tr -d '\r' | awk 'NR == 1 { status = $2 } tolower($1) == "x-cache:" { cache = $2 } END { print status, cache }'; }

failed=0
expect() {
  local name=$1 base=$2 wanted=$3 page got
  for page in "${pages[@]}"; do
    got=$(seen "$base$page")
    if [[ "$got" =~ ^$wanted$ ]]; then printf '  ok    %s %s: %s\n' "$name" "$page" "$got"; else printf '  WRONG %s %s: %s, not %s\n' "$name" "$page" "$got" "$wanted"; failed=1; fi
  done
}
both() {
  echo "$1"
  expect Varnish "http://127.0.0.1:$varnish_port" "$2"
  expect nginx "http://127.0.0.1:$nginx_port" "$3"
}

both 'The first request of each page' '200 MISS' '200 MISS'
both 'The second' '200 HIT' '200 HIT'
clock 30
both 'Within the minute' '200 HIT' '200 HIT'
clock 120
both 'After it: the old page at once, while a new one is fetched' '200 HIT' '200 (STALE|UPDATING)'
pause 2
both 'Then the new one' '200 HIT' '200 HIT'

kill "$site"; wait "$site" 2>/dev/null || true; site=""
pause 8
clock 300
both 'The site is stopped, five minutes' '200 HIT' '200 (STALE|UPDATING)'
clock 82800
both 'The site is stopped, 23 hours' '200 HIT' '200 (STALE|UPDATING)'
[ -s "$work/body" ] || fail 'the old page is empty'
clock 90000
both 'The site is stopped, 25 hours: no page is shown for longer than the site promised' '50[0-9] .*' '50[0-9] .*'

[ "$failed" -eq 0 ] || { echo 'FAILED'; exit 1; }
echo 'Passed.'
