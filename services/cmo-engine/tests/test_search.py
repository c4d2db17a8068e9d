"""Searching evidence: by words and meaning, with filters, across languages; and nothing where there is nothing."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from almpo_contracts.cop import StatementRecorded
from cmo_engine.service import SERVICE
from cmo_engine.suggestions import process
from engine_story import Engine
from servicekit.testing import start_service

SAID = {
    "a": ("en", "PL", "The bus to the industrial estate leaves too late. So nobody can take the early shift there."),
    "b": ("en", "DE", "Counsellors with few clients win their trust."),
    "c": ("de", "DE", "Wer wenige Klienten betreut, gewinnt deren Vertrauen."),
    "d": ("el", "EL", "Το λεωφορείο φτάνει πολύ αργά για την πρωινή βάρδια."),
    "e": ("pl", "PL", "Dopłata do pensji pozwala firmie tanio sprawdzić kandydata."),
    "f": ("es", "ES", "La subvención permite a la empresa probar a la persona con poco riesgo."),
}


@pytest.fixture(scope="module")
async def engine(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Engine]:
    async with start_service(SERVICE, tmp_path_factory.mktemp("search")) as started:
        engine = Engine(started)
        await engine.tell(
            *[
                engine.statement(key, text=text, language=language, country=country, quotable=key != "b")
                for key, (language, country, text) in SAID.items()
            ]
        )
        yield engine


async def search(engine: Engine, query: str, more: str = "", **how: Any) -> Any:
    return await engine.get(f"/evidence/search?q={query}{more}", **how)


def ids(found: Any) -> list[str]:
    return [hit["item"]["id"] for hit in found["items"]]


async def test_words_find_the_exact_sentence(engine: Engine) -> None:
    found = await search(engine, "early shift", "&lang=en")
    first = found["items"][0]
    assert first["item"]["id"] == "a"
    assert first["passage"] == "So nobody can take the early shift there."
    assert first["item"]["text"][first["start"] : first["end"]] == first["passage"]
    assert "words" in first["found_by"]
    assert first["item"]["session_id"] == "s-pl"


async def test_meaning_crosses_languages(engine: Engine) -> None:
    found = await search(engine, "small caseloads make jobseekers trust their adviser", "&lang=en")
    assert {"b", "c"} <= set(ids(found))


async def test_greek_is_found_by_its_words(engine: Engine) -> None:
    found = await search(engine, "λεωφορεία", "&lang=el")
    assert ids(found) == ["d"]
    assert found["items"][0]["found_by"] == ["words"]


@pytest.mark.parametrize("query", ["xqzvtr wplk", "purple elephants dancing on Jupiter", "12345", "το και ξφγδ"])
async def test_nonsense_finds_nothing_and_says_so(engine: Engine, query: str) -> None:
    found = await search(engine, query)
    assert found["items"] == []
    assert found["nothing_found"] is True
    assert found["detail"]


async def test_filters_narrow(engine: Engine) -> None:
    query = "trust of clients"
    assert set(ids(await search(engine, query, "&country=DE"))) <= {"b", "c"}
    assert ids(await search(engine, query, "&country=IT")) == []
    assert ids(await search(engine, "bus", "&kind=feedback")) == []


async def test_who_does_not_work_with_words_finds_only_what_may_be_quoted(engine: Engine) -> None:
    query = "Counsellors with few clients win their trust"
    assert "b" in ids(await search(engine, query))
    found = await search(engine, query, role="policymaker:*")
    assert "b" not in ids(found)
    assert "c" in ids(found)


async def test_near_duplicates_across_languages(engine: Engine) -> None:
    near = await engine.get("/evidence/b/similar")
    assert near["machine_made"] is True
    assert [each["item"]["id"] for each in near["items"]] == ["c"]
    await engine.get("/evidence/nobody/similar", status=404)


async def test_themes_quote_only_what_was_confirmed_and_may_be_quoted(engine: Engine) -> None:
    said = [
        engine.statement(f"t{at}", text=text, language=language, status=status, quotable=quotable)
        for at, (language, text, status, quotable) in enumerate(
            [
                ("en", "Childcare is missing, so mothers cannot come to the course.", "confirmed", True),
                ("de", "Es fehlt Kinderbetreuung, deshalb können Mütter nicht zum Kurs kommen.", "captured", True),
                ("es", "Falta guardería y por eso las madres no pueden venir al curso.", "confirmed", False),
            ]
        )
    ]
    await engine.tell(*said)
    found = await engine.get("/themes?smallest=3")
    [theme] = [each for each in found["items"] if each["size"] == 3]
    assert theme["languages"] == ["de", "en", "es"]
    assert [quote["id"] for quote in theme["quotes"]] == ["t0"]
    assert found["not_covered"] == 1


async def test_erasure_reaches_the_index_at_the_next_question(engine: Engine) -> None:
    await engine.tell(engine.statement("gone", text="The xylophone orchestra helped a lot.", language="en"))
    assert ids(await search(engine, "xylophone")) == ["gone"]
    texts = engine.started.deps.texts
    assert (await texts.ask(process.index_traces, "xylophone"))[0] is True
    await engine.erase(StatementRecorded, "gone")
    found = await search(engine, "bus")
    assert "gone" not in ids(found)
    has_words, remembered = await texts.ask(process.index_traces, "xylophone")
    assert not has_words
    assert remembered <= 4  # of the question just asked and the sentences it was held against


async def test_from_statement_to_erasure_on_both_databases(engine_on_both: Engine) -> None:
    """After the first question the index follows by itself: no second one is needed for an erasure to reach it."""
    engine = engine_on_both
    await engine.tell(
        engine.statement("gone", text="The xylophone orchestra helped a lot."),
        engine.statement("stays", text="Counsellors with few clients win their trust.", country="DE"),
    )
    assert ids(await search(engine, "xylophone")) == ["gone"]
    assert ids(await search(engine, "trust of clients", "&country=DE")) == ["stays"]
    assert ids(await search(engine, "trust of clients", "&country=PL")) == []
    await engine.tell(engine.statement("stays", text="Bassoons win their trust.", country="DE"))
    await engine.erase(StatementRecorded, "gone")
    texts = engine.started.deps.texts
    async with asyncio.timeout(60):
        while (await texts.ask(process.index_traces, "xylophone"))[0]:  # noqa: ASYNC110 - it is another process
            await asyncio.sleep(0.05)
    assert ids(await search(engine, "bassoons")) == ["stays"]
    assert ids(await search(engine, "few clients")) == []


async def test_embeddings_are_made_while_nobody_asks(engine_on_both: Engine) -> None:
    engine = engine_on_both
    said = [f"Bus number {at} brings the trainees of village {at} to the workshop." for at in range(60)]
    await engine.tell(*[engine.statement(f"s{at}", text=text) for at, text in enumerate(said)])
    first = await search(engine, "bus", "&limit=5")
    assert first["indexed"] == 60
    assert first["waiting"] > 0
    assert ids(first)
    texts = engine.started.deps.texts
    async with asyncio.timeout(60):
        while await texts.ask(process.index_covered, {}):  # noqa: ASYNC110 - it is another process
            await asyncio.sleep(0.05)
    assert (await search(engine, "bus"))["waiting"] == 0
