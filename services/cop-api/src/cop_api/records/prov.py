"""A session's record as W3C PROV: what came from what, and who stands behind it, under pseudonyms."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from servicekit.db import Transaction

from ..cards import queries as cards
from ..codings import queries as codings
from ..codings.schemas import Coding
from ..participants import queries as participants
from ..requirements import queries as requirements
from ..rounds import queries as rounds
from ..sessions.schemas import Session
from ..statements import queries as statements

if TYPE_CHECKING:
    from prov.model import ProvDocument

Attributes = dict[Any, Any]
NAMESPACE = "https://eu-almpo.eu/ns/cop#"


async def write(tx: Transaction, session: Session, viewer: codings.Viewer) -> bytes:
    """PROV-JSON, with the codings that the viewer sees."""
    made = await document(tx, session, viewer)
    return str(made.serialize(format="json", indent=2, ensure_ascii=False)).encode()


async def document(tx: Transaction, session: Session, viewer: codings.Viewer) -> ProvDocument:
    from prov.model import ProvDocument

    made = ProvDocument()
    made.add_namespace("almpo", NAMESPACE)
    held = f"almpo:session-{session.id}"
    made.activity(held, session.opened_at, session.closed_at, {"prov:label": session.title})
    for person in await participants.all_of(tx, session.id):
        if person.consent.attribution:
            kind = person.stakeholder_type.value
            strata: Attributes = {"almpo:stakeholder_type": kind, "almpo:country": person.country}
            made.agent(_speaker(session, person.pseudonym), {"prov:type": "prov:Person", **strata})
    await _statements(made, tx, session, held)
    for card in await cards.all_of(tx, session.id):
        of = {"prov:type": "almpo:Card", "almpo:polarity": card.polarity, "almpo:practice_family": card.practice_family}
        made.entity(f"almpo:card-{card.id}", of)
        made.wasGeneratedBy(f"almpo:card-{card.id}", held, card.recorded_at)
        for said in card.statements:
            made.wasDerivedFrom(f"almpo:card-{card.id}", f"almpo:statement-{said}")
    for round_ in await rounds.all_of(tx, session.id):
        voting = f"almpo:round-{round_.id}"
        of = {"prov:type": "almpo:Vote", "almpo:scale": round_.scale}
        made.activity(voting, round_.opened_at, round_.closed_at, of)
        for item in round_.items:
            made.used(voting, f"almpo:{item.kind}-{item.id}")
        if round_.follows is not None:
            made.wasInformedBy(voting, f"almpo:round-{round_.follows}")
    for coding in await codings.of_session(tx, session.id, viewer):
        _coding(made, coding)
    for requirement in await requirements.of_session(tx, session.id):
        name = f"almpo:requirement-{requirement.id}"
        made.entity(name, {"prov:type": "almpo:Requirement", "prov:label": requirement.title})
        for said in requirement.statements:
            made.wasDerivedFrom(name, f"almpo:statement-{said}")
    return made


async def _statements(made: ProvDocument, tx: Transaction, session: Session, held: str) -> None:
    """The present wording is the statement's entity; each earlier one has its own, and the next revises it."""
    for said in await statements.all_of(tx, session.id):
        name = f"almpo:statement-{said.id}"
        of: Attributes = {"prov:type": "almpo:Statement", "almpo:form": said.form, "almpo:status": said.status}
        made.entity(name, {**of, "prov:value": said.text, "almpo:quotable": said.quotable})
        made.wasGeneratedBy(name, held, said.recorded_at)
        if said.participant is not None:
            made.wasAttributedTo(name, _speaker(session, said.participant))
        for origin in said.derived_from:
            made.wasDerivedFrom(name, f"almpo:statement-{origin}")
        earlier = (await statements.wordings_of(tx, said.id))[:-1]
        names = [f"{name}-r{wording.revision}" for wording in earlier]
        for each, wording in zip(names, earlier, strict=True):
            made.entity(each, {"prov:type": "almpo:Wording", "prov:value": wording.text, "almpo:by": wording.by})
        for old, new in zip(names, [*names[1:], name], strict=False):
            made.wasRevisionOf(new, old)


def _coding(made: ProvDocument, coding: Coding) -> None:
    """A decision of a coder, a pseudonym, on a statement or on a passage of a transcript."""
    doing, coder = f"almpo:coding-{coding.id}", f"almpo:coder-{coding.coder}"
    said = f"statement-{coding.statement_id}" if coding.statement_id else f"transcript-{coding.transcript_id}"
    made.agent(coder)
    of = {"prov:type": "almpo:Coding", "almpo:code": coding.code, "almpo:decision": coding.decision}
    made.activity(doing, coding.at, coding.at, of)
    made.used(doing, f"almpo:{said}")
    made.wasAssociatedWith(doing, coder)


def _speaker(session: Session, pseudonym: str) -> str:
    return f"almpo:session-{session.id}-{pseudonym}"
