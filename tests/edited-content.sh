#!/usr/bin/env bash
# Runs every test on content whose titles, summaries, figures and claims have all been changed: no test may break because an editor has
# done their work. Takes as long as tests/run.sh. What is not committed is left out.
#
#   bash tests/edited-content.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

git clone --quiet . "$work/site"
node "$work/site/tests/edited-content.mjs" "$work/site/content"
bash "$work/site/tests/run.sh"
