"""Which briefs a reader may go on to from another."""

from __future__ import annotations

from pathlib import Path

from lxml import html
from sites import brief, make_site

ACTORS = "bob:\n  name: Bob Ng\n"


def test_the_three_newest_of_those_alike(tmp_path: Path) -> None:
    site = {"content/actors.yaml": ACTORS}
    for day in range(1, 7):
        site[f"content/day-{day}.md"] = (
            f"---\ntitle: Day {day}\ndate: 2026-03-0{day}\n---\nIt rains.\n"
        )
        site[f"content/day-{day}.yaml"] = "annotations:\n  - quote: It rains\n    speaker: bob\n"
    root = make_site(tmp_path, site)
    assert brief("build", cwd=root).code == 0
    page = html.parse(str(root / "site/day-2/index.html")).getroot()
    links = [link.text_content() for link in page.cssselect(".related a")]
    assert [each for each in links if each.startswith("Day")] == ["Day 6", "Day 5", "Day 4"]
