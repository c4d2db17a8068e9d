"""Documents of figures that this process was asked for lately."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any


class KnownFigures:
    """A document is good as long as the release that it is of: the key says which."""

    def __init__(self, most: int = 128) -> None:
        self._most = most
        self._documents: OrderedDict[tuple[Any, ...], bytes] = OrderedDict()

    def get(self, key: tuple[Any, ...]) -> bytes | None:
        document = self._documents.get(key)
        if document is not None:
            self._documents.move_to_end(key)
        return document

    def keep(self, key: tuple[Any, ...], document: bytes) -> bytes:
        self._documents[key] = document
        while len(self._documents) > self._most:
            self._documents.popitem(last=False)
        return document
