"""docker-compose.yml and the images: every reference leads somewhere, and nothing depends on one person's machine."""

from __future__ import annotations

import importlib
import json
import os
import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml
from compose_spec import PyCompose
from servicekit.settings import ServiceSettings

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "docker-compose.yml").read_text()
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
PACKAGES = {"survey-api": "survey_api", "cop-api": "cop_api", "cmo-engine": "cmo_engine", "wizard-api": "wizard_api"}
GATEWAY_READS = set(re.findall(r"\{\$(\w+)", (ROOT / "deploy" / "caddy" / "Caddyfile").read_text()))
# What only Compose itself, the databases and the issuer read.
NOT_A_SERVICES_SETTING = re.compile(r"ALMPO_(PUBLIC_URL|VERSION|\w+_(PUBLISH|PASSWORD))$")


def ours() -> dict[str, dict[str, Any]]:
    return {n: s for n, s in SERVICES.items() if "SERVICE" in s.get("build", {}).get("args", {})}


def loaders() -> set[tuple[str, str]]:
    """The services that keep a copy of the content, as the embedded platform finds them too."""
    services = {name: importlib.import_module(f"{package}.service").SERVICE for name, package in PACKAGES.items()}
    return {(name, "load-content") for name, service in services.items() if "load-content" in service.commands}


def settings_classes(service: str) -> list[type[ServiceSettings]]:
    module = importlib.import_module(f"{PACKAGES[service]}.settings")
    found = [c for c in vars(module).values() if isinstance(c, type) and issubclass(c, ServiceSettings)]
    return [c for c in found if c is not ServiceSettings]


def settings_of(service: str) -> set[str]:
    """The environment variables a service understands: the kit's and its own."""
    classes: list[type[ServiceSettings]] = [ServiceSettings, *settings_classes(service)]
    return {f"ALMPO_{field}".upper() for settings in classes for field in settings.model_fields}


def filled_in(value: str) -> str:
    """What compose makes of a value when .env gives a word to every variable that has no default."""

    def word(found: re.Match[str]) -> str:
        return found[2] or f"example-of-{found[1].lower()}".replace("_", "-")

    return re.sub(r"\$\{(\w+)(?::-([^}]*)|[^}]*)\}", word, value)


def merged(compose: dict[str, Any]) -> str:
    """The file with its variables filled in and its merge keys and anchors resolved, as compose resolves them."""
    return filled_in(yaml.safe_dump(compose, width=1_000_000))


def variables_of_compose() -> set[str]:
    return set(re.findall(r"\$\{(\w+)", TEXT)) | {
        name for s in SERVICES.values() for name, value in s.get("environment", {}).items() if value is None
    }


def test_each_service_runs_as_api_worker_and_migration() -> None:
    commands = {(s["build"]["args"]["SERVICE"], s["command"][0]) for s in ours().values()}
    expected = {(name, command) for name in PACKAGES for command in ("serve", "work", "migrate")}
    assert commands == expected | loaders()


def test_every_dependency_exists_and_is_waited_for_in_a_way_it_can_answer() -> None:
    for name, service in SERVICES.items():
        needs = service.get("depends_on", {})
        for needed, how in needs.items() if isinstance(needs, dict) else [(n, {}) for n in needs]:
            assert needed in SERVICES, f"{name} waits for {needed}, which is not there"
            condition = how.get("condition", "service_started")
            if condition == "service_healthy":
                assert "healthcheck" in SERVICES[needed], f"{name} waits for {needed}, which has no health check"
            if condition == "service_completed_successfully":
                assert SERVICES[needed].get("restart") == "no", f"{needed} never completes: it is restarted"


def test_apis_and_workers_start_after_their_own_migration() -> None:
    for name, service in ours().items():
        if service["command"] in (["serve"], ["work"]):
            waited: set[str] = set()
            frontier = [name]
            while frontier:
                needs = SERVICES[frontier.pop()].get("depends_on", {})
                frontier += [n for n in needs if n not in waited]
                waited |= set(needs)
            same_image = {n for n in waited if SERVICES[n].get("command") == ["migrate"]}
            assert {SERVICES[n]["image"] for n in same_image} == {service["image"]}


def test_named_volumes_are_declared_and_used() -> None:
    mounts = [v.split(":")[0] for s in SERVICES.values() for v in s.get("volumes", [])]
    assert {m for m in mounts if not m.startswith(".")} == set(COMPOSE["volumes"])


