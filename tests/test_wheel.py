"""The wheel, as somebody installs it who has never seen the repository."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from sites import ARTICLE, REPOSITORY, SIDECAR, body_text, page

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the built wheel is installed in; its dependencies are those at hand."""
    work = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check"]
    options = ["--no-deps", "--no-build-isolation", "--no-cache-dir"]
    subprocess.run([*pip, "wheel", *options, "-w", work, REPOSITORY], check=True)
    (wheel,) = work.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    assert "brief/theme/brief.html" in names
    assert not [name for name in names if name.startswith(("tests/", "content/", "site/"))]
    subprocess.run([*pip, "install", "--no-deps", "--target", work / "lib", wheel], check=True)
    return work / "lib"


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
