"""Git, by its own commands: the few that a publication is made of.

Nothing here touches the work tree, the index, or a local branch. Objects that are written belong to
nothing until a push names them, and git removes what stays that way.
"""

from __future__ import annotations

import contextlib
import os
import subprocess
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from msgspec import Struct, field

from brief.problems import BriefError, UsageError


class GitError(BriefError):
    """A git command failed. `words` is what it said."""

    def __init__(self, command: str, words: str) -> None:
        self.command = command
        self.words = words
        super().__init__(f"git {command} failed: {words}")


class Repository(Struct, frozen=True):
    """A folder within a git repository, and the environment in which its commands run."""

    folder: Path
    env: Mapping[str, str] = field(default_factory=dict)

    def run(
        self, *arguments: str, data: bytes = b"", env: Mapping[str, str] | None = None
    ) -> bytes:
        """What a git command prints; raises `GitError` where it fails."""
        done = execute(self, arguments, data, env)
        if done.returncode:
            words = done.stderr.decode(errors="replace").strip()
            raise GitError(arguments[0], words or f"exit code {done.returncode}")
        return done.stdout

    def line(self, *arguments: str) -> str:
        """The one line that a git command prints; raises `GitError` where it fails."""
        return os.fsdecode(self.run(*arguments)).removesuffix("\n")

    def succeeds(self, *arguments: str) -> bool:
        """Whether a git command ends with exit code 0."""
        return execute(self, arguments, b"", None).returncode == 0


def execute(
    repository: Repository,
    arguments: Sequence[str],
    data: bytes,
    env: Mapping[str, str] | None,
) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run(
            ["git", *arguments],
            cwd=repository.folder,
            env={**os.environ, **repository.env, **(env or {})},
            input=data,
            capture_output=True,
        )
    except FileNotFoundError:
        raise UsageError(
            "Git is not installed, or not on the PATH.", "Install it from https://git-scm.com/."
        ) from None


def open_repository(folder: Path) -> Repository:
    """The repository that a folder is in; raises `UsageError` where it is in none."""
    repository = Repository(folder)
    try:
        repository.run("rev-parse", "--show-toplevel")
    except GitError as error:
        raise UsageError(
            f"{folder.absolute()} is not in a Git repository.",
            "Make it one, and commit your articles: git init; git add .; git commit\n"
            f"Git says: {error.words}",
        ) from None
    return repository


def quarantined(repository: Repository, objects: Path) -> Repository:
    """The same repository, but new objects go to another folder, which may be thrown away."""
    objects.mkdir()
    own = repository.folder / repository.line("rev-parse", "--git-path", "objects")
    inherited = os.environ.get("GIT_ALTERNATE_OBJECT_DIRECTORIES")
    alternates = os.pathsep.join(filter(None, [str(own.resolve()), inherited]))
    return Repository(
        repository.folder,
        {
            **repository.env,
            "GIT_OBJECT_DIRECTORY": str(objects),
            "GIT_ALTERNATE_OBJECT_DIRECTORIES": alternates,
        },
    )


def changes(repository: Repository, paths: Iterable[str]) -> list[str]:
    """The files below the paths that are not as committed, ignored ones too; sorted.

    They are named from the repository's folder on, as the paths are.
    """
    prefix = repository.line("rev-parse", "--show-prefix")
    out = repository.run(
        "--no-optional-locks",  # Or it would refresh the index on the disk.
        "status",
        "--porcelain=v1",
        "-z",
        "--untracked-files=all",
        "--ignored=matching",
        "--",
        *paths,
    )
    entries = iter(out.split(b"\0"))
    found = []
    for entry in entries:
        if entry:
            found.append(os.fsdecode(entry[3:]).removeprefix(prefix))
            if entry[:1] in b"RC" or entry[1:2] in b"RC":
                next(entries)  # The name that it had before.
    return sorted(found)


def write_tree(repository: Repository, files: Mapping[str, Path | bytes], scratch: Path) -> str:
    """The id of a tree of exactly these files, byte for byte; no filter or attribute applies.

    `scratch` is an empty folder for the index and the list of blobs. Raises `GitError`.
    """
    marks = scratch / "marks"
    command = ["git", "fast-import", "--quiet", "--done", f"--export-marks={marks}"]
    with (scratch / "errors").open("w+b") as errors:
        with subprocess.Popen(
            command,
            cwd=repository.folder,
            env={**os.environ, **repository.env},
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=errors,
        ) as importer:
            assert importer.stdin is not None
            try:
                for number, content in enumerate(files.values(), 1):
                    data = content if isinstance(content, bytes) else content.read_bytes()
                    importer.stdin.write(b"blob\nmark :%d\ndata %d\n" % (number, len(data)))
                    importer.stdin.write(data + b"\n")
                importer.stdin.write(b"done\n")
                importer.stdin.close()
            except BrokenPipeError:
                pass  # It has failed, and says why.
        if importer.returncode:
            forget_crash(repository, importer.pid)
            errors.seek(0)
            said = errors.read().decode(errors="replace").splitlines()
            words = "\n".join(dict.fromkeys(line for line in said if "_crash_" not in line))
            raise GitError("fast-import", words or f"exit code {importer.returncode}")
    blobs = {}
    for line in marks.read_text().splitlines():
        mark, blob = line.split()
        blobs[int(mark.removeprefix(":"))] = blob
    entries = b"".join(
        b"100644 %s\t%s\0" % (blobs[number].encode(), os.fsencode(path))
        for number, path in enumerate(files, 1)
    )
    index = {"GIT_INDEX_FILE": str(scratch / "index")}
    repository.run("update-index", "-z", "--index-info", data=entries, env=index)
    return repository.run("write-tree", env=index).decode().strip()


