"""What is too large for one file: `statements.json`, `statements.csv`, and the site map."""

from __future__ import annotations

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest
from sites import snapshot

from brief import Options, build
from brief.pages.data import sitemap, statements

BASE = "https://news.example/"


def archive(root: Path, counts: dict[str, int]) -> Path:
    """A site of articles by name and date (`a/2026-03-01`), each with so many annotations."""
    files: dict[str, str | bytes] = {}
    for article, count in counts.items():
        name, _, date = article.partition("/")
        words = " ".join(f"word{number}" for number in range(max(count, 1)))
        files[f"content/{name}.md"] = f"---\ntitle: {name}\ndate: {date}\n---\n{words} end.\n"
        files[f"content/{name}.yaml"] = "annotations:\n" + "".join(
            f"- {{quote: word{number}, kind: context, note: '=n'}}\n" for number in range(count)
        ) if count else "annotations: []\n"  # fmt: skip
    for name, data in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return root


def built(root: Path, base_url: str = BASE) -> dict[str, bytes]:
    build(root, root / "site", Options(base_url))
    return {
        path: data
        for path, data in snapshot(root / "site").items()
        if path.startswith("statements")
    }


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(statements, "LARGEST", 5)


def rows(data: bytes) -> list[dict[str, Any]]:
    document = json.loads(data)
    assert document["version"] == 1
    found = document["statements"]
    assert isinstance(found, list)
    return found


@pytest.mark.parametrize(
    ("counts", "parts"),
    [
        ({}, None),
        ({"a/2026-03-01": 5}, None),
        ({"a/2026-03-01": 2, "b/2025-03-01": 3}, None),
        ({"a/2026-03-01": 3, "b/2025-03-01": 3}, ["2026", "2025"]),
        ({"a/2026-03-01": 3, "b/2026-02-28": 3}, ["2026-03", "2026-02"]),
        ({"a/2026-03-02": 3, "b/2026-03-01": 3}, ["2026-03-02", "2026-03-01"]),
        ({"a/2026-03-02": 3, "b/2026-03-02": 3}, ["2026-03-02-1", "2026-03-02-2"]),
        ({"a/2026-03-02": 2, "b/2026-03-02": 3, "c/2026-03-02": 1},
         ["2026-03-02-1", "2026-03-02-2"]),
        ({"a/2026-03-02": 9}, ["2026-03-02-1"]),
        ({"a/2026-03-02": 9, "b/2026-03-02": 9}, ["2026-03-02-1", "2026-03-02-2"]),
        ({"a/2026-03-02": 3, "b/2026-03-01": 3, "c/2026-02-01": 5, "d/2025-01-01": 1,
          "e/1999-12-31": 0}, ["2026-03-02", "2026-03-01", "2026-02", "2025"]),
        ({"a/2026-03-02": 6, "b/2026-03-01": 0, "c/2026-03-01": 0}, ["2026-03-02-1"]),
    ],
)  # fmt: skip
@pytest.mark.usefixtures("limit")
def test_parts_follow_from_dates(
    tmp_path: Path, counts: dict[str, int], parts: list[str] | None
) -> None:
    files = built(archive(tmp_path, {**counts, "empty/2020-01-01": 0}))
    document = json.loads(files["statements.json"])
    if parts is None:
        assert files.keys() == {"statements.json", "statements.csv"}
        assert len(rows(files["statements.json"])) == sum(counts.values())
        return
    assert (document["version"], document["total"]) == (2, sum(counts.values()))
    assert [part["part"] for part in document["parts"]] == parts
    assert files.keys() == {"statements.json", "statements.csv"} | {
        f"statements/{part}.{form}" for part in parts for form in ("json", "csv")
    }


@pytest.mark.usefixtures("limit")
def test_the_parts_are_what_one_file_would_be(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    counts = {f"a{n}/{2020 + n // 4}-0{1 + n % 3}-01": 1 + n % 4 for n in range(12)}
    files = built(archive(tmp_path / "parts", counts))
    index = json.loads(files["statements.json"])
    table = list(csv.DictReader(io.StringIO(files["statements.csv"].decode(), "")))
    assert len(index["parts"]) > 3
    assert table == [
        {**part, "url": part["url"].replace(".json", ".csv"), "statements": str(part["statements"])}
        for part in index["parts"]
    ]
    monkeypatch.setattr(statements, "LARGEST", 1_000)
    whole = built(archive(tmp_path / "whole", counts))
    assert whole.keys() == {"statements.json", "statements.csv"}
    joined: list[dict[str, Any]] = []
    lines: list[bytes] = []
    for part in index["parts"]:
        path = part["url"].removeprefix(BASE)
        found = rows(files[path])
        assert len(found) == part["statements"]
        assert (found[-1]["date"], found[0]["date"]) == (part["first"], part["last"])
        joined += found
        head, *more = files[path.replace(".json", ".csv")].splitlines(keepends=True)
        assert whole["statements.csv"].startswith(head)
        lines += more
    assert joined == rows(whole["statements.json"])
    assert b"".join(lines) == b"".join(whole["statements.csv"].splitlines(keepends=True)[1:])


@pytest.mark.usefixtures("limit")
def test_without_a_base_url_parts_are_named_from_the_root(tmp_path: Path) -> None:
    files = built(archive(tmp_path, {"a/2026-03-01": 3, "b/2025-03-01": 3}), "")
    urls = [part["url"] for part in json.loads(files["statements.json"])["parts"]]
    assert urls == ["statements/2026.json", "statements/2025.json"]


@pytest.mark.usefixtures("limit")
def test_a_change_is_in_its_own_part(tmp_path: Path) -> None:
    counts = {"a/2026-03-01": 4, "b/2025-03-01": 4, "c/2024-03-01": 4}
    root = archive(tmp_path, counts)
    before = built(root)
    archive(root, {"d/2025-04-01": 1})
    after = built(root)
    changed = {path for path in after if after[path] != before.get(path)}
    assert changed == {"statements.json", "statements.csv"} | {
        f"statements/2025.{form}" for form in ("json", "csv")
    }
    archive(root, {"d/2025-04-01": 2})
    after = built(root)
    assert "statements/2025.json" not in after
    assert {"statements/2025-03.json", "statements/2025-04.json"} <= after.keys()
    # As it grows, so it shrinks.
    for name in ("a", "c", "d"):
        for path in root.glob(f"content/{name}.*"):
            path.unlink()
    assert built(root).keys() == {"statements.json", "statements.csv"}


def test_a_site_map_of_more_addresses_than_one_may_have_is_divided(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def addresses(root: Path) -> dict[str, list[str]]:
        build(root, root / "site", Options(BASE))
        return {
            path.name: re.findall("<loc>(.*?)</loc>", path.read_text())
            for path in sorted((root / "site").glob("sitemap*.xml"))
        }

    counts = {"a/2026-03-01": 1, "b/2025-03-01": 1}
    whole = addresses(archive(tmp_path / "whole", counts))["sitemap.xml"]
    monkeypatch.setattr(sitemap, "SITEMAP_LIMIT", 5)
    found = addresses(archive(tmp_path / "divided", counts))
    index = found.pop("sitemap.xml")
    assert index == [f"{BASE}{name}" for name in found]
    assert len(found) == -(-len(whole) // 5) > 1
    assert all(len(each) <= 5 for each in found.values())
    assert [each for some in found.values() for each in some] == whole
