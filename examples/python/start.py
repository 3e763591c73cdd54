# Three people near a ZIP code, without a key. Python 3.8 or later, nothing to install.
import json
import os
import urllib.request

url = os.environ.get("CLEARING_URL", "http://localhost:4000/graphql")
query = """
query First($place: String!) {
  practitioners(near: { place: $place }, first: 3) {
    totalCount
    searchedAt { label }
    nodes { displayName url nextSlot { label } }
  }
}
"""
body = json.dumps({"query": query, "variables": {"place": "75201"}}).encode()
request = urllib.request.Request(url, data=body, headers={"Content-Type": "application/json"})
with urllib.request.urlopen(request, timeout=10) as response:
    print(json.dumps(json.load(response), indent=2))
