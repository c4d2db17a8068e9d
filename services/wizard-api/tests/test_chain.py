"""From a release to a decision, a brief, and the way back to the voices; on both databases."""

from __future__ import annotations

from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from servicekit import migrations
from sqlalchemy import create_engine
from sqlalchemy.ext.asyncio import create_async_engine
from wizard_api.metadata import metadata
from wizard_api.service import SERVICE
from wizard_story import Wizard, configuration, context, statement


async def test_from_a_release_to_a_decision_and_back_to_the_voices(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    dissent = {
        "kind": "contradicting_cards", "configuration_id": None, "voices": 1, "statements": 1, "cards": 1,
        "sessions": 1, "countries": ["DE"], "stakeholder_types": ["trade_union"],
    }  # fmt: skip
    share = {
        "item": "q7:1", "code": "mechanism.employer_brokerage", "wave_id": "w", "share": 0.62, "n": 140,
        "ci": None, "ci_reason": "open_link",
    }  # fmt: skip
    await wizard.release(
        configuration(
            "c-brokerage", statements=["s-open", "s-closed"], confidence="moderate", dissent=[dissent], survey=[share]
        ),
        configuration("c-work", ("context.low_skilled",), family="work_based_training", category="2"),
        statements=[statement("s-open", "Pracodawcy oddzwaniają."), statement("s-closed", None)],
    )
    design = await wizard.design(
        context=context(caseload_low=0.8),
        problem={"statement": "Young people wait long for a first job."},
        target_group={"groups": ["neet"]},
        objectives={"outcomes": [{"code": "outcome.job_entry", "direction": "raises"}]},
        capacity={"factors": [{"code": "enabler.funding", "state": "missing"}]},
        data_readiness={"sources": [{"code": "data.vacancy_data", "level": "planned"}]},
    )

    shown = await wizard.recommendations(design)
    [brokerage] = shown["options"]
    assert brokerage["practice_family"] == "employer_services"
    assert (brokerage["applicability"]["low"], brokerage["applicability"]["high"]) == (0.8, 0.8)
    assert brokerage["certainty"]["level"] == "moderate"
    assert brokerage["rank"] == {"position": 1, "acceptability": 1.0, "mean_rank": 1.0}
    assert [each["code"] for each in brokerage["enablers_missing"]] == ["enabler.funding"]
    assert brokerage["enablers_missing"][0]["voices"] == 4
    assert [(each["code"], each["level"]) for each in brokerage["data_gaps"]] == [("data.vacancy_data", "planned")]
    assert brokerage["dissent"][0]["voices"] == 1
    assert {reason["kind"] for reason in brokerage["applicability"]["reasons_against"]} == {
        "dissent", "limited_by", "enabler_missing", "data_gap",
    }  # fmt: skip
    abstained = {each["practice_family"]: each["code"] for each in shown["abstained"]}
    assert abstained["work_based_training"] == "does_not_apply"
    assert abstained["hiring_subsidies"] == "no_evidence"

    decided = await wizard.ok(
        "POST",
        f"/designs/{design}/decisions",
        {"option": "employer_services", "decision": "adapt", "reason": "Two regions first."},
    )
    assert (decided["override"], decided["position"]) == (False, 1)
    brief = await wizard.ok("GET", f"/designs/{design}/brief?format=json&language=de")
    assert brief["decisions"][0]["log_hash"] == decided["log_hash"]
    lineage = await wizard.ok("GET", f"/designs/{design}/lineage")
    quotes = {
        quote["id"]: quote["quote"]
        for claim in lineage["claims"]
        for found in claim["configurations"]
        for quote in found["statements"]
    }
    assert quotes == {"s-open": "Pracodawcy oddzwaniają.", "s-closed": None}
    [item] = {s["item"] for claim in lineage["claims"] for c in claim["configurations"] for s in c["survey"]}
    assert item == "q7:1"

    listed = await wizard.ok("GET", "/designs?limit=1")
    assert [each["id"] for each in listed["items"]] == [design]
    assert len((await wizard.ok("GET", f"/designs/{design}/decisions"))["items"]) == 1
    history = await wizard.ok("GET", f"/designs/{design}/history")
    assert history["intact"]
    assert [each["action"] for each in history["items"]] == ["created", *["step_saved"] * 6, "decided"]


async def test_migrations_and_tables_agree_on_postgresql(wizard_on_both: Wizard) -> None:
    url = wizard_on_both.deps.settings.database_url
    if not url.startswith("postgresql"):
        return  # SQLite: the test below
    server = create_async_engine(url)
    async with server.connect() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync), metadata)
        )
    await server.dispose()
    assert differences == []


def test_migrations_and_tables_agree(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'wizard.db'}"
    migrations.upgrade(SERVICE.package, url)
    engine = create_engine(url)
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
        assert migrations.is_current(SERVICE.package, connection)
    engine.dispose()
