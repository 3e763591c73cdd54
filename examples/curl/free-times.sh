#!/bin/sh
# When someone is free for a first talk with a patient in a state, in the next seven days or between two instants.
# Their slug is the last part of the url that search-near.sh prints.
#   ./free-times.sh ana-ruiz US-TX
#   ./free-times.sh ana-ruiz US-TX "$FROM" "$TO"     as in YYYY-MM-DDThh:mm:ssZ
set -eu
. "$(dirname "$0")/ask.sh"

# The first is for GNU and BusyBox, the second for BSD and macOS.
instant() {
  date -u -d "@$1" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null || date -u -r "$1" +%Y-%m-%dT%H:%M:%SZ
}

now=$(date +%s)
from=${3:-$(instant "$now")}
to=${4:-$(instant $((now + 7 * 24 * 3600)))}

query='query ($slug: String!, $state: Jurisdiction!, $from: DateTime!, $to: DateTime!) {
  practitioner(slug: $slug) {
    url
    slots(from: $from, to: $to, patientLocation: $state) { startsAt label consultationType { name minutes } }
  }
}'
variables="{ \"slug\": \"$1\", \"state\": \"$2\", \"from\": \"$from\", \"to\": \"$to\" }"
ask "{ \"query\": \"$(printf '%s' "$query" | tr '\n' ' ')\", \"variables\": $variables }"
