"""One world for all tests of this folder: the four services in one process, with something of every noun in Poland."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

import httpx
from cmo_engine.service import SERVICE as CMO
from cop_api.content import load_content as load_cop
from cop_api.service import SERVICE as COP
from servicekit.db import Database, Transaction
from servicekit.events.sqlite_log import SqliteLog
from servicekit.ids import uuid7
from servicekit.testing import StartedService, TestIssuer, start_service
from servicekit.worker import drain
from survey_api.load_content import instrument_id_of
from survey_api.load_content import load_content as load_survey
from survey_api.service import SERVICE as SURVEY
from wizard_api.deps import build as build_wizard
from wizard_api.releases.source import HttpBundles
from wizard_api.service import SERVICE as WIZARD

from .asgi import Answer, ask
from .drafts import (
    NEW,
    OWN,
    SCENARIO,
    VTT,
    analysis_draft,
    card_draft,
    confidence_draft,
    feedback_draft,
    form,
    practice_draft,
    requirement_draft,
    response,
)


class UndoneError(Exception):
    """Ends a unit of work without keeping it."""


class Undoing:
    """A database whose units of work answer as ever and keep nothing: no call changes the next one's world."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __getattr__(self, name: str) -> Any:
        return getattr(self._database, name)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[Transaction]:
        try:
            async with self._database.write() as tx:
                yield tx
                raise UndoneError
        except UndoneError:
            pass


@dataclass
class World:
    """`ids`: by the name that paths give them. `guests`: the participants' headers, of this session and of another."""

    services: dict[str, StartedService]
    issuer: TestIssuer
    ids: dict[str, str] = field(default_factory=dict)
    guests: dict[str, dict[str, str]] = field(default_factory=dict)
    files: dict[str, bytes] = field(default_factory=dict)

    async def ask(self, method: str, path: str, *roles: str, **given: Any) -> Answer:
        """A request to the service of the path, with a token of these roles, or none."""
        if roles:
            given["headers"] = {**self.headers(*roles), **given.get("headers", {})}
        return await ask(self.services[path.split("/")[2]].app, method, path, **given)

    async def ok(self, method: str, path: str, said: Any = None, *, by: str = "admin:*", **given: Any) -> Any:
        answer = await self.ask(method, path, by, json_body=said, **given)
        assert answer.status < 300, f"{method} {path}: {answer.status} {answer.text}"
        return answer.json() if answer.body else None

    def headers(self, *roles: str) -> dict[str, str]:
        return self.issuer.headers(*roles, subject="-".join(roles).replace(":", "-"))

    async def drain(self) -> None:
        await drain([each.worker for each in self.services.values()])

    def keep_nothing_from_here(self) -> None:
        for each in self.services.values():
            each.app.state.deps = replace(each.deps, database=Undoing(each.deps.database))


@asynccontextmanager
async def world(folder: Path) -> AsyncIterator[World]:
    """Four services on SQLite files and one event log; released, designed and decided as well."""
    issuer, log = TestIssuer(), SqliteLog(folder / "log.db")
    async with AsyncExitStack() as stack:
        start = partial(start_service, folder=folder, issuer=issuer, event_log=log)
        services = {
            "survey": await stack.enter_async_context(start(SURVEY)),
            "cop": await stack.enter_async_context(start(COP)),
            "cmo": await stack.enter_async_context(start(CMO)),
        }
        bundles = _bundles_of(services["cmo"], issuer)
        wizard = replace(WIZARD, build_deps=partial(build_wizard, bundle_source=bundles))
        services["wizard"] = await stack.enter_async_context(start(wizard))
        await load_survey(services["survey"].deps, [])
        await load_cop(services["cop"].deps, [])
        made = World(services, issuer)
        await _survey(made)
        await _sessions(made)
        await made.drain()
        await _engine(made)
        await made.drain()
        await _designs(made)
        await made.drain()
        yield made


def _bundles_of(engine: StartedService, issuer: TestIssuer) -> HttpBundles:
    async def token() -> str:
        return issuer.token("integrator:*")

    transport = httpx.ASGITransport(app=engine.app)
    return HttpBundles(httpx.AsyncClient(transport=transport, base_url="http://engine.test"), token)


