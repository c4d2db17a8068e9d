"""Codebooks in the database."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, func, select, update

from ..codings.tables import codings
from .mapping import Step
from .schemas import Codebook, CodebookSummary, CodebookVersion
from .tables import codebook_codes, codebook_replacements, codebook_versions, codebooks


@dataclass(frozen=True)
class Edition:
    """A published version, by name."""

    codebook_id: str
    version: int


def _codebook(row: Row[Any]) -> Codebook:
    return Codebook.model_validate(dict(row._mapping))


async def find(tx: Transaction, codebook_id: str, *, for_change: bool = False) -> Codebook | None:
    statement = select(codebooks).where(codebooks.c.id == codebook_id)
    row = (await tx.execute(statement.with_for_update() if for_change else statement)).one_or_none()
    return None if row is None else _codebook(row)


async def exists(tx: Transaction, codebook_id: str) -> bool:
    found = await tx.execute(select(codebooks.c.id).where(codebooks.c.id == codebook_id))
    return found.scalar_one_or_none() is not None


async def slugs(tx: Transaction) -> dict[str, str]:
    """Codebook id → slug"""
    return {row.id: row.slug for row in await tx.execute(select(codebooks.c.id, codebooks.c.slug))}


async def slug_taken(tx: Transaction, slug: str, but_by: str | None = None) -> bool:
    found = (await tx.execute(select(codebooks.c.id).where(codebooks.c.slug == slug))).scalar_one_or_none()
    return found is not None and found != but_by


async def page(tx: Transaction, request: PageRequest) -> tuple[list[CodebookSummary], str | None]:
    rows, following = await request.fetch(tx, select(codebooks), codebooks.c.slug)
    items = [
        CodebookSummary(
            id=r.id,
            slug=r.slug,
            title=r.title,
            revision=r.revision,
            latest_version=r.latest_version,
            codes=len(r.codes),
        )
        for r in rows
    ]
    return items, following


async def insert(tx: Transaction, codebook: Codebook) -> None:
    await tx.execute(codebooks.insert().values(id=codebook.id, **_columns(codebook)))


async def save(tx: Transaction, codebook: Codebook) -> None:
    await tx.execute(update(codebooks).where(codebooks.c.id == codebook.id).values(_columns(codebook)))


async def version(tx: Transaction, codebook_id: str, number: int) -> CodebookVersion | None:
    statement = (
        select(codebook_versions, codebooks.c.slug)
        .join(codebooks, codebooks.c.id == codebook_versions.c.codebook_id)
        .where(codebook_versions.c.codebook_id == codebook_id, codebook_versions.c.version == number)
    )
    row = (await tx.execute(statement)).one_or_none()
    return None if row is None else CodebookVersion.model_validate(dict(row._mapping))


async def insert_version(tx: Transaction, published: CodebookVersion) -> None:
    values = published.model_dump(mode="json", exclude={"slug", "published_at"})
    await tx.execute(codebook_versions.insert().values(**values, published_at=published.published_at))
    await tx.insert_many(
        codebook_codes,
        [
            {
                "codebook_id": published.codebook_id,
                "version": published.version,
                "code": code.code,
                "family": code.family,
            }
            for code in published.codes
        ],
    )


async def insert_replacements(tx: Transaction, published: CodebookVersion) -> None:
    rows = [
        {"codebook_id": published.codebook_id, "version": published.version, "code": code.code, "replaces": earlier}
        for code in published.codes
        for earlier in dict.fromkeys(code.replaces)
    ]
    await tx.insert_many(codebook_replacements, rows)


async def steps(tx: Transaction, codebook_id: str, since: int = 1) -> dict[int, Step]:
    """Version → its codes and what they replace, from `since` on, in order."""
    codes = defaultdict[int, set[str]](set)
    of = codebook_codes
    query = select(of.c.version, of.c.code).where(of.c.codebook_id == codebook_id, of.c.version >= since)
    for row in await tx.execute(query):
        codes[row.version].add(row.code)
    replaced = defaultdict[int, defaultdict[str, set[str]]](lambda: defaultdict(set))
    by = codebook_replacements
    taken = select(by.c.version, by.c.code, by.c.replaces).where(by.c.codebook_id == codebook_id, by.c.version >= since)
    for row in await tx.execute(taken):
        replaced[row.version][row.replaces].add(row.code)
    return {
        version: Step(
            frozenset(codes[version]), {earlier: frozenset(now) for earlier, now in replaced[version].items()}
        )
        for version in sorted(codes)
    }


async def codings_of(tx: Transaction, codebook_id: str, until: int) -> dict[str, int]:
    """Code → how many codings carry it, of versions up to `until`."""
    query = select(codings.c.code, func.count().label("number")).where(codings.c.codebook_id == codebook_id)
    query = query.where(codings.c.codebook_version <= until).group_by(codings.c.code)
    return {row.code: row.number for row in await tx.execute(query)}


async def newest_edition(tx: Transaction, slug: str) -> Edition | None:
    """The newest published version of the codebook with this slug."""
    statement = select(codebooks.c.id, codebooks.c.latest_version).where(codebooks.c.slug == slug)
    row = (await tx.execute(statement)).one_or_none()
    return None if row is None or row.latest_version is None else Edition(row.id, row.latest_version)


async def families_of(tx: Transaction, edition: Edition, codes: Iterable[str]) -> dict[str, str]:
    """Code → family, for those of the codes that the version has."""
    statement = select(codebook_codes.c.code, codebook_codes.c.family).where(
        codebook_codes.c.codebook_id == edition.codebook_id,
        codebook_codes.c.version == edition.version,
        codebook_codes.c.code.in_(list(codes)),
    )
    return {row.code: row.family for row in await tx.execute(statement)}


def _columns(codebook: Codebook) -> dict[str, Any]:
    return codebook.model_dump(mode="json", exclude={"id"})
