"""Settings of survey-api."""

from __future__ import annotations

from pydantic import Field
from servicekit.settings import ServiceSettings


class SurveySettings(ServiceSettings):
    """What every service reads, and what the survey alone needs to know."""

    responses_per_minute: int = Field(
        default=120,
        ge=0,
        description="From one public address to one process, without a token; 0: no limit. So many ballots and "
        "receipt look-ups, too.",
    )
    redemptions_per_code: int = Field(
        default=60,
        ge=0,
        description="Of one invitation at one process in a minute, from wherever; 0: no limit.",
    )
    backup_days: int | None = Field(
        default=None, ge=1, description="How long backups are kept; said to whoever asks about an erasure."
    )
