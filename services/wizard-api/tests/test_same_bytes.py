"""The same design and release give the same bytes, whatever order things come in and however often they are asked."""

from __future__ import annotations

import asyncio
import hashlib
import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from servicekit.content import Content
from servicekit.vocabulary import Language
from wizard_api.designs.steps import Steps
from wizard_api.recommendations.service import Assessed, options_in, ranked
from wizard_api.recommendations.situation import situation_of
from wizard_api.releases.bundle import HeldRelease, parse
from wizard_api.releases.schemas import ReleaseRef
from wizard_story import bundle, configuration

ROOT = Path(__file__).parents[3]
CONTEXTS = ["context.caseload_low", "context.neet", "context.legacy_it"]
FAMILIES = {"employer_services": "1", "hiring_subsidies": "4", "start_up_support": "7"}


@pytest.fixture(scope="module")
def content() -> Content:
    return Content.load(ROOT / "content")


@st.composite
def evidence(draw: st.DrawFn) -> list[dict[str, Any]]:
    return [
        configuration(
            f"c{at}",
            draw(st.lists(st.sampled_from(CONTEXTS), unique=True)),
            family=family,
            category=FAMILIES[family],
            voiced=draw(st.integers(1, 3)),
            status=draw(st.sampled_from(["accepted", "accepted", "contested", "proposed"])),
            confidence=draw(st.sampled_from([None, "low", "high"])),
        )
        for at, family in enumerate(draw(st.lists(st.sampled_from(sorted(FAMILIES)), min_size=1, max_size=8)))
    ]


def answer(held: HeldRelease, steps: Steps, content: Content) -> bytes:
    """What the route sends, without the way through HTTP."""
    situation = situation_of(steps, content)
    options, abstained = options_in(situation, held, content)
    release = ReleaseRef(id="r", number=1, revision=1, title="R", sha256=held.sha256, synthetic=False)
    found = Assessed(SimpleNamespace(id="d", steps=steps), release, held, situation, options, abstained)  # type: ignore[arg-type]
    shown, _ = asyncio.run(ranked(found, SimpleNamespace(content=content), Language.EN))  # type: ignore[arg-type]
    return shown.model_dump_json().encode()


@settings(deadline=None, max_examples=15)
@given(evidence(), st.dictionaries(st.sampled_from(CONTEXTS), st.none() | st.floats(0, 1)), st.data())
def test_the_same_design_and_release_give_the_same_bytes(
    content: Content, found: list[dict[str, Any]], said: dict[str, float | None], data: st.DataObject
) -> None:
    raw = json.dumps(bundle(found)).encode()
    sha256 = hashlib.sha256(raw).hexdigest()
    listed = [{"code": code, "membership": value} for code, value in said.items()]
    once = Steps.model_validate({"context": {"memberships": listed}})
    held = parse(raw, sha256)
    first = answer(held, once, content)
    assert answer(held, once, content) == first, "asked again"
    assert answer(parse(raw, sha256), once, content) == first, "by a process that just started"
    reordered = Steps.model_validate({"context": {"memberships": data.draw(st.permutations(listed))}})
    assert answer(held, reordered, content) == first, "the order in which the answers were given says nothing"
    shuffled = json.dumps(bundle(data.draw(st.permutations(found)))).encode()
    assert answer(parse(shuffled, sha256), once, content) == first, "nor does that of the configurations"
