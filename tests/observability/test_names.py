"""The dashboard and the alerts speak of metrics that exist, and every alert has its runbook."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest
import yaml
from opentelemetry.metrics import Counter, Histogram
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from servicekit import metrics

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "deploy" / "observability"
RUNBOOKS = ROOT / "docs" / "operations" / "runbooks"
LABELS = {
    "service", "topic", "work", "le", "http_route", "http_request_method", "http_response_status_code",
}  # fmt: skip
"""The attributes that the services give, as Prometheus has them."""
_UNITS = {"s": "_seconds"}
_NAME = re.compile(r"\b(?:almpo|http)_[a-z_]+(?=[{\[\s)>]|$)")


@pytest.fixture(scope="module")
def emitted() -> Iterator[set[str]]:
    """Every instrument as the collector's Prometheus exporter names it: unit, then what kind of number it is."""
    reader = InMemoryMetricReader()
    metrics.measure("any", reader)
    instruments = metrics.measuring()
    assert instruments is not None
    kinds: dict[str, tuple[str, ...]] = {}
    for each in fields(instruments):
        instrument: Any = getattr(instruments, each.name)
        if isinstance(instrument, Histogram):
            instrument.record(1)
            kinds[instrument.name] = ("_bucket", "_count", "_sum")
        elif isinstance(instrument, Counter):
            instrument.add(1)
            kinds[instrument.name] = ("_total",)
        else:
            instrument.set(1)
            kinds[instrument.name] = ("",)
    data = reader.get_metrics_data()
    assert data is not None
    found = [m for r in data.resource_metrics for s in r.scope_metrics for m in s.metrics]
    yield {f"{m.name.replace('.', '_')}{_UNITS.get(m.unit or '', '')}{end}" for m in found for end in kinds[m.name]}
    metrics.stop()


def alerts() -> list[dict[str, Any]]:
    rules = yaml.safe_load((FOLDER / "alerts.yaml").read_text())
    return [rule for group in rules["groups"] for rule in group["rules"]]


def expressions() -> list[str]:
    dashboard = json.loads((FOLDER / "dashboard.json").read_text())
    shown = [target["expr"] for panel in dashboard["panels"] for target in panel["targets"]]
    return [*shown, *(alert["expr"] for alert in alerts())]


def names_in(text: str) -> set[str]:
    return set(_NAME.findall(re.sub(r"by \([^)]*\)|\{[^}]*\}", lambda m: "" if m[0][0] == "b" else "{", text)))


def labels_in(text: str) -> set[str]:
    grouped = [label.strip() for labels in re.findall(r"by \(([^)]*)\)", text) for label in labels.split(",")]
    return {*grouped, *re.findall(r"([a-z_]+)=~?\"", text)}


@pytest.mark.parametrize("expression", expressions())
def test_every_metric_and_label_asked_for_is_emitted(expression: str, emitted: set[str]) -> None:
    assert names_in(expression)
    assert names_in(expression) <= emitted
    assert labels_in(expression) <= LABELS


def test_every_metric_emitted_is_on_the_dashboard(emitted: set[str]) -> None:
    asked = {name for expression in expressions() for name in names_in(expression)}
    unseen = {name for name in emitted if re.sub(r"_(bucket|count|sum)$", "", name) not in {
        re.sub(r"_(bucket|count|sum)$", "", each) for each in asked
    }}  # fmt: skip
    assert unseen == set()


def test_a_name_that_nobody_emits_is_noticed(emitted: set[str]) -> None:
    assert names_in('max by (service) (almpo_consumer_lag{service="cmo"}) > 3') == {"almpo_consumer_lag"}
    assert not names_in("rate(almpo_consumer_lags[5m])") <= emitted


def test_every_alert_has_a_runbook_of_its_own_that_is_listed_and_a_stated_objective() -> None:
    listed = (RUNBOOKS / "README.md").read_text()
    levels = (RUNBOOKS.parent / "service-levels.md").read_text()
    books = set()
    for alert in alerts():
        book = ROOT / alert["annotations"]["runbook"]
        assert book.read_text().startswith(f"# {alert['alert']}\n")
        assert f"[{alert['alert']}]({book.name})" in listed
        assert f"[{alert['alert']}](runbooks/{book.name})" in levels
        books.add(book)
    assert books == {each for each in RUNBOOKS.iterdir() if each.name != "README.md"}


def test_what_the_service_levels_say_is_measured(emitted: set[str]) -> None:
    levels = (RUNBOOKS.parent / "service-levels.md").read_text()
    assert set(re.findall(r"`((?:almpo|http)_[a-z_]+)`", levels)) <= emitted