async def _survey(world: World) -> None:
    at, ids = "/api/survey/v1", world.ids
    survey = instrument_id_of("cop-survey")
    title = dict.fromkeys(("default", "de", "el", "it", "pl", "es"), "Draft")
    definition = {"title": title, "pages": [{"name": "p1", "elements": [{"type": "text", "name": "q1"}]}]}
    drafted = await world.ok("POST", f"{at}/instruments", {"slug": "a-draft", "definition": definition})
    plan = {
        "instrument_id": survey,
        "version": 1,
        "title": "Spring",
        "opens_at": "2020-01-01T00:00:00Z",
        "access": "both",
        "anonymity": "pseudonymous",
        "targets": [{"country": OWN, "stakeholder_type": "pes", "population": 100}],
    }
    wave = await world.ok("POST", f"{at}/waves", plan)
    invited = [{"reference": f"person-{n}", "country": OWN, "stakeholder_type": "pes"} for n in (1, 2)]
    letters = await world.ok("POST", f"{at}/waves/{wave['id']}/invitations", {"items": invited})
    ids["invitation"] = letters["items"][0]["token"]
    gone = await world.ok("POST", f"{at}/waves/{wave['id']}/responses", response())
    code = {"Receipt-Code": gone["receipt_code"]}
    erased = await world.ask("DELETE", f"{at}/responses/{gone['id']}", headers=code)
    kept = [await world.ok("POST", f"{at}/waves/{wave['id']}/responses", response()) for _ in range(5)]
    draft = await world.ok("POST", f"{at}/waves/{wave['id']}/responses", response(complete=False))
    await world.ok("POST", f"{at}/instruments/{survey}/publish")
    twice = await world.ok("POST", f"{at}/instruments", {"slug": "two-versions", "definition": definition})
    again = f"{at}/instruments/{twice['id']}"
    await world.ok("POST", f"{again}/publish")
    tag = {"If-Match": (await world.ask("GET", again, "admin:*")).headers["etag"]}
    await world.ok("PUT", again, {"definition": {**definition, "title": {**title, "default": "Amended"}}}, headers=tag)
    await world.ok("POST", f"{again}/publish")
    texts = await world.ask("GET", f"{at}/instruments/{drafted['id']}/translations.xlsx", "admin:*")
    world.files["translations"] = texts.body
    ids |= {
        "instrument_id": survey,
        "draft_instrument_id": drafted["id"],
        "wave_id": wave["id"],
        "version": "1",
        "old_version": "1",
        "new_version": "2",
        "instrument_of_two_versions": twice["id"],
        "reference": "person-2",
        "response_id": kept[0]["id"],
        "receipt_code": kept[0]["receipt_code"],
        "draft_response_id": draft["id"],
        "draft_receipt_code": draft["receipt_code"],
        "erasure_id": erased.headers["location"].rsplit("/", 1)[1],
    }


async def _sessions(world: World) -> None:
    at, ids = "/api/cop/v1", world.ids
    plan = {
        "title": "What brokers do",
        "level": "national",
        "countries": [OWN],
        "starts_at": "2026-03-02T09:00:00Z",
        "timezone": "Europe/Warsaw",
        "agenda": [{"topic": "cmo", "minutes": 60, "prompt": "In which conditions?"}],
    }
    planned, ending, closed, session = [await world.ok("POST", f"{at}/sessions", plan) for _ in range(4)]
    for each, steps in ((ending, ("open", "read-back")), (closed, ("open", "read-back", "close"))):
        for step in steps:
            await world.ok("POST", f"{at}/sessions/{each['id']}/{step}")
    here = f"{at}/sessions/{session['id']}"
    await world.ok("POST", f"{here}/open")
    person = {"stakeholder_type": "pes", "country": OWN, "consent": {"attribution": True, "quotes": True}}
    people = [await world.ok("POST", f"{here}/participants", person) for _ in range(2)]
    for name, home in (("here", here), ("elsewhere", f"{at}/sessions/{ending['id']}")):
        guest = await world.ok("POST", f"{home}/participants", person)
        joined = await world.ok("POST", f"{at}/sessions/join", {"code": guest["join_code"]})
        world.guests[name] = {"Participant-Token": joined["token"]}
    said = []
    for words in ("Brokers call the employers.", "Employers dare to try.", "It takes time."):
        draft = {"topic": "cmo", "text": words, "form": "verbatim", "language": "pl"}
        draft["participant"] = people[0]["pseudonym"]
        said.append(await world.ok("PUT", f"{here}/statements/{uuid7()}", draft, headers=NEW))
    card = await world.ok("PUT", f"{here}/cards/{uuid7()}", card_draft(said[0]["id"]), headers=NEW)
    note = await world.ok("PUT", f"{here}/notes/{uuid7()}", {"kind": "parked", "text": "Pay"}, headers=NEW)
    round_ = await world.ok("POST", f"{here}/rounds", {"items": [said[0]["id"]]})
    transcript = await world.ok("POST", f"{here}/transcripts", **form({"language": "en"}, VTT, "talk.vtt"))
    practices = await world.ok("GET", f"{at}/practices", query={"country": OWN, "limit": 1})
    practice = await world.ok("POST", f"{at}/practices", practice_draft("brokers-on-call"))
    codebook = await world.ok("POST", f"{at}/codebooks", {"slug": "our-own", "title": {"en": "Our own"}})
    books = await world.ok("GET", f"{at}/codebooks")
    coded = {
        "target": {"statement_id": said[0]["id"]},
        "code": "outcome.job_entry",
        "quote": "Brokers",
        "decision": "applied",
    }
    coding = await world.ok("POST", f"{at}/codings", coded, by=f"coder:{OWN}")
    other = await world.ok("POST", f"{at}/codings", {**coded, "code": "mechanism.employer_brokerage"}, by="coder:*")
    coder = await world.ok("GET", f"{at}/codings/me", by=f"coder:{OWN}")
    shared = {"session_id": session["id"], "coders": [coder["coder"]], "double_share": 0}
    await world.ok("POST", f"{at}/coding-assignments", shared)
    given = (await world.ok("GET", f"{at}/coding-assignments", query={"session": session["id"]}))["items"]
    [assignment] = [each for each in given if each["statement_id"] == said[2]["id"]]
    await world.ok("POST", f"{at}/coding-assignments/finish", {"statement_id": said[1]["id"]}, by=f"coder:{OWN}")
    second = await world.ok("GET", f"{at}/codings/me", by="coder:*")
    for name, of, kind in (("archive", closed, "archive"), ("project", session, "qdpx")):
        exported = await world.ask("GET", f"{at}/sessions/{of['id']}/export", "admin:*", query={"format": kind})
        assert exported.status == 200, exported.text
        world.files[name] = exported.body
    requirement = await world.ok("POST", f"{at}/requirements", requirement_draft())
    book = next(b["id"] for b in books["items"] if b["slug"] == "almpo-codebook")
    qdc = await world.ask("GET", f"{at}/codebooks/{book}/versions/1", "admin:*", query={"format": "qdc"})
    world.files["codebook"] = qdc.body
    ids |= {
        "session_id": session["id"],
        "planned_session_id": planned["id"],
        "ending_session_id": ending["id"],
        "second_coder": second["coder"],
        "join_code": people[1]["join_code"],
        "participant_id": people[0]["id"],
        "statement_id": said[0]["id"],
        "second_statement_id": said[1]["id"],
        "third_statement_id": said[2]["id"],
        "card_id": card["id"],
        "note_id": note["id"],
        "round_id": round_["id"],
        "item_id": round_["items"][0]["id"],
        "transcript_id": transcript["id"],
        "number": "1",
        "practice_id": practice["id"],
        "content_practice_id": practices["items"][0]["id"],
        "codebook_id": book,
        "draft_codebook_id": codebook["id"],
        "coding_id": coding["id"],
        "other_coding_id": other["id"],
        "coder": coder["coder"],
        "assignment_id": assignment["id"],
        "requirement_id": requirement["id"],
    }


