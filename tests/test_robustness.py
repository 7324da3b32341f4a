"""Hostile and odd input: scripts in every field, delimiters without end, bytes at random."""

from __future__ import annotations

import json
import random
import re
from functools import cache
from pathlib import Path

import html5lib
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sites import ARTICLE, REPOSITORY, SIDECAR, brief, make_site, snapshot

from brief.content.read import Files, read
from brief.formats.decode import File
from brief.formats.urls import SCHEMES
from brief.making import content
from brief.memo import Memo
from brief.pages import DataFile, Options, plan
from brief.pipeline import load
from brief.problems import failing
from brief.render import Renderer
from brief.site import Site

VECTORS = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "<svg onload=alert(1)>",
    "<iframe src=javascript:alert(1)>", "</p><script>alert(1)</script>", "<a href='javascript:1'>x</a>",
    "\"><script>alert(1)</script>", "'onmouseover='alert(1)", "\" onfocus=alert(1) autofocus=\"",
    "<math><mtext><script>alert(1)</script>", "<!--<img src='--><img src=x onerror=alert(1)>'>",
    "<style>@import 'x'</style>", "<base href=//evil>", "<form action=//evil><input>",
    "<object data=x>", "<embed src=x>", "<link rel=stylesheet href=//evil>", "<meta http-equiv=refresh>",
    "{{ 7*7 }}", "{% raw %}", "&lt;script&gt;", "&#60;script&#62;", "]]><script>", "<ScRiPt>x</sCrIpT>",
    "<template shadowrootmode=open><script>1</script></template>", "</title><script>1</script>",
]  # fmt: skip
LINKS = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\x01javascript:alert(1)",
    "data:text/html,<script>1</script>", "vbscript:x", "//evil.example", "https:evil", "file:///etc",
    "blob:x", "java&#115;cript:x", "javascript&colon;x", "%6aavascript:x", "about:blank", "feed:x",
]  # fmt: skip
WRAPPED = ["{}", "**{}**", "`{}`", "> {}", "- {}", "# {}", "[{}](https://a.example)",
           "![{}](https://a.example/x.png)", "| a |\n|---|\n| {} |", "\\{}"]  # fmt: skip


def active(page: bytes) -> list[str]:
    """What would run or lead astray in a page: scripts, handlers, schemes, foreign elements."""
    found = []
    document = html5lib.parse(page, namespaceHTMLElements=False)
    for element in document.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag in {"iframe", "object", "embed", "base", "style", "template", "math"}:
            found.append(element.tag)
        if element.tag == "script":
            ours = re.fullmatch(r"/?(\.\./)*assets/[a-z]+\.js", element.get("src") or "")
            if not ours and element.get("type") != "application/ld+json":
                found.append(f"script {element.get('src')} {element.text}")
        if element.tag == "meta" and element.get("http-equiv"):
            found.append("meta http-equiv")
        for name, value in element.attrib.items():
            if str(name).startswith("on") or name == "style":
                found.append(f"{element.tag} {name}")
            if name in {"href", "src", "action", "formaction", "poster", "srcset", "data"}:
                scheme = re.match(r"[\s\x00-\x20]*([a-zA-Z][a-zA-Z0-9+.-]*):", value)
                if value.startswith("//") or (scheme and scheme[1].lower() not in SCHEMES):
                    found.append(f"{element.tag} {name}={value}")
    return found


def quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def test_no_field_lets_a_script_through(tmp_path: Path) -> None:
    body = "\n\n".join(each.format(vector) for vector in VECTORS for each in WRAPPED)
    files: dict[str, str | bytes] = {"content/bridge.md": ARTICLE + "\n" + body + "\n"}
    for number, vector in enumerate(VECTORS):
        text = quoted(vector)
        files[f"content/v{number}.md"] = (
            f"---\ntitle: {text}\ndate: 2026-01-01\nsummary: {text}\ntopics: [Harm]\n"
            f"source: {{name: {text}, author: {text}}}\n"
            f"image: {{caption: {text}, credit: {text}}}\n---\nHe said it is so.\n"
        )
        files[f"content/v{number}.yaml"] = (
            f"actors:\n  a{number}: {{name: {text}, role: {text}, affiliation: {text}, "
            f"description: {text}}}\nannotations:\n"
            f"- {{quote: it is so, speaker: a{number}, note: {text}, tags: [harm], "
            f"by: {{name: {text}, role: {text}}}, sources: [{{title: {text}}}]}}\n"
            f"- {{quote: He said, kind: claim, attributed_to: {text}}}\n"
        )
    root = make_site(tmp_path, files)
    run = brief("build", "--base-url", "https://example.org/", cwd=root)
    assert run.code == 0, run.err
    pages = sorted((root / "site").rglob("*.html"))
    assert len(pages) > len(VECTORS)
    for path in pages:
        assert active(path.read_bytes()) == [], path


