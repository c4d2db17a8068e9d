"""What can be seen of the platform at work: a statement's whole way in one trace, and never what anybody said."""

from __future__ import annotations

import json
import uuid
from functools import partial
from typing import Any

import pytest
from infra.otlp import OtlpReceiver
from servicekit.stories import beginning

from .chain import CONSENT, Chain, response, until

SAID = "Zinnober-Quastenflosser 4409: so etwas sagt sonst niemand."
NAME, EMAIL = "Hyacinth Quarrelwood", "hyacinth@quarrelwood.example"
ANSWER = "Ultramarin-Trompetenbaum 8812, nur in dieser einen Antwort."
STATEMENTS, RESPONSES = "almpo.cop.statements.v1", "almpo.survey.responses.v1"
THE_WAY = {
    "cop.statement.recorded",
    "cmo.statement.taken",
    "cop.card.recorded",
    "cmo.configuration.changed",
    "wizard.option.recommended",
}
"""Steps of a statement's story, from its capture to a recommendation."""


async def test_one_trace_leads_from_a_statement_to_its_recommendation_and_quotes_nobody(chain: Chain) -> None:
    collector = chain.world.collector
    session = await chain.live_session(title="Who is observed")
    person = await chain.participant(session, "employer_organisation", contact={"name": NAME, "email": EMAIL})
    before = measured(collector, STATEMENTS)
    said = await chain.capture(session, SAID, person)
    await until(partial(more_measured, collector, STATEMENTS, before), "the statement's freshness", 30)
    # What other tests' respondents did under their names is measured by now; from here on somebody without a name does.
    known, earlier = measured(collector, RESPONSES), {span.span_id for span in collector.spans()}
    wave = await chain.open_wave(anonymity="anonymous")
    spoken = {"version": CONSENT, "open_text": True, "quotation": True}
    answers = {**response()["answers"], "example_open": ANSWER}
    answered = await chain.respond(wave["id"], answers=answers, consent=spoken)

    card = await chain.card(session, [said])
    # Other tests' cards may be in it already: it changes once more when this one arrives.
    configuration = await chain.configuration(lambda c: card["id"] in c["lineage"]["cards"])
    await chain.judge(configuration)
    await chain.release("Observed")
    design = await chain.design()
    await chain.about(design, "recommendations")
    # Something that fails in every service, with words in it.
    for path in ("/api/cop/v1/sessions/", "/api/cmo/v1/configurations/"):
        await chain.answer("GET", f"{path}{SAID}", "analyst:*")

    async def whole() -> list[Any] | None:
        story = [span for span in collector.spans() if span.trace_id == uuid.UUID(said["id"]).bytes]
        return story if {span.name for span in story} >= THE_WAY else None

    story = await until(whole, "the whole story of the statement", 30)
    root = beginning(said["id"])
    assert root is not None
    begun = [span for span in story if not span.parent_span_id]
    assert [int.from_bytes(span.span_id) for span in begun] == [root.span_id]
    assert {int.from_bytes(span.parent_span_id) for span in story if span.parent_span_id} == {root.span_id}
    # Each step names the request or the consumer that took it, in which the same was done under its own trace.
    every = {(span.trace_id, span.span_id): span for span in collector.spans()}
    took = {step.name: every[link.trace_id, link.span_id].name for step in story for link in step.links}
    assert took["cop.statement.recorded"] == "PUT /api/cop/v1/sessions/{session_id}/statements/{statement_id}"
    assert took["cmo.statement.taken"] == "consume almpo.cop.statements.v1"
    assert took["wizard.option.recommended"].startswith("GET /api/wizard/v1/designs/{design_id}/")
    # The request and what the event did elsewhere are one trace as well.
    [capture] = [every[link.trace_id, link.span_id] for step in begun for link in step.links]
    assert {"consume almpo.cop.statements.v1"} <= {s.name for s in every.values() if s.trace_id == capture.trace_id}

    await metrics_of_every_service(collector)
    # A statement that comes after the response: had the response's freshness been measured, it would be there as well.
    before = measured(collector, STATEMENTS)
    await chain.capture(session, "What came last.", person)
    await until(partial(more_measured, collector, STATEMENTS, before), "the last statement's freshness", 30)
    assert measured(collector, RESPONSES) == known
    names = [span.name for span in collector.spans() if span.span_id not in earlier]
    assert not [name for name in names if "responses" in name or "ballots" in name or "questionnaire" in name]
    assert answered["id"].encode() not in collector.sent()

    everything = collector.sent() + b"\n".join(child.log.read_bytes() for child in chain.world.processes.values())
    secrets = [headers["Authorization"].split()[1] for headers in chain._headers.values()]
    private = [SAID, NAME, EMAIL, ANSWER, person["join_code"], answered["receipt_code"], *secrets]
    found = [word for word in private if word.encode() in everything or json.dumps(word)[1:-1].encode() in everything]
    assert found == []
    assert card["id"].encode() in everything  # the search finds what is there: otherwise it would prove nothing


def measured(collector: OtlpReceiver, topic: str) -> int:
    """How many events of the topic the engine has measured the freshness of, as far as it has told."""
    counts = [0]
    for metric in collector.metrics():
        if metric.name == "almpo.event.freshness":
            for point in metric.histogram.data_points:
                if {a.value.string_value for a in point.attributes} >= {topic, "cmo"}:
                    counts.append(point.count)
    return max(counts)


async def more_measured(collector: OtlpReceiver, topic: str, than: int) -> bool | None:
    return True if measured(collector, topic) > than else None


async def metrics_of_every_service(collector: OtlpReceiver) -> None:
    wanted = {
        "http.server.request.duration": {"survey", "cop", "cmo", "wizard"},
        "almpo.outbox.age": {"survey", "cop", "cmo", "wizard"},
        "almpo.outbox.waiting": {"survey", "cop", "cmo", "wizard"},
        "almpo.dead_letters": {"survey", "cop", "cmo", "wizard"},
        "almpo.erasure.age": {"survey", "cop", "cmo", "wizard"},
        "almpo.consumer.lag": {"cmo", "wizard"},
        "almpo.event.freshness": {"cmo", "wizard"},
    }

    async def all_there() -> bool | None:
        seen: dict[str, set[str]] = {name: set() for name in wanted}
        for metric in collector.metrics():
            points = [*metric.gauge.data_points, *metric.histogram.data_points]
            services = {a.value.string_value for p in points for a in p.attributes if a.key == "service"}
            seen.setdefault(metric.name, set()).update(services)
        return True if all(seen[name] >= services for name, services in wanted.items()) else None

    assert await until(all_there, "the metrics of every service", 30)


@pytest.mark.parametrize("identifier", ["", "not-a-uuid"])
def test_a_statement_without_a_uuid_has_no_story(identifier: str) -> None:
    assert beginning(identifier) is None
