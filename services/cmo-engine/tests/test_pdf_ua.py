"""The brief's PDF against PDF/UA-1, as veraPDF reads it."""

from __future__ import annotations

from pathlib import Path

import pytest
from engine_story import Engine
from harmful import HARM
from servicekit.testing import verapdf
from servicekit.vocabulary import Language

_UNTAGGED = b'#set document(title: "One")\n= Heading\nText'


@pytest.mark.long
async def test_a_validator_finds_no_fault_in_the_brief(engine: Engine, tmp_path: Path) -> None:
    said = [engine.statement(f"s{n}", text=words) for n, words in enumerate(HARM)]
    await engine.tell(
        engine.session(title="Grüße, Κέρκυρα, Łódź"), *said, engine.card("c", statements=tuple(said)),
        engine.card("d", polarity="contradicts", session="s-de", country="DE"),
        engine.coding("s0", "enabler.partnership"), engine.requirement("need", statements=["s1"]), engine.figures(),
    )  # fmt: skip
    release = await engine.post("/releases", {"title": "Everything"})
    documents = []
    for language in Language:
        path = f"/api/cmo/v1/releases/{release['id']}/brief?format=pdf&language={language}"
        answer = await engine.started.client.get(path, headers=engine.started.issuer.headers("policymaker:*"))
        assert answer.status_code == 200, answer.text
        documents.append(tmp_path / f"{language}.pdf")
        documents[-1].write_bytes(answer.content)
    faulty = tmp_path / "untagged.pdf"
    faulty.write_bytes(_without_the_standard())
    try:
        found = verapdf.faults_of(*documents, faulty)
    except verapdf.UnavailableError as reason:
        pytest.skip(str(reason))
    assert found.pop(faulty), "a validator that finds no fault anywhere says nothing"
    assert not any(found.values()), found


def _without_the_standard() -> bytes:
    import typst

    document = typst.compile(_UNTAGGED, format="pdf", ignore_system_fonts=True)
    assert isinstance(document, bytes)
    return document
