"""Who may do what: every operation, asked by every role for the own and for another country."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from servicekit.auth import Role

from .asgi import Answer
from .calls import Operation, prepared
from .drafts import OTHER, OWN
from .world import World

ROLES = tuple(str(role) for role in Role)
Expected = dict[str, dict[str, dict[str, Any]]]
"""Service → operation → its line of access.yaml."""


def expected_table() -> Expected:
    table: Expected = yaml.safe_load((Path(__file__).parent / "access.yaml").read_text(encoding="utf-8"))
    return table


def expected(line: dict[str, Any], callers: list[str]) -> dict[str, str]:
    """What a line says of each caller, in the words of `outcomes`."""
    return {caller: _expected(line, caller) for caller in callers}


def _expected(line: dict[str, Any], caller: str) -> str:
    if line.get("anyone"):
        return "yes"
    if caller == "":
        return "token"
    who, _, where = caller.partition(" ")
    # Staff cannot stand in for a participant: such a call knows no other credential.
    refused = "token" if "guest" in line and "own" not in line and "other" not in line else "no"
    if who == "roleless":
        return "yes" if line.get("roleless") else refused
    if who == "guest":
        if "guest" not in line:
            return "token"
        return "yes" if where in line["guest"] else "no"
    if where == OWN:
        return "yes" if _names(line, "own", who) else "hidden" if _names(line, "hidden", who) else refused
    return "yes" if _names(line, "other", who) else "less" if _names(line, "less", who) else refused


def _names(line: dict[str, Any], key: str, role: str) -> bool:
    return line.get(key) == "all" or role in line.get(key, ())


async def outcomes(world: World, operation: Operation) -> dict[str, str]:
    """Caller → what became of the call: `yes`, `less` (answered, with less than the own country's caller is told),
    `no` (403), `hidden` (404), `token` (401), or what else came. Callers: "", "roleless", "analyst PL", "guest here".
    """
    given = await prepared(world, operation)
    granted, path = given.pop("granted"), given.pop("path")

    async def asked(*roles: str, **more: str) -> Answer:
        return await world.ask(operation.method, path, *roles, **{**given, "headers": {**given["headers"], **more}})

    found = {"": _outcome(await asked(), granted), "roleless": _outcome(await asked(f"nothing:{OWN}"), granted)}
    for role in ROLES:
        own, other = await asked(f"{role}:{OWN}"), await asked(f"{role}:{OTHER}")
        found[f"{role} {OWN}"] = _outcome(own, granted)
        found[f"{role} {OTHER}"] = _outcome(other, granted)
        if found[f"{role} {OTHER}"] == found[f"{role} {OWN}"] == "yes" and _tells_less(operation, other, own):
            found[f"{role} {OTHER}"] = "less"
    if operation.service == "cop":
        for name, headers in world.guests.items():
            found[f"guest {name}"] = _outcome(await asked(**headers), granted)
    return found


def _outcome(answer: Answer, granted: list[int]) -> str:
    if answer.status in granted:
        return "yes"
    return {401: "token", 403: "no", 404: "hidden"}.get(answer.status) or f"{answer.status} {answer.text[:300]}"


def _tells_less(operation: Operation, other: Answer, own: Answer) -> bool:
    if operation.name == "submit_batch":
        return bool(other.json()["refused"] > own.json()["refused"])
    # Of files that are packed the length says nothing.
    read = any(kind in other.headers.get("content-type", "") for kind in ("json", "text"))
    return operation.method == "GET" and read and len(other.body) < len(own.body)
