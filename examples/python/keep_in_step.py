"""A copy of the directory in a file, brought up to date each time this is run.

python3 keep_in_step.py copy.json
"""

import json
import os
import sys

from clearing import ClearingError, ask

QUERY = """
query ($after: String) {
  practitionersChangedSince(after: $after, first: 50) {
    nodes { kind practitionerId practitioner { displayName url } }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def read_on(kept):
    """Applies what changed since `kept["cursor"]`, page after page."""
    has_more = True
    while has_more:
        page = ask(QUERY, {"after": kept["cursor"]})["practitionersChangedSince"]
        for change in page["nodes"]:
            print(change["kind"], change["practitionerId"])
            # HIDDEN and REMOVED come without a practitioner: neither may be shown anymore.
            if change["practitioner"] is None:
                kept["people"].pop(change["practitionerId"], None)
            else:
                kept["people"][change["practitionerId"]] = change["practitioner"]
        # If there is nothing new, there is no end cursor: keep the one you have.
        kept["cursor"] = page["pageInfo"]["endCursor"] or kept["cursor"]
        has_more = page["pageInfo"]["hasNextPage"]
    return kept


path = sys.argv[1]
kept = {"cursor": None, "people": {}}
if os.path.exists(path):
    with open(path) as file:
        kept = json.load(file)
try:
    kept = read_on(kept)
except ClearingError as error:
    if error.code != "CURSOR_EXPIRED":
        raise
    # Away too long: removals in between are no longer reported, so a new copy replaces the old one.
    print("START OVER")
    kept = read_on({"cursor": None, "people": {}})

# Write a new file, then replace the old one: a half-written copy is worse than an old one.
with open(path + ".new", "w") as file:
    json.dump(kept, file)
os.replace(path + ".new", path)
print(f"{len(kept['people'])} in the copy")
