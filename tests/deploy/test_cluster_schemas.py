"""Every resource of the overlays is one that the cluster's API would take: by Kubernetes' own schemas, and by those of
the Gateway API, KEDA and cert-manager. What no registry has a schema for is listed, and the list is exact."""

from __future__ import annotations

import copy
import json
import shutil
import subprocess
import warnings
from pathlib import Path

import kubernetes_validate
import pytest
from infra import cluster
from infra.cluster import Resource
from infra.plugin import missing

FRONTEND = Path(__file__).resolve().parents[2] / "frontend"
SCRIPT = Path(__file__).with_name("resources.mjs")
KUBERNETES = "1.34"
UNVALIDATED = {
    "kafka.strimzi.io/v1 Kafka",
    "kafka.strimzi.io/v1 KafkaNodePool",
    "postgresql.cnpg.io/v1 Cluster",
    "postgresql.cnpg.io/v1 Database",
    "postgresql.cnpg.io/v1 ScheduledBackup",
    "barmancloud.cnpg.io/v1 ObjectStore",
}


def name(resource: Resource) -> str:
    return f"{resource['kind']} {resource['metadata']['name']}"


def custom(resource: Resource) -> bool:
    group = resource["apiVersion"].rpartition("/")[0]
    return ("." in group and not group.endswith(".k8s.io")) or group == "gateway.networking.k8s.io"


def against_custom_schemas(resources: list[Resource]) -> list[str | None]:
    """What the npm packages' schemas have against each; None where there is none."""
    if not (node := shutil.which("node")):
        missing("Node.js is not on this machine: custom resources were not validated")
        raise AssertionError
    done = subprocess.run(
        [node, "--input-type=module", "-e", SCRIPT.read_text()],
        cwd=FRONTEND,
        input=json.dumps(resources),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: list[str | None] = json.loads(done.stdout)
    return found


def against_kubernetes(resource: Resource) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            kubernetes_validate.validate(resource, KUBERNETES, strict=True)
        except kubernetes_validate.ValidationError as error:
            return f"{name(resource)}: {error.message}"
    return ""


@pytest.fixture(params=cluster.NAMES)
def resources(request: pytest.FixtureRequest) -> list[Resource]:
    return cluster.rendered(request.param)


def test_kubernetes_own_resources_are_valid(resources: list[Resource]) -> None:
    assert [fault for fault in map(against_kubernetes, (r for r in resources if not custom(r))) if fault] == []


def test_custom_resources_are_valid_or_known_to_have_no_schema(resources: list[Resource]) -> None:
    of_others = [r for r in resources if custom(r)]
    verdicts = dict(zip(map(name, of_others), against_custom_schemas(of_others), strict=True))
    assert {n: v for n, v in verdicts.items() if v} == {}
    without = {f"{r['apiVersion']} {r['kind']}" for r in of_others if verdicts[name(r)] is None}
    assert without == (UNVALIDATED if any(r["kind"] == "Kafka" for r in resources) else set())
    if without:
        print("no registry has a schema for:", *sorted(without), sep="\n  ")


def test_what_is_wrong_is_found() -> None:
    """The checks above see a misspelt field, a wrong type, a missing part; they are not just quiet."""
    resources = {name(r): copy.deepcopy(r) for r in cluster.rendered("production")}
    api, route = resources["Deployment survey-api"], resources["HTTPRoute survey-api"]
    api["spec"]["template"]["spec"]["containers"][0]["readinesProbe"] = {}
    assert "readinesProbe" in against_kubernetes(api)
    route["spec"]["rules"][0]["matches"][0]["path"]["type"] = "Prefix"
    scaled, certificate = resources["ScaledObject cop-worker"], resources["Certificate almpo"]
    del scaled["spec"]["triggers"][0]["metadata"]
    del certificate["spec"]["issuerRef"]
    said = against_custom_schemas([route, scaled, certificate])
    assert [word in str(fault) for word, fault in zip(("type", "metadata", "issuerRef"), said, strict=True)] == [
        True
    ] * 3
