"""A round: the room votes on statements, cards or practices; results are hidden until one's own vote is cast."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal, Self

from almpo_contracts.cop import VoteTally
from pydantic import BaseModel, Field, model_validator
from servicekit.etag import etag_of
from servicekit.ids import Id

from ..cards.schemas import CodeOrText, Mechanism, Outcome
from ..words import Draft, Part

Scale = Literal["agree_pass_disagree", "one_to_nine"]
Kind = Literal["statement", "card", "practice"]
Opinion = Literal["agree", "pass", "disagree"]
Rating = Annotated[int, Field(ge=1, le=9)]
Grouping = Literal["stakeholder_type", "country"]


class RoundDraft(Draft):
    items: list[Id] = Field(
        default=[],
        max_length=200,
        description="Statements or cards of the session; from the read-back on also its practices, which a round "
        "validates or leaves contested. Left out in a round that follows another: the same items.",
    )
    scale: Scale | None = Field(default=None, description="agree_pass_disagree, or that of the round it follows.")
    follows: Id | None = Field(
        default=None,
        description="A closed round of the session whose questions are asked again: everybody is shown their own "
        "earlier answer, and the result says what changed.",
    )

    @model_validator(mode="after")
    def _asks_something(self) -> Self:
        if not self.items and self.follows is None:
            raise ValueError("name at least one item, or the round that this one follows")
        return self


class VoteDraft(Draft):
    value: Opinion | Rating = Field(description="agree, pass or disagree; on the scale one_to_nine 1 to 9, or pass.")
    comment: Part | None = Field(default=None, description="Why; shown without a name.")


class Vote(BaseModel):
    round_id: str
    item_id: str
    value: Opinion | Rating
    comment: str | None


class CardWording(BaseModel):
    contexts: list[CodeOrText]
    mechanism: Mechanism
    outcome: Outcome


class ItemWording(BaseModel):
    """`text` of a statement or the name of a practice; `card` of a card."""

    text: str | None = None
    language: str | None = None
    card: CardWording | None = None


class Item(BaseModel):
    id: str
    kind: Kind
    cast: int = Field(description="How many have voted.")
    wording: ItemWording | None = Field(
        default=None,
        description="As it was when the round was opened. For participants and those who work with words.",
    )
    reworded: bool = Field(default=False, description="The statement has another wording by now.")


class Round(BaseModel):
    id: str
    session_id: str
    revision: int
    scale: Scale
    status: Literal["open", "closed"]
    opened_at: datetime
    closed_at: datetime | None
    follows: str | None = None
    items: list[Item]
    mine: dict[str, Opinion | Rating] | None = Field(
        default=None, description="Item → the asking participant's own vote."
    )
    mine_before: dict[str, Opinion | Rating] | None = Field(
        default=None, description="Item → the asking participant's own vote in the round that this one follows."
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
    q1: float
    q3: float
    ipr: float
    ipras: float
    disagreement: bool


class Objection(BaseModel):
    """Without a name. `reason` is null where a disagreeing voter gave none, and where `withheld`."""

    source: Literal["vote", "read_back"]
    reason: str | None
    withheld: bool = Field(
        default=False,
        description="A reason was given; it is for the session's participants and for those who work with words in "
        "its countries.",
    )


class ItemChange(BaseModel):
    """Since the round that this one follows. `distribution_change`: the share of voters that would have had to answer
    otherwise for both distributions to be the same; `stable` below 0.15 (Scheibe et al. 1975). `changed` of `in_both`
    voted otherwise than before, null below three; `left` voted before and not now."""

    median_before: float | None
    median_after: float | None
    median_shift: float | None
    iqr_before: float | None
    iqr_after: float | None
    agree_before: float = Field(description="Share, 0 to 1.")
    agree_after: float
    distribution_change: float
    stable: bool
    in_both: int
    changed: int | None
    left: int


class ItemConsensus(BaseModel):
    item_id: str
    kind: Kind
    cast: int
    hidden: bool = Field(description="No result is shown, for the reason in `withheld`.")
    withheld: Literal["not_voted", "too_few"] | None = Field(
        default=None,
        description="not_voted: the round is open and the asker has not voted on it; too_few: fewer than three have "
        "voted, so that one's own vote would give away another's.",
    )
    tally: VoteTally | None = Field(description="1–3 counts as disagree, 4–6 as pass, 7–9 as agree.")
    groups: dict[Grouping, list[GroupTally]] = {}
    group_informed_consensus: dict[Grouping, float | None] = Field(
        default={}, description="∏(A+1)/(S+2) over the groups that are shown; null when none is."
    )
    rating: RatingSummary | None = None
    change: ItemChange | None = None
    objections: list[Objection] = Field(
        default=[],
        description="Always listed, however few. Where too few have voted only those with a reason, which their "
        "authors gave to be read.",
    )


class Concordance(BaseModel):
    """Kendall's W, corrected for ties, over those who rated every item (`left_out` did not). Null where it says
    nothing: everybody rated all items alike."""

    raters: int
    items: int
    left_out: int
    w: float | None
    chi2: float | None
    df: int


class Consensus(BaseModel):
    round_id: str
    scale: Scale
    status: Literal["open", "closed"]
    follows: str | None = None
    items: list[ItemConsensus]
    concordance: Concordance | None = Field(
        default=None, description="Of a closed round of ratings with at least three items and three raters of all."
    )


class OpinionGroup(BaseModel):
    name: str = Field(examples=["A"])
    n: int


class GroupedItem(BaseModel):
    """`tallies`: by group, in their order; null where a group, or another that it would give away, has fewer than
    three votes on the item."""

    item_id: str
    tallies: list[VoteTally | None]
    group_informed_consensus: float | None


class OpinionGroups(BaseModel):
    """Groups learned from the votes, never a fact about people: from twenty voters and ten items on, and where the
    silhouette is at least 0.25."""

    round_id: str
    shown: bool
    reason: Literal["round_open", "too_few_items", "too_few_voters", "no_clear_groups"] | None
    voters: int = Field(description="Who voted on enough items to be placed.")
    silhouette: float | None = None
    groups: list[OpinionGroup] = []
    items: list[GroupedItem] = []
