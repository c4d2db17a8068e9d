"""Two devices with queues of their own: whatever the order of delivery, they end with one record and lose nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cop_story import NEW, Cop
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from servicekit.ids import uuid7


@dataclass
class Device:
    """A rapporteur's device: it captures, sees and rewords statements, and sends when it can."""

    name: str
    seen: dict[str, tuple[int, str]] = field(default_factory=dict)
    written: list[str] = field(default_factory=list)
    last: tuple[str, str, dict[str, str]] | None = None

    async def capture(self, cop: Cop, session: dict[str, Any], shared: list[str]) -> None:
        statement_id = uuid7()
        shared.append(statement_id)
        await self.send(cop, session, statement_id, f"[{self.name}{len(self.written)}]", NEW)

    async def amend(self, cop: Cop, session: dict[str, Any], statement_id: str) -> None:
        revision, text = self.seen.get(statement_id, (0, ""))
        mine = f"{text}[{self.name}{len(self.written)}]"
        await self.send(cop, session, statement_id, mine, {"If-Match": f'"r{revision}"'})

    async def replay(self, cop: Cop, session: dict[str, Any]) -> None:
        """The answer to the last request was lost; the device sends it again."""
        if self.last is not None:
            await self.deliver(cop, session, *self.last)

    async def send(
        self, cop: Cop, session: dict[str, Any], statement_id: str, text: str, headers: dict[str, str]
    ) -> None:
        self.written.append(f"[{self.name}{len(self.written)}]")
        self.last = (statement_id, text, headers)
        await self.deliver(cop, session, statement_id, text, headers)

    async def deliver(
        self, cop: Cop, session: dict[str, Any], statement_id: str, text: str, headers: dict[str, str]
    ) -> None:
        """Until it is taken: on a conflict the person puts what is theirs behind what is there."""
        note = self.written[-1]
        while True:
            answer = await cop.put_statement(session, statement_id, text, headers=headers)
            if answer.status_code in (200, 201):
                taken = answer.json()
                self.seen[statement_id] = (taken["revision"], taken["text"])
                return
            assert answer.status_code == 412, answer.text
            current = answer.json()["current"]
            self.seen[statement_id] = (current["revision"], current["text"])
            if note in current["text"]:
                return
            text, headers = current["text"] + note, {"If-Match": f'"r{current["revision"]}"'}


actions = st.lists(
    st.tuples(st.sampled_from("AB"), st.sampled_from(["capture", "amend", "replay"]), st.integers(0, 5)),
    min_size=1,
    max_size=15,
)


@settings(
    max_examples=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(todo=actions, closes_after=st.integers(0, 15))
async def test_any_interleaving_of_two_queues_converges_and_loses_nothing(
    cop: Cop, todo: list[tuple[str, str, int]], closes_after: int
) -> None:
    """Each example in a session of its own."""
    session = await cop.live_session()
    devices, shared = {"A": Device("A"), "B": Device("B")}, list[str]()
    for step, (name, action, choice) in enumerate(todo):
        if step == closes_after:
            await cop.move(session, "read-back", "close")
        device = devices[name]
        if action == "capture" or not shared:
            await device.capture(cop, session, shared)
        elif action == "amend":
            await device.amend(cop, session, shared[choice % len(shared)])
        else:
            await device.replay(cop, session)
    path = f"/sessions/{session['id']}/statements?limit=100"
    record = {each["id"]: each for each in (await cop.ok("GET", path, by=cop.rapporteur))["items"]}
    assert set(record) == set(shared)
    everything = "".join(each["text"] for each in record.values())
    for device in devices.values():
        for note in device.written:
            assert everything.count(note) == 1, f"{note} in {everything}"
    told = await cop.state("statements")
    for key, statement in record.items():
        payload = told[key] or {}
        assert (payload["text"], payload["revision"]) == (statement["text"], statement["revision"])
