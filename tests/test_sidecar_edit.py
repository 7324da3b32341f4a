"""An edit of a sidecar changes what was asked, and every other byte stays."""

from __future__ import annotations

import difflib
import random
import re
from functools import lru_cache
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from brief.config import Config
from brief.content.sidecar import parse_sidecar
from brief.content.sidecar_edit import (
    Annotations,
    Changes,
    EditRefused,
    add_actor,
    add_actors,
    add_annotation,
    change_actor,
    change_annotation,
    remove_actor,
    remove_annotation,
)
from brief.formats import yaml_write
from brief.formats.decode import File

TEXTS = (
    "must close today",
    "No: never",
    "Bus # 9 was late",
    "[The council] must",
    "*Never* again",
    "- no",
    '"No: never," she said',
    "It's over",
    "'It's",
    "yes",
    "12:30:45",
    "1.10",
    "0x1F",
    "null",
    "~",
    "a, b",
    "{x}",
    "Größe: „groß“",
    "قال الوزير",
    "能不能",
    "👩‍👩‍👧 said",
    "back\\slash",
    "tab\there",
    "trailing: ",
    " leading",
    "#MeToo",
    "@x",
    "%x",
    "? q",
    "| pipe",
    "> more",
    "!tag",
    "&anchor",
    "2025-02-18",
    "two\nlines",
    "ends\n",
    "gap\n\nbetween\n",
    "- list\n- in a note\n",
    "    code\nfirst",
    "x\n\n\n",
    "line separator\u2028here",
    "long " * 40 + "end",
    "double  space " * 12 + "end",
)


def file(text: str | bytes) -> File:
    return File("content/a.yaml", text if isinstance(text, bytes) else text.encode())


def read(edited: File) -> Any:
    """The data with every scalar as text."""
    return untyped(composed(edited.data))


@lru_cache(maxsize=8)
def composed(data: bytes) -> yaml.Node | None:
    """The nodes by the library's own composer, slow as it is: of one file, some checks need them.

    Nobody changes them.
    """
    return yaml.compose(data.decode("utf-8-sig"), yaml.SafeLoader)


def untyped(node: yaml.Node | None) -> Any:
    if node is None:
        return None
    if isinstance(node, yaml.MappingNode):
        return {untyped(key): untyped(value) for key, value in node.value}
    if isinstance(node, yaml.SequenceNode):
        return [untyped(each) for each in node.value]
    return None if not node.style and node.value in {"", "~", "null"} else node.value


@pytest.mark.parametrize("text", TEXTS)
def test_text_is_read_back_as_it_was(text: str) -> None:
    for written in (
        lines(yaml_write.mapping({"a": text, "b": [text], "c": {"d": text}}, 0)),
        lines(yaml_write.item({"a": text, "b": [{"c": text}]}, 0)),
        yaml_write.flow({"a": [text, {"b": text}]}),
    ):
        assert strings(yaml.load(written, yaml.SafeLoader)) == {text}, written


def lines(written: list[str]) -> str:
    return "".join(f"{line}\n" for line in written)


def strings(data: Any) -> set[Any]:
    if isinstance(data, dict):
        return set().union(*map(strings, data.values()))
    return set().union(*map(strings, data)) if isinstance(data, list) else {data}


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from("\n:#-'\" ")))
def test_any_text_is_read_back(text: str) -> None:
    written = lines(yaml_write.mapping({"a": text, "b": [text, "x"]}, 2))
    assert yaml.safe_load("  " + written) == {"a": text, "b": [text, "x"]}


# What stands where, by example.

BASE = """# The sidecar of a.md
by: {name: Ann, role: Editor}   # who writes

actors:
  ng: {name: Ann Ng}
  day:
    name: 'Bo Day'
    role: Mayor

annotations:
  # The first.
  - quote: must close today
    speaker: ng   # not day

  - quote: >-
      It may open
      again
    note: |
      One.
      Two.
    sources:
      - title: "A: b"
        url: https://example.org/a
    tags: [x, y]

  - {quote: in May, speaker: day}
# The end.
"""


def test_an_annotation_is_put_between_two_others() -> None:
    edited = add_annotation(file(BASE), 1, {"speaker": "day", "quote": "No: never", "draft": True})
    new = '\n  - quote: "No: never"\n    speaker: day\n    draft: true\n'
    assert edited.data.decode() == BASE.replace("# not day\n", "# not day\n" + new)


