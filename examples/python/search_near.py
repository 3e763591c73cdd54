"""Who gives treatment near a ZIP code to a patient in a state, nearest first.

python3 search_near.py 75201 US-TX
"""

import sys

from clearing import ask

QUERY = """
query ($zip: String!, $state: Jurisdiction!) {
  practitioners(near: { place: $zip }, filter: { patientLocation: $state }, sort: DISTANCE, first: 10) {
    totalCount
    edges { lowestSessionPrice { formatted } nextSlot { label } node { displayName slug url } }
  }
}
"""

zip_code, state = sys.argv[1:]
found = ask(QUERY, {"zip": zip_code, "state": state})["practitioners"]
print(f"{found['totalCount']} near {zip_code}")
for edge in found["edges"]:
    price = (edge["lowestSessionPrice"] or {}).get("formatted", "no price given")
    soonest = (edge["nextSlot"] or {}).get("label", "no free time")
    person = edge["node"]
    # Wherever you show someone, link to their page: the terms require it.
    print(f"{person['displayName']} | {price} | {soonest} | {person['url']}")
