"""The editor in a site of several articles: what one of them does to the others, and is told."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from sites import brief, make_site

from brief.annotate.articles import articles_page, rows, without_row
from brief.annotate.requests import Fields, Mark, NewActor
from brief.annotate.session import Session
from brief.serve.preview import Preview

TEXT = "---\ntitle: {}\ndate: 2026-03-01\n---\nThe pier is shut, “and it stays so”. Nobody spoke.\n"
WORDS = "and it stays so"


def session_of(root: Path, **sidecars: str) -> Session:
    """The session of a site with an article for each sidecar, an empty one where it has none."""
    files: dict[str, str | bytes] = {"content/bridge.yaml": "annotations: []\n"}
    for name, text in sidecars.items():
        if name == "actors":
            files["content/actors.yaml"] = text
            continue
        files[f"content/{name}.md"] = TEXT.format(name)
        if text:
            files[f"content/{name}.yaml"] = text
    return session_of_root(make_site(root, files))


def session_of_root(root: Path) -> Session:
    preview = Preview(root, lenient=True)
    preview.begin(map)
    return Session(preview, lambda: None)


def mark(session: Session, name: str, actor: NewActor) -> dict[str, Any]:
    """Let a new actor say the quotation of an article."""
    article = f"content/{name}.md"
    state = session.state(article)
    (quotation,) = state["quotations"]
    fields = Fields(start=quotation["start"], end=quotation["end"], words=WORDS, actor=actor)
    return session.answer(Mark(article=article, digest=state["digest"], fields=fields))


def speaker_of(root: Path, name: str) -> str:
    sidecar = yaml.safe_load((root / f"content/{name}.yaml").read_text("utf-8"))
    return str(sidecar["annotations"][-1]["speaker"])


ELSEWHERE = {
    "a last name": ("actors:\n  stone: {name: Ada Stone}\n", "Bob Stone", "bob-stone"),
    "the same person": ("actors:\n  stone: {name: Bob Stone}\n", " Bob Stone ", "stone"),
    "another script": ("actors:\n  stoun: {name: Стоун}\n", "Ада Стоун", "ada-stoun"),
    "the same in another script": ("actors:\n  aida: {name: 艾达}\n", "艾达", "aida"),
    "no letters": ("actors:\n  actor-1: {name: ★}\n", "☆", "actor-2"),
    "accents": ("actors:\n  briain: {name: Tomás Ó Briain}\n", "Eve Briain", "eve-briain"),
    "the whole name, too": (
        "actors: {gross: {name: Ida Groß}, jorg-gross: {name: Jörg Gross}}\n",
        "Jörg Groß", "jorg-gross-2"),
    "quoted keys": ("actors:\n  \"stone\" : {name: Ada Stone}\n", "Bob Stone", "bob-stone"),
    "only what the registry adds": ("actors:\n  lin: {role: Aide}\n", "Jo Lin", "jo-lin"),
    "a sidecar that can't be read": (
        "actors:\n  stone: {name: Ada}\nannotations: [\n", "Bob Stone", "bob-stone"),
    "words, not an id": (
        "actors: {x: {name: 'Flint stone: hard'}, mill-stone: {name: M}}\n", "Bob Stone", "stone"),
    "one letter": ("", "Zoë Ü", "zoe-u"),
    "one letter in a name of one word": ("", "M", "m"),
}  # fmt: skip


@pytest.mark.parametrize("where", ["here", "registry"])
@pytest.mark.parametrize("name", ELSEWHERE)
def test_a_new_actors_id_is_nobody_else_in_the_site(tmp_path: Path, name: str, where: str) -> None:
    other, called, expected = ELSEWHERE[name]
    session = session_of(tmp_path, own="", other=other)
    answer = mark(session, "own", NewActor(name=called, where=where))  # type: ignore[arg-type]
    assert answer["ok"], answer
    assert speaker_of(tmp_path, "own") == expected


def test_two_new_actors_of_two_articles_never_become_one(tmp_path: Path) -> None:
    session = session_of(tmp_path, arabic="", chinese="", english="", german="")
    for name, called in (
        ("arabic", "★"),
        ("chinese", "☆"),
        ("english", "Ada Stone"),
        ("german", "Bo Stone"),
    ):
        assert mark(session, name, NewActor(name=called))["ok"]
    refused = mark(session, "german", NewActor(name="Cy Stone", id="actor-2"))
    assert refused["errors"]["name"] == (
        "“actor-2” is somebody else in content/chinese.yaml. Choose another id."
    )
    run = brief("build", cwd=tmp_path)
    assert run.code == 0, run.err


def test_the_answer_tells_of_each_file_that_was_written(tmp_path: Path) -> None:
    registry = "lin:\n  name: Lin\n\nng:\n  name: Ng\n"
    session = session_of(tmp_path, own="", other="", actors=registry)
    here = mark(session, "other", NewActor(name="Ida Day"))
    assert [each.file for each in here["files"]] == ["content/other.yaml"]
    everywhere = mark(session, "own", NewActor(name="Bo Groß", where="registry"))
    files = [(each.file, each.line, each.count) for each in everywhere["files"]]
    assert files[0] == ("content/actors.yaml", 6, 2)
    assert files[1] == ("content/own.yaml", everywhere["line"], everywhere["count"])
    added = "\ngross: {name: Bo Groß}\n"
    assert (tmp_path / "content/actors.yaml").read_text("utf-8").endswith(added)


UNCLOSED = "annotations:\n  - quote: “and it stays so\n    note: 'it\n"
BROKEN: dict[str, tuple[dict[str, str], str, str]] = {
    "a bracket in the registry": ({"actors": "bad: [\n"}, "problems", "content/actors.yaml"),
    "a wrong actor": ({"actors": "x: {nam: X}\n"}, "problems", "content/actors.yaml"),
    "an actor without a name": ({"actors": "x: {role: X}\n"}, "problems", "content/actors.yaml"),
    "an unclosed quote elsewhere": ({"over": UNCLOSED}, "elsewhere", "content/over.yaml"),
    "lost words elsewhere": (
        {"over": "annotations:\n  - {quote: not there, kind: note}\n"},
        "elsewhere", "content/over.yaml"),
    "an unknown speaker": (
        {"own": "annotations:\n  - {quote: Nobody spoke, speaker: bo}\n"},
        "problems", "content/own.yaml"),
    "an unclosed quote here": ({"own": UNCLOSED}, "broken", "content/own.yaml"),
    "no UTF-8 in the registry": (
        {"actors": "x: {name: \udcff}\n"}, "problems", "content/actors.yaml"),
}  # fmt: skip


@pytest.mark.parametrize("name", BROKEN)
def test_a_page_is_told_once_of_all_that_keeps_the_site_from_being_built(
    tmp_path: Path, name: str
) -> None:
    files, where, place = BROKEN[name]
    files = {"own": "", "over": "", **files}
    # Both what is there from the start, and what is saved meanwhile.
    session = session_of(tmp_path, **{each: "" for each in files if each != "actors"})
    for each, text in files.items():
        if text:
            data = text.encode("utf-8", "surrogateescape")
            (tmp_path / f"content/{each}.yaml").write_bytes(data)
    for shown in (session, session_of_root(tmp_path)):
        shown.preview.rescan()
        state = shown.state("content/own.md")
        told = [*state["problems"], *state["elsewhere"]]
        errors = json.loads(brief("check", "--format", "json", cwd=tmp_path).out)["problems"]
        errors = [each for each in errors if each["severity"] == "error"]
        assert len(told) + bool(state["broken"]) == len(errors) > 0
        if where == "broken":
            assert state["broken"].place.startswith(f"{place}:")
        else:
            assert [each.file for each in state[where]] == [place] * len(errors)
            assert state[where][0].line == errors[0]["line"]
        listed = without_row(rows(shown.revision(), shown), shown.preview.state.problems)
        counted = sum(each.problems for each in rows(shown.revision(), shown))
        assert counted + len(listed) == len(errors)


def test_warnings_are_counted_nowhere(tmp_path: Path) -> None:
    session = session_of(tmp_path, own="")
    path = tmp_path / "content/own.md"
    path.write_text(f"{path.read_text()}\nSaid.[^1]\n\n[^1]: So.\n")
    session.preview.rescan()
    state = session.state("content/own.md")
    assert [each.severity for each in session.preview.state.problems if each.place] == ["warning"]
    assert state["problems"] == state["elsewhere"] == []
    page = articles_page(session.revision(), rows(session.revision(), session), ())
    assert b"problem</b>" not in page
    path.write_text(path.read_text().replace("2026-03-01", "2026-03-01\nlang: [x"))
    session.preview.rescan()
    found = session.preview.state.problems
    page = articles_page(session.revision(), rows(session.revision(), session), found)
    assert b"<li><b>content/own.md:" in page
