"""What content may cost, whatever its shape: one long line, many of one thing, hostile notes.

A time that is given to a command is many times what it needs, and little of what it needed when
its cost grew with the square of what it was given.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from sites import ARTICLE, SIDECAR, brief, make_site, page

from brief import Options, load_site
from brief.memo import Memo
from brief.pages import Page, input_of, plan
from brief.pages.reads import reads

LINK = "javascript:a"
AROUND = {
    "nothing": "",
    "little": "the bridge ",
    "fifty": "e" * 45,
    "one more": "e" * 46,
    "much": "the bridge " * 60,
    "umlauts": "Brücke über die Förde " * 20,
    "wide": "今日は橋が閉鎖されます" * 20,
    "tabs": "a\tb " * 40,
    "emoji": "👩‍🚒 " * 60,
    "Arabic": "جسر المدينة " * 20,
}


@pytest.fixture(scope="module")
def refused(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with one article for each two texts around a link that is refused."""
    files = {
        f"content/{n}-{m}.md": f"{ARTICLE}\n{before}[x]({LINK}){after}\n"
        for n, before in enumerate(AROUND.values())
        for m, after in enumerate(AROUND.values())
    }
    return make_site(tmp_path_factory.mktemp("refused"), files)


def test_the_caret_is_below_what_is_meant_however_long_the_line(refused: Path) -> None:
    lines = brief("check", cwd=refused).err.splitlines()
    carets = [at for at, line in enumerate(lines) if line.endswith("^") and "^^" in line]
    assert len(carets) == len(AROUND) ** 2
    for at in carets:
        shown, caret = lines[at - 1], lines[at]
        assert shown[caret.index("^") :][: caret.count("^")] == LINK
        assert all(pad == ("\t" if above == "\t" else " ")
                   for above, pad in zip(shown, caret.rstrip("^"), strict=False))  # fmt: skip
        assert len(shown) <= 4 + 102


def test_a_snippet_for_machines_is_no_longer_than_what_is_shown(refused: Path) -> None:
    log = json.loads(brief("check", "--format", "sarif", cwd=refused).out)
    results = [each for each in log["runs"][0]["results"] if each["ruleId"] == "url-refused"]
    assert len(results) == len(AROUND) ** 2
    for result in results:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        text = (refused / place["artifactLocation"]["uri"]).read_text().replace("\u200d", "�")
        line = text.split("\n")[region["startLine"] - 1]
        assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == LINK
        snippet = region["snippet"]["text"]
        assert LINK in snippet
        assert snippet.strip("…") in line
        assert snippet.startswith("…") == (not line.startswith(snippet.strip("…")))
        assert snippet.endswith("…") == (not line.endswith(snippet.strip("…")))


FLOW = {
    "JSON": lambda n: f'{{"quote": "word{n}", "kind": "note", "note": "See {n}."}}',
    "YAML": lambda n: f"{{quote: word{n}, kind: note, note: Siehe {n}.}}",
    "tags": lambda n: f"{{quote: word{n}, kind: note, tags: [Brücke, größer]}}",
    "links": lambda n: f"{{quote: word{n}, kind: note, note: '[x](https://example.org/{n})'}}",
    "sources": lambda n: f"{{quote: word{n}, kind: note, note: x, sources: [{{title: A}}]}}",
    "orphans": lambda n: f"{{quote: nowhere{n}, kind: note}}",
    "no kind": lambda n: f"{{quote: word{n}, kind: nothing}}",
}


@pytest.mark.parametrize("entry", FLOW.values(), ids=FLOW.keys())
def test_a_sidecar_that_is_one_line_is_not_kept_once_for_each_entry(
    tmp_path: Path, entry: Callable[[int], str]
) -> None:
    words = "".join(f"In word{n} it is.\n\n" for n in range(400))
    sidecar = f"annotations: [{', '.join(map(entry, range(400)))}]"
    files = {"content/bridge.md": ARTICLE + words, "content/bridge.yaml": sidecar}
    brief("build", cwd=make_site(tmp_path, files), timeout=10)
    kept = [path for path in (tmp_path / ".brief-cache").rglob("*") if path.is_file()]
    assert kept
    assert sum(path.stat().st_size for path in kept) < 3_000_000


