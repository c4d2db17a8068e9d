"""The overlays render, every pod is locked down, and every service gets settings that it accepts."""

from __future__ import annotations

import base64
import importlib
import ipaddress
import os
import re
from typing import Any

import pytest
from infra.cluster import NAMES, OVERLAYS, rendered
from servicekit.draining import GRACEFUL_S
from servicekit.events.log import Topic, TopicKind
from servicekit.settings import ServiceSettings

PACKAGES = {"survey-api": "survey_api", "cop-api": "cop_api", "cmo-engine": "cmo_engine", "wizard-api": "wizard_api"}
OTHERS = {"web": "almpo/gateway", "collector": "otel/opentelemetry-collector"}
Document = dict[str, Any]


@pytest.fixture(params=NAMES)
def cluster(request: pytest.FixtureRequest) -> list[Document]:
    return rendered(request.param)


def loaders() -> set[tuple[str, str]]:
    """The services that keep a copy of the content, as the embedded platform finds them too."""
    services = {name: importlib.import_module(f"{package}.service").SERVICE for name, package in PACKAGES.items()}
    return {(name, "load-content") for name, service in services.items() if "load-content" in service.commands}


def of_kind(documents: list[Document], *kinds: str) -> list[Document]:
    return [d for d in documents if d["kind"] in kinds]


def pods(documents: list[Document]) -> dict[str, Document]:
    return {d["metadata"]["name"]: d["spec"]["template"] for d in of_kind(documents, "Deployment", "Job")}


def environment(documents: list[Document], pod: Document) -> dict[str, str]:
    """What a pod's maps and secrets give it; a secret that is not generated here gives nothing."""
    maps = {d["metadata"]["name"]: d.get("data", {}) for d in of_kind(documents, "ConfigMap")}
    secrets = {
        d["metadata"]["name"]: {k: base64.b64decode(v).decode() for k, v in d["data"].items()}
        for d in of_kind(documents, "Secret")
    }
    env: dict[str, str] = {}
    for source in pod["spec"]["containers"][0].get("envFrom", []):
        env |= maps[source["configMapRef"]["name"]] if "configMapRef" in source else {}
        env |= secrets.get(source["secretRef"]["name"], {}) if "secretRef" in source else {}
    return env


def test_each_service_has_an_api_a_worker_and_a_migration(cluster: list[Document]) -> None:
    found = {
        (p["metadata"]["labels"]["app.kubernetes.io/name"], p["spec"]["containers"][0]["args"][0])
        for p in pods(cluster).values()
        if p["metadata"]["labels"]["app.kubernetes.io/name"] not in OTHERS
    }
    expected = {(service, command) for service in PACKAGES for command in ("serve", "work", "migrate")}
    assert found == expected | loaders()


def test_an_image_is_that_of_its_service(cluster: list[Document]) -> None:
    for pod in pods(cluster).values():
        image, _, tag = pod["spec"]["containers"][0]["image"].partition(":")
        service = pod["metadata"]["labels"]["app.kubernetes.io/name"]
        assert image == OTHERS.get(service, f"almpo/{service}")
        assert tag not in ("", "latest")


def test_pods_meet_the_restricted_standard(cluster: list[Document]) -> None:
    for name, pod in pods(cluster).items():
        assert pod["spec"]["automountServiceAccountToken"] is False, name
        assert pod["spec"]["securityContext"]["runAsNonRoot"] is True, name
        assert pod["spec"]["securityContext"]["seccompProfile"] == {"type": "RuntimeDefault"}, name
        for container in pod["spec"]["containers"]:
            locked = container["securityContext"]
            assert locked["allowPrivilegeEscalation"] is False, name
            assert locked["readOnlyRootFilesystem"] is True, name
            assert locked["capabilities"] == {"drop": ["ALL"]}, name
            assert "memory" in container["resources"]["limits"], name


def test_services_accept_the_settings_of_the_overlay(cluster: list[Document], monkeypatch: pytest.MonkeyPatch) -> None:
    if not of_kind(cluster, "Secret"):
        assert [d["metadata"]["name"] for d in of_kind(cluster, "Namespace")] == ["almpo", "almpo-data"]
        return  # production's secrets are made in the cluster, so there is nothing to try here
    for pod in pods(cluster).values():
        service = pod["metadata"]["labels"]["app.kubernetes.io/name"]
        if service in OTHERS:
            continue
        for variable in [v for v in os.environ if v.startswith("ALMPO_")]:
            monkeypatch.delenv(variable)
        for variable, value in environment(cluster, pod).items():
            monkeypatch.setenv(variable, value)
        module = importlib.import_module(f"{PACKAGES[service]}.settings")
        for settings in vars(module).values():
            if isinstance(settings, type) and issubclass(settings, ServiceSettings) and settings is not ServiceSettings:
                assert settings().event_log.startswith("kafka://")


def test_no_secret_is_in_the_production_overlay() -> None:
    """By reference only: none is made here, and no value stands where a secret belongs."""
    assert not of_kind(rendered("production"), "Secret")
    text = "".join(f.read_text() for f in (OVERLAYS / "production").rglob("*.yaml"))
    assert "secretGenerator" not in text
    for settings in of_kind(rendered("production"), "ConfigMap"):
        assert not [key for key in settings["data"] if re.search(r"PASSWORD|SECRET|KEY|DATABASE_URL", key)]


