"""Transcripts are read as they are: every word, no invented speaker, offsets that hold."""

from __future__ import annotations

import html
import io
import re
import zipfile

import pytest
from cop_api.transcripts.anchoring import anchor
from cop_api.transcripts.decoding import decode
from cop_api.transcripts.model import Turn, UnreadableError, lay_out, masked
from cop_api.transcripts.reading import Format, format_of, read
from docx import Document
from hypothesis import given
from hypothesis import strategies as st

WORDS = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp", "Zs"]), min_size=1, max_size=12)
LINES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)


def said(body: str | bytes, format: Format) -> list[tuple[str | None, str]]:
    raw = body.encode() if isinstance(body, str) else body
    return [(turn.speaker, turn.text) for turn in read(raw, format).turns]


def word(*paragraphs: str) -> bytes:
    document = Document()
    for paragraph in paragraphs:
        document.add_paragraph(paragraph)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def test_several_voices_in_one_cue_are_several_turns() -> None:
    body = (
        "WEBVTT - made by a machine\n\nNOTE not said\n\nSTYLE\n::cue { color: red }\n\n"
        "first\n00:01.000 --> 00:06,500 align:start\n"
        "<v.loud P01>Caseloads are <i>small</i></v> <v Ana &amp; Co>R&amp;D helps</v>\n\n"
        "01:00:00.000 --> 01:00:02.000\nnobody in particular\n"
    )
    turns = read(body.encode(), "vtt").turns
    assert [(t.speaker, t.text, t.start_ms, t.end_ms) for t in turns] == [
        ("P01", "Caseloads are small", 1000, 6500),
        ("Ana & Co", "R&D helps", 1000, 6500),
        (None, "nobody in particular", 3_600_000, 3_602_000),
    ]


def test_what_teams_and_zoom_write() -> None:
    teams = (
        "WEBVTT\n\n4c5f1f6e-7e0b-4a4b-9b0a-2f0c1a/12-0\n00:00:03.150 --> 00:00:05.120\n"
        "<v Kowalska, Ewa (PUP)>Dzień dobry</v>\n"
    )
    zoom = (
        "WEBVTT\r\n\r\n1\r\n00:00:01.000 --> 00:00:02.000\r\nEwa Kowalska: First.\r\n\r\n"
        "2\r\n00:00:02.000 --> 00:00:03.000\r\nAn Li: Second: with a colon.\r\n\r\n"
        "3\r\n00:00:03.000 --> 00:00:04.000\r\nEwa Kowalska: Third.\r\n\r\n"
        "4\r\n00:00:04.000 --> 00:00:05.000\r\nAn Li: Fourth.\r\n"
    )
    assert said(teams, "vtt") == [("Kowalska, Ewa (PUP)", "Dzień dobry")]
    assert said(zoom, "vtt") == [
        ("Ewa Kowalska", "First."),
        ("An Li", "Second: with a colon."),
        ("Ewa Kowalska", "Third."),
        ("An Li", "Fourth."),
    ]
    older = word("0:0:3.450 --> 0:0:6.220\nEwa Kowalska\nCaseloads are small.")
    assert said(older, "docx") == [("Ewa Kowalska", "Caseloads are small.")]
    newer = word("Ewa Kowalska   0:03\nCaseloads are small.\nThat helps.", "An Li   1:02:03\nYes.")
    assert [(t.speaker, t.text, t.start_ms) for t in read(newer, "docx").turns] == [
        ("Ewa Kowalska", "Caseloads are small.", 3000),
        ("Ewa Kowalska", "That helps.", 3000),
        ("An Li", "Yes.", 3_723_000),
    ]


def test_no_speaker_is_invented() -> None:
    reading = read(b"The problem: nobody has time.\nWe tried.\nP07: I agree.\nThen it worked.", "txt")
    assert [(t.speaker, t.text) for t in reading.turns] == [
        (None, "The problem: nobody has time."),
        (None, "We tried."),
        ("P07", "I agree."),
        (None, "Then it worked."),
    ]
    assert ["“The problem”" in note.message for note in reading.notes] == [True]
    assert said("Ewa: one\nAn: two\nEwa: three\nAn: four\nNote: five", "txt")[-1] == (None, "Note: five")


def test_a_time_in_brackets_is_a_stamp_and_any_other_was_said() -> None:
    reading = read(b"[00:01:02] P01: yes\n10:30 we met\n", "txt")
    assert [(t.speaker, t.text, t.start_ms) for t in reading.turns] == [
        ("P01", "yes", 62_000),
        (None, "10:30 we met", None),
    ]


def test_the_sample_files() -> None:
    """The shapes of an exported session, as other tools read them too."""
    srt = (
        "1\n00:00:01,000 --> 00:00:06,000\nP01: Outreach works.\n\n"
        "2\n00:00:06,500 --> 00:00:11,000\nP02: No legal basis.\n"
    )
    vtt = "WEBVTT\n\n1\n00:00:01.000 --> 00:00:06.000\n<v P01>A barrier – no legal basis.\n"
    assert said(srt, "srt") == [("P01", "Outreach works."), ("P02", "No legal basis.")]
    assert said(vtt, "vtt") == [("P01", "A barrier – no legal basis.")]
    assert said("P01: one.\nP02: two.", "txt") == [("P01", "one."), ("P02", "two.")]


