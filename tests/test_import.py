"""`brief import`: files as people have them, and what becomes of them."""

from __future__ import annotations

import datetime
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import docx
import pytest
import yaml
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st
from import_pages import FURNITURE, PAGES, TEXT, TITLE, page, paragraphs
from sites import REPOSITORY, Run, brief, make_site, snapshot

from brief.content.markdown import parse_markdown
from brief.imports import read
from brief.imports.draft import Block
from brief.imports.markdown import clean, markdown
from brief.problems import Severity, Source

pytestmark = pytest.mark.slow

DUMP = """NewsU.S. and Russia make diplomatic strides in Riyadh talks

U.S. and Russia make diplomatic strides in\u00a0Riyadh\u00a0talks

{standfirst}

Rubio / Lavrov
Rubio / Lavrov
Images source: © East News | MARK SCHIEFELBEIN

{rest}

Related content
"""
"""How the article of the demo was copied from its page."""


def imported(tmp_path: Path, name: str, data: str | bytes, *options: str) -> Run:
    """The run of an import of one file into a small site, where its slug is `new`."""
    site = make_site(tmp_path)
    (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
    run = brief("import", name, "--slug", "new", *options, cwd=site)
    if run.code == 0:
        check = brief("check", "--drafts", "--future", cwd=site)
        assert check.code == 0, check.err
    return run


def front_matter(site: Path) -> dict[str, Any]:
    loaded = yaml.safe_load((site / "content/new.md").read_text().split("---\n")[1])
    assert isinstance(loaded, dict)
    return loaded


def body(site: Path) -> str:
    return (site / "content/new.md").read_text().split("---\n\n", 1)[1]


def plain_text(site: Path) -> str:
    return brief("export", "new", cwd=site).out.strip()


def annotations(site: Path) -> list[dict[str, Any]]:
    return list(yaml.safe_load((site / "content/new.yaml").read_text())["annotations"] or [])


# Plain text


def test_the_demos_article_from_the_copy_of_its_page(tmp_path: Path) -> None:
    original = (REPOSITORY / "content/riyadh.md").read_text().split("---\n", 2)[2].strip()
    standfirst, rest = original.split("\n\n", 1)
    run = imported(tmp_path, "a.txt", DUMP.format(standfirst=standfirst, rest=rest))
    assert run.code == 0, run.err
    assert body(tmp_path).strip() == original
    known = front_matter(tmp_path)
    assert known["title"] == "U.S. and Russia make diplomatic strides in Riyadh talks"
    assert known["image"] == {
        "caption": "Rubio / Lavrov",
        "credit": "© East News | MARK SCHIEFELBEIN",
    }
    for gone in ("line 1: “News”", "line 3: “U.S. and", "line 7: “Rubio", "line 23: “Rel"):
        assert f"left out  {gone}" in run.out
    assert run.out.count("left out") == 4


FERRY = "The ferry between Quillhaven and Ostmark will stay, the council decided on Monday."
STONE = "“It is the right thing to do,” said Mayor Ada Stone after the vote."
FAEHRE = "Die Fähre zwischen Quillhaven und Ostmark bleibt, beschloss der Rat am Montag."
STEIN = "„Das ist richtig“, sagte Bürgermeisterin Ada Stein nach der langen Sitzung."
TEXTS = {
    "a headline": (f"Ferry to stay\n\n{FERRY}\n\n{STONE}\n", "Ferry to stay", [FERRY, STONE]),
    "no blank lines": (f"Ferry to stay\n{FERRY}\n{STONE}\n", "Ferry to stay", [FERRY, STONE]),
    "no headline": (f"{FERRY}\n\n{STONE}\n", FERRY, [FERRY, STONE]),
    "an outlet behind the headline": (
        f"Ferry to stay, it seems | The Post\nFerry to stay, it seems\n\n{FERRY}\n{STONE}\n",
        "Ferry to stay, it seems", [FERRY, STONE],
    ),
    "a menu, a byline, a date, a share bar": (
        "Home\nNews\nFerry to stay, mayor says\n\nBy Ann Ng\nHarbour correspondent\n\n"
        f"18 February 2025, 14:05\nShare\nFacebook\n\n{FERRY}\n\nAdvertisement\n\n{STONE}\n",
        "Ferry to stay, mayor says", [FERRY, STONE],
    ),
    "links within and below": (
        f"Ferry to stay\n\n{FERRY}\n\nRead more: Bridge to close\n\n{STONE}\n\nMore on this story\n"
        "Bridge to close in May\nShipyard seeks welders\nComments (12)\n",
        "Ferry to stay", [FERRY, STONE],
    ),
    "a cookie notice": (
        f"Ferry to stay\n\n{FERRY}\n\nWe use cookies on this site.\nAccept all\n\n{STONE}",
        "Ferry to stay", [FERRY, STONE],
    ),
    "wire copy": (
        "Ferry to stay\n\n    The ferry between Quillhaven and Ostmark will stay, the\n"
        "council decided on Monday.\n    “It is the right thing to do,” said Mayor Ada Stone\n"
        "after the vote.\n", "Ferry to stay", [FERRY, STONE],
    ),
    "wrapped lines": (
        "Ferry to stay\n\nThe ferry between Quillhaven and Ostmark will stay, the\ncouncil decided "
        "on Monday.\n\n“It is the right thing to do,” said Mayor Ada Stone\nafter the vote.\n",
        "Ferry to stay", [FERRY, STONE],
    ),
    "indented paragraphs": (
        f"Ferry to stay\n\n     {FERRY}\n\n\t{STONE}\n", "Ferry to stay", [FERRY, STONE],
    ),
    "German": (
        f"PolitikRat behält die Fähre\n\nRat behält die Fähre\n\nVon Anna Berg\nStand: 18.02.2025, "
        f"14:05 Uhr\n\nTeilen\n\n{FAEHRE}\n\nLesen Sie auch: Die Brücke\n\n{STEIN}\n\n"
        "Mehr zum Thema\nBrücke wird im Mai gesperrt\n\nAlle Rechte vorbehalten.\n",
        "Rat behält die Fähre", [FAEHRE, STEIN],
    ),
    "a subheading": (
        f"Ferry to stay\n\n{FERRY}\n\nWhy it matters\n\n{STONE}\n",
        "Ferry to stay", [FERRY, "Why it matters", STONE],
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", TEXTS)
def test_plain_text(name: str) -> None:
    text, title, paragraphs = TEXTS[name]
    draft = read(text.encode(), "a.txt")
    assert [block.text for block in draft.blocks] == paragraphs
    assert (draft.title or paragraphs[0]) == title
    kept = "".join(paragraphs) + title
    gone = "".join(each.text for each in draft.removed)
    noted = f"{draft.author}{draft.caption}{draft.credit}"
    for word in text.replace("|", "").split():
        assert word in kept + gone + noted, "nothing goes unseen"


def test_what_a_text_says_of_itself() -> None:
    draft = read(TEXTS["German"][0].encode(), "a.txt")
    assert (draft.author, str(draft.published)) == ("Anna Berg", "2025-02-18")


SIGNS = [
    "1. Not a list", "1) Nor this", "- nor that", "* nor that", "+ nor", "# no heading", "> no",
    "a_b_c and *d* and **e**", "`code` and ``", "[a](b) and [c]: d", "[^1] and ^[x]", "<b>x</b>",
    "&amp; and &#65; and AT&T", "a | b", "|---|", "---", "===", "```", "~~~", "~~gone~~", "\\",
    "\\*",
    "<!-- x -->", "![x](y)", "#hashtag", "_x_", "* * *", "https://example.org/a_b_(c)", "2 * 3 * 4",
    "    four spaces", "<https://example.org>", "Head {#id}", "[ ] x", "a  \nb", "<<<<<<< ours",
    "=======", ">>>>>>> theirs", "$x$", ":::", "-- Ann", "+1", "12.5", "2025. Yes", "«a» „b“ ‚c‘",
]  # fmt: skip
WORD = st.sampled_from(
    [*"`*_[]()<>#&!|~\\-+=:^{}\"'. \n", "a", "B", "1", "é", "&lt;", "](", "\u00a0"]
)
KINDS = st.sampled_from(["paragraph", "heading", "item", "quotation"])


def reads_back(blocks: list[Block]) -> None:
    document, problems = parse_markdown(Source("a.md", markdown(blocks)))
    wanted = [
        clean(block.text) if block.kind != "heading" else " ".join(clean(block.text).split("\n"))
        for block in blocks
    ]
    assert document.text == "\n\n".join(filter(None, wanted))
    assert not [each for each in problems if each.severity is not Severity.HINT]
    assert not document.links


@pytest.mark.parametrize("kind", ["paragraph", "heading", "item", "quotation"])
@pytest.mark.parametrize("text", SIGNS)
def test_signs_stay_as_they_were(text: str, kind: str) -> None:
    reads_back([Block("Before."), Block(text, kind), Block("After.")])
    reads_back([Block(f"Before.\n{text}\nAfter.", kind)])


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.lists(WORD, max_size=12).map("".join), KINDS), max_size=4))
def test_every_text_reads_back(parts: list[tuple[str, str]]) -> None:
    reads_back([Block(text, kind) for text, kind in parts])


