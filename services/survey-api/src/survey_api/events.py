"""Every event that survey-api emits. It consumes none."""

from __future__ import annotations

from almpo_contracts.base import Payload
from almpo_contracts.survey import FiguresReleased, InstrumentItem, InstrumentPublished, ItemLink, ResponseRecorded

from .instruments.codebook import kind_of, scale_max
from .instruments.definition import Question
from .instruments.properties import Texts
from .instruments.validator import CompiledInstrument
from .responses.schemas import StoredResponse
from .waves.schemas import Wave

EMITS: tuple[type[Payload], ...] = (InstrumentPublished, ResponseRecorded, FiguresReleased)


def instrument_published(instrument: CompiledInstrument) -> InstrumentPublished:
    """A version with its items and their links; immutable, hence always revision 1."""
    return InstrumentPublished(
        id=f"{instrument.instrument_id}:{instrument.version}",
        revision=1,
        instrument_id=instrument.instrument_id,
        slug=instrument.slug,
        version=instrument.version,
        title=by_language(instrument.definition.title),
        items=[_item(question) for question in instrument.definition.questions],
    )


def response_recorded(response: StoredResponse, wave: Wave, instrument: CompiledInstrument) -> ResponseRecorded:
    """A complete response without what it answers. Words only where the respondent agreed to their use."""
    return ResponseRecorded(
        id=response.id,
        revision=response.revision,
        wave_id=wave.id,
        wave_access=wave.access,
        instrument_id=wave.instrument_id,
        instrument_version=wave.version,
        language=response.language,
        country=response.country,
        stakeholder_type=response.stakeholder_type,
        complete=True,
        open_text=instrument.open_text(response.answers) if response.consent.open_text else {},
        quotation=response.consent.quotation,
        min_cell=wave.min_cell,
        synthetic=wave.synthetic,
    )


def _item(question: Question) -> InstrumentItem:
    return InstrumentItem(
        item=question.name,
        kind=kind_of(question),
        title=by_language(question.title),
        rows=[row.value for row in question.rows],
        choices=[choice.value for choice in question.columns or question.choices],
        scale_max=scale_max(question),
        links=[ItemLink(code=link.code, row=link.row, choice=link.choice) for link in question.links],
    )


def by_language(texts: Texts) -> dict[str, str]:
    """SurveyJS says `default`, everybody else `en`."""
    return {"en" if language == "default" else language: text for language, text in texts.items()}
