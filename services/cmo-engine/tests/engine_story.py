"""What other services tell the engine, in the words of a test."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

from almpo_contracts.base import Payload
from almpo_contracts.cmo import ConfigurationChanged, ReleasePublished
from almpo_contracts.cop import (
    CardRecorded,
    CardVoice,
    CodeOrText,
    CodingRecorded,
    Mechanism,
    Outcome,
    RequirementRecorded,
    SessionMoved,
    StatementRecorded,
)
from almpo_contracts.survey import (
    FiguresReleased,
    InstrumentItem,
    InstrumentPublished,
    ItemLink,
    ReleasedShare,
    ResponseRecorded,
)
from servicekit.db import Outgoing
from servicekit.events.envelope import Received, from_record, to_record
from servicekit.events.log import Record
from servicekit.ids import uuid7
from servicekit.testing import StartedService

NOW = datetime(2026, 3, 1, 10, tzinfo=UTC)
AT = "2026-03-01T10:00:00Z"


def record_of(payload: Payload) -> Record:
    return to_record(Outgoing(type(payload), payload.key, payload), NOW, None)


def tombstone_of(kind: type[Payload], key: str) -> Record:
    return to_record(Outgoing(kind, key, None), NOW, None)


@dataclass
class Engine:
    """A running engine and the other services' voices."""

    started: StartedService
    revisions: Counter[str] = field(default_factory=Counter)

    async def tell(self, *payloads: Payload) -> None:
        """Events arrive; afterwards the engine has taken them and told what it has to tell."""
        await self.deliver(*map(record_of, payloads))

    async def erase(self, kind: type[Payload], key: str) -> None:
        await self.deliver(tombstone_of(kind, key))

    async def deliver(self, *records: Record) -> None:
        await self.started.deps.log.append(records)
        await self.started.drain()

    def revision(self, key: str) -> int:
        self.revisions[key] += 1
        return self.revisions[key]

    def statement(self, identifier: str | None = None, *, session: str = "s-pl", **said: Any) -> StatementRecorded:
        identifier = identifier or uuid7()
        return StatementRecorded.model_validate(
            {
                "id": identifier, "revision": self.revision(identifier), "session_id": session,
                "text": f"Said: {identifier}", "form": "verbatim", "topic_block": "cmo", "language": "en",
                "country": "PL", "status": "captured", "recorded_at": AT, "quotable": True,
                "voice_id": f"voice of {identifier}", "stakeholder_type": "pes", **said,
            }
        )  # fmt: skip

    def card(
        self,
        identifier: str | None = None,
        *,
        contexts: tuple[str, ...] = ("context.caseload_low",),
        mechanism: str | None = "mechanism.employer_brokerage",
        outcome: str | None = "outcome.job_entry",
        direction: Literal["raises", "lowers"] = "raises",
        statements: tuple[StatementRecorded, ...] = (),
        session: str = "s-pl",
        country: str = "PL",
        **rest: Any,
    ) -> CardRecorded:
        identifier = identifier or uuid7()
        voices = [CardVoice(statement_id=s.id, voice_id=s.voice_id, quotable=s.quotable) for s in statements]
        return CardRecorded.model_validate(
            {
                "id": identifier,
                "revision": self.revision(identifier),
                "session_id": session,
                "country": country,
                "contexts": [CodeOrText(code=c) if c.startswith("context.") else CodeOrText(text=c) for c in contexts],
                "mechanism": Mechanism(resource="they broker", reasoning="employers trust them", code=mechanism),
                "outcome": Outcome(code=outcome, text=None if outcome else "people find work", direction=direction),
                "practice_family": "employer_services",
                "polarity": "supports",
                "statements": [s.id for s in statements],
                "voices": voices or [CardVoice(stakeholder_type="pes")],
                "recorded_at": AT,
                **rest,
            }
        )

    def coding(
        self, statement: str, code: str, decision: str = "applied", identifier: str | None = None
    ) -> CodingRecorded:
        identifier = identifier or uuid7()
        return CodingRecorded.model_validate(
            {
                "id": identifier, "revision": self.revision(identifier), "statement_id": statement, "code": code,
                "decision": decision, "codebook_id": "book", "codebook_version": 1, "coder": "C1",
                "quote": "words of a person",
            }
        )  # fmt: skip

    def passage(
        self,
        code: str,
        decision: str = "applied",
        identifier: str | None = None,
        *,
        transcript: str = "t",
        at: tuple[int, int] = (10, 30),
        quote: str = "They call us back now.",
        coder: str = "C1",
        **where: Any,
    ) -> CodingRecorded:
        """A coding of a passage of a transcript."""
        identifier = identifier or uuid7()
        return CodingRecorded.model_validate(
            {
                "id": identifier, "revision": self.revision(identifier), "transcript_id": transcript, "start": at[0],
                "end": at[1], "code": code, "decision": decision, "codebook_id": "book", "codebook_version": 1,
                "coder": coder, "quote": quote,
                "passage": {
                    "session_id": "s-pl", "country": "PL", "language": "en", "turn": 3, "speaker": 2,
                    "voice_id": "anna", "stakeholder_type": "pes", "quotable": True, **where,
                },
            }
        )  # fmt: skip

    def session(self, identifier: str = "s-pl", status: str = "live", **rest: Any) -> SessionMoved:
        return SessionMoved.model_validate(
            {
                "session_id": identifier, "status": status, "level": "national", "countries": ["PL"],
                "title": f"Session {identifier}", "participants": 5, "statements": 0, "cards": 0, "at": AT, **rest,
            }
        )  # fmt: skip

    def requirement(self, identifier: str | None = None, **rest: Any) -> RequirementRecorded:
        identifier = identifier or uuid7()
        return RequirementRecorded.model_validate(
            {
                "id": identifier, "revision": self.revision(identifier), "kind": "data", "title": "Linked registers",
                "code": "data.administrative_registers", "country": "PL", "priority": "must", "status": "proposed",
                **rest,
            }
        )  # fmt: skip

    def instrument(self, identifier: str = "i:1") -> InstrumentPublished:
        return InstrumentPublished(
            id=identifier, revision=self.revision(identifier), instrument_id=identifier.partition(":")[0],
            slug="cop", version=int(identifier.partition(":")[2]), title={"en": "Survey"},
            items=[
                InstrumentItem(
                    item="mechanisms_seen", kind="scale", title={"en": "Seen?"}, rows=["employer_brokerage"],
                    scale_max=5, links=[ItemLink(code="mechanism.employer_brokerage", row="employer_brokerage")],
                ),
                InstrumentItem(
                    item="barriers", kind="multiple", title={"en": "In the way?"}, choices=["funding", "law"],
                    links=[ItemLink(code="barrier.funding", choice="funding")],
                ),
                InstrumentItem(
                    item="first", kind="ranking", title={"en": "First?"}, choices=["funding", "law"],
                    links=[ItemLink(code="barrier.law", choice="law")],
                ),
            ],
        )  # fmt: skip

    def response(self, identifier: str | None = None, **rest: Any) -> ResponseRecorded:
        identifier = identifier or uuid7()
        return ResponseRecorded.model_validate(
            {
                "id": identifier, "revision": self.revision(identifier), "wave_id": "w", "wave_access": "open",
                "instrument_id": "i", "instrument_version": 1, "language": "pl", "country": "PL",
                "stakeholder_type": "pes", "complete": True, "min_cell": 5,
                "answers": {"mechanisms_seen": {"employer_brokerage": "5"}}, **rest,
            }
        )  # fmt: skip

    def figures(
        self,
        share: float | None = 1.0,
        n: int = 5,
        *,
        wave: str = "w",
        item: str = "mechanisms_seen/employer_brokerage",
        code: str = "mechanism.employer_brokerage",
        ci: tuple[float, float] | None = None,
        **rest: Any,
    ) -> FiguresReleased:
        """What a wave's release says of one code; without a share, that it is suppressed."""
        reason = "suppressed" if share is None else None if ci else "open_link"
        told = ReleasedShare(
            item=item, code=code, share=share, n=None if share is None else n, ci=ci, ci_reason=reason,
            suppressed=share is None,
        )  # fmt: skip
        revision = self.revision(f"figures of {wave}")
        return FiguresReleased.model_validate(
            {
                "id": wave, "revision": revision, "instrument_id": "i", "instrument_version": 1, "step": revision,
                "final": False, "shares": [told], **rest,
            }
        )  # fmt: skip

    async def get(self, path: str, *, role: str = "analyst:*", status: int = 200) -> Any:
        answer = await self.started.client.get(f"/api/cmo/v1{path}", headers=self.started.issuer.headers(role))
        assert answer.status_code == status, answer.text
        return answer.json()

    async def post(
        self, path: str, body: Any, *, role: str = "analyst:*", status: int = 201, headers: dict[str, str] | None = None
    ) -> Any:
        sent = {**self.started.issuer.headers(role), **(headers or {})}
        answer = await self.started.client.post(f"/api/cmo/v1{path}", json=body, headers=sent)
        assert answer.status_code == status, answer.text
        return answer.json()

    async def configurations(self, query: str = "") -> list[dict[str, Any]]:
        items: list[dict[str, Any]] = (await self.get(f"/configurations{query}"))["items"]
        return items

    async def told(self) -> list[Received[ConfigurationChanged]]:
        """What the engine has told of configurations, oldest first per key."""
        return await self._events(ConfigurationChanged)

    async def releases_told(self) -> list[Received[ReleasePublished]]:
        return await self._events(ReleasePublished)

    async def _events(self, kind: type[Payload]) -> list[Received[Any]]:
        return [from_record(each.record) for each in await self.started.deps.log.read_all(kind.topic)]
