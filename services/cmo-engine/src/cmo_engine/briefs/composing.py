"""From a release's bundle to its brief. Pure: the same bundle, words and manifest give the same brief.

Findings cite the statements and passages that they stand on; those are numbered in the order in which they are first
cited."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from servicekit.documents.blocks import plain

from ..releases.schemas import Release
from .schemas import Brief, Fact, Finding, Section, SectionName, Voice
from .words import Words

MOST = 100
"""Findings in a section; what has fewer voices is in the bundle alone, and the section says how much."""
_LANGUAGE = re.compile("[a-z]{2,3}")
_STATUS_ORDER = {"accepted": 0, "contested": 1}

Document = Mapping[str, Any]


def compose(bundle: Document, release: Release, words: Words) -> Brief:
    composing = _Composing(words, {each["id"]: each for each in (*bundle["statements"], *bundle.get("passages", ()))})
    sections = [
        composing.section("configurations", _configurations(bundle, words)),
        composing.section("factors", [_factor(each, words) for each in bundle["factors"]]),
        composing.section("demand", [_demand(each, words) for each in bundle["requirement_demand"]]),
        composing.section("ai", [_register(each, words) for each in _registers(bundle)]),
    ]
    shown, gaps = bundle["configurations"], bundle["gap_map"]
    said = [*bundle["statements"], *bundle.get("passages", ())]
    return Brief(
        language=str(words.language),
        title=plain(release.title),
        kind=words.say("brief"),
        label=words.say("label", reviewed=sum(c["review"] is not None for c in shown), all=len(shown)),
        warnings=_warnings(bundle, release, words),
        release=words.say("release", number=release.number, revision=release.revision, title=plain(release.title)),
        release_id=release.id,
        number=release.number,
        revision=release.revision,
        at=release.revised_at,
        sha256=release.bundle_sha256,
        base=words.say(
            "base",
            sessions=len(bundle["sessions"]),
            countries=words.countries(sorted({each["country"] for each in said})),
            statements=len(bundle["statements"]),
            passages=len(bundle.get("passages", ())),
            voices=len({each.get("voice", each["id"]) for each in said}),
        ),
        sections=sections,
        evidence_title=words.say("section_evidence"),
        evidence=composing.voices({s["session_id"]: s["title"] for s in bundle["sessions"]}),
        method_title=words.say("section_method"),
        method=words.lines("method", sha256=release.bundle_sha256),
        limits_title=words.say("section_limits"),
        limits=words.lines("limits", pairs=len(gaps["rows"]) * len(gaps["columns"]), holes=gaps["holes"]),
        words={
            **{name: words.say(name) for name in ("none", "evidence", "no_evidence", "withheld", "part_synthetic")},
            "finding": words.say("finding", number="{number}"),
            "cited_in": words.say("cited_in", numbers="{numbers}"),
        },
    )


def _warnings(bundle: Document, release: Release, words: Words) -> list[str]:
    warnings = [words.say("synthetic")] if bundle["synthetic"] else []
    if release.superseded_because:
        warnings.append(words.say("superseded", revision=release.revision, reason=release.superseded_because))
    return warnings


@dataclass(frozen=True)
class _Draft:
    """A finding before it has its number: `sources` are ids of statements and passages."""

    id: str
    text: str
    facts: Sequence[Fact | None]
    sources: Sequence[str]
    synthetic: bool = False


@dataclass
class _Composing:
    """Numbers findings and what they cite, in the order in which they come."""

    words: Words
    known: Mapping[str, Document]
    findings: int = 0
    cited: dict[str, list[int]] = field(default_factory=dict)

    def section(self, name: SectionName, drafts: Sequence[_Draft]) -> Section:
        left_out = max(0, len(drafts) - MOST)
        return Section(
            name=name,
            title=self.words.say(f"section_{name}"),
            findings=[self._finding(draft) for draft in drafts[:MOST]],
            left_out=left_out,
            left_out_text=self.words.say("more", count=left_out) if left_out else None,
        )

    def _finding(self, draft: _Draft) -> Finding:
        self.findings += 1
        sources = [source for source in draft.sources if source in self.known]
        for source in sources:
            self.cited.setdefault(source, []).append(self.findings)
        numbers = {source: at for at, source in enumerate(self.cited, start=1)}
        return Finding(
            number=self.findings,
            id=draft.id,
            text=plain(draft.text),
            synthetic=draft.synthetic,
            facts=[fact for fact in draft.facts if fact is not None and fact.lines],
            evidence=sorted(numbers[source] for source in sources),
        )

    def voices(self, titles: Mapping[str, str]) -> list[Voice]:
        return [
            self._voice(at, self.known[source], numbers, titles)
            for at, (source, numbers) in enumerate(self.cited.items(), start=1)
        ]

    def _voice(self, number: int, said: Document, findings: list[int], titles: Mapping[str, str]) -> Voice:
        words, passage = self.words, "transcript_id" in said
        voice = said.get("voice", "–")
        about = [
            words.say("passage" if passage else "statement"),
            f"{words.say('voice')} {voice}",
            f"{words.say('session')}: {plain(titles.get(said['session_id'], said['session_id']))}",
            f"{words.say('country')}: {words.listed('countries', said['country'])}",
        ]
        if said["stakeholder_type"]:
            about.append(f"{words.say('type')}: {words.listed('stakeholder-types', said['stakeholder_type'])}")
        if passage:
            turn = "–" if said["turn"] is None else said["turn"] + 1
            about.append(words.say("turn", turn=turn, start=said["start"], end=said["end"]))
        return Voice(
            number=number,
            id=said["id"],
            kind="passage" if passage else "statement",
            quote=None if said["quote"] is None else plain(said["quote"]),
            language=said["language"] if _LANGUAGE.fullmatch(said["language"]) else "",
            about="; ".join(about),
            voice=voice,
            session_id=said["session_id"],
            country=said["country"],
            stakeholder_type=said["stakeholder_type"],
            findings=findings,
            synthetic=said["synthetic"],
        )


def _configurations(bundle: Document, words: Words) -> list[_Draft]:
    """What people accepted first, then by voices."""
    outstanding = {each["id"] for each in bundle.get("consensus", ())}

    def order(c: Document) -> tuple[int, int, str]:
        return _STATUS_ORDER.get(c["status"], 2), -c["support"]["voices"], c["id"]

    return [
        _configuration(each, each["id"] in outstanding, words) for each in sorted(bundle["configurations"], key=order)
    ]


def _configuration(c: Document, stands_out: bool, words: Words) -> _Draft:
    def part(said: Document) -> str:
        return words.label(said["code"]) if said["code"] else said["text"] or "–"

    text = words.say(
        "claim",
        contexts="; ".join(part(context) for context in c["contexts"]) or words.say("everywhere"),
        family=words.family(c["practice_family"]),
        mechanism=words.label(c["mechanism"]["code"]) if c["mechanism"]["code"] else c["mechanism"]["resource"],
        outcome=part(c["outcome"]),
        direction=words.say(c["direction"]),
    )
    support = [_spread(c["support"], words), *([words.say("stands_out")] if stands_out else [])]
    facts = [
        Fact(name=words.say("evidence"), lines=[*support, *_survey(c["support"]["survey"], words)]),
        Fact(name=words.say("confidence"), lines=_confidence(c, words)),
        Fact(name=words.say("dissent"), lines=_dissent(c["dissent"], words)),
        Fact(name=words.say("review"), lines=[_review(c["review"], words)]),
    ]
    return _Draft(c["id"], text, facts, c["lineage"]["statements"], c["synthetic"])


def _spread(voices: Document, words: Words) -> str:
    return words.say(
        "support",
        voices=voices["voices"],
        sessions=voices["sessions"],
        countries=words.countries(voices["countries"]),
        types=words.types(voices["stakeholder_types"]),
    )


def _confidence(c: Document, words: Words) -> list[str]:
    """The level that stands, with its reason; where judges disagree, what each of them holds."""
    confidence = c["confidence"]
    if confidence["level"] is None:
        return [words.say("not_judged")]
    lines = [f"{words.say('level_' + confidence['level'])}. {plain(confidence['reason'] or '')}"]
    if confidence.get("disagreement"):
        parts = ", ".join(part.replace("_", " ") for part in confidence["disagreement"])
        lines.append(words.say("disagreement", parts=parts))
        lines += [
            plain(words.say("opinion", by=o["by"], level=words.say("level_" + o["level"]), reason=o["reason"]))
            for o in c["opinions"]
        ]
    return lines


def _dissent(dissent: Sequence[Document], words: Words) -> list[str]:
    keys = {"contradicting_cards": "against_cards", "opposite_direction": "against_opposite"}
    lines = [
        words.say(keys[each["kind"]], voices=each["voices"], countries=words.countries(each["countries"]))
        for each in dissent
    ]
    return lines or [words.say("no_dissent")]


def _review(review: Document | None, words: Words) -> str:
    if review is None:
        return words.say("not_reviewed")
    return plain(f"{words.say('verdict_' + review['decision'])} ({review['by']}). {review['reason']}")


def _survey(shares: Iterable[Document], words: Words) -> list[str]:
    lines = []
    for share in shares:
        if share["suppressed"] or share["share"] is None:
            lines.append(words.say("suppressed", item=share["item"]))
            continue
        line = words.say("share", item=share["item"], share=words.percent(share["share"]), n=share["n"])
        if share["ci"]:
            low, high = (words.percent(bound) for bound in share["ci"])
            interval = words.say("interval", low=low, high=high)
        else:
            interval = words.say("no_interval", reason=share["ci_reason"] or "–")
        lines.append(f"{line}, {interval}")
    return lines


def _factor(factor: Document, words: Words) -> _Draft:
    lines = [_spread(factor["mentions"], words), *_survey(factor["survey"], words)]
    text = words.say(factor["kind"], label=words.label(factor["code"]))
    return _Draft(factor["code"], text, [Fact(name=words.say("evidence"), lines=lines)], factor.get("evidence", []))


def _demand(demand: Document, words: Words) -> _Draft:
    asked = demand["requirements"]
    titles = "; ".join(plain(r["title"]) for r in asked)
    label = words.label(demand["code"]) if demand["code"] else titles
    lines = [_spread(demand["voices"], words), *_survey(demand["survey"], words)]
    if asked:
        counted = {name: demand[name] for name in ("must", "should", "could")}
        lines.append(words.say("requirements", titles=titles, **counted))
    return _Draft(
        demand["code"] or asked[0]["id"],
        words.say(demand["kind"], label=label),
        [Fact(name=words.say("evidence"), lines=lines)],
        demand.get("evidence", []),
        any(r["synthetic"] for r in asked),
    )


def _registers(bundle: Document) -> list[Document]:
    """Trust and AI functions, most voices first; AI functions that stand among the needs are not said twice."""
    needed = {each["code"] for each in bundle["requirement_demand"]}
    rows = [*bundle["trust_shares"], *(r for r in bundle["ai_function_shares"] if r["code"] not in needed)]
    return sorted(rows, key=lambda r: (-r["mentions"]["voices"], r["code"]))


def _register(row: Document, words: Words) -> _Draft:
    lines = [_spread(row["mentions"], words), *_survey(row["survey"], words)]
    text = f"{words.label(row['code'])}."
    return _Draft(row["code"], text, [Fact(name=words.say("evidence"), lines=lines)], row.get("evidence", []))
