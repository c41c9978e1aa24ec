#!/usr/bin/env bash
# Takes the site through a store's life against a real database: an empty database is migrated and published into, every page
# answers, the same content again writes nothing, one changed file rewrites one page, a changed figure is told,
# and broken content changes nothing.
#
#   Store__Provider=SqlServer ConnectionStrings__Careers='Server=…' bash tests/store-journey.sh
#
# Without settings it uses a SQLite file of its own. The database has to be empty at the start.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
site=""
finish() {
  [ -n "$site" ] && kill "$site" 2>/dev/null
  rm -rf "$work"
}
trap finish EXIT

fail() {
  echo "FAILED: $1"
  echo "--- what the site wrote"
  cat "$work/site.log"
  exit 1
}

dotnet publish src/ProbationCareers.Web --configuration Release --output "$work/site" --nologo --verbosity quiet
cp -r content "$work/content"
if [ "${Store__Provider:-Sqlite}" = Sqlite ]; then export Store__DataFolder="$work/data"; fi

# Starts the site and waits for its address; the address is in $address.
start() {
  dotnet "$work/site/ProbationCareers.Web.dll" --urls http://127.0.0.1:0 --Content:Path="$work/content" >"$work/site.log" 2>&1 &
  site=$!
  for _ in $(seq 600); do
    address=$(grep -o 'Serving on http://[^ ]*' "$work/site.log" | sed 's/Serving on //' || true)
    [ -n "$address" ] && return
    kill -0 "$site" 2>/dev/null || fail "the site did not start"
    read -r -t 0.1 <> <(:) || true
  done
  fail "the site did not start within a minute"
}

stop() {
  kill "$site"
  wait "$site" || true
  site=""
}

expect() {
  grep -q "$1" "$work/site.log" || fail "expected the site to write '$1'"
  echo "ok: $1"
}

start
expect "Published release 1:"
pages=$(curl -fsS "$address/sitemap.xml" | grep -o '<loc>[^<]*' | sed 's|<loc>https\{0,1\}://[^/]*||')
count=0
for page in $pages; do
  curl -fsS -o /dev/null "$address$page" || fail "$page does not answer"
  count=$((count + 1))
done
[ "$count" -gt 40 ] || fail "only $count pages in the sitemap"
echo "ok: $count pages answer"
curl -fsS -o /dev/null "$address/health/ready" || fail "not ready"
stop

start
expect "Release 1 is up to date: nothing to publish"
stop

sed -i 's/^summary: .*/summary: A summary that the store journey changed./' "$work/content/pay/leave.md"
start
expect "Published release 2: 1 pages written, 0 removed"
curl -fsS -o "$work/page.html" "$address/pay/leave"
grep -q "A summary that the store journey changed." "$work/page.html" || fail "the changed page is not served"
stop

sed -i '0,/^  value: 31650$/s//  value: 31651/' "$work/content/figures/pay.yml"
dotnet "$work/site/ProbationCareers.Web.dll" publish --Content:Path="$work/content" >"$work/site.log" 2>&1 || fail "publishing without serving failed"
expect "Published release 3:"
start
curl -fsS -o "$work/page.html" "$address/changes"
grep -q "31,650 to [^ ]*31,651" "$work/page.html" || fail "the changed figure is not among the changes"
echo "ok: the changed figure is among the changes"
stop

rm "$work/content/pay/leave.md"
start
expect "Release 3, the last good one, is served"
curl -fsS -o /dev/null "$address/pay/leave" || fail "the last good release is not served"
stop

echo "The store journey is complete (${Store__Provider:-Sqlite})."
