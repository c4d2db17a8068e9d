"""A call of every operation that would succeed: what is refused is refused for who calls, and for nothing else."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from servicekit.ids import uuid7

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
from .world import World

METHODS = ("get", "post", "put", "patch", "delete")


@dataclass(frozen=True)
class Call:
    """What to send. `file`: one of the world's, with the other fields of its form. `path`: names in the path for which
    another of the world's ids stands than usual. `expect`: the status that says that the caller may, where it is none
    below 300. `late`: the status that says it to those who must wait."""

    said: Any = None
    query: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    file: tuple[str, Mapping[str, str]] | None = None
    path: Mapping[str, str] = field(default_factory=dict)
    expect: int | None = None
    late: int | None = None


Made = Callable[[Mapping[str, str]], Call]


def _said(body: Any, **more: Any) -> Made:
    return lambda ids: Call(body, **more)


def _form(fields: Mapping[str, str], file: bytes, name: str, **more: Any) -> Made:
    return lambda ids: Call(**form(fields, file, name), **more)


def _file(name: str, fields: Mapping[str, str], **more: Any) -> Made:
    return lambda ids: Call(file=(name, fields), **more)


def _draft(name: str) -> dict[str, str]:
    """The path's id stands for the draft's."""
    return {name: f"draft_{name}"}


_PLAN = {
    "title": "What brokers do",
    "level": "national",
    "countries": [OWN],
    "starts_at": "2026-03-02T09:00:00Z",
    "timezone": "Europe/Warsaw",
    "agenda": [{"topic": "cmo", "minutes": 60, "prompt": "In which conditions?"}],
}
_DEFINITION = {"title": "Draft", "pages": [{"name": "p1", "elements": [{"type": "text", "name": "q1"}]}]}
_SURVEYJS = b'{"pages":[{"name":"p1","elements":[{"type":"text","name":"q1"}]}]}'
_PERSON = {"stakeholder_type": "pes", "country": OWN}
_WEBHOOK = {"url": "https://pes.example.org/hook", "events": ["decision.recorded"], "country": OWN}
_RECEIPT: Made = lambda ids: Call(headers={"Receipt-Code": ids["receipt_code"]})  # noqa: E731

CALLS: dict[str, Made] = {
    # survey
    "submit_response": _said(response()),
    "submit_batch": _said({"items": [response()]}),
    "look_up_response": lambda ids: Call({"receipt_code": ids["receipt_code"]}),
    "read_response": _RECEIPT,
    "resume_response": lambda ids: Call(
        {"language": "en"}, headers={"Receipt-Code": ids["draft_receipt_code"]}, path=_draft("response_id")
    ),
    "withdraw_response": _RECEIPT,
    "complete_response": lambda ids: Call(
        headers={"Receipt-Code": ids["draft_receipt_code"]}, path=_draft("response_id")
    ),
    "plan_wave": lambda ids: Call(
        {
            "instrument_id": ids["instrument_id"],
            "version": 1,
            "title": "Autumn",
            "opens_at": "2020-01-01T00:00:00Z",
            "access": "open",
            "anonymity": "pseudonymous",
            "targets": [{"country": OWN, "stakeholder_type": "pes", "population": 100}],
        }
    ),
    "change_wave": _said({"title": "Later"}),
    "draft_instrument": _said({"slug": "another", "definition": _DEFINITION}),
    "amend_instrument": _said({"definition": _DEFINITION}, path=_draft("instrument_id")),
    "import_instrument": _form(
        {"format": "surveyjs", "slug": "imported"},
        b'{"pages":[{"name":"p1","elements":[{"type":"text","name":"q1"}]}]}',
        "a.json",
    ),
    "publish_instrument": _said(None),
    "invite": _said({"items": [{"reference": "person-3", "country": OWN, "stakeholder_type": "pes"}]}),
    "redeem_invitation": lambda ids: Call({"invitation": ids["invitation"]}),
    "import_translations": lambda ids: Call(
        file=("translations", {}),
        path=_draft("instrument_id"),
        headers={"Content-Type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    ),
    "get_version_map": _said(None, path={"instrument_id": "instrument_of_two_versions"}),
    "edit_version_map": _said({"items": []}, path={"instrument_id": "instrument_of_two_versions"}),
    # Released at the wave's close alone, which is said to whoever may see them.
    "get_crosstab": _said(None, query={"row": "level", "column": "country"}, expect=409),
    "get_scales": _said(None, expect=409),
    "export_wave": _said(None, late=409),
    "list_open_answers": _said(None, path={"item": "example_open"}),
    "get_consent_text": _said(None, path={"version": "consent-v1"}),
    # cop
    "capture_statement": _said(
        {"topic": "cmo", "text": "Another.", "form": "verbatim", "language": "pl"},
        path={"statement_id": "new"},
        headers=NEW,
    ),
    "reject_statement": _said({"reason": "Said twice."}),
    "confirm_statement": _said({"decision": "confirm"}, expect=409),
    "cast_vote": _said({"value": "agree"}),
    "enter_practice": _said(practice_draft("other-brokers")),
    "change_practice": _said(practice_draft("brokers-on-call")),
    "compare": lambda ids: Call(query={"practice": ids["practice_id"]}),
    "draft_codebook": _said({"slug": "their-own", "title": {"en": "Their own"}}),
    "change_codebook": _said({"slug": "our-own", "title": {"en": "Ours"}}, path=_draft("codebook_id")),
    "import_codebook": _file("codebook", {"slug": "imported", "title": "Imported"}),
    "publish_codebook": _said(None, expect=409),
    "get_version_mapping": _said(None, query={"since": "1"}, expect=400),
    "get_agreement": lambda ids: Call(query={"coders": f"{ids['coder']},{ids['second_coder']}"}),
    "import_session": _file("archive", {}, expect=409),
    "import_project": _file("project", {"language": "pl"}),
    "join_session": lambda ids: Call({"code": ids["join_code"]}),
    "invite_participant": _said(_PERSON),
    "change_my_consent": _said({"quotes": False}),
    "change_participant": _said({"consent": {"attribution": False, "quotes": False}}),
    "plan_session": _said(_PLAN),
    "change_session": _said({"title": "What they do"}),
    "close_session": _said(None, path={"session_id": "ending_session_id"}),
    "open_session": _said(None, path={"session_id": "planned_session_id"}),
    "time_block": _said({"action": "start", "block": 0}),
    "place_card": lambda ids: Call(card_draft(ids["statement_id"]), path={"card_id": "new"}, headers=NEW),
    "write_note": _said({"kind": "parked", "text": "Pay"}, path={"note_id": "new"}, headers=NEW),
    "open_round": lambda ids: Call({"items": [ids["second_statement_id"]]}),
    "upload_transcript": _form({"language": "en"}, VTT.replace(b"now", b"then"), "other.vtt"),
    "replace_transcript": _form({"language": "en"}, VTT.replace(b"now", b"then"), "other.vtt"),
    "name_speaker": _said({"participant": None}),
    "code_statement": lambda ids: Call(
        {"target": {"statement_id": ids["third_statement_id"]}, "code": "outcome.job_entry", "decision": "applied"}
    ),
    "distribute_coding": lambda ids: Call(
        {"session_id": ids["session_id"], "coders": [ids["coder"]], "double_share": 0}
    ),
    "finish_coding": lambda ids: Call({"statement_id": ids["statement_id"]}),
    "reopen_coding": lambda ids: Call({"statement_id": ids["second_statement_id"]}),
    "list_differences": lambda ids: Call(query={"session": ids["session_id"]}),
    "list_adjudications": lambda ids: Call(query={"session": ids["session_id"]}),
    "settle_difference": lambda ids: Call(
        {"codings": [ids["coding_id"]], "decision": "applied", "reason": "Both say so."}, expect=409
    ),
    "state_requirement": _said(requirement_draft()),
    "change_requirement": _said(requirement_draft()),
    # cmo
    "search_evidence": _said(None, query={"q": "brokers"}),
    "judge_confidence": _said(confidence_draft("moderate")),
    "settle_disagreement": _said(confidence_draft("moderate")),
    "review_configuration": _said({"decision": "contested", "reason": "One objects."}),
    "suggest_codes": _said({"texts": [{"text": "Brokers call the employers.", "language": "en"}]}),
    "read_model": _said(None, path={"version": "model_version"}),
    "retrain_model": _said({"reason": "More decisions."}),
    "activate_model": _said({"reason": "As good."}, path={"version": "model_version"}),
    "publish_release": _said({"title": "Another"}),
    "make_analysis": _said(analysis_draft()),
    "propose_cases": _said(None),
    # wizard
    "create_design": _said({"title": "Faster", "country": OWN}),
    "choose_release": _said({}),
    "save_context": _said({"memberships": SCENARIO["memberships"]}),
    "save_problem": _said({"statement": "Long spells without work."}),
    "save_target_group": _said({"groups": ["neet"]}),
    "save_objectives": _said({"outcomes": [{"code": "outcome.job_entry", "direction": "raises"}]}),
    "save_capacity": _said({"factors": []}),
    "save_data_readiness": _said({"sources": []}),
    "save_options": _said({}),
    "save_theory_of_change": _said({}),
    "save_ai_functions": _said({"functions": []}),
    "save_risks": _said({"risks": []}),
    "save_monitoring": _said({"indicators": []}),
    "write_comment": _said({"step": "context", "text": "Who pays?"}),
    "change_comment": _said({"text": "Who pays?", "settled": True}),
    "get_differences": _said(None, path={"design_id": "copy_design_id"}),
    "copy_design": _said({"country": OWN}),
    "add_scenario": _said({**SCENARIO, "title": "Still more"}),
    "preview_change": _said({}),
    "decide": _said({"option": "employer_services", "decision": "postpone", "reason": "Later."}),
    "record_feedback": _said(feedback_draft()),
    "withdraw_feedback": _said({"reason": "Counted wrongly."}),
    "save_evaluation_plan": _said({}),
    "save_readiness": _said({}),
    "save_screening": _said({}),
    "conclude": _said(
        {"function": "ai.job_matching", "risk_class": "minimal", "reason": "Nothing is decided."}, expect=422
    ),
    "subscribe": _said(_WEBHOOK),
    "replace_webhook": _said(_WEBHOOK),
    "rotate_secret": _said({}),
    "list_codes": _said(None, query={"family": "context"}),
}


@dataclass(frozen=True)
class Operation:
    """One method of one path of a service's OpenAPI document."""

    service: str
    name: str
    method: str
    path: str
    takes: frozenset[str]

    @property
    def title(self) -> str:
        return f"{self.method} {self.path}"


