"""The cluster's resources as kubectl renders them, once per run and overlay."""

from __future__ import annotations

import shutil
import subprocess
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from infra.plugin import missing

OVERLAYS = Path(__file__).resolve().parents[2] / "deploy" / "k8s" / "overlays"
NAMES = ("dev", "production")
Resource = dict[str, Any]


def rendered(overlay: str) -> list[Resource]:
    """Every resource of the overlay; tests must not change them. Skips where kubectl is missing (fails in CI)."""
    if not shutil.which("kubectl"):
        missing("kubectl is not on this machine: the overlays were not rendered")
    return _render(overlay)


@cache
def _render(overlay: str) -> list[Resource]:
    command = ["kubectl", "kustomize", str(OVERLAYS / overlay)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return list(yaml.load_all(done.stdout, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
