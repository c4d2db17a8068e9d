"""A codebook: codes with labels and definitions, by family."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from almpo_contracts.base import Code as CodeName
from pydantic import BaseModel, Field
from servicekit.etag import etag_of
from servicekit.vocabulary import Language

from ..words import Draft, Line, Note, Slug, Texts


class Reference(Draft):
    scheme: Line
    ref: Line


class Code(Draft):
    """One code. `resource` and `reasoning` are of mechanisms: what a measure offers, and how people respond to it."""

    code: CodeName
    family: str = Field(min_length=1, max_length=40)
    group: str | None = Field(default=None, max_length=80)
    label: Texts
    definition: Texts
    include: Note | None = None
    exclude: Note | None = None
    example: Note | None = None
    resource: Texts | None = None
    reasoning: Texts | None = None
    links: list[CodeName] = Field(default=[], max_length=50)
    replaces: list[CodeName] = Field(
        default=[],
        max_length=50,
        description="Codes of the version before that this one takes over: one that was renamed, or several merged.",
    )
    refs: list[Reference] = Field(default=[], max_length=50)
    outside_platform: bool = False
    translation: dict[Language, Literal["original", "machine-drafted", "reviewed"]] = {}


class CodebookDraft(Draft):
    slug: Slug
    title: Texts
    provenance: Note | None = None
    codes: list[Code] = Field(default=[], max_length=2000)


class Codebook(CodebookDraft):
    """The draft as it stands; `latest_version` is what is published of it."""

    id: str
    revision: int
    latest_version: int | None = None

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class CodebookSummary(BaseModel):
    id: str
    slug: str
    title: Texts
    revision: int
    latest_version: int | None
    codes: int = Field(description="Codes in the draft.")


class CodebookVersion(BaseModel):
    """Published; never changes."""

    codebook_id: str
    slug: str
    version: int
    title: Texts
    provenance: str | None
    codes: list[Code]
    published_at: datetime


class Became(BaseModel):
    """What a code of an earlier version is in a later one."""

    code: CodeName
    becomes: list[CodeName]
    how: Literal["kept", "renamed", "merged", "split", "dropped"]
    codings: int = Field(description="How many codings carry it, in the earlier version or one before it.")


class VersionMapping(BaseModel):
    """Codings keep the code and the version that they were made with. Where a code became exactly one, agreement and
    exports count it as that."""

    codebook_id: str
    since: int
    version: int
    codes: list[Became] = Field(description="Every code of the earlier version.")
    added: list[CodeName] = Field(description="Codes that take nothing over.")


class ReportLine(BaseModel):
    """What of an imported file was not taken over as it stands."""

    source: str = Field(description="Where in the file.")
    severity: Literal["warning", "info"]
    message: str


class Imported(BaseModel):
    codebook: Codebook
    report: list[ReportLine]
