"""One document, three ways to hand it on: HTML without scripts, PDF/UA-1 and Word.

`blocks.py` says what a document is made of; `html.py`, `pdf.py` and `docx.py` each lay it out, and none of them knows
what it is about. python-docx and typst are loaded with the first document: a service that hands documents on names
both among its dependencies."""
