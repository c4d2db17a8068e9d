"""Cross-tabulations as the API speaks of them."""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, Field

from ..results.schemas import Suppression, View


class CrosstabCell(BaseModel):
    """`share` is of the column's valid answers, weighted where the table is."""

    row: str
    column: str
    suppressed: bool
    n: int | None
    share: float | None


class CrosstabTotal(BaseModel):
    """A row's or a column's total."""

    value: str
    suppressed: bool
    n: int | None


class AssociationTest(BaseModel):
    """Pearson's chi-square, with Rao and Scott's second-order correction where weights vary (1984), and Cramér's V.

    `p_holm` is corrected for all tables of the answer (Holm 1979)."""

    method: Literal["pearson", "rao_scott"]
    chi2: float
    df: float
    p: float
    p_holm: float
    cramers_v: float
    n: int
    small_expected: int = Field(description="Cells with an expected count below 5; many make p unreliable.")


NoTest = Literal["multiple_choice", "too_few_rows_or_columns", "suppressed"]


class Crosstab(BaseModel):
    """Row × column. Values of no opinion are left out and counted apart; several choices make no test."""

    row: str
    rows: list[CrosstabTotal]
    columns: list[CrosstabTotal]
    cells: list[CrosstabCell]
    suppressed: bool
    reason: Suppression | None = None
    n: int | None
    left_out: int | None = Field(description="Respondents without a valid answer to both.")
    test: AssociationTest | None
    no_test: NoTest | None


class Crosstabs(BaseModel):
    """One table per row variable."""

    wave_id: str
    column: str
    view: View
    min_cell: int
    synthetic: bool
    weighted: bool
    tables: list[Crosstab]