def test_an_annotation_is_put_first_and_last() -> None:
    edited = add_annotation(file(BASE), 0, {"quote": "a"})
    comment = "  # The first.\n"
    assert edited.data.decode() == BASE.replace(comment, f"  - quote: a\n\n{comment}")
    edited = add_annotation(file(BASE), 3, {"quote": "a"})
    last = "  - {quote: in May, speaker: day}\n"
    assert edited.data.decode() == BASE.replace(last, f"{last}\n  - quote: a\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "annotations:\n  - quote: a\n"),
        ("# Only a comment", "# Only a comment\nannotations:\n  - quote: a\n"),
        ("by: x", "by: x\nannotations:\n  - quote: a"),
        ("by: x\r\n", "by: x\r\nannotations:\r\n  - quote: a\r\n"),
        ("annotations:\n", "annotations:\n  - quote: a\n"),
        ("annotations: # none\nby: x\n", "annotations: # none\n  - quote: a\nby: x\n"),
        ("annotations: []\n", "annotations:\n  - quote: a\n"),
        ("annotations: [] # none\n", "annotations: # none\n  - quote: a\n"),
        ("{by: x}\n", "{by: x, annotations: [{quote: a}]}\n"),
        ("annotations: [{quote: b}]", "annotations: [{quote: a}, {quote: b}]"),
        ("annotations:\n- quote: b", "annotations:\n- quote: a\n- quote: b"),
        ("annotations:\n-   quote: b\n", "annotations:\n-   quote: a\n-   quote: b\n"),
        ("\ufeffannotations:\n- quote: b\n", "\ufeffannotations:\n- quote: a\n- quote: b\n"),
        ("---\nby: x\n...\n", "---\nby: x\nannotations:\n  - quote: a\n...\n"),
        ("---", "---\nannotations:\n  - quote: a\n"),
        ("--- #x", "--- #x\nannotations:\n  - quote: a\n"),
        ("---\r\n# x\r\n", "---\r\n# x\r\nannotations:\r\n  - quote: a\r\n"),
        ("...", "annotations:\n  - quote: a\n..."),
        ("...\n# später\n", "annotations:\n  - quote: a\n...\n# später\n"),
        ("---\n# ...\n...\n", "---\n# ...\nannotations:\n  - quote: a\n...\n"),
        ("~", "annotations:\n  - quote: a\n"),
        ("---\n~ # none\n", "---\n # none\nannotations:\n  - quote: a\n"),
        ("\ufeff--- null\n", "\ufeff--- \nannotations:\n  - quote: a\n"),
        ("---\n{}\n", "---\n{annotations: [{quote: a}]}\n"),
        ("  ", "  \nannotations:\n  - quote: a\n"),
        ("\t# x\n \t \n", "# x\n\nannotations:\n  - quote: a\n"),
    ],
)
def test_the_first_annotation(before: str, after: str) -> None:
    assert add_annotation(file(before), 0, {"quote": "a"}).data.decode() == after


@pytest.mark.parametrize(
    ("block", "kept"),
    [("|\n    b", "|-\n    b"), ("|", "|-"), (">+", ">-"), ("| # x", "|- # x"), ("|-", "|-")],
)
def test_a_block_that_ends_the_file_stays_as_it_is(block: str, kept: str) -> None:
    edited = add_annotation(file(f"annotations:\n- quote: {block}"), 1, {"quote": "a"})
    assert edited.data.decode() == f"annotations:\n- quote: {kept}\n- quote: a"


