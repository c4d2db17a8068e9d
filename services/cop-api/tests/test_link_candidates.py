"""What coders may link: statements whose codes nobody has read together yet. Never a link by itself, never a peep at
another's codes."""

from __future__ import annotations

from typing import Any

from cop_api.link_candidates.service import is_open
from cop_story import ON_BOTH, Cop
from hypothesis import given
from hypothesis import strategies as st

CONTEXT, MECHANISM, OUTCOME = CODES = ("context.caseload_low", "mechanism.employer_brokerage", "outcome.job_entry")
SUGGESTED = {"suggestion": {"model": "lexical-1", "probability": 0.7}}
Headers = dict[str, str]


async def _code(cop: Cop, statement_id: str, by: Headers, *codes: str, finish: bool = True) -> None:
    piece = {"statement_id": statement_id}
    for code in codes:
        await cop.ok("POST", "/codings", {"target": piece, "code": code, "decision": "applied"}, by=by)
    if finish:
        await cop.ok("POST", "/coding-assignments/finish", piece, by=by)


async def _waiting(cop: Cop, by: Headers) -> list[tuple[str, int]]:
    found = await cop.ok("GET", "/link-candidates", by=by)
    assert found["waiting"] == len(found["items"])
    return [(each["statement_id"], each["coders"]) for each in found["items"]]


def _linking(**fields: Any) -> dict[str, Any]:
    mechanism = {"resource": "they broker", "reasoning": "employers trust them", "code": MECHANISM}
    return {"contexts": [{"code": CONTEXT}], "mechanism": mechanism, **fields}


@ON_BOTH
async def test_a_statement_with_all_three_parts_waits_until_somebody_links_it(cop: Cop) -> None:
    await cop.load_content()
    session = await cop.live_session("PL")
    said, half, rejected = [(await cop.capture(session, f"said {n}"))["id"] for n in range(3)]
    ann = cop.staff("coder:PL", subject="ann")
    await _code(cop, said, ann, *CODES)
    await _code(cop, half, ann, CONTEXT, MECHANISM)
    await _code(cop, rejected, ann, *CODES[:2], finish=False)
    no = {"target": {"statement_id": rejected}, "code": OUTCOME, "decision": "rejected", **SUGGESTED}
    await cop.ok("POST", "/codings", no, by=ann)
    await _code(cop, rejected, ann)

    [candidate] = (await cop.ok("GET", "/link-candidates", by=ann))["items"]
    assert (candidate["statement_id"], candidate["text"]) == (said, "said 0")
    assert (candidate["contexts"], candidate["mechanisms"], candidate["outcomes"]) == tuple([code] for code in CODES)
    assert await _waiting(cop, cop.staff("coder:DE", subject="dora")) == []
    assert (await cop.call("GET", "/link-candidates", by=cop.staff("policymaker:PL"))).status_code == 403

    lowers = {"code": OUTCOME, "direction": "lowers"}
    card = await cop.card(session, **_linking(outcome=lowers, statements=[said]))
    assert await _waiting(cop, ann) == []
    withdrawn = cop.card_body(**_linking(outcome=lowers, statements=[said], withdrawn=True))
    assert (await cop.put_card(session, card["id"], withdrawn, headers={"If-Match": '"r1"'})).status_code == 200
    assert await _waiting(cop, ann) == [(said, 1)]


@ON_BOTH
async def test_no_coder_learns_of_another_s_codes_before_both_have_finished(cop: Cop) -> None:
    await cop.load_content()
    session = await cop.live_session("PL")
    said = (await cop.capture(session, "said"))["id"]
    ann, bob, third = (cop.staff("coder:PL", subject=name) for name in ("ann", "bob", "third"))
    lead = cop.staff("analyst:PL", subject="lead")
    await _code(cop, said, ann, CONTEXT, MECHANISM)
    await _code(cop, said, bob, MECHANISM, OUTCOME, finish=False)
    for everybody in (ann, bob, third, lead):
        assert await _waiting(cop, everybody) == [], "while somebody still codes it, a card would tell them"
    await _code(cop, said, bob)
    for finished in (ann, bob, lead):
        assert await _waiting(cop, finished) == [(said, 2)]
    assert await _waiting(cop, third) == []


_codes = st.sets(st.sampled_from([*CODES, "context.neet", "mechanism.counselling_trust", "barrier.law"]))
_pairs = st.sets(st.tuples(st.sampled_from([MECHANISM, "mechanism.counselling_trust"]), st.just(OUTCOME)))


@given(_codes, _pairs, _pairs)
def test_a_candidate_has_every_part_and_a_card_never_opens_it(
    codes: set[str], linked: set[tuple[str, str]], more: set[tuple[str, str]]
) -> None:
    if is_open(codes, linked):
        assert {"context", "mechanism", "outcome"} <= {code.split(".")[0] for code in codes}
    if is_open(codes, linked | more):
        assert is_open(codes, linked)
    assert not is_open(codes, {(m, o) for m in codes for o in codes})
