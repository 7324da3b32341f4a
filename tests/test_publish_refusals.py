"""What `brief publish` refuses, and that the remote and the work tree are then as they were."""

from __future__ import annotations

from pathlib import Path

import pytest
from repositories import BRANCH, ENV, Newsroom, git, hook, newsroom
from sites import ARTICLE, Run, brief, make_site, snapshot

pytestmark = pytest.mark.slow


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    return newsroom(tmp_path)


def refused(room: Newsroom, *arguments: str, code: int = 2) -> Run:
    """Run the command, which must refuse and change nothing."""
    before = room.private(), snapshot(room.bare)
    run = room.publish(*arguments)
    assert (room.private(), snapshot(room.bare)) == before
    assert (run.code, run.out) == (code, "")
    return run


UNCOMMITTED = {
    "changed": ("content/bridge.md", ARTICLE + "\nMore.\n", ()),
    "staged": ("content/bridge.md", ARTICLE + "\nMore.\n", ("add", "content")),
    "new": ("content/ferry.md", ARTICLE, ()),
    "odd": ("content/ä “b” \t.txt", "", ()),
    "configuration": ("brief.yaml", "title: T\n", ()),
    "template": ("templates/assets/own.css", "", ()),
    "renamed": ("content/town.txt", "", ("mv", "content/bridge.yaml", "content/x.yaml")),
}


@pytest.mark.parametrize("case", UNCOMMITTED)
def test_what_is_not_committed(room: Newsroom, case: str) -> None:
    name, text, command = UNCOMMITTED[case]
    path = room.work / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    if command:
        git(room.work, *command)
    run = refused(room)
    assert run.err.startswith("error: Some files would be published that are not committed")
    assert name.replace("\t", "�") in run.err
    assert "--allow-dirty" in run.err
    if case != "renamed":  # Its sidecar has no article any more.
        run = room.published("--allow-dirty")
        assert "Source-Dirty: true" in git(room.bare, "log", "-1", "--format=%B", BRANCH)


def test_what_git_ignores_but_would_be_published(room: Newsroom) -> None:
    room.commit({".gitignore": "*.private\n"})
    (room.work / "content/notes.private").write_text("not for readers")
    run = refused(room)
    assert "content/notes.private" in run.err


def test_what_no_build_reads_may_lie_about(room: Newsroom) -> None:
    for name in ("draft.txt", "content/.DS_Store", "content/bridge.md~", "site/index.html"):
        (room.work / name).parent.mkdir(exist_ok=True)
        (room.work / name).write_text("x")
    room.published()


def test_a_site_in_a_hidden_folder_is_looked_at_too(room: Newsroom) -> None:
    room.commit({".sites/a/content/bridge.md": ARTICLE})
    (room.work / ".sites/a/content/bridge.md").write_text(ARTICLE + "\nMore.\n")
    run = refused(room, "--source", ".sites/a")
    assert "\n      content/bridge.md\n" in run.err


def test_a_folder_that_is_no_repository(tmp_path: Path) -> None:
    run = brief("publish", cwd=make_site(tmp_path), env={**ENV, "GIT_CEILING_DIRECTORIES": "/"})
    assert run.code == 2
    assert "is not in a Git repository" in run.err
    assert "git init" in run.err


def test_a_computer_without_git(room: Newsroom) -> None:
    run = room.publish(env={"PATH": "/nonexistent"})
    assert run.code == 2
    assert "Git is not installed" in run.err


def test_no_remote(room: Newsroom) -> None:
    run = refused(room, "--remote", "upstream")
    assert "Name one with --remote: origin." in run.err
    git(room.work, "remote", "remove", "origin")
    run = refused(room)
    assert "git remote add origin https://github.com/" in run.err


def test_a_remote_that_is_not_there(room: Newsroom, tmp_path: Path) -> None:
    git(room.work, "remote", "set-url", "origin", str(tmp_path / "nowhere.git"))
    run = refused(room)
    assert "can't be read" in run.err
    assert "nowhere.git" in run.err


