"""`brief build --profile`: what takes how long, and what was kept."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sites import ARTICLE, brief, make_site

pytestmark = pytest.mark.slow


def stages(err: str) -> dict[str, list[str]]:
    """The rows of the table by their names; each number as it is written."""
    rows = (line.rsplit(maxsplit=3) for line in err.splitlines() if line.strip())
    return {row[0].strip(): row[1:] for row in rows}


def test_a_profile_tells_what_was_made_and_what_was_kept(tmp_path: Path) -> None:
    names = ["bridge", *(f"article-{number}" for number in range(200))]
    root = make_site(tmp_path, {f"content/{name}.md": ARTICLE for name in names})
    first = brief("build", "--profile", "--jobs", "2", cwd=root)
    assert first.code == 0
    assert stages(first.err)["Prepare articles"][:2] == ["201", "0"]
    assert stages(first.err)["Make and write files"][1] == "0"
    (root / "content/article-7.md").write_text(ARTICLE.replace("noon", "night"))
    second = brief("build", "--profile", "second.json", cwd=root)
    assert stages(second.err)["Prepare articles"][:2] == ["201", "200"]
    count, kept, _ = stages(second.err)["Make and write files"]
    assert int(count) > int(kept) > 400
    assert "brief.html" in second.err
    traces = [
        json.loads((root / name).read_text()) for name in ("brief-profile.json", "second.json")
    ]
    for trace in traces:
        events = trace["traceEvents"]
        assert all(
            {"name", "cat", "ph", "ts", "dur", "pid", "tid"} <= each.keys() for each in events
        )
        assert all(each["ph"] == "X" and each["dur"] >= 0 for each in events)
        # Perfetto draws what is in a process as boxes in boxes.
        assert [each["ts"] for each in events] == sorted(each["ts"] for each in events)
        assert {each["name"] for each in events if each["cat"] == "brief.html"} >= {
            "article-7/index.html"
        }
    assert len({each["pid"] for each in traces[0]["traceEvents"]}) > 2


def test_a_profile_that_has_no_place_is_refused(tmp_path: Path) -> None:
    run = brief("build", "--profile", "no/such/folder.json", cwd=make_site(tmp_path))
    assert run.code == 2
    assert "The profile can't be written to no/such/folder.json" in run.err
