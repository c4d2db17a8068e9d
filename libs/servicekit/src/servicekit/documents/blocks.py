"""What a document is made of. What people wrote is text here, and stays text in every format.

Links within a document lead to an anchor of it; a document with a link that leads nowhere cannot be made."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

# What XML, and so Word and PDF, cannot hold: control characters, surrogates, what is no character at all, and the marks
# that turn the direction of what follows them around.
_UNSAYABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\u202a-\u202e\u2066-\u2069"
    + "".join(f"{chr(plane | 0xFFFE)}{chr(plane | 0xFFFF)}" for plane in range(0, 0x110000, 0x10000))
    + "]"
)
_NEW_LINE = re.compile("\r\n?|[\x85\u2028\u2029]")
_LANGUAGE = re.compile("[a-z]{2,3}")
_ANCHOR = re.compile("[a-z]+(-[a-z0-9]+)*")
_ADDRESS = re.compile(r"https://[^\s<>\"\\^`{|}]+")

Look = Literal["plain", "strong", "emphasis", "code"]


def plain(text: str) -> str:
    """Text that every format can hold. Words stay as they were said."""
    return _UNSAYABLE.sub("�", _NEW_LINE.sub("\n", text))


def address(said: str) -> str | None:
    """The text as the target of a link, if it is an https address and nothing else."""
    return said if _ADDRESS.fullmatch(said) else None


@dataclass(frozen=True)
class Text:
    """A run of text. `language`: None is the document's own, empty is not known; what is no language code is not
    known either. `link`: `#anchor` of this document, or an https address; anything else raises ValueError."""

    text: str
    look: Look = "plain"
    language: str | None = None
    link: str | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", plain(self.text))
        if self.language is not None and not _LANGUAGE.fullmatch(self.language):
            object.__setattr__(self, "language", "")
        inner = self.link is not None and self.link.startswith("#") and _ANCHOR.fullmatch(self.link[1:])
        if self.link is not None and not inner and address(self.link) is None:
            raise ValueError(f"a link leads to #an-anchor or to an https address, not to {self.link!r}")


Parts: TypeAlias = tuple[Text, ...]


def parts(*said: str | Text) -> Parts:
    return tuple(Text(each) if isinstance(each, str) else each for each in said)


@dataclass(frozen=True)
class Heading:
    """`level` 1 to 3; the document's title stands above all of them."""

    level: int
    parts: Parts
    anchor: str | None = None
    kind: Literal["heading"] = "heading"


@dataclass(frozen=True)
class Paragraph:
    """`note` is framed and cannot be overlooked; `quote` holds the words of others."""

    parts: Parts
    look: Literal["normal", "small", "note", "quote"] = "normal"
    anchor: str | None = None
    kind: Literal["paragraph"] = "paragraph"


@dataclass(frozen=True)
class Bullets:
    items: tuple[Parts, ...]
    kind: Literal["bullets"] = "bullets"


@dataclass(frozen=True)
class Facts:
    """Names, each with its lines."""

    facts: tuple[tuple[str, tuple[Parts, ...]], ...]
    kind: Literal["facts"] = "facts"


@dataclass(frozen=True)
class Table:
    """`header` names the columns; every row has as many cells."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[Parts, ...], ...]
    kind: Literal["table"] = "table"

    def __post_init__(self) -> None:
        object.__setattr__(self, "caption", plain(self.caption))
        object.__setattr__(self, "header", tuple(plain(each) for each in self.header))
        if any(len(row) != len(self.header) for row in self.rows):
            raise ValueError("every row of a table has a cell for each column")


@dataclass(frozen=True)
class Framed:
    """What belongs together: a finding or a claim with what stands beside it."""

    blocks: tuple[Block, ...]
    anchor: str | None = None
    kind: Literal["framed"] = "framed"


Block: TypeAlias = Heading | Paragraph | Bullets | Facts | Table | Framed


@dataclass(frozen=True)
class Document:
    """`title` is set by people, in a language that nobody stated; `kind` is in the document's own.

    `at` is an RFC 3339 moment from the data, never from the clock: the same data give the same bytes."""

    language: str
    title: str
    kind: str
    at: str
    blocks: tuple[Block, ...]
    author: str = "EU-ALMPO"

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", plain(self.title))
        object.__setattr__(self, "kind", plain(self.kind))
        anchors = Counter(anchor for block in walk(self.blocks) if (anchor := _anchor(block)) is not None)
        for anchor, times in anchors.items():
            if times > 1 or not _ANCHOR.fullmatch(anchor):
                raise ValueError(f"the anchor {anchor!r} stands twice, or is no anchor")
        for said in texts(self.blocks):
            if said.link is not None and said.link.startswith("#") and said.link[1:] not in anchors:
                raise ValueError(f"the link {said.link!r} leads nowhere")

    @property
    def heading(self) -> str:
        return f"{self.title} – {self.kind}"


def walk(blocks: Sequence[Block]) -> Iterator[Block]:
    """Every block, the inner ones after what holds them."""
    for block in blocks:
        yield block
        if isinstance(block, Framed):
            yield from walk(block.blocks)


def texts(blocks: Sequence[Block]) -> Iterator[Text]:
    """Every run of text, in the order in which it is read."""
    for block in walk(blocks):
        if isinstance(block, Heading | Paragraph):
            yield from block.parts
        elif isinstance(block, Bullets):
            yield from (said for item in block.items for said in item)
        elif isinstance(block, Facts):
            yield from (said for _, lines in block.facts for line in lines for said in line)
        elif isinstance(block, Table):
            yield from (said for row in block.rows for cell in row for said in cell)


def _anchor(block: Block) -> str | None:
    return block.anchor if isinstance(block, Heading | Paragraph | Framed) else None
