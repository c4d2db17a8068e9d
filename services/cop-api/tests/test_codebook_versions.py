"""A new version keeps old codings and says what has become of their codes; who may make one."""

from __future__ import annotations

from typing import Any

from cop_api.codebooks.mapping import Step, become, named
from cop_api.refi import project
from cop_story import Cop
from hypothesis import given
from hypothesis import strategies as st
from servicekit.content import CODEBOOK

CODES = st.sets(st.sampled_from("abcdef"), min_size=1).map(frozenset)


@st.composite
def histories(draw: st.DrawFn) -> tuple[frozenset[str], list[Step]]:
    first = before = draw(CODES)
    steps = []
    for _ in range(draw(st.integers(0, 4))):
        codes = draw(CODES)
        gone = sorted(before - codes)
        replaced = {code: draw(st.sets(st.sampled_from(sorted(codes))).map(frozenset)) for code in gone}
        steps.append(Step(codes, {code: takers for code, takers in replaced.items() if takers}))
        before = codes
    return first, steps


@given(histories())
def test_what_becomes_of_a_code_is_what_becomes_of_what_it_became(history: tuple[frozenset[str], list[Step]]) -> None:
    """Two steps at once are one after the other; nothing becomes what the newest version lacks."""
    first, steps = history
    whole = become(first, steps)
    assert whole.keys() == first
    last = steps[-1].codes if steps else first
    assert all(stages <= last for stages in whole.values())
    half = len(steps) // 2
    middle = become(first, steps[:half])
    further = become(steps[half - 1].codes if half else first, steps[half:])
    assert whole == {code: frozenset().union(*(further[each] for each in stages)) for code, stages in middle.items()}
    assert all((how == "dropped") == (not whole[code]) for code, how in named(whole).items())


def test_what_happened_has_a_name() -> None:
    codes = frozenset({"kept", "old", "one", "two", "wide", "gone"})
    now = frozenset({"kept", "new", "both", "left", "right"})
    taken = {"old": {"new"}, "one": {"both"}, "two": {"both"}, "wide": {"left", "right"}}
    became = become(codes, [Step(now, {code: frozenset(takers) for code, takers in taken.items()})])
    assert named(became) == {
        "kept": "kept", "old": "renamed", "one": "merged", "two": "merged", "wide": "split", "gone": "dropped",
    }  # fmt: skip


async def next_version(cop: Cop, change: Any) -> dict[str, Any]:
    """The shared codebook in its next version, `change` being done to its codes → the version."""
    analyst = cop.staff("analyst:*")
    [summary] = [b for b in (await cop.ok("GET", "/codebooks", by=analyst))["items"] if b["slug"] == CODEBOOK]
    book = await cop.ok("GET", f"/codebooks/{summary['id']}", by=analyst)
    etag = f'"r{book["revision"]}"'
    draft = {name: book[name] for name in ("slug", "title", "provenance", "codes")}
    draft["codes"] = change(draft["codes"])
    await cop.ok("PUT", f"/codebooks/{summary['id']}", draft, by=analyst, If_Match=etag)
    published: dict[str, Any] = await cop.ok("POST", f"/codebooks/{summary['id']}/publish", by=analyst)
    return published


