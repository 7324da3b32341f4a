"""Changes of annotations as plain functions: what is written, where, and what is refused."""

from __future__ import annotations

import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from brief.annotate.edits import (
    Applied,
    ArticleFiles,
    Entries,
    Refused,
    apply,
    digest_of,
    entry_digest,
    read_entries,
)
from brief.annotate.history import FileChange, Step, reversed_step
from brief.annotate.merge import hunks, merged
from brief.annotate.quoted import quoted
from brief.annotate.requests import Change, Delete, Fields, Mark, parse_request
from brief.config import Config
from brief.content.article import parse_article
from brief.content.read import REGISTRY
from brief.formats.decode import File
from brief.regular import Origin
from brief.replacing import ChangedMeanwhile, WriteRefused, write_file

BODY = """The mayor said the bridge “must close today”, and again that it “must close today”.

“It may open in May,” said Ada Stone 🎉. The café's owner, Zoë Ångström, asked: “And who pays?”

**Nobody** answered. The harbour – all of it – is shut [until Monday](https://example.org).
"""
SIDECAR = """# Checked by the night desk.
actors:
  stone: {name: Ada Stone, role: Mayor}

annotations:
  # The first of two.
  - quote: must close today
    prefix: "bridge “"
    speaker: stone   # sure

  - quote: And who pays?
    attributed_to: the owner
    tags: [money]
"""
REGISTRY_TEXT = "lin: {name: 林国栋, role: 交通部长}\n"
PATH = "content/bridge.md"


def sources(
    sidecar: str | bytes = SIDECAR, body: str = BODY, registry: str = REGISTRY_TEXT
) -> ArticleFiles:
    head = "---\ntitle: Bridge\ndate: 2026-03-01\n---\n"
    article, problems = parse_article(File(PATH, (head + body).encode()))
    assert article is not None, problems
    data = sidecar if isinstance(sidecar, bytes) else sidecar.encode()
    registry_file = File(REGISTRY, registry.encode())
    local = frozenset({"report.pdf"})
    return ArticleFiles(article, File("content/bridge.yaml", data), registry_file, Config(), local)


def fields(of: ArticleFiles, words: str, nth: int = 1, **given: Any) -> Fields:
    text = of.article.document.text
    start = -1
    for _ in range(nth):
        start = text.index(words, start + 1)
    raw = {"start": start, "end": start + len(words), "words": words, **given}
    return msgspec.convert(raw, Fields)


def mark(of: ArticleFiles, words: str, nth: int = 1, **given: Any) -> Applied | Refused:
    each = fields(of, words, nth, **given)
    return apply(Mark(article=PATH, digest=digest_of(of.sidecar.data), fields=each), of)


def entries(of: ArticleFiles) -> Entries:
    read = read_entries(of.sidecar, of.config)
    assert isinstance(read, Entries)
    return read


def change(
    of: ArticleFiles,
    index: int,
    words: str,
    nth: int = 1,
    based_on: ArticleFiles | None = None,
    **given: Any,
) -> Applied | Refused:
    read = entries(based_on or of)
    each = Change(
        article=PATH,
        digest=digest_of((based_on or of).sidecar.data),
        id=read.sidecar.annotations[index].id,
        entry=entry_digest(read.entries[index]),
        fields=fields(of, words, nth, **given),
    )
    return apply(each, of)


def added(before: str, made: Applied | Refused) -> str:
    """What stands in the new text and did not in the old one, which else is as it was."""
    assert isinstance(made, Applied), made
    old, new = before.splitlines(), made.sidecar.data.decode().splitlines()
    (hunk,) = hunks(old, new)
    assert hunk.start == hunk.end, new
    return "\n".join(hunk.lines)


