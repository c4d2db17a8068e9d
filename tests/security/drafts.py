"""What callers send: one good draft of each noun, of the country that the tests call their own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

OWN, OTHER = "PL", "EL"
NEW = {"If-None-Match": "*"}
VTT = b"WEBVTT\n\n00:00.000 --> 00:04.000\n<v Anna>They call us back now.\n"
SCENARIO = {"title": "More staff", "memberships": [{"code": "context.caseload_low", "membership": 1}]}


def response(**changes: Any) -> dict[str, Any]:
    return {
        "language": "pl",
        "stratum": {"country": OWN, "stakeholder_type": "pes"},
        "consent": {"version": "consent-v1", "open_text": True, "quotation": True},
        "answers": {
            "country": OWN,
            "stakeholder_type": "pes",
            "level": "national",
            "mechanisms_seen": {"employer_brokerage": "4"},
            "example_open": "Brokers call the employers.",
        },
        "complete": True,
        **changes,
    }


def form(fields: Mapping[str, str], file: bytes, name: str) -> dict[str, Any]:
    """A multipart form with one file."""
    lines = b"".join(
        f'--limit\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        for key, value in fields.items()
    )
    head = f'--limit\r\nContent-Disposition: form-data; name="file"; filename="{name}"\r\n\r\n'.encode()
    return {
        "body": lines + head + file + b"\r\n--limit--\r\n",
        "headers": {"Content-Type": "multipart/form-data; boundary=limit"},
    }


def card_draft(statement: str) -> dict[str, Any]:
    return {
        "contexts": [{"code": "context.caseload_low"}],
        "mechanism": {"resource": "Calls", "reasoning": "Trust", "code": "mechanism.employer_brokerage"},
        "outcome": {"code": "outcome.job_entry", "direction": "raises"},
        "practice_family": "employer_services",
        "statements": [statement],
        "polarity": "supports",
    }


def practice_draft(slug: str) -> dict[str, Any]:
    return {
        "slug": slug,
        "name": "Brokers",
        "country": OWN,
        "practice_family": "employer_services",
        "aim": "To place people with employers who would not look at them otherwise.",
    }


def requirement_draft() -> dict[str, Any]:
    return {"kind": "data", "title": "Linked registers", "country": OWN, "priority": "must"}


def confidence_draft(level: str) -> dict[str, Any]:
    names = ("methodological_limitations", "coherence", "adequacy", "relevance")
    return {
        "level": level,
        "reason": "Little material.",
        "components": {name: {"concern": "minor", "reason": "One session."} for name in names},
    }


def analysis_draft() -> dict[str, Any]:
    columns = {"A": [1, 0, 1, 0], "B": [1, 1, 0, 0], "Y": [1, 0, 1, 0]}
    return {
        "method": "qca",
        "title": "Which combinations",
        "outcome": "Y",
        "conditions": ["A", "B"],
        "data": {"cases": ["a", "b", "c", "d"], "columns": columns},
    }


def feedback_draft() -> dict[str, Any]:
    return {"option": "employer_services", "setting": "policy", "observed": "More people found work."}