ENCODED = {
    "utf-8-sig": STEIN, "utf-16": STEIN, "utf-32": STEIN, "utf-16-le": FERRY, "cp1252": STEIN,
    "cp1250": "Burmistrz powiedziała, że most „musi zostać zamknięty”. Mieszkańcy są źli.",
    "iso8859_2": "Burmistrz powiedziała, że most musi zostać zamknięty. Żółta łódź w Łodzi.",
    "cp1251": "Мэр заявила, что мост будет закрыт. «Это необходимо», — сказала она после встречи.",
    "koi8_r": "Мэр заявила, что мост будет закрыт. Это необходимо, сказала она после встречи.",
    "latin-1": "La maire a déclaré que le pont fermera. C'est dommage, a-t-elle ajouté à Genève.",
}  # fmt: skip


@pytest.mark.parametrize("encoding", ENCODED)
def test_encodings(encoding: str) -> None:
    text = ENCODED[encoding]
    draft = read(f"{text}\n\n{text}\n".encode(encoding), "a.txt")
    assert [block.text for block in draft.blocks] == [text, text]


def test_the_encoding_that_a_page_declares() -> None:
    page = (
        f'<html><head><meta charset="windows-1251"></head><body><p>{ENCODED["cp1251"]}</p></body>'
    )
    assert read(page.encode("cp1251"), "a.html").blocks[0].text == ENCODED["cp1251"]


