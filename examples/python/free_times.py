"""When somebody is free for a first talk with a patient in a state, between two instants.

python3 free_times.py ana-ruiz US-TX 2026-11-23T00:00:00Z 2026-11-30T00:00:00Z
"""

import sys

from clearing import ask

QUERY = """
query ($slug: String!, $state: Jurisdiction!, $from: DateTime!, $to: DateTime!) {
  practitioner(slug: $slug) {
    url
    slots(from: $from, to: $to, patientLocation: $state) { startsAt label }
  }
}
"""

slug, state, since, until = sys.argv[1:]
practitioner = ask(QUERY, {"slug": slug, "state": state, "from": since, "to": until})["practitioner"]
if practitioner is None:
    sys.exit(f"There is no {slug}.")
for slot in practitioner["slots"]:
    # The label carries its zone: print it as it is, and work nothing out from startsAt for people.
    print(f"{slot['startsAt']} | {slot['label']}")
print(f"To ask for one: {practitioner['url']}")