HOSTILE = {
    "brackets": "[",
    "pictures": "![",
    "links": "[a](",
    "CDATA": "<![CDATA[",
    "definitions": "[a]: /b\n",
    "footnotes": "[^1]",
    "in comments": "<!--[",
}


@pytest.fixture(scope="module")
def words(tmp_path_factory: pytest.TempPathFactory) -> Path:
    text = "".join(f"In word{n} it is.\n\n" for n in range(50))
    return make_site(tmp_path_factory.mktemp("words"), {"content/bridge.md": ARTICLE + text})


@pytest.mark.parametrize("sign", HOSTILE.values(), ids=HOSTILE.keys())
def test_brackets_by_the_hundred_thousand_are_refused_before_they_are_read(
    words: Path, sign: str
) -> None:
    note = (sign * 20_000)[:20_000]
    entries = [
        {
            "target": {"selector": {"type": "TextQuoteSelector", "exact": f"In word{n} it is"}},
            "body": {"type": "TextualBody", "value": note},
        }
        for n in range(50)
    ]
    (words / "notes.json").write_text(json.dumps(entries))
    before = (words / "content/bridge.yaml").read_bytes()
    run = brief("import", "notes.json", "--into", "bridge", cwd=words, timeout=10)
    assert run.code == 2
    assert "The notes of “notes.json” have" in run.err
    assert "opening brackets; the limit is 20,000." in run.err
    assert (words / "content/bridge.yaml").read_bytes() == before


@pytest.mark.parametrize("sign", HOSTILE.values(), ids=HOSTILE.keys())
def test_brackets_of_all_notes_of_a_sidecar_are_counted(tmp_path: Path, sign: str) -> None:
    note = (sign * 20_000)[:15_000].strip()
    entries = [{"quote": f"word{n}", "kind": "note", "note": note} for n in range(50)]
    sidecar = json.dumps({"annotations": entries})
    root = make_site(tmp_path, {"content/bridge.yaml": sidecar})
    run = brief("check", cwd=root, timeout=10)
    assert run.code == 1
    assert "content/bridge.yaml:1:" in run.err
    assert "error: The notes of this sidecar have" in run.err


@pytest.mark.parametrize("sign", ["[", "*_", "жир*", "~~а~", "<a@b.c>"])
@pytest.mark.parametrize("name", ["content/bridge.yaml", "content/actors.yaml"])
def test_what_takes_long_is_counted_in_all_descriptions(
    tmp_path: Path, name: str, sign: str
) -> None:
    text = (sign * 20_000)[:9_000]
    actors = {f"actor-{n}": {"name": f"Ann {n}", "description": text} for n in range(50)}
    whole = {"actors": actors} if name.endswith("bridge.yaml") else actors
    written = json.dumps(whole, ensure_ascii=False)
    run = brief("check", cwd=make_site(tmp_path, {name: written}), timeout=10)
    assert run.code == 1
    assert f"{name}:1:" in run.err
    assert "error: The descriptions of these actors have" in run.err


def table(columns: int, rows: int, cell: str = "|") -> str:
    return "|a" * columns + "|\n" + "|-" * columns + "|\n" + f"{cell}\n" * rows + "\n"


EMPHASIS, TAGS, CELLS, DEEP = (
    " signs of emphasis (*, _ or ~); the limit is 50,000.",
    " signs “<”; the limit is 50,000.",
    "This text has more than 100,000 cells in its tables, also empty ones.",
    "This text has too many lines in quotations and lists within one another.",
)
TAKING_LONG = {
    "emphasis in emphasis": ("*_" * 250_000, EMPHASIS),
    "emphasis that does not end": ("*a_" * 160_000, EMPHASIS),
    "strikethrough": ("~~a~" * 120_000, EMPHASIS),
    "bold words": ("**мост** " * 40_000, EMPHASIS),
    "underscores": ("Brücke_" * 60_000, EMPHASIS),
    "links to mail": ("<a@b.c>" * 70_000, TAGS),
    "links in Greek": ("<ht:é>" * 60_000, TAGS),
    "tags": ("<b>" * 120_000, TAGS),
    "comments": ("<!---->" * 70_000, TAGS),
    "one row": (table(110_000, 1), CELLS),
    "rows": (table(10, 12_000, "|a" * 10 + "|"), CELLS),
    "rows without cells": (table(250, 250) * 2, CELLS),
    "tables without cells": (table(60, 600) * 60, CELLS),
    "tables in quotations": (table(60, 600).replace("\n", "\n> ") * 60, CELLS),
    "lists in lists": (("- " * 40 + "a\n") * 2_000, DEEP),
    "lists in quotations": (("> - " * 24 + "мост\n") * 2_000, DEEP),
    "quotations in quotations": (("> " * 90 + "a\n\n") * 2_800, DEEP),
    "lines that go on in a quotation": ("> " * 90 + "a\n" + "b\n" * 49_000, DEEP),
    "numbered lists": (("1. " * 40 + "a\n") * 2_000, DEEP),
}