def merged(codes: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Two contexts become one, an outcome gets another name, an enabler goes."""
    renamed = []
    for each in codes:
        each = {**each, "links": []}
        if each["code"] == "context.unemployment_high":
            each = {**each, "code": "context.slack", "replaces": [each["code"], "context.caseload_low"]}
        elif each["code"] == "outcome.job_entry":
            each = {**each, "code": "outcome.hired", "replaces": [each["code"]]}
        elif each["code"] in ("context.caseload_low", "enabler.partnership"):
            continue
        renamed.append(each)
    return renamed


async def code(cop: Cop, name: str, statement: str, subject: str) -> dict[str, Any]:
    body = {"target": {"statement_id": statement}, "code": name, "decision": "applied"}
    coding: dict[str, Any] = await cop.ok("POST", "/codings", body, by=cop.staff("coder:*", subject=subject))
    return coding


async def test_old_codings_stay_and_count_as_what_their_code_became(cop: Cop) -> None:
    session = await cop.live_session()
    said = [(await cop.capture(session, f"said {number}"))["id"] for number in range(2)]
    old = [
        await code(cop, "context.caseload_low", said[0], "ann"),
        await code(cop, "outcome.job_entry", said[1], "ann"),
        await code(cop, "enabler.partnership", said[1], "ann"),
    ]
    published = await next_version(cop, merged)
    assert published["version"] == 2
    gone = {"target": {"statement_id": said[0]}, "code": "context.caseload_low", "decision": "applied"}
    refused = await cop.call("POST", "/codings", gone, by=cop.staff("coder:*", subject="bob"))
    assert refused.json()["errors"][0]["code"] == "unknown-code"
    new = await code(cop, "context.slack", said[0], "bob")
    await code(cop, "outcome.hired", said[1], "bob")
    assert (old[0]["codebook_version"], new["codebook_version"]) == (1, 2)
    kept = await cop.ok("GET", f"/codings/{old[0]['id']}", by=cop.facilitator)
    assert (kept["code"], kept["codebook_version"], kept["revision"]) == ("context.caseload_low", 1, 1)

    path = f"/codebooks/{published['codebook_id']}"
    found = await cop.ok("GET", f"{path}/versions/2/mapping?since=1", by=cop.facilitator)
    by_code = {each["code"]: (each["how"], each["becomes"], each["codings"]) for each in found["codes"]}
    assert by_code["context.caseload_low"] == ("merged", ["context.slack"], 1)
    assert by_code["context.unemployment_high"] == ("merged", ["context.slack"], 0)
    assert by_code["outcome.job_entry"] == ("renamed", ["outcome.hired"], 1)
    assert by_code["enabler.partnership"] == ("dropped", [], 1)
    assert found["added"] == []
    assert (await cop.call("GET", f"{path}/versions/1/mapping?since=1", by=cop.facilitator)).status_code == 400
    assert (await cop.call("GET", f"{path}/versions/3/mapping?since=1", by=cop.facilitator)).status_code == 404

    coders = f"{old[0]['coder']},{new['coder']}"
    result = await cop.ok("GET", f"{path}/agreement?coders={coders}", by=cop.facilitator)
    agreed = {each["code"]: each["agreement"] for each in result["codes"]}
    assert agreed == {"context.slack": 1.0, "outcome.hired": 1.0, "enabler.partnership": 0.5}

    left = await cop.call("GET", f"/sessions/{session['id']}/export?format=qdpx", by=cop.facilitator)
    opened = project.read(left.content)
    assert opened.notes == []
    names = {node.guid: node.name for node, _ in opened.project.book.walk()}
    used = {names[c.code] for source in opened.project.sources for s in source.selections for c in s.codings}
    assert used == {"High unemployment", "Entry into work", "enabler.partnership"}


async def test_what_a_version_replaces_is_checked(cop: Cop) -> None:
    coder = cop.staff("coder:*")

    def draft(*codes: dict[str, Any]) -> dict[str, Any]:
        texts = {"label": {"en": "x"}, "definition": {"en": "x"}, "family": "context"}
        return {"slug": "own", "title": {"en": "Own"}, "codes": [{**texts, **each} for each in codes]}

    book = await cop.ok("POST", "/codebooks", draft({"code": "context.a"}, {"code": "context.b"}), by=coder)
    path = f"/codebooks/{book['id']}"
    await cop.ok("POST", f"{path}/publish", by=coder)
    faulty = draft({"code": "context.a"}, {"code": "context.c", "replaces": ["context.a", "context.never"]})
    await cop.ok("PUT", path, faulty, by=coder, If_Match='"r2"')
    answer = await cop.call("POST", f"{path}/publish", by=coder)
    assert [error["code"] for error in answer.json()["errors"]] == ["still-there", "unknown-code"]


async def test_the_shared_codebook_is_published_by_an_analyst_for_all_countries(cop: Cop) -> None:
    [book] = (await cop.ok("GET", "/codebooks", by=cop.staff("coder:*")))["items"]
    path = f"/codebooks/{book['id']}"
    whole = await cop.ok("GET", path, by=cop.staff("coder:*"))
    draft = {name: whole[name] for name in ("slug", "provenance", "codes")} | {"title": {"en": "Mine now"}}
    etag = f'"r{whole["revision"]}"'
    for roles in (["coder:*"], ["analyst:PL"], ["coder:*", "facilitator:*"]):
        by = cop.staff(*roles)
        refused = [
            await cop.call("PUT", path, draft, by=by, If_Match=etag),
            await cop.call("PUT", path, {**draft, "slug": "elsewhere"}, by=by, If_Match=etag),
            await cop.call("POST", f"{path}/publish", by=by),
        ]
        assert [each.status_code for each in refused] == [403] * 3, roles
    assert (await cop.call("POST", f"{path}/publish", by=cop.staff("facilitator:*"))).status_code == 403
    for steward in (cop.staff("analyst:*"), cop.staff("admin:*")):
        assert (await cop.call("POST", f"{path}/publish", by=steward)).status_code == 409, "nothing changed"
    await cop.ok("PUT", path, draft, by=cop.staff("analyst:*"), If_Match=etag)
    assert (await cop.ok("POST", f"{path}/publish", by=cop.staff("analyst:*")))["version"] == 2
