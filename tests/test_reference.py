"""The documentation says what the program does: its help texts, its options, its problem codes.

`BRIEF_WRITE_DOCS=1 pytest tests/test_reference.py` renews the help texts in docs/cli.md.
"""

from __future__ import annotations

import ast
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner
from sites import REPOSITORY

from brief.cli import COMMANDS, main
from brief.codes import CODES, SECTIONS, table
from brief.content.schema import FrontMatter, Image, Outlet

DOCS = REPOSITORY / "docs"
CLI = DOCS / "cli.md"
PROBLEMS = DOCS / "problems.md"
PACKAGE = REPOSITORY / "brief"
PAGES = sorted([*DOCS.glob("*.md"), REPOSITORY / "README.md", *PACKAGE.glob("scaffold/files/*.md")])


def help_text(name: str) -> str:
    arguments = ["--help"] if name == "brief" else [name.removeprefix("brief "), "--help"]
    run = CliRunner().invoke(main, arguments, prog_name="brief", terminal_width=80)
    assert run.exit_code == 0
    return run.output


@pytest.mark.parametrize("name", ["brief", *(f"brief {each}" for each in COMMANDS)])
def test_the_reference_has_the_help_of_every_command(name: str) -> None:
    text = CLI.read_text(encoding="utf-8")
    pattern = re.compile(rf"(^## `{name}`$.*?^```text$\n)(.*?)(^```$)", re.MULTILINE | re.DOTALL)
    section = pattern.search(text)
    assert section, f"docs/cli.md has no section “## `{name}`” with a text block."
    if os.environ.get("BRIEF_WRITE_DOCS"):
        start, end = section.span(2)
        CLI.write_text(text[:start] + help_text(name) + text[end:], encoding="utf-8")
        return
    assert section.group(2) == help_text(name), f"docs/cli.md: {__doc__}"


def test_the_reference_has_no_command_that_is_gone() -> None:
    documented = set(re.findall(r"^## `brief (\w+)`$", CLI.read_text(), re.MULTILINE))
    assert documented == set(COMMANDS)


def codes() -> dict[str, str]:
    """The code of every problem, and where it stands: what is given for a parameter `code`."""
    positions = {"Problem": {0}}
    calls: list[tuple[Path, ast.Call]] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                calls.append((path, node))
            elif isinstance(node, ast.FunctionDef):
                names = [argument.arg for argument in node.args.args if argument.arg != "self"]
                if "code" in names:
                    positions.setdefault(node.name, set()).add(names.index("code"))
    found: dict[str, str] = {}
    for path, node in calls:
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        given = [each.value for each in node.keywords if each.arg == "code"]
        given += [node.args[at] for at in positions.get(name, ()) if at < len(node.args)]
        for value in given:
            word = value.value if isinstance(value, ast.Constant) else None
            if isinstance(word, str) and re.fullmatch(r"[a-z]+(-[a-z]+)+", word):
                found.setdefault(word, f"{path.relative_to(REPOSITORY)}:{node.lineno}")
    return found


def test_every_problem_has_its_entry_in_the_registry() -> None:
    used = codes()
    assert len(used) > 30
    missing = {code: where for code, where in used.items() if code not in CODES}
    assert not missing, "brief/codes.py says nothing of these."
    assert set(CODES) <= set(used), "brief/codes.py has codes that no problem has."
    assert len(CODES) == sum(map(len, SECTIONS.values()))
    for code in CODES.values():
        assert code.meaning.endswith("."), code
        assert code.remedy.endswith((".", ".)")), code


@pytest.mark.parametrize("section", SECTIONS)
def test_the_documentation_has_every_code_with_its_remedy(section: str) -> None:
    text = PROBLEMS.read_text(encoding="utf-8")
    pattern = re.compile(rf"(^## {re.escape(section)}$\n\n)((?:^\|.*$\n)+)", re.MULTILINE)
    found = pattern.search(text)
    assert found, f"docs/problems.md has no section “## {section}” with a table."
    written = table(SECTIONS[section]) + "\n"
    if os.environ.get("BRIEF_WRITE_DOCS"):
        start, end = found.span(2)
        PROBLEMS.write_text(text[:start] + written + text[end:], encoding="utf-8")
        return
    assert found.group(2) == written, "docs/problems.md: BRIEF_WRITE_DOCS=1 renews it."
    assert len(re.findall("^## ", text, re.MULTILINE)) == len(SECTIONS)


def shell_commands(path: Path) -> list[str]:
    blocks = re.findall(r"^ *```sh\n(.*?)^ *```$", path.read_text(), re.MULTILINE | re.DOTALL)
    lines = [line.strip() for block in blocks for line in block.splitlines()]
    lines += re.findall(r"`(brief [^`]*)`", path.read_text())
    return [
        part.strip()
        for line in lines
        for part in line.split("&&")
        if re.match(r"\s*(?:\S*/)?brief [a-z]", part)
    ]


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_every_command_in_the_documentation_is_one(path: Path) -> None:
    for line in shell_commands(path):
        _, name, *arguments = shlex.split(line, comments=True)
        command = main.get_command(click.Context(main), name)
        assert command, line
        known = {option for each in command.params for option in each.opts} | {"--help"}
        given = {each.partition("=")[0] for each in arguments if each.startswith("-")}
        assert given <= known, line


@pytest.mark.parametrize("path", sorted(DOCS.glob("*.md")), ids=lambda path: path.name)
def test_links_between_the_pages_lead_somewhere(path: Path) -> None:
    text = path.read_text()
    for target in re.findall(r"\]\(([^)]+)\)", text):
        if target.startswith("http"):
            continue
        name, _, fragment = target.partition("#")
        page = path.parent / name if name else path
        assert page.is_file(), target
        if page.suffix == ".png":
            continue
        headings = re.findall(r"^#+ (.+)$", page.read_text(), re.MULTILINE)
        slugs = {re.sub(r"[^\w -]", "", each.lower()).replace(" ", "-") for each in headings}
        assert not fragment or fragment in slugs, target


def test_the_version_waits_for_no_command() -> None:
    code = "import sys, brief.cli; print(sorted(sys.modules))"
    out = subprocess.run(
        [sys.executable, "-c", code], cwd=REPOSITORY, capture_output=True, text=True, check=True
    ).stdout
    loaded = set(ast.literal_eval(out))
    assert "brief.cli" in loaded
    assert not loaded & {"jinja2", "yaml", "markdown_it", "watchdog", "msgspec", "brief.pipeline"}


def test_the_readme_names_every_key_of_an_article() -> None:
    text = (REPOSITORY / "README.md").read_text("utf-8")
    told = text[text.index("## The article") : text.index("## The sidecar")]
    named = set(re.findall(r"`(\w+)`", told))
    keys = {key for kind in (FrontMatter, Outlet, Image) for key in kind.__struct_fields__}
    assert keys <= named, keys - named
