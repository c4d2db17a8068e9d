"""`python -m cmo_engine reproduce RELEASE`: the bundle built anew from the evidence held, compared byte for byte.

A release keeps the counts and hashes of its inputs, not a copy of them: a copy would hold the words of people who were
erased since. So a release can be built anew while the evidence is what it was. Where it is not, this says which input,
which version or which part moved on."""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from typing import Any

from servicekit.db import Transaction

from ..canonical import canonical, sha256
from ..deps import CmoDeps
from ..synthesis.vocabulary import Vocabulary
from . import bundle as bundles
from .queries import find


async def reproduce_command(deps: CmoDeps, arguments: list[str]) -> None:
    """Exits with 1 and the reasons if the bytes are not the same, with 2 if there is no such release."""
    parser = argparse.ArgumentParser(prog="python -m cmo_engine reproduce", description=__doc__)
    parser.add_argument("release", help="id of a release")
    asked = parser.parse_args(arguments)
    async with deps.database.read() as tx:
        row = await find(tx, asked.release)
        if row is None:
            parser.error(f"there is no release {asked.release}")
        differences = await reproduce(tx, deps.vocabulary, row.bundle)
    if differences:
        print("\n".join(["not the same bytes:", *differences]))
        raise SystemExit(1)
    print(f"the same {row.bytes} bytes, sha256 {row.sha256}")


async def reproduce(tx: Transaction, vocabulary: Vocabulary, published: str) -> list[str]:
    """What of the published bundle cannot be built anew, and why; nothing if the bytes are the same."""
    kept: dict[str, Any] = json.loads(published)
    anew = await bundles.build(tx, vocabulary, kept["parameters"])
    if sha256(bundles.encode(anew)) == sha256(published):
        return []
    return _differences(kept, anew)


def _differences(kept: Mapping[str, Any], anew: Mapping[str, Any]) -> list[str]:
    found = []
    if kept["superseded_because"]:
        found.append(f"superseded: {kept['superseded_because']}")
    for version in ("code_version", "content_version"):
        if kept[version] != anew[version]:
            found.append(f"{version}: published with {kept[version]}, now {anew[version]}")
    for topic in sorted(kept["inputs"].keys() | anew["inputs"].keys()):
        before, now = kept["inputs"].get(topic, {"count": 0}), anew["inputs"].get(topic, {"count": 0})
        if before != now:
            found.append(f"{topic}: another state than then ({before['count']} states then, {now['count']} now)")
    parts = sorted((kept.keys() | anew.keys()) - {"inputs", "code_version", "content_version", "superseded_because"})
    differing = [part for part in parts if canonical(kept.get(part)) != canonical(anew.get(part))]
    if differing:
        found.append(f"parts that differ: {', '.join(differing)} (judgements enter configurations)")
    return found