@pytest.mark.parametrize(
    ("declared", "encoding", "text"),
    [
        ("utf-8", "cp1252", "“It is the right thing to do,” she said – after the vote."),
        ("utf-16", "cp1252", "“It is the right thing to do,” she said – after the vote."),
        ("gb2312", "gb18030", "“市长说。”艾达·斯通对记者说——星期一，码头将关闭六个星期。"),
    ],
)
def test_an_encoding_that_a_page_declares_wrongly(declared: str, encoding: str, text: str) -> None:
    page = f'<html><head><meta charset="{declared}"></head><body><p>{text}</p></body>'
    assert read(page.encode(encoding), "a.html").blocks[0].text == text


# E-mails

RELEASE = """From: press@quillhaven.example
Subject: Ferry to stay
Date: Tue, 18 Feb 2025 09:00:00 +0000
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

PRESS RELEASE - FOR IMMEDIATE RELEASE

Ferry to stay

=E2=80=9CIt is the right thing to do,=E2=80=9D said Mayor Ada Stone after the vo=
te in the town hall.

-- ENDS --
"""
STATEMENT = "“It is the right thing to do,” said Mayor Ada Stone after the vote in the town hall."


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_an_email(ends: str) -> None:
    draft = read(RELEASE.replace("\n", ends).encode(), "a.eml")
    assert draft.title == "Ferry to stay"
    assert [block.text for block in draft.blocks] == [STATEMENT]
    assert draft.published == datetime.date(2025, 2, 18)
    gone = "".join(each.text for each in draft.removed)
    for words in ("From: press@quillhaven.example", "FOR IMMEDIATE RELEASE", "ENDS"):
        assert words in gone


def test_an_email_that_is_a_page() -> None:
    text = RELEASE.replace("text/plain", "text/html").partition("PRESS")[0]
    draft = read(f"{text}<html><body><p>{STATEMENT}</p></body></html>\n".encode(), "a.eml")
    assert draft.title == "Ferry to stay"
    assert [block.text for block in draft.blocks] == [STATEMENT]


def test_what_quoted_printable_leaves_in_a_copy() -> None:
    body = RELEASE.partition("RELEASE\n\n")[2].partition("\n--")[0]
    draft = read(body.encode(), "a.txt")
    assert [block.text for block in draft.blocks] == [STATEMENT]


def test_signs_of_equality_are_no_quoted_printable() -> None:
    text = (
        "Ferry to stay\n\nThe council holds that a = b, and =E2 is a colour, it said on Monday.\n"
    )
    assert read(text.encode(), "a.txt").blocks[0].text == text.split("\n")[2]


# Word


