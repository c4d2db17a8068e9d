"""Requirements by code, with the voices behind them."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from typing import Literal

from almpo_contracts.cop import RequirementRecorded, StatementRecorded
from servicekit.db import Transaction

from ..evidence import queries as evidence
from ..factors.mentions import Mentioned, mentioned
from ..survey import queries as survey
from ..synthesis.survey import Shares
from ..synthesis.vocabulary import Vocabulary
from ..synthesis.voices import counts
from .schemas import Demand, Requirement

Kind = Literal["data", "ai_function", "system"]
_FAMILY_KINDS: dict[str, Kind] = {"data": "data", "ai": "ai_function"}
FAMILIES = tuple(_FAMILY_KINDS)


async def demand(tx: Transaction, vocabulary: Vocabulary, kind: Kind | None) -> list[Demand]:
    held = (await evidence.load_all(tx, "requirement", RequirementRecorded)).values()
    behind = await evidence.load(tx, "statement", StatementRecorded, {s for r in held for s in r.statements})
    coded = await mentioned(tx, FAMILIES)
    return demanded(held, behind, coded, await survey.shares(tx), vocabulary, kind)


def demanded(
    held: Iterable[RequirementRecorded],
    behind: Mapping[str, StatementRecorded],
    mentions: Mapping[str, Mentioned],
    shares: Mapping[str, Shares],
    vocabulary: Vocabulary,
    kind: Kind | None = None,
) -> list[Demand]:
    """Most voices first. Requirements without a code stand alone, dropped ones are left out. Pure.

    `behind`: the statements that requirements grew from; `mentions`: of any families' codes."""
    asked = [r for r in held if r.status != "dropped"]
    coded = {code: mentions[code] for code in sorted(mentions) if code.partition(".")[0] in _FAMILY_KINDS}
    grouped: dict[tuple[Kind, str | None, str], list[RequirementRecorded]] = defaultdict(list)
    for requirement in asked:
        grouped[requirement.kind, requirement.code, requirement.code or requirement.id].append(requirement)
    for code in coded:
        grouped.setdefault((_FAMILY_KINDS[code.partition(".")[0]], code, code), [])

    found = []
    for (of_kind, of_code, _), requirements in grouped.items():
        if kind is not None and of_kind != kind:
            continue
        said = coded.get(of_code or "", Mentioned())
        asking = {s: behind[s] for r in requirements for s in r.statements if s in behind and counts(behind[s])}
        voices = Mentioned({**said.statements, **asking}, said.passages).tally().mentions()
        priorities = Counter(r.priority for r in requirements)
        found.append(
            Demand(
                kind=of_kind,
                code=of_code,
                label=dict(vocabulary.labels.get(of_code, {"en": vocabulary.label(of_code)})) if of_code else None,
                requirements=[_requirement(r) for r in sorted(requirements, key=lambda r: r.id)],
                must=priorities["must"],
                should=priorities["should"],
                could=priorities["could"],
                voices=voices,
                survey=list(shares[of_code].shares) if of_code and of_code in shares else [],
            )
        )
    return sorted(found, key=lambda d: (-d.voices.voices, -len(d.requirements), d.kind, d.code or "", _first(d)))


def _requirement(requirement: RequirementRecorded) -> Requirement:
    return Requirement.model_validate(requirement.model_dump(include=set(Requirement.model_fields)))


def _first(demand: Demand) -> str:
    return demand.requirements[0].id if demand.requirements else ""
