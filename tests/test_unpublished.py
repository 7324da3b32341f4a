"""What nobody is to see yet: drafts, articles with a future date, and what only these name."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from repetitions import with_repetitions
from serve_support import preview
from sites import Run, brief, make_site, snapshot

pytestmark = pytest.mark.slow

AHEAD = "2099-03-01"
PICTURE = b'<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>'


def article(body: str = "Text.\n", day: str = "2026-03-01", front: str = "") -> str:
    return f"---\ntitle: Title\ndate: {day}\n{front}---\n{body}"


def on(day: str) -> dict[str, str]:
    """The environment of a command that is run at the first moment of a day in UTC."""
    start = datetime.combine(date.fromisoformat(day), datetime.min.time(), UTC)
    return {"SOURCE_DATE_EPOCH": str(int(start.timestamp()))}


def built(root: Path, *options: str, env: dict[str, str] | None = None) -> Run:
    run = brief(
        "build", "--strict", "--base-url", "https://example.org/", *options, cwd=root, env=env
    )
    assert run.code == 0, run.err
    return run


def said(root: Path) -> str:
    """All that the site has, with the names of its files."""
    files = snapshot(root / "site")
    return "\n".join(f"{name}\n{data.decode('utf-8', 'replace')}" for name, data in files.items())


DRAFT = "draft: true\n"
NAMED_BY: dict[str, dict[str, str]] = {
    "image": {"content/a.md": article(front=f"{DRAFT}image: {{src: secret.svg, alt: x}}\n")},
    "picture in the body": {"content/a.md": article("![x](secret.svg)\n", front=DRAFT)},
    "picture in a link": {"content/a.md": article("[![x](secret.svg)](https://example.org/)\n", front=DRAFT)},
    "link": {"content/a.md": article("Siehe [hier](secret.svg#page=2).\n", front=DRAFT)},
    "by reference": {"content/a.md": article("![x][1]\n\n[1]: <secret.svg> 'x'\n", front=DRAFT)},
    "from the root": {"content/sub/a.md": article("![x](/secret.svg)\n", front=DRAFT)},
    "from a folder": {"content/sub/a.md": article("![x](../secret.svg?v=2)\n", front=DRAFT)},
    "source's address": {"content/a.md": article(front=f"{DRAFT}source: {{url: secret.svg}}\n")},
    "note": {"content/a.md": article(front=DRAFT), "content/a.yaml": "annotations:\n- {quote: Text, note: '![x](secret.svg)'}\n"},
    "source of a note": {"content/a.md": article(front=DRAFT), "content/a.yaml": "annotations:\n- {quote: Text, sources: [{title: x, url: secret.svg}]}\n"},
    "saved copy": {"content/a.md": article(front=DRAFT), "content/a.yaml": "annotations:\n- {quote: Text, sources: [{title: x, archived: secret.svg}]}\n"},
    "local actor": {"content/a.md": article(front=DRAFT), "content/a.yaml": "actors: {stone: {name: Ada Stone, image: secret.svg}}\n"},
    "registered actor": {
        "content/a.md": article(front=DRAFT), "content/a.yaml": "annotations:\n- {quote: Text, speaker: reed}\n",
        "content/actors.yaml": "reed: {name: Jo Reed, image: secret.svg}\n",
    },
    "note of a draft annotation": {"content/a.md": article(), "content/a.yaml": "annotations:\n- {quote: Text, draft: true, note: '![x](secret.svg)'}\n"},
    "source of a draft annotation": {"content/a.md": article(), "content/a.yaml": "annotations:\n- {quote: Text, draft: true, sources: [{title: x, url: secret.svg}]}\n"},
    "speaker of a draft annotation": {
        "content/a.md": article(), "content/a.yaml": "actors: {stone: {name: Ada Stone, image: secret.svg}}\nannotations:\n- {quote: Text, speaker: stone, draft: true}\n",
    },
    "article of a date to come": {"content/a.md": article("![x](secret.svg)\n", AHEAD)},
}  # fmt: skip

QUICK = (
    "image", "link", "note", "registered actor", "speaker of a draft annotation",
    "article of a date to come",
)  # fmt: skip


@pytest.mark.parametrize("files", with_repetitions(NAMED_BY, QUICK))
def test_a_file_that_only_what_is_left_out_names_is_left_out(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    root = make_site(
        tmp_path, {**files, "content/secret.svg": PICTURE, "content/free.svg": PICTURE}
    )
    built(root)
    assert "secret" not in said(root)
    assert "Ada Stone" in said(root)  # The speaker of another article.
    assert (root / "site/free.svg").is_file()
    built(root, "--drafts", "--future")
    assert (root / "site/secret.svg").is_file()
    built(root)
    assert not (root / "site/secret.svg").exists()


UNSHOWN: dict[str, dict[str, str]] = {
    "in other letters": {"content/a.md": article("![x](SECRET.svg)\n", front=DRAFT)},
    "comment of a draft": {"content/a.md": article("<!-- ![x](secret.svg) -->\n", front=DRAFT)},
    "comment": {"content/a.md": article("Eins <!-- ![x](secret.svg) --> zwei.\n")},
    "comment with a tag": {"content/a.md": article('One.\n\n<!--\n<img src="secret.svg">\n-->\n')},
    "tag in a draft": {"content/a.md": article("Ein <img src='secret.svg'> Bild.\n", front=DRAFT)},
}  # fmt: skip


@pytest.mark.parametrize("files", UNSHOWN.values(), ids=UNSHOWN)
def test_a_file_that_is_named_where_nothing_is_shown_is_left_out(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    root = make_site(tmp_path, {**files, "content/secret.svg": PICTURE})
    brief("build", cwd=root)
    assert (root / "site/bridge/index.html").is_file()
    assert not (root / "site/secret.svg").exists()
    (root / "content/b.md").write_text(article("![x](secret.svg)\n"))
    brief("build", cwd=root)
    assert (root / "site/secret.svg").is_file()


@pytest.mark.parametrize(
    "files",
    [
        {"content/b.md": article("![x](secret.svg)\n")},
        {"content/b.md": article("See [it](./secret.svg).\n")},
        {"content/sub/b.md": article("![x](../secret.svg)\n")},
        {"content/b.md": article(front="image: {src: /secret.svg, alt: x}\n")},
        {"content/b.md": article(), "content/b.yaml": "annotations:\n- {quote: Text, note: '[x](secret.svg)'}\n"},
        {"content/b.md": article(), "content/b.yaml": "actors: {reed: {name: Jo Reed, image: secret.svg}}\n"},
    ],
)  # fmt: skip
def test_a_file_that_a_published_article_names_too_is_copied(
    tmp_path: Path, files: dict[str, str | bytes]
) -> None:
    draft = article("![x](secret.svg)\n", front=DRAFT)
    root = make_site(tmp_path, {"content/a.md": draft, "content/secret.svg": PICTURE, **files})
    built(root)
    assert (root / "site/secret.svg").read_bytes() == PICTURE


def test_who_speaks_in_draft_annotations_only_is_not_named(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "content/a.md": article("One and two.\n"),
        "content/a.yaml": "annotations:\n- {quote: One, speaker: reed, draft: true}\n"
        "- {quote: two, speaker: wood}\n",
        "content/actors.yaml": "reed: {name: Jo Reed}\nwood: {name: Kai Wood}\n",
    }
    root = make_site(tmp_path, files)
    built(root)
    assert "Jo Reed" not in said(root)
    assert "Kai Wood" in said(root)
    built(root, "--drafts")
    assert "Jo Reed" in said(root)


@pytest.fixture
def waiting(tmp_path: Path) -> Path:
    return make_site(
        tmp_path,
        {
            "content/harbour.md": article("The harbour secret.\n", AHEAD, "topics: [Harbours]\n"),
            "content/harbour.yaml": "actors: {reed: {name: Jo Reed}}\n"
            "annotations:\n- {quote: harbour, speaker: reed, id: words}\n",
        },
    )


def test_an_article_waits_for_its_date(waiting: Path) -> None:
    run = built(waiting)
    assert (
        f"content/harbour.md:3:7: hint: This article waits for its date: it is not published "
        f"until {AHEAD}." in run.err
    )
    assert "1 hint." in run.err
    for word in ("harbour", "Harbour", "Jo Reed", "reed", AHEAD):
        assert word not in said(waiting)


@pytest.mark.parametrize(
    ("day", "there"),
    [("2026-03-01", False), ("2099-02-28", False), (AHEAD, True), ("2099-03-02", True), ("2100-01-01", True)],
)  # fmt: skip
def test_the_first_build_of_its_day_has_it(waiting: Path, day: str, there: bool) -> None:
    run = built(waiting, env=on(day))
    assert (waiting / "site/harbour/index.html").is_file() is there
    assert ("hint" in run.err) is not there


def test_a_site_built_for_the_future_is_that_of_the_day(waiting: Path) -> None:
    built(waiting, "--future")
    before = snapshot(waiting / "site")
    assert "harbour/index.html" in before
    built(waiting, env=on(AHEAD))
    assert snapshot(waiting / "site") == before


def test_without_a_set_clock_it_is_the_machines(waiting: Path) -> None:
    (waiting / "content/past.md").write_text(article(day="2000-01-01"))
    built(waiting, env={"SOURCE_DATE_EPOCH": ""})
    assert (waiting / "site/past/index.html").is_file()
    assert not (waiting / "site/harbour").exists()


@pytest.mark.parametrize("day", ["2026-11-26T23:30", "2026-11-27T00:00"])
@pytest.mark.parametrize("zone", ["Pacific/Auckland", "America/Los_Angeles", "UTC"])
def test_the_day_begins_in_utc_wherever_the_build_runs(waiting: Path, zone: str, day: str) -> None:
    (waiting / "content/harbour.md").write_text(article("The harbour.\n", "2026-11-27"))
    epoch = str(int(datetime.fromisoformat(f"{day}+00:00").timestamp()))
    built(waiting, env={"SOURCE_DATE_EPOCH": epoch, "TZ": zone})
    assert (waiting / "site/harbour").exists() is day.endswith("00:00")


@pytest.mark.parametrize("command", ["build", "check"])
def test_a_clock_that_is_none_is_refused(waiting: Path, command: str) -> None:
    run = brief(command, cwd=waiting, env={"SOURCE_DATE_EPOCH": "soon"})
    assert run.code == 2
    assert "SOURCE_DATE_EPOCH is “soon”" in run.err


LINKS = {
    "link": ({"content/b.md": article("See [it](a.md).\n")}, "content/b.md:5:10", "a.md", "an article"),
    "address": ({"content/b.md": article("See [it](a/).\n")}, "content/b.md:5:10", "a/", "an article"),
    "fragment": ({"content/b.md": article("Siehe [hier](a.md#x).\n")}, "content/b.md:5:14", "a.md#x", "an article"),
    "see": ({"content/b.md": article(), "content/b.yaml": "annotations:\n- {quote: Text, see: ['a#words']}\n"}, "content/b.yaml:2:23", "a#words", "an article"),
    "note": ({"content/b.md": article(), "content/b.yaml": "annotations:\n- {quote: Text, note: '[x](a.md)'}\n"}, "content/b.yaml:2:23", "a.md", "an article"),
}  # fmt: skip
REASONS = {
    "draft": (article(front=DRAFT), "is a draft"),
    "date": (article(day=AHEAD), f"is not published until {AHEAD}"),
    "both": (article(day=AHEAD, front=DRAFT), "is a draft"),
}


@pytest.mark.parametrize("reason", REASONS.values(), ids=REASONS)
@pytest.mark.parametrize("link", LINKS.values(), ids=LINKS)
def test_a_link_to_what_is_left_out_says_why(
    tmp_path: Path,
    link: tuple[dict[str, str | bytes], str, str, str],
    reason: tuple[str, str],
) -> None:
    files, place, to, what = link
    text, why = reason
    car = "annotations:\n- {quote: Text, id: words}\n"
    root = make_site(tmp_path, {"content/a.md": text, "content/a.yaml": car, **files})
    run = brief("build", cwd=root)
    assert run.code == 1
    assert f"{place}: error: The link to “{to}” leads to {what} that {why}." in run.err
    assert "1 error" in run.err


def test_a_link_to_a_draft_annotation_says_so(tmp_path: Path) -> None:
    car = "annotations:\n- {quote: One, id: one, draft: true}\n- {quote: two, see: ['#one']}\n"
    root = make_site(tmp_path, {"content/a.md": article("One two.\n"), "content/a.yaml": car})
    run = brief("build", cwd=root)
    assert (
        "content/a.yaml:3:22: error: The link to “#one” leads to a statement that is a draft."
        in (run.err)
    )


def test_what_is_left_out_may_link_to_what_is_left_out(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "content/a.md": article("[x](b.md)\n", AHEAD),
        "content/b.md": article("[x](a.md), one\n", front=DRAFT),
        "content/b.yaml": "annotations:\n- {quote: one, id: one}\n",
        "content/c.md": article(),
        "content/c.yaml": "annotations:\n- {quote: Text, draft: true, see: ['b#one']}\n",
    }
    built(make_site(tmp_path, files))


def test_check_and_export_leave_it_out_too(waiting: Path) -> None:
    report = json.loads(brief("check", "--format", "json", cwd=waiting).out)
    assert [(each["code"], each["severity"], each["line"], each["column"]) for each in report["problems"]] == [
        ("date-ahead", "hint", 3, 7)
    ]  # fmt: skip
    assert brief("check", "--strict", cwd=waiting).code == 0
    assert not json.loads(brief("check", "--future", "--format", "json", cwd=waiting).out)[
        "problems"
    ]
    arguments = ("export", "harbour", "--format", "web-annotation")
    run = brief(*arguments, cwd=waiting)
    assert run.code == 2
    assert "--future" in run.err
    assert brief(*arguments, "--future", cwd=waiting).code == 0


@pytest.fixture
def root(waiting: Path) -> Iterator[Path]:
    (waiting / "content/harbour.md").write_text(article("![x](plan.svg) harbour\n", AHEAD))
    (waiting / "content/plan.svg").write_bytes(PICTURE)
    return waiting


def test_the_preview_shows_it_with_a_badge(root: Path) -> None:
    (root / "content/bridge.md").write_text(
        (root / "content/bridge.md").read_text().replace("date:", "draft: true\ndate:")
    )
    with preview(root) as running:
        for name, badge in (("harbour", f"Not before {AHEAD}"), ("bridge", "Draft")):
            assert running.request(f"/{name}/").status == 200
            marks = json.loads(running.request(f"/-/brief/marks.json?path=/{name}/").data)
            assert marks["badge"] == badge
            assert marks["badges"] == {"/bridge/": "Draft", "/harbour/": f"Not before {AHEAD}"}
        assert running.request("/plan.svg").status == 200


def test_the_preview_without_drafts_is_as_a_build(root: Path) -> None:
    with preview(root, "--no-drafts") as running:
        assert running.request("/harbour/").status == 404
        assert running.request("/plan.svg").status == 404
        assert b"harbour" not in running.request("/").data