NEW: dict[str, tuple[str, int, dict[str, Any], dict[str, Any]]] = {
    "a quotation": (
        "It may open in May,", 1, {"kind": "quotation", "speaker": "stone"},
        {"quote": "It may open in May,", "speaker": "stone"}),
    "the second place": (
        "must close today", 2, {"kind": "quotation", "speaker": "stone"},
        {"quote": "must close today", "suffix": "”.", "speaker": "stone"}),
    "a claim": (
        "The harbour – all of it – is shut", 1, {"kind": "claim", "speaker": "lin"},
        {"quote": "The harbour – all of it – is shut", "kind": "claim", "speaker": "lin"}),
    "through markup": (
        "Nobody answered", 1, {"kind": "context", "note": "Not *one*."},
        {"quote": "Nobody answered", "kind": "context", "note": "Not *one*."}),
    "in a link": (
        "until Monday", 1, {"kind": "note", "note": "a\n\n- b: c\n- #d"},
        {"quote": "until Monday", "note": "a\n\n- b: c\n- #d"}),
    "behind an emoji": (
        "The café's owner", 1, {"kind": "note"}, {"quote": "The café's owner"}),
    "over paragraphs": (
        "who pays?”\n\nNobody answered", 1, {"kind": "note"},
        {"quote": "who pays?” Nobody answered"}),
    "unnamed": (
        "asked", 1, {"kind": "quotation", "attributed_to": " an aide: #2 "},
        {"quote": "asked", "attributed_to": "an aide: #2"}),
    "all else": (
        "Zoë Ångström", 1,
        {"kind": "context", "tags": ["a, b", " c "], "id": "owner",
         "see": [{"to": "other#that"}, {"to": "#x", "relation": "repeats"}],
         "draft": True, "sources": [{"url": "https://example.org/x/"}, {"title": "On paper"},
                                    {"title": "T", "url": "report.pdf", "archived": "https://a.b/c"}]},
        {"id": "owner", "quote": "Zoë Ångström", "kind": "context",
         "sources": [{"title": "example.org/x", "url": "https://example.org/x/"},
                     {"title": "On paper"},
                     {"title": "T", "url": "report.pdf", "archived": "https://a.b/c"}],
         "tags": ["a, b", "c"], "draft": True,
         "see": ["other#that", {"to": "#x", "relation": "repeats"}]}),
    "told by another": (
        "asked", 1, {"kind": "quotation", "speaker": "stone", "reported_by": "lin"},
        {"quote": "asked", "speaker": "stone", "reported_by": "lin"}),
    "told by somebody unnamed": (
        "asked", 1, {"kind": "quotation", "speaker": "stone", "attributed_to": "an aide"},
        {"quote": "asked", "speaker": "stone", "attributed_to": "an aide"}),
    "what YAML may misread": (
        "said", 1, {"kind": "note", "note": "yes: [no] # 1 {&*!|>'\"%@`} \\ ~"},
        {"quote": "said", "prefix": None, "note": "yes: [no] # 1 {&*!|>'\"%@`} \\ ~"}),
}  # fmt: skip


@pytest.mark.parametrize("name", NEW)
def test_a_new_annotation_is_one_entry_more_and_nothing_else(name: str) -> None:
    words, nth, given, expected = NEW[name]
    before = sources()
    made = mark(before, words, nth, **given)
    new = added(SIDECAR, made)
    (entry,) = yaml.safe_load(new)
    expected = {k: v for k, v in expected.items() if v is not None}
    assert {k: v for k, v in entry.items() if k in expected} == expected
    assert set(entry) - set(expected) <= {"prefix", "suffix", "occurrence"}
    assert isinstance(made, Applied)
    assert not made.rebased


@pytest.mark.parametrize(
    ("words", "nth", "index"),
    [("The mayor", 1, 0), ("must close today", 2, 1), ("Ada Stone", 1, 1), ("Nobody", 1, 2)],
)
def test_it_goes_where_the_text_has_it(words: str, nth: int, index: int) -> None:
    made = mark(sources(), words, nth, kind="note")
    assert isinstance(made, Applied)
    assert entries(sources(made.sidecar.data)).find(made.id) == index