@pytest.mark.slow
@pytest.mark.parametrize(("text", "said"), TAKING_LONG.values(), ids=TAKING_LONG.keys())
def test_an_article_that_would_take_long_to_parse_is_refused(
    tmp_path: Path, text: str, said: str
) -> None:
    root = make_site(tmp_path, {"content/bridge.md": f"{ARTICLE}\n{text}\n"})
    run = brief("check", cwd=root, timeout=30)
    assert run.code == 1
    assert "content/bridge.md:" in run.err
    assert said in run.err
    assert run.err.count("error: ") == 1


@pytest.mark.parametrize(
    "text",
    [
        table(100, 100), table(20, 100) * 10, table(3, 2_000, "| один | zwei | three |"),
        ("> " * 40 + "a\n") * 100, ("- " * 20 + "a\n") * 100, ("> - " * 9 + "a\n") * 200,
        "> " * 30 + "a\n" + "b\n" * 300, "**мост** _Brücke_ ~~a~~ " * 500, "<a@b.c> `<b>` " * 500,
    ],
    ids=range(9),
)  # fmt: skip
def test_an_article_with_much_of_all_is_read(tmp_path: Path, text: str) -> None:
    root = make_site(tmp_path, {"content/bridge.md": f"{ARTICLE}\n{text}\n"})
    run = brief("check", "--strict", cwd=root, timeout=20)
    assert (run.code, run.err) == (0, "")


@pytest.mark.parametrize("sign", ["[", "![", "*_", "~~a~"])
def test_many_small_articles_of_signs_are_refused_at_once(tmp_path: Path, sign: str) -> None:
    """No article has too many; a megabyte of them would take as long as one that had."""
    text = (sign * 5_000)[:5_000]
    files = {f"content/a{n}.md": f"{ARTICLE}\n{text}\n" for n in range(200)}
    run = brief("check", cwd=make_site(tmp_path, files), timeout=20)
    assert run.code == 1
    assert run.err.count("error: This text has ") == 200
    assert ", in a text of this length." in run.err


def test_brackets_in_brackets_are_a_link_s_text(tmp_path: Path) -> None:
    text = "[a [b [c [d]]]](https://a.example/) and " + "[" * 60 + "e](https://b.example/)"
    root = make_site(tmp_path, {"content/bridge.md": f"{ARTICLE}\n{text}\n"})
    assert brief("build", cwd=root).code == 0
    page = (root / "site/bridge/index.html").read_text("utf-8")
    assert '<a href="https://a.example/">a [b [c [d]]]</a>' in page
    assert '<a href="https://b.example/">e</a>' in page


ONE_LINE = {
    "comments": "<!-- мост -->" * 30_000,
    "comments and breaks": "<!--a--> \\" * 40_000,
    "links to mail": "<a@b.c>" * 30_000,
    "links whose address is another": "<https://a.b/é>" * 25_000,
    "links with signs by name": "[a](https://b.c/?d&amp;e)" * 15_000,
    "pictures with signs by number": "![a](https://&#98;.org/c)" * 15_000,
}


@pytest.mark.slow
@pytest.mark.parametrize("text", ONE_LINE.values(), ids=ONE_LINE.keys())
def test_what_is_on_one_line_is_not_sought_on_all_of_it(tmp_path: Path, text: str) -> None:
    root = make_site(tmp_path, {"content/bridge.md": f"{ARTICLE}\n{text}\n"})
    run = brief("check", cwd=root, timeout=30)
    assert run.code == 0
    assert "error" not in run.err


