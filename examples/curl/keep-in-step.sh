#!/bin/sh
# What changed in listings since the last time, one per line: what happened, and to whom. The cursor is kept in a file.
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
      # Away too long: removals in between are no longer reported, so throw the old copy away.
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
  # If there is nothing new, there is no end cursor: keep the one you have.
  cursor=$(printf '%s' "$page" | sed -n 's/.*"endCursor":"\([^"]*\)".*/\1/p')
  if [ -n "$cursor" ]; then printf '%s' "$cursor" >"$1"; fi
  case $page in *'"hasNextPage":true'*) ;; *) break ;; esac
done