def test_a_first_annotation_makes_the_sidecar() -> None:
    head = "# yaml-language-server: $schema=../.brief/schemas/sidecar.json\n\n"
    for begin in (
        "",
        head,
        "---",
        "--- #x\n",
        "   \n",
        "annotations:\n",
        "annotations: []\n",
        "actors: {}\n",
    ):
        made = mark(sources(begin), "Nobody", kind="note")
        assert isinstance(made, Applied), made
        assert yaml.safe_load(made.sidecar.data)["annotations"] == [{"quote": "Nobody"}]
        assert made.sidecar.data.decode().startswith(begin.split("annotations")[0])
    for begin in ("...", "--- ~", "\t# später\n", "---\r\n...\r\n"):
        made = mark(sources(begin), "Nobody", kind="note")
        assert isinstance(made, Applied), made
        assert yaml.safe_load(made.sidecar.data)["annotations"] == [{"quote": "Nobody"}]


ACTORS = {
    "Joan Kowalczyk": ("person", "kowalczyk"),
    "Ruth Delacroix-Núñez": ("person", "delacroix-nunez"),
    "Conan O’Brien": ("person", "obrien"),
    "Jörg Groß": ("person", "gross"),
    "Ben Stone": ("person", "ben-stone"),
    "Ada Stone": ("person", "ada-stone"),
    "Bridge Workers Local 118": ("organisation", "bridge-workers-local-118"),
    "林国栋": ("person", "linguodong"),
    "كريم المنصوري": ("person", "lmnswry"),
    "Анна Петрова": ("person", "petrova"),
    "Γιώργος Μάνος": ("person", "manos"),
    "김민수": ("person", "gimminsu"),
    "★": ("person", "actor-1"),
    "Port Lin": ("place", "port-lin"),
    "Jo Aux": ("person", "jo-aux"),
    "Con": ("organisation", "con-2"),
}


@pytest.mark.parametrize("where", ["here", "registry"])
@pytest.mark.parametrize("name", ACTORS)
def test_a_new_actor_is_declared_where_it_is_wanted(name: str, where: str) -> None:
    kind, identifier = ACTORS[name]
    actor = {"name": name, "kind": kind, "where": where, "role": "Aide: to #1"}
    made = mark(sources(), "Nobody", kind="claim", actor=actor)
    assert isinstance(made, Applied), made
    in_sidecar = yaml.safe_load(made.sidecar.data)["actors"]
    in_registry = yaml.safe_load(made.registry.data)
    declared = in_registry if where == "registry" else in_sidecar
    assert declared[identifier]["name"] == name
    assert declared[identifier]["role"] == "Aide: to #1"
    assert declared[identifier].get("kind", "person") == kind
    assert len(in_sidecar) + len(in_registry) == 3
    assert yaml.safe_load(made.sidecar.data)["annotations"][2]["speaker"] == identifier


