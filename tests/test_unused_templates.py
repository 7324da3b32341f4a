"""Files of `templates/` that nothing is made of: their names are no template's."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from sites import brief, make_site

MEANT = {
    "partials/card.html": "Did you mean “partials/cards.html”?",
    "partials/Cards.html": "Did you mean “partials/cards.html”?",
    "cards.html": "Did you mean “partials/cards.html”?",
    "breif.html": "Did you mean “brief.html”?",
    "sitemap_index.xml": "Did you mean “sitemap-index.xml”?",
    "zzqqxx.html": "Name it as the template of the theme that it is to replace; or name it in a",
    "brief.css": "Did you mean “assets/brief.css”?",
    "zzqqxx.woff2": "What pages load is in templates/assets/.",
}


@pytest.mark.parametrize("name", MEANT)
def test_a_name_that_is_no_templates(name: str, tmp_path: Path) -> None:
    root = make_site(tmp_path, {f"templates/{name}": "<p>Mine.</p>\n"})
    run = brief("check", cwd=root)
    assert run.code == 0
    assert run.err == (
        f"templates/{name}: hint: This is no template of the theme, and no template names it: "
        f"nothing is made of it.\n    {run.err.partition('    ')[2]}"
    )
    assert f"    {MEANT[name]}" in run.err
    build = brief("build", cwd=root)
    assert build.code == 0
    assert f"templates/{name}: hint: This is no template" in build.err
    assert brief("check", "--strict", cwd=root).code == 0


OWN = '{% extends "base.html" %}{% block main %}@{% endblock %}'


def including(statement: str) -> dict[str, str | bytes]:
    return {"templates/mine.html": "x", "templates/brief.html": OWN.replace("@", statement)}


@pytest.mark.parametrize(
    "files",
    [
        {"templates/partials/cards.html": "<p>Mine.</p>"},
        {"templates/assets/mine.css": "p {}", "templates/README.md": "x", "templates/LICENSE": "x"},
        including('{% include "mine.html" %}'),
        including("{%-  include  'mine.html' -%}"),
        including('{% include "mi" ~ "ne.html" %}'),
        including("{% include own %}"),
    ],
)
def test_what_is_used_or_beside_is_not_told(files: dict[str, str | bytes], tmp_path: Path) -> None:
    run = brief("check", "--format", "json", cwd=make_site(tmp_path, files))
    assert "template-unused" not in {each["code"] for each in json.loads(run.out)["problems"]}


def test_a_second_one_that_nothing_names_is_told_beside_one_that_is(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "templates/one.html": "x",
        "templates/two.html": "x",
        "templates/brief.html": OWN.replace("@", '{% include   "one.html"  %}'),
    }
    run = brief("check", cwd=make_site(tmp_path, files))
    assert "templates/two.html: hint:" in run.err
    assert "templates/one.html" not in run.err


def test_what_can_not_be_read_may_name_it(tmp_path: Path) -> None:
    merge = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> desk\n"
    files = {"templates/own.html": "<p>Mine.</p>\n", "templates/actors.html": merge}
    run = brief("check", cwd=make_site(tmp_path, files))
    assert run.code == 1
    assert run.err.endswith("1 error.\n")


def test_thousands_are_looked_for_in_each_other_at_once(tmp_path: Path) -> None:
    files = {
        f"templates/x{n}.html": f"{{% include 'x{n + 1}.html' %}}{{# x{n}.html #}}"
        for n in range(8_000)
    }
    root = make_site(tmp_path, {**files, "templates/x8000.html": "{% include 'x8000.html' %}"})
    run = brief("check", cwd=root, timeout=20)
    assert run.code == 0
    assert re.findall("^templates/([^:]*): hint", run.err, re.MULTILINE) == ["x0.html"]
