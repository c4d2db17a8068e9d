"""Write what the platform is made of as CycloneDX 1.6, from the lock files alone: no network, the same bytes each time.

`sbom.py [folder]` writes python.cdx.json and frontend.cdx.json (by default into dist/sbom)."""

from __future__ import annotations

import base64
import json
import sys
import tomllib
from pathlib import Path
from typing import Any
from urllib.parse import quote

from console import ROOT, say

Component = dict[str, Any]


def python_components() -> list[Component]:
    """Every package of uv.lock that comes from a registry, with the hash of its source archive."""
    lock = tomllib.loads((ROOT / "uv.lock").read_text(encoding="utf-8"))
    found = []
    for package in lock["package"]:
        if "registry" not in package.get("source", {}):
            continue
        name, version = package["name"], package["version"]
        component = _component("pypi", name, version)
        kind, _, digest = package.get("sdist", {}).get("hash", "").partition(":")
        if kind == "sha256":
            component["hashes"] = [{"alg": "SHA-256", "content": digest}]
        found.append(component)
    return sorted(found, key=lambda each: str(each["purl"]))


def npm_components() -> list[Component]:
    """Every package of package-lock.json; those that only build or test the pages are marked as such."""
    lock = json.loads((ROOT / "frontend" / "package-lock.json").read_text(encoding="utf-8"))
    found = {}
    for path, package in lock["packages"].items():
        if not path or package.get("link"):
            continue
        component = _component("npm", package.get("name") or path.split("node_modules/")[-1], package["version"])
        component["scope"] = "excluded" if package.get("dev") else "required"
        kind, _, digest = package.get("integrity", "").partition("-")
        if kind == "sha512":
            component["hashes"] = [{"alg": "SHA-512", "content": base64.b64decode(digest).hex()}]
        if isinstance(package.get("license"), str):
            component["licenses"] = [{"expression": package["license"]}]
        # What is there twice is needed if one of the two is.
        if component["scope"] == "required" or component["purl"] not in found:
            found[component["purl"]] = component
    return [found[purl] for purl in sorted(found)]


def document(name: str, components: list[Component]) -> str:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    bom = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "name": name,
                "version": version,
                "licenses": [{"license": {"id": "EUPL-1.2"}}],
            }
        },
        "components": components,
    }
    return json.dumps(bom, indent=1, ensure_ascii=False) + "\n"


def _component(kind: str, name: str, version: str) -> Component:
    purl = f"pkg:{kind}/{quote(name)}@{quote(version)}"
    return {"type": "library", "bom-ref": purl, "name": name, "version": version, "purl": purl}


def main(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, components in (("python", python_components()), ("frontend", npm_components())):
        path = folder / f"{name}.cdx.json"
        path.write_text(document(f"eu-almpo-{name}", components), encoding="utf-8")
        say(f"{path}: {len(components)} components")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "dist" / "sbom")