@pytest.mark.parametrize(
    ("body", "format", "says"),
    [
        (b"caf\xe9", "txt", "line 1"),
        (b"ok\n\xff\xfeno", "txt", "line 2"),
        (b"a\x00b", "txt", "U+0000"),
        (b"no header\n\n00:01.000 --> 00:02.000\nx", "vtt", "WEBVTT"),
        (b"WEBVTT\n\njust words\n", "vtt", "no cue"),
        (b"", "txt", "no words"),
        (b"PK\x03\x04 broken", "docx", "no Word document"),
        (b"not a zip", "docx", "no Word document"),
    ],
)
def test_what_cannot_be_read_says_why(body: bytes, format: Format, says: str) -> None:
    with pytest.raises(UnreadableError, match=re.escape(says)):
        said(body, format)


def test_a_zip_bomb_is_not_unpacked() -> None:
    out = io.BytesIO()
    with (
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("word/document.xml", "w", force_zip64=True) as entry,
    ):
        for _ in range(210):
            entry.write(bytes(1024 * 1024))
    with pytest.raises(UnreadableError, match="200 MB"):
        said(out.getvalue(), "docx")


def test_entities_in_a_word_document_are_refused() -> None:
    whole = word("harmless")
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(whole)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            body = old.read(entry)
            if entry.filename == "word/document.xml":
                head = b'<!DOCTYPE w:document [<!ENTITY secret SYSTEM "file:///etc/hostname">]>\n<w:document'
                body = body.replace(b"<w:document", head, 1).replace(b"harmless", b"[&secret;]")
            new.writestr(entry, body)
    with pytest.raises(UnreadableError, match="entities"):
        said(out.getvalue(), "docx")


def test_formats_are_told_by_content_first() -> None:
    assert format_of("x.txt", b"\xef\xbb\xbfWEBVTT\n") == "vtt"
    assert format_of("x.vtt", b"PK\x03\x04") == "docx"
    assert format_of("x.SRT", b"1\n") == "srt"
    with pytest.raises(UnreadableError, match="none"):
        format_of("x.pdf", b"%PDF")


@given(
    st.lists(LINES, min_size=1, max_size=5), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]), st.booleans()
)
def test_no_word_is_lost_whatever_the_encoding_and_line_ends(lines: list[str], encoding: str, windows: bool) -> None:
    body = ("\r\n" if windows else "\n").join(lines)
    assert decode(body.encode(encoding)) == decode("\n".join(lines).encode())
    reading = read(body.encode(encoding), "txt")
    for turn in reading.turns:
        whole = turn.text if turn.speaker is None else turn.speaker + turn.text
        assert whole.replace(" ", "")[:1] in decode(body.encode(encoding))


@given(st.lists(st.tuples(WORDS, LINES), min_size=1, max_size=8))
def test_a_written_vtt_reads_back(turns: list[tuple[str, str]]) -> None:
    cues = [
        f"00:00:{n:02}.000 --> 00:00:{n + 1:02}.000\n<v {html.escape(who)}>{html.escape(what)}</v>"
        for n, (who, what) in enumerate(turns)
    ]
    expected = [(decode(who.encode()), decode(what.encode())) for who, what in turns]
    assert said("WEBVTT\n\n" + "\n\n".join(cues), "vtt") == expected


@given(st.lists(LINES, max_size=8))
def test_offsets_find_each_turn_whatever_letters_there_are(lines: list[str]) -> None:
    text, placed = lay_out([Turn(None, line) for line in [*lines, "🙂 e\u0301 שלום"]])
    assert [text[place.start : place.end] for place in placed] == [place.turn.text for place in placed]
    for place in placed:
        hidden = masked(text, [(place.start, place.end)])
        assert len(hidden) == len(text)
        assert hidden[: place.start] == text[: place.start]
        assert hidden[place.end :] == text[place.end :]
        assert set(hidden[place.start : place.end]) == {"█"}


@given(LINES, LINES, st.data())
def test_a_quote_is_found_again_or_said_to_be_lost(before: str, after: str, data: st.DataObject) -> None:
    text = f"{before} {after}"
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert anchor(text, text, start, end).state == "kept"
    shifted = anchor(text, f"🙂\n{text}", start, end)
    if shifted.state != "lost":
        assert f"🙂\n{text}"[shifted.start : shifted.end] == text[start:end]
    assert anchor(text, "", start, end).state == "lost"


def test_surroundings_tell_equal_quotes_apart() -> None:
    old = "yes we tried. no we tried."
    new = "first, no we tried. then yes we tried."
    found = anchor(old, new, 4, 12)
    assert (found.state, new[: found.start][-4:]) == ("moved", "yes ")
    assert anchor("xx b xx", "b, b, b", 3, 4).state == "kept"
    assert anchor("xx b xx", "b; b; b", 3, 4).state == "kept"
    assert anchor("xxx b xx", "b, b, b", 4, 5).state == "lost"
