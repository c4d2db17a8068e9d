"""The smallest service there is, made of the kit: people take notes. For the kit's own tests."""

from __future__ import annotations

from typing import Annotated, Any

from almpo_contracts.cop import RequirementRecorded
from fastapi import Depends, FastAPI, Request, Response
from pydantic import BaseModel, ConfigDict
from servicekit import idempotency, live
from servicekit.app import service_app
from servicekit.auth import Caller, Role, require
from servicekit.cli import Service
from servicekit.clock import rfc3339
from servicekit.db import Transaction
from servicekit.deps import Deps, Given, Read, Tx, build_deps
from servicekit.etag import Precondition, etag_of
from servicekit.events.envelope import Received
from servicekit.idempotency import router as noun_router
from servicekit.ids import uuid7
from servicekit.live import LastEventId, stream_response
from servicekit.pagination import Page, Paging
from servicekit.problems import invalid, not_found, problems
from servicekit.settings import ServiceSettings
from servicekit.tables import KitTables
from servicekit.vocabulary import Country
from sqlalchemy import Column, Integer, MetaData, Table, Text, delete, select, update

metadata = MetaData()
tables = KitTables(metadata)
notes = Table(
    "notes",
    metadata,
    Column("id", Text, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("country", Text, nullable=False),
    Column("text", Text, nullable=False),
)
heard = Table(
    "heard",
    metadata,
    Column("id", Text, primary_key=True),
    Column("title", Text),
    Column("times", Integer, nullable=False),
)
Rapporteur = Annotated[Caller, Depends(require(Role.RAPPORTEUR))]


class NoteDraft(BaseModel):
    model_config = ConfigDict(extra="forbid")
    country: Country
    text: str


class Note(NoteDraft):
    id: str
    revision: int

    @property
    def etag(self) -> str:
        return etag_of(self.revision)


router = noun_router("/notes", "notes")


@router.post("", status_code=201, responses=problems(403))
async def take_note(draft: NoteDraft, caller: Rapporteur, tx: Tx, response: Response) -> Note:
    caller.require_country(draft.country)
    note = Note(id=uuid7(), revision=1, **draft.model_dump())
    await tx.execute(notes.insert().values(note.model_dump()))
    _tell(tx, note)
    response.headers["ETag"] = note.etag
    if draft.text == "crash":
        raise RuntimeError("asked for")
    if draft.text == "refuse":
        raise invalid("/text", "refused", "asked for")
    return note


@router.put("/{note_id}", responses=problems(404, 412, 428))
async def amend_note(note_id: str, draft: NoteDraft, _: Rapporteur, precondition: Precondition, tx: Tx) -> Note:
    row = (await tx.execute(select(notes).where(notes.c.id == note_id))).one_or_none()
    if row is None:
        raise not_found("note", note_id)
    current = Note(**row._mapping)
    precondition.check(current)
    note = Note(id=note_id, revision=current.revision + 1, **draft.model_dump())
    await tx.execute(update(notes).where(notes.c.id == note_id).values(note.model_dump()))
    _tell(tx, note)
    return note


@router.delete("/{note_id}", status_code=204)
async def erase_note(note_id: str, _: Rapporteur, tx: Tx, deps: Given) -> None:
    await tx.execute(delete(notes).where(notes.c.id == note_id))
    await idempotency.forget(tx, deps.tables, note_id)
    await live.forget(tx, deps.tables, note_id)
    tx.emit_erasure(RequirementRecorded, note_id)


@router.get("")
async def list_notes(_: Rapporteur, page: Paging, tx: Read) -> Page[Note]:
    rows, following = await page.fetch(tx, select(notes), notes.c.id)
    return Page(items=[Note(**row._mapping) for row in rows], next=following)


@router.get("/stream")
async def stream(request: Request, last_event_id: LastEventId = None) -> Any:
    return stream_response(request, "notes", last_event_id)


def _tell(tx: Transaction, note: Note) -> None:
    tx.emit(
        RequirementRecorded(
            id=note.id, revision=note.revision, kind="data", title=note.text, country=note.country,
            priority="must", status="proposed",
        )
    )  # fmt: skip
    tx.tell("notes", "note", {"id": note.id, "at": rfc3339(tx.now)}, subject=note.id)


async def hear(tx: Transaction, events: list[Received[RequirementRecorded]]) -> None:
    for event in events:
        if event.erased:
            await tx.execute(delete(heard).where(heard.c.id == event.key))
            continue
        if event.state.title == "poison":
            raise RuntimeError("cannot take this")
        insert = tx.insert(heard).values(id=event.key, title=event.state.title, times=1)
        await tx.execute(
            insert.on_conflict_do_update(
                index_elements=[heard.c.id], set_={"title": event.state.title, "times": heard.c.times + 1}
            )
        )


def create_app(deps: Deps) -> FastAPI:
    return service_app("notes", "Notes", "For tests.", deps, [router])


def _build(settings: ServiceSettings, **given: Any) -> Deps:
    return build_deps(settings, metadata, tables, **given)


SERVICE: Service[ServiceSettings, Deps] = Service(
    name="notes",
    package="notes_service",
    settings=ServiceSettings,
    build_deps=_build,
    create_app=create_app,
    emits=[RequirementRecorded],
    handlers=lambda deps: {RequirementRecorded: hear},
)
