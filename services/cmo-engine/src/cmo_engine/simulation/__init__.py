"""Planted truth: sessions, statements, cards and survey responses made of known configurations with known noise, and
how much of them the synthesis finds again. Pure: no I/O, no database. Figures: docs/methods/planted-truth.md."""