def test_every_path_exists() -> None:
    mounts = [v.split(":")[0] for s in SERVICES.values() for v in s.get("volumes", [])]
    builds = [s["build"] for s in SERVICES.values() if "build" in s]
    for path in [m for m in mounts if m.startswith(".")] + [b["dockerfile"] for b in builds]:
        assert (ROOT / path).is_file(), path
    for build in builds:
        dockerfile = (ROOT / build["dockerfile"]).read_text()
        for line in re.findall(r"^COPY (?!--from)(.+)$", dockerfile, re.MULTILINE):
            for source in line.split()[:-1]:
                assert (ROOT / source).exists(), f"{build['dockerfile']} copies {source}"


@pytest.mark.parametrize("service", list(PACKAGES))
def test_every_variable_is_one_the_service_reads(service: str) -> None:
    known = settings_of(service)
    for name, container in ours().items():
        if container["build"]["args"]["SERVICE"] == service:
            unknown = set(container["environment"]) - known
            assert not unknown, f"{name} is given {sorted(unknown)}, which {service} does not read"


@pytest.mark.parametrize("name", list(ours()))
def test_every_service_accepts_the_settings_it_is_given(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """As in production: what has no default, or a default that is refused there, is in the file."""
    for variable in [v for v in os.environ if v.startswith("ALMPO_")]:
        monkeypatch.delenv(variable)
    for variable, value in ours()[name]["environment"].items():
        if value is not None:
            monkeypatch.setenv(variable, filled_in(str(value)))
    for settings in settings_classes(ours()[name]["build"]["args"]["SERVICE"]):
        assert settings().env == "production"


def test_the_example_names_every_variable_and_no_other() -> None:
    example = (ROOT / ".env.example").read_text()
    named = set(re.findall(r"^#?([A-Z]\w+)=", example, re.MULTILINE))
    assert named == variables_of_compose()


def test_the_example_holds_no_secret() -> None:
    example = (ROOT / ".env.example").read_text()
    for name in re.findall(r"^(\w*(?:PASSWORD|SECRET|KEY))=(.*)$", example, re.MULTILINE):
        assert name[1] == "", name[0]


def test_a_missing_secret_stops_the_start_and_says_where_to_set_it() -> None:
    for name in variables_of_compose():
        if re.search(r"(PASSWORD|SECRET|KEY)$", name):
            assert f"${{{name}:?set it in .env, see .env.example}}" in TEXT, name


def test_variables_are_ours_or_a_services() -> None:
    known = set().union(*(settings_of(service) for service in PACKAGES))
    for name in variables_of_compose():
        assert name in known | GATEWAY_READS or NOT_A_SERVICES_SETTING.match(name), name


def test_the_gateway_knows_the_variables_of_its_configuration() -> None:
    assert set(SERVICES["gateway"]["environment"]) <= GATEWAY_READS


def test_containers_of_ours_have_no_privileges() -> None:
    for name, service in {**ours(), "gateway": SERVICES["gateway"]}.items():
        assert service["read_only"], name
        assert service["cap_drop"] == ["ALL"], name
        assert "no-new-privileges:true" in service["security_opt"], name
        assert re.search(r"^USER \d+$", (ROOT / service["build"]["dockerfile"]).read_text(), re.MULTILINE), name


def test_the_file_is_one_that_compose_accepts() -> None:
    """By the Compose specification: unknown keys, wrong types and malformed ports or images are refused."""
    PyCompose.from_yaml(merged(COMPOSE)).validate()
    wrong = {**COMPOSE, "services": {**SERVICES, "jaeger": {**SERVICES["jaeger"], "expose_port": 80}}}
    with pytest.raises(ValueError, match="expose_port"):
        PyCompose.from_yaml(merged(wrong))


def test_whoever_can_be_asked_has_a_health_check() -> None:
    """Workers and one-off commands listen to nobody; the two images of the traces have no program to ask with."""
    silent = {
        name for name, s in SERVICES.items() if s.get("command", ["serve"])[0] in ("work", "migrate", "load-content")
    }
    assert {name for name, s in SERVICES.items() if "healthcheck" not in s} == silent | {"collector", "jaeger"}


def test_traces_go_where_the_collector_listens_and_on_to_jaeger() -> None:
    collector = yaml.safe_load((ROOT / "deploy" / "observability" / "collector.yaml").read_text())
    [endpoint] = {re.sub(r"\$\{\w+:-(.*)\}", r"\1", s["environment"]["ALMPO_OTLP_ENDPOINT"]) for s in ours().values()}
    host, port = urlsplit(endpoint).hostname, urlsplit(endpoint).port
    assert host == "collector"
    assert collector["receivers"]["otlp"]["protocols"]["http"]["endpoint"] == f"0.0.0.0:{port}"
    for pipeline in collector["service"]["pipelines"].values():
        for kind, names in pipeline.items():
            assert set(names) <= set(collector[kind]), kind
    assert collector["exporters"]["otlp/jaeger"]["endpoint"].split(":")[0] in SERVICES


def test_metrics_are_taken_wherever_they_are_sent() -> None:
    """A service sends both to one endpoint: a collector without a pipeline for metrics would refuse them for ever."""
    cluster = ROOT / "deploy" / "k8s" / "components" / "telemetry" / "configuration.yaml"
    for file in (ROOT / "deploy" / "observability" / "collector.yaml", cluster):
        collector = yaml.safe_load(file.read_text())
        assert collector["service"]["pipelines"].keys() == {"traces", "metrics"}, file
        assert collector["service"]["pipelines"]["metrics"]["exporters"] == ["prometheus"], file
        assert collector["exporters"]["prometheus"]["endpoint"].endswith(":9464"), file
    assert "127.0.0.1:9464:9464" in SERVICES["collector"]["ports"]


def test_nobody_waits_for_the_traces() -> None:
    for name, service in SERVICES.items():
        assert not {"collector", "jaeger"} & set(service.get("depends_on", {})), name


def test_only_the_gateway_is_published_beyond_this_host() -> None:
    for name, service in SERVICES.items():
        for port in service.get("ports", []):
            assert name == "gateway" or port.startswith("127.0.0.1:"), f"{name} publishes {port}"


def test_images_have_versions_and_installs_are_locked() -> None:
    for service in SERVICES.values():
        assert ":" in service["image"]
        assert not service["image"].endswith(":latest")
    for dockerfile in (ROOT / "deploy" / "images").glob("*.Dockerfile"):
        text = dockerfile.read_text()
        bases = re.findall(r"^FROM (\S+)", text, re.MULTILINE)
        assert bases
        assert all(":" in base and not base.endswith(":latest") for base in bases)
        assert not re.search(r"pip install (?!.*==)|npm install|curl |wget |^ADD ", text, re.MULTILINE), dockerfile
        assert "uv sync --frozen" in text or "npm ci" in text


def test_nothing_names_a_path_or_host_of_one_machine() -> None:
    files = [ROOT / "docker-compose.yml", *(ROOT / "deploy" / "images").rglob("*"), ROOT / ".env.example"]
    for file in (f for f in files if f.is_file()):
        found = re.findall(
            r"(?:^|[\s\"'=:])(/home/\S+|/Users/\S+|/root/\S+|~/\S+|host\.docker\.internal)", file.read_text()
        )
        assert not found, f"{file}: {found}"


def test_the_realm_gives_the_tokens_what_the_services_ask_for() -> None:
    realm = json.loads((ROOT / "deploy" / "keycloak" / "almpo-realm.json").read_text())
    scopes = {
        s["name"]: {m["protocolMapper"]: m["config"] for m in s["protocolMappers"]} for s in realm["clientScopes"]
    }
    assert scopes["almpo"]["oidc-usermodel-attribute-mapper"]["claim.name"] == "almpo_roles"
    assert scopes["almpo"]["oidc-usermodel-attribute-mapper"]["multivalued"] == "true"
    assert scopes["almpo"]["oidc-audience-mapper"]["included.custom.audience"] == "almpo"
    clients = {c["clientId"]: c for c in realm["clients"]}
    for client in clients.values():
        assert set(client["defaultClientScopes"]) <= set(scopes)
    spa = clients["almpo-spa"]
    assert spa["publicClient"]
    assert spa["attributes"]["pkce.code.challenge.method"] == "S256"
    assert not spa["directAccessGrantsEnabled"]
    assert not spa["implicitFlowEnabled"]
    assert clients[SERVICES["wizard-api"]["environment"]["ALMPO_CLIENT_ID"]]["serviceAccountsEnabled"]
    variables = set(re.findall(r"\$\{(\w+)\}", json.dumps([realm["clients"]])))
    assert variables <= set(SERVICES["keycloak"]["environment"])
