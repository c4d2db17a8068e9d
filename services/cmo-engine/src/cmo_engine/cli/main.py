"""`cmo-engine qca|cna|necessity|robustness FILE.csv …`, `cmo-engine reproduce RELEASE`

Exit codes: 0 done, 2 the input or an option cannot be used (the message names the column and the row), 130 stopped.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ..configurational import DataError
from . import cna_command, necessity_command, qca_command, robustness_command


class Command(NamedTuple):
    """`run` gives the document that `--json` prints and the text that is printed without it."""

    help: str
    add_arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace, str], tuple[dict[str, Any], str]]


COMMANDS = {
    "qca": Command("sufficient conditions: truth table and solutions", qca_command.add_arguments, qca_command.run),
    "cna": Command("what makes a difference to what: solution formulas", cna_command.add_arguments, cna_command.run),
    "necessity": Command(
        "necessary conditions and their disjunctions", necessity_command.add_arguments, necessity_command.run
    ),
    "robustness": Command(
        "how far a solution hangs on choices and single cases", robustness_command.add_arguments, robustness_command.run
    ),
}


REPRODUCE = "reproduce"
DESCRIPTION = f"Configurational analysis of a CSV file; `{REPRODUCE} RELEASE` makes a release's bundle again."


def main(arguments: Sequence[str] | None = None) -> int:
    words = list(sys.argv[1:] if arguments is None else arguments)
    if words[:1] == [REPRODUCE]:
        return _reproduce(words)
    given = _parser().parse_args(words)
    try:
        document, text = COMMANDS[given.command].run(given, _read(given.file))
    except DataError as error:
        print(f"cmo-engine: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("cmo-engine: stopped", file=sys.stderr)
        return 130
    print(json.dumps(document, ensure_ascii=False, indent=1, allow_nan=False) if given.json else text)
    return 0


def _reproduce(words: Sequence[str]) -> int:
    """The one command that reads an engine's database: its settings come from the environment, as for the service."""
    from servicekit.cli import main as service_main

    from ..service import SERVICE

    return service_main(SERVICE, words)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="cmo-engine", description=DESCRIPTION)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, command in COMMANDS.items():
        own = commands.add_parser(name, help=command.help, description=command.help)
        own.add_argument(
            "file", help="CSV with a header; the first column holds case ids when it is named so or is not numeric"
        )
        own.add_argument("--json", action="store_true", help="print one JSON document")
        command.add_arguments(own)
    return parser


def _read(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except OSError as error:
        raise DataError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise DataError(f"{path} is not UTF-8 text (byte {error.start}); save it as CSV UTF-8") from error
