"""What YAML makes of a text that is written without quotation marks, and what a reader is told."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest
from sites import ARTICLE, SIDECAR, Run, brief, make_site, marked, page

pytestmark = pytest.mark.slow

BRIDGE = "content/bridge.md"
CAR = "content/bridge.yaml"
SEA = "content/sea.md"
SEA_CAR = "content/sea.yaml"
ACTORS = "content/actors.yaml"
BODY = "must close today. It may open again. Kanal Nr. 2, sagte er.\n"


def annotated(lines: str) -> str:
    """A sidecar whose annotation has these lines below its quote."""
    return f"""actors: {{stone: {{name: Ada Stone}}}}
annotations:
- quote: must close today
{lines}
"""


def quoting(value: str) -> str:
    return f"annotations:\n- quote: {value}\n  note: x\n"


def headed(lines: str) -> str:
    """An article whose front matter has these lines below its date."""
    title = "" if lines.startswith("title") else "title: T\n"
    return f"---\ndate: 2026-01-01\n{title}{lines}\n---\n{BODY}"


def built(root: Path, files: dict[str, str | bytes], *options: str) -> Run:
    return brief("build", *options, cwd=make_site(root, files))


class Cut(NamedTuple):
    """A text that a comment ends: what is kept of it, and the line with the whole."""

    path: str
    text: str
    place: str
    kept: str
    write: str


CUT = [
    Cut(BRIDGE, headed("title: We are the #1 port"), "3:19", "We are the", 'title: "We are the #1 port"'),
    Cut(BRIDGE, headed("title: Wir sind die #1"), "3:21", "Wir sind die", 'title: "Wir sind die #1"'),
    Cut(BRIDGE, headed("summary: Case #12 opens."), "4:15", "Case", 'summary: "Case #12 opens."'),
    Cut(BRIDGE, headed("summary: Say \"no\" to #12"), "4:22", "Say \"no\" to", "summary: 'Say \"no\" to #12'"),
    Cut(BRIDGE, headed("summary: one\n  two #3"), "5:7", "one two", 'summary: "one two #3"'),
    Cut(BRIDGE, headed("topics:\n- Canal #2\n- b"), "5:9", "Canal", '- "Canal #2"'),
    Cut(BRIDGE, headed("topics: [\n  Kanal #2,\n]"), "5:9", "Kanal", '"Kanal #2",'),
    Cut(BRIDGE, headed("source: {name: Ann #1\n  }"), "4:20", "Ann", 'source: {name: "Ann #1"'),
    Cut(BRIDGE, headed("image: {src: bridge.md, alt: Bus # 9\n  }"), "4:34", "Bus", 'alt: "Bus # 9"'),
    Cut(BRIDGE, headed("corrections:\n- date: 2026-01-01  # then\n  text: Bus # 9"), "6:13", "Bus", 'text: "Bus # 9"'),
    Cut(CAR, annotated("  note: Es ist #2 der Liste."), "4:16", "Es ist", 'note: "Es ist #2 der Liste."'),
    Cut(CAR, annotated("  by: Ann #3"), "4:11", "Ann", 'by: "Ann #3"'),
    Cut(CAR, annotated("  attributed_to: Source #4"), "4:25", "Source", 'attributed_to: "Source #4"'),
    Cut(CAR, annotated("  sources:\n  - title: It's #9"), "5:17", "It's", 'title: "It\'s #9"'),
    Cut(CAR, quoting("must close # 9 was late"), "2:21", "must close", '- quote: "must close # 9 was late"'),
    Cut(CAR, quoting("“must close # 9”"), "2:22", "“must close", '- quote: "must close # 9"'),
    Cut(ACTORS, "sea: {name: Sea}\nlee:\n  name: Lee #1\n", "3:13", "Lee", 'name: "Lee #1"'),
    Cut("brief.yaml", "title: The #1 desk\n", "1:12", "The", 'title: "The #1 desk"'),
    Cut("brief.yaml", "by: {name: Ann, role: Nr. #1\n  }\n", "1:27", "Nr.", 'role: "Nr. #1"'),
]  # fmt: skip


@pytest.mark.parametrize("cut", CUT, ids=lambda cut: f"{cut.path}:{cut.place} {cut.kept}")
def test_a_text_that_a_comment_ends_is_shown_with_the_remedy(tmp_path: Path, cut: Cut) -> None:
    run = built(tmp_path, {BRIDGE: headed("summary: x"), cut.path: cut.text})
    told = f"{cut.path}:{cut.place}: warning: Only “{cut.kept}” is read here: from “#” on, the"
    assert told in run.err
    (write,) = [line for line in run.err.splitlines() if "Write: " in line]
    assert write.endswith(cut.write)
    assert "    If it is a comment, put two spaces before “#”." in run.err
    strict = brief("build", "--strict", cwd=tmp_path)
    assert strict.code == 1
    assert told in strict.err


COMMENTS = [
    (BRIDGE, headed("summary: words  # meant as a comment")),
    (BRIDGE, headed("summary: words\t# meant as one")),
    (BRIDGE, headed('summary: "Bus" # 9')),
    (BRIDGE, headed("summary: 'Bus' # 9")),
    (BRIDGE, headed("summary: >-\n  Bus # 9\n  is late")),
    (BRIDGE, headed("summary: |\n  Bus #9")),
    (BRIDGE, headed("summary: Bus#9")),
    (BRIDGE, headed("lang: de # Deutsch\ndraft: false # no\ntopics: [] # none yet")),
    (BRIDGE, headed("source: {published: 2026-01-01, # then\n  url: 'https://example.org/'}")),
    (BRIDGE, headed("source: # the outlet\n  name: A\ntopics: # of the desk\n- a\n# - b")),
    (BRIDGE, headed("summary: words\n# a line of its own")),
    (CAR, annotated("  kind: note # for readers\n  occurrence: 1 # the only one\n  id: a # permalink")),
    (CAR, annotated("  speaker: stone # the mayor")),
    (CAR, "actors: # who speaks\n  stone: # the mayor\n    name: Ada Stone\n"),
    (CAR, "actors:  # nobody yet\nannotations:  # none yet\n"),
]  # fmt: skip


@pytest.mark.parametrize(("path", "text"), COMMENTS)
def test_a_comment_that_is_meant_as_one_is_no_problem(tmp_path: Path, path: str, text: str) -> None:
    run = built(tmp_path, {BRIDGE: headed("summary: x"), path: text}, "--strict")
    assert "comment" not in run.err, run.err
    assert "yaml" not in run.err.replace(".yaml", ""), run.err


OPEN = [
    (BRIDGE, "title: # TODO", "3:8", "title", 'title: "# TODO"'),
    (BRIDGE, "title:", "3:7", "title", ""),
    (BRIDGE, "summary: #MeToo", "4:10", "summary", 'summary: "#MeToo"'),
    (BRIDGE, "summary:", "4:9", "summary", ""),
    (BRIDGE, "summary:    # später", "4:13", "summary", 'summary:    "# später"'),
    (BRIDGE, "lang:", "4:6", "lang", ""),
    (BRIDGE, "draft:", "4:7", "draft", ""),
    (BRIDGE, "source: {name: , url: 'https://example.org/'}", "4:16", "name", ""),
    (BRIDGE, "source:\n  published:", "5:13", "published", ""),
    (CAR, "  note: #MeToo began in 2006.", "4:9", "note", 'note: "#MeToo began in 2006."'),
    (CAR, "  note: #Aufschrei", "4:9", "note", 'note: "#Aufschrei"'),
    (CAR, "  note:", "4:8", "note", ""),
    (CAR, "  speaker:", "4:11", "speaker", ""),
    (CAR, "  speaker: # who?", "4:12", "speaker", ""),
    (CAR, "  attributed_to:", "4:17", "attributed_to", ""),
    (CAR, "  prefix:", "4:10", "prefix", ""),
    (CAR, "  occurrence:", "4:14", "occurrence", ""),
    (CAR, "  id:", "4:6", "id", ""),
    (CAR, "  kind:", "4:8", "kind", ""),
    (CAR, "  by:", "4:6", "by", ""),
    (CAR, "  sources: [{title: }]", "4:21", "title", ""),
]


@pytest.mark.parametrize(("path", "lines", "place", "key", "write"), OPEN)
def test_a_key_without_a_value_is_an_error(
    tmp_path: Path, path: str, lines: str, place: str, key: str, write: str
) -> None:
    text = headed(lines) if path == BRIDGE else annotated(lines)
    run = built(tmp_path, {path: text})
    assert run.code == 1
    assert f"{path}:{place}: error: The key “{key}” has no value." in run.err
    assert run.err.splitlines()[-1] == "1 error."
    assert (f"Write: {write}" in run.err) if write else ("Write:" not in run.err)


def test_an_entry_without_a_value_is_an_error(tmp_path: Path) -> None:
    run = built(tmp_path, {CAR: annotated("  tags:\n  - \n  - a")})
    assert f"{CAR}:5:4: error: This entry has no value." in run.err


def test_a_required_key_is_not_to_be_removed(tmp_path: Path) -> None:
    run = built(tmp_path, {BRIDGE: headed("title:")})
    assert "    Give it a value." in run.err
    assert "Remove" not in run.err


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (BRIDGE, headed("topics:\nsource:\nimage:\ncorrections:")),
        (BRIDGE, headed("summary: ~\nlang: null")),
        (CAR, "actors:\nannotations:\n"),
        (CAR, annotated("  speaker: stone\n  tags:\n  sources:\n  see:\n  note: ~")),
        (CAR, "actors:\n  lee:\n"),
        ("brief.yaml", "kinds:\ntheme:\n"),
    ],
)
def test_a_list_or_mapping_may_be_left_open(tmp_path: Path, path: str, text: str) -> None:
    files: dict[str, str | bytes] = {CAR: "{}\n", ACTORS: "lee: {name: Lee}\n", path: text}
    run = built(tmp_path, {BRIDGE: headed("summary: x"), **files}, "--strict")
    assert (run.code, run.err) == (0, "")


@pytest.mark.parametrize(
    ("lines", "write"),
    [("topics: #canal", 'topics: ["#canal"]'), ("topics: #Kanal-2", 'topics: ["#Kanal-2"]')],
)
def test_a_list_that_only_a_comment_follows_is_a_warning(
    tmp_path: Path, lines: str, write: str
) -> None:
    run = built(tmp_path, {BRIDGE: headed(lines), CAR: "{}\n"})
    assert f"{BRIDGE}:4:9: warning: Nothing is read here: from “#” on" in run.err
    assert f"Write: {write}" in run.err


def test_the_first_word_of_a_text_is_no_anchor_unseen(tmp_path: Path) -> None:
    run = built(tmp_path, {CAR: annotated("  note: &c is our word\n  by: &ann Ann")})
    assert f"{CAR}:4:9: warning: “&c” is not read as part of this text" in run.err
    assert 'Write: note: "&c is our word"' in run.err
    assert 'Write: by: "&ann Ann"' in run.err


def test_an_anchor_that_an_alias_names_is_no_problem(tmp_path: Path) -> None:
    run = built(tmp_path, {CAR: annotated("  by: &ann Ann\n  attributed_to: *ann")}, "--strict")
    assert (run.code, run.err) == (0, "")


class Slip(NamedTuple):
    """A slip in a sidecar: where it is, a word of what is wrong, and the line as it was meant."""

    text: str
    place: str
    says: str
    write: str = ""


SLIPS = [
    # A value that begins with a character of YAML's
    Slip(quoting("[The council] must"), "2:10", "a list in brackets", '- quote: "[The council] must"'),
    Slip(quoting("[Der Rat] muss, sagte er"), "2:10", "a list in brackets", '- quote: "[Der Rat] muss, sagte er"'),
    Slip(quoting("[The council]"), "2:10", "not a list", '- quote: "[The council]"'),
    Slip(quoting("[The council] must\n    close it"), "2:10", "a list in brackets", '- quote: "[The council] must close it"'),
    Slip(quoting("{x} must"), "2:10", "a mapping in braces", '- quote: "{x} must"'),
    Slip(quoting("{x}"), "2:10", "not a mapping", '- quote: "{x}"'),
    Slip(quoting("*Never* again"), "2:10", "makes it an alias", '- quote: "*Never* again"'),
    Slip(quoting("*Never again*"), "2:10", "The alias *Never names nothing", '- quote: "*Never again*"'),
    Slip(quoting("**Niemals** wieder"), "2:10", "makes it an alias", '- quote: "**Niemals** wieder"'),
    Slip(quoting("& more"), "2:10", "an anchor", '- quote: "& more"'),
    Slip(quoting("!Never again"), "2:10", "The tag !Never", '- quote: "!Never again"'),
    Slip(quoting("! Nie wieder"), "2:10", "The tag !", '- quote: "! Nie wieder"'),
    Slip(quoting("- no"), "2:10", "an entry of a list", '- quote: "- no"'),
    Slip(quoting("- nein, sagte sie"), "2:10", "an entry of a list", '- quote: "- nein, sagte sie"'),
    Slip(quoting("? no"), "2:10", "makes it a key", '- quote: "? no"'),
    Slip(quoting("@mayor said"), "2:10", "“@” at the beginning", '- quote: "@mayor said"'),
    Slip(quoting("`x` said"), "2:10", "“`” at the beginning", '- quote: "`x` said"'),
    Slip(quoting("%x said"), "2:10", "“%” at the beginning", '- quote: "%x said"'),
    Slip(quoting(", he said"), "2:10", "“,” at the beginning", '- quote: ", he said"'),
    Slip(quoting("| he said"), "2:10", "a block of text", '- quote: "| he said"'),
    Slip(quoting(">90% sagten ja"), "2:10", "a block of text", '- quote: ">90% sagten ja"'),
    # Quotation marks
    Slip(quoting('"No: never," she said'), "2:10", "a quotation mark", "- quote: '\"No: never,\" she said'"),
    Slip(quoting('"Nein" und "ja"'), "2:10", "a quotation mark", "- quote: '\"Nein\" und \"ja\"'"),
    Slip(quoting('"No," she said, "it\'s late"'), "2:10", "a quotation mark", "- quote: '\"No,\" she said, \"it''s late\"'"),
    Slip(quoting('"He said "no" to it"'), "2:10", "a quotation mark", "- quote: 'He said \"no\" to it'"),
    Slip(quoting("'It's late'"), "2:10", "a quotation mark", '- quote: "It\'s late"'),
    Slip(quoting("'It's late"), "2:10", "a quotation mark", '- quote: "\'It\'s late"'),
    Slip(quoting("'Tis the season"), "2:10", "not closed", "- quote: 'Tis the season'"),
    Slip(quoting('"must close'), "2:10", "not closed", '- quote: "must close"'),
    Slip(quoting('"must close\n  by: "x"'), "2:10", "not closed", '- quote: "must close"'),
    Slip(quoting('"C:\\dir"'), "2:13", "not an escape", "- quote: 'C:\\dir'"),
    Slip(quoting("“words: more”"), "2:10", "a colon and a space", '- quote: "words: more"'),
    Slip(quoting("„Worte: mehr“"), "2:10", "a colon and a space", '- quote: "Worte: mehr"'),
    # Colons
    Slip(quoting("key: value: more"), "2:10", "a colon and a space", '- quote: "key: value: more"'),
    Slip(quoting("Er sagte: nein"), "2:10", "a colon and a space", '- quote: "Er sagte: nein"'),
    Slip(quoting("He said:"), "2:10", "a colon and a space", '- quote: "He said:"'),
    Slip("annotations:\n- quote:words here\n  note: x\n", "2:8", "no space after “quote:”", "- quote: words here"),
    Slip("annotations:\n- quote: a\n  note:Worte\n", "3:7", "no space after “note:”", "note: Worte"),
    Slip("annotations:\n- quote: a\n  speaker:stone\n  note: b\n", "3:10", "no space after “speaker:”", "speaker: stone"),
    Slip("annotations:\n- quote：words\n  note: x\n", "2:8", "a full-width one", "- quote: words"),
    Slip("annotations：\n- quote: x\n", "1:12", "a full-width one", "annotations:"),
    Slip("annotations:\n- quote: a\n  note:\xa0b\n", "3:7", "a non-breaking space (U+00A0)", "note: b"),
    Slip("annotations:\n- quote:\xa0a\n", "2:3", "A mapping is expected", "- quote: a"),
    # Brackets
    Slip("actors:\n  stone: {name: Ada: Stone}\n", "2:17", "no “:” without", 'stone: {name: "Ada: Stone"}'),
    Slip("actors:\n  stone: {name: Ada [Stone] x, role: y}\n", "2:17", "no “[” without", 'stone: {name: "Ada [Stone] x", role: y}'),
    Slip('actors:\n  stone: {name: "Ada" Stone}\n', "2:17", "a quotation mark", "stone: {name: '\"Ada\" Stone'}"),
    Slip("actors:\n  stone: {name: @ada}\n", "2:17", "“@” at the beginning", 'stone: {name: "@ada"}'),
    Slip("actors:\n  stone: {name: Ann #1}\n", "2:21", "is a comment", 'stone: {name: "Ann #1"}'),
    Slip("actors:\n  stone: {name: Ada, Bürgermeisterin, role: x}\n", "2:22", "no key “Bürgermeisterin”", 'stone: {name: "Ada, Bürgermeisterin", role: x}'),
    Slip("actors:\n  stone: {name:Ada}\n", "2:11", "no key “name:Ada”", "stone: {name: Ada}"),
    Slip("annotations:\n- quote: a\n  tags: [a, b\n  note: x\n", "3:9", "“[” that begins here is not closed", "tags: [a, b]"),
    Slip("annotations:\n- {quote: a, note: x\n- {quote: b}\n", "2:3", "“{” that begins here is not closed", "- {quote: a, note: x}"),
    Slip("annotations:\n- quote: a\n  tags: [a]]\n", "3:12", "one “]” too many", "tags: [a]"),
    Slip("annotations:\n- quote: a\n  tags: a, Straße 9\n", "3:9", "A list is expected", "tags: [a, Straße 9]"),
    # Indentation and lists
    Slip("annotations:\n- quote: a\n\tnote: x\n", "3:1", "indented with a tab"),
    Slip("annotations:\n-\tquote: a\n  note: x\n", "2:2", "a tab follows the hyphen", "- quote: a"),
    Slip("annotations:\n- quote: x\n-quote: y\n", "3:1", "no key “-quote”", "- quote: y"),
    Slip("annotations:\n- quote: x\n   note: y\n", "3:4", "“note” is indented deeper"),
    Slip("annotations:\n- quote: x\n note: y\n", "3:2", "no line above is indented as this one is"),
    Slip("annotations:\n  - quote: a\n - quote: b\n", "3:2", "no line above is indented as this one is"),
    Slip("annotations:\n- quote: x\nnote: y\n", "3:1", "no key “note” here"),
    Slip("annotations:\n- quote: a\n \xa0note: x\n", "3:2", "a non-breaking space (U+00A0)"),
    Slip("annotations:\n- quote: a\n\xa0 note: x\n", "3:1", "no key “note” here"),
    Slip("annotations:\n-\u3000quote: a\n", "2:1", "no key “- quote”"),
    Slip("annotations:\n- quote: a\n  note: Text\nder weitergeht\n- quote: b\n", "4:1", "neither “key: value” nor"),
    Slip("annotations:\n- quote: a\n  note: text\n  - more\n", "4:3", "a list begins here"),
    Slip("annotations:\n- quote: one #2\n    three\n", "2:14", "is a comment", '- quote: "one #2 three"'),
    Slip("annotations:\n  quote: a\n", "2:3", "A list is expected", "- quote: a"),
    Slip("annotations:\n- quote: a\n  tags: [#nato, #eu]\n", "3:10", "the closing bracket with it", 'tags: ["#nato", "#eu"]'),
    Slip("annotations:\n- quote: a\n  tags:\n  - #Straße\n", "4:5", "This entry has no value", '- "#Straße"'),
    Slip("annotations: [\n  {quote: a}\n  {quote: c}\n]\n", "2:12", "no comma between", "{quote: a},"),
    Slip("annotations\n- quote: a\n", "1:1", "no colon right after “annotations”", "annotations:"),
    Slip("annotations:\n- quote: a\n  note :b\n", "3:3", "no colon right after “note”", "note: b"),
    Slip("annotations:\n* quote: a\n", "2:1", "makes it an alias", "- quote: a"),
    Slip("annotations:\n• quote: a\n", "2:1", "no key “• quote”", "- quote: a"),
    Slip("  actors: {}\nannotations: []\n", "2:1", "not indented as the first one is"),
    Slip("actors: {}\n  annotations: []\n", "2:3", "no line above is indented as this one is"),
    Slip(quoting("'Yes', she said"), "2:10", "a quotation mark", "- quote: \"'Yes', she said\""),
    Slip(quoting("'he said 'no''"), "2:10", "a quotation mark", "- quote: \"he said 'no'\""),
    Slip(quoting("[sic] sagte er: nein"), "2:10", "a list in brackets", '- quote: "[sic] sagte er: nein"'),
    Slip("%x\nannotations: []\n", "1:1", "“%” at the beginning of a line"),
]  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS, ids=lambda slip: slip.text)
def test_a_slip_is_told_where_it_is_with_the_line_as_it_was_meant(
    tmp_path: Path, slip: Slip
) -> None:
    run = built(tmp_path, {CAR: slip.text})
    assert run.code == 1
    assert run.err.startswith(f"{CAR}:{slip.place}: error: "), run.err
    assert slip.says in run.err.splitlines()[0]
    assert run.err.splitlines()[-1] == "1 error."
    if slip.write:
        assert f"Write: {slip.write}\n" in run.err


def test_the_line_that_a_message_gives_is_read_as_it_was_meant(tmp_path: Path) -> None:
    words = [
        slip.text for slip in SLIPS if slip.write.startswith("- quote: ") and "dir" not in slip.text
    ]
    for number, text in enumerate(words):
        root = tmp_path / str(number)
        run = built(root, {CAR: text})
        (write,) = [line for line in run.err.splitlines() if "Write: - quote: " in line]
        line = write.partition("Write: ")[2]
        again = built(root, {CAR: f"annotations:\n{line}\n  kind: note\n"})
        assert "yaml" not in again.err.replace(".yaml", ""), (line, again.err)
        assert "type-wrong" not in again.err


def test_a_rewritten_line_anchors(tmp_path: Path) -> None:
    article = ARTICLE.replace("The council met", "“[The council] must: meet,” he said. It met")
    first = built(tmp_path, {BRIDGE: article, CAR: quoting("[The council] must: meet")})
    line = first.err.partition("Write: ")[2].splitlines()[0]
    assert built(tmp_path, {BRIDGE: article, CAR: f"annotations:\n{line}\n"}).code == 0
    document = page(tmp_path / "site/bridge/index.html")
    assert [*marked(document).values()] == ["[The council] must: meet"]


LINKING = {
    SEA: ARTICLE.replace("Bridge to close", "The sea") + "\n[a](bridge.md) [b](bridge/)\n",
    SEA_CAR: SIDECAR.replace("kind: paraphrase", "kind: paraphrase\n    see: ['bridge#close']"),
}
LINKED = SIDECAR.replace("- quote: must close today", "- id: close\n    quote: must close today")
LEE = SIDECAR.replace("  stone: {name: Ada Stone, role: Mayor}", "  {}").replace("stone", "lee")
FIGURE = SIDECAR.replace("kind: paraphrase", "kind: figure")
KINDS = "kinds: {figure: {label: Figure}}\n"

CASCADES: dict[str, tuple[dict[str, str | bytes], str]] = {
    "syntax error": ({CAR: LINKED.replace("quote: It", "quote: @It")}, f"{CAR}:7:12"),
    "tab": ({CAR: LINKED.replace("    note", "\tnote")}, f"{CAR}:10:1"),
    "unknown key": ({CAR: LINKED.replace("note:", "nota:")}, f"{CAR}:10:5"),
    "unknown key of the linked": ({CAR: LINKED.replace("id:", "ident:")}, f"{CAR}:4:5"),
    "open value": ({CAR: LINKED.replace("id: close", "id:")}, f"{CAR}:4:8"),
    "orphan": ({CAR: LINKED.replace("must close today", "muss jetzt schließen")}, f"{CAR}:5:12"),
    "sidecar not UTF-8": ({CAR: LINKED.encode() + b"\xff"}, f"{CAR}:11:1"),
    "sidecar too large": ({CAR: LINKED + "# x\n" * 400_000}, f"{CAR}: "),
    "front matter syntax": ({BRIDGE: ARTICLE.replace("title: ", "title: @")}, f"{BRIDGE}:2:8"),
    "front matter key": ({BRIDGE: ARTICLE.replace("title:", "titel:")}, f"{BRIDGE}:2:1"),
    "front matter unclosed": ({BRIDGE: "---\ntitle: T\n\nText\n"}, f"{BRIDGE}:1:1"),
    "front matter after a blank line": ({BRIDGE: "\n" + ARTICLE}, f"{BRIDGE}:1:1"),
    "article not UTF-8": ({BRIDGE: ARTICLE.encode() + b"\xff"}, f"{BRIDGE}:8:1"),
    "article too large": ({BRIDGE: ARTICLE + "x " * 400_000}, f"{BRIDGE}: "),
    "article nested": ({BRIDGE: ARTICLE + "\n" + ">" * 150 + " x\n"}, f"{BRIDGE}:9:1"),
    "registry syntax": ({ACTORS: "lee: {name: @Lee}\n", CAR: LEE}, f"{ACTORS}:1:13"),
    "registry key": ({ACTORS: "lee: {nam: Lee}\n", CAR: LEE}, f"{ACTORS}:1:7"),
    "registry not UTF-8": ({ACTORS: b"lee: {name: \xff}\n", CAR: LEE}, f"{ACTORS}:1:13"),
    "registry too large": ({ACTORS: "# x\n" * 400_000, CAR: LEE}, f"{ACTORS}: "),
    "registry without a name": (
        {ACTORS: "stone: {role: x}\n", CAR: SIDECAR.replace("name: Ada Stone, ", "")},
        f"{ACTORS}:1:8",
    ),
    "configuration syntax": ({"brief.yaml": f"title: @x\n{KINDS}", CAR: FIGURE}, "brief.yaml:1:8"),
    "configuration key": ({"brief.yaml": f"titel: x\n{KINDS}", CAR: FIGURE}, "brief.yaml:1:1"),
    "two of one slug": ({"content/old/bridge.md": ARTICLE, CAR: LINKED}, "content/old/bridge.md: "),
}


@pytest.mark.parametrize("name", CASCADES)
def test_one_cause_is_one_error(tmp_path: Path, name: str) -> None:
    files, place = CASCADES[name]
    linking = {} if ACTORS in files or "brief.yaml" in files else LINKING
    run = built(tmp_path, {CAR: LINKED, **linking, **files})
    assert run.code == 1
    assert run.err.startswith(place), run.err
    assert run.err.splitlines()[-1] == "1 error.", run.err
    check = brief("check", cwd=tmp_path)
    assert check.code == 1
    assert (check.out + check.err).count(" error: ") == 1


def test_what_is_dead_is_told_beside_what_cannot_be_read(tmp_path: Path) -> None:
    files = {**LINKING, CAR: LINKED.replace("quote: It", "quote: @It")}
    sea = LINKING[SEA_CAR].replace("bridge#close", "see#close")
    run = built(tmp_path, {**files, SEA_CAR: sea})
    assert run.err.count(" error: ") == 2
    assert "The link to “see#close” leads to no statement of the site." in run.err
    assert "There is no brief “see”. Did you mean “sea”?" in run.err


def test_a_kind_is_unknown_where_only_another_part_of_the_configuration_is_wrong(
    tmp_path: Path,
) -> None:
    config = "domain: a.example.org\nbase_url: 'https://b.example.org/'\n" + KINDS
    wrong = SIDECAR.replace("kind: paraphrase", "kind: figur")
    run = built(tmp_path, {"brief.yaml": config, CAR: wrong})
    assert "There is no kind “figur”." in run.err


ADDRESSES = [
    ({"content/old/bridge.md": ARTICLE}, "content/old/bridge.md", "content/bridge.md"),
    ({"content/BRIDGE.md": ARTICLE}, "content/bridge.md", "content/BRIDGE.md"),
    ({"content/bridge/index.html": "x"}, "content/bridge.md", "content/bridge/index.html"),
    ({"content/Bridge/Index.html": "x"}, "content/bridge.md", "content/Bridge/Index.html"),
    ({"content/bridge/annotations.jsonld/x": "x"}, "content/bridge.md", "content/bridge/annotations.jsonld/x"),
    ({"content/actors.md": ARTICLE}, "content/actors.md", "the site's own page “actors/”"),
    ({"content/INDEX.html": "x"}, "content/INDEX.html", "This and the site's front page"),
]  # fmt: skip


@pytest.mark.parametrize(("files", "first", "second"), ADDRESSES)
def test_two_of_one_address_are_named_in_one_error(
    tmp_path: Path, files: dict[str, str | bytes], first: str, second: str
) -> None:
    run = built(tmp_path, files)
    told = [line for line in run.err.splitlines() if " error: " in line]
    assert len(told) == 1, run.err
    assert first in told[0]
    assert second in told[0]
