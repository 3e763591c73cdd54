#!/bin/sh
# Who is near a ZIP code, asked with a GET by the hash of the document: without a key, caches along the way may answer
# it. The document itself is sent once, when it is not known.
#   ./ask-by-hash.sh 75201
set -eu
url=${CLEARING_URL:-http://localhost:4000/graphql}
query='query ($zip: String!) { practitioners(near: { place: $zip }, first: 10) { totalCount nodes { displayName url } } }'
# The first is for GNU and BusyBox, the second for macOS.
hash=$(printf '%s' "$query" | { sha256sum 2>/dev/null || shasum -a 256; } | cut -d ' ' -f 1)
extensions="{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"$hash\"}}"
variables="{\"zip\":\"$1\"}"

send() {
  curl --silent --show-error --fail-with-body --retry 3 --max-time 30 "$@" "$url"
}
by_hash() {
  send --get --data-urlencode "extensions=$extensions" --data-urlencode "variables=$variables"
}

answer=$(by_hash)
case $answer in
  *'"code":"PERSISTED_QUERY_NOT_FOUND"'*)
    send --header 'Content-Type: application/json' --output /dev/null \
      --data "{ \"query\": \"$query\", \"variables\": $variables, \"extensions\": $extensions }"
    answer=$(by_hash)
    ;;
esac
printf '%s\n' "$answer"