async def _engine(world: World) -> None:
    at, ids = "/api/cmo/v1", world.ids
    evidence = await world.ok("GET", f"{at}/evidence", query={"country": OWN})
    [configuration, *_] = (await world.ok("GET", f"{at}/configurations", query={"country": OWN}))["items"]
    path = f"{at}/configurations/{configuration['id']}"
    for what, body, by in (
        ("review", {"decision": "accepted", "reason": "Two said so."}, "analyst:*"),
        ("confidence", confidence_draft("low"), "analyst:*"),
        ("confidence", confidence_draft("high"), f"analyst:{OWN}"),
    ):
        tag = (await world.ask("GET", path, "admin:*")).headers["etag"]
        await world.ok("POST", f"{path}/{what}", body, by=by, headers={"If-Match": tag})
    releases = [await world.ok("POST", f"{at}/releases", {"title": f"Release {n}"}) for n in (1, 2)]
    analysis = await world.ok("POST", f"{at}/analyses", analysis_draft())
    models = await world.ok("GET", f"{at}/models")
    ids |= {
        "evidence_id": evidence["items"][0]["id"],
        "configuration_id": configuration["id"],
        "family_id": configuration["family"],
        "release_id": releases[0]["id"],
        "other_id": releases[1]["id"],
        "analysis_id": analysis["id"],
        "model_version": models["items"][0]["version"],
    }


async def _designs(world: World) -> None:
    at, ids = "/api/wizard/v1", world.ids
    design = await world.ok("POST", f"{at}/designs", {"title": "Faster into work", "country": OWN})
    path = f"{at}/designs/{design['id']}"
    copy = await world.ok("POST", f"{path}/copies", {"country": OWN})
    scenario = await world.ok("POST", f"{path}/scenarios", SCENARIO)
    comment = await world.ok("POST", f"{path}/comments", {"step": "context", "text": "Who pays?"})
    decision = {"option": "employer_services", "decision": "adopt", "reason": "It works."}
    await world.ok("POST", f"{path}/decisions", decision)
    feedback = await world.ok("POST", f"{path}/feedback", feedback_draft())
    draft = {"url": "https://pes.example.org/hook", "events": ["decision.recorded"], "country": OWN}
    webhook = await world.ok("POST", f"{at}/webhooks", draft)
    delivery = await world.ok("POST", f"{at}/webhooks/{webhook['id']}/test")
    ids |= {
        "design_id": design["id"],
        "copy_design_id": copy["id"],
        "scenario_id": scenario["id"],
        "comment_id": comment["id"],
        "feedback_id": feedback["id"],
        "webhook_id": webhook["id"],
        "delivery_id": delivery["id"],
        "step": "context",
        "name": "countries",
    }


def load(name: str) -> Any:
    return json.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))
