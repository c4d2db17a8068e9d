"""What may be concluded from a wave, in plain words."""

from __future__ import annotations

from ..waves.schemas import Wave
from ..weighting.schemas import WeightingReport

OPEN = (
    "Anybody with the link could answer. Who did chose to; the figures describe those who answered and nobody else. "
    "No margin of error is given, because none could be justified."
)
BOTH = (
    "Some were invited, others came through an open link, and the answers do not say which. It is read as an open "
    "link: no response rate, no margin of error."
)
INVITED = (
    "The invited are the frame. Intervals suppose that, within a country and stakeholder type, who answered does "
    "not depend on what they would have said. Nothing here can show whether that is so."
)
NO_INVITATIONS = (
    "Answers were handed in by a collecting system; no invitations are known, so there is no response rate."
)
ANONYMOUS = (
    "The wave is anonymous: responses cannot be tied to invitations. Rates come from counts of both by country "
    "and stakeholder type, as respondents stated them."
)
NO_TARGETS = (
    "No population was stated for the wave, so its respondents cannot be compared with one, and nothing is weighted."
)
WEIGHTED = (
    "Weighting makes countries and stakeholder types count by their population. It repairs nothing else, and "
    "costs precision: see the design effect."
)
NOT_CONVERGED = "The weights do not reach the population's margins; see the greatest error before using them."
SMALL = (
    "Figures of fewer than {least} respondents are withheld, and others with them so that they cannot be worked out."
)
SYNTHETIC = "The answers are synthetic: made for demonstration, by nobody."


def limits_of(wave: Wave, weighting: WeightingReport | None, *, has_invitations: bool) -> list[dict[str, str]]:
    """The weightiest first."""
    said = [SYNTHETIC] if wave.synthetic else []
    said.append({"open": OPEN, "both": BOTH, "invited": INVITED}[wave.access])
    if wave.access == "invited" and not has_invitations:
        said.append(NO_INVITATIONS)
    if wave.access == "invited" and wave.anonymity == "anonymous":
        said.append(ANONYMOUS)
    if not wave.targets:
        said.append(NO_TARGETS)
    elif weighting is not None:
        said += [WEIGHTED] if weighting.converged else [WEIGHTED, NOT_CONVERGED]
    said.append(SMALL.format(least=wave.min_cell))
    return [{"en": words} for words in said]