@pytest.mark.parametrize(
    ("link", "column", "width"),
    [
        ("<javascript:a>", 2, 12), ("ab <javascript:é>", 5, 12), ("über <ftp:a%C3%A9>", 7, 12),
        ("<data:a> und <data:ä>", 15, 6), ("мост <tel:é>", 7, 5),
    ],
)  # fmt: skip
def test_a_link_in_angle_brackets_is_found_where_it_is_written(
    tmp_path: Path, link: str, column: int, width: int
) -> None:
    root = make_site(tmp_path, {"content/bridge.md": f"{ARTICLE}\n{link}\n"})
    problems = json.loads(brief("check", "--format", "json", cwd=root).out)["problems"]
    last = problems[-1]
    assert (last["line"], last["column"], last["code"]) == (9, column, "url-refused"), last


@pytest.mark.parametrize(("sign", "levels"), [("> ", 20), ("- ", 10), ("> ", 400)])
def test_a_note_nested_too_deep_is_an_error(tmp_path: Path, sign: str, levels: int) -> None:
    for count, code in ((levels, 1), (4, 0)):
        entry = {"quote": "must close today", "kind": "note", "note": f"{sign * count}deep"}
        sidecar = json.dumps({"annotations": [entry]})
        run = brief("check", cwd=make_site(tmp_path, {"content/bridge.yaml": sidecar}))
        assert run.code == code
        assert ("nested more than 20 levels deep" in run.err) == bool(code)


BLANK = (
    "", "\n", "   ", "\t", "# later\n", "  # später", "\ufeff# a\r\n\r\n\t# b", "# a\n\n   \n",
    "---", "--- #x", "---\t# später\n", "---\r\n", "\ufeff---", "# a\n---\n\t# b\n", "...",
    "...\n# a", "---\n...", "---\n# a\n...\n# b\n...\n", "--- ~", "--- null # none", "~",
    "Null\n", "---\n~\n...\n", "%YAML 1.1\n---\n", "--- {}\n",
)  # fmt: skip


@pytest.mark.parametrize("name", ["content/bridge.yaml", "content/actors.yaml", "brief.yaml"])
def test_a_file_with_nothing_but_comments_has_no_entries(tmp_path: Path, name: str) -> None:
    make_site(tmp_path, {"content/bridge.yaml": "annotations: []\n"})
    for text in BLANK:
        (tmp_path / name).write_bytes(text.encode())
        run = brief("check", cwd=tmp_path)
        assert (run.code, run.err.count("error")) == (0, 0), (text, run.err)


@pytest.mark.parametrize(
    "text", ["---#x", "--- ''", "--- |", "--- [] # none", "...x", "---\n---\n"]
)
def test_a_file_with_a_value_that_is_no_mapping_is_an_error_at_its_place(
    tmp_path: Path, text: str
) -> None:
    for name in ("content/bridge.yaml", "content/actors.yaml", "brief.yaml"):
        run = brief("check", cwd=make_site(tmp_path / name, {name: text}))
        assert run.code == 1
        what = "A second YAML document begins here" if text.endswith("---\n") else "at its root; "
        assert f"{name}:" in run.err
        assert what in run.err


def test_more_tags_than_allowed_are_an_error_and_what_else_is_wrong_is_told(tmp_path: Path) -> None:
    tags = (f"[{', '.join(f't{n * 20 + at}' for at in range(20))}]" for n in range(1_000))
    sidecar = "annotations:\n" + "".join(
        f"- {{quote: word{n}, kind: note, tags: {each}}}\n" for n, each in enumerate(tags)
    )
    words = "".join(f"In word{n} it is.\n\n" for n in range(999))
    files = {"content/bridge.md": ARTICLE + words, "content/bridge.yaml": sidecar}
    run = brief("check", cwd=make_site(tmp_path, files), timeout=10)
    assert run.code == 1
    assert "have 20,000 tags; the limit is 500." in run.err
    assert "“word999”" in run.err


@pytest.mark.parametrize(
    ("first", "second", "one"),
    [
        ("straße", "strasse", True),
        ("straẞe", "strasse", True),
        ("STRASSE", "straße", True),
        ("οδος", "οδοσ", True),
        ("i\u0307stanbul", "İstanbul", True),
        ("cafe\u0301", "café", True),
        ("ſtadt", "stadt", True),
        ("ısparta", "isparta", False),
        ("strase", "straße", False),
        ("cafe", "café", False),
    ],
)
def test_two_articles_that_are_one_folder_on_some_system_are_told_of_once(
    tmp_path: Path, first: str, second: str, one: bool
) -> None:
    make_site(tmp_path, {f"content/{name}.md": ARTICLE for name in (first, second)})
    run = brief("build", cwd=tmp_path)
    assert (run.code, run.err.count("would both be at")) == ((1, 1) if one else (0, 0))


