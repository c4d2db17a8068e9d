"""Codebooks are drafted, published, and from then on only added to by a new version."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from servicekit.auth import EVERYWHERE, Caller, Role
from servicekit.content import CODEBOOK
from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.ids import uuid7
from servicekit.problems import FieldError, Problem, invalid, invalid_many, not_found
from servicekit.vocabulary import Language

from .. import events
from . import queries
from .mapping import become, named
from .queries import Edition
from .schemas import Became, Codebook, CodebookDraft, CodebookVersion, VersionMapping


async def draft(tx: Transaction, caller: Caller, said: CodebookDraft) -> Codebook:
    steward(caller, said.slug)
    if await queries.slug_taken(tx, said.slug):
        raise invalid("/slug", "taken", f"There is already a codebook {said.slug!r}; choose another slug.")
    codebook = Codebook(**said.model_dump(), id=uuid7(), revision=1)
    await queries.insert(tx, codebook)
    return codebook


async def get(tx: Transaction, codebook_id: str, *, for_change: bool = False) -> Codebook:
    codebook = await queries.find(tx, codebook_id, for_change=for_change)
    if codebook is None:
        raise not_found("codebook", codebook_id)
    return codebook


async def change(
    tx: Transaction, caller: Caller, codebook_id: str, said: CodebookDraft, known: Preconditions
) -> Codebook:
    current = await get(tx, codebook_id, for_change=True)
    steward(caller, current.slug)
    if current.model_dump(include=set(CodebookDraft.model_fields)) == said.model_dump():
        return current
    known.check(current)
    if await queries.slug_taken(tx, said.slug, but_by=codebook_id):
        raise invalid("/slug", "taken", f"There is already a codebook {said.slug!r}; choose another slug.")
    codebook = Codebook(
        **said.model_dump(), id=codebook_id, revision=current.revision + 1, latest_version=current.latest_version
    )
    await queries.save(tx, codebook)
    return codebook


async def publish(tx: Transaction, codebook_id: str, number: int | None = None) -> CodebookVersion:
    """Make the draft the next version (or `number`, for content that says its own)."""
    current = await get(tx, codebook_id, for_change=True)
    latest = None if current.latest_version is None else await version(tx, codebook_id, current.latest_version)
    _complete(current, set() if latest is None else {code.code for code in latest.codes})
    if latest is not None and latest.codes == current.codes and latest.title == current.title:
        raise Problem(409, "nothing-changed", f"The draft is what version {latest.version} already says.")
    published = CodebookVersion(
        codebook_id=codebook_id,
        slug=current.slug,
        version=number or (current.latest_version or 0) + 1,
        title=current.title,
        provenance=current.provenance,
        codes=current.codes,
        published_at=tx.now,
    )
    await queries.insert_version(tx, published)
    await queries.insert_replacements(tx, published)
    update = {"revision": current.revision + 1, "latest_version": published.version}
    await queries.save(tx, current.model_copy(update=update))
    events.codebook_published(tx, published)
    return published


async def version(tx: Transaction, codebook_id: str, number: int) -> CodebookVersion:
    published = await queries.version(tx, codebook_id, number)
    if published is None:
        raise not_found("published codebook version", f"{codebook_id} version {number}")
    return published


async def mapping(tx: Transaction, codebook_id: str, since: int, number: int) -> VersionMapping:
    """What the codes of one published version are in a later one. Raises Problem 404 unknown, 400 the wrong way."""
    if since >= number:
        raise Problem(400, "not-earlier", f"Version {since} does not come before version {number}.")
    await version(tx, codebook_id, number)
    await version(tx, codebook_id, since)
    steps = [step for at, step in (await queries.steps(tx, codebook_id, since)).items() if at <= number]
    became = become(steps[0].codes, steps[1:])
    ways = named(became)
    carried = await queries.codings_of(tx, codebook_id, since)
    taken = {now for stages in became.values() for now in stages}
    return VersionMapping(
        codebook_id=codebook_id,
        since=since,
        version=number,
        codes=[
            Became(code=code, becomes=sorted(became[code]), how=ways[code], codings=carried.get(code, 0))
            for code in sorted(became)
        ],
        added=sorted(steps[-1].codes - taken),
    )


async def require(tx: Transaction, codebook_id: str) -> None:
    """Raises Problem 404 where there is no such codebook; its codes, in every language, are not read."""
    if not await queries.exists(tx, codebook_id):
        raise not_found("codebook", codebook_id)


async def names_now(tx: Transaction, codebook_id: str) -> Callable[[int, str], str]:
    """(version, code) → its name in the newest version; its own where it became several or none."""
    steps = await queries.steps(tx, codebook_id)
    became = {
        at: become(step.codes, [later for then, later in steps.items() if then > at]) for at, step in steps.items()
    }

    def now(version: int, code: str) -> str:
        stages = became.get(version, {}).get(code, frozenset())
        return next(iter(stages)) if len(stages) == 1 else code

    return now


async def current_edition(tx: Transaction) -> Edition:
    """The version that sessions are coded to now."""
    edition = await queries.newest_edition(tx, CODEBOOK)
    if edition is None:
        raise Problem(409, "no-codebook", f"No version of {CODEBOOK} is published yet; load the content first.")
    return edition


async def check_codes(tx: Transaction, edition: Edition, used: Sequence[tuple[str, str, str | None]]) -> None:
    """Refuse codes that the version lacks. `used`: (pointer, code, the family that is asked for, or None)."""
    known: Mapping[str, str] = await queries.families_of(tx, edition, {code for _, code, _ in used})
    faults = []
    for pointer, code, family in used:
        if code not in known:
            message = f"{code!r} is not in the codebook's version {edition.version}; use its codes, or text."
            faults.append(FieldError(pointer=pointer, code="unknown-code", message=message))
        elif family is not None and known[code] != family:
            message = f"{code!r} is of the family {known[code]}; this place takes {family}."
            faults.append(FieldError(pointer=pointer, code="wrong-family", message=message))
    if faults:
        raise invalid_many(faults)


def steward(caller: Caller, slug: str) -> None:
    """Everybody codes to the shared codebook, so it is changed and published by an analyst for all countries.

    Raises Problem 403 for others; whoever codes may change and publish other codebooks."""
    if slug == CODEBOOK and not replace(caller, acting=frozenset({Role.ANALYST})).may_in(EVERYWHERE):
        raise Problem(
            403,
            "shared-codebook",
            f"{CODEBOOK} is everybody's: changing and publishing it needs the role analyst for all countries.",
        )


def _complete(codebook: Codebook, before: set[str]) -> None:
    """Every fault that keeps a draft from being published. `before`: the codes of the latest version."""
    faults = []
    seen: set[str] = set()
    every = {code.code for code in codebook.codes}
    if not codebook.codes:
        faults.append(FieldError(pointer="/codes", code="empty", message="A codebook needs at least one code."))
    for at, code in enumerate(codebook.codes):
        if code.code in seen:
            message = f"{code.code!r} is there twice."
            faults.append(FieldError(pointer=f"/codes/{at}/code", code="duplicate", message=message))
        seen.add(code.code)
        for part, texts in (("label", code.label), ("definition", code.definition)):
            if Language.EN not in texts:
                message = f"{code.code!r} has no English {part}."
                faults.append(FieldError(pointer=f"/codes/{at}/{part}", code="missing-english", message=message))
        for earlier in set(code.replaces) & every:
            message = f"{code.code!r} replaces {earlier!r}, which is still in the codebook; leave one of the two out."
            faults.append(FieldError(pointer=f"/codes/{at}/replaces", code="still-there", message=message))
        for earlier in set(code.replaces) - every - before:
            message = f"{code.code!r} replaces {earlier!r}, which the latest version does not have."
            faults.append(FieldError(pointer=f"/codes/{at}/replaces", code="unknown-code", message=message))
        for link in set(code.links) - every:
            message = f"{code.code!r} links to {link!r}, which is not in the codebook."
            faults.append(FieldError(pointer=f"/codes/{at}/links", code="unknown-code", message=message))
    if faults:
        raise invalid_many(faults)
