"""Real git repositories for tests: a site's, and the bare remote that it is published to."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

from sites import Run, brief, make_site, snapshot

ENV = {
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_TERMINAL_PROMPT": "0",
    "LANGUAGE": "de",  # What git says in any language is understood alike.
}
BRANCH = "gh-pages"


def git(folder: Path, *arguments: str, data: bytes = b"", check: bool = True) -> str:
    """What a git command prints."""
    done = subprocess.run(
        ["git", *arguments],
        cwd=folder,
        env={**os.environ, **ENV},
        input=data,
        capture_output=True,
        check=False,
    )
    assert not check or done.returncode == 0, done.stderr.decode()
    return os.fsdecode(done.stdout).strip()


@dataclass(frozen=True)
class Newsroom:
    """A committed site in `work`, and its remote `origin` in `bare`."""

    work: Path
    bare: Path

    def publish(self, *arguments: str, env: dict[str, str] | None = None) -> Run:
        """Run the real command."""
        return brief("publish", *arguments, cwd=self.work, env={**ENV, **(env or {})})

    def published(self, *arguments: str) -> Run:
        """Run the real command, which must succeed."""
        run = self.publish(*arguments)
        assert run.code == 0, run.err
        return run

    def commit(self, files: dict[str, str | bytes | None], message: str = "Edit") -> None:
        """Commit new texts of some files; None removes one."""
        for name, text in files.items():
            path = self.work / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if text is None:
                path.unlink()
            else:
                path.write_bytes(text if isinstance(text, bytes) else text.encode())
        git(self.work, "add", "--all")
        git(self.work, "commit", "--quiet", "--message", message)

    def pull(self, other: Newsroom) -> None:
        """Take over what somebody else has committed."""
        git(self.work, "pull", "--quiet", "--no-rebase", "--no-edit", str(other.work), "HEAD")

    def tip(self, branch: str = BRANCH) -> str:
        """The remote's branch, or an empty text."""
        return git(self.bare, "rev-parse", "--verify", "--quiet", branch, check=False)

    def history(self, branch: str = BRANCH) -> list[str]:
        """The commits of the remote's branch, the newest first."""
        return git(self.bare, "rev-list", branch).split() if self.tip(branch) else []

    def tree(self, commit: str = BRANCH) -> dict[str, bytes]:
        """The files of a commit of the remote."""
        listing = subprocess.run(
            ["git", "ls-tree", "-r", "-z", commit], cwd=self.bare, capture_output=True, check=True
        ).stdout
        names, blobs = [], []
        for entry in listing.split(b"\0"):
            if entry:
                head, _, name = entry.partition(b"\t")
                mode, kind, blob = head.decode().split()
                assert (mode, kind) == ("100644", "blob")
                names.append(os.fsdecode(name))
                blobs.append(blob)
        out = subprocess.run(
            ["git", "cat-file", "--batch"],
            cwd=self.bare,
            input="".join(f"{blob}\n" for blob in blobs).encode(),
            capture_output=True,
            check=True,
        ).stdout
        files = {}
        position = 0
        for name in names:
            end = out.index(b"\n", position)
            size = int(out[position:end].split()[2])
            files[name] = out[end + 1 : end + 1 + size]
            position = end + 1 + size + 1
        return files

    def built(self, *arguments: str) -> dict[str, bytes]:
        """What `brief build` makes of the site now."""
        output = self.work.parent / "built"
        run = brief("build", "--locked", "--strict", "--output", output, *arguments, cwd=self.work)
        assert run.code == 0, run.err
        return {
            name: data for name, data in snapshot(output).items() if not name.startswith(".brief/")
        }

    def private(self) -> dict[str, object]:
        """What a publication must not touch: files, index, HEAD, local branches and tags."""
        files = {
            name: data for name, data in snapshot(self.work).items() if not name.startswith(".git/")
        }
        return {
            "files": files,
            "index": (self.work / ".git/index").read_bytes(),
            "head": (self.work / ".git/HEAD").read_bytes(),
            "status": git(self.work, "status", "--porcelain"),
            "references": git(self.work, "for-each-ref", "refs/heads", "refs/tags"),
            "config": (self.work / ".git/config").read_bytes(),
        }


def newsroom(folder: Path, files: dict[str, str | bytes] | None = None) -> Newsroom:
    """A site that is committed and has a remote."""
    bare = folder / "remote.git"
    git(folder, "init", "--quiet", "--bare", str(bare))
    work = make_site(folder / "work", files)
    git(work, "init", "--quiet", "--initial-branch=main")
    git(work, "config", "user.name", "Ada Editor")
    git(work, "config", "user.email", "ada@example.org")
    # Git tidies up in the background, when it likes, while a test looks at the files.
    git(work, "config", "gc.auto", "0")
    git(work, "remote", "add", "origin", str(bare))
    room = Newsroom(work, bare)
    room.commit({}, "Begin")
    return room


def clone(room: Newsroom, folder: Path, *options: str) -> Newsroom:
    """A colleague's clone, with the same remote."""
    git(room.work, "push", "--quiet", "origin", "main")
    git(folder, "clone", "--quiet", "--branch=main", *options, room.bare.as_uri(), "colleague")
    work = folder / "colleague"
    git(work, "config", "user.name", "Ben Editor")
    git(work, "config", "user.email", "ben@example.org")
    return Newsroom(work, room.bare)


def hook(repository: Path, name: str, script: str) -> None:
    """Let a repository run a shell script as a hook."""
    path = repository / "hooks" / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
