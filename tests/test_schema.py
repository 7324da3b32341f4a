"""`brief schema`: what an editor takes for right is what the check takes for right."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, ClassVar

import pytest
import yaml
from jsonschema import Draft202012Validator, FormatChecker
from sites import REPOSITORY, brief, snapshot

pytestmark = pytest.mark.slow

NAMES = ("actors", "article", "config", "sidecar")


class EditorLoader(yaml.SafeLoader):
    """YAML as editors read it (1.2, core schema): a date is text, and so is “no”."""

    yaml_implicit_resolvers: ClassVar[dict[str, Any]] = {
        first: [
            (tag, pattern)
            for tag, pattern in resolvers
            if tag != "tag:yaml.org,2002:timestamp"
            and not (tag == "tag:yaml.org,2002:bool" and first not in "tTfF")
        ]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def read(text: str) -> Any:
    return yaml.load(text, EditorLoader)


@pytest.fixture(scope="module")
def schemas(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Draft202012Validator]:
    folder = tmp_path_factory.mktemp("schemas")
    run = brief("schema", "--output", "out/deep", cwd=folder)
    assert run.code == 0, run.err
    files = snapshot(folder / "out/deep")
    assert sorted(files) == [f"{name}.json" for name in NAMES]
    validators = {}
    for name in NAMES:
        schema = json.loads(files[f"{name}.json"])
        Draft202012Validator.check_schema(schema)
        validators[name] = Draft202012Validator(schema, format_checker=FormatChecker())
    return validators


@pytest.mark.parametrize("name", NAMES)
def test_printed_and_written_are_the_same(name: str, tmp_path: Path) -> None:
    brief("schema", "--output", ".", cwd=tmp_path)
    run = brief("schema", name, cwd=tmp_path)
    assert (run.code, run.out) == (0, (tmp_path / f"{name}.json").read_text(encoding="utf-8"))


def test_writing_renews_older_schemas(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text("old")
    assert brief("schema", "--output", ".", cwd=tmp_path).code == 0
    assert "Config" in (tmp_path / "config.json").read_text()


@pytest.mark.parametrize("arguments", [(), ("config", "--output", "x"), ("--output", "file/x")])
def test_a_wrong_use_is_a_clear_error(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    (tmp_path / "file").write_text("")
    run = brief("schema", *arguments, cwd=tmp_path)
    assert run.code in (1, 2)
    assert run.err.startswith("error: ")


def test_the_sites_that_there_are_pass(
    schemas: dict[str, Draft202012Validator], tmp_path: Path
) -> None:
    brief("init", ".", cwd=tmp_path)
    brief("new", "An article of its own", cwd=tmp_path)
    for root in (REPOSITORY, tmp_path):
        schemas["config"].validate(read((root / "brief.yaml").read_text()))
        for path in sorted((root / "content").rglob("*")):
            text = path.read_text()
            if path.suffix == ".md":
                schemas["article"].validate(read(text.split("---\n")[1]))
            elif path.suffix == ".yaml":
                name = "actors" if path.name == "actors.yaml" else "sidecar"
                schemas[name].validate(read(text))


ACCEPTED = {
    "sidecar": [
        "{}",
        "by: The desk\nannotations: []",
        "annotations: [{quote: a, speaker: x, see: ['b#c', {to: 'd#e', relation: repeats}]}]",
        "annotations: [{quote: a, occurrence: 2, draft: true, note: null}]",
        "actors: {x: {name: X, kind: place, aliases: [Y]}}",
    ],
    "actors": ["{}", "x-1: {name: X, url: https://example.org}"],
    "article": ["{title: T, date: 2025-02-18}", "{title: T, date: 2025-02-18, image: {alt: ''}}"],
    "config": ["{}", "kinds: {figure: {label: Figure, style: wavy}}", "domain: a.example.org"],
}
REFUSED = {
    "sidecar": [
        "[]",
        "anotations: []",
        "annotations: [{speaker: x}]",
        "annotations: [{quote: ''}]",
        "annotations: [{quote: a, speaker: Not An Id}]",
        "annotations: [{quote: a, occurrence: 0}]",
        "annotations: [{quote: a, draft: perhaps}]",
        "annotations: [{quote: a, see: [nowhere]}]",
        "actors: {x: {nmae: X}}",
        "actors: {'Not An Id': {name: X}}",
    ],
    "actors": ["[]", "x: {kind: ship}", "X: {name: X}"],
    "article": [
        "{title: T}",
        "{date: 2025-02-18}",
        "{title: T, date: soon}",
        "{title: T, date: 1}",
    ],
    "config": ["language: en", "lang: e", "kinds: {figure: {style: wavy}}", "domain: https://a.b"],
}
FILES = {
    "sidecar": "content/a.yaml",
    "actors": "content/actors.yaml",
    "article": "content/a.md",
    "config": "brief.yaml",
}


def codes(root: Path, name: str, text: str) -> set[str]:
    """The codes of what `brief check` finds wrong with the file itself."""
    (root / "content").mkdir()
    (root / "content/a.md").write_text("---\ntitle: T\ndate: 2025-02-18\n---\nText.\n")
    whole = f"---\n{text}\n---\nText.\n" if name == "article" else text
    (root / FILES[name]).write_text(whole)
    report = json.loads(brief("check", "--format", "json", cwd=root).out)
    # What an editor can't know: whether words stand in the article, and ids in the registry.
    beyond = {"anchor-orphan", "actor-unknown", "link-dead"}
    return {each["code"] for each in report["problems"] if each["severity"] == "error"} - beyond


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in ACCEPTED.items() for text in texts]
)
def test_editor_and_check_accept(
    schemas: dict[str, Draft202012Validator], tmp_path: Path, name: str, text: str
) -> None:
    schemas[name].validate(read(text))
    assert codes(tmp_path, name, text) == set()


@pytest.mark.parametrize(
    ("name", "text"), [(name, text) for name, texts in REFUSED.items() for text in texts]
)
def test_editor_and_check_refuse(
    schemas: dict[str, Draft202012Validator], tmp_path: Path, name: str, text: str
) -> None:
    assert not schemas[name].is_valid(read(text))
    assert codes(tmp_path, name, text)
