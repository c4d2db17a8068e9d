"""Writing a session's archive. The same record gives the same bytes."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile

from servicekit.auth import Caller
from servicekit.db import Transaction
from servicekit.problems import Problem

from ..cards import queries as cards
from ..cards.schemas import Card
from ..codings.queries import Viewer
from ..notes import queries as notes
from ..participants import queries as participants
from ..practices import queries as practices
from ..practices.schemas import PracticeDraft
from ..requirements import queries as requirements
from ..rounds import queries as rounds
from ..rounds import weighing
from ..sessions.schemas import Session
from ..statements import queries as statements
from ..statements.schemas import Statement
from . import coded
from .schemas import (
    FORMAT,
    MANIFEST,
    RECORD,
    VERSION,
    ArchivedParticipant,
    ArchivedPractice,
    ArchivedRound,
    ArchivedStatement,
    FileEntry,
    Manifest,
    Record,
)

_EPOCH = (1980, 1, 1, 0, 0, 0)


async def write(tx: Transaction, caller: Caller, session: Session, viewer: Viewer) -> bytes:
    """Raises Problem 409 while the session is not closed: what is under way is no record yet."""
    if not session.closed:
        raise Problem(409, "session-not-closed", f"The session is {session.status}; its archive is made once closed.")
    return packed(await record_of(tx, caller, session, viewer))


async def record_of(tx: Transaction, caller: Caller, session: Session, viewer: Viewer) -> Record:
    """Of the codings those that the viewer may see: whoever codes blindly takes no other's along."""
    said = await statements.all_of(tx, session.id)
    linked = await cards.all_of(tx, session.id)
    return Record(
        session=session.model_copy(update={"code": None}),
        participants=[
            ArchivedParticipant.model_validate(
                person.model_dump(include=set(ArchivedParticipant.model_fields), mode="json")
            )
            for person in await participants.all_of(tx, session.id)
        ],
        practices=await _practices(tx, session, said, linked),
        statements=[await _statement(tx, each) for each in said],
        cards=linked,
        notes=await notes.all_of(tx, session.id),
        rounds=[
            ArchivedRound(
                round=each,
                result=await weighing.weigh(tx, caller, each.id),
                groups=await weighing.grouped(tx, caller, each.id),
            )
            for each in await rounds.all_of(tx, session.id)
        ],
        requirements=await requirements.of_session(tx, session.id),
        transcripts=await coded.transcripts_of(tx, session.id),
        assignments=await coded.assignments_of(tx, session.id),
        codings=await coded.codings_of(tx, session.id, viewer),
    )


def packed(record: Record) -> bytes:
    """The zip: the record, and a manifest with its hash."""
    # Names in order: not every database gives a document back in the order in which it was stored.
    said = record.model_dump(mode="json", by_alias=True)
    body = json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True).encode()
    closed_at = record.session.closed_at
    if closed_at is None:
        raise ValueError("only a closed session is packed")
    manifest = Manifest(
        format=FORMAT,
        version=VERSION,
        session_id=record.session.id,
        title=record.session.title,
        closed_at=closed_at,
        files={RECORD: FileEntry(sha256=hashlib.sha256(body).hexdigest(), bytes=len(body))},
    )
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in ((MANIFEST, manifest.model_dump_json(indent=1).encode()), (RECORD, body)):
            info = zipfile.ZipInfo(name, _EPOCH)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, content)
    return out.getvalue()


async def _statement(tx: Transaction, said: Statement) -> ArchivedStatement:
    # Consent to quotation travels with the speaker; whose speaker does not travel is not to be quoted there.
    told = said.model_copy(update={"quotable": said.quotable and said.participant is not None})
    return ArchivedStatement(
        statement=told,
        amended=said.amended,
        votes_round_id=said.votes_round_id,
        wordings=await statements.wordings_of(tx, said.id),
    )


async def _practices(
    tx: Transaction, session: Session, said: list[Statement], linked: list[Card]
) -> list[ArchivedPractice]:
    """Those that anything in the record names; how far each is validated is another installation's own affair."""
    named = {*session.practices, *(each.practice for each in said), *(each.practice for each in linked)} - {None}
    found = [await practices.find(tx, str(each)) for each in sorted(map(str, named))]
    drafts = {
        each.id: PracticeDraft(**{**each.model_dump(include=set(PracticeDraft.model_fields)), "status": "proposed"})
        for each in found
        if each is not None
    }
    return [ArchivedPractice(id=practice_id, practice=draft) for practice_id, draft in drafts.items()]
