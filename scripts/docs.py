"""Write what the documentation says of the code: every setting, and which service tells which other what.

`docs.py` writes; `docs.py --check` fails where a file says something else."""

from __future__ import annotations

import sys
from pathlib import Path

from almpo_contracts.base import Payload
from almpo_local.services import SERVICES
from almpo_local.settings import LocalSettings
from pydantic_core import PydanticUndefined
from pydantic_settings import BaseSettings
from servicekit.settings import ServiceSettings

ROOT = Path(__file__).resolve().parents[1]
CONFIGURATION = ROOT / "docs" / "operations" / "configuration.md"
ARCHITECTURE = ROOT / "docs" / "architecture.md"
MARK = "<!-- written by scripts/docs.py -->"


def settings_of(kind: type[BaseSettings], without: type[BaseSettings] | None = None) -> str:
    """A table of the class's settings, but for those that it has from `without`."""
    known = set() if without is None else set(without.model_fields)
    lines = ["| Setting | Default | |", "|---|---|---|"]
    for name, field in kind.model_fields.items():
        if name in known:
            continue
        default = "required" if field.default is PydanticUndefined else f"`{field.default}`"
        if field.default is None:
            default = "not set"
        lines.append(
            f"| `ALMPO_{name.upper()}` | {default} | {(field.description or '').replace('|', chr(92) + '|')} |"
        )
    return "\n".join(lines)


def configuration() -> str:
    parts = [
        "# Configuration",
        MARK,
        "Settings are environment variables, read once at the start. A wrong one is named and nothing starts.",
        "## Every service",
        settings_of(ServiceSettings),
    ]
    for name, service in SERVICES.items():
        if set(service.settings.model_fields) - set(ServiceSettings.model_fields):
            parts += [f"## {name}", settings_of(service.settings, ServiceSettings)]
    parts += ["## The embedded platform (`almpo`)", settings_of(LocalSettings)]
    return "\n\n".join(parts) + "\n"


def consumers_of(payload: type[Payload]) -> list[str]:
    return [name for name, service in SERVICES.items() if payload in service.handlers(_Nothing())]


class _Nothing:
    """Stands for dependencies where only the names of what is handled are asked."""

    def __getattr__(self, name: str) -> _Nothing:
        return self


def flows() -> str:
    """One arrow per service and listener, with the nouns that it carries."""
    arrows: dict[tuple[str, str], list[str]] = {}
    for name, service in SERVICES.items():
        for payload in service.emits:
            for listener in consumers_of(payload):
                arrows.setdefault((name, listener), []).append(payload.topic.split(".")[2])
    ids = {name: name.split("-")[0] for name in SERVICES}
    lines = ["```mermaid", "flowchart LR"]
    lines += [f"  {ids[name]}[{name}]" for name in SERVICES]
    lines += [f'  {ids[a]} -- "{", ".join(sorted(nouns))}" --> {ids[b]}' for (a, b), nouns in sorted(arrows.items())]
    return "\n".join([*lines, "```"])


def topics() -> str:
    lines = ["| Topic | Kind | From | To |", "|---|---|---|---|"]
    for name, service in SERVICES.items():
        for payload in sorted(service.emits, key=lambda each: each.topic):
            to = ", ".join(consumers_of(payload)) or "nobody here"
            lines.append(f"| `{payload.topic}` | {payload.topic_kind} | {name} | {to} |")
    return "\n".join(lines)


def architecture(present: str) -> str:
    """The page, with everything below the mark written anew."""
    return "\n\n".join([present.split(MARK)[0].rstrip(), MARK, flows(), topics()]) + "\n"


def written() -> dict[Path, str]:
    return {CONFIGURATION: configuration(), ARCHITECTURE: architecture(ARCHITECTURE.read_text())}


def main(check: bool) -> int:
    stale = [path for path, text in written().items() if not path.exists() or path.read_text() != text]
    for path in stale:
        print(f"{path.relative_to(ROOT)} {'is out of date: run scripts/docs.py' if check else 'written'}")
        if not check:
            path.write_text(written()[path])
    return 1 if check and stale else 0


if __name__ == "__main__":
    raise SystemExit(main("--check" in sys.argv[1:]))
