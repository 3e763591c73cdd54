"""One question to Clearing's API, with only Python's standard library (3.8 or later).

CLEARING_URL is the API; CLEARING_KEY is your key, or nothing for the small budget without a key.
"""

import http.client
import json
import os
import random
import time
import urllib.error
import urllib.request

URL = os.environ.get("CLEARING_URL", "http://localhost:4000/graphql")
KEY = os.environ.get("CLEARING_KEY")


class ClearingError(Exception):
    """A refusal; `code` is the API's own word for why."""

    def __init__(self, message, code=None):
        super().__init__(message)
        self.code = code


def ask(query, variables=None, attempts=4):
    """The data of a query. Asks again, with growing delays, when the API is busy or tells us to wait."""
    request = urllib.request.Request(
        URL,
        data=json.dumps({"query": query, "variables": variables or {}}).encode(),
        headers={"Content-Type": "application/json"},
    )
    if KEY:
        # Unredirected: if an answer redirects us, the key is not sent there.
        request.add_unredirected_header("Authorization", f"Bearer {KEY}")
    for attempt in range(attempts):
        wait = 0.25 * 2**attempt * (0.5 + random.random() / 2)
        last = attempt == attempts - 1
        try:
            with urllib.request.urlopen(request, timeout=10) as response:
                return read(response.read())
        except urllib.error.HTTPError as error:
            if error.code not in (429, 502, 503, 504) or last:
                return read(error.read(), error)
            asked = error.headers.get("Retry-After", "")
            wait += int(asked) if asked.isdigit() else 0
        except (OSError, http.client.HTTPException):
            # No answer, or one that was cut off partway.
            if last:
                raise
        time.sleep(wait)


def read(body, cause=None):
    try:
        answer = json.loads(body)
    except ValueError:
        raise ClearingError(f"This is no answer of the API: {cause}") from cause
    for error in answer.get("errors", []):
        raise ClearingError(error["message"], error.get("extensions", {}).get("code")) from cause
    return answer["data"]
