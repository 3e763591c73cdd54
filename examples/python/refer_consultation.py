"""A link that someone uses to ask a practitioner for a first talk, on Clearing's own pages. It takes nothing about them.

Your key needs directory:read and consultations:refer. With a start time printed by free_times.py, it leads to that
time; if it is taken, a key with availability:read gets others.

python3 refer_consultation.py ana-ruiz
python3 refer_consultation.py ana-ruiz "$STARTS_AT"
"""

import sys

from clearing import ask

QUERY = """
query ($slug: String!) {
  practitioner(slug: $slug) { id consultationTypes { id } }
}
"""

MUTATION = """
mutation ($input: ReferConsultationInput!) {
  referConsultation(input: $input) {
    __typename
    ... on ConsultationReferral { url expiresAt isTrial }
    ... on SlotNoLongerAvailable { alternatives { startsAt label } }
    ... on InvalidInput { problems { path message } }
    ... on TooManyRequests { retryAfterSeconds }
    ... on UserError { message }
  }
}
"""

slug, *chosen = sys.argv[1:]
practitioner = ask(QUERY, {"slug": slug})["practitioner"]
if practitioner is None or not practitioner["consultationTypes"]:
    sys.exit(f"{slug} takes no first talks here.")
# The first kind of talk is used here. A page would let people choose.
target = {
    "practitionerId": practitioner["id"],
    "consultationTypeId": practitioner["consultationTypes"][0]["id"],
    "startsAt": chosen[0] if chosen else None,
}
made = ask(MUTATION, {"input": target}, attempts=1)["referConsultation"]
if made["__typename"] == "ConsultationReferral":
    print(f"Send the person to: {made['url']}")
elif made["__typename"] == "SlotNoLongerAvailable":
    print(made["message"])
    for slot in made["alternatives"]:
        print(f"{slot['startsAt']} | {slot['label']}")
elif made["__typename"] == "TooManyRequests":
    print(f"Too many links. Try again in {made['retryAfterSeconds']} seconds.")
else:
    print(made["message"])
