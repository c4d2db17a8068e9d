"""What REFI-QDA exchanges between programs for qualitative analysis, as plain values. Pure.

REFI-QDA 1.5 (https://www.qdasoftware.org): a codebook (.qdc) is an XML document, a project (.qdpx) a zip of one XML
document and its sources. Offsets count Unicode code points of a source's text, which is NFC with LF and no mark."""

from __future__ import annotations

import uuid
from collections.abc import Iterator
from dataclasses import dataclass, replace

from servicekit.problems import Problem

_NAMESPACE = uuid.UUID("7b4b7b8e-5d5c-5a53-9c61-0d3f3a0f6f0e")


def guid_of(*parts: str) -> str:
    """The same GUID for the same thing, in every export."""
    return str(uuid.uuid5(_NAMESPACE, "\0".join(parts)))


class NotRefiError(Problem):
    """422: the file is no REFI-QDA document, or holds more than one may."""

    def __init__(self, message: str) -> None:
        super().__init__(422, "unreadable-refi-qda", message)


@dataclass(frozen=True, slots=True)
class Node:
    """A code with the codes below it. One that is not `codable` only groups others."""

    guid: str
    name: str
    codable: bool = True
    color: str | None = None
    description: str = ""
    below: tuple[Node, ...] = ()

    def walk(self, above: tuple[Node, ...] = ()) -> Iterator[tuple[Node, tuple[Node, ...]]]:
        """(code, those above it from the top), parents first."""
        yield self, above
        for node in self.below:
            yield from node.walk((*above, self))


@dataclass(frozen=True, slots=True)
class CodeSet:
    """Codes that belong together across the hierarchy."""

    guid: str
    name: str
    members: tuple[str, ...]
    description: str = ""


@dataclass(frozen=True, slots=True)
class Book:
    origin: str
    codes: tuple[Node, ...] = ()
    sets: tuple[CodeSet, ...] = ()

    def walk(self) -> Iterator[tuple[Node, tuple[Node, ...]]]:
        for node in self.codes:
            yield from node.walk()


@dataclass(frozen=True, slots=True)
class User:
    guid: str
    name: str


@dataclass(frozen=True, slots=True)
class Case:
    """Who or what speaks, with what is known of them: (variable, value)."""

    guid: str
    name: str
    values: tuple[tuple[str, str], ...] = ()
    selections: tuple[str, ...] = ()
    """GUIDs of what they said."""


@dataclass(frozen=True, slots=True)
class Applied:
    """A code that somebody gave to a selection, with their note on it. `at`: RFC 3339 UTC."""

    guid: str
    code: str
    user: str
    at: str
    memo: str = ""


@dataclass(frozen=True, slots=True)
class Selection:
    """[start, end) of a source's text, with its codes and a memo."""

    guid: str
    start: int
    end: int
    user: str
    at: str
    name: str = ""
    memo: str = ""
    codings: tuple[Applied, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    guid: str
    name: str
    text: str
    user: str
    at: str
    selections: tuple[Selection, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    name: str
    origin: str
    book: Book
    user: str
    at: str
    users: tuple[User, ...] = ()
    cases: tuple[Case, ...] = ()
    sources: tuple[Source, ...] = ()
    description: str = ""

    @property
    def variables(self) -> list[str]:
        """Names of what is known of cases, each once."""
        return list(dict.fromkeys(name for case in self.cases for name, _ in case.values))


def without_dangling(book: Book) -> Book:
    """The codebook without set members that name no code of it."""
    known = {node.guid for node, _ in book.walk()}
    sets = (replace(each, members=tuple(guid for guid in each.members if guid in known)) for each in book.sets)
    return replace(book, sets=tuple(each for each in sets if each.members))
