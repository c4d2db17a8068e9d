"""A respondent who withdraws is looked for afterwards, word by word: in every table and file, on the log, in the export
and in what the engine and the wizard answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import asyncpg
from servicekit.events.kafka_log import KafkaLog

from .chain import CONSENT, Chain, response, until
from .worlds import SERVICES, Distributed, Embedded

WORDS = "Zebra-Xylophon 7731, das nur diese eine Antwort enthält"
TOPIC = "almpo.survey.responses.v1"


async def test_the_words_of_a_withdrawn_response_are_nowhere(chain: Chain) -> None:
    wave = await chain.open_wave(min_cell=3)
    for _ in range(4):
        await chain.respond(wave["id"])
    spoken = {"version": CONSENT, "open_text": True, "quotation": True}
    answers = {**response()["answers"], "example_open": WORDS}
    made = await chain.respond(wave["id"], answers=answers, consent=spoken)
    await chain.call("POST", f"/api/survey/v1/waves/{wave['id']}/close", "survey_manager:*")

    async def everywhere() -> bool | None:
        heard = await chain.call("GET", "/api/cmo/v1/evidence", "analyst:*", params={"limit": 500})
        return True if WORDS in str(heard) and WORDS in await exported(chain, wave) else None

    # The search below finds words where they are: otherwise it would prove nothing.
    assert await until(everywhere, "the words at the engine")
    assert await held(chain)
    figures = await until(lambda: five(chain, wave), "the figures of five")
    assert figures["n"] == 5

    gone = await chain.answer("DELETE", f"/api/survey/v1/responses/{made['id']}", headers=code_of(made))
    assert gone.status_code == 204
    where = gone.headers["Location"]

    async def settled() -> dict[str, Any] | None:
        statement: dict[str, Any] = await chain.call("GET", where)
        place = {each["place"]: each for each in statement["places"]}
        # A broker compacts in its own time, which the statement says.
        parts = ["tables", "files", "engine", *(["event_log"] if chain.world.name == "embedded" else [])]
        return place if all(place[part]["state"] == "done" for part in parts) else None

    places = await until(settled, "the erasure, as its statement says")
    assert all(places[part]["at"] for part in ("tables", "files", "engine"))
    assert places["event_log"]["latest"]
    assert await until(lambda: nothing(chain), "every trace to be gone") == []
    assert WORDS not in await exported(chain, wave)
    for path in ("/api/cmo/v1/evidence", "/api/cmo/v1/configurations"):
        assert WORDS not in str(await chain.call("GET", path, "analyst:*", params={"limit": 500}))
    at = f"/api/survey/v1/responses/{made['id']}"
    assert (await chain.answer("GET", at, headers=code_of(made))).status_code == 404

    async def without() -> bool | None:
        shown = await five(chain, wave)
        return None if shown is not None else True

    assert await until(without, "the figures to leave the person out")


def code_of(made: dict[str, Any]) -> dict[str, str]:
    return {"Receipt-Code": made["receipt_code"]}


async def exported(chain: Chain, wave: dict[str, Any]) -> str:
    path = f"/api/survey/v1/waves/{wave['id']}/export"
    return str(await chain.call("GET", path, "survey_manager:*", params={"format": "csv"}))


async def five(chain: Chain, wave: dict[str, Any]) -> dict[str, Any] | None:
    found = await chain.call("GET", f"/api/survey/v1/waves/{wave['id']}/results", "analyst:*")
    everybody: dict[str, Any] = found["groups"][0]
    return everybody if everybody["n"] == 5 else None


async def nothing(chain: Chain) -> list[str] | None:
    return None if await held(chain) else []


async def held(chain: Chain) -> list[str]:
    """Where the words are."""
    if isinstance(chain.world, Embedded):
        return in_files(chain.world.folder)
    assert isinstance(chain.world, Distributed)
    return await in_tables(chain.world) + await last_on_the_log(chain.world)


def in_files(folder: Path) -> list[str]:
    """Databases with their write-ahead logs, the event log, and what the processes print."""
    wanted = [WORDS.encode(), WORDS.encode("unicode_escape"), WORDS.encode("utf-16-le")]
    found = []
    for file in folder.rglob("*"):
        if file.is_file():
            try:
                content = file.read_bytes()
            except FileNotFoundError:
                continue  # a write-ahead log comes and goes
            if any(words in content for words in wanted):
                found.append(str(file.relative_to(folder)))
    return found


async def in_tables(world: Distributed) -> list[str]:
    found = []
    for service in SERVICES:
        connection = await asyncpg.connect(world.database_of(service).replace("+asyncpg", ""))
        try:
            names = await connection.fetch("SELECT tablename FROM pg_tables WHERE schemaname = 'public'")
            for name in (row["tablename"] for row in names):
                ascii_words = WORDS.encode("ascii", "backslashreplace").decode()
                counted = await connection.fetchval(
                    f'SELECT count(*) FROM "{name}" t WHERE strpos(t::text, $1) > 0 OR strpos(t::text, $2) > 0',  # noqa: S608
                    WORDS,
                    ascii_words,
                )
                if counted:
                    found.append(f"{service}.{name}")
        finally:
            await connection.close()
    return found


async def last_on_the_log(world: Distributed) -> list[str]:
    """What the newest record of each key says: older ones go when the broker compacts."""
    log = KafkaLog(world.kafka.bootstrap, "erasure-search")
    try:
        newest = {record.key: record.value for record in [each.record for each in await log.read_all(TOPIC)]}
        return [f"log {key}" for key, value in newest.items() if value and WORDS in value.decode()]
    finally:
        await log.close()
