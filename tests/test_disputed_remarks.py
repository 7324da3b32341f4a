"""A remark that nobody makes may contradict a statement, or be contradicted."""

from __future__ import annotations

from pathlib import Path

from sites import ARTICLE, brief, make_site

SIDECAR = """actors: {stone: {name: Ada Stone}}
annotations:
  - {quote: must close today, speaker: stone, id: closes}
  - quote: bridge
    kind: context
    see: [{to: "#closes", relation: contradicts}]
  - {quote: Ada Stone, note: She did not., id: name}
"""


def test_a_remark_without_a_voice_is_listed_with_what_it_contradicts(tmp_path: Path) -> None:
    for number, sidecar in enumerate(
        (SIDECAR, SIDECAR.replace("name}", 'name, see: [{to: "#closes", relation: contradicts}]}'))
    ):
        folder = tmp_path / str(number)
        root = make_site(folder, {"content/bridge.md": ARTICLE, "content/bridge.yaml": sidecar})
        run = brief("build", cwd=root)
        assert run.code == 0, run.err
        assert "must close today" in (root / "site/index.html").read_text("utf-8")
