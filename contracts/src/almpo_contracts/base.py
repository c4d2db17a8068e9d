"""The frame every event payload shares."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field

TopicKind = Literal["state", "fact"]
Code = Annotated[str, Field(pattern=r"^[a-z]+\.[a-z0-9_]+$", max_length=80)]
"""A codebook code with its family: `context.caseload_low`."""
Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Localised = dict[str, str]
"""Language code → text."""


class Payload(BaseModel):
    """An event's data. Subclasses say which topic they travel on and which CloudEvents type they are."""

    model_config = ConfigDict(extra="ignore", frozen=True)

    topic: ClassVar[str]
    topic_kind: ClassVar[TopicKind]
    event_type: ClassVar[str]
    source: ClassVar[str]

    @property
    def key(self) -> str:
        """The aggregate's id: the record key, and the CloudEvents subject."""
        raise NotImplementedError

    @property
    def stands_on(self) -> Sequence[str]:
        """Ids of the statements that it is about or rests on."""
        return ()


class StatePayload(Payload):
    """The whole public state of one aggregate. A tombstone (no value) says that it was erased."""

    topic_kind: ClassVar[TopicKind] = "state"
    id: str = Field(min_length=1, max_length=120)
    revision: int = Field(ge=1, description="Rises by one with every change; a consumer refuses an older one.")

    @property
    def key(self) -> str:
        return self.id


class FactPayload(Payload):
    """Something that happened. Holds no words of a person."""

    topic_kind: ClassVar[TopicKind] = "fact"
