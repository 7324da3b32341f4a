"""What templates are given are values: Jinja's sandbox guards no file that a value leads to."""

from __future__ import annotations

import datetime
import types
from pathlib import Path
from typing import Any

import pytest
from jinja2.sandbox import ImmutableSandboxedEnvironment
from msgspec import Struct
from sites import ARTICLE, REPOSITORY, brief, make_site

from brief import Options, load_site
from brief.memo import Memo
from brief.pages import Page, input_of, plan
from brief.render import Renderer

PLAIN = (str, bytes, int, float, bool, types.NoneType, datetime.date)
MANY = (tuple, frozenset, list, dict)
# Each ends in an error of the sandbox, as far as a step of it is not none of Python's at all.
WAYS = [
    "render_rows.args[0].store.root.joinpath('content/stolen.txt').write_text('x')",
    "render_rows.args[0].store.forget()",
    "render_rows.func",
    "render_rows.keywords",
    "render_rows.__closure__[0].cell_contents",
    "render_rows.__globals__['contextlib']",
    "render_rows.__self__",
    "render_rows.__code__",
    "link.__init__.__globals__",
    "link.__struct_config__",
    "t.__class__.__mro__",
    "t.date.__func__",
    "t.date.__self__",
    "site.config.__class__.__subclasses__()",
    "('{0.__class__.__mro__}').format(site)",
    "('{0.__class__}'|safe).format(site)",
    "'{a.__class__}'.format_map({'a': site})",
    "site|attr('__class__')",
    "[site]|map(attribute='__class__')|first",
    "site['__class__']",
    "self.main.__init__",
    "self._TemplateReference__context",
    "cycler.__init__.__globals__",
    "lipsum.__globals__['os']",
    "joiner.__init__.__globals__",
    "namespace.__init__",
    "range.__self__",
    "''.__class__.__mro__",
    "(1).__class__.__base__",
]


@pytest.mark.parametrize("way", WAYS)
def test_no_expression_leads_out_of_the_sandbox(tmp_path: Path, way: str) -> None:
    root = make_site(
        tmp_path, {"content/bridge.md": ARTICLE, "templates/404.html": f"{{{{ {way} }}}}\n"}
    )
    run = brief("build", cwd=root)
    assert run.code == 1, (root / "site/404.html").read_text()
    assert "Traceback" not in run.err
    assert "templates/404.html:1: error: " in run.err
    assert not (root / "content/stolen.txt").exists()


def reached(root: Path, base_url: str) -> list[tuple[str, object]]:
    """What a site's templates can come to without a step that the sandbox refuses, and how."""
    sandbox = ImmutableSandboxedEnvironment()
    found: list[tuple[str, object]] = []
    seen: dict[int, object] = {}

    def walk(value: Any, way: str) -> None:
        if isinstance(value, PLAIN) or id(value) in seen:
            return
        seen[id(value)] = value
        found.append((way, value))
        if isinstance(value, dict):
            for key, each in value.items():
                walk(key, f"{way}.keys()")
                walk(each, f"{way}[{key!r}]")
        elif isinstance(value, MANY):
            for each in value:
                walk(each, f"{way}[…]")
        elif callable(value) and not isinstance(value, Struct):
            for name in dir(value):
                if sandbox.is_safe_attribute(value, name, getattr(value, name)):
                    walk(getattr(value, name), f"{way}.{name}")
        if isinstance(value, Struct) or hasattr(value, "_fields"):
            for name in dir(value):
                # A hash that is kept once it is known is named before that.
                each = getattr(value, name, None)
                if sandbox.is_safe_attribute(value, name, each):
                    walk(each, f"{way}.{name}")

    site, memo = load_site(root, drafts=True), Memo()
    options = Options(base_url)
    given: list[dict[str, object]] = []

    renderer = Renderer({}, trusted=False)
    renderer.environment.get_template = lambda name: Template(given)  # type: ignore[method-assign,assignment,return-value]
    for page in plan(site, options, memo):
        if isinstance(page, Page):
            renderer(page, input_of(site, options, page, memo), memo)
    for values in given:
        for name, value in values.items():
            walk(value, name)
    return found


class Template:
    """Stands for any template, and keeps what it is given."""

    def __init__(self, given: list[dict[str, object]]) -> None:
        self.given = given

    def render(self, values: dict[str, object]) -> str:
        self.given.append(values)
        return ""


def is_ours(kind: type) -> bool:
    return kind.__module__.startswith("brief.") and (
        issubclass(kind, Struct) or hasattr(kind, "_fields")
    )


def test_all_that_templates_reach_are_plain_values() -> None:
    found = reached(REPOSITORY, "https://news.example/repo/")
    names = {way.partition(".")[0].partition("[")[0] for way, _ in found}
    assert {"site", "t", "link", "render_rows", "cards", "chapters", "groups"} <= names
    for way, value in found:
        if isinstance(value, types.FunctionType):
            assert way == "render_rows"
        elif isinstance(value, types.MethodType):
            assert is_ours(type(value.__self__)), way
        elif not isinstance(value, types.BuiltinMethodType):
            assert type(value) in MANY or is_ours(type(value)), (way, type(value))
