"""The map from one version of an instrument to another."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field
from servicekit.drafts import Draft
from servicekit.etag import etag_of

Code = Annotated[str, Field(max_length=130)]


class MappedItem(Draft):
    """Where a variable of the old version goes. A variable is a question, one row of a matrix, or one choice of a
    checkbox or ranking, named as in the codebook."""

    old: Code
    new: Code | None = Field(description="The variable of the new version; null where it has none.")
    recode: dict[Code, Code | None] = Field(
        default={}, description="Old value → new value; null drops it. Values that stay the same need not be named."
    )
    note: str = Field(default="", max_length=500)


class VersionMapDraft(Draft):
    items: list[MappedItem] = Field(max_length=20_000)


class VersionMap(VersionMapDraft):
    """One entry per variable of the old version. `added` are variables that only the new version has."""

    instrument_id: str
    old_version: int
    new_version: int
    origin: Literal["computed", "edited"] = Field(
        description="By equal names and codes, or changed by a survey manager."
    )
    revision: int
    added: list[str]

    @property
    def etag(self) -> str:
        return etag_of(self.revision)
