"""Everyone near a place, page by page: one slug per line.

python3 page_through.py 75201
"""

import sys

from clearing import ask

QUERY = """
query ($place: String!, $after: String) {
  practitioners(near: { place: $place }, sort: NAME, first: 2, after: $after) {
    nodes { slug }
    pageInfo { hasNextPage endCursor }
  }
}
"""


def practitioners(place):
    after = None
    while True:
        page = ask(QUERY, {"place": place, "after": after})["practitioners"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


for practitioner in practitioners(sys.argv[1]):
    print(practitioner["slug"])
