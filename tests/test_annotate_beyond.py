"""What the rest of a site refuses of an annotation: told before it is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from annotate_demo import root_of
from annotate_hands import hands
from annotate_support import Editor, editor
from playwright.sync_api import Browser, expect
from sites import brief

pytestmark = pytest.mark.slow

ARTICLE = """---
title: {}
date: 2026-04-05
---
The pier is shut, and nobody knows until when. It was a long day for all.
"""
CREW = """annotations:
  - {id: day, quote: It was a long day, kind: context, tags: [C++ crew, New York]}
"""


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    root = tmp_path_factory.mktemp("desk") / "site"
    (root / "content").mkdir(parents=True)
    for name in ("pier", "crew", "full"):
        (root / f"content/{name}.md").write_text(ARTICLE.format(name.title()), "utf-8")
    (root / "content/crew.yaml").write_text(CREW, "utf-8")
    with editor(root, "/pier/") as running:
        yield running


def asked(running: Editor, **given: Any) -> dict[str, Any]:
    """What becomes of a new annotation of the pier."""
    state = running.state("content/pier.md")
    words = "The pier is shut"
    fields = {"start": 0, "end": len(words), "words": words, "kind": "context", **given}
    request = {"type": "mark", "article": "content/pier.md", "digest": state["digest"]}
    return running.ask({**request, "fields": fields})


def built(root: Path, given: dict[str, Any]) -> list[str]:
    """What the build says of a site with the annotation."""
    entry = {"quote": "The pier is shut", "kind": "context", **given}
    path = root / "content/pier.yaml"
    path.write_text(json.dumps({"annotations": [entry]}), "utf-8")
    try:
        checked = brief("check", "--format", "json", cwd=root)
    finally:
        path.unlink()
    assert checked.code
    return [each["message"] for each in json.loads(checked.out)["problems"]]


def link(to: str) -> dict[str, Any]:
    return {"see": [{"to": to, "relation": "see-also"}]}


@pytest.mark.parametrize(
    ("field", "given"),
    [
        ("see", link("crew#night")),
        ("see", link("nowhere#day")),
        ("see", link("#pier")),
        ("see", {"id": "own", **link("pier#own")}),
        ("tags", {"tags": ["new-york"]}),
        ("tags", {"tags": ["pier", "day trip", "day-trip"]}),
    ],
)
def test_what_the_build_refuses_is_refused_with_its_message(
    desk: Editor, field: str, given: dict[str, Any]
) -> None:
    answer = asked(desk, **given)
    assert not answer["ok"]
    assert list(answer["errors"]) == [field]
    assert not (root_of(desk) / "content/pier.yaml").exists()
    told = " ".join(built(root_of(desk), given))
    # Where both have a place for the other tag, the build tells its column, too.
    for part in answer["reason"].split(" would "):
        assert part.split(" of ")[0] in told


def test_more_tags_than_an_article_may_have_are_refused(desk: Editor) -> None:
    """The first 500 are written; one that is known already is none more."""
    path = root_of(desk) / "content/full.yaml"
    entries = [
        {"quote": "It was a long day", "kind": "context", "id": f"n{at}",
         "tags": [f"tag {at * 20 + each}" for each in range(20)]}
        for at in range(25)
    ]  # fmt: skip
    words = [
        "It",
        "was",
        "a",
        "long",
        "day",
        "for",
        "all",
        "and",
        "nobody",
        "knows",
        "until",
        "when",
    ]
    words += ["It was", "was a", "a long", "long day", "day for", "for all", "and nobody"]
    words += [
        "nobody knows",
        "knows until",
        "until when",
        "a long day",
        "long day for",
        "was a long",
    ]
    for entry, quote in zip(entries, words, strict=True):
        entry["quote"] = quote
    path.write_text(json.dumps({"annotations": entries}), "utf-8")
    told = "The annotations of this article have 501 tags; the limit is 500."
    fields = {"start": 0, "end": 16, "words": "The pier is shut", "kind": "context"}
    request = {"type": "mark", "article": "content/full.md", "digest": ""}
    answer = desk.ask({**request, "fields": {**fields, "tags": ["one more"]}})
    assert answer["errors"] == {"tags": told}
    answer = desk.ask({**request, "fields": {**fields, "tags": ["Tag 7"]}})
    assert answer["ok"] or "tags" not in answer["errors"], answer["errors"]
    path.unlink()


def test_a_link_and_a_tag_that_are_good_are_written(desk: Editor) -> None:
    path = root_of(desk) / "content/pier.yaml"
    assert asked(desk, **link("crew#day"), tags=["new  york"])["ok"]
    assert "crew#day" in path.read_text("utf-8")
    path.unlink()


def test_a_link_to_nothing_is_told_in_its_field(chromium: Browser, desk: Editor) -> None:
    with hands(chromium, f"{desk.origin}/pier/") as person:
        page = person.page
        person.select(*person.at("It was a long day"))
        person.take_kind("context")
        for to in ("crew#day", "crew#night"):
            page.click("[data-do=add-link]")
            page.keyboard.type(to)
        page.click("#panel .last .main")
        expect(page.locator("#see-error")).to_have_text(
            "The link to “crew#night” leads to no statement of the site."
        )
        fields = page.locator("#links input")
        expect(fields.last).to_have_attribute("aria-invalid", "true")
        expect(fields.last).to_be_focused()
        fields.last.fill("")
        expect(page.locator("#see-error")).to_be_empty()
        person.save()
    text = (root_of(desk) / "content/pier.yaml").read_text("utf-8")
    assert "crew#day" in text
    assert "crew#night" not in text
