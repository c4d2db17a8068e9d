"""The committed contracts are those of the code, they are valid, and they break nobody."""

from __future__ import annotations

import json
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
from almpo_contracts.__main__ import documents, schema_of
from almpo_contracts.catalogue import PAYLOADS, schema_file
from almpo_contracts.compat import breaking_changes
from almpo_contracts.cop import CardRecorded, StatementRecorded
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parent.parent


def test_the_committed_contracts_are_those_of_the_code() -> None:
    for name, text in documents().items():
        path = ROOT / name
        assert path.exists(), name
        assert path.read_text() == text, f"{name}: run `python -m almpo_contracts contracts`"


def test_every_schema_is_valid_json_schema() -> None:
    for payload in PAYLOADS:
        Draft202012Validator.check_schema(schema_of(payload))


@pytest.mark.parametrize("payload", PAYLOADS, ids=lambda p: p.__name__)
def test_nothing_breaks_whoever_reads_the_published_version(payload: Any) -> None:
    published = json.loads((ROOT / "baseline" / schema_file(payload)).read_text())
    assert breaking_changes(published, schema_of(payload)) == []


def test_a_breaking_change_is_seen() -> None:
    old = schema_of(CardRecorded)

    def after(change: Any) -> list[str]:
        new = deepcopy(old)
        change(new)
        return breaking_changes(old, new)

    assert after(lambda s: s["properties"].pop("polarity")) == ["/polarity: removed"]
    assert after(lambda s: s["required"].append("statements")) == ["/statements: now required"]
    assert after(lambda s: s["properties"]["polarity"]["enum"].remove("contradicts")) == [
        "/polarity: the closed set lost contradicts"
    ]
    assert after(lambda s: s["properties"]["revision"].update(type="string")) == ["/revision: no longer takes integer"]
    assert after(lambda s: s["properties"]["contexts"].update(minItems=2)) == ["/contexts: minItems rose to 2"]
    assert after(lambda s: s["$defs"]["CodeOrText"]["properties"].pop("text")) == ["/contexts/*/text: removed"]
    assert after(lambda s: s["properties"].update(later={"type": "string"})) == []


def test_a_state_without_a_revision_is_refused() -> None:
    errors = list(Draft202012Validator(schema_of(StatementRecorded)).iter_errors({"id": "s"}))
    assert any("revision" in error.message for error in errors)