def forget_crash(repository: Repository, process: int) -> None:
    """Remove the report that a process which has failed leaves for git's own developers."""
    report = repository.line("rev-parse", "--git-path", f"fast_import_crash_{process}")
    with contextlib.suppress(OSError):
        (repository.folder / report).unlink()


class Commit(Struct, frozen=True):
    """A commit's id, the id of its tree, those of its parents, and its message."""

    id: str
    tree: str
    parents: tuple[str, ...]
    message: str

    @property
    def subject(self) -> str:
        """The message's first line."""
        return self.message.strip().partition("\n")[0]

    @property
    def trailers(self) -> dict[str, str]:
        """The `Key: value` lines of the message's last paragraph."""
        last = self.message.strip().rpartition("\n\n")[2]
        pairs = (line.partition(": ") for line in last.splitlines())
        return {key: value for key, colon, value in pairs if colon}


def read_commit(repository: Repository, name: str) -> Commit:
    """A commit of the repository; raises `GitError` where it has none of that name."""
    raw = repository.run("cat-file", "commit", name).decode(errors="replace")
    head, _, message = raw.partition("\n\n")
    lines = [line.partition(" ") for line in head.splitlines()]
    (tree,) = (value for key, _, value in lines if key == "tree")
    parents = tuple(value for key, _, value in lines if key == "parent")
    return Commit(name, tree, parents, message)


def write_commit(repository: Repository, tree: str, parents: Iterable[str], message: str) -> str:
    """The id of a new commit, signed where the user's configuration says so; raises `GitError`."""
    signed = execute(repository, ["config", "--type=bool", "commit.gpgSign"], b"", None)
    arguments = ["-S"] if signed.stdout.strip() == b"true" else []
    for parent in parents:
        arguments += ["-p", parent]
    encoding = ("-c", "i18n.commitEncoding=UTF-8")
    out = repository.run(
        *encoding, "commit-tree", *arguments, "-F", "-", tree, data=message.encode()
    )
    return out.decode().strip()


def changed_files(repository: Repository, old: str, new: str) -> list[tuple[str, str]]:
    """What differs between two trees: `A`, `M` or `D` and the path, in the order of the paths."""
    out = repository.run("diff-tree", "-r", "-z", "--no-renames", "--name-status", old, new)
    fields = out.decode(errors="replace").split("\0")
    return list(zip(fields[::2], fields[1::2], strict=False))


def remote_tip(repository: Repository, remote: str, branch: str) -> str | None:
    """The commit at the tip of a remote's branch, fetched; None where there is no such branch.

    Raises `GitError` where the remote can't be reached.
    """
    reference = f"refs/heads/{branch}"
    out = repository.run("ls-remote", "--", remote, reference).decode()
    tips = [line.split("\t")[0] for line in out.splitlines() if line.endswith(f"\t{reference}")]
    if not tips:
        return None
    if not repository.succeeds("cat-file", "-e", f"{tips[0]}^{{commit}}"):
        # Nothing but the objects: no reference of the user's, no FETCH_HEAD, no housekeeping.
        repository.run(
            "fetch", "--quiet", "--no-tags", "--no-write-fetch-head", "--no-recurse-submodules",
            "--no-auto-maintenance", "--no-prune", "--refmap=", "--", remote, reference,
        )  # fmt: skip
    return tips[0]


def push(
    repository: Repository,
    remote: str,
    commit: str,
    branch: str,
    *,
    expected: str | None,
    dry_run: bool = False,
) -> None:
    """Let a remote's branch be at a commit, if it still is at `expected` (None: if it isn't there).

    The remote compares and changes it in one step. Raises `GitError` where it doesn't.
    """
    reference = f"refs/heads/{branch}"
    repository.run(
        "push", "--quiet", "--porcelain", "--no-follow-tags", "--recurse-submodules=no",
        *(["--dry-run"] if dry_run else []),
        f"--force-with-lease={reference}:{expected or ''}",
        "--", remote, f"{commit}:{reference}",
    )  # fmt: skip
