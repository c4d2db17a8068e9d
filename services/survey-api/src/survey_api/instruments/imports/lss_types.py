"""LimeSurvey's question types, and the answers that some of them bring along."""

from __future__ import annotations

from typing import Any

SCALES = {
    "5": [str(n) for n in range(1, 6)],
    "A": [str(n) for n in range(1, 6)],
    "B": [str(n) for n in range(1, 11)],
    "C": ["Y", "U", "N"],
    "E": ["I", "S", "D"],
    "G": ["F", "M"],
}
SCALE_TEXTS = {
    "Y": {"default": "Yes", "de": "Ja", "el": "Ναι", "it": "Sì", "pl": "Tak", "es": "Sí"},
    "N": {"default": "No", "de": "Nein", "el": "Όχι", "it": "No", "pl": "Nie", "es": "No"},
    "U": {"default": "Uncertain", "de": "Unsicher", "el": "Αβέβαιο", "it": "Incerto", "pl": "Nie wiem", "es": "No sé"},
    "I": {"default": "Increase", "de": "Mehr", "el": "Αύξηση", "it": "Aumento", "pl": "Wzrost", "es": "Aumento"},
    "S": {"default": "Same", "de": "Gleich", "el": "Ίδιο", "it": "Uguale", "pl": "Bez zmian", "es": "Igual"},
    "D": {"default": "Decrease", "de": "Weniger", "el": "Μείωση", "it": "Calo", "pl": "Spadek", "es": "Disminución"},
    "F": {"default": "Female", "de": "Weiblich", "el": "Γυναίκα", "it": "Femmina", "pl": "Kobieta", "es": "Mujer"},
    "M": {"default": "Male", "de": "Männlich", "el": "Άνδρας", "it": "Maschio", "pl": "Mężczyzna", "es": "Hombre"},
}
TYPES: dict[str, tuple[str, Any]] = {
    **dict.fromkeys(("L", "O", "5", "G"), ("radiogroup", "one")),
    "!": ("dropdown", "one"),
    **dict.fromkeys(("M", "P"), ("checkbox", "several")),
    "R": ("ranking", "several"),
    **dict.fromkeys(("F", "A", "B", "C", "E"), ("matrix", "rows")),
    "N": ("number", "number"),
    "S": ("text", "words"),
    **dict.fromkeys(("T", "U"), ("comment", "words")),
    "Y": ("boolean", "boolean"),
}
"""LimeSurvey's type → ours, and how its answers are asked for."""
LOST = {
    "1": "a matrix with two scales",
    ":": "a matrix of numbers",
    ";": "a matrix of texts",
    "H": "a matrix by column",
    "K": "several numbers",
    "Q": "several short texts",
    "D": "a date",
    "*": "an equation",
    "|": "an upload",
    "I": "a choice of language",
}
