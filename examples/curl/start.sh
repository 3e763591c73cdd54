#!/bin/sh
# Three people near a ZIP code, without a key.
curl --silent --show-error --fail-with-body "${CLEARING_URL:-http://localhost:4000/graphql}" \
  --header 'Content-Type: application/json' \
  --data '{
    "query": "query First($place: String!) { practitioners(near: { place: $place }, first: 3) { totalCount searchedAt { label } nodes { displayName url nextSlot { label } } } }",
    "variables": { "place": "75201" }
  }'
