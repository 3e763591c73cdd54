# Sourced by the others: sends one operation, a JSON object, and prints the answer. Asks again when it is told to wait; what changes
# something is sent once, with CLEARING_RETRIES=0. CLEARING_URL is the API; CLEARING_KEY is your key, or nothing for the small
# budget of strangers.
ask() (
  # Written to a file, of which curl keeps the last answer alone: one that was refused before is not printed with it.
  answer=$(mktemp)
  trap 'rm -f "$answer"' EXIT
  status=0
  # The key comes in by a pipe: what stands on a command line can be read by everybody on the machine.
  printf '%s' "${CLEARING_KEY:+Authorization: Bearer $CLEARING_KEY}" |
    curl --silent --show-error --fail-with-body --retry "${CLEARING_RETRIES:-3}" --max-time 30 --header @- --output "$answer" \
      --header 'Content-Type: application/json' --data "$1" "${CLEARING_URL:-http://localhost:4000/graphql}" || status=$?
  cat "$answer"
  exit "$status"
)
