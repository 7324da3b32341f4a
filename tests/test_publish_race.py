"""Several publishers at once: one wins, the others are told to try again, nothing is lost."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from repositories import BRANCH, ENV, Newsroom, clone, git, hook, newsroom
from sites import ARTICLE, REPOSITORY

pytestmark = pytest.mark.slow

COMMAND = f"PYTHONPATH={REPOSITORY} {sys.executable} -m brief publish"


def rivals(folder: Path) -> tuple[Newsroom, Newsroom]:
    """Two clones of one site, each with an article that the other has not."""
    ours = newsroom(folder)
    theirs = clone(ours, folder)
    ours.commit({"content/ours.md": ARTICLE.replace("Bridge", "Our bridge")})
    theirs.commit({"content/theirs.md": ARTICLE.replace("Bridge", "Their bridge")})
    return ours, theirs


@pytest.mark.parametrize("earlier", [False, True])
@pytest.mark.parametrize("arguments", [(), ("--squash",)])
def test_who_is_overtaken_is_told_to_try_again(
    tmp_path: Path, earlier: bool, arguments: tuple[str, ...]
) -> None:
    ours, theirs = rivals(tmp_path)
    if earlier:
        theirs.published()
        ours.pull(theirs)
        theirs.commit({"content/more.md": ARTICLE})
    # Right before our push, and after all that we have read, the other publication happens.
    hook(
        ours.work / ".git",
        "pre-push",
        f"rm \"$0\"; unset $(git rev-parse --local-env-vars); cd '{theirs.work}' && {COMMAND} >&2",
    )
    run = ours.publish(*arguments)
    assert (run.code, run.out) == (2, "")
    assert "Somebody else published" in run.err
    assert "run brief publish again" in run.err
    assert theirs.tree() == {**theirs.built(), ".nojekyll": b""}
    winner = ours.tip()
    # Not as it is: that would take theirs off the site.
    assert "run brief publish again" in ours.publish(*arguments).err
    assert ours.tip() == winner
    ours.pull(theirs)
    ours.published(*arguments)
    assert {"ours/index.html", "theirs/index.html"} <= ours.tree().keys()
    assert ours.tree() == {**ours.built(), ".nojekyll": b""}
    if not arguments:
        assert ours.history()[1] == winner


def test_a_branch_that_is_removed_meanwhile_is_no_loss(tmp_path: Path) -> None:
    ours = newsroom(tmp_path)
    ours.published()
    ours.commit({"content/more.md": ARTICLE})
    remove = f'rm "$0"; git --git-dir="{ours.bare}" update-ref -d refs/heads/{BRANCH}'
    hook(ours.work / ".git", "pre-push", remove)
    assert ours.publish().code == 2
    ours.published()
    assert ours.tree() == {**ours.built(), ".nojekyll": b""}


def test_an_answer_that_got_lost_is_no_failure(tmp_path: Path) -> None:
    ours = newsroom(tmp_path)
    script = tmp_path / "receive-pack"
    # The remote takes everything, but then the connection fails.
    script.write_text('#!/bin/sh\ngit receive-pack "$@"\nexit 1\n')
    script.chmod(0o755)
    git(ours.work, "config", "remote.origin.receivepack", str(script))
    run = ours.publish()
    assert run.code == 0, run.err
    assert ours.tree() == {**ours.built(), ".nojekyll": b""}


@pytest.mark.longest
@pytest.mark.slow
def test_many_at_once(tmp_path: Path) -> None:
    first = newsroom(tmp_path)
    git(first.work, "push", "--quiet", "origin", "main")
    rooms = []
    for number in range(6):
        git(tmp_path, "clone", "--quiet", "--branch=main", "remote.git", f"desk{number}")
        room = Newsroom(tmp_path / f"desk{number}", first.bare)
        git(room.work, "config", "user.name", f"Desk {number}")
        git(room.work, "config", "user.email", "desk@example.org")
        room.commit({f"content/desk{number}.txt": "mine"})
        rooms.append(room)
    waiting = list(rooms)
    rounds = 0
    while waiting:
        rounds += 1
        assert rounds <= len(rooms)
        processes = [
            subprocess.Popen(
                [sys.executable, "-m", "brief", "publish"],
                cwd=room.work,
                env={**os.environ, **ENV, "PYTHONPATH": str(REPOSITORY)},
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            for room in waiting
        ]
        losers, winners = [], []
        for room, process in zip(waiting, processes, strict=True):
            out, err = process.communicate()
            if process.returncode:
                assert "run brief publish again" in err, err
                losers.append(room)
            else:
                assert out.startswith("Published")
                winners.append(room)
        assert len(winners) == 1
        for room in losers:
            room.pull(winners[0])
        waiting = losers
    history = first.history()
    assert len(history) == len(rooms)
    assert {f"desk{number}.txt" for number in range(6)} <= first.tree().keys()
    git(first.bare, "fsck", "--strict")
