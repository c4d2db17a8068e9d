"""Where a demand was voiced, as a release says it."""

from __future__ import annotations

from almpo_contracts.cop import PracticeRecorded
from engine_story import Engine

PRACTICE = PracticeRecorded(
    id="p", revision=1, slug="p", name="P", country="PL", lmp_categories=["1"], practice_family="employer_services",
    status="discussed",
)  # fmt: skip


async def test_a_release_says_where_a_demand_was_voiced_and_about_what(engine: Engine) -> None:
    await engine.tell(
        PRACTICE,
        engine.statement("one", practice_id="p", voice_id="a"), engine.statement("two", voice_id="b"),
        engine.statement("more", voice_id="b"),
        engine.statement("german", country="DE", session="s-de", voice_id="c"),
        engine.statement("draft", voice_id="d", form="ai_draft", status="captured"),
        engine.coding("one", "data.vacancy_data"), engine.coding("two", "data.vacancy_data"),
        engine.coding("more", "data.vacancy_data"),
        engine.requirement("need", code="data.vacancy_data", statements=["german", "draft"], country="DE",
                           readiness_level="operational"),
    )  # fmt: skip
    release = await engine.post("/releases", {"title": "First"})
    [demand] = (await engine.get(f"/releases/{release['id']}/bundle"))["requirement_demand"]
    assert demand["voices"]["voices"] == 3
    assert demand["by_country"] == [
        {"country": "DE", "voices": 1, "requirements": 1, "readiness_levels": {"operational": 1}},
        {"country": "PL", "voices": 2, "requirements": 0, "readiness_levels": {}},
    ]
    assert demand["by_practice_family"] == [{"practice_family": "employer_services", "voices": 1}]