@pytest.mark.parametrize(
    ("index", "changes", "old", "new"),
    [
        (0, {"speaker": "day"}, "speaker: ng   #", "speaker: day   #"),
        (0, {"speaker": None}, "    speaker: ng   # not day\n", ""),
        (0, {"note": "New"}, "# not day\n", "# not day\n    note: New\n"),
        (0, {"id": "x"}, "- quote: must", "- id: x\n    quote: must"),
        (1, {"quote": "again"}, ">-\n      It may open\n      again\n", ">-\n      again\n"),
        (1, {"note": "Three."}, "|\n      One.\n      Two.\n", "|-\n      Three.\n"),
        (1, {"tags": ["x", "z"]}, "[x, y]", "[x, z]"),
        (1, {"tags": ["y"]}, "[x, y]", "[y]"),
        (1, {"tags": None}, "    tags: [x, y]\n", ""),
        (1, {"quote": None}, "quote: >-\n      It may open\n      again\n    note", "note"),
        (
            1,
            {"sources": [{"title": "A: b", "url": "https://example.org/a"}, {"title": "C"}]},
            "example.org/a\n",
            "example.org/a\n      - title: C\n",
        ),
        (1, {"sources": [{"title": "B", "url": "https://example.org/a"}]}, '"A: b"', '"B"'),
        (2, {"speaker": "ng"}, "speaker: day}", "speaker: ng}"),
        (2, {"note": "a, b"}, "day}", 'day, note: "a, b"}'),
        (2, {"speaker": None}, ", speaker: day}", "}"),
        (2, {"id": "x"}, "{quote", "{id: x, quote"),
    ],
)
def test_a_field_is_changed_and_nothing_else(
    index: int, changes: dict[str, Any], old: str, new: str
) -> None:
    for line_end in ("\n", "\r\n"):
        before = BASE.replace("\n", line_end)
        edited = change_annotation(file(before), index, changes)
        assert BASE.count(old) == 1
        assert edited.data.decode() == BASE.replace(old, new).replace("\n", line_end)


@pytest.mark.parametrize(
    ("before", "value", "after"),
    [
        (">\n      It is\n      safe", "It was safe\n", ">\n      It was\n      safe"),
        # What gets too long is folded anew.
        (">\n      It is\n      safe", f"It is {'very ' * 30}safe\n",
         f">\n      It is{' very' * 17}\n      {'very ' * 13}safe"),
        ("It is\n      safe", "It is: safe", '"It is: safe"'),
        ("'It isn''t\n      safe'", "It won't\n      do", '"It won\'t\\n      do"'),
        ("'It isn''t\n      safe'", "It won't be safe", "'It won''t be\n      safe'"),
    ],
)  # fmt: skip
def test_lines_are_kept_where_they_can_be(before: str, value: str, after: str) -> None:
    head, tail = "annotations:\n  - quote: ", "\n    note: x\n"
    changed = change_annotation(file(head + before + tail), 0, {"quote": value})
    assert changed.data.decode() == head + after + tail
    assert yaml.safe_load(changed.data)["annotations"][0]["quote"] == value


ITEMS = {
    "blocks": BASE,
    "line ends of Windows": BASE.replace("\n", "\r\n"),
    "both line ends": BASE.replace("\n", "\r\n", 12),
    "a byte order mark": f"\ufeff{BASE}",
    "no line at its end": (
        "annotations:\n- quote: a\n  note: |\n    b\n\n- quote: c\n- quote: |\n    d"
    ),
    "kept line breaks": (
        "annotations:\n- quote: |+\n    a\n\n\n- quote: b\n- note: |+\n    c\n\n  quote: d\n\n"
    ),
    "one line": "annotations: [{quote: a, speaker: ng}, {quote: b, prefix: c}, {quote: мост}]\n",
    "JSON": (
        '{"annotations": [\n  {\n    "quote": "a",\n    "note": "b"\n  },\n'
        '  {"quote": "c"},\n  {"quote": "d"}\n]}'
    ),
    "braces on lines": (
        "annotations:\n  - {quote: a,\n     note: b} # x\n  # y\n  - quote: Brücke\n    # z\n"
        "  - quote: c # w\n"
    ),
    "wide dashes": (
        "annotations:\n-   quote: a\n    sources:\n    - title: b\n\n-   # why\n    quote: c\n"
        "-\n  quote: d\nactors: {}\n"
    ),
}


