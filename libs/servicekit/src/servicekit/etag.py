"""Optimistic concurrency: an ETag on everything changeable, preconditions on every change (RFC 9110, RFC 6585)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, Protocol

from fastapi import Depends, Header

from .problems import Problem


def etag_of(revision: int) -> str:
    """A strong ETag of a resource's revision."""
    return f'"r{revision}"'


class Tagged(Protocol):
    """A resource that knows its ETag and can be shown to whoever lost the race."""

    @property
    def etag(self) -> str: ...

    def model_dump(self, *, mode: str) -> dict[str, Any]: ...


@dataclass(frozen=True)
class Preconditions:
    """What the caller believes about the resource: `If-Match: "r3"`, or `If-None-Match: *` for a new one."""

    if_match: str | None = None
    if_none_match: str | None = None

    def check(self, current: Tagged | None) -> None:
        """Raise 428 where nothing was said, 412 (with the current body) where it is not so."""
        if current is None:
            if self.if_match is not None:
                raise Problem(412, "precondition-failed", "There is no such resource to change.")
            if self.if_none_match != "*":
                raise Problem(428, "precondition-required", "Send If-None-Match: * to create this resource.")
            return
        if self.if_none_match is None and self.if_match is None:
            raise Problem(428, "precondition-required", "Send If-Match with the ETag that you last saw.")
        if self.if_none_match is not None or current.etag not in [
            tag.strip() for tag in (self.if_match or "").split(",")
        ]:
            raise Problem(
                412,
                "precondition-failed",
                "It was changed since you read it; the current state is in `current`.",
                headers={"ETag": current.etag},
                extra={"current": current.model_dump(mode="json")},
            )


async def _preconditions(
    if_match: Annotated[str | None, Header()] = None, if_none_match: Annotated[str | None, Header()] = None
) -> Preconditions:
    return Preconditions(if_match, if_none_match)


Precondition = Annotated[Preconditions, Depends(_preconditions)]
"""The caller's preconditions, parsed; pass them to the service function, which knows the current state."""
