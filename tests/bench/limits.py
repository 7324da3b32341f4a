"""Time and memory at each limit, and just past it: the table of `SECURITY.md`.

Each row is a site of its own, built by the real command in a process whose processor time and
memory are the system's count: `python tests/bench/limits.py [NAME …]`.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

REPOSITORY = Path(__file__).parent.parent.parent
HEAD = "---\ntitle: T\ndate: 2026-01-01\n---\n"
SENTENCE = "The mayor said in word{} that the bridge stays closed until May.\n\n"


def article(root: Path, body: str, name: str = "a") -> None:
    (root / "content").mkdir(exist_ok=True)
    (root / f"content/{name}.md").write_text(HEAD + body)


def sentences(size: int) -> str:
    return "".join(SENTENCE.format(n) for n in range(size // len(SENTENCE)))[:size]


def article_of(size: int) -> Callable[[Path], None]:
    return lambda root: article(root, sentences(size))


def annotations(count: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "".join(f"In word{n} it is.\n\n" for n in range(count)))
        entries = "".join(f"- {{quote: word{n}, kind: note, note: x}}\n" for n in range(count))
        (root / "content/a.yaml").write_text(f"annotations:\n{entries}")

    return make


def orphans(count: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, sentences(400_000))
        entries = "".join(
            f"- {{quote: said in some{n} words that, kind: note}}\n" for n in range(count)
        )
        (root / "content/a.yaml").write_text(f"annotations:\n{entries}")

    return make


def actors(count: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "".join(f"In word{n} it is. " for n in range(500)))
        lines = "".join(f"actor-{n}: {{name: Actor {n}}}\n" for n in range(count))
        (root / "content/actors.yaml").write_text(lines)
        entries = "".join(
            f"- {{quote: word{n}, speaker: actor-{n * (count // 500)}}}\n" for n in range(500)
        )
        (root / "content/a.yaml").write_text(f"annotations:\n{entries}")

    return make


def speakers(count: int, articles: int = 1) -> Callable[[Path], None]:
    """So many speak in each of so many articles, each in no more than six words."""

    def make(root: Path) -> None:
        for number in range(articles):
            article(root, " ".join(f"w{n}" for n in range(count)) + "\n", f"a{number}")
            entries = "".join(
                f"- {{quote: w{n}, speaker: a{(n * (number + 1) + number) % 6000}}}\n"
                for n in range(count)
            )
            (root / f"content/a{number}.yaml").write_text(f"annotations:\n{entries}")
        lines = "".join(f"a{n}: {{name: Ann {n}}}\n" for n in range(6000))
        (root / "content/actors.yaml").write_text(lines)

    return make


def small(count: int, note: bool) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        for n in range(count):
            article(root, SENTENCE.format(n), f"a{n}")
            if note:
                (root / f"content/a{n}.yaml").write_text(
                    "actors: {m: {name: Mayor}}\n"
                    "annotations:\n- {quote: stays closed, speaker: m, note: N}\n"
                )

    return make


def files(count: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "Words.\n")
        for n in range(count):
            folder = root / f"content/f{n // 1000}"
            folder.mkdir(exist_ok=True)
            (folder / f"{n}.txt").write_text(str(n))

    return make


def folders(depth: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "Words.\n")
        folder = os.open(root / "content", os.O_RDONLY)
        for _ in range(depth):
            os.mkdir("d", dir_fd=folder)
            inner = os.open("d", os.O_RDONLY, dir_fd=folder)
            os.close(folder)
            folder = inner
        handle = os.open("x.txt", os.O_WRONLY | os.O_CREAT, dir_fd=folder)
        os.write(handle, b"x")
        os.close(handle)
        os.close(folder)

    return make


def brackets(count: int) -> Callable[[Path], None]:
    return lambda root: article(root, "[" * count + "\n")


def signs(text: str, count: int) -> Callable[[Path], None]:
    return lambda root: article(root, text * count + "\n")


def cells(columns: int, rows: int, tables: int) -> Callable[[Path], None]:
    table = "|a" * columns + "|\n" + "|-" * columns + "|\n" + "|\n" * rows + "\n"
    return lambda root: article(root, table * tables)


def full_cells(columns: int, rows: int, tables: int) -> Callable[[Path], None]:
    table = "|a" * columns + "|\n" + "|-" * columns + "|\n" + ("|b" * columns + "|\n") * rows
    return lambda root: article(root, f"{table}\n" * tables)


def often(count: int) -> Callable[[Path], None]:
    """Annotations of a word that occurs six times as often, each with what is before it."""

    def make(root: Path) -> None:
        named = [f"{n:x} a" for n in range(6 * count)]
        at = range(0, len(named), 300)
        article(root, "\n\n".join(" ".join(named[begin : begin + 300]) for begin in at))
        entries = "".join(
            f"- {{quote: a, prefix: {6 * n + 1:x}, attributed_to: x, id: i{n}}}\n"
            for n in range(count)
        )
        (root / "content/a.yaml").write_text(f"annotations:\n{entries}")

    return make


def lines(count: int) -> Callable[[Path], None]:
    return lambda root: article(root, "a\n-\n" * (count // 2))


def nesting(depth: int) -> Callable[[Path], None]:
    return lambda root: article(root, "> " * depth + "a\n")


def sidecar_of(size: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "Words here.\n")
        note = "x" * (size - 80)
        (root / "content/a.yaml").write_text(f"annotations:\n- quote: Words\n  note: {note}\n")

    return make


def tagged(count: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "".join(f"In word{n} it is.\n\n" for n in range(count)))
        entries = "".join(
            f"- {{quote: word{n}, kind: note, note: x, tags: [tag {n}]}}\n" for n in range(count)
        )
        (root / "content/a.yaml").write_text(f"annotations:\n{entries}")

    return make


def rejections(count: int) -> Callable[[Path], None]:
    """Rejected proposals of an article, each of words that it has."""

    def make(root: Path) -> None:
        told = "".join(f"“We saw {n} ships out there,” Ann Ng said.\n\n" for n in range(count))
        article(root, told)
        entries = "".join(f"- {{quote: We saw {n} ships out there}}\n" for n in range(count))
        (root / "content/a.rejected").write_text(f"annotations:\n{entries}")

    return make


def topics(count: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        (root / "content").mkdir()
        named = ", ".join(f"topic {n}" for n in range(count))
        (root / "content/a.md").write_text(
            HEAD.replace("---\n", f"---\ntopics: [{named}]\n", 1) + sentences(4_000)
        )

    return make


def topics_of_each(count: int) -> Callable[[Path], None]:
    """So many articles, each with 50 topics that no other has."""

    def make(root: Path) -> None:
        for number in range(count):
            named = ", ".join(f"t{number}x{n}" for n in range(50))
            article(root, "Words.\n", f"a{number}")
            path = root / f"content/a{number}.md"
            path.write_text(path.read_text().replace("---\n", f"---\ntopics: [{named}]\n", 1))

    return make


def cast(count: int, articles: int) -> Callable[[Path], None]:
    """So many actors that each of so many sidecars names, and none of whom says anything."""

    def make(root: Path) -> None:
        for number in range(articles):
            article(root, "Words.\n", f"a{number}")
            names = "".join(f" a{number}x{n}: {{name: A{n}}}\n" for n in range(count))
            (root / f"content/a{number}.yaml").write_text(f"actors:\n{names}")

    return make


def former_ids(count: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "Words.\n")
        named = ", ".join(f"b{n}" for n in range(count))
        (root / "content/a.yaml").write_text(
            f"actors: {{m: {{name: M, former_ids: [{named}]}}}}\n"
            "annotations: [{quote: Words, speaker: m}]\n"
        )

    return make


def linked(count: int) -> Callable[[Path], None]:
    """So many notes, each linked to the next."""

    def make(root: Path) -> None:
        article(root, " ".join(f"w{n}" for n in range(count)))
        entries = "".join(
            f"- {{quote: w{n}, kind: note, note: N, id: i{n}, see: ['a#i{(n + 1) % count}']}}\n"
            for n in range(count)
        )
        (root / "content/a.yaml").write_text(f"annotations:\n{entries}")

    return make


def unknown(count: int) -> Callable[[Path], None]:
    """So many annotations of speakers who are not among as many actors."""

    def make(root: Path) -> None:
        article(root, " ".join(f"w{n}" for n in range(count)))
        lines = "".join(f"b{n}: {{name: B{n}}}\n" for n in range(count))
        (root / "content/actors.yaml").write_text(lines)
        entries = "".join(f"- {{quote: w{n}, speaker: a{n}}}\n" for n in range(count))
        (root / "content/a.yaml").write_text(f"annotations:\n{entries}")

    return make


def stylesheet(part: str) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "Words.\n")
        (root / "templates/assets").mkdir(parents=True)
        (root / "templates/assets/x.css").write_text(part * (1_000_000 // len(part)))

    return make


def templates(count: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "Words.\n")
        (root / "templates").mkdir()
        for n in range(count):
            (root / f"templates/x{n}.html").write_text("{% block a %}a{% endblock %}")

    return make


def picture_of(size: int) -> Callable[[Path], None]:
    def make(root: Path) -> None:
        article(root, "Words.\n")
        with (root / "content/a.bin").open("wb") as file:
            file.truncate(size)

    return make


ROWS: dict[str, Callable[[Path], None]] = {
    "article of 512 KiB": article_of(524_000),
    "article of 1 MB": article_of(1_000_000),
    "article of 10 MB": article_of(10_000_000),
    "sidecar of 1 MB, one note": sidecar_of(1_000_000),
    "10,000 annotations": annotations(10_000),
    "5,000 orphans": orphans(5_000),
    "5,000 actors": actors(5_000),
    "5,000 speakers in one article": speakers(5_000),
    "200 speakers in each of 120": speakers(200, 120),
    "7,000 articles of 100 bytes": small(7_000, note=False),
    "4,500 with a sidecar each": small(4_500, note=True),
    "50,000 files": files(50_000),
    "100 folders deep": folders(99),
    "300 folders deep": folders(300),
    "19,900 brackets": signs("[aaa", 19_900),
    "500,000 brackets": brackets(500_000),
    "49,900 signs of emphasis": signs("*aa_", 24_950),
    "500,000 signs of emphasis": signs("*_", 250_000),
    "49,900 links to mail": signs("<a@b.c>", 49_900),
    "60,000 empty cells": cells(240, 248, 1),
    "99,000 cells of a letter": full_cells(100, 98, 10),
    "8,000 of a word that occurs often": often(8_000),
    "3,000,000 empty cells": cells(60, 600, 80),
    "6,000 lines, 40 lists deep": signs("- " * 40 + "a\n", 6_000),
    "500 tags": tagged(500),
    "50 topics": topics(50),
    "10,000 topics of 200 articles": topics_of_each(200),
    "90,000 topics of 1,800 articles": topics_of_each(1_800),
    "9,950 actors of two sidecars": cast(4_975, 2),
    "40,000 actors of two sidecars": cast(20_000, 2),
    "9,000 notes, each linked to the next": linked(9_000),
    "9,000 unknown among 9,000 actors": unknown(9_000),
    "110,000 former ids": former_ids(110_000),
    "stylesheet of open comments": stylesheet("/* 'a "),
    "6,000 templates that none names": templates(6_000),
    "2,800 rejected proposals": rejections(2_800),
    "5,000 rejected proposals": rejections(5_000),
    "49,000 lines that are headings": lines(49_000),
    "250,000 lines": lines(250_000),
    "10,000 levels of quotation": nesting(10_000),
    "file of 1 GiB": picture_of(1024**3),
    "file of 2 GiB": picture_of(2 * 1024**3),
}


BUILD = ["build", "--jobs", "1"]
COMMANDS = {name: ["suggest", "content/a.md"] for name in ROWS if "rejected" in name}
"""What reads an input, where that is not a build."""


def measured(command: list[str], root: Path) -> tuple[int, float, int, str]:
    """The exit code, seconds of the processor, megabytes at most, and the first thing said."""
    with tempfile.TemporaryFile() as said:
        env = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
        process = subprocess.Popen(
            [sys.executable, "-m", "brief", *command],
            cwd=root, env=env, stdout=said, stderr=said,
        )  # fmt: skip
        _, status, used = os.wait4(process.pid, 0)
        said.seek(0)
        first = said.readline(200).decode(errors="replace").strip()
    seconds = used.ru_utime + used.ru_stime
    return os.waitstatus_to_exitcode(status), seconds, used.ru_maxrss // 1024, first


def main() -> None:
    resource.setrlimit(resource.RLIMIT_CPU, (3600, 3600))
    asked = sys.argv[1:] or list(ROWS)
    print(f"{'':28} exit  CPU s    MB")
    for name in asked:
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            ROWS[name](root)
            code, seconds, megabytes, said = measured(COMMANDS.get(name, BUILD), root)
        print(f"{name:28} {code:4} {seconds:6.1f} {megabytes:5}  {said[:90]}", flush=True)


if __name__ == "__main__":
    main()