def test_production_is_ready_for_the_loss_of_one_of_anything() -> None:
    production = rendered("production")
    scaled = {d["spec"]["scaleTargetRef"]["name"]: d["spec"] for d in of_kind(production, "HorizontalPodAutoscaler")}
    budgets = [d["spec"]["selector"]["matchLabels"] for d in of_kind(production, "PodDisruptionBudget")]
    for deployment in of_kind(production, "Deployment"):
        name, spec = deployment["metadata"]["name"], deployment["spec"]
        labels = spec["template"]["metadata"]["labels"]
        if labels.get("app.kubernetes.io/component") != "api" and name != "web":
            continue
        assert scaled[name]["minReplicas"] >= 2 if name in scaled else spec["replicas"] >= 2, name
        assert "replicas" not in spec or name not in scaled, f"{name}: an apply would undo the autoscaler's number"
        assert [b for b in budgets if b.items() <= labels.items()], f"{name} has no disruption budget"


def test_pods_spread_over_nodes_among_their_own(cluster: list[Document]) -> None:
    for deployment in of_kind(cluster, "Deployment"):
        labels = deployment["spec"]["template"]["metadata"]["labels"]
        for spread in deployment["spec"]["template"]["spec"].get("topologySpreadConstraints", []):
            assert spread["labelSelector"]["matchLabels"].items() <= labels.items()
            assert "app.kubernetes.io/name" in spread["labelSelector"]["matchLabels"], "all services would be counted"
    spreading = [
        d for d in of_kind(cluster, "Deployment") if "topologySpreadConstraints" in d["spec"]["template"]["spec"]
    ]
    assert len(spreading) == 9


def test_an_api_is_probed_and_has_time_to_finish(cluster: list[Document]) -> None:
    apis = [d for d in of_kind(cluster, "Deployment") if d["metadata"]["name"].endswith("-api")]
    assert len(apis) == 4
    for api in apis:
        pod = api["spec"]["template"]["spec"]
        [container] = pod["containers"]
        assert container["readinessProbe"]["httpGet"]["path"].endswith("/readyz")
        assert container["livenessProbe"]["httpGet"]["path"].endswith("/livez"), "the database must not kill pods"
        [_, waits] = container["lifecycle"]["preStop"]["exec"]["command"]
        assert (
            int(waits) + ServiceSettings.model_fields["drain_s"].default + GRACEFUL_S
            < pod["terminationGracePeriodSeconds"]
        )
        assert api["spec"]["strategy"]["rollingUpdate"]["maxUnavailable"] == 0


def test_workers_are_no_more_than_the_partitions_they_share() -> None:
    production = rendered("production")
    for scaled in of_kind(production, "ScaledObject"):
        assert scaled["spec"]["minReplicaCount"] >= 1, "without a worker the outbox stands still"
        assert scaled["spec"]["maxReplicaCount"] <= Topic("any", TopicKind.STATE).partitions
        [trigger] = scaled["spec"]["triggers"]
        service = importlib.import_module(f"{PACKAGES[scaled['metadata']['labels']['app.kubernetes.io/name']]}.service")
        assert trigger["metadata"]["consumerGroup"] == service.SERVICE.name
        [settings] = [d for d in of_kind(production, "ConfigMap") if "ALMPO_EVENT_LOG" in d["data"]]
        assert settings["data"]["ALMPO_EVENT_LOG"] == f"kafka://{trigger['metadata']['bootstrapServers']}"


def test_nothing_is_reached_that_no_policy_names() -> None:
    policies = [d for d in of_kind(rendered("production"), "NetworkPolicy") if d["metadata"]["namespace"] == "almpo"]
    [deny] = [d["spec"] for d in policies if d["metadata"]["name"] == "default-deny"]
    assert deny == {"podSelector": {}, "policyTypes": ["Ingress", "Egress"]}
    for policy in policies:
        for edge in [*policy["spec"].get("ingress", []), *policy["spec"].get("egress", [])]:
            assert edge.get("ports"), f"{policy['metadata']['name']} opens every port"
            for peer in edge.get("from") or edge["to"]:
                if block := peer.get("ipBlock"):
                    closed = [ipaddress.ip_network(each) for each in block["except"]]
                    for inside in ("10.1.2.3", "172.20.0.1", "192.168.1.1", "169.254.169.254"):
                        assert any(ipaddress.ip_address(inside) in each for each in closed), inside


def test_the_listeners_certificate_is_the_one_that_is_fetched() -> None:
    production = rendered("production")
    [certificate], [gateway] = of_kind(production, "Certificate"), of_kind(production, "Gateway")
    [listener] = gateway["spec"]["listeners"]
    assert listener["hostname"] in certificate["spec"]["dnsNames"]
    assert listener["tls"]["certificateRefs"] == [{"name": certificate["spec"]["secretName"]}]


def test_every_service_has_a_database_whose_owner_has_a_password_elsewhere() -> None:
    production = rendered("production")
    databases = {d["spec"]["name"]: d["spec"] for d in of_kind(production, "Database")}
    [cluster] = of_kind(production, "Cluster")
    roles = {role["name"]: role["passwordSecret"]["name"] for role in cluster["spec"]["managed"]["roles"]}
    names = {importlib.import_module(f"{package}.service").SERVICE.name for package in PACKAGES.values()}
    assert set(databases) == set(roles) == names
    assert all(
        d["owner"] == name and d["cluster"]["name"] == cluster["metadata"]["name"] for name, d in databases.items()
    )
