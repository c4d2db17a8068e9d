"""The overlays render, every pod is locked down, and every service gets settings that it accepts."""

from __future__ import annotations

import base64
import importlib
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
import yaml
from servicekit.settings import ServiceSettings

OVERLAYS = Path(__file__).resolve().parents[2] / "deploy" / "k8s" / "overlays"
PACKAGES = {"survey-api": "survey_api", "cop-api": "cop_api", "cmo-engine": "cmo_engine", "wizard-api": "wizard_api"}
Document = dict[str, Any]


@pytest.fixture(scope="module", params=["dev", "production"])
def cluster(request: pytest.FixtureRequest) -> list[Document]:
    if not shutil.which("kubectl"):
        pytest.skip("kubectl is not on this machine: the overlays were not rendered")
    command = ["kubectl", "kustomize", str(OVERLAYS / request.param)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return list(yaml.safe_load_all(done.stdout))


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
        if "args" in p["spec"]["containers"][0]
    }
    expected = {(service, command) for service in PACKAGES for command in ("serve", "work", "migrate")}
    assert found == expected | loaders()


def test_an_image_is_that_of_its_service(cluster: list[Document]) -> None:
    for pod in pods(cluster).values():
        image, _, tag = pod["spec"]["containers"][0]["image"].partition(":")
        service = pod["metadata"]["labels"]["app.kubernetes.io/name"]
        assert image == ("almpo/gateway" if service == "web" else f"almpo/{service}")
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
        assert [d["metadata"]["name"] for d in of_kind(cluster, "Namespace")] == ["almpo"]
        return  # production's secrets are made in the cluster, so there is nothing to try here
    for pod in pods(cluster).values():
        service = pod["metadata"]["labels"]["app.kubernetes.io/name"]
        if service == "web":
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
    text = "".join(f.read_text() for f in (OVERLAYS / "production").glob("*.yaml"))
    assert "secretGenerator" not in text
    assert "kind: Secret" not in text
