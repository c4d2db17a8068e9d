"""What changed between two bundles, and why. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .schemas import Changed, Counted, Why

_COMPARED = ("status", "support", "dissent", "confidence", "lineage", "synthetic")
_JUDGED = ("status", "confidence", "opinions", "settlement", "review")

Document = Mapping[str, Any]


def compare(one: Document, other: Document) -> tuple[list[str], list[str], list[Changed], int]:
    """→ ids added in the other, ids removed from it, what changed, how many are the same."""
    first = {c["id"]: c for c in one["configurations"]}
    second = {c["id"]: c for c in other["configurations"]}
    changed = []
    for identifier in sorted(first.keys() & second.keys()):
        a, b = first[identifier], second[identifier]
        fields = {name: (a[name], b[name]) for name in _COMPARED if a[name] != b[name]}
        if fields:
            changed.append(Changed(id=identifier, fields=fields, why=_why(a, b)))
    both = len(first.keys() & second.keys())
    return sorted(second.keys() - first.keys()), sorted(first.keys() - second.keys()), changed, both - len(changed)


def reasons(one: Document, other: Document) -> list[Why]:
    """What went into the other as a whole that did not go into this one: sessions, content, code, an erasure."""
    found = _moved("sessions", _ids(one["sessions"], "session_id"), _ids(other["sessions"], "session_id"))
    for version, kind in (("content_version", "content"), ("code_version", "code")):
        if one[version] != other[version]:
            found.append(Why(kind=kind, added=[other[version]], removed=[one[version]]))
    if other["superseded_because"] and one["superseded_because"] != other["superseded_because"]:
        found.append(Why(kind="erasure", because=other["superseded_because"]))
    return found


def counted(one: Iterable[Document], other: Iterable[Document], voices: str) -> list[Counted]:
    """Codes whose voices or shares differ; `voices` names the field that holds their counts. What has no code is left
    out: it is no code that anybody could mention again."""
    first, second = ({row["code"]: row for row in rows if row["code"]} for rows in (one, other))
    found = []
    for code in sorted(first.keys() | second.keys()):
        a, b = first.get(code), second.get(code)
        before, now = (0 if row is None else row[voices]["voices"] for row in (a, b))
        shares = (a or {}).get("survey", []) != (b or {}).get("survey", [])
        if before != now or shares:
            found.append(Counted(code=code, voices=(before, now), survey=shares))
    return found


def _why(a: Document, b: Document) -> list[Why]:
    """What of its evidence or its judgement is another."""
    found = []
    for name in ("cards", "statements", "sessions"):
        found += _moved(name, a["lineage"][name], b["lineage"][name])
    if a["support"]["survey"] != b["support"]["survey"]:
        found.append(Why(kind="survey"))
    against = {d["configuration_id"] for d in a["dissent"]} ^ {d["configuration_id"] for d in b["dissent"]}
    if a["dissent"] != b["dissent"]:
        found.append(Why(kind="dissent", added=sorted(i for i in against if i)))
    if any(a.get(name) != b.get(name) for name in _JUDGED):
        found.append(Why(kind="judgement"))
    # The same statements count otherwise: one was rejected, or its voice became known.
    return found or [Why(kind="recounted")]


def _moved(kind: Any, before: Iterable[str], now: Iterable[str]) -> list[Why]:
    added, removed = sorted(set(now) - set(before)), sorted(set(before) - set(now))
    return [Why(kind=kind, added=added, removed=removed)] if added or removed else []


def _ids(rows: Iterable[Document], name: str) -> list[str]:
    return [row[name] for row in rows]
