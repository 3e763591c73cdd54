#!/bin/sh
# What became of listings since the last time, one a line: what, and of whom. The cursor is kept in a file.
#   ./keep-in-step.sh cursor.txt
set -eu
. "$(dirname "$0")/ask.sh"

query='query ($after: String) { practitionersChangedSince(after: $after, first: 50) { nodes { kind practitionerId } pageInfo { hasNextPage endCursor } } }'
while :; do
  after=null
  if [ -s "$1" ]; then after="\"$(cat "$1")\""; fi
  page=$(ask "{ \"query\": \"$query\", \"variables\": { \"after\": $after } }")
  case $page in
    *'"code":"CURSOR_EXPIRED"'*)
      # Away too long: removals in between are not told any more, so an old copy is thrown away.
      echo 'START OVER'
      rm "$1"
      continue
      ;;
    *'"errors":'*)
      printf '%s\n' "$page" >&2
      exit 1
      ;;
  esac
  printf '%s\n' "$page" | grep -o '"kind":"[^"]*","practitionerId":"[^"]*"' | cut -d '"' -f 4,8 | tr '"' ' ' || true
  # Nothing new has no end to remember: the cursor of before stays.
  cursor=$(printf '%s' "$page" | sed -n 's/.*"endCursor":"\([^"]*\)".*/\1/p')
  if [ -n "$cursor" ]; then printf '%s' "$cursor" >"$1"; fi
  case $page in *'"hasNextPage":true'*) ;; *) break ;; esac
done