def run_of(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def word_file() -> bytes:
    """A Word file with a title, a comment, a comment on an insertion, a deletion and a table."""
    document = docx.Document()
    document.add_heading("Ferry to stay", 0)
    first = document.add_paragraph()
    run = first.add_run("The ferry stays.")
    first.add_run(" The council decided so on Monday.")
    document.add_comment([run], text="Is *that* sure?", author="Ann Ng", initials="AN")
    document.add_heading("Why", 1)
    second = document.add_paragraph("It is ")
    names = nsdecls("w")
    second._p.append(
        parse_xml(
            f'<w:del {names} w:id="90" w:author="x"><w:r><w:delText>very</w:delText></w:r></w:del>'
        )
    )
    insertion = parse_xml(
        f'<w:ins {names} w:id="91" w:author="Bo Day">{run_of("cheap and good")}</w:ins>'
    )
    second._p.append(insertion)
    second.add_run(", she said.")
    comment = document.add_comment(
        [second.runs[0]], text="Who is she?", author="Bo Day", initials="BD"
    )
    # Its range is the insertion.
    for name, place in (("commentRangeStart", 0), ("commentRangeEnd", 1)):
        (mark,) = second._p.findall(f".//{{*}}{name}")
        mark.getparent().remove(mark)
        insertion.addprevious(mark) if place == 0 else insertion.addnext(mark)
    assert comment.comment_id == 1
    document.add_paragraph("one", style="List Bullet")
    table = document.add_table(rows=2, cols=2)
    for cell, text in zip((c for row in table.rows for c in row.cells), "abcd", strict=True):
        cell.text = text
    data = io.BytesIO()
    document.save(data)
    return data.getvalue()


def test_a_word_file(tmp_path: Path) -> None:
    run = imported(tmp_path, "a.docx", word_file())
    assert run.code == 0, run.err
    assert front_matter(tmp_path)["title"] == "Ferry to stay"
    assert plain_text(tmp_path).split("\n\n") == [
        "The ferry stays. The council decided so on Monday.", "Why",
        "It is cheap and good, she said.", "one", *"abcd",
    ]  # fmt: skip
    assert annotations(tmp_path) == [
        {"quote": "The ferry stays.", "note": "Is \\*that\\* sure?", "by": {"name": "Ann Ng"}},
        {"quote": "cheap and good", "note": "Who is she?", "by": {"name": "Bo Day"}},
    ]


@pytest.mark.parametrize("kind", ["footnote", "endnote"])
def test_the_notes_of_a_word_file_stand_after_the_text(kind: str) -> None:
    document = docx.Document()
    document.add_heading("Ferry to stay", 0)
    document.add_paragraph("The ferry stays.")
    notes = (
        f'<w:{kind}s {nsdecls("w")}><w:{kind} w:type="separator" w:id="0"><w:p/></w:{kind}>'
        f'<w:{kind} w:id="2"><w:p>{run_of("So the council decided.")}</w:p></w:{kind}></w:{kind}s>'
    )
    types = "application/vnd.openxmlformats-officedocument.wordprocessingml"
    relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    name = PackURI(f"/word/{kind}s.xml")
    part = Part(name, f"{types}.{kind}s+xml", notes.encode(), document.part.package)
    document.part.relate_to(part, f"{relation}/{kind}s")
    data = io.BytesIO()
    document.save(data)
    draft = read(data.getvalue(), "a.docx")
    assert [block.text for block in draft.blocks] == ["The ferry stays.", "So the council decided."]


def test_comments_on_the_same_words_and_on_words_that_come_again(tmp_path: Path) -> None:
    document = docx.Document()
    paragraph = document.add_paragraph("It is late. ")
    run = paragraph.add_run("It is late.")
    for text in ("Is it?", "No."):
        document.add_comment([run], text=text, author="Ann Ng", initials="")
    data = io.BytesIO()
    document.save(data)
    assert imported(tmp_path, "a.docx", data.getvalue()).code == 0
    found = annotations(tmp_path)
    assert [each["note"] for each in found] == ["Is it?", "No."]
    assert all(each["prefix"] or each["occurrence"] for each in found)


def test_the_numbers_of_lists_stay(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_heading("Ferry to stay", 0)
    for text, style in (
        ("The council wants:", None), ("a ferry", "List Number"), ("a pier", "List Number"),
        ("And then:", None), ("a bridge", "List Number"), ("a boat", "List Bullet"),
        ("a rope", "List Number 2"),
    ):  # fmt: skip
        document.add_paragraph(text, style=style)
    data = io.BytesIO()
    document.save(data)
    assert imported(tmp_path, "a.docx", data.getvalue()).code == 0
    body = (tmp_path / "content/new.md").read_text("utf-8").rpartition("---\n")[2].strip()
    numbered = "The council wants:\n\n1. a ferry\n2. a pier\n\nAnd then:\n\n3. a bridge\n"
    assert body == f"{numbered}- a boat\n1. a rope"


def test_the_numbers_of_lists_of_a_page_stay() -> None:
    prose = "Words that are long enough to be the prose of an article, which this is. " * 5
    page = (
        f"<article><h1>Ferry to stay</h1><p>{prose}</p><ol start=3><li>a ferry"
        f"<li><p>a pier</p><p>of wood</p><li>a bridge</ol><p>{prose}</p></article>"
    )
    blocks = read(page.encode(), "a.html").blocks
    assert [(each.text, each.kind, each.number) for each in blocks if len(each.text) < 20] == [
        ("a ferry", "item", 3), ("a pier", "item", 4), ("of wood", "paragraph", 0),
        ("a bridge", "item", 5),
    ]  # fmt: skip


# Transcripts


@pytest.mark.parametrize(
    ("cues", "said"),
    [
        (["- Where?\n- Here.", "- Good.\n- Yes."], ["Where?", "Here.", "Good.", "Yes."]),
        (["-Where is it?\n-Here."], ["Where is it?", "Here."]),
        (["‐ Where,\nmy friend?\n‐ Here.", "‐ Good."], ["Where, my friend?", "Here.", "Good."]),
        (["-ANN: Where is it?\n-BO: Here."], ["ANN: Where is it?", "BO: Here."]),
        (["<i>- Where is it?\n- Here.</i>"], ["Where is it?", "Here."]),
        # No dashes of that kind.
        (["-5 degrees\n-3 tomorrow"], ["-5 degrees -3 tomorrow"]),
        (["It is - so it seems\n- late"], ["It is - so it seems - late"]),
    ],
)  # fmt: skip
def test_two_who_speak_in_one_cue_are_told_by_dashes(cues: list[str], said: list[str]) -> None:
    text = "\n\n".join(
        f"{n}\n00:00:0{n},000 --> 00:00:0{n},900\n{cue}" for n, cue in enumerate(cues, 1)
    )
    found = [block.text.partition("] ")[2] for block in read(text.encode(), "a.srt").blocks]
    assert found == said


VTT = """WEBVTT - Council meeting

NOTE made by a machine

1
00:00:01.000 --> 00:00:04.000 align:start
<v Ann Ng>Good <i>morning</i> everybody.

2
00:00:04.500 --> 00:00:06.000
<v Ann Ng>We begin &amp; end.

00:01:06.000 --> 00:01:08.000
<v.loud Bo Day>Who said that?</v>
<v Ann Ng>I did.</v>
"""
SRT = """1
00:00:01,000 --> 00:00:04,000
ANN NG: Good morning
everybody.

2
00:00:04,500 --> 00:00:06,000
{\\an8}<font color="red">We begin & end.</font>

3
00:01:06,500 --> 00:01:09,000
BO DAY: Who said that?

4
00:01:06,900 --> 00:01:09,000
ANN NG: I did.
"""
NAMED = """Council meeting

[00:00:01] ANN NG: Good morning everybody. We begin
& end.

[00:01:06] BO DAY (Mayor): Who said that?

[00:01:06] ANN NG: I did.
"""
HEADED = """Ann Ng  00:00:01
Good morning everybody. We begin & end.

Bo Day  00:01:06
Who said that?

Ann Ng  00:01:06
I did.
"""
GERMAN = """ANN NG: Guten Morgen.

BO TAG: Wer hat das gesagt?

ANN NG: Ich.
"""
SAID = ["Good morning everybody. We begin & end.", "Who said that?", "I did."]


@pytest.mark.parametrize(
    ("name", "text"),
    [("a.vtt", VTT), ("a.srt", SRT), ("a.txt", NAMED), ("b.txt", HEADED), ("c.txt", VTT)],
)
def test_transcripts(name: str, text: str, tmp_path: Path) -> None:
    run = imported(tmp_path, name, text)
    assert run.code == 0, run.err
    sidecar = yaml.safe_load((tmp_path / "content/new.yaml").read_text())
    names = {key: actor["name"] for key, actor in sidecar["actors"].items()}
    assert names == {"ann-ng": "Ann Ng", "bo-day": "Bo Day"}
    found = sidecar["annotations"]
    assert [each["quote"] for each in found] == SAID
    assert [each["speaker"] for each in found] == ["ann-ng", "bo-day", "ann-ng"]
    for paragraph, time, said in zip(
        plain_text(tmp_path).split("\n\n"), ("00:00:01", "00:01:06", "00:01:06"), SAID, strict=True
    ):
        assert paragraph.startswith(f"[{time}] ")
        assert paragraph.endswith(f": {said}")


def test_a_speaker_of_the_registry_keeps_the_id(tmp_path: Path) -> None:
    make_site(tmp_path, {"content/actors.yaml": "ng: {name: Ann Maria Ng, aliases: [Ann Ng]}\n"})
    assert imported(tmp_path, "a.txt", GERMAN).code == 0
    sidecar = yaml.safe_load((tmp_path / "content/new.yaml").read_text())
    assert [each["speaker"] for each in sidecar["annotations"]] == ["ng", "bo-tag", "ng"]
    assert list(sidecar["actors"]) == ["bo-tag"]


def test_an_id_of_another_sidecar_is_not_given_to_somebody_else(tmp_path: Path) -> None:
    make_site(tmp_path, {
        "content/old.md": "---\ntitle: Old\ndate: 2026-01-01\n---\nText.\n",
        "content/old.yaml": "actors:\n  ann-ng: {name: Ann Ng}\n  bo-tag: {name: Bö Tag}\n",
    })  # fmt: skip
    assert imported(tmp_path, "a.txt", GERMAN).code == 0
    sidecar = yaml.safe_load((tmp_path / "content/new.yaml").read_text())
    assert list(sidecar["actors"]) == ["ann-ng", "bo-tag-2"]


def test_a_paragraph_without_a_name_is_put_into_nobodys_mouth(tmp_path: Path) -> None:
    text = f"{NAMED}\nAfter the meeting the doors were closed, and nobody said a word.\n"
    assert imported(tmp_path, "a.txt", text).code == 0
    assert [each["quote"] for each in annotations(tmp_path)] == SAID


def test_a_name_in_short_is_the_one_in_full(tmp_path: Path) -> None:
    text = "MAYOR ANN NG: Yes.\n\nQUESTION: Why so?\n\nNG: Because.\n\nQUESTION: And?\n\nNG: No.\n"
    assert imported(tmp_path, "a.txt", text).code == 0
    speakers = [each["speaker"] for each in annotations(tmp_path)]
    assert speakers == ["mayor-ann-ng", "question", "mayor-ann-ng", "question", "mayor-ann-ng"]


def test_rolling_captions_are_said_once() -> None:
    text = "WEBVTT\n\n" + "\n\n".join(
        f"00:00:0{n}.000 --> 00:00:0{n + 1}.000\n{lines}"
        for n, lines in enumerate(
            ("we begin", "we begin\nwith the ferry", "with the ferry\nof today.")
        )
    )
    (block,) = read(text.encode(), "a.vtt").blocks
    assert block.text == "[00:00:00] we begin with the ferry of today."


# Pages


@pytest.mark.parametrize("name", PAGES)
def test_saved_pages(name: str) -> None:
    page = PAGES[name]
    draft = read(page.html.encode(), "a.html")
    found = [text for block in draft.blocks for text in sum(block.rows, ()) or (block.text,)]
    assert tuple(found) == page.text
    assert draft.title == page.title
    for words in FURNITURE:
        assert words not in markdown(draft.blocks)


def test_what_a_page_says_of_its_article(tmp_path: Path) -> None:
    assert imported(tmp_path, "a.html", PAGES["JSON-LD"].html).code == 0
    known = front_matter(tmp_path)
    assert str(known["date"]) == "2025-02-18"
    assert known["source"]["name"] == "The Harbour Post"
    assert known["source"]["author"] == "Ann Ng"
    assert known["lang"] == "en"


GRAPH = {
    "@context": "https://schema.org",
    "@graph": [
        {"@type": "WebPage", "url": "https://post.example/7", "datePublished": "2025-02-18",
         "author": {"@id": "#ann"}},
        {"@type": "WebSite", "name": "The Harbour Post"},
        {"@type": "Person", "@id": "#ann", "name": "Ann Ng"},
    ],
}  # fmt: skip
HOUSE = {
    "@type": "NewsArticle", "url": "https://post.example/7", "datePublished": "2025-02-18",
    "author": [{"@type": "Organization", "name": "Post"}], "publisher": {"@id": "#post"},
}  # fmt: skip
POST = {"@type": "NewsMediaOrganization", "@id": "#post", "name": "The Harbour Post"}
SITE = (
    '<meta property="og:site_name" content="The Harbour Post">'
    '<link rel="canonical" href="https://post.example/7">'
)
KNOWN = {
    "a graph without an article": (
        f'<script type="application/ld+json">{json.dumps(GRAPH)}</script>', "",
    ),
    "an organisation as the author": (
        f'<script type="application/ld+json">{json.dumps(HOUSE)}</script>'
        f'<script type="application/ld+json">{json.dumps(POST)}</script>', "<p>By Ann Ng, Post</p>",
    ),
    "the outlet as the author": (
        f'{SITE}<meta name="author" content="The Harbour Post, Quillhaven">',
        "<p>By <a>Ann Ng</a></p><time datetime='2025-02-18'>Feb. 18, 2025, 9:30 a.m. ET</time>",
    ),
    "Dublin Core": (
        f'{SITE}<meta name="dcterms.date" content="2025-02-18">'
        '<meta name="dcterms.creator" content="Ann Ng">', "",
    ),
    "classes": (
        SITE,
        "<div class='entry-meta'>Posted on <time class='published' datetime='2025-02-18'>"
        "February 18, 2025</time> <span class='author vcard'>by <a class='fn'>Ann Ng</a></span>"
        "</div>",
    ),
    "microdata": (
        "",
        "<meta itemprop='url' content='https://post.example/7'><div itemprop='publisher' itemscope>"
        "<meta itemprop='name' content='The Harbour Post'></div><div itemprop='author' itemscope>"
        "By <b itemprop='name'>Ann Ng</b></div>"
        "<meta itemprop='datePublished' content='2025-02-18'>",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", KNOWN)
def test_who_wrote_it_and_when_as_pages_of_many_makes_say_it(name: str) -> None:
    head, above = KNOWN[name]
    body = (
        f"<main itemscope itemtype='https://schema.org/NewsArticle'><h1>{TITLE}</h1>{above}"
        f"<article>{paragraphs(TEXT)}</article></main>"
    )
    draft = read(page(body, head, title=TITLE).encode(), "a.html")
    assert tuple(block.text for block in draft.blocks) == TEXT
    assert draft.author == "Ann Ng"
    assert draft.published == datetime.date(2025, 2, 18)
    assert (draft.outlet, draft.url) == ("The Harbour Post", "https://post.example/7")


def test_a_page_that_is_cut_by_its_paywall_says_so(tmp_path: Path) -> None:
    run = imported(tmp_path, "a.html", PAGES["a paywall's stub"].html)
    assert "only the beginning" in run.out
    assert "“Subscribe to continue reading this story" in run.out


def test_caption_and_credit_of_the_first_picture() -> None:
    draft = read(PAGES["pictures"].html.encode(), "a.html")
    assert (draft.caption, draft.credit) == ("The ferry leaves Quillhaven at noon.", "Bo Day")


# The command


def test_the_options(tmp_path: Path) -> None:
    options = (
        "--date",
        "2024-05-06",
        "--source-name",
        "The Post",
        "--url",
        "https://example.org/a",
    )
    assert imported(tmp_path, "a.txt", TEXTS["a headline"][0], *options).code == 0
    known = front_matter(tmp_path)
    assert str(known["date"]) == "2024-05-06"
    assert known["source"] == {"name": "The Post", "url": "https://example.org/a"}
    assert known["draft"] is True


def test_the_slug_is_made_from_the_headline(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXTS["a headline"][0], encoding="utf-8")
    run = brief("import", "a.txt", cwd=make_site(tmp_path))
    assert run.out.splitlines()[:2] == [
        "written   content/ferry-to-stay.md",
        "written   content/ferry-to-stay.yaml",
    ]


@pytest.mark.parametrize("there", ["content/new.md", "content/new.yaml", "content/sub/new.md"])
def test_nothing_is_overwritten(there: str, tmp_path: Path) -> None:
    old = "---\ntitle: x\ndate: 2026-03-01\n---\nx\n" if there.endswith(".md") else "annotations:\n"
    site = make_site(tmp_path, {there: old, "a.txt": TEXTS["a headline"][0]})
    before = snapshot(site)
    run = brief("import", "a.txt", "--slug", "new", cwd=site)
    assert run.code == 2
    assert there in run.err
    assert snapshot(site) == before


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.pdf", b"%PDF-1.7", "is a PDF file"),
        ("a.doc", b"\xd0\xcf\x11\xe0\xa1", "is an old Word file"),
        ("a.rtf", b"{\\rtf1 x}", "is an RTF file"),
        ("a.txt", b" \n", "is empty"),
        ("a.md", b"# x", "is Markdown already"),
        ("a.docx", b"PK\x03\x04", "no Word file that can be read"),
        ("a.html", b"<html></html>", "no text"),
        ("a.txt", b"[a " * 20_001, "opening brackets"),
        ("a.txt", b"It is late. " * 50_000, "the limit is 524,288"),
    ],
)
def test_what_holds_no_article(name: str, data: bytes, message: str, tmp_path: Path) -> None:
    run = imported(tmp_path, name, data)
    assert run.code in {1, 2}
    assert message in run.err
    assert not (tmp_path / "content/new.md").exists()


@pytest.mark.parametrize("name", ["missing.txt", "content"])
def test_what_is_no_file(name: str, tmp_path: Path) -> None:
    assert brief("import", name, cwd=make_site(tmp_path)).code == 2


def test_from_a_pipe(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "brief", "import", "-", "--slug", "new"],
        input=TEXTS["a headline"][0].encode(), cwd=make_site(tmp_path), capture_output=True,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    assert front_matter(tmp_path)["title"] == "Ferry to stay"


PARK_DE = (
    "Streit um den Park\n\nDer Park bleibt am Montag zu. "
    "„Wir können das nicht mehr bezahlen“, sagte "
    "die Sprecherin der Stadt, Ina Roth, und sie fügte hinzu, es sei auch für die Vögel zu spät.\n"
)
PARK_FR = (
    "Le parc est fermé\n\nLe parc de la ville reste fermé depuis lundi. "
    "« Nous n’avons pas les moyens "
    "de le garder », a dit la maire, Claire Dubois, qui ne veut pas de ce parc dans la ville.\n"
)
PARK_EN = (
    "Park shut\n\nThe park of the town has been shut since Monday. "
    "“We can not pay for it,” said the "
    "mayor, Ada Stone, who has not been in the park for a year.\n"
)
PARK_PT = (
    "O parque fechou\n\nO parque da cidade está fechado desde a semana passada. "
    "«Não podemos pagar», "
    "disse a presidente, que não quer o parque na cidade.\n"
)


@pytest.mark.parametrize(
    ("text", "site", "lang"),
    [
        (PARK_DE, "en", "de"),
        (PARK_DE, "de-AT", None),
        (PARK_FR, "en", "fr"),
        (PARK_FR, "de", "fr"),
        (PARK_EN, "en", None),
        (PARK_EN, "pl", "en"),
        (PARK_PT, "en", None),
        ("No\n\n“Nein.”\n", "en", None),
    ],
)
def test_the_language_is_said_where_it_is_surely_not_the_sites(
    text: str, site: str, lang: str | None, tmp_path: Path
) -> None:
    make_site(tmp_path, {"brief.yaml": f"title: News\nlang: {site}\n"})
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    run = brief("import", "a.txt", "--slug", "new", cwd=tmp_path)
    assert run.code == 0, run.err
    assert front_matter(tmp_path).get("lang") == lang


WIRE = """    KETTLE RIDGE, Mont. (AW) -- Miners at the Kettle Ridge copper pit
ended a 41-day strike on Thursday after the owners agreed to raise
wages by 6 percent.
    "We got most of what we came for," said Dale Yoder, president of
the local union, outside the gate.
"""
HEADS = {
    "byline and day": "Miners end strike\nBy JOAN FARROW\nSept. 3, 2026\n\n",
    "no blank line at all": "Miners end strike\nBy JOAN FARROW\nSept. 3, 2026\n",
    "outlet": "Miners end strike\nBy JOAN FARROW\nThe Associated Wire\nSept. 3, 2026\n\n",
    "apart from the headline": "Miners end strike\n\nBy JOAN FARROW\nSept. 3, 2026\n\n",
    "day first": "Miners end strike\nSept. 3, 2026\nBy JOAN FARROW\n\n",
    "in one line": "Miners end strike\nBy JOAN FARROW, Sept. 3, 2026\n\n",
}


@pytest.mark.parametrize("name", HEADS)
def test_headline_author_and_day_of_wire_copy_are_lines_of_their_own(name: str) -> None:
    draft = read((HEADS[name] + WIRE).encode())
    assert draft.title == "Miners end strike"
    assert (draft.author, str(draft.published)) == ("JOAN FARROW", "2026-09-03")
    assert [block.text[:12] for block in draft.blocks] == ["KETTLE RIDGE", '"We got most']


def test_a_headline_that_is_wrapped_stays_one() -> None:
    head = (
        "Miners at the Kettle Ridge copper pit end a strike that began in\n"
        "July, and go back to work\nBy JOAN FARROW\n\n"
    )
    draft = read((head + WIRE).encode())
    assert draft.title.endswith("began in July, and go back to work")
    assert draft.author == "JOAN FARROW"


BYLINES = {
    "By Lena Morris, 2 October 2026": ("Lena Morris", "2026-10-02"),
    "By Lena Morris": ("Lena Morris", "None"),
    "Von Greta Lohse": ("Greta Lohse", "None"),
    "2 October 2026": ("", "2026-10-02"),
    "Von Greta Lohse | 3. März 2026": ("Greta Lohse", "2026-03-03"),
    "Par Anne Roy, 3 mars 2026": ("Anne Roy", "2026-03-03"),
    "Par Anne Roy, le 1er août 2026": ("Anne Roy", "2026-08-01"),
    "le 12 février 2026": ("", "2026-02-12"),
    "Por Ana Ruiz, 3 de marzo de 2026": ("Ana Ruiz", "2026-03-03"),
    "3 marca 2026": ("", "2026-03-03"),
    "3 марта 2026": ("", "2026-03-03"),
}


@pytest.mark.parametrize("line", BYLINES)
def test_the_line_of_the_author_in_a_word_file_is_no_text(line: str) -> None:
    document = docx.Document()
    document.add_heading("Council votes down the tram", 1)
    for text in (line, "The council rejected the tram.", "By and large, it was late."):
        document.add_paragraph(text)
    data = io.BytesIO()
    document.save(data)
    draft = read(data.getvalue())
    assert [block.text for block in draft.blocks] == [
        "The council rejected the tram.",
        "By and large, it was late.",
    ]
    assert (draft.author, str(draft.published)) == BYLINES[line]
    assert [each.text for each in draft.removed] == [line]


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("council-meeting.srt", "Council meeting"),
        ("council_meeting_2026-10-02.srt", "Council meeting 2026-10-02"),
        ("in/Debate.SRT", "Debate"),
        ("stadtrat.vtt", "Stadtrat"),
        ("-", ""),
    ],
)
def test_captions_are_called_by_their_files_name(name: str, title: str) -> None:
    cue = "1\n00:00:01,000 --> 00:00:04,000\nMAYOR: Good evening, everyone.\n"
    assert read(cue.encode(), name).title == title


