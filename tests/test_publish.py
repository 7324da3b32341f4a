"""`brief publish`: the built site, whole, on a branch of a real remote; nothing else is touched."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from repositories import BRANCH, Newsroom, clone, git, hook, newsroom
from sites import ARTICLE, brief, snapshot

pytestmark = pytest.mark.slow

CHANGED = ARTICLE.replace("at noon", "at one")


@pytest.fixture
def room(tmp_path: Path) -> Newsroom:
    return newsroom(tmp_path)


def message(room: Newsroom, commit: str = BRANCH) -> str:
    return git(room.bare, "log", "-1", "--format=%B", commit)


def test_the_first_publication_is_the_built_site(room: Newsroom) -> None:
    before = room.private()
    run = room.published()
    assert room.tree() == {**room.built(), ".nojekyll": b""}
    assert "404.html" in room.tree()
    assert len(room.history()) == 1
    assert f"{len(room.tree())} files" in run.out
    assert room.private() == before
    source = git(room.work, "rev-parse", "HEAD")
    assert message(room).startswith(f"Publish {source[:10]}\n\nPublished-by: brief\n")
    assert f"\nSource-Commit: {source}" in message(room)
    assert git(room.bare, "log", "-1", "--format=%an <%ae>", BRANCH) == (
        "Ada Editor <ada@example.org>"
    )


def test_a_change_is_one_commit_on_the_branch(room: Newsroom) -> None:
    room.commit({"content/second.md": CHANGED, "content/old.txt": "old"})
    room.published()
    first = room.tip()
    room.commit({"content/bridge.md": CHANGED, "content/old.txt": None, "content/new.txt": "new"})
    run = room.published("--message", "Correct the hour\n\nIt was one.")
    assert room.history() == [room.tip(), first]
    assert room.tree() == {**room.built(), ".nojekyll": b""}
    assert "old.txt" not in room.tree()
    assert "1 added, 6 changed, 1 removed" in run.out
    assert message(room).startswith("Correct the hour\n\nIt was one.\n\nPublished-by: brief\n")


def test_without_a_change_there_is_no_commit(room: Newsroom) -> None:
    room.published()
    tip = room.tip()
    room.commit({"notes.txt": "not of the site"})
    run = room.published()
    assert (room.tip(), room.history()) == (tip, [tip])
    assert run.out.startswith("Nothing to publish")


def test_squash_keeps_one_commit(room: Newsroom) -> None:
    room.published()
    room.commit({"content/bridge.md": CHANGED})
    room.published()
    tree = room.tree()
    assert len(room.history()) == 2
    room.published("--squash")
    assert len(room.history()) == 1
    assert room.tree() == tree
    tip = room.tip()
    room.published("--squash")
    assert room.tip() == tip


@pytest.mark.parametrize("earlier", [False, True])
def test_a_dry_run_changes_nothing_anywhere(room: Newsroom, tmp_path: Path, earlier: bool) -> None:
    if earlier:
        room.published()
        room.commit({"content/bridge.md": CHANGED})
        # A clone that has never seen the branch, so that it must be fetched.
        git(room.work, "push", "--quiet", "origin", "main")
        git(tmp_path, "clone", "--quiet", "--single-branch", "--branch=main", "remote.git", "fresh")
        room = Newsroom(tmp_path / "fresh", room.bare)
        git(room.work, "config", "user.name", "Ada Editor")
        git(room.work, "config", "user.email", "ada@example.org")
    before = (snapshot(room.work), snapshot(room.bare))
    run = room.published("--dry-run")
    assert (snapshot(room.work), snapshot(room.bare)) == before
    assert "Would publish" in run.out
    assert ("M bridge/index.html" if earlier else "A bridge/index.html") in run.out


def test_a_site_in_a_folder_of_the_repository(tmp_path: Path) -> None:
    room = newsroom(tmp_path)
    git(room.work, "rm", "-rq", "content")
    (room.work / "docs").mkdir()
    room.commit({"docs/content/bridge.md": ARTICLE, "content/unrelated.md": "x"})
    (room.work / "content/unrelated.md").write_text("not committed, and not of this site")
    assert room.publish("--source", "docs").code == 0
    assert "bridge/index.html" in room.tree()


def test_a_domain_becomes_a_cname_and_the_address(room: Newsroom) -> None:
    room.commit({"brief.yaml": "domain: briefs.example.org\n"})
    run = room.published()
    assert room.tree()["CNAME"] == b"briefs.example.org\n"
    assert run.out.endswith("https://briefs.example.org/\n")
    room.commit({"brief.yaml": "title: T\n"})
    room.published()
    assert "CNAME" not in room.tree()


def test_no_filter_of_git_changes_a_byte(room: Newsroom) -> None:
    git(room.work, "config", "core.autocrlf", "true")
    git(room.work, "config", "filter.shout.clean", "tr a-z A-Z")
    git(room.work, "config", "core.attributesFile", str(room.work / "attributes"))
    mixed = b"one\r\ntwo\nthree\r" + bytes(range(256))
    room.commit(
        {
            "attributes": "* filter=shout text eol=crlf export-ignore\n",
            "content/mixed.bin": mixed,
            "content/crlf.txt": b"a\r\nb\r\n",
        }
    )
    room.published()
    assert room.tree() == {**room.built(), ".nojekyll": b""}
    assert room.tree()["mixed.bin"] == mixed


def test_commits_are_signed_where_the_user_signs(room: Newsroom, tmp_path: Path) -> None:
    if not shutil.which("ssh-keygen"):
        pytest.skip("ssh-keygen is not installed")
    key = tmp_path / "key"
    shell = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)]
    subprocess.run(shell, check=True)
    git(room.work, "config", "gpg.format", "ssh")
    git(room.work, "config", "user.signingKey", f"{key}.pub")
    git(room.work, "config", "commit.gpgSign", "true")
    room.published()
    assert "BEGIN SSH SIGNATURE" in git(room.bare, "cat-file", "commit", BRANCH)


def test_the_users_hooks_run(room: Newsroom) -> None:
    hook(room.work / ".git", "pre-push", 'cat > pushed; echo "$1" >> pushed')
    room.published()
    assert f"refs/heads/{BRANCH}" in (room.work / "pushed").read_text()


def test_a_detached_head_publishes(room: Newsroom) -> None:
    git(room.work, "checkout", "--quiet", "--detach")
    room.published()
    assert room.tip()


def test_another_remote_and_another_branch(room: Newsroom, tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet", "--bare", "second.git")
    git(room.work, "remote", "add", "second", "../second.git")
    room.published("--remote", "second", "--branch", "web/site")
    assert not room.tip()
    assert git(tmp_path / "second.git", "rev-parse", "web/site")


ADDRESSES = {
    "https://github.com/Ada/town.git": "https://ada.github.io/town/",
    "https://github.com/Ada/Town.News": "https://ada.github.io/Town.News/",
    "https://token@github.com/ada/town/": "https://ada.github.io/town/",
    "git@github.com:ada/town.git": "https://ada.github.io/town/",
    "ssh://git@github.com/ada/town.git": "https://ada.github.io/town/",
    "ssh://git@ssh.github.com:443/ada/town.git": "https://ada.github.io/town/",
    "https://github.com/Ada/ada.github.io": "https://ada.github.io/",
    "https://gitlab.com/ada/town.git": "",
    "https://example.org/github.com/ada/town": "",
    "https://notgithub.com/ada/town.git": "",
}


@pytest.mark.parametrize(("url", "address"), ADDRESSES.items())
def test_the_address_is_what_pages_makes_of_the_remote(
    room: Newsroom, url: str, address: str
) -> None:
    # Pushed to the folder on the disk, whatever the remote is called.
    git(room.work, "remote", "set-url", "origin", url)
    git(room.work, "remote", "set-url", "--push", "origin", str(room.bare))
    run = room.published()
    assert run.out.splitlines()[1:] == ([address] if address else [])
    assert room.tree() == {**room.built("--base-url", address), ".nojekyll": b""}
    if address:
        assert "Settings → Pages" in run.err
    else:
        assert "base_url" in run.err
    assert "Settings" not in room.published().err


def test_a_base_url_goes_before_the_remotes(room: Newsroom) -> None:
    git(room.work, "remote", "set-url", "origin", "https://github.com/ada/town")
    git(room.work, "remote", "set-url", "--push", "origin", str(room.bare))
    room.commit({"brief.yaml": "base_url: https://example.org/a/\n"})
    assert room.published().out.endswith("https://example.org/a/\n")
    run = room.published("--base-url", "https://example.org/b/", "--dry-run")
    assert run.out.endswith("https://example.org/b/\n")


def test_brief_build_and_brief_publish_agree_on_a_domain(room: Newsroom) -> None:
    room.commit({"brief.yaml": "domain: briefs.example.org\n"})
    room.published()
    expected = {**room.built(), ".nojekyll": b"", "CNAME": b"briefs.example.org\n"}
    assert room.tree() == expected
    assert brief("build", "--base-url", "https://briefs.example.org/", cwd=room.work).code == 0


@pytest.mark.parametrize("fetched", [False, True])
def test_a_clone_that_is_behind_takes_nothing_back(
    room: Newsroom, tmp_path: Path, fetched: bool
) -> None:
    room.published()
    other = clone(room, tmp_path)
    room.commit({"content/bridge.md": CHANGED})
    git(room.work, "push", "--quiet", "origin", "HEAD:main")
    room.published()
    tip, source = room.tip(), git(room.work, "rev-parse", "HEAD")
    if fetched:
        git(other.work, "fetch", "--quiet")
    where = "in what you have checked out" if fetched else "in this clone"
    for options in ((), ("--squash",), ("--dry-run",)):
        run = other.publish(*options)
        assert run.code == 2
        assert f"last published from the commit {source[:10]}, which is not {where}" in run.err
        assert "git pull" in run.err
        assert room.tip() == tip
    git(other.work, "pull", "--quiet")
    assert "Nothing to publish" in other.published().out
    other.commit({"content/second.md": CHANGED})
    other.published()
    assert "content/second.md" not in room.tree()
    assert room.history()[1] == tip


def test_one_may_go_back_on_purpose(room: Newsroom) -> None:
    room.published()
    room.commit({"content/bridge.md": CHANGED})
    room.published()
    git(room.work, "checkout", "--quiet", "HEAD~1")
    assert room.publish().code == 2
    room.published("--allow-older")
    assert len(room.history()) == 3
    assert room.tree() == {**room.built(), ".nojekyll": b""}


def test_a_commit_that_was_written_anew_asks_before_it_goes_out(room: Newsroom) -> None:
    room.published()
    room.commit({"content/bridge.md": CHANGED})
    room.published()
    git(room.work, "commit", "--quiet", "--amend", "--message", "Better words")
    # The site is the same, so nobody need be asked.
    assert "Nothing to publish" in room.published().out
    room.commit({"content/second.md": CHANGED})
    assert "--allow-older" in room.publish().err


def test_a_shallow_clone_can_not_tell_and_publishes(room: Newsroom, tmp_path: Path) -> None:
    room.published()
    room.commit({"content/bridge.md": CHANGED})
    other = clone(room, tmp_path, "--depth", "1")
    other.published()
    assert room.tree() == {**room.built(), ".nojekyll": b""}


def test_a_source_that_is_no_commit_is_no_option_of_git(room: Newsroom) -> None:
    room.published()
    tree = git(room.bare, "rev-parse", f"{BRANCH}^{{tree}}")
    lines = f"Publish\n\nPublished-by: brief\nPublished-Tree: {tree}\nSource-Commit: --help"
    commit = git(
        room.bare,
        "-c",
        "user.name=A",
        "-c",
        "user.email=a@b.example",
        "commit-tree",
        tree,
        "-m",
        lines,
    )
    git(room.bare, "update-ref", f"refs/heads/{BRANCH}", commit)
    room.commit({"content/bridge.md": CHANGED})
    room.published()
    assert room.tree() == {**room.built(), ".nojekyll": b""}
