"""The two worlds in which the platform runs: embedded in one process, and as processes on real infrastructure."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import uuid
from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from pathlib import Path

import httpx
from infra.caddy import CaddyServer
from infra.kafka import KafkaServer
from infra.otlp import OtlpReceiver
from infra.ports import Child, accepts_tcp, free_port
from infra.postgres import PostgresServer
from servicekit import migrations

from .issuer import IssuerServer

ROOT = Path(__file__).parents[2]
PYTHON = sys.executable
# Without compiled bytecode each start compiles everything anew, and takes several times as long.
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
SOON = {"ALMPO_SCRUB_EVERY_S": "2", "ALMPO_DRAIN_S": "0.5"}
"""By default files are cleared of erased words once in a minute, as long as a test waits; and an API drains for 2 s."""
SERVICES = {"survey": "survey_api", "cop": "cop_api", "cmo": "cmo_engine", "wizard": "wizard_api"}


class World(ABC):
    """A running platform. `url` is its gateway; `processes` can be killed and started again."""

    name: str
    url: str
    folder: Path
    processes: dict[str, Child]
    collector: OtlpReceiver

    @abstractmethod
    def token(self, *roles: str) -> str:
        """An access token with these roles (`rapporteur:PL`), from the world's own issuer."""

    @abstractmethod
    def start_process(self, name: str) -> None:
        """Start a process of `processes` (again) and wait until it works."""

    @abstractmethod
    def stop(self) -> None: ...

    def kill9(self, name: str) -> None:
        self.processes[name].kill9()

    def headers(self, *roles: str) -> dict[str, str]:
        return {"Authorization": f"Bearer {self.token(*roles)}"}

    def client(self) -> httpx.AsyncClient:
        return httpx.AsyncClient(base_url=self.url, timeout=30)

    def observed(self) -> dict[str, str]:
        """What makes every process send its traces and metrics to `collector`, soon."""
        return {
            "ALMPO_OTLP_ENDPOINT": self.collector.endpoint,
            "OTEL_BSP_SCHEDULE_DELAY": "500",
            "OTEL_METRIC_EXPORT_INTERVAL": "2000",
        }

    def logs(self) -> str:
        return "\n".join(f"== {name}\n{child.log_tail(15)}" for name, child in self.processes.items())


class Embedded(World):
    """`almpo serve` as a user starts it, on a data folder of its own."""

    name = "embedded"

    def __init__(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="almpo-embedded-"))
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.processes = {}
        self.collector = OtlpReceiver()
        self._tokens: dict[str, str] = {}

    def start(self) -> None:
        self.start_process("platform")

    def start_process(self, name: str) -> None:
        child = Child([str(_almpo()), "serve"], self.folder / "platform.log", env=self._env())
        self.processes[name] = child
        child.wait_until(lambda: _ready(f"{self.url}/api/survey/readyz"), seconds=60)

    def token(self, *roles: str) -> str:
        if roles[0] not in self._tokens:
            role, _, country = roles[0].partition(":")
            of_country = ["--country", country] if country and country != "*" else []
            self._tokens[roles[0]] = self.command("token", "--role", role, *of_country)
        return self._tokens[roles[0]]

    def command(self, *arguments: str) -> str:
        """What `almpo` prints for it, on this world's data folder."""
        command = [str(_almpo()), *arguments]
        return subprocess.run(command, env=self._env(), capture_output=True, text=True, check=True).stdout.strip()

    def stop(self) -> None:
        for child in self.processes.values():
            child.terminate()
        self.collector.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _env(self) -> dict[str, str]:
        inherited = {
            key: value for key, value in os.environ.items() if not key.startswith("ALMPO_") and key != NO_BYTECODE
        }
        data = str(self.folder / "data")
        # The tests' own receivers of webhooks are on this machine.
        webhooks = {"ALMPO_WEBHOOK_ALLOW_PRIVATE": "true", "ALMPO_WEBHOOK_ALLOW_HTTP": "true"}
        own = {"ALMPO_PORT": str(self.port), "ALMPO_DATA": data, "ALMPO_DEMO": "0"}
        return {**inherited, **webhooks, **self.observed(), **SOON, **own}


