"""The two forms for handing on: the impact assessment of Article 27 and the data protection checklist. Pure."""

from __future__ import annotations

from servicekit.content import Content
from servicekit.content_models import Texts
from servicekit.vocabulary import Language

from ..designs.schemas import Design
from .schemas import FormAnswer, FormCheck, Forms, FunctionForms, FunctionShown, Screening
from .showing import labels


def forms_of(design: Design, screening: Screening, content: Content) -> Forms:
    """In English, as the forms' parts are; what people wrote stays as it is."""
    act = content.ai_act()
    return Forms(
        design=design.id,
        revision=design.revision,
        title=design.title,
        country=design.country,
        synthetic=design.synthetic,
        at=design.updated_at.isoformat(),
        note=_english(act.note),
        source=f"{act.source.title}, {act.source.url}; {act.source.also}",
        functions=[_of_function(each, content) for each in screening.functions],
    )


def _of_function(shown: FunctionShown, content: Content) -> FunctionForms:
    label, said, parts = labels(content), shown.screened, content.assessment_forms()
    classes = {each.code: _english(each.label) for each in content.ai_act().classes}
    checked = {each.code: each for each in said.data_protection}
    suggestion, concluded = shown.suggestion, shown.conclusion
    return FunctionForms(
        function=shown.code,
        label=label(shown.code),
        options=[label(option) for option in said.options],
        stage=label(said.stage) if said.stage else None,
        intended_purpose=said.intended_purpose,
        users=said.users,
        suggested=classes[suggestion.suggested]
        if suggestion.suggested == suggestion.at_least
        else f"{classes[suggestion.suggested]} while questions are open; at least: {classes[suggestion.at_least]}",
        conclusion=f"{classes[concluded.risk_class]}{' (override)' if concluded.override else ''}: {concluded.reason}"
        f" ({concluded.by_name}, {concluded.at}{'; answers have changed since' if concluded.outdated else ''})"
        if concluded
        else None,
        reasons=[
            f"{each.text['en']} ({each.citation}{'; if so' if each.open else ''})"
            for each in suggestion.reasons
            if each.risk_class in (suggestion.suggested, suggestion.at_least)
        ],
        duties=[
            f"{each.text['en']} ({each.who}; {each.citation}{'' if each.certain else '; not certain yet'})"
            for each in suggestion.duties
        ],
        trust=[f"{label(each.code)}: {each.measure}" for each in said.trust],
        impact=[
            FormAnswer(
                code=part.code,
                title=_english(part.label),
                citation=part.citation,
                from_design=shown.from_design.get(part.code, []),
                text=said.impact.get(part.code, ""),
            )
            for part in parts.impact
        ],
        data_protection=[
            FormCheck(
                code=item.code,
                title=_english(item.label),
                citation=item.citation,
                state=checked[item.code].state if item.code in checked else "unknown",
                note=checked[item.code].note if item.code in checked else "",
            )
            for item in parts.data_protection
        ],
    )


def _english(texts: Texts) -> str:
    return texts[Language.EN]
