"""`python -m almpo_contracts DIR` writes the JSON Schemas (2020-12) of all events into DIR."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from .catalogue import PAYLOADS, schema_file, schema_id


def schemas() -> dict[str, str]:
    """File name → pretty-printed JSON Schema."""
    out = {}
    for payload in PAYLOADS:
        schema = payload.model_json_schema(by_alias=True)
        document = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": schema_id(payload),
            "x-topic": payload.topic,
            "x-kind": payload.topic_kind,
            "x-event-type": payload.event_type,
            **schema,
        }
        out[schema_file(payload)] = json.dumps(document, indent=2, ensure_ascii=False) + "\n"
    return out


if __name__ == "__main__":
    target = Path(sys.argv[1])
    target.mkdir(parents=True, exist_ok=True)
    for name, text in schemas().items():
        (target / name).write_text(text, encoding="utf-8")
