"""A day of a national employment service's system: hand in responses, be told what happens, fetch what is advised.

Reads ALMPO_URL, ALMPO_TOKEN_URL, ALMPO_CLIENT_ID, ALMPO_CLIENT_SECRET and WAVE; prints what it did as JSON."""

from __future__ import annotations

import json
import os
import queue
import threading
import uuid
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from almpo_client import Almpo, ProblemError, verified

Message = tuple[dict[str, str], bytes]


def response(country: str = "PL", employers: str = "4") -> dict[str, Any]:
    return {
        "language": "pl",
        "stratum": {"country": country, "stakeholder_type": "pes"},
        "consent": {"version": "consent-v1", "open_text": False, "quotation": False},
        "answers": {
            "country": country,
            "stakeholder_type": "pes",
            "level": "national",
            "mechanisms_seen": {"employer_brokerage": employers, "counselling_trust": "5"},
        },
        "complete": True,
    }


def receiver(inbox: queue.Queue[Message]) -> HTTPServer:
    """Takes a message in, answers at once, and leaves the work for later. Yours has TLS and a name."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            inbox.put(({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing on the console."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


def main(almpo: Almpo, wave: str) -> dict[str, Any]:
    done: dict[str, Any] = {}

    # Two good responses and a bad one. The key is kept with the batch until the answer is there.
    batch, key = [response(), response(employers="9"), response(employers="2")], str(uuid.uuid4())
    results = almpo.send_responses(wave, batch, key)
    done["sent"] = [result["status"] for result in results]
    done["fault"] = results[1]["errors"][0]["pointer"]
    done["sent_again"] = [result["status"] for result in almpo.send_responses(wave, batch, key)]

    # What a machine of this country may not do is said as a problem.
    try:
        almpo.subscribe("https://hooks.example.org/", ["decision.recorded"], "ES")
    except ProblemError as problem:
        done["refused"] = problem.type

    # Releases of the evidence, and what is advised on their ground.
    done["releases"] = [each["id"] for each in almpo.items("/api/wizard/v1/releases") if each["status"] == "held"]
    lines = list(almpo.export("recommendations"))
    done["first"] = [each.data["options"][0]["practice_family"] for each in lines if each.kind == "recommendations"]
    done["complete"] = lines[-1].kind == "end"

    # Be told from now on.
    inbox: queue.Queue[Message] = queue.Queue()
    server = receiver(inbox)
    webhook = almpo.subscribe(f"http://127.0.0.1:{server.server_port}/", ["decision.recorded"], "PL")
    almpo.call("POST", f"/api/wizard/v1/webhooks/{webhook['id']}/test")
    headers, body = inbox.get(timeout=30)
    done["told"] = verified(webhook["secret"], headers, body)["type"]
    try:
        verified(webhook["secret"], headers, body + b" ")
    except ValueError as error:
        done["forged"] = str(error)
    almpo.unsubscribe(webhook["id"])
    server.shutdown()
    return done


if __name__ == "__main__":
    names = ("ALMPO_URL", "ALMPO_TOKEN_URL", "ALMPO_CLIENT_ID", "ALMPO_CLIENT_SECRET")
    with Almpo(*(os.environ[name] for name in names)) as client:
        print(json.dumps(main(client, os.environ["WAVE"])))
