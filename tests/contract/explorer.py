"""A service as a process of its own, and schemathesis sent through all that its OpenAPI document offers."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
from infra.ports import Child, free_port
from servicekit.testing import TestIssuer
from system.issuer import IssuerServer
from system.worlds import PYTHON, ROOT, SERVICES

CHECKS = ("positive_data_acceptance",)
"""Left out. A schema cannot say that an expression must parse, a question exist or a cursor be ours; such a request is
refused with 422, and schemathesis would have it accepted."""
SHADOWED = ("unsupported_method", "allow_header_conformance")
"""Left out where a path is one word that also fits another path's `{id}`: PATCH /responses/lookup is a PATCH of the
response called lookup, and is refused as such (422), not for its method."""
OPEN_DOOR = ("ignored_auth",)
"""Left out where there are two keys to one door (a session opens to its staff and to its participants): schemathesis
tries a wrong second key and finds the door open, with the right first one in the lock."""


@dataclass(frozen=True)
class Running:
    """A service that answers on `url`. `known` has some ids that exist, by the name of the path parameter."""

    name: str
    url: str
    child: Child
    issuer: TestIssuer
    known: dict[str, list[str]] = field(default_factory=dict)


@contextmanager
def running(name: str, folder: Path) -> Iterator[Running]:
    """The service on a SQLite file of its own, with its content, until the block ends."""
    issuer, port = IssuerServer({}), free_port()
    issuer.start()
    environment = {key: value for key, value in os.environ.items() if not key.startswith("ALMPO_")} | {
        "ALMPO_ENV": "test",
        "ALMPO_PORT": str(port),
        "ALMPO_DATABASE_URL": f"sqlite:///{folder / name}.db",
        "ALMPO_EVENT_LOG": f"sqlite:///{folder / 'log.db'}",
        "ALMPO_ISSUER": issuer.issuer.url,
        "ALMPO_CURSOR_SECRET": "only-for-tests-0123456789",
    }
    for command in ("migrate", *(("load-content",) if name in ("survey", "cop") else ())):
        arguments = [PYTHON, "-m", SERVICES[name], command]
        subprocess.run(arguments, env=environment, check=True, stderr=subprocess.DEVNULL)
    child = Child([PYTHON, "-m", SERVICES[name], "serve"], folder / f"{name}.log", env=environment)
    url = f"http://127.0.0.1:{port}"
    try:
        child.wait_until(lambda: _ready(f"{url}/api/{name}/readyz"), seconds=60)
        yield Running(name, url, child, issuer.issuer)
    finally:
        child.terminate()
        issuer.stop()


def _ready(url: str) -> bool:
    try:
        return httpx.get(url, timeout=2).status_code == 200
    except httpx.HTTPError:
        return False


def explore(service: Running, roles: Sequence[str], folder: Path, *, seconds: int, examples: int, seed: int = 1) -> str:
    """Send requests for so long → schemathesis's report. Raises AssertionError with it where something was found."""
    document = ROOT / "contracts" / "openapi" / f"{service.name}.json"
    config = folder / "schemathesis.toml"
    config.write_text(_config(json.loads(document.read_text(encoding="utf-8")), service.known), encoding="utf-8")
    left_out = (*CHECKS, *(OPEN_DOOR if service.name == "cop" else ()))
    headers = service.issuer.headers(*roles)
    told = subprocess.run(
        [
            *(sys.executable, "-m", "schemathesis.cli", "--config-file", str(config), "run", str(document)),
            *("--url", service.url, "--header", f"Authorization: {headers['Authorization']}"),
            *("--exclude-checks", ",".join(left_out), "--continue-on-failure", "--no-color"),
            *("--max-time", str(seconds), "--max-examples", str(examples), "--seed", str(seed)),
            *("--generation-database", "none", "--suppress-health-check", "all", "--request-timeout", "20"),
        ],
        env={**os.environ, "SCHEMATHESIS_HOOKS": "contract.explorer_hooks", "PYTHONPATH": str(ROOT / "tests")},
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, f"{told.stdout}\n{told.stderr}\n{service.child.log_tail()}"
    return told.stdout


def _config(document: Mapping[str, Any], known: Mapping[str, list[str]]) -> str:
    """Ids that exist stand in most requests, so that they get further than to a 404; the others stay made up."""
    lines = []
    for name, values in known.items():
        lines += [f"[dictionaries.{name}]", f"values = {json.dumps(values)}", ""]
    lines += ["[parameters]"]
    lines += [f'"path.{name}" = {{ dictionary = "{name}", probability = 0.8 }}' for name in known]
    for path in _shadowed(document["paths"]):
        lines += ["", "[[operations]]", f'include-path = "{path}"']
        lines += [f"checks.{check}.enabled = false" for check in SHADOWED]
    return "\n".join(lines)


def _shadowed(paths: Mapping[str, Any]) -> Iterator[str]:
    templates = [re.compile(re.sub(r"\\{.*?\\}", "[^/]+", re.escape(path))) for path in paths if "{" in path]
    for path in paths:
        if any(template.fullmatch(path) for template in templates if template.pattern != re.escape(path)):
            yield path
