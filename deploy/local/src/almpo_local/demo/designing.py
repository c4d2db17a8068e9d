"""What the demo's policymakers do: describe a place, look at the options, decide with a reason."""

from __future__ import annotations

from typing import Any

from .api import Api, policymaker
from .plan import text

_WIZARD = "/api/wizard/v1"


async def design(api: Api, release: str) -> int:
    """Write both designs on this release → how many."""
    drafts = text("designs")
    for draft in drafts:
        await _one(api, draft, release)
    return len(drafts)


async def _one(api: Api, draft: dict[str, Any], release: str) -> None:
    who, name = policymaker(draft["country"]), f"design-{draft['country']}"
    head = {part: draft[part] for part in ("title", "country", "region")}
    made = await api.post(f"{_WIZARD}/designs", who, name, {**head, "release": release, "synthetic": True})
    path = f"{_WIZARD}/designs/{made['id']}"
    saved = (await api.get(path, who))["saved"]
    for step, content in draft["steps"].items():
        if step not in saved:
            await api.change("PUT", f"{path}/steps/{step}", path, who, content)
    for at, decision in enumerate(draft["decisions"]):
        await api.post(f"{path}/decisions", who, f"{name}-decision-{at}", decision)
