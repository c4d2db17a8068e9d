"""What coders may link: statements whose codes nobody has read together yet. Never a link by itself."""

from __future__ import annotations

from almpo_contracts.cop import StatementRecorded
from cmo_engine.link_candidates.service import unlinked
from engine_story import Engine
from hypothesis import given
from hypothesis import strategies as st

CODES = ("context.caseload_low", "mechanism.employer_brokerage", "outcome.job_entry")


async def test_a_statement_with_all_three_parts_waits_until_a_coder_links_it(engine: Engine) -> None:
    said, halves = engine.statement(), engine.statement()
    await engine.tell(said, halves, *(engine.coding(said.id, code) for code in CODES))
    await engine.tell(*(engine.coding(halves.id, code) for code in CODES[:2]))

    [candidate] = (await engine.get("/link-candidates", role="coder:PL"))["items"]
    assert candidate["statement_id"] == said.id
    assert (candidate["contexts"], candidate["mechanisms"], candidate["outcomes"]) == tuple([code] for code in CODES)
    assert await engine.configurations() == [], "codes beside each other are no configuration"

    lowers = engine.card(statements=(said,), direction="lowers")
    await engine.tell(lowers)
    assert (await engine.get("/link-candidates", role="coder:PL"))["waiting"] == 0
    [configuration] = await engine.configurations()
    assert configuration["direction"] == "lowers", "the direction is the coder's"

    await engine.tell(lowers.model_copy(update={"revision": 2, "withdrawn": True}))
    assert (await engine.get("/link-candidates", role="coder:PL"))["waiting"] == 1


async def test_a_rejected_code_or_statement_is_no_candidate(engine: Engine) -> None:
    said, rejected = engine.statement(), engine.statement(status="rejected")
    for statement in (said, rejected):
        await engine.tell(statement, *(engine.coding(statement.id, code) for code in CODES[:2]))
    await engine.tell(engine.coding(said.id, CODES[2], "rejected"), engine.coding(rejected.id, CODES[2]))
    assert (await engine.get("/link-candidates"))["waiting"] == 0


async def test_only_who_works_with_the_words_of_its_country_sees_it(engine: Engine) -> None:
    said = engine.statement()
    await engine.tell(engine.session(), said, *(engine.coding(said.id, code) for code in CODES))
    await engine.erase(StatementRecorded, engine.statement().id)
    assert (await engine.get("/link-candidates", role="coder:DE"))["items"] == []
    await engine.get("/link-candidates", role="policymaker:PL", status=403)
    await engine.erase(StatementRecorded, said.id)
    assert (await engine.get("/link-candidates"))["items"] == []


_codes = st.sets(st.sampled_from([*CODES, "context.neet", "mechanism.counselling_trust", "barrier.law"]))


@given(st.dictionaries(st.sampled_from(["a", "b", "c"]), _codes), st.sampled_from([{"C1"}, {"C1", "C2"}]))
def test_a_candidate_has_every_part_whatever_the_order(coded: dict[str, set[str]], coders: set[str]) -> None:
    statements = {name: _statement(name) for name in coded}
    by_coder = {name: dict.fromkeys(codes, coders) for name, codes in coded.items()}
    found = unlinked(statements, by_coder, [], {})
    assert found == unlinked(dict(reversed(statements.items())), by_coder, [], {})
    complete = {
        name for name, codes in coded.items() if {"context", "mechanism", "outcome"} <= {c.split(".")[0] for c in codes}
    }
    assert {each.statement_id for each in found} == complete
    assert all(each.coders == len(coders) for each in found)


def _statement(identifier: str) -> StatementRecorded:
    return StatementRecorded.model_validate(
        {
            "id": identifier, "revision": 1, "session_id": "s", "text": "said", "form": "verbatim",
            "topic_block": "cmo", "language": "en", "country": "PL", "status": "confirmed",
            "recorded_at": "2026-03-02T09:00:00Z",
        }
    )  # fmt: skip