@pytest.mark.parametrize("text", ITEMS.values(), ids=ITEMS.keys())
@pytest.mark.parametrize("indexes", [(0,), (2,), (0, 1, 2), (2, 0), (1, 2)])
def test_several_are_changed_at_once_as_they_are_one_by_one(
    text: str, indexes: tuple[int, ...]
) -> None:
    changes: Changes = {"quote": "No: never", "suffix": "мост", "id": "x", "occurrence": 2}
    annotations = Annotations(file(text))
    after, one_by_one = {}, file(text)
    for index in indexes:
        before, after[index] = annotations.alone(index, changes)
        assert before.data.decode() in text.replace("\r\n", "\n")
        one_by_one = change_annotation(one_by_one, index, changes)
    made = annotations.changed(after)
    assert read(made) == read(one_by_one)
    if text != ITEMS["both line ends"]:
        assert made == one_by_one
    kept = [line for line in text.splitlines() if "#" in line]
    assert all(line.partition("#")[2] in made.data.decode() for line in kept)


def test_annotations_are_removed_to_the_last() -> None:
    edited = remove_annotation(file(BASE), 1)
    assert "# not day" in edited.data.decode()
    assert "It may open" not in edited.data.decode()
    edited = remove_annotation(remove_annotation(edited, 0), 0)
    assert read(edited)["annotations"] == []
    assert edited.data.decode().endswith("# The end.\n")


def test_actors_are_added_changed_and_removed() -> None:
    edited = add_actor(file(BASE), "lee", {"role": "Clerk", "name": "Di Lee"})
    added = "    role: Mayor\n  lee: {name: Di Lee, role: Clerk}\n"
    assert edited.data.decode() == BASE.replace("    role: Mayor\n", added)
    edited = change_actor(file(BASE), "day", {"role": None, "affiliation": "Council"})
    changed = BASE.replace("    role: Mayor\n", "    affiliation: Council\n")
    assert edited.data.decode() == changed
    edited = remove_actor(file(BASE), "day")
    gone = BASE.replace("  day:\n    name: 'Bo Day'\n    role: Mayor\n", "")
    assert edited.data.decode() == gone
    for empty in ("# Actors\n", "---\n", "--- # none\n", "--- {}\n", "---\n~"):
        registry = add_actor(file(empty), "ng", {"name": "Ann Ng"}, registry=True)
        assert read(registry) == {"ng": {"name": "Ann Ng"}}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "actors:\n  b: {name: B}\n  a: {name: A}\n"),
        ("# none yet\nactors:\n", "# none yet\nactors:\n  b: {name: B}\n  a: {name: A}\n"),
        ("actors: {}\n", "actors:\n  b: {name: B}\n  a: {name: A}\n"),
        ("actors: {c: {name: C}}\n", "actors: {c: {name: C}, b: {name: B}, a: {name: A}}\n"),
        (
            "actors:\n  c: {name: C} # she\n\nannotations: []\n",
            "actors:\n  c: {name: C} # she\n  b: {name: B}\n  a: {name: A}\n\nannotations: []\n",
        ),
        ("annotations: []\n", "actors:\n  b: {name: B}\n  a: {name: A}\nannotations: []\n"),
        ("actors:\r\n  c: {name: C}\r\n",
         "actors:\r\n  c: {name: C}\r\n  b: {name: B}\r\n  a: {name: A}\r\n"),
        # Apart as the others are; the lines of one actor are not others.
        ("actors:\n  c:\n    name: C\n\n  d: {name: D}\n",
         "actors:\n  c:\n    name: C\n\n  d: {name: D}\n\n  b: {name: B}\n\n  a: {name: A}\n"),
        ("actors:\n  c: {name: C}\n\n  # Aides\n  d: {name: D} # he\n",
         "actors:\n  c: {name: C}\n\n  # Aides\n  d: {name: D} # he\n"
         "\n  b: {name: B}\n\n  a: {name: A}\n"),
        ("actors:\n  c: {name: C}\n  # Aides\n  d: {name: D}\n",
         "actors:\n  c: {name: C}\n  # Aides\n  d: {name: D}\n  b: {name: B}\n  a: {name: A}\n"),
        ("actors: {c: {name: C},\n\n  d: {name: D}}\n",
         "actors: {c: {name: C},\n\n  d: {name: D},\n  b: {name: B},\n  a: {name: A}}\n"),
    ],
)  # fmt: skip
def test_several_actors_are_added_in_their_order(before: str, after: str) -> None:
    edited = add_actors(file(before), {"b": {"name": "B"}, "a": {"name": "A"}})
    assert edited.data.decode() == after
    one_by_one = add_actor(add_actor(file(before), "b", {"name": "B"}), "a", {"name": "A"})
    assert one_by_one.data == edited.data


