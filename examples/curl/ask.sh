# Sourced by the others: sends one operation, a JSON object, and prints the answer. Asks again when told to wait; send
# anything that makes a change only once, with CLEARING_RETRIES=0. CLEARING_URL is the API; CLEARING_KEY is your key,
# or nothing for the small budget without a key.
ask() (
  # Written to a file, where curl keeps only the last answer: an earlier refusal is not printed with it.
  answer=$(mktemp)
  trap 'rm -f "$answer"' EXIT
  status=0
  # The key comes in through a pipe: anyone on the machine can read a command line.
  printf '%s' "${CLEARING_KEY:+Authorization: Bearer $CLEARING_KEY}" |
    curl --silent --show-error --fail-with-body --retry "${CLEARING_RETRIES:-3}" --max-time 30 --header @- --output "$answer" \
      --header 'Content-Type: application/json' --data "$1" "${CLEARING_URL:-http://localhost:4000/graphql}" || status=$?
  cat "$answer"
  exit "$status"
)
