"""Codebooks in the database."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from servicekit.db import Transaction
from servicekit.pagination import PageRequest
from sqlalchemy import Row, select, update

from .schemas import Codebook, CodebookSummary, CodebookVersion
from .tables import codebook_codes, codebook_versions, codebooks


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
