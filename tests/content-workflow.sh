#!/usr/bin/env bash
# Replays the steps of .github/workflows/content.yml on three pull requests of this working tree: a clean one, one with a mistake, and
# one that drops an address. The steps are read from the workflow itself. Fails unless the first is green, the others red, and each
# annotation names a line of a file in the repository.
#
#   bash tests/content-workflow.sh [configuration]          with the site as it was built here, in Debug or the configuration named
#   bash tests/content-workflow.sh --build                  builds it as the workflow does
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en
export GIT_CONFIG_GLOBAL=/dev/null GIT_CONFIG_SYSTEM=/dev/null GIT_AUTHOR_NAME=Editor GIT_AUTHOR_EMAIL=editor@example.org
export GIT_COMMITTER_NAME=Editor GIT_COMMITTER_EMAIL=editor@example.org

repository=$PWD
workflow=.github/workflows/content.yml
built=${1:-Debug}
web=src/ProbationCareers.Web
page=content/site/of-the-replay.md
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
origin=$work/origin
workspace=$work/workspace

fail() { printf 'tests/content-workflow.sh: %s\n' "$1" >&2; [ ! -s "$work/out" ] || sed 's/^/    /' "$work/out" >&2; exit 1; }

# The steps, one thing a line: "step", "uses <action>", "with <key> <value>", "run <command>". What is not known here is "unknown".
steps() {
  awk '
    /^    steps:/ { inside = 1; next }
    !inside || /^ *(#.*)?$/ { next }
    /^ {0,4}[^ ]/ { inside = 0; next }
    { line = $0; sub(/ #.*$/, "", line) }
    line ~ /^      - / { print "step"; sub(/^      - /, "        ", line) }
    line ~ /^          [^ ]/ && part == "with" { sub(/^ +/, "", line); key = line; sub(/:.*/, "", key); sub(/^[^:]*: */, "", line); print "with " key " " line; next }
    line ~ /^        [a-z-]+:/ {
      sub(/^ +/, "", line); part = line; sub(/:.*/, "", part); sub(/^[^:]*: */, "", line)
      if (part == "uses" || (part == "run" && line !~ /^[|>]/)) print part " " line
      else if (part != "name" && part != "with") print "unknown " part " " line
      next
    }
    { print "unknown " line }' "$repository/$workflow"
}

# What a pull request starts from: this working tree as one commit, with a page of our own.
make_origin() {
  git init -q -b main "$origin"
  git ls-files -z --cached --others --exclude-standard | while IFS= read -r -d '' file; do [ ! -e "$file" ] || printf '%s\0' "$file"; done \
    | tar -c --null -T - | tar -x -C "$origin"
  printf -- '---\ntitle: "A page of the replay"\nsummary: "It is there to be changed."\nreviewed: %s\nreviewBy: %s\nowner: Content team\n---\n\nSome words.\n' \
    "$(date -u +%F)" "$(date -u -d '+200 days' +%F)" > "$origin/$page"
  commit 'What is there'
  base=$(git -C "$origin" rev-parse HEAD)
}

commit() { git -C "$origin" add -A && git -C "$origin" commit -q -m "$1"; }

# What actions/checkout does, with the inputs that the workflow gives it.
check_out() {
  local into=$workspace ref=head
  [ -z "${with[path]:-}" ] || into=$workspace/${with[path]}
  case ${with[ref]:-} in
    '') ;;
    *pull_request.base.sha*) ref=$base ;;
    *) fail "the checkout of '${with[ref]}' cannot be replayed" ;;
  esac
  git clone -q --no-checkout "$origin" "$into"
  [ -z "${with[sparse-checkout]:-}" ] || git -C "$into" sparse-checkout set "${with[sparse-checkout]}"
  git -C "$into" checkout -q "$ref"
}

# The site as the Build step would leave it.
take_build() {
  [ -f "$web/bin/$built/net10.0/ProbationCareers.Web.dll" ] || fail "build the site first: dotnet build $web --configuration $built"
  mkdir -p "$workspace/$web/bin" "$workspace/$web/obj"
  cp -r "$web/bin/$built" "$workspace/$web/bin/Release"
  cp "$web"/obj/project.assets.json "$web"/obj/*.nuget.g.* "$workspace/$web/obj/"
}

run() {
  case $1 in
    "dotnet build $web"*) if [ "$built" != --build ]; then take_build; return 0; fi ;;
  esac
  (cd "$workspace" && CI=true GITHUB_ACTIONS=true GITHUB_WORKSPACE=$workspace bash -e -c "$1") >> "$work/out" 2>&1
}

do_step() {
  case $action in
    '') run "$command" ;;
    actions/checkout@*) check_out ;;
    actions/setup-dotnet@*) [ -f "$workspace/${with[global-json-file]}" ] ;;
    actions/setup-node@*) node --version > "$work/out" ;;
    *) fail "the action $action cannot be replayed" ;;
  esac
}

# Replays all steps; stops at the first that fails, as GitHub does. The last exit code is in $result.
replay() {
  local kind rest
  rm -rf "$workspace" "$work/out"
  result=0 action='' command=''
  declare -gA with=()
  while read -r kind rest; do
    case $kind in
      step)
        if [ -n "$action$command" ]; then do_step || { result=$?; return 0; }; fi
        action='' command='' with=() ;;
      uses) action=$rest ;;
      run) command=$rest ;;
      with) with[${rest%% *}]=${rest#* } ;;
      *) fail "'$rest' in $workflow cannot be replayed" ;;
    esac
  done < <(steps; echo step)
}

# Each annotation names a line of a file of the repository, and none is of a place that no pull request shows.
annotations_lead_somewhere() {
  local file line
  while IFS=$'\t' read -r file line; do
    [ -f "$workspace/$file" ] || fail "$1: an annotation names $file, which is not in the repository"
    [ "$line" -ge 1 ] && [ "$line" -le $(($(wc -l < "$workspace/$file") + 1)) ] || fail "$1: an annotation names line $line of $file, which is not there"
    case $file in ../*|/*) fail "$1: $file is not a path from the repository's root" ;; esac
  done < <(sed -nE 's/^::(error|warning|notice) file=([^,]+),line=([0-9]+).*/\2\t\3/p' "$work/out")
}

# pull_request <name> <green|red> <pattern that an annotation has to match, or nothing>; the change has been made in $origin.
pull_request() {
  commit "$1"
  git -C "$origin" branch -q -f head
  git -C "$origin" reset -q --hard "$base"
  replay
  case $2 in
    green) [ "$result" -eq 0 ] || fail "$1: the workflow fails with $result" ;;
    red) [ "$result" -ne 0 ] || fail "$1: the workflow passes" ;;
  esac
  [ -z "$3" ] || grep -qE "$3" "$work/out" || fail "$1: no annotation matches $3"
  annotations_lead_somewhere "$1"
  printf '%s: %s, as it should be\n' "$1" "$2"
}

[ "$(steps | grep -c '^run ')" -ge 2 ] || fail "$workflow has no steps that run something"
make_origin

echo 'One more sentence.' >> "$origin/$page"
pull_request 'A clean pull request' green ''

sed -i 's/^summary:/sumary:/' "$origin/$page"
pull_request 'A pull request with a mistake' red "^::error file=$page,line=3,col=1,title=unknown-key::"

rm "$origin/$page"
pull_request 'A pull request that drops an address' red '^::error file=content/redirects.yml,line=[0-9]+,col=[0-9]+,title=dropped-address::'