def paragraphs(words: list[str]) -> str:
    return "\n\n".join(" ".join(words[at : at + 300]) for at in range(0, len(words), 300))


def entries(*selectors: str) -> str:
    return "annotations:\n" + "".join(f"- {{{each}, attributed_to: x}}\n" for each in selectors)


NAMED = [f"w{number} a" for number in range(12_000)]
MARKED = [f"w{number} “a”" for number in range(12_000)]
OFTEN = {
    "prefixes": (NAMED, [f"quote: a, prefix: w{n}, id: i{n}" for n in range(1_500)], 0, ""),
    "suffixes": (
        NAMED,
        [f"quote: a, suffix: w{n}, id: i{n}" for n in range(1, 1_500)],
        0,
        "",
    ),
    "occurrences": (
        NAMED,
        [f"quote: a, occurrence: {12_000 - n}, id: i{n}" for n in range(1_500)],
        0,
        "",
    ),
    "pieces": (NAMED, [f'quote: "a … w{n + 1}", prefix: w{n}' for n in range(299)], 0, ""),
    "no such prefix": (NAMED, [f"quote: a, prefix: z{n}" for n in range(1_500)], 1, "this prefix"),
    "no prefix": (NAMED, ["quote: a"] * 1_500, 1, "This text occurs 12,000 times"),
    "marks": (MARKED, [f"quote: '“a”', prefix: z{n}" for n in range(1_500)], 1, "this prefix"),
    "within words": (["aaaaax a"] * 12_000, ["quote: a, prefix: x"] * 1_500, 1, "this prefix"),
    "of one word": (
        ["x"] * 50_000,
        [f"quote: {'x ' * n}x, occurrence: {40_000 + n}" for n in range(100)],
        1,
        "in more than 500,000 places; the place of these was not looked for: “x x x x x x x",
    ),
}


@pytest.mark.slow
@pytest.mark.parametrize(("words", "selectors", "code", "said"), OFTEN.values(), ids=OFTEN.keys())
def test_words_that_occur_often_are_looked_for_in_time(
    tmp_path: Path, words: list[str], selectors: list[str], code: int, said: str
) -> None:
    text = f"{ARTICLE}\n{paragraphs(words)}\n"
    files = {"content/bridge.md": text, "content/bridge.yaml": entries(*selectors)}
    run = brief("check", cwd=make_site(tmp_path, files), timeout=20)
    assert run.code == code, run.err[:2_000]
    assert said in run.err
    if not code:
        assert f"annotations: {len(selectors)} exact." in run.out


@pytest.mark.slow
def test_equal_paragraphs_with_new_ones_between_are_told_apart_in_time(tmp_path: Path) -> None:
    blank = "\n\n"
    named = [f"The council said number {n} was fine and was paid on day {n}." for n in range(1_000)]
    selectors = [f'quote: "{each}", occurrence: {n}' for n in (1, 2) for each in named]
    files = {
        "content/bridge.md": f"{ARTICLE}\n{blank.join(named * 2)}\n",
        "content/bridge.yaml": entries(*selectors),
    }
    root = make_site(tmp_path, files)
    assert brief("build", cwd=root).code == 0
    parted = [part for n, each in enumerate(named * 2) for part in (each, f"Added as {n} here.")]
    (root / "content/bridge.md").write_text(f"{ARTICLE}\n{blank.join(parted)}\n", encoding="utf-8")
    run = brief("check", cwd=root, timeout=40)
    assert run.code == 0, run.err[:2_000]
    assert f"annotations: {len(selectors)} exact." in run.out


@pytest.mark.slow
@pytest.mark.parametrize(
    "run", ["ab.", "a.", "$", "+, ", "1-", "e\u0301", "5 \u2126 ", "New-York-"]
)
def test_long_runs_of_one_kind_are_realigned_in_time(tmp_path: Path, run: str) -> None:
    """What is read anew of a corrected article: abbreviations, signs, letters and their accents."""
    text = f"{ARTICLE}\nIt cost {run * (200_000 // len(run))} 5 crowns.\n"
    root = make_site(
        tmp_path,
        {"content/bridge.md": text, "content/bridge.yaml": entries("quote: 5 crowns")},
    )
    built = brief("build", "--no-locked", cwd=root, timeout=20, env={"CI": ""})
    assert built.code == 0, built.err[:2_000]
    (root / "content/bridge.md").write_text(text.replace("It cost", "They cost"), "utf-8")
    checked = brief("check", cwd=root, timeout=20)
    assert checked.code in {0, 1}, checked.err[:2_000]
    assert "Traceback" not in checked.err


