#!/usr/bin/env bash
# Sends odd requests, byte by byte, to a published site: no answer may be an error of the site's (5xx), each has the security headers, and
# the site writes no log line for them. The same seed sends the same requests again.
#
#   bash tests/fuzz.sh [REQUESTS [SEED [FOLDER]]]     33,000 requests, today's seed, and a site that is published first
set -euo pipefail
cd "$(dirname "$0")/.."

export FUZZ_REQUESTS=${1:-33000} FUZZ_SEED=${2:-$(date +%Y%m%d)}
published=${3:-}
work=$(mktemp -d)
site=""
finish() {
  [ -z "$site" ] || kill "$site" 2>/dev/null || true
  rm -rf "$work"
}
trap finish EXIT

tests=tests/ProbationCareers.Web.Tests
if [ -z "$published" ]; then
  published=$work/site
  dotnet publish src/ProbationCareers.Web --configuration Release --output "$published" --nologo --verbosity quiet
  dotnet build "$tests" --nologo --verbosity quiet
fi

dotnet "$published/ProbationCareers.Web.dll" --urls http://127.0.0.1:0 --Content:Path="$PWD/content" --Store:DataFolder="$work/data" >"$work/site.log" 2>&1 &
site=$!
for _ in $(seq 1200); do
  FUZZ_SITE=$(grep -o 'Serving on http://[^ ]*' "$work/site.log" | sed 's/Serving on //' || true)
  [ -z "$FUZZ_SITE" ] || break
  kill -0 "$site" 2>/dev/null || { cat "$work/site.log"; exit 1; }
  read -r -t 0.1 <> <(:) || true
done
export FUZZ_SITE
echo "$FUZZ_REQUESTS requests with seed $FUZZ_SEED to $FUZZ_SITE"
lines=$(wc -l <"$work/site.log")

result=0
dotnet "$(find "$tests/bin" -name ProbationCareers.Web.Tests.dll -path '*net10.0/*' -not -path '*/ref/*' | head -n 1)" --filter-class '*OddRequestTests' --show-live-output on --no-ansi --progress off || result=$?

written=$(($(wc -l <"$work/site.log") - lines))
echo "The site wrote $written log lines meanwhile."
if [ "$written" -gt 20 ]; then tail -n 20 "$work/site.log"; result=1; fi
exit "$result"
