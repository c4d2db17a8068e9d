"""Several people on one design: what each changed, what they say to each other, and another country's copy."""

from __future__ import annotations

from typing import Any

from sqlalchemy import delete
from wizard_api.designs.tables import design_revisions
from wizard_story import Wizard, configuration, context


async def test_the_history_of_a_step_says_from_what_to_what(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    design = await wizard.design(context=context(neet=1), problem={"statement": "Too few find work."})
    await wizard.save(design, "context", context(neet=0.5))
    path = f"/designs/{design}/steps/context/history"
    second, first = (await wizard.ok("GET", path))["items"]
    assert (first["revision"], first["before"], first["kept"]) == (2, None, True)
    assert first["after"]["memberships"][0]["membership"] == 1
    assert (second["revision"], second["before"]) == (4, first["after"])
    assert second["after"]["memberships"][0]["membership"] == 0.5
    assert second["by"]
    assert "by_name" not in second
    page = await wizard.ok("GET", f"{path}?limit=1")
    assert page["items"] == [second]
    assert (await wizard.ok("GET", f"{path}?limit=1&cursor={page['next']}"))["items"] == [first]
    assert (await wizard.call("GET", path, by="policymaker:DE")).status_code == 403
    assert (await wizard.call("GET", f"/designs/{design}/steps/horoscope/history")).status_code == 422


async def test_what_was_saved_before_revisions_were_kept_says_so(wizard: Wizard) -> None:
    design = await wizard.design(context=context(neet=1))
    async with wizard.deps.database.write() as tx:
        await tx.execute(delete(design_revisions).where(design_revisions.c.revision == 1))
    [only] = (await wizard.ok("GET", f"/designs/{design}/steps/context/history"))["items"]
    assert (only["kept"], only["before"], only["after"]) == (False, None, None)


async def test_comments_stand_at_their_step_until_they_are_settled(wizard: Wizard) -> None:
    design = await wizard.design(context=context(neet=1))
    path = f"/designs/{design}/comments"
    said = {"step": "context", "text": "Is this so in the east?"}
    made = await wizard.ok("POST", path, said, by="analyst:*")
    assert (made["design_revision"], made["settled"], made["revision"]) == (2, False, 1)
    await wizard.ok("POST", path, {"step": "risks", "text": "None named yet."})
    assert len((await wizard.ok("GET", path))["items"]) == 2
    assert (await wizard.ok("GET", f"{path}?step=context"))["items"] == [made]

    one = f"{path}/{made['id']}"
    settled = {"text": made["text"], "settled": True}
    assert (await wizard.call("PUT", one, settled)).status_code == 428
    assert (await wizard.call("PUT", one, settled, If_Match='"r7"')).status_code == 412
    assert (await wizard.ok("PUT", one, settled, If_Match='"r1"'))["settled"] is True
    assert (await wizard.call("GET", one)).headers["ETag"] == '"r2"'
    for refused in ({"step": "context", "text": "Ask Herr Schmidt"}, {"step": "stars", "text": "What now?"}):
        assert (await wizard.call("POST", path, refused)).status_code == 422
    assert (await wizard.call("POST", path, said, by="policymaker:DE")).status_code == 403
    actions = [each["action"] for each in (await wizard.ok("GET", f"/designs/{design}/history"))["items"]]
    assert actions.count("commented") == 3


async def test_only_its_author_changes_what_a_comment_says(wizard: Wizard) -> None:
    design = await wizard.design()
    said = {"step": "risks", "text": "Who pays?"}
    made = await wizard.ok("POST", f"/designs/{design}/comments", said)
    path, other = f"/designs/{design}/comments/{made['id']}", {"text": "Nobody pays.", "settled": False}
    colleague = {**wizard.started.issuer.headers("policymaker:PL", subject="a-colleague"), "If-Match": '"r1"'}
    answer = await wizard.started.client.put(f"/api/wizard/v1{path}", json=other, headers=colleague)
    assert answer.status_code == 403
    assert "Only its author" in answer.json()["detail"]
    settled = {"text": "Who pays?", "settled": True}
    answer = await wizard.started.client.put(f"/api/wizard/v1{path}", json=settled, headers=colleague)
    assert answer.status_code == 200
    assert (await wizard.ok("PUT", path, other, If_Match='"r2"'))["text"] == "Nobody pays."


async def test_another_countrys_copy_keeps_its_differences_in_sight(wizard_on_both: Wizard) -> None:
    wizard = wizard_on_both
    await wizard.release(configuration("c1"))
    design = await wizard.design(
        context=context(neet=1, caseload_low=0.3),
        problem={"statement": "Too few find work."},
        risks={"risks": [{"title": "Creaming"}]},
    )
    copy = await wizard.ok("POST", f"/designs/{design}/copies", {"country": "DE", "region": "Sachsen"})
    assert copy["copied_from"] == {"id": design, "revision": 4, "country": "PL"}
    assert (copy["country"], copy["revision"], copy["release"]["id"]) == ("DE", 1, "release-1")
    assert copy["steps"]["problem"]["statement"] == "Too few find work."

    german = "policymaker:DE"
    await wizard.save(copy["id"], "context", context(neet=0.2, caseload_low=0.3), by=german)
    await wizard.save(copy["id"], "target_group", {"groups": ["neet"]}, by=german)
    await wizard.save(design, "problem", {"statement": "The original goes its own way."})
    told = await wizard.ok("GET", f"/designs/{copy['id']}/differences", by=german)
    assert {each["step"]: each["difference"] for each in told["steps"]} == {
        "context": "changed", "problem": "same", "target_group": "added", "risks": "same",
    }  # fmt: skip
    changed: dict[str, Any] = next(each for each in told["steps"] if each["step"] == "context")
    assert changed["copied"]["memberships"][0]["membership"] == 1
    assert changed["now"]["memberships"][0]["membership"] == 0.2
    assert told["release_changed"] is False
    assert (await wizard.call("GET", f"/designs/{design}/differences")).status_code == 409


async def test_who_may_copy(wizard: Wizard) -> None:
    design = await wizard.design()
    path, to = f"/designs/{design}/copies", {"country": "DE"}
    assert (await wizard.call("POST", path, to, by="policymaker:DE")).status_code == 403, "cannot read it"
    assert (await wizard.call("POST", path, to, by="analyst:*")).status_code == 403, "writes no designs"
    taker = wizard.staff("analyst:*", "policymaker:DE")
    answer = await wizard.started.client.post(f"/api/wizard/v1{path}", json=to, headers=taker)
    assert answer.status_code == 201
    assert answer.headers["ETag"] == '"r1"'