def test_a_new_entry_of_the_registry_is_apart_as_the_others_are() -> None:
    for before, gap in (
        ("c:\n  name: C\n\nd:\n  name: D\n", "\n"),
        ("# Ours\nc: {name: C}\n\n\nd: {name: D}\n", "\n"),
        ("c: {name: C}\nd: {name: D}\n", ""),
        ("c: {name: C}\n", ""),
        ("c:\n  name: C\n\n  role: R\n", ""),
    ):
        after = add_actor(file(before), "b", {"name": "B"}, registry=True)
        assert after.data.decode() == f"{before}{gap}b: {{name: B}}\n"
    changed = change_actor(file("c:\n  name: C\n\n  url: u\n"), "c", {"role": "R"}, registry=True)
    assert changed.data.decode() == "c:\n  name: C\n  role: R\n\n  url: u\n"


@pytest.mark.parametrize(
    "text",
    [
        "a: &x 1\nannotations:\n- quote: *x\n",
        "annotations:\n- &x {quote: a}\n",
        "annotations: [\n",
        "annotations:\n\t- quote: a\n",
        "annotations: {quote: a}\n",
        "annotations:\n- quote: a\n  quote: b\n",
        "annotations: text\n",
        "<<: {a: b}\n",
        "hello",
        "--- |",
        "--- ''",
        "--- []\n",
        "---\n---\n",
    ],
)
def test_what_cannot_be_changed_is_refused_with_its_place(text: str) -> None:
    with pytest.raises(EditRefused) as refused:
        add_annotation(file(text), 0, {"quote": "a"})
    assert str(refused.value).startswith("content/a.yaml:")


# Any sidecar, in any style.


