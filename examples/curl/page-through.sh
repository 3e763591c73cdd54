#!/bin/sh
# Everyone near a place, page by page: one slug per line.
#   ./page-through.sh 75201
# Answers come on one line, so sed can read them. With jq this is shorter.
set -eu
. "$(dirname "$0")/ask.sh"

query='query ($place: String!, $after: String) { practitioners(near: { place: $place }, sort: NAME, first: 2, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }'
after=null
while :; do
  page=$(ask "{ \"query\": \"$query\", \"variables\": { \"place\": \"$1\", \"after\": $after } }")
  printf '%s\n' "$page" | grep -o '"slug":"[^"]*"' | cut -d '"' -f 4
  case $page in
    *'"hasNextPage":true'*) after=$(printf '%s' "$page" | sed 's/.*"endCursor":\("[^"]*"\).*/\1/') ;;
    *) break ;;
  esac
done
