"""One routing table, three forms: the embedded gateway, Caddy and the Kubernetes Gateway API say the same."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from infra.cluster import rendered

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
Table = dict[str, str]
"""Path prefix → name of the service that gets what is below it."""


def the_table() -> Table:
    return {route["prefix"]: route["service"] for route in json.loads((DEPLOY / "routes.json").read_text())}


def caddys_table(text: str) -> Table:
    """`handle /prefix/* { import service {$NAME:upstream:port} }`, for what is below /api."""
    routes = re.findall(r"handle (/api/\S+/)\* \{\s+import service \{\$[A-Z_]+:([a-z-]+):\d+\}\s+\}", text)
    assert len(routes) == len(re.findall(r"handle /api/\S+/\* \{", text)), "a route was not understood"
    return dict(routes)


def clusters_table(documents: list[dict[str, Any]]) -> Table:
    """A route's prefix → the name on the pods that its Service selects."""
    services = {d["metadata"]["name"]: d["spec"] for d in documents if d["kind"] == "Service"}
    table: Table = {}
    for route in (d for d in documents if d["kind"] == "HTTPRoute"):
        for rule in route["spec"]["rules"]:
            assert "filters" not in rule, "a filter could rewrite the path"
            [backend] = rule["backendRefs"]
            service = services[backend["name"]]
            assert backend["port"] in [port["port"] for port in service["ports"]]
            for match in rule["matches"]:
                assert match["path"]["type"] == "PathPrefix"
                table[match["path"]["value"]] = service["selector"]["app.kubernetes.io/name"]
    return table


def test_the_table_names_the_four_services() -> None:
    assert sorted(the_table().values()) == ["cmo-engine", "cop-api", "survey-api", "wizard-api"]
    assert all(re.fullmatch(r"/api/[a-z]+/", prefix) for prefix in the_table())


def test_caddy_follows_the_table() -> None:
    assert caddys_table((DEPLOY / "caddy" / "Caddyfile").read_text()) == the_table()


def test_caddy_passes_paths_on_unchanged_and_streams_at_once() -> None:
    text = (DEPLOY / "caddy" / "Caddyfile").read_text()
    assert not re.search(r"^\s*(handle_path|uri|rewrite)\b", text, re.MULTILINE)
    assert "flush_interval -1" in text


@pytest.mark.parametrize("overlay", ["dev", "production"])
def test_the_cluster_follows_the_table(overlay: str) -> None:
    table = clusters_table(rendered(overlay))
    assert table.pop("/") == "web"
    assert table == the_table()


def test_the_clusters_source_follows_the_table() -> None:
    """Also where kubectl is missing: the routes as written, by the Services' names."""
    routes = yaml.safe_load_all((DEPLOY / "k8s" / "base" / "gateway" / "routes.yaml").read_text())
    named = {r["spec"]["rules"][0]["matches"][0]["path"]["value"]: r["metadata"]["name"] for r in routes}
    assert named == {**the_table(), "/": "web"}


def test_the_embedded_gateway_follows_the_table() -> None:
    from almpo_local.gateway import ROUTES

    assert dict(ROUTES) == the_table()


def test_a_route_that_differs_is_noticed() -> None:
    text = (DEPLOY / "caddy" / "Caddyfile").read_text()
    assert caddys_table(text.replace("cmo-engine:8000", "cop-api:8000")) != the_table()
    assert caddys_table(text.replace("/api/cop/*", "/api/sessions/*")) != the_table()
