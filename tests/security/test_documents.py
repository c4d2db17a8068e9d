"""What the security documents point to is there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = sorted((ROOT / "docs" / "security").glob("*.md"))


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.name)
def test_every_file_that_is_named_as_evidence_exists(document: Path) -> None:
    named = re.findall(r"`([a-z][\w./-]*/[\w.-]+\.(?:py|yaml|md|ts|json))`", document.read_text(encoding="utf-8"))
    assert named, "a document of claims names what shows them"
    assert [path for path in named if not (ROOT / path).is_file()] == []