class Distributed(World):
    """Each service as API and worker process, PostgreSQL, Apache Kafka, Caddy in front."""

    name = "distributed"

    def __init__(self, postgres: PostgresServer, kafka: KafkaServer) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="almpo-distributed-"))
        self.postgres, self.kafka = postgres, kafka
        self.processes = {}
        self.collector = OtlpReceiver()
        self.ports = {service: free_port() for service in SERVICES}
        # Where the gateway looks for each API: at its own port, unless a test puts something between them.
        self.upstreams = dict(self.ports)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.issuer = IssuerServer({"wizard": ("wizard-secret-for-tests", ["policymaker:*", "integrator:*"])})
        run = uuid.uuid4().hex[:8]
        self._databases = {s: postgres.create_database(f"{s}_{run}") for s in SERVICES}
        self._caddy: CaddyServer | None = None

    def start(self) -> None:
        self.issuer.start()
        for service, package in SERVICES.items():
            migrations.upgrade(package, self._databases[service])
        self._run_all("load-content", ("survey", "cop"))
        for kind in ("api", "worker"):
            for service in SERVICES:
                self._launch(f"{service}-{kind}")
        for service in SERVICES:
            self._wait_for_api(service)
        self._start_caddy()

    def start_process(self, name: str) -> None:
        self._launch(name)
        service, _, kind = name.partition("-")
        if kind == "api":
            self._wait_for_api(service)

    def _launch(self, name: str) -> None:
        service, _, kind = name.partition("-")
        command = [PYTHON, "-m", SERVICES[service], "serve" if kind == "api" else "work"]
        self.processes[name] = Child(command, self.folder / f"{name}.log", env=self._env(service))

    def _wait_for_api(self, service: str) -> None:
        ready = f"http://127.0.0.1:{self.ports[service]}/api/{service}/readyz"
        self.processes[f"{service}-api"].wait_until(lambda: _ready(ready), seconds=120)

    def database_of(self, service: str) -> str:
        return self._databases[service]

    def token(self, *roles: str) -> str:
        return self.issuer.issuer.token(*roles, subject="-".join(roles))

    def stop(self) -> None:
        for child in self.processes.values():
            child.ask_to_end()
        hung = [f"{name}:\n{child.log_tail()}" for name, child in self.processes.items() if not child.ended()]
        if self._caddy is not None:
            self._caddy.stop()
        self.issuer.stop()
        self.collector.stop()
        shutil.rmtree(self.folder, ignore_errors=True)
        assert not hung, "had to be killed: " + "\n".join(hung)

    def _run_all(self, command: str, services: Iterable[str]) -> None:
        """A command of several services, at the same time."""
        running = {
            service: subprocess.Popen(
                [PYTHON, "-m", SERVICES[service], command], env=self._env(service), stderr=subprocess.PIPE, text=True
            )
            for service in services
        }
        for service, process in running.items():
            _, errors = process.communicate(timeout=120)
            assert process.returncode == 0, f"{service} {command}:\n{errors[-3000:]}"

    def _env(self, service: str) -> Mapping[str, str]:
        inherited = {
            key: value for key, value in os.environ.items() if not key.startswith("ALMPO_") and key != NO_BYTECODE
        }
        return {
            **inherited,
            **self.observed(),
            **SOON,
            "ALMPO_ENV": "test",
            "ALMPO_DATABASE_URL": self._databases[service],
            "ALMPO_EVENT_LOG": f"kafka://{self.kafka.bootstrap}",
            "ALMPO_ISSUER": self.issuer.issuer.url,
            "ALMPO_CURSOR_SECRET": "a-secret-of-the-system-tests",
            "ALMPO_PORT": str(self.ports[service]),
            "ALMPO_VOICE_KEY": "a-voice-key-of-the-system-tests",
            "ALMPO_CMO_URL": f"http://127.0.0.1:{self.ports['cmo']}",
            "ALMPO_TOKEN_URL": f"{self.issuer.issuer.url}/token",
            "ALMPO_CLIENT_ID": "wizard",
            "ALMPO_CLIENT_SECRET": "wizard-secret-for-tests",
        }

    def _start_caddy(self) -> None:
        env = {
            "ALMPO_SITE": self.url,
            "ALMPO_GATEWAY_HTTP_PORT": str(self.port),
            "ALMPO_GATEWAY_HTTPS_PORT": str(free_port()),
            "ALMPO_ISSUER": self.issuer.issuer.url,
            "ALMPO_ISSUER_UPSTREAM": f"127.0.0.1:{self.issuer.port}",
            "ALMPO_SPA_ROOT": str(ROOT / "frontend" / "dist"),
            **{f"ALMPO_{s.upper()}_UPSTREAM": f"127.0.0.1:{port}" for s, port in self.upstreams.items()},
        }
        self._caddy = CaddyServer(ROOT / "deploy" / "caddy" / "Caddyfile", self.port, env)
        self._caddy.start()
        assert accepts_tcp(self.port)


def _almpo() -> Path:
    return Path(PYTHON).parent / "almpo"


def _ready(url: str) -> bool:
    try:
        return httpx.get(url, timeout=2).status_code == 200
    except httpx.TransportError:
        return False