def operations(world: World) -> list[Operation]:
    """Every one that the running services offer."""
    return [
        Operation(service, said["operationId"], method.upper(), path, _parameters(said))
        for service, started in world.services.items()
        for path, methods in started.app.openapi()["paths"].items()
        for method, said in methods.items()
        if method in METHODS
    ]


def _parameters(said: Mapping[str, Any]) -> frozenset[str]:
    return frozenset(each["name"] for each in said.get("parameters", []))


async def prepared(world: World, operation: Operation) -> dict[str, Any]:
    """The call with the world's ids in it, and the ETag where one is asked for: keyword arguments of `World.ask`."""
    call = CALLS.get(operation.name, _said(None))(world.ids)
    ids = {
        **world.ids,
        "new": uuid7(),
        **{name: world.ids.get(to, to) for name, to in call.path.items() if to != "new"},
    }
    ids |= {name: uuid7() for name, to in call.path.items() if to == "new"}
    path = operation.path.format_map(ids)
    headers = dict(call.headers)
    said = call.body
    if call.file:
        name, fields = call.file
        if headers:
            said = world.files[name]
        else:
            made = form(fields, world.files[name], name)
            said, headers = made["body"], made["headers"]
    if "if-match" in operation.takes and "If-None-Match" not in headers:
        headers["If-Match"] = (await world.ask("GET", _tagged(path), "admin:*")).headers.get("etag", '"r1"')
    return {
        "path": path,
        "query": call.query,
        "headers": headers,
        "json_body": call.said,
        "body": said,
        "granted": [call.expect] if call.expect else [200, 201, 202, 204, *([call.late] if call.late else [])],
    }


def _tagged(path: str) -> str:
    """What a change of `path` needs the ETag of."""
    for part in (
        "/steps/",
        "/release",
        "/evaluation-plan",
        "/readiness",
        "/ai-screening",
        "/confidence",
        "/review",
        "/secret",
        "/withdraw",
        "/speakers/",
    ):
        if part in path and "/releases" not in path:
            home = path.split(part)[0]
            if part in ("/evaluation-plan", "/readiness", "/ai-screening"):
                return home + part
            return home
    return path
