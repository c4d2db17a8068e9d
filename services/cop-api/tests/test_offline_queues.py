"""Devices that write while they are cut off. However their queues drain into each other, what the answers get lost on
the way, and whenever the session is closed meanwhile: one record, the same for everybody, with nothing lost or doubled.

The device is the model of the frontend's outbox: entries in the order of writing, one sent at a time, sent again when
the answer did not come, merged by a person where somebody else was faster."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cop_story import NEW, Cop
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from servicekit.ids import uuid7

IN_ONE_SERVICE = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
)
"""Each example has a session of its own in the same service."""


@dataclass
class Entry:
    """What waits on a device: a wording, what it builds on, and what it takes the place of."""

    id: str
    text: str
    note: str
    etag: str | None
    merges: tuple[str, ...] = ()


@dataclass
class Device:
    name: str
    queue: list[Entry] = field(default_factory=list)
    seen: dict[str, dict[str, Any]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    made: list[str] = field(default_factory=list)
    last_seq: int = 0

    def write(self) -> None:
        note = self._note()
        self._new(note, note)

    def reword(self, choice: int) -> None:
        known = [each for each in self.seen.values() if each["status"] != "rejected"]
        if known:
            chosen = known[choice % len(known)]
            note = self._note()
            self.queue.append(Entry(chosen["id"], chosen["text"] + note, note, f'"r{chosen["revision"]}"'))

    def merge(self, choice: int) -> None:
        known = [each for each in self.seen.values() if each["status"] != "rejected"]
        if len(known) >= 2:
            pair = (known[choice % len(known)], known[(choice + 1) % len(known)])
            note = self._note()
            self._new(note, note, tuple(each["id"] for each in pair))

    def _note(self) -> str:
        self.notes.append(f"[{self.name}{len(self.notes)}]")
        return self.notes[-1]

    def _new(self, text: str, note: str, merges: tuple[str, ...] = ()) -> None:
        self.made.append(uuid7())
        self.queue.append(Entry(self.made[-1], text, note, None, merges))

    async def listen(self, cop: Cop, session: dict[str, Any]) -> None:
        """What came on the stream since; an older revision that arrives late changes nothing."""
        live = cop.service.deps.tables.live
        async with cop.service.deps.database.read() as tx:
            query = live.select().where(live.c.stream == f"session:{session['id']}", live.c.seq > self.last_seq)
            rows = (await tx.execute(query.order_by(live.c.seq))).all()
        for row in rows:
            self.last_seq = row.seq
            if row.event == "statement":
                known = self.seen.get(row.data["id"])
                if known is None or known["revision"] < row.data["revision"]:
                    self.seen[row.data["id"]] = row.data

    async def drain(self, cop: Cop, session: dict[str, Any], most: int, answer_is_lost: bool) -> None:
        """Send up to `most` entries. A lost answer leaves the last one in the queue, though it arrived."""
        for at in range(min(most, len(self.queue))):
            answer = await self._send(cop, session, self.queue[0])
            if answer_is_lost and at == most - 1:
                return
            if answer.status_code == 412:
                self._resolve(self.queue.pop(0), answer.json()["current"])
            elif answer.status_code == 409:
                # Set aside meanwhile: the person captures it anew, derived from what was set aside.
                refused = self.queue.pop(0)
                assert answer.json()["type"].endswith("/rejected"), answer.text
                self._new(refused.note, refused.note)
            else:
                assert answer.status_code in (200, 201), answer.text
                self.queue.pop(0)

    async def _send(self, cop: Cop, session: dict[str, Any], entry: Entry) -> Any:
        fields: dict[str, Any] = {"headers": NEW if entry.etag is None else {"If-Match": entry.etag}}
        if entry.merges:
            fields |= {"origin": "merged", "derived_from": [*entry.merges], "replaces": [*entry.merges]}
        else:
            held = self.seen.get(entry.id, {})
            fields |= {"derived_from": held.get("derived_from", [])}
        return await cop.put_statement(session, entry.id, entry.text, **fields)

    def _resolve(self, mine: Entry, theirs: dict[str, Any]) -> None:
        """The person puts their own words behind what is there, unless they stand there already."""
        if mine.note not in theirs["text"]:
            merged = Entry(mine.id, theirs["text"] + mine.note, mine.note, f'"r{theirs["revision"]}"')
            self.queue.insert(0, merged)


devices = st.sampled_from("ABC")
steps = st.lists(
    st.one_of(
        st.tuples(devices, st.sampled_from(["write", "reword", "merge"]), st.integers(0, 5), st.just(False)),
        st.tuples(devices, st.just("drain"), st.integers(1, 3), st.booleans()),
        st.tuples(devices, st.just("listen"), st.just(0), st.just(False)),
    ),
    min_size=1,
    max_size=25,
)


async def play(cop: Cop, todo: list[tuple[str, str, int, bool]], closes_after: int) -> None:
    session = await cop.live_session()
    room = {name: Device(name) for name in "ABC"}
    for step, (name, action, number, lost) in enumerate(todo):
        if step == closes_after:
            await cop.move(session, "read-back", "close")
        device = room[name]
        if action == "write":
            device.write()
        elif action == "reword":
            device.reword(number)
        elif action == "merge":
            device.merge(number)
        elif action == "drain":
            await device.drain(cop, session, number, lost)
        else:
            await device.listen(cop, session)
    for device in room.values():
        while device.queue:
            await device.drain(cop, session, len(device.queue), False)
    path = f"/sessions/{session['id']}/statements?limit=200"
    record = {each["id"]: each for each in (await cop.ok("GET", path, by=cop.rapporteur))["items"]}

    # Nothing is lost and nothing is doubled: every statement once, every note in exactly one of them.
    assert sorted(record) == sorted(made for device in room.values() for made in device.made)
    everything = "".join(each["text"] for each in record.values())
    for device in room.values():
        for note in device.notes:
            assert everything.count(note) == 1, f"{note} in {everything}"
    # One record for everybody: each device, by what the stream told it, and the event log.
    told = {key: value for key, value in (await cop.state("statements")).items() if key in record}
    for device in room.values():
        await device.listen(cop, session)
        assert device.seen == record
    assert {key: (value or {})["text"] for key, value in told.items()} == {key: s["text"] for key, s in record.items()}
    # What was set aside stands in something else.
    for each in record.values():
        if each["status"] == "rejected":
            assert each["id"] in record[each["replaced_by"]]["derived_from"]


@settings(IN_ONE_SERVICE, max_examples=10)
@given(todo=steps, closes_after=st.integers(0, 25))
async def test_offline_queues_converge_to_one_record_that_loses_and_doubles_nothing(
    cop: Cop, todo: list[tuple[str, str, int, bool]], closes_after: int
) -> None:
    await play(cop, todo, closes_after)


@settings(IN_ONE_SERVICE, max_examples=6)
@given(written=st.lists(devices, max_size=12), one=st.permutations("AAABBBCCC"), other=st.permutations("AAABBBCCC"))
async def test_the_order_in_which_queues_drain_does_not_change_the_record(
    cop: Cop, written: list[str], one: list[str], other: list[str]
) -> None:
    """The same queues, drained in two orders and each with every answer lost once, leave the same record."""

    async def drained(order: list[str]) -> dict[tuple[str, int], str]:
        session = await cop.live_session()
        room = {name: Device(name) for name in "ABC"}
        for name in written:
            room[name].write()
        for name in [*order, *"ABC" * 12]:
            await room[name].drain(cop, session, 1, True)
            await room[name].drain(cop, session, 1, False)
        path = f"/sessions/{session['id']}/statements?limit=200"
        texts = {each["id"]: each["text"] for each in (await cop.ok("GET", path, by=cop.rapporteur))["items"]}
        assert set(texts) == {made for device in room.values() for made in device.made}
        return {(d.name, nth): texts[made] for d in room.values() for nth, made in enumerate(d.made)}

    first = await drained(one)
    assert await drained(other) == first
    assert len(first) == len(written)
