"""What a newer release changes for one design, and which configurations make the change."""

from __future__ import annotations

import asyncio

from servicekit.auth import Caller
from servicekit.content import Content
from servicekit.db import Transaction
from servicekit.vocabulary import Language

from ..deps import WizardDeps
from ..designs import service as designs
from ..designs.schemas import Design
from ..ranking.evidence import FamilyEvidence
from ..ranking.model import SHOWN, Situation
from ..ranking.options import supporting
from ..recommendations.situation import outcomes_of, seed_of, situation_of
from ..releases import queries
from ..releases.bundle import Configuration, HeldRelease
from ..releases.service import held_release
from ..words import Words
from . import showing
from .outcome import Move, moves, outcome_of
from .schemas import EvidenceChange, MovedByEvidence, ReleaseChanges

_NOTHING = FamilyEvidence(())


async def changes(
    tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, language: Language
) -> ReleaseChanges:
    """The design on its own release against the one that makes it out of date."""
    design = await designs.read(tx, caller, design_id)
    if design.out_of_date is None:
        return ReleaseChanges(before=design.release, to=None, comparable=True, moved=[], options=[])
    to, newer = await held_release(deps, tx, design.out_of_date.release)
    older = await _older(tx, deps, design)
    situation = situation_of(design.steps, deps.content)
    seed = seed_of(older.sha256 if older else newer.sha256, situation)

    def compute() -> ReleaseChanges:
        words = Words(language, deps.content, newer)
        after = outcome_of(situation, newer, deps.content, seed)
        found: list[MovedByEvidence] = []
        if older is not None:
            before = outcome_of(situation, older, deps.content, seed)
            by = _Evidence(situation, deps.content, older, newer, language)
            found = [by.moved(words, each) for each in moves(before, after)]
        return ReleaseChanges(
            before=design.release,
            to=to,
            comparable=older is not None,
            moved=found,
            options=showing.options(words, after),
        )

    return await asyncio.to_thread(compute)


async def _older(tx: Transaction, deps: WizardDeps, design: Design) -> HeldRelease | None:
    """The evidence that the people who work on the design have seen; None where it is not here any more."""
    if design.release is None or design.out_of_date is None or design.out_of_date.reason == "superseded":
        return None
    release = await queries.find(tx, design.release.id)
    if release is None or release.status != "held":
        return None
    return (await held_release(deps, tx, release.id))[1]


class _Evidence:
    """Which configurations carry an option in one release and not in the other."""

    def __init__(
        self, situation: Situation, content: Content, older: HeldRelease, newer: HeldRelease, language: Language
    ) -> None:
        self._situation, self._older, self._newer = situation, older, newer
        self._desirable = outcomes_of(content).desirable
        self._then = Words(language, content, older)

    def moved(self, words: Words, move: Move) -> MovedByEvidence:
        found = self._changes(words, move.family)
        shown = showing.moved(words, move).model_dump()
        return MovedByEvidence(**shown, evidence=found[:SHOWN], evidence_count=len(found))

    def _changes(self, words: Words, family: str) -> list[EvidenceChange]:
        older, newer = (each.by_family.get(family, _NOTHING) for each in (self._older, self._newer))
        before, after = (supporting(self._situation, each, self._desirable) for each in (older, newer))
        was, now = (_by_id(each) for each in (older, newer))
        found = []
        for identifier in sorted({*before, *after}):
            if identifier not in before:
                change = "accepted" if identifier in was else "new"
                found.append(_change(words, now[identifier], change))
            elif identifier not in after:
                change = "no_longer_accepted" if identifier in now else "gone"
                found.append(_change(self._then, was[identifier], change))
            elif was[identifier].confidence.level != now[identifier].confidence.level:
                found.append(_change(words, now[identifier], "judged"))
        return found


def _by_id(evidence: FamilyEvidence) -> dict[str, Configuration]:
    return {each.id: each for each in evidence.configurations if isinstance(each, Configuration)}


def _change(words: Words, configuration: Configuration, change: str) -> EvidenceChange:
    return EvidenceChange.model_validate(
        {"configuration": configuration.id, "change": change, "text": words.configuration(configuration)}
    )
