"""Receives webhooks: verifies that each is from Clearing, answers at once, and does the work afterwards.

CLEARING_WEBHOOK_SECRET=whsec_... python3 receive_webhooks.py 8080
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, HTTPServer

SECRET = os.environ["CLEARING_WEBHOOK_SECRET"]
# A message may come twice, with the same id. A real server would store the ids with its other data.
SEEN = set()


def is_ours(secret, headers, body):
    """Whether Clearing sent this, within the last five minutes.

    `body` is the bytes as they came, before anything parses them.
    """
    identifier = headers.get("webhook-id", "")
    sent_at = headers.get("webhook-timestamp", "")
    if not sent_at.isdigit() or abs(time.time() - int(sent_at)) > 300:
        return False
    key = base64.b64decode(secret[len("whsec_") :])
    signed = f"{identifier}.{sent_at}.".encode() + body
    digest = hmac.new(key, signed, hashlib.sha256).digest()
    expected = b"v1," + base64.b64encode(digest)
    # While one secret replaces another there are two signatures: one match is enough.
    given = headers.get("webhook-signature", "").split(" ")
    return any(hmac.compare_digest(expected, each.encode()) for each in given)


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        if not is_ours(SECRET, self.headers, body):
            print("not ours", flush=True)
            self.send_response(400)
            self.end_headers()
            return
        self.send_response(204)
        self.end_headers()
        self.wfile.flush()
        take(self.headers["webhook-id"], json.loads(body))

    def log_message(self, *_):
        pass


def take(identifier, event):
    if identifier in SEEN:
        return
    SEEN.add(identifier)
    # Ask the API by id what the listing says now; take down what is hidden.
    print(event["type"], event["data"]["practitionerId"], flush=True)


# A proxy in front of it provides https.
if __name__ == "__main__":
    server = HTTPServer(("127.0.0.1", int(sys.argv[1]) if len(sys.argv) > 1 else 8080), Receiver)
    print("listening", server.server_port, flush=True)
    server.serve_forever()
