"""Articles as people write them: comments, footnotes, headings, indented copy, merges, languages."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from sites import Run, body_text, brief, make_site, marked, page, snapshot

from brief.pages.strings import strings

pytestmark = pytest.mark.slow

ARTICLE = "content/bridge.md"
CAR = "content/bridge.yaml"


def article(body: str, front: str = "") -> str:
    """An article whose body begins on line 5, or as many lines further down as `front` has."""
    return f"---\ntitle: The bridge\ndate: 2026-03-01\n{front}---\n{body}"


def site(root: Path, body: str, *quotes: str, **files: str) -> Path:
    """A site with the one article, of which each of the quotes is a claim."""
    car = "annotations:\n" + "".join(f"- {{quote: '{each}', kind: claim}}\n" for each in quotes)
    return make_site(
        root, {ARTICLE: article(body), CAR: car if quotes else "annotations: []\n", **files}
    )


def built(root: Path, *options: str) -> Run:
    run = brief("build", "--strict", *options, cwd=root)
    assert run.code == 0, run.err
    return run


def text_of(root: Path, name: str = "bridge") -> str:
    """The plain text, which is that of the page, code point for code point."""
    text = brief("export", name, cwd=root).out
    assert body_text(page(root / "site" / name / "index.html")) == text
    return text


def published(root: Path) -> str:
    """All that readers and machines are given."""
    return "\n".join(data.decode("utf-8", "replace") for data in snapshot(root / "site").values())


class Written(NamedTuple):
    """What somebody writes, the plain text that it makes, and what is said of it."""

    body: str
    text: str
    says: str = ""


COMMENTS = {
    "block": Written("One.\n\n<!-- SECRET -->\n\nTwo.", "One.\n\nTwo.", "7:1: hint: This comment is left out: “<!-- SECRET -->”."),
    "more": Written("Eins.\n\n<!-- more -->\n\nZwei.", "Eins.\n\nZwei.", "7:1: hint"),
    "block of several lines": Written("One.\n\n<!--\nSECRET\n\n- SECRET\n-->\nTwo.", "One.\n\nTwo.", "7:1: hint"),
    "first of all": Written("<!-- SECRET -->\nOne.", "One.", "5:1: hint"),
    "last of all": Written("One.\n<!-- SECRET -->", "One.", "6:1: hint"),
    "inline": Written("The <!-- SECRET --> bridge.", "The bridge.", "5:5: hint"),
    "inline without spaces": Written("The br<!-- SECRET -->idge.", "The bridge.", "5:7: hint"),
    "inline, several": Written("Die <!-- SECRET --> <!-- SECRET2 --> Brücke<!-- SECRET -->.", "Die Brücke.", "5:21: hint"),
    "inline over lines": Written("The <!-- SECRET\nSECRET --> bridge\n[x](no.md", "The bridge\n[x](no.md", "5:5: hint"),
    "at a paragraph's end": Written("The bridge. <!-- SECRET -->", "The bridge.", "5:13: hint"),
    "at a line's end": Written("The bridge <!-- SECRET -->\nis shut.", "The bridge\nis shut.", "5:12: hint"),
    "before a text": Written("<!-- SECRET --> The bridge.", "The bridge.", "5:1: hint"),
    "of several lines before a text": Written("<!-- SECRET\n\nSECRET --> The *bridge*.", "The bridge.", "5:1: hint"),
    "two on a line": Written("<!-- SECRET --><!-- SECRET -->\n\nOne.", "One.", "5:16: hint"),
    "in a list": Written("- One\n  <!-- SECRET -->\n- Two <!-- SECRET -->", "One\n\nTwo", "6:3: hint"),
    "in a quotation": Written("> One <!-- SECRET\n> SECRET --> two\n>\n> <!-- SECRET\n> SECRET -->", "One two", "8:3: hint"),
    "in a heading": Written("## Votes <!-- SECRET -->\n\nOne.", "Votes\n\nOne.", "5:10: hint"),
    "in a table": Written("| a | b |\n|---|---|\n| c <!-- SECRET --> | d |", "a\n\nb\n\nc\n\nd", "7:5: hint"),
    "in a link": Written("[the <!-- SECRET --> page](https://example.org/)", "the page", "5:6: hint"),
    "shortest": Written("One<!--> two<!---> three.", "One two three.", "5:4: hint"),
    "shortest blocks": Written("<!-->\n\n<!--->\n\nOne.", "One.", "7:1: hint"),
    "with hyphens": Written("One.\n\n<!-- SECRET -- SECRET --- SECRET -->\n\nTwo.", "One.\n\nTwo.", "7:1: hint"),
    "with a comment's beginning": Written("One <!-- SECRET <!-- SECRET --> two.", "One two.", "5:5: hint"),
    "nothing else": Written("<!-- SECRET -->", "", "5:1: hint"),
    "Markdown's own": Written("One.\n\n[//]: # (SECRET)\n\nTwo.", "One.\n\nTwo."),
    "code": Written("`<!-- shown -->` and\n\n    x = 1; <!-- shown -->\n\n```\n<!-- shown -->\n```", "<!-- shown --> and\n\nx = 1; <!-- shown -->\n\n<!-- shown -->"),
    "escaped": Written("One \\<!-- shown --> two.", "One <!-- shown --> two."),
}  # fmt: skip


@pytest.mark.parametrize("case", COMMENTS.values(), ids=COMMENTS)
def test_a_comment_is_in_no_page_and_no_text(tmp_path: Path, case: Written) -> None:
    root = site(tmp_path, case.body)
    run = built(root)
    assert text_of(root) == case.text
    assert "SECRET" not in published(root)
    assert f"{ARTICLE}:{case.says}" in run.err if case.says else not run.err


def test_a_quotation_goes_on_across_a_comment(tmp_path: Path) -> None:
    root = site(
        tmp_path,
        "The bridge <!-- SECRET -->\nmust <!-- SECRET --> close. Die Br<!-- SECRET -->ücke bleibt.",
        "The bridge must close", "Brücke bleibt",
    )  # fmt: skip
    built(root)
    assert sorted(marked(page(root / "site/bridge/index.html")).values()) == [
        "Brücke bleibt", "The bridge\nmust close",
    ]  # fmt: skip


UNCLOSED = {
    "block": Written("One.\n\n<!-- SECRET\n\nSECRET", "One.", "7:1: warning: This comment is not closed"),
    "inline": Written("One. <!-- SECRET\nSECRET\n\nTwo.", "One.\n\nTwo.", "5:6: warning: This comment is not closed"),
    "list": Written("- Eins <!-- SECRET\n- Zwei", "Eins\n\nZwei", "5:8: warning: This comment is not closed"),
}  # fmt: skip


@pytest.mark.parametrize("case", UNCLOSED.values(), ids=UNCLOSED)
def test_a_comment_without_an_end_is_a_warning_and_never_shown(
    tmp_path: Path, case: Written
) -> None:
    root = site(tmp_path, case.body)
    run = brief("build", cwd=root)
    assert run.code == 0
    assert text_of(root) == case.text
    assert "SECRET" not in published(root)
    assert f"{ARTICLE}:{case.says}" in run.err
    assert brief("build", "--strict", cwd=root).code == 1


@pytest.mark.parametrize(
    ("body", "place"),
    [
        ("One <!-- SECRET\n\nSECRET --> two.", "5:5"),
        ("- <!-- SECRET\n\nSECRET --> two.", "5:3"),
        ("| a |\n|---|\n| <!-- SECRET | SECRET --> |", "7:3"),
    ],
)
def test_a_comment_that_blocks_tear_apart_is_an_error(
    tmp_path: Path, body: str, place: str
) -> None:
    run = brief("build", cwd=site(tmp_path, body))
    assert run.code == 1
    assert f"{ARTICLE}:{place}: error: This comment does not end" in run.err


def test_a_comment_in_a_note_is_left_out_too(tmp_path: Path) -> None:
    car = "annotations:\n- quote: One.\n  note: A <!-- SECRET --> note.\n"
    root = make_site(tmp_path, {ARTICLE: article("One.\n"), CAR: car})
    assert f"{CAR}:3:9: hint: This comment is left out" in built(root).err
    assert "SECRET" not in published(root)
    assert "A note." in published(root)


FOOTNOTES = {
    "as people write them": Written("It costs 40 million.[^1] “a bargain[^2] for us”.\n\n[^1]: Papers, p. 4.\n[^2]: Twice.", "It costs 40 million. “a bargain for us”.\n\nPapers, p. 4.\n\nTwice.", "5:21: warning: Footnotes are not supported: “[^1]”, “[^2]”."),
    "one word": Written("One[^1].\n\n[^1]: Ibid.", "One.\n\nIbid.", "5:4: warning"),
    "an address": Written("Eins[^tonband].\n\n[^tonband]: https://example.org/tape", "Eins.\n\nhttps://example.org/tape", "5:5: warning"),
    "a link": Written("One[^1].\n\n[^1]: See [the tape](https://example.org/).", "One.\n\nSee the tape.", "5:4: warning"),
    "several blocks": Written("One[^a].\n\n[^a]: Two.\n\n    Three.\n\n    - Four\n\nFive.", "One.\n\nTwo.\n\nThree.\n\nFour\n\nFive.", "5:4: warning"),
    "lines of one": Written("One[^a].\n\n[^a]: Two\nthree.\n[^b]: Four.", "One.\n\nTwo\nthree.\n\nFour.", "5:4: warning: Footnotes are not supported: “[^a]”, “[^b]”."),
    "a number without a note": Written("One[^12] two.", "One two.", "5:4: warning"),
    "a note without a mark": Written("One.\n\n[^1]: Two.", "One.\n\nTwo.", "7:1: warning"),
    "empty": Written("One[^1].\n\n[^1]:\n\nTwo.", "One.\n\nTwo.", "5:4: warning"),
    "twice": Written("One[^1]. Two[^1].\n\n[^1]: Three.", "One. Two.\n\nThree.", "5:4: warning: Footnotes are not supported: “[^1]”."),
    "in a heading": Written("## Votes[^1]\n\n[^1]: Nine to eight.", "Votes\n\nNine to eight.", "5:9: warning"),
    "in a list": Written("- Wahl[^1]\n\n  [^1]: Neun zu acht.", "Wahl\n\nNeun zu acht.", "5:7: warning"),
}  # fmt: skip


@pytest.mark.parametrize("case", FOOTNOTES.values(), ids=FOOTNOTES)
def test_footnotes_are_a_warning_and_their_marks_no_text(tmp_path: Path, case: Written) -> None:
    root = site(tmp_path, case.body)
    run = brief("build", cwd=root)
    assert run.code == 0, run.err
    assert text_of(root) == case.text
    assert f"{ARTICLE}:{case.says}" in run.err
    assert "1 warning." in run.err


@pytest.mark.parametrize(
    "body",
    [
        "`[^1]`",
        "    a = [^1];",
        "The class [^abc] of signs.",
        "[^1](https://example.org/)",
        "\\[^1]",
    ],
)
def test_what_is_no_footnote_stays(tmp_path: Path, body: str) -> None:
    root = site(tmp_path, body)
    assert not built(root).err
    assert "^" in text_of(root)


def test_a_quotation_goes_on_across_a_mark(tmp_path: Path) -> None:
    root = site(
        tmp_path,
        "He called it “a bargain[^2] for the town”.[^3] Es sei „ein Gewinn[^x] für alle“.\n\n"
        "[^2]: Twice.\n[^3]: https://example.org/tape\n[^x]: Ebenda.",
        "a bargain for the town", "ein Gewinn für alle",
    )  # fmt: skip
    assert brief("build", cwd=root).code == 0
    document = page(root / "site/bridge/index.html")
    assert sorted(marked(document).values()) == ["a bargain for the town", "ein Gewinn für alle"]
    shown = [each.get("data-number") for each in document.cssselect("sup")]
    assert shown == ["2", "3", "x", "2", "3", "x"]
    assert "[^" not in published(root)


HEADINGS = {
    "words": ("What was decided", "what-was-decided"),
    "signs": ("What’s next? (No. 2: “Yes”)", "whats-next-no-2-yes"),
    "German": ("Die Lösung für Österreich", "die-lösung-für-österreich"),
    "Arabic": ("قرار المجلس، اليوم", "قرار-المجلس-اليوم"),
    "a dash between spaces": ("Talks – and after", "talks--and-after"),
    "hyphen and underscore": ("well-known snake_case", "well-known-snake_case"),
    "code and emphasis": ("The `word` *is* **bold**", "the-word-is-bold"),
    "a link": ("See [the vote](https://example.org/)", "see-the-vote"),
    "its own": ("The votes {#votes}", "votes"),
    "its own, with vowel signs": ("चुनाव {#चुनाव-की-बात}", "चुनाव-की-बात"),
    "its own, as kramdown has it": ("Die Stimmen {: #stimmen }", "stimmen"),
    "closed by signs": ("The vote ##", "the-vote"),
}


@pytest.mark.parametrize(("heading", "name"), HEADINGS.values(), ids=HEADINGS)
def test_a_heading_has_the_id_that_github_gives_it(tmp_path: Path, heading: str, name: str) -> None:
    files = {"content/other.md": article(f"[x](bridge.md#{name})\n")}
    root = site(tmp_path, f"[x](#{name})\n\n## {heading}\n\nText.", **files)
    built(root)
    (found,) = page(root / "site/bridge/index.html").cssselect("[data-article-body] h2")
    assert found.get("id") == name
    assert "{" not in text_of(root)
    (link,) = page(root / "site/other/index.html").cssselect("[data-article-body] a")
    assert link.get("href").startswith("../bridge/#")


def ids(root: Path) -> list[str]:
    found = page(root / "site/bridge/index.html").cssselect("[data-article-body] h2, h3[id]")
    return [each.get("id", "") for each in found]


def test_every_id_of_a_page_is_one_elements(tmp_path: Path) -> None:
    body = (
        "## Vote\n\n## Vote\n\n## Vote 1\n\n## Main\n\n## Keys\n\n## Taken\n\n## ???\n\n"
        "[a](#taken), [b](#main), [c](#vote-1-1), [d](#top), [e](#taken:~:text=x)\n"
    )
    car = "annotations:\n- {quote: 'a, b', kind: claim, id: taken}\n"
    root = make_site(tmp_path, {ARTICLE: article(body), CAR: car})
    built(root)
    document = page(root / "site/bridge/index.html")
    every = [each.get("id") for each in document.cssselect("[id]")]
    assert len(every) == len(set(every))
    assert ids(root) == ["vote", "vote-1", "vote-1-1", "main-1", "keys-1", "taken-1", ""]
    links = [each.get("href") for each in document.cssselect("[data-article-body] p > a")]
    assert links[:4] == ["#taken", "#main-1", "#vote-1-1", "#top"]


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ("## One {#x}\n\n## Two {#x}\n", "7:8: error: Another heading of this article has the id"),
        ("## One {#taken}\n", "5:8: error: This heading has an id that its page has already"),
        ("## One {#main}\n", "5:8: error: This heading has an id that its page has already"),
    ],
)
def test_an_id_that_a_heading_is_given_twice_is_an_error(
    tmp_path: Path, body: str, says: str
) -> None:
    car = "annotations:\n- {quote: Text, kind: claim, id: taken}\n"
    run = brief("build", cwd=make_site(tmp_path, {ARTICLE: article(f"{body}\nText.\n"), CAR: car}))
    assert run.code == 1
    assert f"{ARTICLE}:{says}" in run.err


def test_the_theme_has_no_other_ids_than_headings_know_of(tmp_path: Path) -> None:
    body = "## News\n\nText of a “ferry” and “more of it” by nobody.\n"
    front = "corrections: [{date: 2026-03-02, text: A word.}]\ntopics: [Ferries]\n"
    files = {f"content/{name}.md": article(body, front) for name in ("bridge", "other", "third")}
    car = (
        "actors: {stone: {name: Ada Stone}}\nannotations:\n- {quote: ferry, speaker: stone, id: a, note: b}\n"
        "- {quote: more of it, attributed_to: a clerk, id: c}\n"
    )
    root = make_site(tmp_path, {**files, CAR: car})
    assert brief("build", cwd=root).code == 0
    every = {each.get("id") for each in page(root / "site/bridge/index.html").cssselect("[id]")}
    body = "".join(f"## {name}\n\n" for name in sorted(every)) + body
    (root / ARTICLE).write_text(article(body, front))
    assert brief("build", cwd=root).code == 0
    found = [each.get("id") for each in page(root / "site/bridge/index.html").cssselect("[id]")]
    assert len(found) == len(set(found))


DEAD = {
    "own page": ("[x](#the-vot)", 5, "#the-vot", "Did you mean “#the-vote”?"),
    "other article": ("[x](other.md#die-losung)", 5, "other.md#die-losung", "Did you mean “#die-lösung”?"),
    "statement": ("[x](other.md#fery-opens)", 5, "other.md#fery-opens", "Did you mean “#ferry-opens”?"),
    "on a later line": ("One\n\ntwo *and*\n[x](other.md#nothing-such)", 5, "other.md#nothing-such", "Known: #die-lösung, #ferry-opens."),
    "picture's address": ("[x](#main-)", 5, "#main-", ""),
    "letter case": ("[x](#The-Vote)", 5, "#The-Vote", "Did you mean “#the-vote”?"),
}  # fmt: skip
OTHER = {
    "content/other.md": article("## Die Lösung\n\nThe ferry opens.\n"),
    "content/other.yaml": "annotations:\n- {quote: ferry, kind: claim, id: ferry-opens}\n",
}


@pytest.mark.parametrize("case", DEAD.values(), ids=DEAD)
def test_a_fragment_that_leads_nowhere_is_an_error_at_its_place(
    tmp_path: Path, case: tuple[str, int, str, str]
) -> None:
    body, _, url, hint = case
    line = 5 + body.count("\n")
    column = body.split("\n")[-1].index(url) + 1
    root = site(tmp_path, f"{body}\n\n## The vote\n", **OTHER)
    run = brief("build", cwd=root)
    assert run.code == 1
    assert f"{ARTICLE}:{line}:{column}: error: The link to “{url}” leads to no heading" in run.err
    assert hint in run.err
    assert run.err.endswith("1 error.\n")


@pytest.mark.parametrize(
    ("files", "says"),
    [
        ({CAR: "annotations:\n- quote: Text\n  note: See [x](#nowhere).\n"}, f"{CAR}:3:9"),
        ({CAR: "annotations:\n- quote: Text\n  note: See [x](other.md#nowhere).\n"}, f"{CAR}:3:9"),
        ({CAR: "annotations:\n- quote: Text\n  sources:\n  - {title: a, url: 'other.md#nowhere'}\n"}, f"{CAR}:4:21"),
        ({CAR: "annotations:\n- quote: Text\n  sources:\n  - {title: a, archived: 'other.md#nowhere'}\n"}, f"{CAR}:4:26"),
        ({CAR: "actors: {a: {name: A, url: 'other.md#nowhere'}}\n"}, f"{CAR}:1:28"),
        ({ARTICLE: article("Text.\n", "source: {name: A, url: 'other.md#nowhere'}\n")}, f"{ARTICLE}:4:24"),
    ],
)  # fmt: skip
def test_fragments_are_checked_wherever_a_link_stands(
    tmp_path: Path, files: dict[str, str], says: str
) -> None:
    root = make_site(
        tmp_path, {ARTICLE: article("Text.\n"), CAR: "annotations: []\n", **OTHER, **files}
    )
    run = brief("build", cwd=root)
    assert run.code == 1
    assert f"{says}: error: The link to" in run.err
    assert "nowhere” leads to no heading and no statement" in run.err


@pytest.mark.parametrize(
    "url",
    ["#the-vote", "#", "#top", "#claim", "#entry-claim", "#note-claim", "#main", "#:~:text=ferry",
     "other.md", "other.md#die-l%C3%B6sung", "other.md#die-lösung", "other.md#ferry-opens",
     "plan.pdf#page=3", "https://example.org/#nowhere"],
)  # fmt: skip
def test_a_fragment_that_leads_somewhere_is_none(tmp_path: Path, url: str) -> None:
    car = "annotations:\n- {quote: here, kind: claim, id: claim}\n"
    body = f"[here]({url})\n\n## The vote\n"
    files = {ARTICLE: article(body), CAR: car, "content/plan.pdf": "%PDF", **OTHER}
    built(make_site(tmp_path, files))


PROSE = {
    "English": "    The council met on Monday. It will meet again in May.\n",
    "wire copy": "    RIYADH (Reuters) - The ministers met, officials said.\n    They will meet again.\n",
    "German": "    Der Rat tagte am Montag. Er tagt im Mai wieder.\n",
    "a tab": "\t“We will go on,” the mayor said. She did not say when.\n",
    "a question": "    Who will pay for the bridge? Nobody knows yet.\n",
    "Chinese": "    市议会星期一开会讨论大桥问题。\n",
    "Arabic": "    اجتمع المجلس يوم الاثنين. سيجتمع مرة أخرى في مايو.\n",
}
CODE = {
    "Python": "    def bridge(x):\n        return x + 1  # Close it. Then open it.\n",
    "shell": "    pip install brief-annotated\n    brief build --strict\n",
    "settings": "    title: The bridge\n    lang: en\n",
    "C": '    printf("The bridge is shut. It opens in May.");\n',
    "HTML": "    <p>The bridge is shut. It opens in May.</p>\n",
    "a table": "    name    votes    share\n    Stone   9        53 %\n",
    "verse": "    Two roads diverged\n    In a yellow wood\n",
}


@pytest.mark.parametrize("lines", PROSE.values(), ids=PROSE)
def test_prose_that_is_shown_as_code_is_a_hint(tmp_path: Path, lines: str) -> None:
    column = len(lines) - len(lines.lstrip()) + 1
    said = built(site(tmp_path, f"First.\n\n{lines}")).err
    assert f"{ARTICLE}:7:{column}: hint: These lines begin with four spaces" in said


@pytest.mark.parametrize("lines", CODE.values(), ids=CODE)
def test_code_is_none(tmp_path: Path, lines: str) -> None:
    assert not built(site(tmp_path, f"First.\n\n{lines}")).err


MERGE = "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> desk\n"
MERGES = {
    "body": ({ARTICLE: article("First.\n\n" + MERGE.format("Two.", "Three."))}, f"{ARTICLE}:7:1"),
    "front matter": ({ARTICLE: article("Text.", MERGE.format("lang: en", "lang: de"))}, f"{ARTICLE}:4:1"),
    "the whole file": ({ARTICLE: MERGE.format(article("A."), article("B."))}, f"{ARTICLE}:1:1"),
    "fence": ({ARTICLE: article("```\n" + MERGE.format("a", "b") + "```\n")}, f"{ARTICLE}:6:1"),
    "three versions": ({ARTICLE: article("<<<<<<< a\nx\n||||||| b\ny\n=======\nz\n>>>>>>> c\n")}, f"{ARTICLE}:5:1"),
    "with CRLF": ({ARTICLE: article(MERGE.format("Zwei.", "Drei.")).replace("\n", "\r\n")}, f"{ARTICLE}:5:1"),
    "without labels": ({ARTICLE: article("<<<<<<<\na\n=======\nb\n>>>>>>>\n")}, f"{ARTICLE}:5:1"),
    "beginning left over": ({ARTICLE: article("One.\n<<<<<<< HEAD\nTwo.\n")}, f"{ARTICLE}:6:1"),
    "end left over": ({ARTICLE: article("One.\n=======\nTwo.\n>>>>>>> desk\n")}, f"{ARTICLE}:8:1"),
    "sidecar": ({CAR: "annotations:\n" + MERGE.format("- quote: a", "- quote: b")}, f"{CAR}:2:1"),
    "note in a sidecar": ({CAR: "annotations:\n- quote: Text\n  note: |\n    One\n" + MERGE.format("    a", "    b")}, f"{CAR}:5:1"),
    "registry": ({"content/actors.yaml": MERGE.format("a: {name: A}", "b: {name: B}")}, "content/actors.yaml:1:1"),
    "last line alone": ({ARTICLE: article("Eins.\n\n>>>>>>> 1a2b3c4 (Zwei)\n\nDrei.\n")}, f"{ARTICLE}:7:1"),
    "template": ({"templates/partials/own.html": "a\n" + MERGE.format("b", "c")}, "templates/partials/own.html:2:1"),
    "style": ({"templates/assets/brief.css": MERGE.format("a{}", "b{}")}, "templates/assets/brief.css:1:1"),
    "page that is copied": ({"content/extra.html": "<p>\r\n" + MERGE.format("a", "b")}, "content/extra.html:2:1"),
    "table that is copied": ({"content/votes.csv": "a,b\n" + MERGE.format("1,2", "1,3")}, "content/votes.csv:2:1"),
    "headers": ({"content/_headers": MERGE.format("/*", "/a")}, "content/_headers:1:1"),
    "brief.yaml": ({"brief.yaml": "title: A\n" + MERGE.format("lang: en", "lang: de")}, "brief.yaml:2:1"),
}  # fmt: skip


@pytest.mark.parametrize("case", MERGES.values(), ids=MERGES)
def test_an_unresolved_merge_is_one_error(tmp_path: Path, case: tuple[dict[str, str], str]) -> None:
    files, place = case
    root = make_site(tmp_path, {ARTICLE: article("Text.\n"), CAR: "annotations: []\n", **files})
    for command in ("build", "check"):
        run = brief(command, cwd=root)
        assert run.code == 1
        assert f"{place}: error: This file holds an unresolved merge" in run.err
        assert "1 error.\n" in run.err


@pytest.mark.parametrize(
    "body",
    ["The bridge\n=======\n\nText.", "Text <<<<<<< HEAD", "> > > > > > > Ja.", ">>>>>>> Ja.",
     ">>>>>>> zitiert\n>>>>>> Ja.", "> a\n\n>>>>>>> b",
     " ```\n <<<<<<< HEAD\n =======\n >>>>>>> desk\n ```", "`<<<<<<< HEAD`", "<<<<<<<<<< links"],
)  # fmt: skip
def test_what_only_looks_like_a_merge_is_none(tmp_path: Path, body: str) -> None:
    built(site(tmp_path, body))


@pytest.mark.parametrize(
    ("lang", "known"),
    [("en", True), ("en-GB", True), ("de-AT", True), ("ar", True), ("DE", True), ("fr", False),
     ("fr-CA", False), ("zh-Hant", False), ("uk", False), ("ita", False)],
)  # fmt: skip
def test_a_language_without_words_is_a_warning(tmp_path: Path, lang: str, known: bool) -> None:
    files = {
        "brief.yaml": f"title: A\nlang: {lang}\n",
        ARTICLE: article("Text.\n", "lang: nl\n"),
        "content/own.md": article("Text.\n", f"lang: {lang}\n"),
        CAR: "annotations: []\n",
    }
    root = make_site(tmp_path, files)
    run = brief("build", cwd=root)
    assert run.code == 0
    said = f"brief.yaml:2:7: warning: Brief has no words of its own in “{lang}”"
    assert (said in run.err) is not known
    assert f"{ARTICLE}:4:7: warning: Brief has no words of its own in “nl”" in run.err
    assert "content/own.md" not in run.err  # The site's language is reported once.
    assert run.err.count("ar (Arabic), de (German), en (English)") == (1 if known else 2)


@pytest.mark.parametrize("fallback", ["en", "de", "ar"])
@pytest.mark.parametrize("lang", ["fr", "pt-BR"])
def test_a_fallback_answers_the_warning(tmp_path: Path, lang: str, fallback: str) -> None:
    files = {
        "brief.yaml": f"lang: {lang}\nlang_fallback: {fallback}\n",
        ARTICLE: article("Text.\n", "lang: zh-Hant\n"),
        CAR: "annotations: []\n",
    }
    root = make_site(tmp_path, files)
    built(root)
    assert strings(fallback)["quotations"] in published(root)
    assert page(root / "site/bridge/index.html").get("lang") == fallback


SHOWN_COMMENTS = {
    "title": (article("Text.").replace("The bridge", "The bridge <!-- SECRET -->"), "2:8"),
    "summary": (article("Text.", "summary: Eins <!-- SECRET -->\n"), "4:10"),
    "caption": (article("Text.", "image: {caption: a <!-- SECRET -->}\n"), "4:18"),
    "credit": (article("Text.", "image: {credit: Foto <!-- SECRET -->}\n"), "4:17"),
    "indented": (article("Eins.\n\n    <!-- SECRET -->\n"), "7:5"),
    "indented in a list": (article("- Eins\n\n      <!-- SECRET\n      SECRET -->\n"), "7:7"),
}


@pytest.mark.parametrize("case", SHOWN_COMMENTS.values(), ids=SHOWN_COMMENTS)
def test_a_comment_that_readers_see_is_a_warning(tmp_path: Path, case: tuple[str, str]) -> None:
    text, place = case
    root = make_site(tmp_path, {ARTICLE: text, CAR: "annotations: []\n"})
    run = brief("build", "--strict", cwd=root)
    assert run.code == 1
    assert f"{ARTICLE}:{place}: warning: This comment is " in run.err
    assert brief("build", cwd=root).code == 0


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ("A plan^[costs a lot] here.", "“^[costs a lot]”"),
        ("Ein Plan^[kostet viel] und^[noch mehr].", "“^[kostet viel]”, “^[noch mehr]”"),
        ("- Eins^[*so*]", "“^[”"),
        ("A plan[^Note].\n\n[^note]: text", "“[^Note]”, “[^note]”"),
        ("Ein Plan[^Ü].\n\n[^ü]: Text", "“[^Ü]”, “[^ü]”"),
    ],
)
def test_footnotes_are_named_in_each_form(tmp_path: Path, body: str, named: str) -> None:
    run = brief("check", cwd=site(tmp_path, body))
    assert f"warning: Footnotes are not supported: {named}." in run.err


@pytest.mark.parametrize(
    ("heading", "name", "text"),
    [
        ("The vote {#vote .wide}", "vote", "The vote"),
        ("Die Wahl {.breit #wahl}", "wahl", "Die Wahl"),
        ('Wahl {: #wahl lang="de" }', "wahl", "Wahl"),
        ("The vote {#vote} <!-- check -->", "vote", "The vote"),
        ("Die Wahl <!-- a --> {#wahl} <!-- b --> <!-- c -->", "wahl", "Die Wahl"),
        ("🗳️", None, "🗳️"),
        ("— !", None, "— !"),
    ],
)
def test_a_heading_has_its_id(tmp_path: Path, heading: str, name: str | None, text: str) -> None:
    root = site(tmp_path, f"# {heading}\n")
    built(root)
    (found,) = page(root / "site/bridge/index.html").cssselect("[data-article-body] h2")
    assert (found.get("id"), found.text_content()) == (name, text)


REGISTERED = {
    "picture": ("image: gone.png", "2:10", "no file"),
    "address": ("url: gone.pdf", "2:8", "no file"),
    "heading": ("url: bridge.md#gone", "2:8", "no heading"),
    "picture of nobody who speaks": ("image: fort/weg.png", "2:10", "no file"),
    "address in a list of keys": ("role: Mayor\n  url: fort.pdf", "3:8", "no file"),
    "there": ("image: there.png", "", ""),
    "an article": ("url: bridge.md", "", ""),
    "of a draft": ("image: draft.png", "", ""),
    "elsewhere": ("url: https://example.org/", "", ""),
}


@pytest.mark.parametrize("case", REGISTERED.values(), ids=REGISTERED)
def test_what_the_registry_names_is_there(tmp_path: Path, case: tuple[str, str, str]) -> None:
    entry, place, says = case
    files: dict[str, str | bytes] = {
        "content/actors.yaml": f"reed:\n  {entry}\n  name: Jo Reed\n",
        "content/there.png": b"x",
        "content/draft.png": b"x",
        "content/draft.md": article("![x](draft.png)", "draft: true\n"),
        ARTICLE: article("Text."),
        CAR: "annotations: []\n",
    }
    run = brief("check", cwd=make_site(tmp_path, files))
    assert run.err.count("error:") == bool(says)
    assert f"content/actors.yaml:{place}: error: The link to " in run.err or not says
    assert says in run.err


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("<https://a.example/%00>", "https://a.example/%00"),
        ("<https://a.example/%0d%0ab>", "https://a.example/%0d%0ab"),
        ("<https://a.example/%1b[0m>", "https://a.example/%1b[0m"),
        ("<https://a.example/%C2%85>", "https://a.example/%C2%85"),
        ("<https://a.example/%E2%80%AEtxt>", "https://a.example/%E2%80%AEtxt"),
        ("<https://a.example/%EF%BF%BE>", "https://a.example/%EF%BF%BE"),
        ("<a%00b@c.example>", "a%00b@c.example"),
        ("<https://a.example/Br%C3%BCcke>", "https://a.example/Brücke"),
        ("A&#13;b&#xD;c", "A\nb\nc"),
    ],
)
def test_no_escape_brings_in_what_no_page_can_show(
    tmp_path: Path, written: str, shown: str
) -> None:
    root = make_site(tmp_path, {ARTICLE: article(f"{written}\n"), CAR: "actors: {}\n"})
    run = brief("build", cwd=root)
    assert run.code == 0, run.err
    assert body_text(page(root / "site/bridge/index.html")).endswith(shown)
    plain = brief("export", "bridge", "--format", "text", cwd=root)
    assert plain.out.rstrip("\n").endswith(shown)
