"""docs/security/access.md, drawn from access.yaml: `PYTHONPATH=tests .venv/bin/python -m security.page`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .matrix import ROLES, expected_table

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "security" / "access.md"
_HEAD = """# Who may call what

Drawn from `tests/security/access.yaml`; do not edit. `tests/security/test_access.py` asks every operation of every
service as every role, for the own country and for another one, with a token without any role, as a participant and
without a token, and fails where an answer is not the one written here or where an operation is missing here.

A role is held for one country or for all (`*`). **●** may, whatever the country · **◐** may for the country of what is
touched; another country's are refused · **◔** may for the own country; another country's are answered without what is
the own country's alone · **○** is told that there is nothing there · empty: refused (403). *Without a token* everything
is refused (401) unless it says otherwise. "Participant" is a credential from joining a session: good for that session
(here), or for content that every participant sees (any). What needs a role for all countries (`*`) has no mark at all,
since here every role is held for one country. A receipt code, an invitation or a join code in the request is what
authorises the calls that say *anyone*.
"""
_SHORT = {"survey_manager": "survey manager", "policymaker": "policy-maker"}


def page() -> str:
    parts = [_HEAD]
    for service, operations in expected_table().items():
        paths = _paths(service)
        roles = " | ".join(_SHORT.get(role, role) for role in ROLES)
        parts.append(f"\n## {service}\n\n| call | without a token | {roles} | participant |")
        parts.append("|---" * (len(ROLES) + 3) + "|")
        for name, line in operations.items():
            marks = [_mark(line, role) for role in ROLES]
            guest = {"": "", "here": "here", "here,elsewhere": "any"}[",".join(line.get("guest", ()))]
            without = "anyone" if line.get("anyone") else "any token" if line.get("roleless") else ""
            parts.append(f"| `{paths[name]}` | {without} | {' | '.join(marks)} | {guest} |")
    return "\n".join(parts) + "\n"


def _mark(line: dict[str, Any], role: str) -> str:
    def said(key: str) -> bool:
        return line.get(key) == "all" or role in line.get(key, ())

    if line.get("anyone") or said("other"):
        return "●"
    if said("less"):
        return "◔"
    return "◐" if said("own") else "○" if said("hidden") else ""


def _paths(service: str) -> dict[str, str]:
    document = json.loads((ROOT / "contracts" / "openapi" / f"{service}.json").read_text(encoding="utf-8"))
    return {
        said["operationId"]: f"{method.upper()} {path.removeprefix(f'/api/{service}/v1')}"
        for path, methods in document["paths"].items()
        for method, said in methods.items()
    }


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(page(), encoding="utf-8")
