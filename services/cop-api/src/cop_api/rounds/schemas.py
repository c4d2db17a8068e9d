"""A round: the room votes on statements, cards or practices; results are hidden until one's own vote is cast."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal

from almpo_contracts.cop import VoteTally
from pydantic import BaseModel, Field
from servicekit.etag import etag_of
from servicekit.ids import Id

from ..words import Draft, Part

Scale = Literal["agree_pass_disagree", "one_to_nine"]
Kind = Literal["statement", "card", "practice"]
Opinion = Literal["agree", "pass", "disagree"]
Rating = Annotated[int, Field(ge=1, le=9)]
Grouping = Literal["stakeholder_type", "country"]


class RoundDraft(Draft):
    items: list[Id] = Field(
        min_length=1,
        max_length=200,
        description="Statements or cards of the session; from the read-back on also its practices, which a round "
        "validates or leaves contested.",
    )
    scale: Scale = "agree_pass_disagree"


class VoteDraft(Draft):
    value: Opinion | Rating = Field(description="agree, pass or disagree; on the scale one_to_nine 1 to 9, or pass.")
    comment: Part | None = Field(default=None, description="Why; shown without a name.")


class Vote(BaseModel):
    round_id: str
    item_id: str
    value: Opinion | Rating
    comment: str | None


class Item(BaseModel):
    id: str
    kind: Kind
    cast: int = Field(description="How many have voted.")


class Round(BaseModel):
    id: str
    session_id: str
    revision: int
    scale: Scale
    status: Literal["open", "closed"]
    opened_at: datetime
    closed_at: datetime | None
    items: list[Item]
    mine: dict[str, Opinion | Rating] | None = Field(
        default=None, description="Item → the asking participant's own vote."
    )

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


class GroupTally(BaseModel):
    """`tally` is null where the group, or another that it would give away, has fewer than three voters."""

    group: str
    n: int | None
    tally: VoteTally | None
    suppressed: bool


class RatingSummary(BaseModel):
    """RAND/UCLA: disagreement where the 30–70 inter-percentile range exceeds IPRAS."""

    n: int
    median: float
    ipr: float
    ipras: float
    disagreement: bool


class Objection(BaseModel):
    """Without a name. `reason` is null where a disagreeing voter gave none."""

    source: Literal["vote", "read_back"]
    reason: str | None


class ItemConsensus(BaseModel):
    item_id: str
    kind: Kind
    cast: int
    hidden: bool = Field(description="True until the asker has voted on it, or the round is closed.")
    tally: VoteTally | None = Field(description="1–3 counts as disagree, 4–6 as pass, 7–9 as agree.")
    groups: dict[Grouping, list[GroupTally]] = {}
    group_informed_consensus: dict[Grouping, float | None] = Field(
        default={}, description="∏(A+1)/(S+2) over the groups that are shown; null when none is."
    )
    rating: RatingSummary | None = None
    objections: list[Objection] = Field(default=[], description="Always listed, however few.")


class Consensus(BaseModel):
    round_id: str
    scale: Scale
    status: Literal["open", "closed"]
    items: list[ItemConsensus]
