"""The theory of change as clients see it. It is changed by saving the step `theory_of_change`."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.cop import Direction
from pydantic import BaseModel, Field
from servicekit.etag import etag_of

Origin = Literal["configuration", "reworded", "not_in_release", "person"]


class BoxDrawn(BaseModel):
    text: str
    code: str | None
    configuration: str | None


class BoxShown(BoxDrawn):
    """`configuration`: as the configuration has it, in any language. `reworded`: drawn from it, then changed by a
    person. `not_in_release`: the design's release no longer has it. `person`: added by a person."""

    origin: Origin


class ChainDrawn(BaseModel):
    """As the step takes it: whoever agrees saves it as it is, or changed."""

    option: str | None
    contexts: list[BoxDrawn]
    resource: BoxDrawn
    reasoning: BoxDrawn
    outcome: BoxDrawn
    direction: Direction


class ChainShown(BaseModel):
    option: str | None
    contexts: list[BoxShown]
    resource: BoxShown
    reasoning: BoxShown
    outcome: BoxShown
    direction: Direction
    text: str = Field(description="The chain as one sentence.")


class TheoryOfChange(BaseModel):
    """`chains` are saved; `drawn` are proposed from the configurations of the options that were decided for, and
    become part of the theory when somebody saves them."""

    design_id: str
    design_revision: int
    chains: list[ChainShown]
    narrative: str
    assumptions: list[str]
    drawn: list[ChainDrawn]
    decided: list[str] = Field(description="Options that were adopted or adapted, by the newest decision about each.")
    without_evidence: list[str] = Field(description="Of these, the options for which nothing can be drawn.")

    @property
    def etag(self) -> str:
        return etag_of(self.design_revision)
