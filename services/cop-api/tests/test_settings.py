"""The voice key is a secret: production does not start with the one that everybody knows."""

from __future__ import annotations

import pytest
from cop_api.settings import DEVELOPMENT_VOICE_KEY, CopSettings
from pydantic import ValidationError

GIVEN = {
    "database_url": "sqlite:///x.db",
    "event_log": "sqlite:///log.db",
    "issuer": "https://issuer.test",
    "cursor_secret": "only-for-tests-0123456789",
}


def test_production_needs_its_own_voice_key() -> None:
    assert CopSettings(**GIVEN).voice_key == DEVELOPMENT_VOICE_KEY
    with pytest.raises(ValidationError, match="ALMPO_VOICE_KEY"):
        CopSettings(**GIVEN, env="production")
    with pytest.raises(ValidationError, match="voice_key"):
        CopSettings(**GIVEN, env="production", voice_key="short")
    assert CopSettings(**GIVEN, env="production", voice_key="a-secret-of-our-own").voice_key
