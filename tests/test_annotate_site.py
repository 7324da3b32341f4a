"""The editor in a site of several articles: what one of them does to the others, and is told."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml
from sites import brief, make_site

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
    preview = Preview(make_site(root, files), lenient=True)
    preview.begin(map)
    return Session(preview, lambda: None)


def mark(session: Session, name: str, actor: NewActor) -> dict[str, Any]:
    """Let a new actor say the quotation of an article."""
    article = f"content/{name}.md"
    state = session.state(article)
    assert state is not None
    (quotation,) = state["quotations"]
    fields = Fields(start=quotation["start"], end=quotation["end"], words=WORDS, actor=actor)
    return session.answer(Mark(article=article, digest=state["digest"], fields=fields))


def speaker_of(root: Path, name: str) -> str:
    sidecar = yaml.safe_load((root / f"content/{name}.yaml").read_text("utf-8"))
    return str(sidecar["annotations"][-1]["speaker"])


ELSEWHERE = {
    "a last name": ("actors:\n  stone: {name: Ada Stone}\n", "Bob Stone", "bob-stone"),
    "the same person": ("actors:\n  stone: {name: Bob Stone}\n", " Bob Stone ", "stone"),
    "another script": ("actors:\n  actor-1: {name: آدا}\n", "艾达·斯通", "actor-2"),
    "the same in another script": ("actors:\n  actor-1: {name: 艾达}\n", "艾达", "actor-1"),
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
        ("arabic", "آدا"),
        ("chinese", "艾达·斯通"),
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
