#!/bin/sh
# A link by which somebody asks a practitioner for a first talk, on Clearing's own pages. It takes nothing about them.
# Your key is for directory:read and consultations:refer. With a start that free-times.sh prints, it leads to that time; when
# that is taken, a key for availability:read is told others.
#   ./refer-consultation.sh ana-ruiz
#   ./refer-consultation.sh ana-ruiz "$STARTS_AT"
set -eu
. "$(dirname "$0")/ask.sh"

query='query ($slug: String!) { practitioner(slug: $slug) { id consultationTypes { id } } }'
found=$(ask "{ \"query\": \"$query\", \"variables\": { \"slug\": \"$1\" } }")
# Theirs, and then each kind of talk's: the first is taken here. A page would let people choose.
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
