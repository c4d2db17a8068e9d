"""The DCAT-AP catalogue: what it names, that SHACL finds nothing, and that it would find what is broken."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pyshacl
import pytest
from almpo_contracts.survey import FiguresReleased
from rdflib import Graph, Literal, URIRef
from rdflib.namespace import DCTERMS, FOAF, OWL, RDF, SKOS
from servicekit.db import Outgoing
from servicekit.events.envelope import to_record
from servicekit.testing import start_service
from wizard_api.catalogue.graph import DCAT, SPDX, VCARD
from wizard_story import API, Engine, Wizard, bundle, configuration, service_with

BASE = "https://almpo.example.org"
HERE = f"{BASE}{API}/catalogue.ttl#"
SHAPES = Graph().parse(Path(__file__).parent / "data" / "dcat_ap_3.ttl")


@pytest.fixture
async def wizard(tmp_path: Path) -> AsyncIterator[Wizard]:
    engine, said = (
        Engine(),
        {"public_url": f"{BASE}/", "publisher": 'Ministry of "Work"', "contact": "data@example.org"},
    )
    async with start_service(service_with(engine), tmp_path, **said) as started:
        yield Wizard(started, engine)


@pytest.fixture(scope="module")
async def published(read_only: Wizard) -> Graph:
    """The catalogue of a platform that has a release; whoever changes it has a copy."""
    await read_only.release(configuration("c1"))
    return await _catalogue(read_only)


async def _catalogue(wizard: Wizard) -> Graph:
    answer = await wizard.started.client.get(f"{API}/catalogue.ttl")
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/turtle")
    return Graph().parse(data=answer.text, format="turtle")


async def _figures(
    wizard: Wizard, wave: str, revision: int = 1, *, final: bool = False, erased: bool = False, **more: str
) -> None:
    said = FiguresReleased(
        id=wave, revision=revision, instrument_id="i", instrument_version=2, step=revision, final=final, shares=[],
        **more,
    )  # fmt: skip
    outgoing = Outgoing(FiguresReleased, wave, None if erased else said)
    await wizard.deps.log.append([to_record(outgoing, datetime.now(UTC), None)])
    await wizard.started.drain()


def _faults(graph: Graph) -> str:
    conforms, _, text = pyshacl.validate(graph, shacl_graph=SHAPES)
    return "" if conforms else str(text)


def _values(graph: Graph, key: str, what: URIRef) -> set[str]:
    return {str(value) for value in graph.objects(URIRef(HERE + key), what)}


async def test_everything_that_is_published_is_named_and_conforms(wizard: Wizard) -> None:
    title = 'Spring "evidence" \\ <b>ąΩ</b>\n; . @prefix'
    await wizard.announce(
        wizard.engine.publish(bundle([configuration("c1")]), number=3).model_copy(update={"title": title})
    )
    await _figures(wizard, "wave-1", final=True)
    graph = await _catalogue(wizard)
    assert _faults(graph) == ""

    named = {str(each).removeprefix(HERE) for each in graph.objects(URIRef(f"{HERE}catalogue"), DCAT.dataset)}
    assert named == {
        "lmp-categories", "target-groups", "countries", "stakeholder-types", "readiness-levels", "policy-cycle-stages",
        "practice-families", "codes", "effects", "practices", "release-3", "figures-wave-1",
    }  # fmt: skip
    assert _values(graph, "release-3", DCTERMS.title) == {f"Evidence release 3: {title}"}
    assert _values(graph, "release-3", OWL.versionInfo) == {"3.1"}
    assert _values(graph, "release-3", DCAT.inSeries) == {f"{HERE}evidence-releases"}
    [address] = _values(graph, "release-3-1-distribution", DCAT.accessURL)
    assert address == f"{BASE}/api/cmo/v1/releases/release-3/bundle"
    [release] = (await wizard.ok("GET", "/releases"))["items"]
    assert {str(each) for each in graph.objects(None, SPDX.checksumValue)} == {release["sha256"]}
    [figures] = _values(graph, "figures-wave-1-1-distribution", DCAT.accessURL)
    assert figures == f"{BASE}/api/survey/v1/waves/wave-1/results"
    assert str(next(iter(graph.objects(None, VCARD.hasEmail)))) == "mailto:data@example.org"
    access = {key: _values(graph, key, DCTERMS.accessRights).pop()[-10:] for key in ("codes", "release-3", "practices")}
    assert access == {"codes": "ght/PUBLIC", "release-3": "RESTRICTED", "practices": "RESTRICTED"}
    assert len(_values(graph, "practices", DCTERMS.spatial)) > 3


async def test_an_empty_platform_has_a_catalogue_that_conforms(wizard: Wizard) -> None:
    graph = await _catalogue(wizard)
    assert _faults(graph) == ""
    assert not list(graph.subjects(RDF.type, DCAT.DatasetSeries))


async def test_the_same_state_gives_the_same_bytes(wizard: Wizard) -> None:
    await wizard.release(configuration("c1"))
    first, second = [(await wizard.started.client.get(f"{API}/catalogue.ttl")).content for _ in range(2)]
    assert first == second


async def test_figures_move_in_steps_and_go_with_their_wave(wizard: Wizard) -> None:
    await _figures(wizard, "wave-1")
    await _figures(wizard, "wave-1", 2)
    graph = await _catalogue(wizard)
    assert _values(graph, "figures-wave-1", DCAT.version) == {"2.2"}
    issued, modified = (_values(graph, "figures-wave-1", what).pop() for what in (DCTERMS.issued, DCTERMS.modified))
    assert issued < modified
    await _figures(wizard, "wave-1", erased=True)
    assert "wave-1" not in (await wizard.started.client.get(f"{API}/catalogue.ttl")).text


async def test_figures_are_named_as_their_wave_is_and_dated_as_it_ran(wizard: Wizard) -> None:
    await _figures(wizard, "wave-0")
    await _figures(
        wizard, "wave-1", final=True, title='Wave "1" \\ 2026', opened_on="2026-02-01", closed_on="2026-03-15"
    )
    graph = await _catalogue(wizard)
    assert _faults(graph) == ""
    assert _values(graph, "figures-wave-1", DCTERMS.title) == {'Survey figures: Wave "1" \\ 2026'}
    [period] = graph.objects(URIRef(f"{HERE}figures-wave-1"), DCTERMS.temporal)
    assert [str(at)[:19] for at in graph.objects(period, DCAT.startDate)] == ["2026-02-01T00:00:00"]
    assert [str(at)[:19] for at in graph.objects(period, DCAT.endDate)] == ["2026-03-15T23:59:59"]
    # Told before the survey said its title: the id stands in for it.
    assert _values(graph, "figures-wave-0", DCTERMS.title) == {"Survey figures: wave wave-0"}


async def test_a_release_that_is_not_held_is_not_offered(wizard: Wizard) -> None:
    wizard.engine.down = True
    await wizard.release(configuration("c1"))
    assert "release-1" not in (await wizard.started.client.get(f"{API}/catalogue.ttl")).text


async def test_without_a_set_address_it_is_that_of_the_request(tmp_path: Path) -> None:
    engine = Engine()
    async with start_service(service_with(engine), tmp_path) as started:
        for host in ("pes.example", "x<y>\"'"):
            answer = await started.client.get(f"{API}/catalogue.ttl", headers={"Host": host})
            graph = Graph().parse(data=answer.text, format="turtle")
            assert _faults(graph) == ""
            [top] = graph.subjects(RDF.type, DCAT.Catalog)
            assert ("<" in host) or str(top) == f"http://pes.example{API}/catalogue.ttl#catalogue"


@pytest.mark.parametrize(
    ("kind", "what"),
    [
        (DCAT.Catalog, DCTERMS.title), (DCAT.Catalog, DCTERMS.description), (DCAT.Catalog, DCTERMS.publisher),
        (DCAT.Dataset, DCTERMS.title), (DCAT.Dataset, DCTERMS.description), (DCAT.Dataset, DCTERMS.publisher),
        (DCAT.Dataset, DCAT.contactPoint), (DCAT.Dataset, DCAT.theme), (DCAT.Dataset, DCTERMS.spatial),
        (DCAT.Dataset, DCTERMS.accessRights), (DCAT.Dataset, DCAT.distribution),
        (DCAT.Distribution, DCAT.accessURL), (DCAT.Distribution, DCTERMS.license),
        (DCAT.DatasetSeries, DCTERMS.title), (DCAT.DatasetSeries, DCTERMS.description),
        (DCAT.DataService, DCTERMS.title), (DCAT.DataService, DCAT.endpointURL),
        (FOAF.Agent, FOAF.name), (SPDX.Checksum, SPDX.algorithm), (SPDX.Checksum, SPDX.checksumValue),
        (SKOS.Concept, SKOS.prefLabel), (SKOS.ConceptScheme, DCTERMS.title),
    ],
)  # fmt: skip
def test_a_catalogue_that_lacks_something_is_found_out(published: Graph, kind: URIRef, what: URIRef) -> None:
    graph = Graph() + published
    subject = min(graph.subjects(RDF.type, kind))
    graph.remove((subject, what, None))
    assert str(subject) in _faults(graph)


@pytest.mark.parametrize(
    ("kind", "what", "wrong"),
    [
        (DCAT.Distribution, DCAT.accessURL, Literal("/api/wizard/v1/reference/codes")),
        (DCAT.Dataset, DCTERMS.issued, Literal("in spring")),
        (DCAT.Dataset, DCTERMS.spatial, Literal("Poland")),
        (DCAT.Catalog, DCAT.dataset, URIRef("https://elsewhere.example/no-dataset")),
    ],
)
def test_a_value_of_the_wrong_kind_is_found_out(published: Graph, kind: URIRef, what: URIRef, wrong: URIRef) -> None:
    graph = Graph() + published
    graph.add((min(graph.subjects(RDF.type, kind)), what, wrong))
    assert str(wrong) in _faults(graph)
