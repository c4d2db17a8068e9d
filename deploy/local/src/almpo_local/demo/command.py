"""`almpo demo`: fill a running platform, once; after a break go on where it was."""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from typing import Any

import httpx
from servicekit.content import content_root

from ..data_folder import DataFolder
from ..issuer.keys import Signer
from ..settings import LocalSettings
from .api import ADMIN, FACILITATOR, Api, DemoFailedError, Person
from .designing import design
from .judging import judge_confidence, release, review, wait_for_evidence
from .plan import EARLY, LATE, script
from .sessions import Held
from .state import KEPT_S, Journal, is_done
from .survey import TITLE, field


def fill(settings: LocalSettings, folder: DataFolder) -> int:
    """Run the command → exit code."""
    if is_done(folder):
        print("The demo is there already; `almpo reset` starts anew.")
        return 0
    started = time.monotonic()
    journal = Journal(folder, _tokens_of(settings, folder))
    try:
        told = asyncio.run(_fill(settings, journal))
    except DemoFailedError as error:
        print(f"The demo stopped: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 1
    took = time.monotonic() - started
    journal.done({**told, "seconds": round(took, 1)})
    print(
        f"The demo is there after {took:.0f} s: {told['sessions']} sessions, {told['responses']} responses, "
        f"{told['designs']} designs. All of it is synthetic and labelled so.",
        flush=True,
    )
    return 0


async def _fill(settings: LocalSettings, journal: Journal) -> dict[str, Any]:
    async with httpx.AsyncClient(base_url=settings.address, timeout=30) as client:
        api = Api(client, journal.token)
        if not journal.resumed and TITLE in {one["title"] for one in await api.all("/api/survey/v1/waves", ADMIN)}:
            raise DemoFailedError(
                "an unfinished demo is there, begun too long ago to go on with; `almpo reset` starts anew"
            )
        practices = {one["slug"]: one["id"] for one in await api.all("/api/cop/v1/practices", FACILITATOR)}
        responses, *_ = await asyncio.gather(field(api), *(_hold(api, journal, name, practices) for name in EARLY))
        if not journal.finished("first release"):
            await wait_for_evidence(api, EARLY)
            await review(api, "before_the_late_session")
            await release(api, "first")
            journal.finish("first release")
        await _hold(api, journal, LATE, practices)
        await wait_for_evidence(api, (*EARLY, LATE))
        await review(api, "after_the_late_session")
        await judge_confidence(api)
        designs = await design(api, await release(api, "second"))
    return {"sessions": len(EARLY) + 1, "responses": responses, "designs": designs}


async def _hold(api: Api, journal: Journal, name: str, practices: dict[str, str]) -> None:
    if journal.finished(name):
        return
    held = script(name)
    await Held(api, held, practices, _agenda(held.level, held.language)).hold()
    journal.finish(name)


def _agenda(level: str, language: str) -> list[dict[str, Any]]:
    """The blocks of the session kit, in the session's language."""
    kit = json.loads((content_root() / "session-kit" / f"{level}.json").read_text(encoding="utf-8"))
    return [
        {
            "topic": block["topic"],
            "minutes": block["minutes"],
            "outcome": block["outcome"][language],
            "method": block["method"],
            "prompt": " ".join(prompt["text"][language] for prompt in block["prompts"]),
        }
        for block in kit["agenda"]
    ]


def _tokens_of(settings: LocalSettings, folder: DataFolder) -> Callable[[Person], str]:
    signer = Signer.of(folder, settings.issuer)

    def token(person: Person) -> str:
        return signer.access_token(person.subject, person.subject, person.roles, "almpo-demo", "almpo", KEPT_S)

    return token
