"""What cop-api reads from the environment besides what every service does."""

from __future__ import annotations

from typing import Self

from pydantic import Field, model_validator
from servicekit.deps import Deps
from servicekit.settings import ServiceSettings

DEVELOPMENT_VOICE_KEY = "development-only-voice-key"


class CopSettings(ServiceSettings):
    """`voice_key` makes a person who speaks in several sessions one voice; lose it, and they become several."""

    voice_key: str = Field(
        default=DEVELOPMENT_VOICE_KEY,
        min_length=16,
        description="Secret key of the hashes that stand for persons and coders, and of participants' credentials.",
    )

    joins_per_minute: int = Field(
        default=120,
        ge=0,
        description="Joins from one public address to one process in a minute; 0: no limit. A room with one connection "
        "is one address.",
    )
    joins_per_code: int = Field(
        default=300, ge=0, description="Joins with one code at one process in a minute, from wherever; 0: no limit."
    )

    @model_validator(mode="after")
    def _production_has_its_own_key(self) -> Self:
        if self.env == "production" and self.voice_key == DEVELOPMENT_VOICE_KEY:
            raise ValueError("set ALMPO_VOICE_KEY to a secret of at least 16 characters; keep it with the backups")
        return self


def settings_of(deps: Deps) -> CopSettings:
    """The service's own settings."""
    assert isinstance(deps.settings, CopSettings)
    return deps.settings
