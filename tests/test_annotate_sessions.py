"""Random sessions: whatever is marked, changed, undone and saved, the file is the model's.

SESSIONS=500 pytest -n 2 tests/test_annotate_sessions.py
"""

from __future__ import annotations

import os
import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from brief.annotate.requests import Change, Delete, Fields, Mark, Redo, Undo
from brief.annotate.session import Session
from brief.serve.preview import Preview

SESSIONS = int(os.environ.get("SESSIONS", "6"))
OPERATIONS = 30
WORDS = [f"{word}{n}" for n in range(30) for word in ("alpha", "beta", "Grün", "🎉x", "the")]
ARTICLE = "---\ntitle: Words\ndate: 2026-01-01\n---\n" + "\n\n".join(
    " ".join(WORDS[n : n + 25]) + "." for n in range(0, len(WORDS), 25)
)
SIDECAR = """# c0: the file's head
actors:
  one: {name: One}   # c1
  two: {name: Two}

annotations:
  # c2: the first
  - quote: alpha0 beta0
    speaker: one

  - quote: "beta3 Grün3"
    note: |
      A: note,
      of *two* lines.
    kind: claim
# c3: the end
"""


class World:
    """A site, its session of editing, and what an account of the edits says of its sidecar."""

    def __init__(self, root: Path, seed: int) -> None:
        self.random = random.Random(seed)
        self.root = root
        self.name = "words"
        (root / "content").mkdir(parents=True)
        (root / "content/words.md").write_text(ARTICLE)
        self.path.write_text(SIDECAR)
        self.preview = Preview(root, lenient=True)
        self.preview.begin(map)
        self.session = Session(self.preview, lambda: None)
        self.entries = self.read()
        self.past: list[tuple[list[dict[str, Any]], list[dict[str, Any]]]] = []
        self.future: list[tuple[list[dict[str, Any]], list[dict[str, Any]]]] = []
        self.comments = ["# c0", "# c1", "# c2", "# c3"]
        self.count = 4
        self.touched = False

    @property
    def path(self) -> Path:
        return self.root / f"content/{self.name}.yaml"

    @property
    def article(self) -> str:
        return f"content/{self.name}.md"

    def state(self) -> dict[str, Any]:
        return self.session.state(self.article)

    def text(self) -> str:
        site = self.session.revision().site  # type: ignore[union-attr]
        return site.by_slug[self.name].article.document.text

    def fields(self) -> tuple[Fields, dict[str, Any]]:
        """Random words with random fields, and the entry that they make."""
        number = self.random.randrange(0, 6) * 25 + self.random.randrange(0, 18)
        words = WORDS[number : number + self.random.randint(1, 6)]
        quote = " ".join(words)
        start = self.text().index(quote)
        speaker = self.random.choice(["", "one", "two"])
        note = self.random.choice(["", "a: b # c", "Two\n\nparts", "- [x] {y}", "word " * 40])
        tags = self.random.sample(["t", "a, b", "#x", "yes"], self.random.randint(0, 2))
        kind = self.random.choice(["claim", "context", "quotation" if speaker else "note"])
        entry = {"quote": quote, "speaker": speaker, "note": note.strip(), "tags": tags,
                 "kind": "" if kind in {"quotation", "note"} else kind}  # fmt: skip
        made = Fields(start=start, end=start + len(quote), words=quote, kind=kind, speaker=speaker,
                      note=note, tags=tuple(tags))  # fmt: skip
        return made, {k: v for k, v in entry.items() if v}

    def has_own_id(self, quote: str) -> bool:
        """Whether an entry of these words has an id, by which another of them is told apart."""
        return any(each["quote"] == quote and "id" in each for each in self.entries)

    def start_of(self, entry: dict[str, Any]) -> int:
        return self.text().index(entry["quote"])

    # Operations.

    def mark(self) -> None:
        fields, entry = self.fields()
        if self.has_own_id(entry["quote"]):
            return
        digest = self.state()["digest"] if self.random.random() < 0.8 else "old"
        answer = self.session.answer(Mark(article=self.article, digest=digest, fields=fields))
        if entry["quote"] in {each["quote"] for each in self.entries}:
            # Two entries with one selector would have one id.
            assert not answer["ok"]
            return
        assert answer["ok"], answer
        key = (fields.start, -fields.end)
        at = next((n for n, each in enumerate(self.entries)
                   if (self.start_of(each), -self.start_of(each) - len(each["quote"])) > key),
                  len(self.entries))  # fmt: skip
        self.done([*self.entries[:at], entry, *self.entries[at:]])

    def change(self) -> None:
        statements = self.state()["statements"]
        if not statements:
            return
        chosen = self.random.choice(statements)
        at = next(n for n, each in enumerate(self.entries) if each["quote"] == chosen["quote"])
        fields, entry = self.fields()
        if self.random.random() < 0.6:
            end = chosen["start"] + len(chosen["quote"])
            fields = Fields(start=chosen["start"], end=end, words=chosen["quote"],
                            kind=fields.kind, speaker=fields.speaker, note=fields.note,
                            tags=fields.tags)  # fmt: skip
            entry["quote"] = chosen["quote"]
        elif self.has_own_id(entry["quote"]):
            return
        answer = self.session.answer(
            Change(article=self.article, digest="", id=chosen["id"], entry=chosen["entry"],
                   fields=fields)
        )  # fmt: skip
        others = [*self.entries[:at], *self.entries[at + 1 :]]
        if entry["quote"] in {each["quote"] for each in others}:
            assert not answer["ok"]
            return
        assert answer["ok"], answer
        if entry != self.entries[at]:  # What changes nothing is no step that could be undone.
            self.done([*self.entries[:at], entry, *self.entries[at + 1 :]])

    def delete(self) -> None:
        statements = self.state()["statements"]
        if not statements:
            return
        chosen = self.random.choice(statements)
        stale = self.random.random() < 0.2
        entry = "stale" if stale else chosen["entry"]
        answer = self.session.answer(
            Delete(article=self.article, digest="", id=chosen["id"], entry=entry)
        )
        assert answer["ok"] is not stale
        if not stale:
            self.done([each for each in self.entries if each["quote"] != chosen["quote"]])

    def done(self, entries: list[dict[str, Any]]) -> None:
        self.past.append((self.entries, entries))
        self.future.clear()
        self.entries = entries

    def turn(self, request: Undo | Redo, steps: list[Any], other: list[Any]) -> None:
        before = self.path.read_bytes()
        answer = self.session.answer(request)
        if not steps:
            assert not answer["ok"]
            return
        old, new = steps.pop()
        if not answer["ok"]:
            # Only what others have saved since can forbid it.
            assert self.touched
            assert self.path.read_bytes() == before
            return
        other.append((new, old))
        gone = [each for each in new if each not in old]
        come = [each for each in old if each not in new]
        kept = [each for each in self.entries if each not in gone]
        found = self.read()
        assert [each for each in found if each not in come] == kept
        assert len(found) == len(kept) + len(come)
        if not self.touched:
            assert found == old
        self.entries = found

    def undo(self) -> None:
        self.turn(Undo(), self.past, self.future)

    def redo(self) -> None:
        self.turn(Redo(), self.future, self.past)

    def save(self) -> None:
        """An editor saves a comment, or a tag more of some entry."""
        self.touched = True
        lines = self.path.read_text().split("\n")
        items = [n for n, line in enumerate(lines) if line.startswith("  - ")]
        if self.random.random() < 0.5 or not items:
            at = self.random.choice([0, *items])
            self.comments.append(f"# c{self.count}")
            lines.insert(at, f"{'  ' if at else ''}# c{self.count}")
            self.count += 1
        else:
            number = self.random.randrange(len(items))
            entry = dict(self.entries[number])
            if "id" in entry:
                return
            entry["id"] = f"own-{self.count}"
            self.count += 1
            at = items[number]
            lines[at : at + 1] = [f"  - id: {entry['id']}", "    " + lines[at][4:]]
            self.entries = [*self.entries[:number], entry, *self.entries[number + 1 :]]
        self.path.write_text("\n".join(lines))
        self.preview.rescan([f"content/{self.name}.yaml"])

    def break_it(self) -> None:
        """An editor saves half of a file: nothing is written until it is whole again."""
        before = self.path.read_bytes()
        self.path.write_bytes(before + b"  - quote: [half\n")
        self.preview.rescan([f"content/{self.name}.yaml"])
        broken = self.path.read_bytes()
        fields, _ = self.fields()
        answer = self.session.answer(Mark(article=self.article, digest="", fields=fields))
        assert not answer["ok"]
        assert self.state()["broken"]
        assert self.path.read_bytes() == broken
        self.path.write_bytes(before)
        self.preview.rescan([f"content/{self.name}.yaml"])

    def rename(self) -> None:
        """The article gets another name: what was done under the old one can't be undone."""
        old, article = self.path, self.article
        fields, _ = self.fields()
        self.name = f"words{self.count}"
        self.count += 1
        old.rename(self.path)
        (self.root / article).rename(self.root / self.article)
        self.preview.rescan()
        answer = self.session.answer(Mark(article=article, digest="", fields=fields))
        assert not answer["ok"]
        assert not old.exists()
        for request, steps in ((Undo(), self.past), (Redo(), self.future)):
            while steps:
                assert not self.session.answer(request)["ok"]
                steps.pop()
        assert not old.exists()

    # What there is.

    def read(self) -> list[dict[str, Any]]:
        found = yaml.safe_load(self.path.read_bytes())["annotations"] or []
        for each in found:
            each["note"] = each.get("note", "").strip()
            for name in ("prefix", "suffix", "occurrence"):
                each.pop(name, None)
        return [{k: v for k, v in each.items() if v} for each in found]

    def check(self) -> None:
        assert self.read() == self.entries
        text = self.path.read_text()
        assert [line for line in self.comments if line in text] == self.comments
        statements = self.state()["statements"]
        assert len(statements) == len(self.entries)
        assert all(self.text()[s["start"] : s["end"]] == s["quote"] for s in statements)
        assert {path.suffix for path in (self.root / "content").iterdir()} == {".md", ".yaml"}


@pytest.mark.parametrize("seed", range(SESSIONS))
def test_after_any_session_the_file_is_what_the_edits_say(tmp_path: Path, seed: int) -> None:
    world = World(tmp_path / "site", seed)
    operations = [*[world.mark] * 8, *[world.change] * 5, *[world.delete] * 3, *[world.undo] * 5,
                  *[world.redo] * 3, *[world.save] * 3, world.break_it, world.rename]  # fmt: skip
    for _ in range(OPERATIONS):
        operation = world.random.choice(operations)
        operation()
        world.check()