WRONG: dict[str, tuple[dict[str, Any], str, str]] = {
    "no speaker": ({"kind": "quotation"}, "speaker", "needs somebody who says it"),
    "unknown speaker": ({"kind": "claim", "speaker": "ston"}, "speaker", "no actor “ston”"),
    "unknown teller": ({"speaker": "stone", "reported_by": "x"}, "teller", "no actor “x”"),
    "unknown kind": ({"kind": "rumour"}, "kind", "no kind “rumour”"),
    "no web address": ({"sources": [{"url": "example.org/a"}]}, "sources", "not a web address"),
    "a script": ({"sources": [{"url": "javascript:alert(1)"}]}, "sources", "not allowed"),
    "no host": ({"sources": [{"url": "https://"}]}, "sources", "host name"),
    "an empty source": ({"sources": [{"archived": "https://a.b"}]}, "sources", "a title"),
    "a nameless actor": ({"actor": {"name": " "}}, "name", "needs a name"),
    "an id that is known": ({"actor": {"name": "X", "id": "lin"}}, "name", "already"),
    "an id that is none": ({"actor": {"name": "X", "id": "Lin Li"}}, "name", "lower-case"),
    "a permalink that is none": ({"id": "A b"}, "id", "lower-case"),
    "a permalink that the page has": ({"id": "actor-lin"}, "id", "The page itself has the id"),
    "a permalink that another has": (
        {"id": entries(sources()).sidecar.annotations[1].id},
        "id",
        "Another annotation",
    ),
    "an id that is no folder": ({"actor": {"name": "X", "id": "con"}}, "name", "reserved"),
    "a tag of signs": ({"tags": ["pier", "🚢"]}, "tags", "“🚢” can't be a tag."),
    "a tag that is no folder": ({"tags": ["Aux"]}, "tags", "reserved name on Windows"),
    "a tag that is too long": ({"tags": ["a" * 300]}, "tags", "longer than 200 bytes"),
    "too many tags": ({"tags": [f"t{each}" for each in range(21)]}, "tags", "at most 20"),
    "no link": ({"see": [{"to": "other"}]}, "see", "other-brief#its-annotation"),
    "NUL": ({"note": "a\0b"}, "note", "character"),
    "a control character": ({"tags": ["a\x08"]}, "tags", "character"),
    "a long note": (
        {"note": "ü" * 20_001},
        "note",
        "The note has 20,001 characters; at most 20,000 are allowed.",
    ),
    "a long permalink": (
        {"id": "a" * 300},
        "id",
        "This has 300 characters; at most 80 are allowed.",
    ),
    "a long address": (
        {"sources": [{"url": f"https://example.org/{'a' * 3000}"}]},
        "sources",
        "“https://example.org/aaaaaaaaaaaaaaaaaaaa…” has 3,020 characters; at most 2,000",
    ),
    "a long saved copy": (
        {"sources": [{"title": "A", "archived": f"https://a.b/{'a' * 3000}"}]},
        "sources",
        "at most 2,000",
    ),
    "a long name": ({"actor": {"name": "A" * 20_001}}, "name", "at most 20,000"),
    "a script in a note": ({"note": "[a](javascript:alert(1))"}, "note", "“javascript:”"),
    "a teller who speaks": (
        {"kind": "claim", "speaker": "stone", "reported_by": "stone"},
        "teller",
        "both the speaker and the one who reports",
    ),
    "a long tag": (
        {"tags": ["a" * 30_000]},
        "tags",
        "This has 30,000 characters; at most 20,000 are",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_is_told_of_its_field(name: str) -> None:
    given, where, said = WRONG[name]
    refused = mark(sources(), "Nobody", **{"kind": "note", **given})
    assert isinstance(refused, Refused)
    assert said in refused.errors[where], refused


def test_words_that_have_changed_or_no_selector_can_name_are_refused() -> None:
    of = sources()
    moved = msgspec.structs.replace(fields(of, "Nobody", kind="note"), start=3, end=9)
    everywhere = msgspec.structs.replace(moved, start=-9, end=10**9)
    for each, said in (
        (moved, "has changed"),
        (everywhere, "has changed"),
        (fields(of, "obod", kind="note"), "whole words"),
        (fields(of, " – ", kind="note"), "whole words"),
    ):
        refused = apply(Mark(article=PATH, digest="", fields=each), of)
        assert isinstance(refused, Refused)
        assert said in refused.reason


BROKEN = {
    "a bracket": "annotations:\n  - quote: [a\n",
    "a tab": "annotations:\n\t- quote: a\n",
    "an anchor": "annotations:\n  - &a\n    quote: Nobody\n",
    "an unknown key": "annotations:\n  - quot: a\n",
    "no mapping": "- a\n",
    "no UTF-8": b"annotations: \xff\n",
    "a merge": "<<<<<<< HEAD\nannotations: []\n=======\nactors: {}\n>>>>>>> theirs\n",
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_sidecar_is_never_rewritten(name: str) -> None:
    refused = mark(sources(BROKEN[name]), "answered", kind="note")
    assert isinstance(refused, Refused)
    assert "content/bridge.yaml:" in refused.reason


def test_a_change_sets_what_differs_and_leaves_every_other_byte() -> None:
    same = {"kind": "quotation", "attributed_to": "the owner", "tags": ["money"]}
    of = sources()
    assert change(of, 1, "And who pays?", **same).sidecar == of.sidecar  # type: ignore[union-attr]
    made = change(of, 1, "And who pays?", **{**same, "note": "He shrugged."})
    assert added(SIDECAR, made).strip() == "note: He shrugged."
    made = change(of, 1, "who pays", **{**same, "tags": []})
    assert isinstance(made, Applied)
    after = yaml.safe_load(made.sidecar.data)["annotations"][1]
    assert after == {"quote": "who pays", "attributed_to": "the owner"}
    assert b"speaker: stone   # sure\n" in made.sidecar.data
    made = change(of, 0, "must close today", 2, kind="quotation", speaker="stone")
    assert isinstance(made, Applied)
    assert b"speaker: stone   # sure\n" in made.sidecar.data
    assert yaml.safe_load(made.sidecar.data)["annotations"][0]["suffix"] == "”."


def test_a_change_is_made_anew_where_another_entry_was_saved_meanwhile() -> None:
    old = sources()
    now = sources(SIDECAR.replace("tags: [money]", "tags: [money, cost]").replace("night", "day"))
    made = change(now, 0, "must close today", based_on=old, kind="claim", speaker="stone")
    assert isinstance(made, Applied)
    assert made.rebased
    assert b"tags: [money, cost]" in made.sidecar.data
    assert b"kind: claim" in made.sidecar.data


@pytest.mark.parametrize("gone", [False, True])
def test_a_change_of_an_entry_that_was_saved_meanwhile_is_refused_with_both(gone: bool) -> None:
    old = sources()
    cut = SIDECAR.index("\n  - quote: And who")
    saved = SIDECAR[:cut] if gone else SIDECAR.replace("[money]", "[cost]")
    now = sources(saved)
    refused = change(now, 1, "And who pays?", based_on=old, kind="quotation",
                     attributed_to="the owner", note="Mine.")  # fmt: skip
    assert isinstance(refused, Refused)
    assert refused.theirs is not None
    assert refused.mine is not None
    assert "    note: Mine." in refused.mine
    assert refused.theirs == (() if gone else ("  - quote: And who pays?",
                              "    attributed_to: the owner", "    tags: [cost]"))  # fmt: skip
    read = entries(old)
    delete = Delete(article=PATH, digest="", id=read.sidecar.annotations[1].id,
                    entry=entry_digest(read.entries[1]))  # fmt: skip
    assert isinstance(apply(delete, now), Refused)


def reversal(written: FileChange, now: bytes | None) -> Step | Refused:
    return reversed_step(Step(PATH, (written,), "a", "b"), lambda _: now, Config())


def test_a_step_is_taken_back_to_the_byte_also_among_later_edits() -> None:
    of = sources()
    made = mark(of, "Nobody", kind="note", note="x\ny")
    assert isinstance(made, Applied)
    step = FileChange(of.sidecar.path, of.sidecar.data, made.sidecar.data)
    back = reversal(step, made.sidecar.data)
    assert isinstance(back, Step)
    assert back.files[0].after == of.sidecar.data
    assert (back.id, back.was) == ("b", "a")
    later = made.sidecar.data.replace(b"[money]", b"[cost]").replace(b"# Checked", b"# Seen")
    back = reversal(step, later)
    assert isinstance(back, Step)
    assert (
        back.files[0].after
        == SIDECAR.replace("[money]", "[cost]").replace("# Checked", "# Seen").encode()
    )
    again = reversal(back.files[0], back.files[0].after)
    assert isinstance(again, Step)
    assert again.files[0].after == later


@pytest.mark.parametrize(
    "saved",
    [lambda data: data.replace(b"x\n", b"z\n"), lambda data: b"annotations: [\n" + data,
     lambda data: b"annotations: []\n", lambda data: None],
)  # fmt: skip
def test_a_step_is_not_taken_back_over_what_others_wrote(
    saved: Callable[[bytes], bytes | None],
) -> None:
    of = sources()
    made = mark(of, "Nobody", kind="note", note="x\ny")
    assert isinstance(made, Applied)
    step = FileChange(of.sidecar.path, of.sidecar.data, made.sidecar.data)
    assert isinstance(reversal(step, saved(made.sidecar.data)), Refused)


MERGES = [
    (b"a\nb\nc\n", b"a\nc\n", b"x\na\nb\nc\n", b"x\na\nc\n"),
    (b"a\nb\nc\n", b"a\nB\nc\n", b"a\nb\nc\nd\n", b"a\nB\nc\nd\n"),
    (b"a\nc\n", b"a\nb\nc\n", b"a\nC\n", b"a\nb\nC\n"),
    (b"a\nb\n", b"a\n", b"a\nB\n", None),
    (b"a\n", b"a\nb\n", b"a\nz\n", b"a\nb\nz\n"),
    (b"", b"a\n", b"z\n", None),
]


@pytest.mark.parametrize(("before", "after", "now", "expected"), MERGES[:5])
def test_a_change_is_made_on_another_version(
    before: bytes, after: bytes, now: bytes, expected: bytes | None
) -> None:
    assert merged(before, after, now) == expected


QUOTED = {
    "en": ("He said “a b” and 'c' and \"d\".", ["a b", "c", "d"]),
    "de": ("„Ja“, sagte er, »nein« und ‚vielleicht‘.", ["Ja", "nein", "vielleicht"]),
    "fr": ("« Oui », dit-il.", ["Oui"]),
    "ar": ("قال: «نعم نعم» ثم «لا».", ["نعم نعم", "لا"]),
    "zh": ("他说：“这是一夜。”又说「好」『是』", ["这是一夜。", "好", "是"]),
    "pl": ("„Tak” – powiedział.", ["Tak"]),
    "ja": ("彼は「はい、『え』と」と言った", ["はい、『え』と"]),
}


@pytest.mark.parametrize("lang", QUOTED)
def test_quotations_are_seen_between_the_marks_of_any_language(lang: str) -> None:
    text, words = QUOTED[lang]
    assert [text[start:end] for start, end in quoted(text, lang)] == words


REQUESTS = [b"", b"[]", b"{}", b"null", b'{"type": "format"}', b'{"type": "mark"}', b"\xff",
            b'{"type": "undo", "more": 1}', b'{"type": 1}', b"[" * 100_000,
            b'{"type":"preview","change":' * 50_000, b'{"type": "undo"} {}', b'{"type": "undo"',
            b'{"type": "delete", "article": 1, "digest": "", "id": "", "entry": ""}']  # fmt: skip


@pytest.mark.parametrize("data", REQUESTS)
def test_what_is_no_request_is_none(data: bytes) -> None:
    assert isinstance(parse_request(data), str)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    root = tmp_path / "site"
    (root / "content/in").mkdir(parents=True)
    (tmp_path / "out").mkdir()
    for name in ("content/a.yaml", "content/in/b.yml", "brief.yaml", "../out/c.yaml"):
        (root / name).write_text("old")
    (root / "content/a.yaml").chmod(0o640)
    (root / "content/link.yaml").symlink_to(tmp_path / "out/c.yaml")
    (root / "content/out").symlink_to(tmp_path / "out")
    (root / "content/folder.yaml").mkdir()
    return root


REFUSED_PATHS = ["brief.yaml", "content/link.yaml", "content/out/c.yaml", "content/out/new.yaml",
                 "content/../brief.yaml", "content/a.md", "content/none/a.yaml", "/content/a.yaml",
                 "content/folder.yaml", "content//a.yaml", "templates/a.yaml"]  # fmt: skip


@pytest.mark.parametrize("path", REFUSED_PATHS)
def test_nothing_but_a_sidecar_of_the_site_is_ever_written(site: Path, path: str) -> None:
    with pytest.raises(WriteRefused):
        write_file(Origin(str(site), path), b"new")
    assert (site / "brief.yaml").read_text() == "old"
    assert (site.parent / "out/c.yaml").read_text() == "old"
    assert not (site.parent / "out/new.yaml").exists()


def test_a_file_is_written_with_the_permissions_that_it_had(site: Path) -> None:
    for path in ("content/a.yaml", "content/in/b.yml", "content/in/new.yaml"):
        write_file(Origin(str(site), path), b"new")
        assert (site / path).read_bytes() == b"new"
    assert stat.S_IMODE((site / "content/a.yaml").stat().st_mode) == 0o640
    write_file(Origin(str(site), "content/a.yaml"), None)
    assert not (site / "content/a.yaml").exists()


def test_a_kill_between_any_two_bytes_leaves_the_old_file_or_the_new(site: Path) -> None:
    """The write ends in a process that is gone at once: after each byte, and before each call."""
    new = b"annotations:\n  - quote: a\n"
    place = site / "content/a.yaml"
    calls = ("open", "fchmod", "fsync", "replace")
    seen = set()
    for number in range(len(new) + 1 + len(calls)):
        place.write_bytes(b"old")
        child = os.fork()
        if not child:
            die_at(number, new, calls)
            write_file(Origin(str(site), "content/a.yaml"), new)
            os._exit(0)
        os.waitpid(child, 0)
        assert place.read_bytes() in {b"old", new}
        seen.add(place.read_bytes())
    assert seen == {b"old"}
    write_file(Origin(str(site), "content/a.yaml"), new)
    assert place.read_bytes() == new


def die_at(number: int, data: bytes, calls: tuple[str, ...]) -> None:
    """Let this process be killed at a step of a write: so many bytes, or before a call."""
    fdopen = os.fdopen

    class Dying:
        def __init__(self, handle: int) -> None:
            self.file = fdopen(handle, "wb", 0)

        def __enter__(self) -> Dying:
            return self

        def __exit__(self, *_: object) -> None:
            self.file.close()

        def __getattr__(self, name: str) -> Any:
            return getattr(self.file, name)

        def write(self, data: bytes) -> None:
            self.file.write(data[:number])
            os.kill(os.getpid(), 9)

    if number <= len(data):
        os.fdopen = lambda handle, mode: Dying(handle)  # type: ignore[assignment,misc,return-value]
        return
    name = calls[number - len(data) - 1]
    setattr(os, name, lambda *_, **__: os.kill(os.getpid(), 9))


def test_a_file_that_is_saved_while_it_is_written_is_not_replaced(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What another program saves is seen until the new file takes the place of the old one."""
    path = site / "content/a.yaml"
    sync = os.fsync

    def save(handle: int) -> None:
        sync(handle)
        path.write_bytes(b"saved")

    monkeypatch.setattr(os, "fsync", save)
    origin = Origin(str(site), "content/a.yaml")
    before = path.read_bytes()
    with pytest.raises(ChangedMeanwhile, match="was changed meanwhile"):
        write_file(origin, b"new", before=before)
    with pytest.raises(ChangedMeanwhile):
        write_file(origin, None, before=before)
    with pytest.raises(ChangedMeanwhile):
        write_file(origin, b"new", before=None)
    assert path.read_bytes() == b"saved"
    assert not list(site.glob("content/.*"))