@pytest.mark.parametrize("link", LINKS)
def test_no_field_lets_a_scheme_through(tmp_path: Path, link: str) -> None:
    text = '"' + link.replace("\\", "\\\\").replace("\t", "\\t").replace("\x01", "\\x01") + '"'
    root = make_site(
        tmp_path,
        {
            "content/a.md": ARTICLE + f"\n[x](<{link}>) ![y](<{link}>)\n",
            "content/b.md": ARTICLE.replace("---\nMayor", f"source: {{name: A, url: {text}}}\n"
                                            f"image: {{src: {text}, alt: a}}\n---\nMayor"),
            "content/b.yaml": SIDECAR.replace("role: Mayor", f"role: Mayor, url: {text}, image: {text}")
            + f"    sources: [{{title: a, url: {text}, archived: {text}}}]\n",
        },
    )  # fmt: skip
    run = brief("build", cwd=root)
    if run.code == 0:
        for path in (root / "site").rglob("*.html"):
            assert active(path.read_bytes()) == []
    else:
        assert run.code == 1
        assert "content/b." in run.err


@pytest.mark.slow
@pytest.mark.parametrize(
    "unit",
    ["*a ", "_a_", "**", "[", "![", "[a](", "`", "<", "&", "~~a", "> ", "- ", "1. ", "|a|\n", "\\",
     "[a]: b\n", "# ", "a\n-\n", "```\n", "<a ", "&#x", "*_", "]( ", "\u0301", "“"],
)  # fmt: skip
def test_delimiters_without_end_take_seconds_at_most(tmp_path: Path, unit: str) -> None:
    body = (unit * (200_000 // len(unit.encode())))[:200_000]
    root = make_site(tmp_path, {"content/long.md": f"---\ntitle: T\ndate: 2026-01-01\n---\n{body}"})
    run = brief("check", cwd=root, timeout=30)
    assert run.code in (0, 1)


@pytest.mark.parametrize(("unit", "what"), [("a\n-\n", "lines"), ("[", "opening brackets")])
def test_a_text_that_would_take_long_is_refused(tmp_path: Path, unit: str, what: str) -> None:
    body = unit * 30_000
    root = make_site(tmp_path, {"content/long.md": f"---\ntitle: T\ndate: 2026-01-01\n---\n{body}"})
    run = brief("check", cwd=root)
    assert run.code == 1
    assert "content/long.md:5:" in run.err
    assert f"0,000 {what}; the limit is " in run.err


def test_a_name_too_long_for_a_folder_is_told(tmp_path: Path) -> None:
    root = make_site(tmp_path, {f"content/{'x' * 210}.md": ARTICLE})
    run = brief("build", cwd=root)
    assert run.code == 1
    assert "Its name is longer than 200 bytes." in run.err


OPTIONS = Options("https://example.org/")


@cache
def renderer() -> Renderer:
    return Renderer(read(REPOSITORY).templates)


def everything(site: Site) -> dict[str, bytes]:
    """The bytes of every page and data file of a site, but for pictures, which take long."""
    memo = Memo()
    return {
        each.path: content(site, OPTIONS, renderer(), memo, each)
        for each in plan(site, OPTIONS, memo)
        if not (isinstance(each, DataFile) and each.path.endswith(".png"))
    }


def in_memory(**given: str) -> Files:
    """A site of one article, as files that are nowhere on a disk."""
    return Files(
        config=File("brief.yaml", given.get("config", "").encode()),
        registry=File("content/actors.yaml", given.get("registry", "").encode()),
        articles=(File("content/bridge.md", given.get("article", ARTICLE).encode()),),
        sidecars={
            "content/bridge.md": File("content/bridge.yaml", given.get("sidecar", SIDECAR).encode())
        },
        assets=(),
        templates={},
        problems=(),
    )


def shows_every_name(names: list[str]) -> None:
    """Whatever names pass as actors', every file of the site can be made."""
    actors = {f"actor-{number}": {"name": name} for number, name in enumerate(names)}
    remark = {"quote": "must close today", "speaker": "actor-0", "note": "N"}
    sidecar = json.dumps({"actors": actors, "annotations": [remark]})
    site, problems = load(in_memory(sidecar=sidecar))
    if not failing(problems, strict=False):
        assert len(site.actors) == len(names)
        assert "actors/actor-0/index.html" in everything(site)
    else:
        assert all(problem.place for problem in problems)


@pytest.mark.parametrize(
    "names",
    [["-"], ["-", "-"], ["--", "-", "- -"], ["–", "–"], ["…", "…"], ["A-", "A-"], ["-A", "A"],
     ["1", "1"], ["!", "?"], ["‐", "‐"], ["س", "س"], ["李", "李"], ["O'-", "O'-"], ["Ä -", "Ä -"]],
)  # fmt: skip
def test_a_name_of_odd_signs_has_its_pages(names: list[str]) -> None:
    shows_every_name(names)


@settings(max_examples=settings.default.max_examples)  # type: ignore[union-attr]
@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=4))
def test_no_name_ends_in_an_exception(names: list[str]) -> None:
    shows_every_name(names)


