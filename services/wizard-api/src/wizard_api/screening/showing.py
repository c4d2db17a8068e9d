"""From a design to its screening as clients see it. Pure."""

from __future__ import annotations

from typing import Literal

from almpo_contracts.base import Localised
from servicekit.content import Content
from servicekit.content_models import Code, Texts
from servicekit.vocabulary import Language

from ..designs import log
from ..designs.schemas import Design
from ..releases.bundle import HeldRelease
from .drafts import ScreenedFunction, ScreeningSaved
from .evaluate import Outcome, screen
from .filling import Label, begun, from_design
from .schemas import (
    ClassReason,
    ConclusionShown,
    DutyShown,
    FunctionShown,
    Screening,
    Suggestion,
    TrustAsked,
)


def screening(design: Design, content: Content, held: HeldRelease | None) -> Screening:
    """Functions that were screened, then those that are only planned."""
    saved = design.ai_screening or ScreeningSaved()
    screened = {each.code: each for each in saved.functions}
    planned = {each.code: each for each in begun(design.steps)}
    return Screening(
        design=design.id,
        revision=design.revision,
        release=design.release,
        saved=design.ai_screening,
        functions=[
            _function(each, design, content, held, saved, is_saved=each.code in screened)
            for each in (planned | screened).values()
        ],
        trust=_trust(content, held),
        note=_plain(content.ai_act().note),
    )


def basis(function: ScreenedFunction, content: Content) -> str:
    """SHA-256 over what a suggestion follows from: the answers, the purpose, and the rules."""
    return log.digest(
        {
            "answers": dict(function.answers),
            "intended_purpose": function.intended_purpose,
            "rules": content.ai_act().model_dump(mode="json", by_alias=True),
        }
    )


def labels(content: Content) -> Label:
    """English labels of every code that a screening names."""
    known: dict[str, str] = {code.code: code.label[Language.EN] for code in content.codebook().codes}
    known |= {family.code: family.label[Language.EN] for family in content.families()}
    for name in ("policy-cycle-stages", "target-groups"):
        known |= {item.code: item.label[Language.EN] for item in content.code_list(name).items}
    return lambda code: known.get(code, code)


def _function(
    function: ScreenedFunction,
    design: Design,
    content: Content,
    held: HeldRelease | None,
    saved: ScreeningSaved,
    *,
    is_saved: bool,
) -> FunctionShown:
    code = _code(content, function.code)
    asked = {each.code: each for each in held.bundle.ai_function_shares} if held else {}
    entry = asked.get(function.code)
    concluded = next((each for each in saved.conclusions if each.function == function.code), None)
    return FunctionShown(
        code=function.code,
        label=_plain(code.label) if code else {"en": function.code},
        definition=_plain(code.definition) if code else {},
        screened=function,
        saved=is_saved,
        voices=entry.mentions.voices if entry else 0,
        survey=list(entry.survey) if entry else [],
        missing=_missing(function),
        suggestion=_suggestion(screen(content.ai_act(), function.answers)),
        conclusion=ConclusionShown(
            **concluded.model_dump(), outdated=concluded.answers_sha256 != basis(function, content)
        )
        if concluded
        else None,
        from_design=from_design(design.steps, function, labels(content)),
    )


def _missing(function: ScreenedFunction) -> list[Literal["stage", "intended_purpose", "oversight", "options"]]:
    missing: list[Literal["stage", "intended_purpose", "oversight", "options"]] = []
    if function.stage is None:
        missing.append("stage")
    if not function.intended_purpose.strip():
        missing.append("intended_purpose")
    if not function.oversight.strip():
        missing.append("oversight")
    if not function.options:
        missing.append("options")
    return missing


def _suggestion(outcome: Outcome) -> Suggestion:
    return Suggestion(
        at_least=outcome.at_least,
        suggested=outcome.suggested,
        reasons=[
            ClassReason(
                rule=each.rule.code,
                risk_class=each.rule.risk_class,
                text=_plain(each.rule.reason),
                citation=each.rule.citation,
                open=list(each.open),
            )
            for each in outcome.reasons
        ],
        open=list(outcome.open),
        duties=[
            DutyShown(
                duty=each.duty.code,
                who=each.duty.who,
                text=_plain(each.duty.text),
                citation=each.duty.citation,
                certain=each.certain,
            )
            for each in outcome.duties
        ],
    )


def _trust(content: Content, held: HeldRelease | None) -> list[TrustAsked]:
    asked = {each.code: each for each in held.bundle.trust_shares} if held else {}
    gathered = {code: item.code for item in content.code_list("trust-requirements").items for code in item.codes}
    shown = []
    for code in content.codebook().codes:
        if not code.code.startswith("trust."):
            continue
        entry = asked.get(code.code)
        shown.append(
            TrustAsked(
                code=code.code,
                label=_plain(code.label),
                definition=_plain(code.definition),
                requirement=gathered.get(code.code),
                voices=entry.mentions.voices if entry else 0,
                countries=list(entry.mentions.countries) if entry else [],
                survey=list(entry.survey) if entry else [],
            )
        )
    return sorted(shown, key=lambda each: (-each.voices, each.code))


def _code(content: Content, wanted: str) -> Code | None:
    return next((code for code in content.codebook().codes if code.code == wanted), None)


def _plain(texts: Texts) -> Localised:
    return {str(language): text for language, text in texts.items()}
