"""`brief import` on inputs that are meant to break it: each ends, soon, without a traceback."""

from __future__ import annotations

import datetime
import io
import random
import subprocess
import sys
import time
import zipfile
from functools import cache

import pytest
from import_pages import PAGES
from sites import REPOSITORY

from brief.content.elsewhere import Elsewhere
from brief.imports import read, written
from brief.problems import BriefError

DAY = datetime.date(2026, 3, 1)
SECONDS = 5
MEMORY = 500 * 1024 * 1024
MANY = 30_000
TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
    "</Types>"
)
LINKS = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
    'relationships/officeDocument" Target="word/document.xml"/></Relationships>'
)
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ENTITIES = (
    "<!DOCTYPE x ["
    + "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "lol"}">' for n in range(10))
    + "]>"
)


def archive(files: dict[str, str]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as opened:
        for name, text in files.items():
            opened.writestr(name, text)
    return data.getvalue()


def word(body: str, before: str = "") -> bytes:
    document = f'<?xml version="1.0"?>{before}<w:document {W}><w:body>{body}</w:body></w:document>'
    return archive(
        {"[Content_Types].xml": TYPES, "_rels/.rels": LINKS, "word/document.xml": document}
    )


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


@cache
def inputs() -> dict[str, bytes]:
    """Inputs of up to a few megabytes, each of one kind of harm."""
    html = {
        "one letter": "a" * 2_000_000,
        "less than": "<" * MANY * 10,
        "divs": "<div>" * MANY,
        "open paragraphs": "<div><p>a b c d e f g.</p>" * 20_000,
        "spans": "<p>" + "<span>a " * 20_000,
        "tables": "<table><tr><td>" * 2_000,
        "attributes": f"<p {'a=b ' * MANY}>x</p>",
        "attributes of many names": f"<p {' '.join(f'a{n}=b' for n in range(80_000))}>x</p>",
        "attributes in marks": "<p " + " ".join(f'a{n}=">"' for n in range(60_000)) + ">x</p>",
        "as many as may be": f"<p {' '.join(f'a{n}=<' for n in range(990))}>It is late." * 100,
        "open marks": '<a b="' * 100_000,
        "open elements": "<a" * 300_000,
        "open attributes": "<a b=" * 100_000,
        "rows of cells": f"<table>{'<tr><td rowspan=65534 colspan=1000>a' * 300}</table>",
        "columns of cells": f"<table>{'<tr>' + '<th colspan=900>a' * 100}</table>" * 20,
        "classes": f'<p class="{"a-b " * MANY}">It is late today, she said.</p>' * 3,
        "brackets in JSON": f'<script type="application/ld+json">{"[" * 500_000}</script><p>It is.',
        "lists": "<ul><li>" * 2_000,
        "breaks": "a<br>" * MANY,
        "comments": "<!--" * MANY,
        "entities": f"{ENTITIES}<p>&e9;",
        "items": '<div itemscope itemprop=author itemtype="//schema.org/Article">' * 10_000,
        "articles": "<article><p>It is late, she said.</p>" * 5_000,
        "initials": f"<p>{'<b aria-hidden=true>A</b>' * 20_000}",
        "forms": f"{'<div>' * 200}{'<form><input></form>' * 15_000}",
        "spans of a caption": f"<figure><img><figcaption>{'<span>a</span>' * 20_000}",
        "sections": "<p>It is late today, they all said.<section><p>It is late today, she said."
        * 1_500,
        "links": f"<p>{'<a href=/x>a</a> ' * 15_000}",
        "a teaser": f"<div class=teaser>{'<p>It is late today, they said.</p>' * 10_000}",
        "slashes": f'<script type="application/ld+json">{"/" * 1_000_000}</script><p>It is.',
        "pull quotes": "<blockquote>It is late today, she said.</blockquote>" * 1_500,
    }
    text = {
        "lines": "a b c\n" * 20_000,
        "colons": "Ann: a\n" * 15_000,
        "stars": "*" * 100_000,
        "hyphens at ends": "ab-\ncd " * 20_000,
        "numbers of pages": "12\n\n" * 30_000,
        "heads of pages": "The Quay 12\n\f\n" * 20_000,
        "numbered lines": "1. a\n" * 30_000,
        "bold names": "**Ann:** a\n" * 15_000,
        "brackets": "[" * 15_000,
        "backslashes": "\\" * 100_000,
        "underscores": "_a" * 50_000,
        "credits": "Photo: " * 15_000,
        "paths": "a > " * MANY,
        "dates": "1 May 2025 " * 10_000,
        "shares": "share " * 20_000,
        "quotations": "> " * 50_000,
        "nul": "\0" * MANY,
        "escapes": "=E2" * MANY,
        "headers": "Subject: a\n" * 79 + "\n" + "=?utf-8?q?a?= " * 15_000,
        "a long header": f"From: a\nSubject: {'=?utf-8?q?a?= ' * 4_000}\n\nIt is late.",
        "parts": "Subject: b\nFrom: a\nContent-Type: multipart/mixed; boundary=z\n\n"
        + "--z\n" * MANY,
        "separators": "\u2028" * MANY,
        "times": "[00:00] " * 15_000,
        "initials": "A." * 50_000,
    }
    cues = {
        "cues": "00:01.000 --> 00:02.000\n<v A>x\n\n" * 10_000,
        "arrows": "-->" * 50_000,
        "voices": "00:01.000 --> 00:02.000\n" + "<v A>" * MANY,
        "notes": "NOTE x\n\n" * 50_000,
        "digits": "9" * 100_000,
        "braces": "00:01.000 --> 00:02.000\n" + "{\\" * 50_000,
    }
    chance = random.Random(1)
    return {
        **{f"{name}.html": f"<html><body>{each}".encode() for name, each in html.items()},
        **{f"{name}.txt": each.encode() for name, each in text.items()},
        **{f"{name}.vtt": f"WEBVTT\n\n{each}".encode() for name, each in cues.items()},
        "noise.txt": chance.randbytes(500_000),
        "high bytes.txt": b"\xe4" * 1_000_000,
        "bomb.docx": word(paragraph("a" * 30_000_000)),
        "paragraphs.docx": word(paragraph("") * 100_000),
        "deep.docx": word("<w:tbl><w:tr><w:tc>" * 3_000 + "</w:tc></w:tr></w:tbl>" * 3_000),
        "nested.docx": word(f"<w:p>{'<w:ins>' * 240}{'</w:ins>' * 240}</w:p>"),
        "entities.docx": word(paragraph("&e9;"), ENTITIES),
        "file.docx": word(paragraph("&e;"), '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
        "entries.docx": archive({f"word/{n}.xml": "" for n in range(6_000)}),
        "empty.docx": archive({"word/x.xml": "<a/>"}),
    }  # fmt: skip


def damaged(seed: int) -> tuple[str, bytes]:
    """A page or a Word file in which some characters are others."""
    chance = random.Random(seed)
    if seed % 4 == 0:
        data = bytearray(word(paragraph("It is late today, she said.") * 50))
        for _ in range(chance.randint(1, 30)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        return "a.docx", bytes(data)
    page = list(chance.choice(list(PAGES.values())).html)
    for _ in range(chance.randint(1, 200)):
        page = page or ["x"]
        at = chance.randrange(len(page))
        action = chance.random()
        if action < 0.4:
            del page[at]
        elif action < 0.8:
            page.insert(at, chance.choice("<>/\"'= &;\0\n-!pdiv"))
        else:
            page[at : at + chance.randint(1, 60)] = ["x"]
    return "a.html", "".join(page).encode()


def ends(name: str, data: bytes) -> None:
    """It gives the files of an article, or a message; either soon."""
    begin = time.process_time()
    try:
        made = written(name, read(data, name), DAY, {}, "x", Elsewhere())
    except BriefError:
        pass
    else:
        assert made.article
    assert time.process_time() - begin < SECONDS


@pytest.mark.parametrize("seed", range(24))
def test_damaged_files(seed: int) -> None:
    ends(*damaged(seed))


@pytest.mark.slow
def test_more_damaged_files() -> None:
    for seed in range(24, 200):
        ends(*damaged(seed))


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["html", "txt", "vtt", "docx"])
def test_inputs_of_one_kind_of_harm(kind: str) -> None:
    for name, data in inputs().items():
        if name.endswith(kind):
            ends(name, data)


@pytest.mark.slow
def test_memory_stays_below_its_bound() -> None:
    names = ("one letter.html", "open paragraphs.html", "paragraphs.docx", "bomb.docx")
    for name in names:
        code = (
            "import sys; from brief.imports import read; from brief.problems import BriefError\n"
            f"try: read(sys.stdin.buffer.read(), {name!r})\nexcept BriefError: pass"
        )
        # Of children, the system tells what the largest of all took, a browser of another test too.
        limited = ["sh", "-c", f'ulimit -d {MEMORY // 1024} && exec "$@"', "sh"]
        subprocess.run(
            [*limited, sys.executable, "-c", code], input=inputs()[name], cwd=REPOSITORY, check=True
        )


def test_a_page_is_told_which_element_is_too_much() -> None:
    names = " ".join(f"data-a{number}" for number in range(1_001))
    article = "<p>It is late today, she said to all who had come.</p>" * 9
    with pytest.raises(BriefError, match="an element with more than 1,000 attributes"):
        read(f"<html><body {names}>{article}".encode(), "a.html")
    fewer = names.replace("data-a1000", "")
    assert read(f"<html><body {fewer}>{article}".encode(), "a.html")


def test_no_entity_is_read_from_a_file() -> None:
    with pytest.raises(BriefError):
        read(inputs()["file.docx"], "a.docx")
