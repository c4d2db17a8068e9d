"""Keeping the shares in step with the survey service's releases, and open answers with its responses."""

from __future__ import annotations

from collections.abc import Sequence

from almpo_contracts.survey import FiguresReleased, ResponseRecorded
from servicekit.db import Transaction

from ..evidence import queries as evidence
from ..evidence.states import open_texts
from . import queries


async def replace_open_texts(tx: Transaction, before: Sequence[str], after: Sequence[ResponseRecorded]) -> None:
    """`before`: responses whose words were held. `after`: what they say now."""
    await evidence.remove_of_parents(tx, "open_text", before)
    await evidence.save(tx, [item for response in after for item in open_texts(response)])


async def replace_figures(tx: Transaction, waves: Sequence[str], after: Sequence[FiguresReleased]) -> set[str]:
    """→ The codes whose published shares changed. `waves`: of which there is news."""
    codes = await queries.codes_of(tx, waves)
    codes |= {share.code for figures in after for share in figures.shares}
    before = await queries.shares(tx, codes)
    await queries.replace(tx, waves, after)
    fresh = await queries.shares(tx, codes)
    return {code for code in codes if before.get(code) != fresh.get(code)}
