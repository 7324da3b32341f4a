"""`brief build` as a user runs it: real folders in, real pages out."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sites import ARTICLE, REPOSITORY, SIDECAR, body_text, brief, make_site, marked, page, snapshot

from brief.content.read import read
from brief.pipeline import load


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository's own site, built."""
    output = tmp_path_factory.mktemp("demo") / "site"
    run = brief("build", "--strict", "--output", output, cwd=REPOSITORY)
    assert (run.code, run.err) == (0, "")
    return output


def test_each_demo_brief_spells_its_annotations_and_keeps_its_text(demo: Path) -> None:
    site, problems = load(read(REPOSITORY))
    assert problems == []
    assert "riyadh" in site.by_slug
    for each in site.briefs:
        document = page(demo / each.slug / "index.html")
        text = each.article.document.text
        assert body_text(document) == text
        assert marked(document) == {
            statement.id: "".join(text[a:b] for a, b in statement.spans).replace("\n\n", "")
            for statement in each.statements
        }


def test_the_riyadh_page_tells_who_said_what(demo: Path) -> None:
    document = page(demo / "riyadh" / "index.html")
    by_speaker = {
        actor: [m.get("id") for m in document.cssselect(f"mark[id][data-speaker={actor}]")]
        for actor in ("lavrov", "rubio", "dmitriev")
    }
    assert by_speaker == {
        "lavrov": [
            "standfirst", "beneficial", "missions", "economic-cooperation", "biden",
            "nato-expansion",
        ],
        "rubio": ["concessions", "sanctions"],
        "dmitriev": ["compromises"],
    }  # fmt: skip
    for actor, ids in by_speaker.items():
        (card,) = document.cssselect(f"aside section[data-actor={actor}]#actor-{actor}")
        links = [a.get("href") for a in card.cssselect("li a[href^='#']")]
        assert [f"#{each}" for each in ids] == [each for each in links if each[1:] in ids]


def test_the_body_is_the_source_article_word_for_word(demo: Path) -> None:
    words = " ".join(body_text(page(demo / "riyadh" / "index.html")).split())
    assert words.startswith("The American side has begun to understand our position better. The")
    assert words.endswith("that it is too early to talk about compromises.")
    assert '"The discussion was very beneficial. We not only listened but also' in words
    assert "Related content" not in words
    assert "Images source" not in words


def test_marks_and_notes_are_linked_both_ways(demo: Path) -> None:
    document = page(demo / "riyadh" / "index.html")
    ids = {element.get("id") for element in document.cssselect("[id]")}
    notes = document.cssselect("[data-note]")
    assert notes
    for note in notes:
        name = note.get("data-note")
        assert note.cssselect(f"a[href='#{name}']")
        assert document.cssselect(f"mark[data-annotation~='{name}'] a[href='#{note.get('id')}']")
    for link in document.cssselect("a[href^='#']"):
        assert link.get("href")[1:] in ids


@pytest.mark.slow
def test_two_builds_in_two_places_are_byte_identical(tmp_path: Path) -> None:
    for name, seed, zone in (("a", "1", "Pacific/Auckland"), ("b", "2", "America/New_York")):
        root = tmp_path / name
        for folder in ("content", "brief.yaml"):
            source = REPOSITORY / folder
            (shutil.copytree if source.is_dir() else shutil.copy)(
                source, root / folder if source.is_dir() else tmp_path / name / folder
            )
        run = brief("build", cwd=root, env={"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"})
        assert run.code == 0, run.err
    assert snapshot(tmp_path / "a/site") == snapshot(tmp_path / "b/site")


def test_all_errors_are_reported_together_and_the_site_stays(tmp_path: Path) -> None:
    root = make_site(tmp_path)
    assert brief("build", cwd=root).code == 0
    before = snapshot(root / "site")
    make_site(
        root,
        {
            "content/bridge.yaml": """annotations:
  - quote: must close today
    speaker: stones
    nota: x
""",
            "content/other.md": "---\ntitle: Other\ndate: 2026-01-01\n---\nThe sea. The sea.\n",
            "content/other.yaml": """actors: {sea: {name: The Sea}}
annotations:
  - {quote: The sea, speaker: sea}
  - {quote: The moon, speaker: moon}
""",
            "content/actors.yaml": "a: {role: b}\n",
        },
    )
    run = brief("build", cwd=root)
    assert run.code == 1
    assert run.out == ""
    assert "content/bridge.yaml:4:5: error: There is no key “nota” here." in run.err
    assert "Did you mean “note”?" in run.err
    assert "content/other.yaml:3:13: error: This text occurs 2 times" in run.err
    assert "content/other.yaml:4:13: error: This text was not found in the article" in run.err
    assert "content/other.yaml:4:32: error: There is no actor “moon”." in run.err
    assert "content/actors.yaml:1:4: error: The actor “a” has no name." in run.err
    assert snapshot(root / "site") == before


def test_an_unknown_actor_is_named_with_the_nearest_known(tmp_path: Path) -> None:
    sidecar = """actors: {stone: {name: Ada Stone}}
annotations: [{quote: must close today, speaker: stones}]
"""
    run = brief("build", cwd=make_site(tmp_path, {"content/bridge.yaml": sidecar}))
    assert run.code == 1
    assert "content/bridge.yaml:2:50: error: There is no actor “stones”." in run.err
    assert "Did you mean “stone”?" in run.err


def test_without_content_the_command_says_what_it_needs(tmp_path: Path) -> None:
    run = brief("build", cwd=tmp_path)
    assert run.code == 2
    assert "There is no content/ folder" in run.err


@pytest.mark.slow
def test_a_build_in_processes_gives_the_same_site_and_the_same_errors(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {}
    for number in range(160):
        files[f"content/a{number}.md"] = ARTICLE.replace("Bridge", f"Bridge {number}")
        files[f"content/a{number}.yaml"] = SIDECAR
    root = make_site(tmp_path, files)
    assert brief("build", "-j", "1", "--output", "one", cwd=root).code == 0
    assert brief("build", "-j", "3", "--output", "three", cwd=root).code == 0
    assert snapshot(root / "one") == snapshot(root / "three")
    (root / "content/a7.yaml").write_text(SIDECAR.replace("must close", "must shut"))
    (root / "templates").mkdir()
    (root / "templates/brief.html").write_text("{{ nothing }}")
    one, three = (brief("build", "-j", jobs, cwd=root) for jobs in ("1", "3"))
    assert (one.code, one.err) == (three.code, three.err)
    assert "content/a7.yaml" in one.err
    (root / "content/a7.yaml").unlink()
    one, three = (brief("build", "-j", jobs, cwd=root) for jobs in ("1", "3"))
    assert (one.code, one.err) == (three.code, three.err)
    assert "templates/brief.html:1: error: UndefinedError" in one.err
