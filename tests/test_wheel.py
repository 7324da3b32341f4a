"""The wheel, as somebody installs it who has never seen the repository."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest
from sites import ARTICLE, REPOSITORY, SIDECAR, body_text, make_site, page
from test_library import EXAMPLE as FOUND

assert FOUND
EXAMPLE = FOUND[1]

pytestmark = pytest.mark.slow


PIP = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    work = tmp_path_factory.mktemp("wheel")
    options = ["--no-deps", "--no-build-isolation", "--no-cache-dir"]
    subprocess.run([*PIP, "wheel", *options, "-w", work, REPOSITORY], check=True)
    (wheel,) = work.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert {"brief/theme/brief.html", "brief/py.typed"} <= {*names}
    assert not [name for name in names if name.startswith(("tests/", "content/", "site/"))]
    return wheel


@pytest.fixture(scope="module")
def installed(wheel: Path) -> Path:
    """The folder that the built wheel is installed in; its dependencies are those at hand."""
    folder = wheel.parent / "lib"
    subprocess.run([*PIP, "install", "--no-deps", "--target", folder, wheel], check=True)
    return folder


@pytest.fixture(scope="module")
def fresh(wheel: Path) -> Path:
    """The Python of an environment in which the wheel was installed; its dependencies are ours."""
    folder = wheel.parent / "fresh"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    python = folder / "bin/python"
    install = ["--python", python, "install", "--no-deps", wheel]
    subprocess.run([*PIP, *install], check=True)
    (packages,) = folder.glob("lib/python*/site-packages")
    (packages / "ours.pth").write_text(sysconfig.get_path("purelib"))
    return python


def test_the_librarys_example_works_and_has_types(fresh: Path, tmp_path: Path) -> None:
    program = make_site(tmp_path) / "program.py"
    program.write_text(f"{EXAMPLE}\nimport brief\nprint(brief.__file__)\n")
    done = subprocess.run([fresh, program], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "bridge\tAda Stone\tmust close today\n" in done.stdout
    assert str(fresh.parent.parent) in done.stdout
    program.write_text(f"{EXAMPLE}\nreveal_type(load_site('.').briefs[0].statements[0].quote)\n")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--python-executable", fresh]
    done = subprocess.run([*mypy, program.name], cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
    assert re.search(r'Revealed type is "(builtins\.)?str"', done.stdout), done.stdout


def run(installed: Path, cwd: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    code = "import brief, sys; from brief.cli import main; print(brief.__file__); main()"
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(installed)},
        capture_output=True,
        text=True,
    )


def test_a_folder_with_only_content_becomes_a_site(installed: Path, tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    (tmp_path / "content/bridge.md").write_text(ARTICLE)
    (tmp_path / "content/bridge.yaml").write_text(SIDECAR)
    done = run(installed, tmp_path, "build", "--strict")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(str(installed))
    document = page(tmp_path / "site/bridge/index.html")
    assert "must close today" in body_text(document)
    assert (tmp_path / "site/assets/brief.css").is_file()


def test_what_init_writes_builds(installed: Path, tmp_path: Path) -> None:
    assert run(installed, tmp_path, "init", "demo").returncode == 0
    done = run(installed, tmp_path / "demo", "build", "--strict")
    assert (done.returncode, done.stderr) == (0, "")