def steps(work: Callable[[], object]) -> int:
    """How many functions Python calls until some work is done."""
    count = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal count
        count += event == "call"

    sys.setprofile(counted)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def costs_of_pages(root: Path, briefs: int) -> dict[str, int]:
    """What the last page but one of each list takes, once all pages have been made."""
    article = ARTICLE.replace("date:", "topics: [Bridges]\ndate:")
    sidecar = SIDECAR + "    tags: [steel]\n"
    make_site(root, {f"content/a{n}.md": article for n in range(briefs)})
    make_site(root, {f"content/a{n}.yaml": sidecar for n in range(briefs)})
    site, options, memo = load_site(root), Options(), Memo()

    def make(each: Page) -> None:
        list(reads(site, options, each, memo))
        input_of(site, options, each, memo)

    pages = [each for each in plan(site, options, memo) if isinstance(each, Page)]
    for each in pages:
        make(each)
    return {
        each.path: steps(lambda each=each: make(each))
        for each in pages
        if each.path.endswith("/2/index.html")
    }


def test_a_page_of_a_list_takes_no_longer_where_the_list_is_longer(tmp_path: Path) -> None:
    few, many = (costs_of_pages(tmp_path / str(count), count) for count in (350, 1_400))
    for name in ("actors/stone", "archive/2026", "quotations", "topics/bridges", "tags/steel"):
        path = next(each for each in few if each.startswith(f"{name}/"))
        assert many[path] < 1.1 * few[path], path
    assert all(many[path] < 1.1 * cost for path, cost in few.items())


def costs_of_actors(root: Path, count: int) -> dict[str, int]:
    """What the page of an actor takes in whose only brief as many speak as are counted."""
    names = [f"ann-{number}" for number in range(count)]
    sidecar = {
        "actors": {name: {"name": f"Ann {name}"} for name in names},
        "annotations": [{"quote": f"w{n}", "speaker": name} for n, name in enumerate(names)],
    }
    words = " ".join(f"w{number}" for number in range(count))
    files = {"content/bridge.md": ARTICLE + words, "content/bridge.yaml": json.dumps(sidecar)}
    site, options, memo = load_site(make_site(root, dict(files))), Options(), Memo()
    pages = {each.path: each for each in plan(site, options, memo) if isinstance(each, Page)}
    for each in pages.values():
        input_of(site, options, each, memo)
    own = {name: pages[f"actors/{name}/index.html"] for name in names[:3]}
    return {
        name: steps(lambda each=each: input_of(site, options, each, memo))
        for name, each in own.items()
    }


def test_an_actor_takes_no_longer_where_more_speak_in_its_briefs(tmp_path: Path) -> None:
    few, many = (costs_of_actors(tmp_path / str(count), count) for count in (300, 1_200))
    for name, cost in few.items():
        assert many[name] < 1.1 * cost, name


@pytest.mark.slow
def test_thousands_may_speak_in_one_article(tmp_path: Path) -> None:
    names = [f"ann-{number}" for number in range(3_000)]
    sidecar = {
        "actors": {name: {"name": f"Ann {name}"} for name in names},
        "annotations": [{"quote": f"w{n}", "speaker": name} for n, name in enumerate(names)],
    }
    words = " ".join(f"w{number}" for number in range(3_000))
    files = {"content/bridge.md": ARTICLE + words, "content/bridge.yaml": json.dumps(sidecar)}
    run = brief("build", cwd=make_site(tmp_path, dict(files)), timeout=40)
    assert run.code == 0
    assert "3,000 actors" in run.out
    shown = page(tmp_path / "site/actors/ann-7/index.html")
    beside = shown.xpath("//section[@aria-labelledby='company']")[0]
    assert len(beside.xpath(".//li")) == 12
    # The brief names them all; a page of each actor need not repeat some of them.
    more = beside.xpath(".//p[@class='more']/a")[0]
    assert (more.get("href"), more.text_content()) == ("../../bridge/", "and 2987 more")
    named = page(tmp_path / "site/bridge/index.html").xpath("//*[@data-actor]/@data-actor")
    assert sorted(named) == sorted(names)
    # The line, all others' words upon it, and the actor's own.
    assert len(shown.xpath("//section[@class='chapter']//*[local-name()='path']")) == 3


