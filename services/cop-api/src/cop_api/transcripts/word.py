"""Word documents as paragraphs. Pure. Loaded with the first document: the start does not wait for python-docx."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator

from docx import Document
from docx.table import Table
from docx.text.paragraph import Paragraph

from .decoding import normalised
from .model import Reading, UnreadableError
from .prose import read_lines

MAX_UNPACKED = 200 * 1024 * 1024


def read_docx(body: bytes) -> Reading:
    """Raises UnreadableError for what is no Word document, or one that unpacks to more than 200 MB."""
    try:
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
                raise UnreadableError("The document unpacks to more than 200 MB; remove its pictures and try again.")
            if any(
                b"<!DOCTYPE" in archive.read(entry) for entry in archive.infolist() if entry.filename.endswith("xml")
            ):
                # No word processor writes one, and what its entities stand for would be missing from the words.
                raise UnreadableError("The document declares XML entities; save it anew with a word processor.")
        document = Document(io.BytesIO(body))
    except UnreadableError:
        raise
    except Exception as error:
        # python-docx raises whatever zipfile, lxml and its own parts raise; nothing of it is ours.
        raise UnreadableError(f"The file is no Word document (.docx): {type(error).__name__}.") from error
    return read_lines([normalised(line) for line in _lines(document.iter_inner_content())])


def _lines(content: Iterable[Paragraph | Table]) -> Iterator[str]:
    for part in content:
        if isinstance(part, Paragraph):
            yield from part.text.split("\n")
        else:
            for row in part.rows:
                cells = [cell.text.strip() for cell in row.cells]
                yield ": ".join(filter(None, (" ".join(cell.split()) for cell in cells)))
