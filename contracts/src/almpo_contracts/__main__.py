"""`python -m almpo_contracts DIR` writes `events/*.json` (JSON Schema 2020-12) and `asyncapi.yaml` into DIR.
A development tool: it needs PyYAML, which the services do not."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import yaml

from .asyncapi import document
from .base import Payload
from .catalogue import PAYLOADS, schema_file, schema_id


def schema_of(payload: type[Payload]) -> dict[str, Any]:
    """The JSON Schema of an event's payload, with where it travels."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": schema_id(payload),
        "x-topic": payload.topic,
        "x-kind": payload.topic_kind,
        "x-event-type": payload.event_type,
        **payload.model_json_schema(by_alias=True),
    }


def documents() -> dict[str, str]:
    """Path below the contracts folder → content."""
    out = {f"events/{schema_file(payload)}": schema_of(payload) for payload in PAYLOADS}
    texts = {name: json.dumps(schema, indent=2, ensure_ascii=False) + "\n" for name, schema in out.items()}
    texts["asyncapi.yaml"] = yaml.safe_dump(document(), sort_keys=False, allow_unicode=True, width=120)
    return texts


if __name__ == "__main__":
    for name, text in documents().items():
        path = Path(sys.argv[1]) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
