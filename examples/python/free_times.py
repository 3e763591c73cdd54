"""When someone is free for a first talk with a patient in a state, in the next seven days or between two instants.

python3 free_times.py ana-ruiz US-TX
python3 free_times.py ana-ruiz US-TX "$FROM" "$TO"     as in YYYY-MM-DDThh:mm:ssZ
"""

import sys
from datetime import datetime, timedelta, timezone

from clearing import ask

QUERY = """
query ($slug: String!, $state: Jurisdiction!, $from: DateTime!, $to: DateTime!) {
  practitioner(slug: $slug) {
    url
    slots(from: $from, to: $to, patientLocation: $state) { startsAt label }
  }
}
"""


def in_days(days):
    return (datetime.now(timezone.utc) + timedelta(days=days)).strftime("%Y-%m-%dT%H:%M:%SZ")


slug, state, *between = sys.argv[1:]
since, until = between or (in_days(0), in_days(7))
practitioner = ask(QUERY, {"slug": slug, "state": state, "from": since, "to": until})["practitioner"]
if practitioner is None:
    sys.exit(f"There is no {slug}.")
for slot in practitioner["slots"]:
    # The label includes its time zone: print it as it is, and do not compute times for people from startsAt.
    print(f"{slot['startsAt']} | {slot['label']}")
print(f"To ask for one: {practitioner['url']}")
