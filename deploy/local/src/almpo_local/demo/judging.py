"""What the demo's analyst does: wait for the evidence, judge it with reasons, freeze it in a release."""

from __future__ import annotations

from typing import Any

from .api import ANALYST, Api, DemoFailedError, eventually
from .plan import PLANTED, Planted, supporting, text

_CMO = "/api/cmo/v1"


async def wait_for_evidence(api: Api, names: tuple[str, ...]) -> None:
    """Until every planted configuration stands on all the statements that these sessions hold for it."""
    wanted = {about: number for about in PLANTED if (number := supporting(names, about))}

    async def missing() -> str | None:
        for about, number in wanted.items():
            found = await _find(api, PLANTED[about])
            seen = 0 if found is None else found["support"]["statements"]
            if seen != number:
                return f"the configuration {about} stands on {seen} of {number} statements"
        return None

    await eventually(missing)


async def review(api: Api, when: str) -> None:
    for one in text("judgements")[when]:
        body = {"decision": one["decision"], "reason": one["reason"]}
        await _judge(api, one["about"], "review", body)


async def judge_confidence(api: Api) -> None:
    for one in text("judgements")["confidence"]:
        body = {name: one[name] for name in ("level", "reason", "components")}
        await _judge(api, one["about"], "confidence", body)


async def release(api: Api, which: str) -> str:
    """Publish → the release's id, when the wizard holds it."""
    draft = {"title": text("judgements")["releases"][which], "parameters": {"demo": which}}
    published: str = (await api.post(f"{_CMO}/releases", ANALYST, f"release-{which}", draft))["id"]

    async def missing() -> str | None:
        releases = await api.all("/api/wizard/v1/releases", ANALYST)
        held = any(one["id"] == published and one["status"] == "held" for one in releases)
        return None if held else f"the wizard does not hold release {published} yet"

    await eventually(missing)
    return published


async def _judge(api: Api, about: str, kind: str, body: dict[str, Any]) -> None:
    found = await _find(api, PLANTED[about])
    if found is None:
        raise DemoFailedError(f"the configuration {about} is not there")
    path = f"{_CMO}/configurations/{found['id']}"
    made = await api.all(f"{path}/judgements", ANALYST)
    if any(one["kind"] == kind and one["reason"] == body["reason"] for one in made):
        return
    await api.change("POST", f"{path}/{kind}", path, ANALYST, body)


async def _find(api: Api, planted: Planted) -> dict[str, Any] | None:
    """The configuration as the engine has it, by its parts."""
    listed = await api.all(
        f"{_CMO}/configurations",
        ANALYST,
        intervention=planted.family,
        mechanism=f"mechanism.{planted.mechanism}",
        outcome=f"outcome.{planted.outcome}",
    )
    contexts = {f"context.{code}" for code in planted.contexts}
    for one in listed:
        if {part["code"] for part in one["contexts"]} == contexts and one["direction"] == planted.direction:
            return dict(one)
    return None
