"""What the engine reads from the environment. It needs nothing beyond what every service has."""

from __future__ import annotations

from servicekit.settings import ServiceSettings


class CmoSettings(ServiceSettings):
    """The engine's settings."""
