"""What stages hand on are plain values: they travel to any process, and are the same there."""

from __future__ import annotations

import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import get_args

import pytest
from bench.corpus import write_brief
from sites import ARTICLE, REPOSITORY, SIDECAR, make_site, snapshot

from brief import Options, Site, build, load_site
from brief.memo import Memo
from brief.pages import DataFile, Input, Page, data_of, input_of, plan
from brief.pages.inputs import Frame, Own, digest
from brief.workers import in_processes

OPTIONS = Options("https://example.org/briefs/")


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("corpus")
    write_brief(root, 200)
    return root


def inputs(site: Site, options: Options = OPTIONS) -> dict[Page, Input]:
    """What the template of each page of a site is given."""
    memo = Memo()
    return {
        each: input_of(site, options, each, memo)
        for each in plan(site, options, memo)
        if isinstance(each, Page)
    }


def survives(root: Path) -> None:
    """The site, its pages, their inputs: the same after a journey, and made alike from it."""
    site = load_site(root, drafts=True)
    sent = pickle.loads(pickle.dumps(site))
    assert sent == site
    pages = plan(site, OPTIONS)
    assert pickle.loads(pickle.dumps(pages)) == pages
    assert plan(sent, OPTIONS) == pages
    made, there = inputs(site), inputs(sent)
    for page, given in made.items():
        assert pickle.loads(pickle.dumps(page)) == page
        assert pickle.loads(pickle.dumps(given)) == given == there[page]
        assert digest(page, given, b"") == digest(page, there[page], b"")


def test_the_demo_survives_a_journey() -> None:
    survives(REPOSITORY)


@pytest.mark.slow
def test_two_hundred_briefs_survive_a_journey(corpus: Path) -> None:
    survives(corpus)


def built(root: Path, output: Path, run: object) -> dict[str, bytes]:
    build(root, output, OPTIONS, run=run)  # type: ignore[arg-type]
    return snapshot(output)


def test_an_executor_of_any_kind_builds_the_demo(tmp_path: Path) -> None:
    alone = built(REPOSITORY, tmp_path / "alone", map)
    with ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool:
        run = partial(pool.map, chunksize=50)
        assert built(REPOSITORY, tmp_path / "spread", run) == alone


@pytest.fixture(scope="module")
def built_alone(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    return built(corpus, tmp_path_factory.mktemp("alone") / "site", map)


@pytest.mark.slow
@pytest.mark.parametrize("method", ["spawn", "fork", "forkserver"])
def test_processes_started_in_any_way_build_what_one_does(
    corpus: Path, built_alone: dict[str, bytes], tmp_path: Path, method: str
) -> None:
    spread = built(corpus, tmp_path / "spread", in_processes(2, method))  # type: ignore[arg-type]
    assert spread == built_alone


def test_data_files_are_made_alike_elsewhere() -> None:
    site = load_site(REPOSITORY)
    sent = pickle.loads(pickle.dumps(site))
    for file in plan(site, OPTIONS):
        if isinstance(file, DataFile):
            assert pickle.loads(pickle.dumps(file)) == file
            assert data_of(sent, OPTIONS, file) == data_of(site, OPTIONS, file)


def test_no_page_hides_what_every_template_is_given() -> None:
    frame = set(Frame.__struct_fields__)
    for own in get_args(Own):
        assert not frame.intersection(own.__struct_fields__), own
    given = inputs(load_site(REPOSITORY))
    assert {type(each.own) for each in given.values()} == set(get_args(Own)) - {
        own
        for own in get_args(Own)
        if own.__name__ in {"MovedInput", "SearchInput", "SitemapIndexInput"}
    }


def digests(root: Path) -> dict[str, str]:
    return {page.path: digest(page, each, b"") for page, each in inputs(load_site(root)).items()}


BODY = ARTICLE.replace("2026-03-01", "2026-03-{day:02}").replace("Bridge", "Bridge {day}")


def test_a_page_has_another_digest_when_and_only_when_it_shows_a_change(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {}
    for day in range(1, 6):
        files[f"content/b{day}.md"] = BODY.format(day=day)
        files[f"content/b{day}.yaml"] = SIDECAR
    root = make_site(tmp_path, files)
    before = digests(root)
    assert digests(root) == before
    (root / "content/b1.yaml").write_text(SIDECAR.replace("*given*", "*told*"))
    after = digests(root)
    assert {path for path in after if after[path] != before[path]} == {
        "b1/index.html",
        "actors/stone/feed.xml",
        # Lists show how a note begins.
        "actors/stone/index.html",
        "quotations/index.html",
        "quotations/kind/paraphrase/index.html",
        "quotations/year/2026/index.html",
    }
    (root / "brief.yaml").write_text("title: Another name\n")
    named = digests(root)
    assert all(named[path] != after[path] for path in named)


def test_the_theme_and_the_template_are_in_the_digest() -> None:
    (page, given), *_ = inputs(load_site(REPOSITORY)).items()
    other = Page(page.path, "other.html", page.shows)
    found = {digest(page, given, b""), digest(page, given, b"theme"), digest(other, given, b"")}
    assert len(found) == 3


def test_references_lead_to_statements_and_briefs() -> None:
    site = load_site(REPOSITORY)
    for name in site.actors:
        said = [(brief, each) for brief in site.briefs for each in brief.statements
                if each.actor == name]  # fmt: skip
        assert list(site.said_by(name)) == said
    for slug in site.topics:
        found = list(site.briefs_about(slug))
        assert found
        assert found == sorted(found, key=lambda brief: (-brief.date.toordinal(), brief.slug))
    assert list(site.said_by("nobody")) == list(site.briefs_about("nothing")) == []
