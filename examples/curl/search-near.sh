#!/bin/sh
# Who gives treatment near a ZIP code to a patient in a state, nearest first.
#   ./search-near.sh 75201 US-TX
set -eu
. "$(dirname "$0")/ask.sh"

query='query ($zip: String!, $state: Jurisdiction!) {
  practitioners(near: { place: $zip }, filter: { patientLocation: $state }, sort: DISTANCE, first: 10) {
    totalCount
    edges { distanceKm lowestSessionPrice { formatted } nextSlot { label } node { displayName slug url } }
  }
}'
ask "{ \"query\": \"$(printf '%s' "$query" | tr '\n' ' ')\", \"variables\": { \"zip\": \"$1\", \"state\": \"$2\" } }"
