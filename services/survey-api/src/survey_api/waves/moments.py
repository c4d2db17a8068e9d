"""When a wave opens and closes: a moment, or a wall clock's time in a time zone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Annotated
from zoneinfo import ZoneInfo, available_timezones

from pydantic import AfterValidator, Field
from servicekit.clock import rfc3339
from servicekit.problems import invalid


def _known_zone(value: str) -> str:
    if value not in available_timezones():
        raise ValueError(f"{value!r} is not a time zone; use an IANA name such as Europe/Warsaw")
    return value


TimeZone = Annotated[str, Field(max_length=60, examples=["Europe/Warsaw"]), AfterValidator(_known_zone)]


def moment_of(said: datetime, zone: str | None, pointer: str) -> datetime:
    """The moment, in UTC. A time without an offset is read on the wall clocks of `zone`.

    Raises 422 where the clocks skip that time, or show it twice: whoever means one of the two says its offset."""
    try:
        return _moment(said, zone, pointer)
    except OverflowError:
        raise invalid(pointer, "out_of_range", "This time is too far away to be told in every time zone.") from None


def _moment(said: datetime, zone: str | None, pointer: str) -> datetime:
    if said.tzinfo is not None:
        return said.astimezone(UTC)
    if zone is None:
        raise invalid(pointer, "timezone_missing", "Give an offset with the time, or the wave a `timezone`.")
    earlier, later = (said.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
    if earlier.utcoffset() == later.utcoffset():
        return earlier.astimezone(UTC)
    # At a change of the clocks the two readings differ. In a gap neither of them comes back as it was said.
    if earlier.astimezone(UTC).astimezone(earlier.tzinfo).replace(tzinfo=None) != said:
        message = f"Clocks in {zone} are put forward over this time; it is on none of them that day."
        raise invalid(pointer, "nonexistent_time", message)
    both = f"{earlier.isoformat()} ({rfc3339(earlier)}) or {later.isoformat()} ({rfc3339(later)})"
    raise invalid(pointer, "ambiguous_time", f"Clocks in {zone} show this time twice; say {both}.")
