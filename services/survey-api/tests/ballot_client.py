"""The client of docs/integration/survey-ballots.md, as it stands there: what integrators copy is what is tested."""

from __future__ import annotations

import re
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
from survey_stories import Survey

PAGE = Path(__file__).parents[3] / "docs" / "integration" / "survey-ballots.md"


def documented_client() -> SimpleNamespace:
    """Its functions: blind, finalize, vote, pss_encoded, …"""
    [code] = re.findall(r"```python\n(.*?)```", PAGE.read_text(encoding="utf-8"), re.S)
    names: dict[str, Any] = {}
    exec(compile(code, str(PAGE), "exec"), names)  # noqa: S102 - our own page
    return SimpleNamespace(**names)


CLIENT = documented_client()


def key_of(wave: dict[str, Any]) -> dict[str, str]:
    key: dict[str, str] = wave["ballots"]["public_key"]
    return key


async def ask(survey: Survey, wave: dict[str, Any], token: str, blinded: str) -> httpx.Response:
    return await survey.post(f"/waves/{wave['id']}/ballots", json={"invitation": token, "blinded": blinded})


async def blind_ballot(survey: Survey, wave: dict[str, Any], token: str) -> str:
    """Redeem an invitation as the documented client does."""
    kept = CLIENT.blind(key_of(wave), wave["id"])
    redeemed = await ask(survey, wave, token, kept["blinded"])
    assert redeemed.status_code == 201, redeemed.text
    ballot: str = CLIENT.finalize(key_of(wave), kept, redeemed.json()["blind_signature"])
    return ballot
