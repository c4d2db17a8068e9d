"""veraPDF, the open validator of PDF/UA (GPL-3.0-or-later or MPL-2.0; used under the MPL-2.0, never shipped).

A tool for tests: Maven fetches it once into the repository's `.cache`, Java runs it as a program of its own."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

VERSION = "1.28.2"
_MAIN = "org.verapdf.apps.GreenfieldCliWrapper"
_COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies"
_CACHE = Path(__file__).resolve().parents[5] / ".cache" / "verapdf" / VERSION
_PROJECT = f"""<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>eu.almpo</groupId><artifactId>pdf-ua</artifactId><version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.verapdf.apps</groupId><artifactId>greenfield-apps</artifactId><version>{VERSION}</version>
    </dependency>
  </dependencies>
</project>
"""


class UnavailableError(Exception):
    """veraPDF cannot be had on this machine; the text says why."""


def faults_of(*documents: Path) -> dict[Path, list[str]]:
    """Document → the rules of PDF/UA-1 (ISO 14289-1) that it breaks, each with what was found.

    Raises `UnavailableError` where veraPDF cannot be had."""
    jars = _fetched()
    command = ["java", "-cp", f"{jars}/*", _MAIN, "--flavour", "ua1", "--format", "json", *map(str, documents)]
    # Its exit code says whether all were compliant; a run that failed prints no report.
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    try:
        report = json.loads(done.stdout)["report"]
    except (ValueError, KeyError) as error:
        raise RuntimeError(f"veraPDF gave no report: {done.stderr[-2000:]}") from error
    found = {Path(job["itemDetails"]["name"]): _faults(job) for job in report["jobs"]}
    return {document: found[document] for document in documents}


def _faults(job: dict[str, Any]) -> list[str]:
    if not job.get("validationResult"):
        return [f"not validated: {job.get('taskException', job)}"]
    return [
        f"{rule['clause']}-{rule['testNumber']}: {rule['checks'][0].get('errorMessage') or rule['description']}"
        for result in job["validationResult"]
        for rule in result["details"]["ruleSummaries"]
        if rule["status"] == "failed"
    ]


def _fetched() -> Path:
    """The folder of its jars. Several test processes may come here at once: each fetches into a folder of its own,
    the first to be ready names it."""
    if not shutil.which("java"):
        raise UnavailableError("no Java on this machine to run veraPDF with")
    if _CACHE.is_dir():
        return _CACHE
    if not shutil.which("mvn"):
        raise UnavailableError("no Maven on this machine to fetch veraPDF with")
    mine = _CACHE.with_name(f"{VERSION}-{os.getpid()}")
    mine.mkdir(parents=True, exist_ok=True)
    project = mine / "pom.xml"
    project.write_text(_PROJECT, "utf-8")
    fetch = ["mvn", "--quiet", "--batch-mode", "--file", str(project), _COPY, f"-DoutputDirectory={mine}"]
    done = subprocess.run(fetch, capture_output=True, text=True, timeout=300)
    if done.returncode:
        shutil.rmtree(mine)
        raise UnavailableError(f"veraPDF {VERSION} could not be fetched: {done.stdout.strip()[-500:]}")
    try:
        mine.rename(_CACHE)
    except OSError:
        shutil.rmtree(mine)
    return _CACHE
