"""Reading configurations, as the evidence and people's judgement have them."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from almpo_contracts.cmo import ConfigurationStatus
from servicekit.db import Transaction
from servicekit.pagination import Page, PageRequest
from servicekit.problems import Problem, not_found
from sqlalchemy import Select, select
from sqlalchemy.sql import ColumnElement

from ..canonical import sha256
from ..judgements import queries as judgements
from ..judgements.opinions import Judged, Verdict, overlay
from ..judgements.schemas import Opinion
from ..synthesis.identity import family_id
from ..synthesis.vocabulary import Vocabulary
from . import queries
from .schemas import Configuration, Family, Review
from .tables import announcements, configurations, facets


@dataclass(frozen=True)
class Filters:
    """What a list is narrowed by; None leaves everything."""

    intervention: str | None = None
    mechanism: str | None = None
    outcome: str | None = None
    context: str | None = None
    country: str | None = None
    family: str | None = None
    status: ConfigurationStatus | None = None


async def list_configurations(
    tx: Transaction, vocabulary: Vocabulary, page: PageRequest, filters: Filters
) -> Page[Configuration]:
    rows, following = await page.fetch(
        tx, _query(filters), configurations.c.voices, configurations.c.id, descending=True
    )
    by_id = await public(tx, vocabulary, {row.id: row.doc for row in rows})
    return Page(items=[by_id[row.id] for row in rows], next=following)


async def read_configuration(tx: Transaction, vocabulary: Vocabulary, identifier: str) -> Configuration:
    """Raises 404 for one that never was, 410 for one that nothing stands behind any more."""
    documents = await queries.documents(tx, [identifier])
    if identifier in documents:
        return (await public(tx, vocabulary, documents))[identifier]
    if identifier in await queries.announced(tx, [identifier]):
        raise Problem(410, "configuration-gone", "Nothing stands behind this configuration any more.")
    raise not_found("configuration", identifier)


async def read_family(tx: Transaction, vocabulary: Vocabulary, identifier: str) -> Family:
    rows = await tx.execute(select(configurations.c.id).where(configurations.c.family == identifier))
    members = await public(tx, vocabulary, await queries.documents(tx, list(rows.scalars())))
    if not members:
        raise not_found("family", identifier)
    ordered = sorted(members.values(), key=lambda c: (-c.support.voices, c.id))
    first = ordered[0]
    return Family(
        id=identifier,
        practice_family=first.practice_family,
        lmp_category=first.lmp_category,
        mechanism=first.mechanism,
        outcome=first.outcome,
        direction=first.direction,
        opposite_family=await _opposite_family(tx, first),
        held_in=[c for c in ordered if c.support.cards],
        failed_in=[c for c in ordered if c.dissent],
    )


async def public(tx: Transaction, vocabulary: Vocabulary, documents: Mapping[str, str]) -> dict[str, Configuration]:
    """id → configuration, of canonical documents."""
    judged = await judgements.latest(tx, documents)
    told = await queries.announced(tx, documents)
    return {
        identifier: configuration_of(document, told[identifier].revision, judged.get(identifier), vocabulary)
        for identifier, document in documents.items()
    }


async def all_public(
    tx: Transaction, vocabulary: Vocabulary, leaving_out: Collection[ConfigurationStatus]
) -> list[Configuration]:
    """Every configuration but those with these statuses, by id."""
    standing = await public(tx, vocabulary, await queries.documents(tx))
    return [c for _, c in sorted(standing.items()) if c.status not in leaving_out]


def configuration_of(document: str, revision: int, judged: Judged | None, vocabulary: Vocabulary) -> Configuration:
    """A canonical document of the evidence, as people judged it. Pure."""
    state = overlay(queries.parse(document), judged)
    now = sha256(document)
    confidence = judged.confidence if judged else None
    review = judged.review if judged else None
    return Configuration(
        **state.model_dump(exclude={"revision"}),
        revision=revision,
        intervention=vocabulary.label(state.practice_family),
        confidence_evidence_changed=confidence is not None and confidence.evidence_sha256 != now,
        opinions=[_opinion(each) for each in judged.opinions] if judged else [],
        settlement=_opinion(judged.settled) if judged and judged.settled else None,
        review=None
        if review is None
        else Review(
            decision=review.verdict,
            reason=review.reason,
            by=review.by,
            at=review.at,
            evidence_changed=review.evidence_sha256 != now,
        ),
    )


def _opinion(verdict: Verdict) -> Opinion:
    return Opinion.model_validate(
        {
            "level": verdict.verdict,
            "components": verdict.components,
            "reason": verdict.reason,
            "by": verdict.by,
            "at": verdict.at,
        }
    )


def _query(filters: Filters) -> Select[tuple[str, int, str]]:
    query = select(configurations.c.id, configurations.c.voices, configurations.c.doc)
    for column, value in (
        (configurations.c.practice_family, filters.intervention),
        (configurations.c.mechanism, filters.mechanism),
        (configurations.c.outcome, filters.outcome),
        (configurations.c.family, filters.family),
    ):
        if value is not None:
            query = query.where(column == value)
    if filters.context is not None:
        query = query.where(_with_facet("context", filters.context))
    if filters.country is not None:
        query = query.where(_with_facet("country", filters.country))
    if filters.status is not None:
        of_status = select(announcements.c.configuration_id).where(announcements.c.status == filters.status)
        query = query.where(configurations.c.id.in_(of_status))
    return query


def _with_facet(facet: str, value: str) -> ColumnElement[bool]:
    found = select(facets.c.configuration_id).where(facets.c.facet == facet, facets.c.value == value)
    return configurations.c.id.in_(found)


async def _opposite_family(tx: Transaction, member: Configuration) -> str | None:
    if member.mechanism.code is None or member.outcome.code is None:
        return None
    direction = "lowers" if member.direction == "raises" else "raises"
    opposite = family_id(member.practice_family, member.mechanism.code, member.outcome.code, direction)
    rows = await tx.execute(select(configurations.c.id).where(configurations.c.family == opposite).limit(1))
    return opposite if rows.scalar_one_or_none() else None