class Writer:
    """Writes sidecars in every style there is, by chance, with comments everywhere."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def comment(self, share: float = 0.2) -> str:
        choice = self.random.choice(["# note", "#\ttab", "# key: 'x", "# - {a", "# „Ü“"])
        return f"  {choice}" if self.chance(share) else ""

    def text(self) -> str:
        return self.random.choice(TEXTS)

    def scalar(self, text: str, pad: str, in_flow: bool) -> str:
        styles = [f'"{yaml_write.ESCAPED.sub(yaml_write.escape, text)}"']
        if "\n" not in text and not yaml_write.SPECIAL.search(text):
            styles.append("'{}'".format(text.replace("'", "''")))
            if yaml_write.scalar(text, in_flow=in_flow) == text:
                styles.append(text)
        if not in_flow:
            literal = yaml_write.literal_lines(text)
            if literal:
                head, *lines = literal
                styles.append("\n".join([head, *(f"{pad}  {x}" if x else "" for x in lines)]))
            if yaml_write.can_fold(text):
                lines = yaml_write.wrapped(text, 30)
                styles.append("\n".join([">-", *(f"{pad}  {line}" for line in lines)]))
        return self.random.choice(styles)

    def entry(self) -> dict[str, Any]:
        entry: dict[str, Any] = {"quote": self.text()}
        for name in ("speaker", "kind", "note", "prefix"):
            if self.chance(0.4):
                entry[name] = self.text()
        if self.chance(0.3):
            entry["tags"] = [self.text() for _ in range(self.random.randint(1, 3))]
        if self.chance(0.3):
            entry["sources"] = [{"title": self.text(), "url": "https://example.org/?a=b#c"}]
        if self.chance(0.2):
            entry["by"] = {"name": self.text()}
        names = list(entry)
        self.random.shuffle(names)
        return {name: entry[name] for name in names}

    def block(self, data: Any, pad: str) -> str:
        """The data as lines at an indentation, the first without it, with a last line break."""
        lines = []
        step = self.random.choice(["  ", "   ", "    "])
        for name, value in data.items() if isinstance(data, dict) else enumerate(data):
            if lines and self.chance(0.2):
                lines.append("")
            if lines and self.chance(0.15):
                lines.append(pad + self.comment(1).strip())
            lead = f"{name}:" if isinstance(data, dict) else "-"
            lines.append((pad if lines else "") + self.member(lead, value, pad, step))
        return "\n".join(lines)

    def member(self, lead: str, value: Any, pad: str, step: str) -> str:
        if isinstance(value, str):
            written = self.scalar(value, pad, in_flow=False)
            first, gap, rest = written.partition("\n")
            return f"{lead} {first}{self.comment()}{gap}{rest}"
        if not value or self.chance(0.25):
            return f"{lead} {self.flow(value, pad)}{self.comment()}"
        if lead == "-" and isinstance(value, dict):
            return f"- {self.block(value, pad + '  ')}"
        if isinstance(value, list) and lead != "-" and self.chance(0.3):
            return f"{lead}{self.comment()}\n{pad}{self.block(value, pad)}"
        return f"{lead}{self.comment()}\n{pad}{step}{self.block(value, pad + step)}"

    def flow(self, data: Any, pad: str) -> str:
        if isinstance(data, str):
            return self.scalar(data, pad, in_flow=True)
        apart = f",\n{pad}    " if self.chance(0.2) else ", "
        if isinstance(data, dict):
            inner = apart.join(f"{name}: {self.flow(each, pad)}" for name, each in data.items())
            return f"{{{inner}}}"
        return f"[{apart.join(self.flow(each, pad) for each in data)}]"

    def sidecar(self) -> tuple[bytes, dict[str, Any]]:
        data: dict[str, Any] = {}
        if self.chance(0.5):
            data["by"] = self.text()
        if self.chance(0.6):
            people = self.random.sample(["ng", "day", "lee", "o-hara"], self.random.randint(1, 3))
            data["actors"] = {name: {"name": self.text()} for name in people}
        if self.chance(0.95):
            data["annotations"] = [self.entry() for _ in range(self.random.randint(0, 5))]
        text = self.flow(data, "") if self.chance(0.05) else self.block(data, "")
        if data and self.chance(0.3):
            text = f"# At the top: {{\n{text}"
        # A last line break belongs to a block that keeps it.
        text += "\n" if self.chance(0.8) or text.endswith("\n") else ""
        if read(file(text)) != (untype(data) or None):
            text += "\n"
        if text.endswith("\n") and self.chance(0.3):
            text += "# At the end\n"
        if self.chance(0.25):
            text = text.replace("\n", "\r\n")
        return (b"\xef\xbb\xbf" if self.chance(0.1) else b"") + text.encode(), data


def comments(data: bytes) -> list[str]:
    return re.findall(r"  (#[^\r\n]*)", data.decode("utf-8-sig"))


SEEDS = 2_000


@pytest.mark.slow
@pytest.mark.parametrize("part", range(4))
def test_any_edit_of_any_sidecar(part: int) -> None:
    done = 0
    for seed in range(part, SEEDS, 4):
        done += check_edit(seed)
    assert done > SEEDS // 4 * 0.97


def test_some_edits_of_some_sidecars() -> None:
    assert sum(check_edit(seed) for seed in range(10_000, 10_150)) > 140


def check_edit(seed: int) -> bool:
    """Whether one random edit of one random sidecar was made; where it was, it is right."""
    writer = Writer(seed)
    data, values = writer.sidecar()
    before = file(data)
    expected = read(before)
    assert (expected or {}) == untype(values), data.decode()
    expected = expected or {}
    entries = expected.get("annotations") or []
    actors = expected.get("actors") or {}
    verb = writer.random.choice(["add", "set", "unset", "remove", "actor", "post", "no actor"])
    if verb in {"set", "unset", "remove"} and not entries:
        verb = "add"
    if verb in {"post", "no actor"} and not actors:
        verb = "actor"
    index = writer.random.randrange(len(entries) or 1)
    who = writer.random.choice([*actors] or [""])
    try:
        if verb == "add":
            index = writer.random.randint(0, len(entries))
            entry = writer.entry()
            after = add_annotation(before, index, entry)
            expected = {**expected, "annotations": [*entries[:index], entry, *entries[index:]]}
        elif verb == "remove":
            after = remove_annotation(before, index)
            expected = {**expected, "annotations": [*entries[:index], *entries[index + 1 :]]}
        elif verb == "actor":
            after = add_actor(before, "new", {"name": writer.text()})
            name = read(after)["actors"]["new"]["name"]
            assert name in TEXTS
            expected = {**expected, "actors": {**actors, "new": {"name": name}}}
        elif verb == "post":
            role = writer.text()
            after = change_actor(before, who, {"role": role})
            expected = {**expected, "actors": {**actors, who: {**actors[who], "role": role}}}
        elif verb == "no actor":
            after = remove_actor(before, who)
            left = {name: each for name, each in actors.items() if name != who}
            expected = {**expected, "actors": left}
        else:
            entry = writer.entry() if verb == "set" else dict.fromkeys(
                name for name in entries[index] if name != "quote"
            )  # fmt: skip
            after = change_annotation(before, index, entry)
            merged = {**entries[index], **entry}
            kept = {name: each for name, each in merged.items() if each is not None}
            expected = {
                **expected,
                "annotations": [*entries[:index], kept, *entries[index + 1 :]],
            }
    except EditRefused:
        return False
    assert read(after) == untype(expected), (seed, data.decode(), after.data.decode())
    path = ("actors", who) if verb in {"post", "no actor"} else ("annotations", index)
    check_lines(verb, path, before.data, after.data)
    return True


def check_lines(verb: str, path: tuple[str, int | str], before: bytes, after: bytes) -> None:
    """Only lines of the edited entry are gone or new."""
    if b"\r\n" in before:
        assert b"\n" not in after.replace(b"\r\n", b"")
    assert before.startswith(b"\xef") == after.startswith(b"\xef")
    shown = (verb, path, before.decode(), after.decode())
    # The last line may have had no line break, and another line may be the last now.
    old, new = before.splitlines(), after.splitlines()
    if verb in {"add", "actor"}:
        # At most the line that the new one is put behind, or into: its comma, its brackets.
        matched = difflib.SequenceMatcher(None, old, new, False).get_matching_blocks()
        assert sum(block.size for block in matched) >= len(old) - 1, shown
        assert len(comments(after)) >= len(comments(before)), shown
        return
    first, last, in_brackets = entry_lines(before, path)
    if verb in {"remove", "no actor"}:
        # The comments that are indented below it go with it.
        while last + 1 < len(old) and re.match(rb" +#", old[last + 1]):
            last += 1
        if not read(file(after))[path[0]]:
            return
        # In brackets, the comma of the one before the last goes too.
        if first and in_brackets:
            first -= 1
    behind = trimmed(old[last + 1 :])
    assert new[:first] == old[:first] or (not behind and trimmed(old[:first]) == new), shown
    assert not behind or trimmed(new)[-len(behind) :] == behind, shown


def trimmed(found: list[bytes]) -> list[bytes]:
    """The lines without empty ones at the end."""
    while found and not found[-1].strip():
        found = found[:-1]
    return found


def entry_lines(data: bytes, path: tuple[str, int | str]) -> tuple[int, int, bool]:
    """The first and the last line of an entry, from 0, and whether it is one in brackets.

    A comment may follow on the last.
    """
    root = composed(data)
    assert root
    name, at = path
    (entries,) = (value for key, value in root.value if key.value == name)
    if isinstance(at, int):
        begin = entry = entries.value[at]
    else:
        ((begin, entry),) = (pair for pair in entries.value if pair[0].value == at)
    if entries.flow_style:
        return begin.start_mark.line, entry.end_mark.line, True
    return begin.start_mark.line, last_line(entry), False


def last_line(node: yaml.Node) -> int:
    """The line of the last character of a node, without what a block collection ends before."""
    if isinstance(node, yaml.ScalarNode):
        # A block scalar ends where the next line begins.
        return node.end_mark.line - (node.style in ("|", ">") and not node.end_mark.column)
    if node.flow_style or not node.value:
        return node.end_mark.line
    last = node.value[-1]
    return last_line(last[1] if isinstance(last, tuple) else last)


def untype(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: untype(each) for name, each in data.items()}
    if isinstance(data, list):
        return [untype(each) for each in data]
    return data


def test_an_annotation_knows_where_it_is_written() -> None:
    sidecar, problems = parse_sidecar(file(BASE), Config())
    assert [each.code for each in problems] == []
    written = [BASE[slice(*each.written)] for each in sidecar.annotations]
    assert written[0] == "quote: must close today\n    speaker: ng"
    assert written[1].startswith("quote: >-\n")
    assert written[1].endswith("tags: [x, y]")
    assert written[2] == "{quote: in May, speaker: day}"
