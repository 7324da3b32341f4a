"""SIGKILL at every step of a publication: remote and work tree are whole, and the next one works.

The publisher, and all that it has started, are killed before each of its git commands, after it
has read the first 3,000 bytes that it is given, and at each hook of a push.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import signal
from pathlib import Path

import pytest
from forked import start
from repositories import BRANCH, ENV, Newsroom, git, hook, newsroom
from sites import ARTICLE

pytestmark = pytest.mark.slow

KILL = "kill -KILL 0"  # The process group, which is the publisher's own.

WRAPPER = """#!/bin/sh
PATH="$REAL_PATH"
read -r number < "$COUNT"
number=$((number + 1))
echo $number > "$COUNT"
[ "$KILL_AT" = "$number before" ] && {kill}
if [ "$KILL_AT" = "$number within" ]; then
    head -c 3000 | git "$@"
    {kill}
fi
exec git "$@"
"""


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site that was published once, and then changed; to be copied for each case."""
    folder = tmp_path_factory.mktemp("prepared")
    room = newsroom(folder)
    git(room.work, "remote", "set-url", "origin", "../remote.git")
    # The temporary folder of the runs to be killed comes to have the code of the templates.
    assert room.publish(env={"TMPDIR": str(folder)}).code == 0
    # What does not compress makes a pack that is long enough to be cut.
    noise = b"".join(hashlib.sha256(b"%d" % number).digest() for number in range(2000))
    articles = {f"content/more{number}.md": ARTICLE for number in range(5)}
    room.commit({**articles, "content/noise.bin": noise})
    programs = folder / "programs"
    programs.mkdir()
    (programs / "git").write_text(WRAPPER.format(kill=KILL))
    (programs / "git").chmod(0o755)
    return folder


def copied(prepared: Path, folder: Path) -> Newsroom:
    for each in prepared.iterdir():
        if each.name != "programs":
            shutil.copytree(each, folder / each.name, symlinks=True)
    room = Newsroom(folder / "work", folder / "remote.git")
    git(room.work, "status")  # The index knows the copies' times.
    return room


def run(room: Newsroom, prepared: Path, kill_at: str) -> tuple[int, int]:
    """Publish in a process group of its own; the exit code, and how many git commands began."""
    count = room.work.parent / "count"
    count.write_text("0")
    env = {
        **ENV,
        "REAL_PATH": os.environ["PATH"],
        "PATH": f"{prepared / 'programs'}{os.pathsep}{os.environ['PATH']}",
        "COUNT": str(count),
        "KILL_AT": kill_at,
        "TMPDIR": str(room.work.parent),
    }
    with (room.work.parent / "said").open("w") as said:
        command = start(["publish"], room.work, env=env, stdout=said, stderr=said, new_session=True)
    return command.wait(), int(count.read_text() or 0)


def whole(room: Newsroom, before: dict[str, object], trees: list[dict[str, bytes]]) -> None:
    """Assert that nothing of the user's changed, and that the remote has one of the two sites."""
    assert room.private() == before
    git(room.bare, "fsck", "--strict")
    git(room.work, "fsck")
    assert room.tree() in trees
    room.published()
    assert room.tree() == trees[1]
    assert len(room.history()) == 2
    assert room.private() == before


@pytest.mark.longest
def test_killed_at_every_git_command(prepared: Path, tmp_path: Path) -> None:
    number, killed = 0, 0
    trees: list[dict[str, bytes]] = []
    while True:
        number += 1
        for moment in ("before", "within"):
            folder = tmp_path / f"{number}-{moment}"
            folder.mkdir()
            room = copied(prepared, folder)
            if not trees:
                trees = [room.tree(), {**room.built(), ".nojekyll": b""}]
            before = room.private()
            code, commands = run(room, prepared, f"{number} {moment}")
            if commands < number:
                # The run got through before it could be killed: all points have been tried.
                assert code == 0
                assert room.tree() == trees[1]
                assert killed >= 20
                return
            assert code == -signal.SIGKILL
            killed += 1
            whole(room, before, trees)
            shutil.rmtree(folder)


@pytest.mark.parametrize(
    "name", ["local pre-push", "pre-receive", "update", "post-receive", "post-update"]
)
def test_killed_within_the_push(prepared: Path, tmp_path: Path, name: str) -> None:
    room = copied(prepared, tmp_path)
    trees = [room.tree(), {**room.built(), ".nojekyll": b""}]
    before = room.private()
    repository = room.work / ".git" if name.startswith("local") else room.bare
    hook(repository, name.removeprefix("local "), f'rm "$0"; {KILL}')
    assert run(room, prepared, "never")[0] == -signal.SIGKILL
    assert room.tree() == trees[name.startswith("post")]
    whole(room, before, trees)


@pytest.mark.parametrize("size", [0, 100, 500, 30_000])
def test_killed_in_the_middle_of_the_pack(prepared: Path, tmp_path: Path, size: int) -> None:
    room = copied(prepared, tmp_path)
    trees = [room.tree(), {**room.built(), ".nojekyll": b""}]
    script = tmp_path / "receive-pack"
    script.write_text(f'#!/bin/sh\nhead -c {size} | git receive-pack "$@"\n{KILL}\n')
    script.chmod(0o755)
    git(room.work, "config", "remote.origin.receivepack", str(script))
    before = room.private()
    assert run(room, prepared, "never")[0] == -signal.SIGKILL
    assert room.tree() == trees[0]
    script.write_text('#!/bin/sh\nexec git receive-pack "$@"\n')
    whole(room, before, trees)


def test_a_clone_of_the_remote_is_whole_meanwhile(prepared: Path, tmp_path: Path) -> None:
    room = copied(prepared, tmp_path)
    old = room.tree()
    hook(
        room.bare,
        "update",
        f"git clone --quiet --branch={BRANCH} '{room.bare}' '{tmp_path}/meanwhile'",
    )
    room.published()
    files = {
        path.relative_to(tmp_path / "meanwhile").as_posix(): path.read_bytes()
        for path in (tmp_path / "meanwhile").rglob("*")
        if path.is_file() and ".git/" not in path.as_posix()
    }
    assert files == old
