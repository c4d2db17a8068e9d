"""The codes and practice families that configurations are made of, with the words shown for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Labels = Mapping[str, str]
UNKNOWN_CATEGORY = "unknown"


@dataclass(frozen=True)
class Vocabulary:
    """`labels` and `family_labels`: code → language → words. `mechanisms`: code → (resource, reasoning), English."""

    lmp_categories: Mapping[str, str]
    family_labels: Mapping[str, Labels]
    labels: Mapping[str, Labels]
    mechanisms: Mapping[str, tuple[str, str]]
    codebook: str
    codebook_version: int
    content_version: str

    def lmp_category(self, practice_family: str) -> str:
        """A family that this version of the content does not know has no category rather than a guessed one."""
        return self.lmp_categories.get(practice_family, UNKNOWN_CATEGORY)

    def label(self, code: str) -> str:
        """English words for a code or practice family; the code's own words where the content has none."""
        found = self.labels.get(code) or self.family_labels.get(code)
        return found["en"] if found else code.partition(".")[2].replace("_", " ") or code

    def mechanism(self, code: str) -> tuple[str, str]:
        """(resource, reasoning) of a mechanism code."""
        return self.mechanisms.get(code) or (self.label(code), self.label(code))

    def codes(self, family: str) -> list[str]:
        """The codebook's codes of a family (`mechanism`, `outcome`, …), in its order."""
        return [code for code in self.labels if code.startswith(f"{family}.")]
