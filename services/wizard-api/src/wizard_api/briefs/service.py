"""Writing a brief: claims with their support, and behind each configuration the way back to the voices."""

from __future__ import annotations

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.vocabulary import Language

from ..decisions import service as decisions
from ..deps import WizardDeps
from ..ranking.smaa import DRAWS
from ..recommendations.service import assessed, ranked
from ..releases.bundle import Configuration, HeldRelease
from ..words import Words
from . import claims as making
from .schemas import Brief, Claim, Lineage, LineageClaim, OptionHeading, Quote, Reference


async def write(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, language: Language) -> Brief:
    """The brief as it stands: the same design, decisions and release give the same brief."""
    found = await assessed(tx, deps, caller, design_id)
    made = await decisions.all_of(tx, design_id)
    shown, words = await ranked(found, deps, language)
    configurations = {each.id: each for each in found.held.bundle.configurations}
    claims = making.Claims(words, configurations)
    making.situation(claims, design_id, found.design.steps)
    for option in shown.options:
        making.option(claims, design_id, option)
    making.gaps(claims, found.release.id, design_id, shown)
    for abstention in shown.abstained:
        making.abstention(claims, found.release.id, abstention)
    for decision in made:
        making.decision(claims, decision)
    return Brief(
        language=language,
        design=design_id,
        title=found.design.title,
        country=found.design.country,
        country_label=words.listed("countries", found.design.country),
        region=found.design.region,
        release=found.release,
        synthetic=found.design.synthetic or found.release.synthetic,
        options=[
            OptionHeading(
                option=each.practice_family, label=words.family(each.practice_family), position=each.rank.position
            )
            for each in shown.options
        ],
        claims=claims.made,
        references=_references(words, claims.made, configurations, found.held),
        decisions=made,
        method=words.lines("method", draws=DRAWS),
        limits=words.lines("limits"),
        statement=words.say("statement"),
    )


async def lineage(tx: Transaction, deps: WizardDeps, caller: Caller, design_id: str, language: Language) -> Lineage:
    """The brief's claims with the configurations behind them, and those with their cards, statements and items."""
    brief = await write(tx, deps, caller, design_id, language)
    references = {reference.id: reference for reference in brief.references}
    return Lineage(
        design=design_id,
        release=brief.release,
        claims=[
            LineageClaim(
                number=claim.number,
                option=claim.option,
                text=claim.text if claim.quoted is None else f"{claim.text} {claim.quoted}",
                evidence=claim.evidence,
                configurations=[references[each] for each in _cited(claim)],
            )
            for claim in brief.claims
        ],
    )


def _cited(claim: Claim) -> list[str]:
    return [each.id for each in claim.evidence if each.kind == "configuration"]


def _references(
    words: Words, claims: list[Claim], configurations: dict[str, Configuration], held: HeldRelease
) -> list[Reference]:
    """Every configuration that a claim cites, in the order in which they are first cited."""
    citing: dict[str, list[int]] = {}
    for claim in claims:
        for identifier in _cited(claim):
            citing.setdefault(identifier, []).append(claim.number)
    return [_reference(words, configurations[each], numbers, held) for each, numbers in citing.items()]


def _reference(words: Words, found: Configuration, numbers: list[int], held: HeldRelease) -> Reference:
    quotes = []
    for identifier in found.lineage.statements:
        statement = held.statements.get(identifier)
        quotes.append(
            Quote(
                id=identifier,
                session=statement.session_id if statement else None,
                country=statement.country if statement else None,
                stakeholder_type=statement.stakeholder_type if statement else None,
                quote=statement.quote if statement else None,
                language=statement.language if statement else None,
            )
        )
    return Reference(
        id=found.id,
        text=words.configuration(found),
        claims=numbers,
        cards=list(found.lineage.cards),
        sessions=list(found.lineage.sessions),
        practices=list(found.lineage.practices),
        statements=quotes,
        survey=list(found.support.survey),
    )
