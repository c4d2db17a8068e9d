"""What makes a response doubtful. It is kept and flagged, never refused or deleted for it: a flag can be wrong.

- `honeypot`: the field `website` was filled in, which the page hides from people.
- `speeder`: a complete response took less than two seconds for each answer (a matrix row is one), the cut-off
  of Huang, Curran, Keeney, Poposki and DeShon (2012), Journal of Business and Psychology 27, 99-114, who ask it of each
  page; here it is asked of the whole.
- `duplicate`: a complete response with ten answers or more says exactly what another of the wave says.

Nothing about the sender takes part, in no wave: there is no address, no cookie and no trace to compare. Neither the
time taken nor what stood in the hidden field is kept, the flag alone. Answers are compared by a keyed hash, which goes
with the row and which nobody can make without the deployment's secret."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Literal, get_args

from ..codes import derive
from ..waves.schemas import Wave

Flag = Literal["duplicate", "honeypot", "speeder"]
FLAGS: tuple[Flag, ...] = get_args(Flag)
SECONDS_PER_ANSWER = 2
ENOUGH_TO_COMPARE = 10
"""Fewer answers than this agree by chance too often."""
_STRATUM = ("country", "stakeholder_type")


def flags_of(answers: Mapping[str, Any], *, website: str | None, seconds: int | None, complete: bool) -> list[Flag]:
    """The flags that a response shows by itself."""
    found: list[Flag] = []
    if website and website.strip():
        found.append("honeypot")
    if complete and seconds is not None and seconds < SECONDS_PER_ANSWER * _given(answers):
        found.append("speeder")
    return found


def fingerprint(secret: str, wave_id: str, answers: Mapping[str, Any]) -> str | None:
    """The same for the same answers in the same wave; None for too few of them. The stratum does not count."""
    own = {name: answer for name, answer in answers.items() if name not in _STRATUM}
    if _given(own) < ENOUGH_TO_COMPARE:
        return None
    written = json.dumps(own, sort_keys=True, separators=(",", ":"))
    return derive(secret, "answers", wave_id, written).hex()[:32]


def written(flags: list[Flag]) -> str:
    """As they are stored: sorted, with spaces between."""
    return " ".join(sorted(set(flags)))


def split(flags: str) -> list[Flag]:
    return [flag for flag in FLAGS if flag in flags.split(" ")]


def weight(wave: Wave, flags: str) -> int:
    """How often a response counts in the wave's figures: once, or not at all where the wave leaves flagged ones out."""
    return 0 if flags and not wave.count_flagged else 1


def _given(answers: Mapping[str, Any]) -> int:
    return sum(
        len(answer) if isinstance(answer, dict) else 1 for name, answer in answers.items() if name not in _STRATUM
    )
