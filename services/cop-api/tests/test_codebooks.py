"""Codebooks: drafts change, published versions never do."""

from __future__ import annotations

from typing import Any

from cop_story import Cop


def code(name: str, **fields: Any) -> dict[str, Any]:
    return {
        "code": name,
        "family": name.split(".")[0],
        "label": {"en": name},
        "definition": {"en": f"What {name} means."},
        **fields,
    }


async def test_a_draft_is_published_and_stays_as_it_was(cop: Cop) -> None:
    coder, before = cop.staff("coder:*"), set(await cop.state("codebooks"))
    draft = {"slug": "regional", "title": {"en": "Regional"}, "codes": [code("context.rural")]}
    codebook = await cop.ok("POST", "/codebooks", draft, by=coder)
    path = f"/codebooks/{codebook['id']}"
    assert (await cop.ok("POST", f"{path}/publish", by=coder))["version"] == 1

    again = await cop.call("POST", f"{path}/publish", by=coder)
    assert (again.status_code, again.json()["type"].rsplit("/", 1)[1]) == (409, "nothing-changed")
    draft["codes"].append(code("context.urban", links=["context.rural"]))
    await cop.ok("PUT", path, draft, by=coder, If_Match='"r2"')
    assert (await cop.ok("POST", f"{path}/publish", by=coder))["version"] == 2

    first = await cop.ok("GET", f"{path}/versions/1", by=coder)
    assert [each["code"] for each in first["codes"]] == ["context.rural"]
    assert set(await cop.state("codebooks")) - before == {f"{codebook['id']}:1", f"{codebook['id']}:2"}


async def test_every_fault_keeps_a_draft_from_being_published(cop: Cop) -> None:
    coder = cop.staff("coder:*")
    faulty = [code("context.a", links=["context.gone"]), code("context.a"), code("context.b", label={"de": "b"})]
    draft = {"slug": "faulty", "title": {"en": "Faulty"}, "codes": faulty}
    codebook = await cop.ok("POST", "/codebooks", draft, by=coder)
    answer = await cop.call("POST", f"/codebooks/{codebook['id']}/publish", by=coder)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [
        "/codes/0/links",
        "/codes/1/code",
        "/codes/2/label",
    ]


async def test_a_lost_race_shows_the_present_draft(cop: Cop) -> None:
    coder = cop.staff("coder:*")
    draft = {"slug": "raced", "title": {"en": "Raced"}, "codes": []}
    codebook = await cop.ok("POST", "/codebooks", draft, by=coder)
    path = f"/codebooks/{codebook['id']}"
    await cop.ok("PUT", path, {**draft, "title": {"en": "First"}}, by=coder, If_Match='"r1"')
    late = await cop.call("PUT", path, {**draft, "title": {"en": "Second"}}, by=coder, If_Match='"r1"')
    assert late.status_code == 412
    assert late.json()["current"]["title"] == {"en": "First"}