def test_no_commit_yet(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    git(room.work, "update-ref", "-d", "HEAD")
    run = room.publish()
    assert run.code == 2
    git(room.work, "rm", "-rq", "--cached", "content")
    assert room.publish().code == 2
    assert room.publish("--allow-dirty").code == 0
    assert "Source-Commit" not in git(room.bare, "log", "-1", "--format=%B", BRANCH)


def test_no_identity(room: Newsroom) -> None:
    git(room.work, "config", "--unset", "user.name")
    git(room.work, "config", "--unset", "user.email")
    git(room.work, "config", "user.useConfigOnly", "true")
    run = refused(room)
    assert "Git does not know who you are" in run.err
    assert "git config --global user.name" in run.err


def foreign(room: Newsroom, message: str = "By hand") -> str:
    """Let the remote's branch have a commit that somebody made by hand."""
    blob = git(room.bare, "hash-object", "-w", "--stdin", data=b"mine")
    tree = git(room.bare, "mktree", data=f"100644 blob {blob}\tmine.html\n".encode())
    parent = ("-p", room.tip()) if room.tip() else ()
    identity = ("-c", "user.name=Eve", "-c", "user.email=eve@example.org")
    commit = git(room.bare, *identity, "commit-tree", *parent, "-m", message, tree)
    git(room.bare, "update-ref", f"refs/heads/{BRANCH}", commit)
    return commit


@pytest.mark.parametrize("earlier", [False, True])
@pytest.mark.parametrize("arguments", [(), ("--squash",), ("--dry-run",)])
def test_a_branch_that_holds_something_else(
    room: Newsroom, arguments: tuple[str, ...], earlier: bool
) -> None:
    if earlier:
        room.published()
    commit = foreign(room)
    run = refused(room, *arguments)
    assert "did not publish" in run.err.replace("\n", " ")
    assert f"{commit[:10]} “By hand”" in run.err
    assert room.tip() == commit


def test_a_publication_that_was_amended_by_hand(room: Newsroom) -> None:
    room.published()
    message = git(room.bare, "log", "-1", "--format=%B", BRANCH)
    foreign(room, message)
    assert "did not publish" in refused(room).err


def test_the_branch_that_one_is_on(room: Newsroom) -> None:
    assert "main is the branch that you are on" in refused(room, "--branch", "main").err
    git(room.work, "checkout", "--quiet", "-b", BRANCH)
    assert f"{BRANCH} is the branch that you are on" in refused(room).err


@pytest.mark.parametrize(
    "name", ["", "a b", "-x", "a..b", "x.lock", "a~1", "refs:x", "\x07", "HEAD"]
)
def test_a_name_that_no_branch_can_have(room: Newsroom, name: str) -> None:
    run = room.publish(f"--branch={name}")
    assert run.code == 2
    assert "can't be the name of a branch" in run.err


@pytest.mark.parametrize("name", ["", "-x", "--upload-pack=x", "../remote.git"])
def test_a_name_that_no_remote_has(room: Newsroom, name: str) -> None:
    run = room.publish(f"--remote={name}")
    assert run.code == 2
    assert "has no remote" in run.err


def test_a_remote_that_rejects(room: Newsroom) -> None:
    hook(room.bare, "pre-receive", "echo Only on Mondays. >&2; exit 1")
    run = refused(room)
    assert "did not take the site" in run.err
    assert "Only on Mondays." in run.err


def test_a_hook_of_the_users_that_rejects(room: Newsroom) -> None:
    hook(room.work / ".git", "pre-push", "echo Not yet. >&2; exit 1")
    run = refused(room)
    assert "Not yet." in run.err


def test_a_site_that_does_not_build(room: Newsroom) -> None:
    room.commit({"content/bridge.yaml": "annotations: [{quote: not there, note: N}]\n"})
    run = refused(room, code=1)
    assert "content/bridge.yaml:1:23: error:" in run.err
    room.commit({"content/bridge.yaml": "annotations: []\n", "brief.yaml": "lang: [\n"})
    assert "brief.yaml:" in refused(room, code=1).err


def test_a_warning_is_not_published(room: Newsroom) -> None:
    room.commit({"content/bridge.md": ARTICLE + "\nA <b>tag</b>.\n"})
    assert "warning" in refused(room, code=1).err


@pytest.mark.parametrize("key", ["url", "pushurl"])
@pytest.mark.parametrize("url", ["ext::sh -c touch% ran", "fd::7", "fd::0,1/x"])
def test_an_address_that_is_a_program(room: Newsroom, key: str, url: str) -> None:
    git(room.work, "config", "remote.up.url", "../remote.git")
    git(room.work, "config", f"remote.up.{key}", url)
    git(room.work, "config", "protocol.ext.allow", "always")
    run = room.publish("--remote", "up")
    assert run.code == 2
    assert "is no address, but names a program." in run.err
    assert not (room.work / "ran").exists()
