"""What stakeholders need: data, an AI function, a change of systems."""

from __future__ import annotations

from typing import Annotated, Literal

from almpo_contracts.base import Code
from pydantic import Field
from servicekit.etag import etag_of
from servicekit.ids import Id
from servicekit.vocabulary import Country

from ..words import Draft, Line, Note

Kind = Literal["data", "ai_function", "system"]


class RequirementDraft(Draft):
    kind: Kind
    code: Code | None = Field(default=None, description="A code of the families data or ai.")
    title: Line
    description: Note = ""
    country: Country
    session_id: Id | None = None
    statements: Annotated[list[Id], Field(max_length=200)] = []
    priority: Literal["must", "should", "could"]
    status: Literal["proposed", "agreed", "met", "dropped"] = "proposed"
    synthetic: bool = Field(default=False, description="Demo data; inherited from the session where there is one.")


class Requirement(RequirementDraft):
    id: str
    revision: int

    @property
    def etag(self) -> str:
        return etag_of(self.revision)
