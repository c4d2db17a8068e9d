"""Pilots stand beside configurations and never count as voices."""

from __future__ import annotations

from typing import Any

from almpo_contracts.cop import CardRecorded
from almpo_contracts.wizard import FeedbackRecorded
from cmo_engine.configurations import queries as configurations
from engine_story import AT, Engine


def pilot(identifier: str, about: list[str], *, revision: int = 1, **said: Any) -> FeedbackRecorded:
    return FeedbackRecorded.model_validate(
        {
            "id": identifier, "revision": revision, "design_id": "d", "release_id": "r", "option": "employer_services",
            "kind": "pilot_outcome", "setting": "policy", "country": "PL", "outcome_code": "outcome.job_entry",
            "direction": "raises", "observed": "More found work.", "configurations": about, "recorded_at": AT,
            "comparison": "randomised", "unit": "percentage points", "planned": 5,
            "measured": {"value": 4, "low": 1.5, "high": 6.5, "n": 420, "n_comparison": 410}, **said,
        }
    )  # fmt: skip


async def documents(engine: Engine) -> dict[str, str]:
    async with engine.started.deps.database.read() as tx:
        return await configurations.documents(tx)


async def test_a_pilot_is_shown_beside_and_changes_not_one_byte_of_the_configuration(engine: Engine) -> None:
    said = engine.statement()
    await engine.tell(said, engine.card(statements=(said,)))
    [before] = await engine.configurations()
    bytes_before, told_before = await documents(engine), len(await engine.told())

    await engine.tell(
        pilot("p-job", [before["id"]]),
        pilot(
            "p-stay", [before["id"]], outcome_code="outcome.sustained_employment", recorded_at="2026-04-01T10:00:00Z"
        ),
        pilot("p-other", ["another"]),
        pilot("o-1", [before["id"]], kind="override", reason="adopt: the budget is spent"),
    )
    [after] = await engine.configurations()
    assert after == before
    assert await documents(engine) == bytes_before
    assert len(await engine.told()) == told_before

    beside = await engine.get(f"/configurations/{before['id']}/pilots")
    assert beside["counted_as_voices"] is False
    assert [(each["id"], each["about_its_outcome"]) for each in beside["items"]] == [("p-job", True), ("p-stay", False)]
    assert beside["items"][0]["measured"]["n"] == 420
    factors = await engine.get("/evidence?kind=feedback")
    assert {each["id"] for each in factors["items"]} == {"p-job", "p-stay", "p-other", "o-1"}


async def test_a_pilot_that_was_withdrawn_is_gone(engine: Engine) -> None:
    said = engine.statement()
    await engine.tell(said, engine.card("card-1", statements=(said,)))
    [configuration] = await engine.configurations()
    await engine.tell(pilot("p", [configuration["id"]]))
    await engine.erase(FeedbackRecorded, "p")
    assert (await engine.get(f"/configurations/{configuration['id']}/pilots"))["items"] == []
    await engine.get("/evidence/p", status=404)
    await engine.tell(pilot("p", [configuration["id"]], revision=2))
    assert (await engine.get(f"/configurations/{configuration['id']}/pilots"))["items"] == [], "erased stays erased"

    await engine.erase(CardRecorded, "card-1")
    await engine.get(f"/configurations/{configuration['id']}/pilots", status=410)


async def test_a_pilot_of_an_earlier_version_of_the_platform_is_still_read(engine: Engine) -> None:
    said = engine.statement()
    await engine.tell(said, engine.card(statements=(said,)))
    [configuration] = await engine.configurations()
    told = pilot("p", [configuration["id"]]).model_dump(
        include={
            "id", "revision", "design_id", "release_id", "option", "kind", "setting", "country", "outcome_code",
            "direction", "observed", "reason", "configurations", "recorded_at", "synthetic",
        }
    )  # fmt: skip
    await engine.tell(FeedbackRecorded.model_validate(told))
    [shown] = (await engine.get(f"/configurations/{configuration['id']}/pilots"))["items"]
    assert (shown["measured"], shown["comparison"], shown["context"]) == (None, None, [])
