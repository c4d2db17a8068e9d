"""Settings of survey-api."""

from __future__ import annotations

from pydantic import Field
from servicekit.settings import ServiceSettings


class SurveySettings(ServiceSettings):
    """What every service reads, and what the survey adds."""

    responses_per_minute: int = Field(
        default=120, ge=0, description="From one public address to one process, without a token; 0: no limit."
    )