@pytest.mark.parametrize(("count", "briefs", "listed"), [(61, 1, 60), (62, 1, 12), (62, 2, 60)])
def test_who_appears_in_one_brief_with_many_is_led_to_it(
    tmp_path: Path, count: int, briefs: int, listed: int
) -> None:
    actors = "".join(f"  ann-{number}: {{name: Ann {number}}}\n" for number in range(count))
    files = {}
    for number in range(briefs):
        files[f"content/a{number}.md"] = ARTICLE
        files[f"content/a{number}.yaml"] = f"actors:\n{actors}annotations: []\n"
    run = brief("build", cwd=make_site(tmp_path, files))
    assert run.code == 0, run.out
    beside = page(tmp_path / "site/actors/ann-7/index.html").xpath("//*[@id='company']/../..")[0]
    assert len(beside.xpath(".//li")) == listed
    led = [link.get("href") for link in beside.xpath(".//p[@class='more']/a")]
    assert led == (["../../a0/"] if listed == 12 else [])


@pytest.mark.parametrize("space", [" ", "\t", " \t"])
def test_white_space_where_a_value_should_end_is_read_once(tmp_path: Path, space: str) -> None:
    blank = space * (30_000 // len(space))
    entry = f"- quote: must close\n  sources: [{{title: T, &ampurl: https://e.ex{blank}x\n"
    root = make_site(tmp_path, {"content/bridge.yaml": f"annotations:\n{entry}"})
    assert brief("check", cwd=root, timeout=20).code == 1


def many(count: int, article: str = "", sidecar: str = "") -> dict[str, str]:
    """Articles and sidecars, `%d` in which is the number of each."""
    files = {}
    for n in range(count):
        given = article.replace("%d", str(n))
        files[f"content/a{n}.md"] = f"---\ntitle: T\ndate: 2026-01-01\n{given}---\nWords of it.\n"
        if sidecar:
            files[f"content/a{n}.yaml"] = sidecar.replace("%d", str(n))
    return files


TOPICS = "topics: [" + ", ".join(f"t%dx{n}" for n in range(50)) + "]\n"
TAGS = "annotations:\n" + "".join(
    f"- {{quote: {word}, kind: note, note: N, tags: [{', '.join(tags)}]}}\n"
    for word, tags in (
        (word, [f"t%dx{first + n}" for n in range(20)])
        for first, word in ((0, "Words"), (20, "of"), (40, "it"))
    )
)
ACTORS = "actors:\n" + "".join(f"  a%dx{n}: {{name: A %d {n}}}\n" for n in range(5001))


@pytest.mark.parametrize(
    ("files", "place", "told"),
    [
        (many(201, article=TOPICS), "content/a99.md:", "10,050 different topics"),
        (many(170, sidecar=TAGS), "content/a96.yaml:4:43:", "10,200 different tags"),
        (many(2, sidecar=ACTORS), "content/a1.yaml:5001:", "10,003 different actors of articles"),
    ],
    ids=["topics", "tags", "actors"],
)
def test_a_site_has_no_more_lists_than_its_articles_are_worth(
    tmp_path: Path, files: dict[str, str], place: str, told: str
) -> None:
    root = make_site(tmp_path, files)
    run = brief("build", cwd=root)
    assert run.code == 1
    assert place in run.err
    assert f"The site has {told}; the limit is 10,000: 10,000, or 10 for each article." in run.err
    assert not (root / "site/index.html").exists()


def test_a_newsroom_may_have_thousands_of_topics(tmp_path: Path) -> None:
    root = make_site(tmp_path, many(100, article=TOPICS))
    run = brief("check", cwd=root)
    assert (run.code, run.err) == (0, "")


def linked(count: int, see: str) -> dict[str, str | bytes]:
    """An article of so many words, each with a note that is linked to another's."""
    entries = "".join(
        f"- {{quote: w{n}, kind: note, note: N, id: i{n}, see: [{see % ((n + 1) % count)}]}}\n"
        for n in range(count)
    )
    words = " ".join(f"w{n}" for n in range(count))
    return {"content/bridge.md": ARTICLE + words, "content/bridge.yaml": f"annotations:\n{entries}"}


@pytest.mark.parametrize("see", ["bridge#i%d", "{to: 'bridge#i%d', relation: contradicts}"])
def test_as_many_links_as_statements_take_no_longer_each(tmp_path: Path, see: str) -> None:
    run = brief("build", cwd=make_site(tmp_path, linked(6_000, see)), timeout=25)
    assert run.code == 0, run.err
    shown = page(tmp_path / "site/bridge/index.html")
    assert shown.xpath("//*[@data-note='i7']//a/@href")[0].startswith("#i")


def test_who_links_one_statement_many_times_links_it_once(tmp_path: Path) -> None:
    see = ", ".join(["bridge#i0"] * 50_000)
    files = linked(2, "bridge#i%d")
    files["content/bridge.yaml"] = (
        "annotations:\n- {quote: w0, kind: note, note: N, id: i0}\n"
        f"- {{quote: w1, kind: note, note: N, id: i1, see: [{see}]}}\n"
    )
    assert brief("build", cwd=make_site(tmp_path, files), timeout=10).code == 0
    data = json.loads((tmp_path / "site/bridge/annotations.jsonld").read_text())
    assert json.dumps(data).count("#i0") < 10


DATED = "---\ntitle: T\ndate: 2026-01-01\n"
ACTORS_OF_TEXT = [f"a{n}: x" for n in range(80_000)]
OF_ANOTHER_TYPE = {
    "actors": ("bridge.yaml", f"actors: {{{', '.join(ACTORS_OF_TEXT)}}}", 80_000),
    "registry": ("actors.yaml", "\n".join(ACTORS_OF_TEXT), 80_000),
    "topics": ("bridge.md", f"{DATED}topics: [{'{}, ' * 99_000}]\n---\nW", 99_000),
    "corrections": ("bridge.md", f"{DATED}corrections: [{'{}, ' * 99_000}]\n---\nW", 198_000),
    "kinds": ("../brief.yaml", "kinds: [" + "{a: []}, " * 60_000 + "]", 1),
}


@pytest.mark.parametrize(("name", "text", "wrong"), OF_ANOTHER_TYPE.values(), ids=OF_ANOTHER_TYPE)
def test_thousands_of_values_of_another_type_are_told_at_once(
    tmp_path: Path, name: str, text: str, wrong: int
) -> None:
    run = brief("check", cwd=make_site(tmp_path, {f"content/{name}": text}), timeout=12)
    assert run.code == 1
    assert len(run.out + run.err) < 100_000
    counts = re.findall(r"has ([\d,]+) more problems", run.out + run.err)
    assert wrong == 1 or sum(int(each.replace(",", "")) + 50 for each in counts) == wrong


def wrong(count: int, name: str) -> dict[str, str | bytes]:
    """So many names that are none, among as many that are."""
    words = " ".join(f"w{n}" for n in range(count))
    files: dict[str, str | bytes] = {"content/bridge.md": ARTICLE + words}
    entry = "- {{quote: w{0}, {1}, id: i{0}}}\n"
    note = "kind: note, note: N"
    of = {
        "speakers": (
            "speaker: who-x%d",
            "".join(f"who-y{n}: {{name: Y{n}}}\n" for n in range(count)),
        ),
        "see": (f"{note}, see: ['bridge#x%d']", ""),
    }
    given, registry = of.get(name, (note, ""))
    files["content/bridge.yaml"] = "annotations:\n" + "".join(
        entry.format(n, given % n if "%d" in given else given) for n in range(count)
    )
    if registry:
        files["content/actors.yaml"] = registry
    if name == "fragments":
        links = "".join(f"[a](#x{n}) " for n in range(count))
        files["content/bridge.md"] = f"{ARTICLE}{words}\n\n{links}"
    return files


@pytest.mark.parametrize("name", ["speakers", "see", "fragments"])
def test_the_nearest_of_thousands_is_not_sought_for_thousands(tmp_path: Path, name: str) -> None:
    run = brief("check", cwd=make_site(tmp_path, wrong(7_000, name)), timeout=12)
    assert run.code == 1
    shown = run.err + run.out
    assert shown.count("Did you mean") == 50
    assert "This file has 6,950 more problems of this kind" in shown
