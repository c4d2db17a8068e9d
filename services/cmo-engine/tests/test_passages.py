"""Coded passages of transcripts are evidence: with their place, counted by speaker, found, and gone when erased."""

from __future__ import annotations

from typing import Any

from almpo_contracts.cop import CodingRecorded
from cmo_engine.evidence.tables import evidence
from cmo_engine.models.retraining import decisions
from cmo_engine.synthesis.passages import passage_of
from engine_story import Engine
from hypothesis import given
from hypothesis import strategies as st
from servicekit.testing import StartedService
from sqlalchemy import select

CANARY = "A canary sang in the labour office."


async def _passages(engine: Engine, query: str = "", **how: Any) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await engine.get(f"/evidence?kind=passage{query}", **how))["items"]
    return items


async def test_a_coded_passage_is_evidence_with_its_place(engine: Engine) -> None:
    await engine.tell(
        engine.passage("enabler.partnership", coder="C1"), engine.passage("barrier.funding", coder="C2"),
        engine.passage("enabler.law", "rejected", coder="C2"),
    )  # fmt: skip
    [item] = await _passages(engine, "&session=s-pl&country=PL&language=en")
    assert (item["text"], item["codings"]) == ("They call us back now.", ["barrier.funding", "enabler.partnership"])
    place = {name: item[name] for name in ("transcript_id", "turn", "speaker", "start", "end", "session_id")}
    assert place == {"transcript_id": "t", "turn": 3, "speaker": 2, "start": 10, "end": 30, "session_id": "s-pl"}
    assert (item["country"], item["language"], item["stakeholder_type"]) == ("PL", "en", "pes")
    assert "anna" not in str(item), "the voice is counted, not shown"
    assert (await engine.get(f"/evidence/{item['id']}"))["id"] == item["id"]


async def test_what_nobody_gave_a_code_is_no_evidence(engine: Engine) -> None:
    await engine.tell(engine.passage("enabler.law", "rejected", "k"))
    assert await _passages(engine) == []
    await engine.tell(engine.passage("enabler.law", "confirmed", "k"))
    assert len(await _passages(engine)) == 1


async def test_words_of_a_passage_are_withheld_without_consent(engine: Engine) -> None:
    await engine.tell(engine.passage("enabler.law", quotable=False))
    [item] = await _passages(engine, role="policymaker:*")
    assert (item["text"], item["withheld"]) == (None, "not_quotable")
    [item] = await _passages(engine, role="coder:*")
    assert item["text"]


async def test_voices_are_counted_by_speaker(engine: Engine) -> None:
    """Anna in a statement and in two passages is one voice; passages of nobody known are one voice per session."""
    await engine.tell(
        engine.statement("s", voice_id="anna"), engine.coding("s", "barrier.funding"),
        engine.passage("barrier.funding", at=(0, 9)), engine.passage("barrier.funding", at=(20, 29)),
        engine.passage("barrier.funding", at=(40, 49), voice_id=None, speaker=None),
        engine.passage("barrier.funding", at=(50, 59), voice_id=None, speaker=None),
        engine.passage("barrier.funding", at=(60, 69), voice_id="ben", country="DE", stakeholder_type="ministry"),
    )  # fmt: skip
    [factor] = (await engine.get("/factors"))["items"]
    mentions = factor["mentions"]
    assert (mentions["voices"], mentions["statements"], mentions["passages"]) == (3, 1, 5)
    assert (mentions["countries"], mentions["stakeholder_types"]) == (["DE", "PL"], ["ministry", "pes"])
    [in_germany] = (await engine.get("/factors?country=DE"))["items"]
    assert in_germany["mentions"]["voices"] == 1


async def test_passages_stand_behind_demand(engine: Engine) -> None:
    await engine.tell(engine.passage("data.administrative_registers"), engine.requirement())
    [demand] = (await engine.get("/requirements-demand"))["items"]
    assert (demand["voices"]["voices"], demand["voices"]["passages"]) == (1, 1)


async def test_a_passage_is_found_with_its_source(engine: Engine) -> None:
    await engine.tell(engine.passage("barrier.law", quote="First the bus. Then the early shift begins without us."))
    found = await engine.get("/evidence/search?q=early shift&lang=en")
    [hit] = found["items"]
    assert hit["passage"] == "Then the early shift begins without us."
    assert (hit["item"]["kind"], hit["item"]["transcript_id"], hit["item"]["turn"]) == ("passage", "t", 3)
    assert (await engine.get("/evidence/search?q=early shift&kind=statement"))["nothing_found"]


async def test_people_s_decisions_on_passages_train_the_model(engine: Engine) -> None:
    await engine.tell(engine.passage("barrier.law"), engine.passage("enabler.law", "rejected"))
    async with engine.started.deps.database.read() as tx:
        [decided] = await decisions(tx)
    assert (decided["text"], decided["codes"]) == ("They call us back now.", ["barrier.law"])


async def test_masking_a_speaker_takes_the_words_everywhere(engine_on_both: Engine) -> None:
    """When a participant is erased, every coding that touches their words is; a passage goes with its last one."""
    engine = engine_on_both
    await engine.tell(
        engine.passage("barrier.law", identifier="one", quote=CANARY),
        engine.passage("barrier.funding", identifier="two", quote=CANARY),
    )
    assert not (await engine.get("/evidence/search?q=canary"))["nothing_found"]
    await engine.erase(CodingRecorded, "one")
    [item] = await _passages(engine)
    assert item["codings"] == ["barrier.funding"]
    await engine.erase(CodingRecorded, "two")
    assert await _passages(engine) == []
    assert await engine.get(f"/evidence/{item['id']}", status=404)
    assert (await engine.get("/evidence/search?q=canary"))["nothing_found"]
    assert (await engine.get("/factors"))["items"] == []
    assert not await _anywhere(engine.started)


async def _anywhere(started: StartedService) -> bool:
    async with started.deps.database.read() as tx:
        return any(CANARY in str(row) for row in await tx.execute(select(evidence)))


async def test_a_moved_quote_is_one_passage_at_its_new_place(engine: Engine) -> None:
    await engine.tell(engine.passage("barrier.law", identifier="k"))
    await engine.tell(engine.passage("barrier.law", identifier="k", at=(40, 60)))
    [item] = await _passages(engine)
    assert (item["start"], item["end"]) == (40, 60)


async def test_an_older_coding_without_its_place_is_kept_and_is_no_evidence(engine: Engine) -> None:
    old = engine.passage("barrier.law")
    await engine.tell(old.model_copy(update={"passage": None}))
    assert await _passages(engine) == []


@given(st.permutations(["a", "b", "c"]), st.lists(st.booleans(), min_size=3, max_size=3))
def test_codings_of_a_place_that_disagree_are_read_with_caution(order: list[str], consent: list[bool]) -> None:
    """Nobody is named and nothing quotable unless all codings say so; their order changes nothing."""
    engine = Engine(None)  # type: ignore[arg-type]
    codings = {
        name: engine.passage("barrier.law", identifier=name, quotable=quotable, voice_id=voice)
        for name, quotable, voice in zip("abc", consent, ("anna", "anna", "ben"), strict=True)
    }
    read = passage_of([codings[name] for name in order])
    assert read is not None
    assert read == passage_of(list(codings.values()))
    assert (read.voice_id, read.speaker, read.quotable) == (None, None, all(consent))
    agreeing = passage_of([codings["a"], codings["b"]])
    assert agreeing is not None
    assert agreeing.voice_id == "anna"
    assert agreeing.revision != read.revision
