"""Suggesting codes for texts. Nothing is kept of what was asked."""

from __future__ import annotations

from collections.abc import Sequence

from ..coding.answers import Suggestion
from ..coding.examples import kind_of
from ..deps import CmoDeps
from ..models import service as models
from . import process
from .schemas import Abstention, SuggestedCode, SuggestedKind, SuggestionsDraft, SuggestionSheet, TextSuggestions

_PRIMARY = {"language_not_supported": "language", "other_language": "language"}


async def suggest(deps: CmoDeps, draft: SuggestionsDraft) -> SuggestionSheet:
    """Raises Problem 503 while there is no model or its process cannot be reached."""
    active = await models.active(deps)
    texts = [(each.text, each.language.lower().partition("-")[0]) for each in draft.texts]
    answers = await deps.texts.ask_model(
        process.suggest, active.version, lambda: models.stored(deps, active), texts, draft.route == "full"
    )
    return SuggestionSheet(model=active.version, items=_items(deps, answers))


def _items(deps: CmoDeps, answers: Sequence[Suggestion]) -> list[TextSuggestions]:
    return [
        TextSuggestions(
            kinds=[
                SuggestedKind(kind=kind.label, probability=kind.probability, suggested=kind.suggested)
                for kind in answer.kinds
            ],
            codes=[
                SuggestedCode(
                    code=code.label,
                    kind=kind_of(code.label),
                    label=dict(deps.vocabulary.labels.get(code.label, {})),
                    probability=code.probability,
                )
                for code in answer.codes
            ],
            route=answer.route,
            abstained=_abstention(at, answer),
        )
        for at, answer in enumerate(answers)
    ]


def _abstention(at: int, answer: Suggestion) -> Abstention | None:
    if answer.abstained is None:
        return None
    why = answer.abstained
    pointer = f"/texts/{at}/{_PRIMARY.get(why.reason, 'text')}"
    return Abstention(reason=why.reason, pointer=pointer, detail=why.detail)
