"""Pages of the demo as they were last looked at.

`BRIEF_WRITE_GOLDEN=1 pytest tests/test_golden.py` renews them; look at the difference in git.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from sites import REPOSITORY
from sites import fresh_brief as brief

GOLDEN = Path(__file__).parent / "golden"
PAGES = ["index.html", "riyadh/index.html", "riyadh/annotations.jsonld", "actors/lavrov/index.html",
         "topics/nato/index.html", "archive/index.html", "404.html", "statements.csv"]  # fmt: skip


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    output = tmp_path_factory.mktemp("golden") / "site"
    assert brief("build", "--strict", "--output", output, cwd=REPOSITORY).code == 0
    return output


@pytest.mark.parametrize("name", PAGES)
def test_a_page_is_as_it_was_last_looked_at(demo: Path, name: str) -> None:
    golden = GOLDEN / name.replace("/", "--")
    built = (demo / name).read_text(encoding="utf-8")
    if os.environ.get("BRIEF_WRITE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        golden.write_text(built, encoding="utf-8")
    assert built == golden.read_text(encoding="utf-8"), __doc__
