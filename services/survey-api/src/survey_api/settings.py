"""Settings of survey-api."""

from __future__ import annotations

from servicekit.settings import ServiceSettings


class SurveySettings(ServiceSettings):
    """What every service reads; the survey adds nothing of its own yet."""