@pytest.mark.parametrize(
    ("name", "data"),
    {
        "page.html": b"<html><body></body></html>",
        "report.docx": b"x",
        "noise.txt": bytes(range(128, 256)) * 4,
        "table.txt": b"| a | b |\n|---|---|\n",
        "captions.vtt": b"WEBVTT\n\n",
    }.items(),
)
def test_an_input_that_is_refused_is_named(tmp_path: Path, name: str, data: bytes) -> None:
    site = make_site(tmp_path)
    before = sorted((site / "content").iterdir())
    (site / name).write_bytes(data)
    run = brief("import", name, cwd=site)
    assert run.code == 2
    assert run.err.startswith(f"error: “{name}” can't be imported. ")
    assert sorted((site / "content").iterdir()) == before


@pytest.mark.parametrize(
    ("text", "title", "body"),
    [
        ('"Yes," said Bo Lee.\n', '"Yes," said Bo Lee.', '"Yes," said Bo Lee.'),
        ("“It is late.”", "“It is late.”", "“It is late.”"),
        ("Bo Lee: Yes, I agree.\n", "Bo Lee: Yes, I agree.", "Bo Lee: Yes, I agree."),
        ("The vote\n\n“Yes,” said Bo Lee.\n", "The vote", "“Yes,” said Bo Lee."),
        ("Harbour fee row\n12 May 2026\nIt is late.\n", "Harbour fee row", "It is late."),
    ],
)
@pytest.mark.parametrize("name", ["-", "note.txt"])
def test_a_short_text_is_a_text(
    name: str, text: str, title: str, body: str, tmp_path: Path
) -> None:
    site = make_site(tmp_path)
    (site / "note.txt").write_text(text)
    run = brief("import", name, "--slug", "new", cwd=site, answers=text if name == "-" else None)
    assert run.code == 0, run.err
    assert front_matter(site)["title"] == title
    assert (site / "content/new.md").read_text().split("---\n")[2].strip() == body


def test_a_text_without_a_headline_is_asked_for_one(tmp_path: Path) -> None:
    run = brief("import", "-", cwd=make_site(tmp_path), answers="By Jo Fen\n")
    assert run.code == 2
    assert "The text has no headline" in run.err
    assert "--slug" in run.err
    named = brief("import", "-", "--slug", "vote", cwd=tmp_path, answers="By Jo Fen\n")
    assert "No text was found in it." in named.err


def test_a_headline_alone_is_no_text(tmp_path: Path) -> None:
    run = brief("import", "-", cwd=make_site(tmp_path), answers="The vote is late\nBy Jo Fen\n")
    assert run.code == 2
    assert "No text was found in it." in run.err
