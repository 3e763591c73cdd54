#!/bin/sh
# When somebody is free for a first talk with a patient in a state, between two instants.
# Their name in the address is what ends the url that search-near.sh prints.
#   ./free-times.sh ana-ruiz US-TX 2026-11-23T00:00:00Z 2026-11-30T00:00:00Z
set -eu
. "$(dirname "$0")/ask.sh"

query='query ($slug: String!, $state: Jurisdiction!, $from: DateTime!, $to: DateTime!) {
  practitioner(slug: $slug) {
    url
    slots(from: $from, to: $to, patientLocation: $state) { startsAt label consultationType { name minutes } }
  }
}'
variables="{ \"slug\": \"$1\", \"state\": \"$2\", \"from\": \"$3\", \"to\": \"$4\" }"
ask "{ \"query\": \"$(printf '%s' "$query" | tr '\n' ' ')\", \"variables\": $variables }"
