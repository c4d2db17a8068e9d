"""`python -m cmo_engine reproduce RELEASE`: the bundle made again of the release's own inputs, compared byte for byte.

A release keeps its inputs, so it can be made again whatever came in since. An erasure takes a person's rows out of the
inputs too: the release then has a new revision, which is made again like any other, and its old one no longer can."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import Any

from servicekit.settings import code_version
from sqlalchemy import Row

from ..canonical import canonical, sha256
from ..deps import CmoDeps
from . import bundle as bundles
from .queries import find, snapshot_of
from .snapshot import decode

VERSIONS = ("code_version", "content_version", "snapshot_sha256")


async def reproduce_command(deps: CmoDeps, arguments: list[str]) -> None:
    """Exits with 1 and the reasons if the bytes are not the same, with 2 if there is no such release."""
    parser = argparse.ArgumentParser(prog="python -m cmo_engine reproduce", description=__doc__)
    parser.add_argument("release", help="id of a release")
    parser.add_argument("--revision", type=int, help="the one meant; the last one unless said")
    asked = parser.parse_args(arguments)
    async with deps.database.read() as tx:
        row = await find(tx, asked.release)
        if row is None:
            parser.error(f"there is no release {asked.release}")
        inputs = await snapshot_of(tx, asked.release)
    differences = _not_held(row, asked.revision, inputs) or reproduce(inputs or "", row.bundle)
    if differences:
        print("\n".join(["not the same bytes:", *differences]))
        raise SystemExit(1)
    print(f"the same {row.bytes} bytes, sha256 {row.sha256}")
    if row.superseded_because:
        print(f"revision {row.revision}: {row.superseded_because}")
    if row.code_version != code_version():
        print(f"published by code {row.code_version}, made again by {code_version()}")


def reproduce(inputs: str, published: str) -> list[str]:
    """What of the published bundle is not made again of these inputs; nothing if the bytes are the same."""
    anew = bundles.encode(decode(inputs), inputs)
    return [] if anew == published else _differences(json.loads(published), json.loads(anew))


def _not_held(row: Row[Any], revision: int | None, inputs: str | None) -> list[str]:
    if revision is not None and revision != row.revision:
        if 0 < revision < row.revision:
            return [f"revision {revision} was superseded by revision {row.revision}: {row.superseded_because}"]
        return [f"there is no revision {revision}; the last one is {row.revision}"]
    if inputs is None:
        return ["the release was published before inputs were kept with it"]
    if sha256(inputs) != row.snapshot_sha256:
        return [f"the inputs are not those it was made of: sha256 {sha256(inputs)}, told {row.snapshot_sha256}"]
    return []


def _differences(kept: Mapping[str, Any], anew: Mapping[str, Any]) -> list[str]:
    found = [
        f"{version}: published with {kept.get(version)}, now {anew.get(version)}"
        for version in VERSIONS
        if kept.get(version) != anew.get(version)
    ]
    parts = sorted((kept.keys() | anew.keys()) - set(VERSIONS))
    differing = [part for part in parts if canonical(kept.get(part)) != canonical(anew.get(part))]
    if differing:
        found.append(f"parts that differ: {', '.join(differing)}; published by code {kept['code_version']}")
    return found
