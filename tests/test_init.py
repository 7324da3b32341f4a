"""`brief init`: what it writes works without an edit, and it never overwrites anything."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import urllib.request
from pathlib import Path

import msgspec
import pytest
import yaml
from sites import REPOSITORY, Run, brief, fresh_brief, page, snapshot

from brief.config import Config

pytestmark = pytest.mark.slow

EPOCH = {"SOURCE_DATE_EPOCH": "1740000000"}  # 2025-02-19 in UTC.


@pytest.fixture
def site(tmp_path: Path) -> Path:
    run = brief("init", "town", "--github", cwd=tmp_path, env=EPOCH)
    assert run.code == 0, run.err
    return tmp_path / "town"


def built(site: Path, *arguments: str) -> Run:
    run = brief("build", "--strict", *arguments, cwd=site)
    assert run.code == 0, run.err
    return run


def test_what_it_writes_builds_strictly_without_an_edit(site: Path) -> None:
    run = fresh_brief("build", "--strict", cwd=site)
    assert (run.code, run.err) == (0, "")
    example = page(site / "site/quillhaven-ferry/index.html")
    (body,) = example.cssselect("[data-article-body]")
    assert "keep the town's rowing ferry" in body.text_content()
    kinds = {mark.get("data-kind") for mark in example.cssselect("mark")}
    assert kinds == {"quotation", "paraphrase", "claim", "context"}
    assert {card.get("data-actor") for card in example.cssselect("aside [data-actor]")} == {
        "tamsin-orrell",
        "tolliver",
    }


def test_what_it_writes_is_served_without_an_edit(site: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "brief", "serve", "--port", "0"],
        cwd=site,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY), "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as server:
        assert server.stdout is not None
        address = server.stdout.readline().strip()
        try:
            with urllib.request.urlopen(f"{address}quillhaven-ferry/") as response:
                assert "Tamsin Orrell" in response.read().decode()
        finally:
            server.send_signal(signal.SIGINT)


def test_it_says_what_it_wrote_and_what_comes_next(tmp_path: Path) -> None:
    run = brief("init", "town", cwd=tmp_path)
    written = set(re.findall(r"^written  (.+)$", run.out, re.MULTILINE))
    assert written == set(snapshot(tmp_path / "town"))
    assert "cd town && brief serve" in run.out
    assert not any(path.startswith(".github") for path in written)


def test_its_files_bear_the_date_of_source_date_epoch(site: Path) -> None:
    assert "date: 2025-02-19" in (site / "content/quillhaven-ferry.md").read_text()


def test_two_runs_write_the_same_bytes(site: Path, tmp_path: Path) -> None:
    brief("init", "other", "--github", cwd=tmp_path, env=EPOCH)
    assert snapshot(site) == snapshot(tmp_path / "other")


def test_a_date_that_is_no_number_is_refused(tmp_path: Path) -> None:
    run = brief("init", "town", cwd=tmp_path, env={"SOURCE_DATE_EPOCH": "yesterday"})
    assert (run.code, list(tmp_path.iterdir())) == (2, [])
    assert "SOURCE_DATE_EPOCH" in run.err


def test_it_overwrites_nothing(site: Path, tmp_path: Path) -> None:
    for path in site.rglob("*"):
        if path.is_file():
            path.write_text("mine")
    before = snapshot(site)
    run = brief("init", "town", "--github", cwd=tmp_path)
    assert run.code == 0
    assert snapshot(site) == before
    assert "written" not in run.out


def test_it_writes_through_no_link(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    (tmp_path / "town/README.md").symlink_to(tmp_path / "elsewhere")
    run = brief("init", "town", cwd=tmp_path)
    assert run.code == 0
    assert not (tmp_path / "elsewhere").exists()
    assert "kept     README.md" in run.out


@pytest.mark.parametrize("name", [".vscode", ".brief", ".github"])
def test_it_writes_into_no_linked_folder_outside(tmp_path: Path, name: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "town").mkdir()
    (tmp_path / "town" / name).symlink_to("../elsewhere")
    run = brief("init", "town", "--github", cwd=tmp_path)
    assert run.code == 2
    assert "out of the site" in run.err
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_folder_with_a_readme_gets_the_rest(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("mine")
    assert brief("init", ".", cwd=tmp_path).code == 0
    assert (tmp_path / "README.md").read_text() == "mine"
    built(tmp_path)


def test_a_site_that_is_there_gets_no_example(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    run = brief("init", ".", "--github", cwd=tmp_path)
    assert run.code == 0
    assert list((tmp_path / "content").iterdir()) == []
    assert not (tmp_path / "brief.yaml").exists()
    assert (tmp_path / ".github/workflows/pages.yml").exists()
    assert (tmp_path / ".brief/schemas/sidecar.json").exists()


def test_a_file_where_a_folder_must_be_is_a_clear_error(tmp_path: Path) -> None:
    (tmp_path / "town").mkdir()
    (tmp_path / "town/.vscode").write_text("mine")
    run = brief("init", "town", cwd=tmp_path)
    assert run.code == 2
    assert ".vscode is not a folder" in run.err


def test_every_key_of_the_configuration_is_explained(site: Path) -> None:
    text = (site / "brief.yaml").read_text()
    for field in msgspec.structs.fields(Config):
        assert re.search(rf"^(# )?{field.name}:", text, re.MULTILINE), field.name


def test_every_key_that_is_commented_out_is_right_when_it_is_not(site: Path) -> None:
    path = site / "brief.yaml"
    text = re.sub(r"^# ( *\w+:)", r"\1", path.read_text(), flags=re.MULTILINE)
    # A site stands at one of the two.
    for other in ("base_url", "domain"):
        path.write_text(re.sub(rf"^{other}:.*\n", "", text, flags=re.MULTILINE))
        assert len(yaml.safe_load(path.read_text())) == len(msgspec.structs.fields(Config)) - 1
        built(site)


def test_a_base_url_of_another_domain_is_an_error(site: Path) -> None:
    path = site / "brief.yaml"
    path.write_text("base_url: https://example.org/repo/\ndomain: briefs.example.org\n")
    run = brief("build", cwd=site)
    assert run.code == 1
    assert "brief.yaml:1:11: error: The base URL is not that of the domain" in run.err
    path.write_text("base_url: https://briefs.example.org\ndomain: briefs.example.org\n")
    built(site)


@pytest.mark.parametrize("domain", ["https://a.example", "a.example/x", "localhost", "A.example"])
def test_a_domain_is_a_bare_name(site: Path, domain: str) -> None:
    (site / "brief.yaml").write_text(f"domain: {domain}\n")
    run = brief("build", cwd=site)
    assert run.code == 1
    assert "brief.yaml:1:9: error:" in run.err
    assert "a domain in lower case" in run.err


def test_editors_find_the_schema_of_each_yaml_file(site: Path) -> None:
    settings = json.loads((site / ".vscode/settings.json").read_text())
    for schema in settings["yaml.schemas"]:
        assert (site / schema).is_file()
    yamls = [site / "brief.yaml", *(site / "content").glob("*.yaml")]
    assert len(yamls) == 3
    for path in yamls:
        match = re.match(r"# yaml-language-server: \$schema=(\S+)\n", path.read_text())
        assert match, path
        assert (path.parent / match.group(1)).is_file()
