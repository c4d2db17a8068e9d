"""What the database counts, orders, stores or erases, on SQLite and on PostgreSQL."""

from __future__ import annotations

from typing import Any

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from almpo_contracts.cop import CardRecorded, StatementRecorded
from almpo_contracts.survey import ResponseRecorded
from cmo_engine.configurations.queries import documents
from cmo_engine.metadata import metadata
from cmo_engine.rebuild import rebuild
from engine_story import Engine
from sqlalchemy.ext.asyncio import create_async_engine


async def _bytes(engine: Engine) -> dict[str, str]:
    async with engine.started.deps.database.read() as tx:
        return await documents(tx)


async def test_from_evidence_to_release_erasure_and_rebuild(engine_on_both: Engine) -> None:
    engine = engine_on_both
    said = engine.statement("s", text="Employers call us back.", votes={"agree": 2, "pass": 0, "disagree": 1})
    await engine.tell(
        engine.session(), said, engine.card("c", statements=(said,)), engine.card("down", direction="lowers"),
        engine.card("vague", mechanism=None), engine.coding("s", "enabler.law"), engine.requirement(),
    )  # fmt: skip
    await engine.tell(engine.instrument(), *(engine.response(f"r{n}", open_text={"q": "words"}) for n in range(6)))
    await engine.tell(engine.figures(n=6))
    await engine.tell(engine.figures(n=5))
    await engine.erase(ResponseRecorded, "r0")

    listed: list[dict[str, Any]] = await engine.configurations("?country=PL&intervention=employer_services&limit=2")
    assert len(listed) == 2
    found = await engine.configurations("?context=context.caseload_low&status=proposed")
    [up] = [c for c in found if c["direction"] == "raises"]
    assert up["support"]["survey"][0]["n"] == 5
    path = f"/configurations/{up['id']}"
    review = {"decision": "accepted", "reason": "As heard"}
    await engine.post(f"{path}/review", review, headers={"If-Match": f'"r{up["revision"]}"'})
    assert [c["id"] for c in await engine.configurations("?status=accepted")] == [up["id"]]
    assert len((await engine.get("/evidence?limit=3"))["items"]) == 3
    assert (await engine.get("/factors"))["items"][0]["code"] == "enabler.law"

    one = await engine.post("/releases", {"title": "One"})
    two = await engine.post("/releases", {"title": "Two"})
    assert one["bundle_sha256"] == two["bundle_sha256"]
    before = await _bytes(engine)
    await rebuild(engine.started.deps)
    assert await _bytes(engine) == before

    await engine.erase(StatementRecorded, "s")
    await engine.erase(CardRecorded, "vague")
    assert (await engine.get(f"/releases/{one['id']}"))["revision"] == 2
    after = await _bytes(engine)
    await rebuild(engine.started.deps)
    assert await _bytes(engine) == after != before


async def test_the_migrated_schema_is_the_one_expected(engine_on_both: Engine) -> None:
    url = engine_on_both.started.deps.settings.database_url
    if not url.startswith("postgresql"):
        return  # SQLite: test_schema
    server = create_async_engine(url)
    async with server.connect() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync), metadata)
        )
    await server.dispose()
    assert differences == []
