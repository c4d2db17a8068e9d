"""What a client sends is taken as it is."""

from __future__ import annotations

from typing import Any

import pytest
from cop_api.assignments.schemas import Distribution
from cop_api.participants.schemas import Consent
from cop_api.rounds.schemas import VoteDraft
from cop_api.words import Draft
from pydantic import ValidationError


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        (Consent, {"quotes": 0}),
        (Consent, {"attribution": "yes"}),
        (VoteDraft, {"value": True}),
        (VoteDraft, {"value": "5"}),
        (
            Distribution,
            {"session_id": "01a20d47-4677-76fe-bcb8-bdab7deeaa4d", "coders": ["c" * 17], "double_share": False},
        ),
    ],
)
def test_neither_consent_nor_a_number_is_guessed(draft: type[Draft], said: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as refused:
        draft.model_validate(said)
    [field] = said.keys() & {"quotes", "attribution", "value", "double_share"}
    assert {error["loc"][0] for error in refused.value.errors()} >= {field}


def test_what_json_can_only_write_as_text_is_still_taken() -> None:
    assert VoteDraft.model_validate({"value": 5}).value == 5
    assert Consent.model_validate({"quotes": True}).quotes
