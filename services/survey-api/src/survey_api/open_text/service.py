"""Open answers, by consent."""

from __future__ import annotations

from collections.abc import Sequence

from servicekit.auth import EVERYWHERE, Caller
from servicekit.db import Transaction
from servicekit.pagination import Page, PageRequest
from servicekit.problems import not_found
from sqlalchemy import ColumnElement, case, func, select

from ..deps import SurveyDeps
from ..instruments.validator import CompiledInstrument
from ..releases import queries as releases
from ..responses.tables import responses
from ..results.disclosure import hidden
from ..waves import service as waves
from ..waves.schemas import Wave
from .schemas import LanguageCount, OpenAnswer, OpenItem, OpenItems

_MAY_QUOTE = responses.c.consent["quotation"].as_boolean()
_MAY_READ = responses.c.consent["open_text"].as_boolean()


async def items(tx: Transaction, deps: SurveyDeps, caller: Caller, wave_id: str) -> OpenItems:
    wave, instrument = await _wave(tx, deps, wave_id)
    found = []
    for question in instrument.definition.questions:
        if question.name in instrument.words:
            counts = await _counts(tx, caller, wave_id, question.name)
            found.append(_counted(question.name, counts, wave.min_cell))
    return OpenItems(wave_id=wave_id, min_cell=wave.min_cell, synthetic=wave.synthetic, items=found)


async def answers(
    tx: Transaction,
    deps: SurveyDeps,
    caller: Caller,
    wave_id: str,
    item: str,
    paging: PageRequest,
    *,
    language: str | None,
    quotable: bool,
) -> Page[OpenAnswer]:
    """By id. Empty where fewer than the threshold gave words: in the language asked for, and among the quotable."""
    wave, instrument = await _wave(tx, deps, wave_id)
    if item not in instrument.words:
        raise not_found("open question", item)
    counted = _counted(item, await _counts(tx, caller, wave_id, item), wave.min_cell)
    spoken = next((each for each in counted.languages if each.language == language), None)
    if counted.suppressed or (language is not None and (spoken is None or spoken.suppressed)):
        return Page(items=[])
    if quotable and counted.quotable is None:
        return Page(items=[])
    last = await releases.last_of(tx, wave_id)
    shown = {group for group, was in last.items() if was.shown}
    words = responses.c.answers[item].as_string()
    columns = (responses.c.id, responses.c.language, responses.c.country, responses.c.stakeholder_type)
    statement = select(*columns, words.label("words"), _MAY_QUOTE.label("may_quote")).where(
        *_given(caller, wave_id, words)
    )
    if language is not None:
        statement = statement.where(responses.c.language == language)
    if quotable:
        statement = statement.where(_MAY_QUOTE)
    rows, following = await paging.fetch(tx, statement, responses.c.id)
    found = []
    for row in rows:
        country, kind = (row.country, row.stakeholder_type)
        if (country, kind) not in shown:
            country, kind = None, None
        found.append(
            OpenAnswer(
                response_id=row.id,
                item=item,
                language=row.language,
                country=country,
                stakeholder_type=kind,
                quotable=bool(row.may_quote),
                text=row.words,
            )
        )
    return Page(items=found, next=following)


async def _wave(tx: Transaction, deps: SurveyDeps, wave_id: str) -> tuple[Wave, CompiledInstrument]:
    wave = await waves.one(tx, wave_id)
    return wave, await deps.published.get(tx, wave.instrument_id, wave.version)


def _given(caller: Caller, wave_id: str, words: ColumnElement[str]) -> list[ColumnElement[bool]]:
    """Words of complete responses, by consent, of the caller's countries."""
    wanted = [responses.c.wave_id == wave_id, responses.c.complete, _MAY_READ, words.is_not(None)]
    own = caller.countries()
    return wanted if EVERYWHERE in own else [*wanted, responses.c.country.in_(sorted(own))]


async def _counts(tx: Transaction, caller: Caller, wave_id: str, item: str) -> Sequence[tuple[str, int, int]]:
    """(language, how many gave words, how many of them may be quoted)"""
    words = responses.c.answers[item].as_string()
    inner = (
        select(responses.c.language, case((_MAY_QUOTE, 1), else_=0).label("may_quote"))
        .where(*_given(caller, wave_id, words))
        .subquery()
    )
    columns = (inner.c.language, func.count().label("n"), func.sum(inner.c.may_quote).label("may_quote"))
    rows = (await tx.execute(select(*columns).group_by(inner.c.language).order_by(inner.c.language))).all()
    return [(row.language, int(row.n), int(row.may_quote or 0)) for row in rows]


def _counted(item: str, counts: Sequence[tuple[str, int, int]], min_cell: int) -> OpenItem:
    n, may_quote = sum(n for _, n, _ in counts), sum(quotable for _, _, quotable in counts)
    out = hidden({(language, "words"): n for language, n, _ in counts}, min_cell)
    small = n < min_cell
    few = small or may_quote < min_cell or 0 < n - may_quote < min_cell
    return OpenItem(
        item=item,
        suppressed=small,
        n=None if small else n,
        quotable=None if few else may_quote,
        languages=[
            LanguageCount(language=language, suppressed=True, n=None)
            if small or (language, None) in out
            else LanguageCount(language=language, suppressed=False, n=count)
            for language, count, _ in counts
        ],
    )
