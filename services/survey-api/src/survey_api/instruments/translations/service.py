"""Handing strings out to translators, and taking in what comes back."""

from __future__ import annotations

from typing import Any

from servicekit.db import Transaction
from servicekit.etag import Preconditions
from servicekit.problems import invalid

from .. import queries as instruments
from .. import service
from ..schemas import Instrument
from ..workbooks import Sheet
from . import queries, workbook
from .keys import Translatable, replaced, translatables
from .schemas import TranslationsTaken


async def export(tx: Transaction, instrument_id: str) -> tuple[Instrument, bytes]:
    """The draft's strings as a workbook."""
    instrument = await service.one(tx, instrument_id)
    reviews = await queries.of(tx, instrument_id)
    return instrument, workbook.written(_strings(instrument.definition), reviews)


async def take(
    tx: Transaction, instrument_id: str, given: dict[str, Sheet], precondition: Preconditions
) -> TranslationsTaken:
    """Take over what can be; the rest is reported. What changes nothing makes no new revision."""
    current = await service.one(tx, instrument_id, to_change=True)
    precondition.check(current)
    sheet = given.get("translations") or next(iter(given.values()), None)
    if not sheet:
        raise invalid("/file", "columns", "The workbook is empty.")
    strings, before = _strings(current.definition), await queries.of(tx, instrument_id)
    taken = workbook.read(sheet, strings, before)
    definition: dict[str, Any] = current.definition
    for string in strings:
        if string.key in taken.texts:
            definition = replaced(definition, string.path, {**string.texts, **taken.texts[string.key]})
    service.understood(definition)
    after = _strings(definition)
    reviews = _still_true(after, taken.reviews)
    instrument = current
    if definition != current.definition or reviews != before:
        title = instruments.title_of(definition)
        changed = {
            "definition": definition,
            "title": title,
            "revision": current.revision + 1,
            "updated_at": tx.now,
        }
        instrument = current.model_copy(update=changed)
        await instruments.save(tx, instrument)
        await queries.replace(tx, instrument_id, reviews)
    return TranslationsTaken(
        instrument=instrument,
        changed=taken.changed,
        reviewed=len(reviews),
        missing=workbook.missing_in(after),
        report=taken.report,
    )


def _strings(definition: dict[str, Any]) -> list[Translatable]:
    return translatables(service.understood(definition), definition)


def _still_true(strings: list[Translatable], reviews: set[queries.Review]) -> set[queries.Review]:
    """Reviews of texts that are not there any more are forgotten."""
    there = {
        (language, workbook.digest_of(each.key, each.texts["default"], each.texts.get(language) or ""))
        for each in strings
        for language in workbook.TRANSLATED
    }
    return reviews & there
