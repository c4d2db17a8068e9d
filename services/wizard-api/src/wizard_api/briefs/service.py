"""Writing a brief: claims with their support, and behind each configuration the way back to the voices."""

from __future__ import annotations

import asyncio
from datetime import datetime

from servicekit.auth import Caller
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.vocabulary import Language

from ..decisions import service as decisions
from ..decisions.schemas import Decision
from ..deps import WizardDeps
from ..designs.steps import Judgement
from ..ranking.smaa import DRAWS
from ..recommendations.schemas import Range, Recommendations, Sensitivity
from ..recommendations.service import Assessed, assessed, ranked, sensitivity
from ..words import Words, locale
from . import claims as making
from .options import judged_so, option
from .references import references
from .schemas import Brief, Claim, Lineage, LineageClaim, OptionHeading


async def write(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, language: Language) -> Brief:
    """The brief as it stands: the same design, decisions and release give the same brief."""
    found = await assessed(tx, deps, caller, design_id)
    made = await decisions.all_of(tx, design_id)
    shown, words = await ranked(found, deps, language)
    what_if = await sensitivity(tx, deps, caller, design_id, language)
    return await asyncio.to_thread(_written, found, made, shown, what_if, words)


def _written(
    found: Assessed, made: list[Decision], shown: Recommendations, what_if: Sensitivity, words: Words
) -> Brief:
    design, release = found.design, found.release
    claims = _claims(found, made, shown, what_if, words)
    said = locale(words.language)
    return Brief(
        language=words.language,
        translation=said["translation"],
        translation_note=said["translation_note"] or None,
        design=design.id,
        design_revision=design.revision,
        at=rfc3339(max([design.updated_at, *(datetime.fromisoformat(each.at) for each in made)])),
        title=design.title,
        country=design.country,
        country_label=words.listed("countries", design.country),
        region=design.region,
        release=release,
        synthetic=design.synthetic or release.synthetic,
        options=_headings(claims, shown),
        claims=claims.made,
        references=references(claims),
        decisions=made,
        method=words.lines("method", draws=DRAWS),
        limits=words.lines("limits"),
        statement=words.say("statement"),
    )


def _claims(
    found: Assessed, made: list[Decision], shown: Recommendations, what_if: Sensitivity, words: Words
) -> making.Claims:
    claims = making.Claims(words, found.design.id, found.release.id, what_if.seed, found.held)
    steps = found.design.steps
    making.situation(claims, steps)
    making.ranking(claims, shown, what_if)
    judged: dict[str, list[Judgement]] = {}
    for judgement in steps.options.judgements if steps.options else []:
        judged.setdefault(judgement.option, []).append(judgement)
    first_when = {each.practice_family: each for each in what_if.first_when}
    for each in shown.options:
        option(claims, each, first_when.get(each.practice_family), judged.pop(each.practice_family, []))
    making.gaps(claims, shown, steps)
    for abstention in shown.abstained:
        making.abstention(claims, abstention)
        for judgement in judged.pop(abstention.practice_family, []):
            judged_so(claims, "abstained", judgement)
    for decision in made:
        making.decision(claims, decision)
    return claims


def _headings(claims: making.Claims, shown: Recommendations) -> list[OptionHeading]:
    standing: dict[str | None, list[int]] = {}
    for claim in claims.made:
        if claim.aspect == "standing":
            standing.setdefault(claim.option, []).append(claim.number)
    return [
        OptionHeading(
            option=each.practice_family,
            label=claims.words.family(each.practice_family),
            position=each.rank.position,
            acceptability=each.rank.acceptability,
            applicability=Range(low=each.applicability.low, high=each.applicability.high),
            certainty=each.certainty.text,
            claims=standing[each.practice_family],
        )
        for each in shown.options
    ]


async def lineage(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, language: Language) -> Lineage:
    """The brief's claims with the configurations behind them, and those with their cards, statements and items."""
    brief = await write(tx, deps, caller, design_id, language)
    by_number = {reference.number: reference for reference in brief.references}
    return Lineage(
        design=design_id,
        release=brief.release,
        claims=[
            LineageClaim(
                number=claim.number,
                option=claim.option,
                text=claim.text if claim.quoted is None else f"{claim.text} {claim.quoted}",
                evidence=claim.evidence,
                configurations=[by_number[number] for number in _cited(claim)],
            )
            for claim in brief.claims
        ],
    )


def _cited(claim: Claim) -> list[int]:
    """The numbers of the configurations that it cites."""
    return [each.number for each in claim.evidence if each.kind == "configuration"]
