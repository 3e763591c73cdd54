#!/bin/sh
# A link that someone uses to ask a practitioner for a first talk, on Clearing's own pages. It takes nothing about them.
# Your key needs directory:read and consultations:refer. With a start time printed by free-times.sh, it leads to that
# time; if it is taken, a key with availability:read gets others.
#   ./refer-consultation.sh ana-ruiz
#   ./refer-consultation.sh ana-ruiz "$STARTS_AT"
set -eu
. "$(dirname "$0")/ask.sh"

query='query ($slug: String!) { practitioner(slug: $slug) { id consultationTypes { id } } }'
found=$(ask "{ \"query\": \"$query\", \"variables\": { \"slug\": \"$1\" } }")
# First theirs, then one for each kind of talk. The first talk is used here; a page would let people choose.
ids=$(printf '%s' "$found" | grep -o '"id":"[^"]*"' | cut -d '"' -f 4)
practitioner=$(printf '%s' "$ids" | sed -n 1p)
talk=$(printf '%s' "$ids" | sed -n 2p)
if [ -z "$talk" ]; then
  printf '%s\n' "$found" >&2
  exit 1
fi
startsAt=null
if [ $# -gt 1 ]; then startsAt="\"$2\""; fi

query='mutation ($input: ReferConsultationInput!) {
  referConsultation(input: $input) {
    __typename
    ... on ConsultationReferral { url expiresAt isTrial }
    ... on SlotNoLongerAvailable { alternatives { startsAt label } }
    ... on InvalidInput { problems { path message } }
    ... on TooManyRequests { retryAfterSeconds }
    ... on UserError { message }
  }
}'
input="{ \"practitionerId\": \"$practitioner\", \"consultationTypeId\": \"$talk\", \"startsAt\": $startsAt }"
CLEARING_RETRIES=0
ask "{ \"query\": \"$(printf '%s' "$query" | tr '\n' ' ')\", \"variables\": { \"input\": $input } }"
