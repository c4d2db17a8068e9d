"""What a consumer of the older schema would notice. A producer may add; it may not take away, demand or narrow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

Schema = Mapping[str, Any]
_LIMITS_FROM_BELOW = ("minLength", "minItems", "minimum")
_LIMITS_FROM_ABOVE = ("maxLength", "maxItems", "maximum")


def breaking_changes(old: Schema, new: Schema) -> list[str]:
    """Every way in which data valid before is refused now, or a field that was promised may be missing.

    Returns sentences that begin with the place; an empty list means compatible."""
    return list(_compare(old, new, old, new, ""))


def _compare(old: Schema, new: Schema, old_root: Schema, new_root: Schema, where: str) -> Iterator[str]:
    old, new = _resolve(old, old_root), _resolve(new, new_root)
    place = where or "/"
    if _types(old) - _types(new) and _types(new):
        yield f"{place}: no longer takes {', '.join(sorted(_types(old) - _types(new)))}"
    old_values, new_values = _values(old), _values(new)
    if new_values is not None and (old_values is None or old_values - new_values):
        gone = sorted(map(str, (old_values or set()) - new_values))
        yield f"{place}: the closed set lost {', '.join(gone) or 'its openness'}"
    for limit in _LIMITS_FROM_BELOW:
        if limit in new and new[limit] > old.get(limit, float("-inf")):
            yield f"{place}: {limit} rose to {new[limit]}"
    for limit in _LIMITS_FROM_ABOVE:
        if limit in new and new[limit] < old.get(limit, float("inf")):
            yield f"{place}: {limit} fell to {new[limit]}"
    if "pattern" in new and new["pattern"] != old.get("pattern"):
        yield f"{place}: the pattern changed"
    old_properties, new_properties = old.get("properties", {}), new.get("properties", {})
    for name in old_properties:
        if name not in new_properties:
            yield f"{where}/{name}: removed"
        else:
            yield from _compare(old_properties[name], new_properties[name], old_root, new_root, f"{where}/{name}")
    for name in sorted(set(new.get("required", [])) - set(old.get("required", []))):
        yield f"{where}/{name}: now required"
    if "items" in old and "items" in new:
        yield from _compare(old["items"], new["items"], old_root, new_root, f"{where}/*")


def _resolve(schema: Schema, root: Schema) -> Schema:
    """Follow `$ref`, and fold `anyOf [X, null]` into X that also takes null."""
    if "$ref" in schema:
        target: Any = root
        for part in schema["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        return _resolve(target, root)
    if "anyOf" in schema:
        branches = [_resolve(branch, root) for branch in schema["anyOf"]]
        folded: dict[str, Any] = {}
        for branch in branches:
            folded.update({key: value for key, value in branch.items() if key != "type"})
        folded["type"] = sorted(set().union(*(_types(branch) for branch in branches)))
        return folded
    return schema


def _types(schema: Schema) -> set[str]:
    named = schema.get("type", [])
    return {named} if isinstance(named, str) else set(named)


def _values(schema: Schema) -> set[Any] | None:
    if "const" in schema:
        return {schema["const"]}
    return set(schema["enum"]) if "enum" in schema else None
