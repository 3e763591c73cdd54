#!/bin/sh
# Says where you want to be told, and about what. Run it once or with every deployment: nothing is added twice. Your
# key needs webhooks:manage.
#   ./set-webhook.sh 'Search index' https://example.org/clearing listing.published listing.changed listing.hidden
set -eu
. "$(dirname "$0")/ask.sh"

# Only the first answer has the secret.
CLEARING_RETRIES=0
name=$1 address=$2
shift 2
events=$(printf '"%s", ' "$@")

query='mutation ($input: SetWebhookInput!) {
  setWebhook(input: $input) {
    __typename
    ... on WebhookSet { secret webhook { name address events pausedBecause } }
    ... on InvalidInput { problems { path message } }
    ... on UserError { message }
  }
}'
input="{ \"name\": \"$name\", \"address\": \"$address\", \"events\": [${events%, }] }"
ask "{ \"query\": \"$(printf '%s' "$query" | tr '\n' ' ')\", \"variables\": { \"input\": $input } }"
