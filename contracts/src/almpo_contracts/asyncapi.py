"""The AsyncAPI 3.0 document: every topic, what it carries, who sends it. Its messages point at the JSON Schemas."""

from __future__ import annotations

from typing import Any

from .catalogue import PAYLOADS, schema_file

_KIND = {
    "state": "State topic: compacted, keyed by the aggregate's id; a value is its whole public state with its "
    "revision, a tombstone means that it was erased.",
    "fact": "Fact topic: a plain log of what happened. It holds no words of a person.",
}


def document() -> dict[str, Any]:
    """The document as plain data, in a stable order."""
    channels: dict[str, Any] = {}
    operations: dict[str, Any] = {}
    for payload in PAYLOADS:
        name = payload.__name__
        channels[payload.topic] = {
            "address": payload.topic,
            "description": _KIND[payload.topic_kind],
            "messages": {
                name: {
                    "name": payload.event_type,
                    "summary": (payload.__doc__ or "").strip().split("\n")[0],
                    "contentType": "application/json",
                    "payload": {
                        "schemaFormat": "application/schema+json;version=draft-2020-12",
                        "schema": {"$ref": f"./events/{schema_file(payload)}"},
                    },
                }
            },
        }
        operations[f"send{name}"] = {
            "action": "send",
            "channel": {"$ref": f"#/channels/{payload.topic}"},
            "summary": f"{payload.source.strip('/')} tells the others.",
        }
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "EU-ALMPO events",
            "version": "1.0.0",
            "description": "CloudEvents 1.0 in binary mode: attributes in `ce_…` headers, the payload as JSON value. "
            "Delivery is at least once; consumers know an event by its `ce_id`.",
            "license": {"name": "EUPL-1.2"},
        },
        "defaultContentType": "application/json",
        "channels": channels,
        "operations": operations,
    }
