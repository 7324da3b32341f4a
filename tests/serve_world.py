"""A site that a random writer works on: creates, edits, breaks, mends, renames, moves, deletes."""

from __future__ import annotations

import random
import shutil
from collections.abc import Callable
from pathlib import Path

from serve_support import save
from theme_site import picture

WORDS = ("bridge", "council", "ferry", "harbour", "mayor", "river", "school", "tunnel", "vote")
BROKEN_SIDECARS = (
    "annotations: [\n",
    "annotations:\n  - quote: words that stand nowhere in it\n    note: x\n",
    "annotations:\n  - quote: the word\n    speaker: nobody\n",
    "annotation: []\n",
    "\x00",
)
BROKEN_ARTICLES = ("no front matter\n", "---\ntitle: x\n---\n", "---\ntitle: [\n---\n", "---\n")
PICTURES = ("picture-1.svg", "picture-2.png", "picture-3.svg")
BROKEN_TEMPLATES = ("{% if %}", "{{ nothing.at.all }}", "{% include 'absent.html' %}")


class World:
    """A site's folder and the writer's chance decisions, the same for the same seed."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root = root
        self.rng = random.Random(seed)
        self.content = root / "content"
        self.content.mkdir(parents=True)
        self.broken: dict[Path, bytes | None] = {}
        self.count = 0
        self.log: list[str] = []
        (self.content / "actors.yaml").write_text("stone: {name: Ada Stone, role: Mayor}\n")
        for name in PICTURES:
            self.draw(name)
        for _ in range(8):
            self.create()

    # What there is.

    def articles(self) -> list[Path]:
        return sorted(self.content.rglob("*.md"))

    def sidecars(self) -> list[Path]:
        found = sorted(self.content.rglob("*.yaml"))
        return [path for path in found if path.name != "actors.yaml"]

    def folders(self) -> list[Path]:
        return sorted(path for path in self.content.rglob("*") if path.is_dir())

    def text(self) -> str:
        self.count += 1
        words = " ".join(self.rng.choices(WORDS, k=12))
        draft = self.rng.choice(("", "", "draft: true\n"))
        lead = self.rng.choice(("", f"image: {{src: /{self.rng.choice(PICTURES)}, alt: Lead}}\n"))
        shown = self.rng.choice(("", f"\n![Shown](/{self.rng.choice(PICTURES)})\n"))
        return (
            f"---\ntitle: Title {self.count}\ndate: 2026-0{self.rng.randint(1, 9)}-11\n{draft}"
            f"{lead}topics: [{self.rng.choice(WORDS)}]\n---\n"
            f"The word {words} {self.count}. The mayor said it.\n{shown}"
        )

    def notes(self) -> str:
        self.count += 1
        draft = self.rng.choice(("", "", "    draft: true\n"))
        return (
            f"annotations:\n  - quote: The word\n    speaker: stone\n    note: Note {self.count}.\n"
            f"    tags: [{self.rng.choice(WORDS)}]\n{draft}"
            "  - quote: The mayor said it\n    attributed_to: a clerk\n"
        )

    # What the writer does.

    def put(self, path: Path, text: str | bytes) -> None:
        """Save in one of the ways of editors."""
        data = text.encode() if isinstance(text, str) else text
        path.parent.mkdir(parents=True, exist_ok=True)
        way = self.rng.randrange(4)
        if way == 0:
            save(path, data)
        elif way == 1 and path.exists():
            backup = path.with_name(f"{path.name}~")
            path.rename(backup)
            path.write_bytes(data)
            backup.unlink()
        elif way == 2:
            with path.open("wb") as file:
                file.write(data[: len(data) // 2])
                file.flush()
                file.write(data[len(data) // 2 :])
        else:
            path.write_bytes(data)

    def spoil(self, path: Path, texts: tuple[str, ...]) -> None:
        self.broken.setdefault(path, path.read_bytes() if path.exists() else None)
        self.put(path, self.rng.choice(texts))

    def some(self, paths: list[Path]) -> Path | None:
        sound = [path for path in paths if path not in self.broken]
        return self.rng.choice(sound) if sound else None

    def create(self) -> None:
        self.count += 1
        folder = self.rng.choice([self.content, *self.folders()])
        path = folder / f"{self.rng.choice(WORDS)}-{self.count}.md"
        self.put(path, self.text())
        if self.rng.random() < 0.7:
            self.put(path.with_suffix(".yaml"), self.notes())

    def edit_article(self) -> None:
        if path := self.some(self.articles()):
            self.put(path, self.text())

    def edit_sidecar(self) -> None:
        if path := self.some(self.articles()):
            self.put(path.with_suffix(".yaml"), self.notes())

    def touch_article(self) -> None:
        if path := self.some(self.articles()):
            self.put(path, path.read_bytes())

    def break_sidecar(self) -> None:
        if path := self.some(self.sidecars()):
            self.spoil(path, BROKEN_SIDECARS)

    def break_article(self) -> None:
        if path := self.some(self.articles()):
            self.spoil(path, BROKEN_ARTICLES)

    def break_template(self) -> None:
        name = self.rng.choice(("brief.html", "index.html", "base.html", "partials/notes.html"))
        self.spoil(self.root / "templates" / name, BROKEN_TEMPLATES)

    def break_config(self) -> None:
        self.spoil(self.root / "brief.yaml", ("titel: x\n", "title: [\n"))

    def mend(self) -> None:
        for path, data in self.broken.items():
            if data is None:
                path.unlink(missing_ok=True)
            elif path.parent.is_dir():
                self.put(path, data)
        self.broken = {}

    def rename(self) -> None:
        if path := self.some(self.articles()):
            self.count += 1
            self.carry(path, path.with_name(f"renamed-{self.count}.md"))

    def move(self) -> None:
        if path := self.some(self.articles()):
            self.carry(path, self.rng.choice([self.content, *self.folders()]) / path.name)

    def carry(self, path: Path, target: Path) -> None:
        sidecar = path.with_suffix(".yaml")
        if sidecar in self.broken or target.exists():
            return
        path.rename(target)
        if sidecar.exists():
            sidecar.rename(target.with_suffix(".yaml"))

    def delete(self) -> None:
        if len(self.articles()) > 5 and (path := self.some(self.articles())):
            sidecar = path.with_suffix(".yaml")
            if sidecar not in self.broken:
                path.unlink()
                sidecar.unlink(missing_ok=True)

    def delete_sidecar(self) -> None:
        if path := self.some(self.sidecars()):
            path.unlink()

    def stray(self) -> None:
        self.count += 1
        path = self.content / f"stray-{self.count}.yaml"
        self.broken[path] = None
        self.put(path, self.notes())

    def duplicate(self) -> None:
        if path := self.some(self.articles()):
            self.count += 1
            target = self.content / f"copy-{self.count}" / path.name
            self.broken[target] = None
            self.put(target, path.read_bytes())

    def make_folder(self) -> None:
        self.count += 1
        folder = self.rng.choice([self.content, *self.folders()]) / f"folder-{self.count}"
        folder.mkdir()
        self.put(folder / f"inside-{self.count}.md", self.text())

    def rename_folder(self) -> None:
        folders = [each for each in self.folders() if not self.touches_broken(each)]
        if folders:
            self.count += 1
            folder = self.rng.choice(folders)
            folder.rename(folder.with_name(f"moved-{self.count}"))

    def delete_folder(self) -> None:
        folders = [each for each in self.folders() if not self.touches_broken(each)]
        if folders:
            shutil.rmtree(self.rng.choice(folders))

    def touches_broken(self, folder: Path) -> bool:
        return any(path.is_relative_to(folder) for path in self.broken)

    def template(self) -> None:
        self.count += 1
        if self.root / "templates/partials/notes.html" not in self.broken:
            self.put(
                self.root / "templates/partials/notes.html",
                f'<p data-note="{{{{ statement.id }}}}">Note form {self.count}</p>\n',
            )

    def no_templates(self) -> None:
        if not self.touches_broken(self.root / "templates"):
            shutil.rmtree(self.root / "templates", ignore_errors=True)

    def stylesheet(self) -> None:
        self.count += 1
        self.put(self.root / "templates/assets/brief.css", f"p {{ margin: {self.count}px }}\n")

    def asset(self) -> None:
        self.draw(self.rng.choice(PICTURES))

    def draw(self, name: str) -> None:
        """A picture of another size, or the same, or none that can be measured."""
        self.count += 1
        path = self.content / name
        width, height = self.rng.randint(1, 3), self.rng.randint(1, 3)
        if path in self.broken:
            return
        if self.rng.random() < 0.2:
            self.put(path, f"no picture {self.count}")
        elif path.suffix == ".png":
            self.put(path, picture(width, height))
        else:
            self.put(path, f'<svg width="{width}" height="{height}"><!-- {self.count} --></svg>')

    def no_asset(self) -> None:
        if path := self.some([self.content / name for name in PICTURES]):
            self.broken[path] = path.read_bytes()
            path.unlink()

    def config(self) -> None:
        self.count += 1
        if self.root / "brief.yaml" not in self.broken:
            self.put(self.root / "brief.yaml", f"title: Site {self.count}\n")

    def registry(self) -> None:
        self.count += 1
        self.put(
            self.content / "actors.yaml", f"stone: {{name: Ada Stone, role: Role {self.count}}}\n"
        )

    def act(self) -> None:
        """Do one thing, of those that a writer does the most often."""
        common: list[Callable[[], None]] = [self.edit_article, self.edit_sidecar]
        others: list[Callable[[], None]] = [
            self.create,
            self.touch_article,
            self.break_sidecar,
            self.break_article,
            self.break_template,
            self.break_config,
            self.mend,
            self.rename,
            self.move,
            self.delete,
            self.delete_sidecar,
            self.stray,
            self.duplicate,
            self.make_folder,
            self.rename_folder,
            self.delete_folder,
            self.template,
            self.no_templates,
            self.stylesheet,
            self.asset,
            self.no_asset,
            self.config,
            self.registry,
        ]
        action = self.rng.choice([*common * 6, *others])
        self.log.append(action.__name__)
        action()
