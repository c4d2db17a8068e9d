"""The timer of a session: how long each block of its agenda took, beside what was planned. Pure."""

from __future__ import annotations

from datetime import datetime

from servicekit.problems import invalid

from .schemas import AgendaItem, BlockTiming, Session, Span, TimerDraft


def after(timings: list[BlockTiming], draft: TimerDraft, now: datetime) -> list[BlockTiming]:
    """The timings once this was done at `now`."""
    known = {each.block: each for each in timings}
    block = known.get(draft.block, BlockTiming(block=draft.block))
    if draft.action == "extend":
        longer = block.model_copy(update={"added_minutes": block.added_minutes + draft.minutes})
        return _ordered({**known, draft.block: longer})
    if draft.action == "stop":
        return _ordered({**known, draft.block: _stopped(block, now)}) if draft.block in known else timings
    if _running(block):
        return timings
    started = block.model_copy(update={"spans": [*block.spans, Span(started_at=now, stopped_at=None)]})
    return _ordered({**{each.block: _stopped(each, now) for each in timings}, draft.block: started})


def stopped(session: Session, now: datetime) -> list[BlockTiming]:
    """Whatever runs is stopped."""
    return [_stopped(each, now) for each in session.timings]


def check_agenda(session: Session, agenda: list[AgendaItem] | None) -> None:
    """Blocks that were timed keep their place. Raises Problem 422 where one would move."""
    if agenda is None:
        return
    for timed in session.timings:
        if timed.block >= len(agenda) or agenda[timed.block].topic != session.agenda[timed.block].topic:
            message = f"Block {timed.block} was timed already; keep its topic at its place, and add others behind it."
            raise invalid("/agenda", "timed-already", message)


def _running(block: BlockTiming) -> bool:
    return bool(block.spans) and block.spans[-1].stopped_at is None


def _stopped(block: BlockTiming, now: datetime) -> BlockTiming:
    if not _running(block):
        return block
    last = block.spans[-1].model_copy(update={"stopped_at": now})
    return block.model_copy(update={"spans": [*block.spans[:-1], last]})


def _ordered(timings: dict[int, BlockTiming]) -> list[BlockTiming]:
    return [timings[block] for block in sorted(timings)]
