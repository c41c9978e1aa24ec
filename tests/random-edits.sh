#!/usr/bin/env bash
# Reads the content after thousands of random edits of its files: reading must never fail, hang or take all memory. The same seed makes
# the same edits again.
#
#   bash tests/random-edits.sh [EDITS [SEED]]     6,000 edits, and today's seed
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export PROBATION_CAREERS_EDITS=${1:-6000} PROBATION_CAREERS_SEED=${2:-$(date +%Y%m%d)}
project=tests/ProbationCareers.Content.Tests
dotnet build "$project" --configuration Release --nologo --verbosity quiet
"$project/bin/Release/net10.0/ProbationCareers.Content.Tests" --no-ansi --progress off --filter-class '*RandomEditsTests'