@settings(max_examples=settings.default.max_examples * 4)  # type: ignore[union-attr]
@given(st.binary(max_size=400), st.binary(max_size=400), st.binary(max_size=100), st.booleans())
@example(b"", b"", b"?", False)
@example(b"", b"? x", b"", True)
def test_no_bytes_end_in_an_exception(
    article: bytes, sidecar: bytes, config: bytes, headed: bool
) -> None:
    head = b"---\ntitle: T\ndate: 2026-01-01\n---\n" if headed else b""
    files = Files(
        config=File("brief.yaml", config),
        registry=File("content/actors.yaml", sidecar),
        articles=(File("content/a.md", head + article),),
        sidecars={"content/a.md": File("content/a.yaml", sidecar)},
        assets=(),
        templates={},
        problems=(),
    )
    site, problems = load(files)
    assert site.briefs or problems
    if not failing(problems, strict=False):
        made = everything(site)
        assert "a/index.html" in made or not site.briefs
    for problem in problems:
        assert problem.code
        assert problem.message
        assert problem.place


@pytest.mark.slow
def test_after_any_edits_the_site_is_as_a_clean_build_makes_it(tmp_path: Path) -> None:
    rng = random.Random(20260301)
    root = make_site(tmp_path / "root", {"content/actors.yaml": "sea: {name: The Sea}\n"})
    for step in range(25):
        number = rng.randrange(4)
        article = root / f"content/a{number}.md"
        sidecar = article.with_suffix(".yaml")
        match rng.randrange(6):
            case 0:
                article.write_text(ARTICLE.replace("Bridge", f"Bridge {step}"))
            case 1 if article.exists():
                sidecar.write_text(SIDECAR.replace("No date", f"No date {step}"))
            case 2:
                article.unlink(missing_ok=True)
                sidecar.unlink(missing_ok=True)
            case 3 if article.exists():
                target = root / f"content/b{step}.md"
                article.rename(target)
                if sidecar.exists():
                    sidecar.rename(target.with_suffix(".yaml"))
            case 4:
                (root / "brief.yaml").write_text(f"title: Site {step}\n")
            case 5:
                (root / "templates").mkdir(exist_ok=True)
                (root / "templates/404.html").write_text(f"<title>{step}</title>\n")
        assert brief("build", cwd=root).code == 0
        clean = tmp_path / f"clean-{step}"
        assert brief("build", "--output", clean, cwd=root).code == 0
        assert snapshot(root / "site") == snapshot(clean)
