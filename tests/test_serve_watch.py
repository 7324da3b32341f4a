"""What a preview sees: how editors save, folders, bursts, links, and what it must not miss."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from serve_support import Preview, preview, save
from sites import ARTICLE, SIDECAR, make_site

pytestmark = pytest.mark.slow

CLOSED = ARTICLE.replace("Bridge to close", "Bridge is closed")


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return make_site(tmp_path / "site")


def has(running: Preview, path: str, text: str) -> Callable[[], bool]:
    return lambda: text.encode() in running.request(path).data


def by_truncation(path: Path, text: str) -> None:
    path.write_text(text)


def by_rename(path: Path, text: str) -> None:
    save(path, text)


def as_vim(path: Path, text: str) -> None:
    """With a probe, a backup that is renamed, and a new file (`backupcopy=no`)."""
    probe = path.with_name("4913")
    probe.touch()
    probe.unlink()
    backup = path.with_name(f"{path.name}~")
    path.rename(backup)
    path.write_text(text)
    backup.unlink()


def as_emacs(path: Path, text: str) -> None:
    """With a lock that is a dangling link, a backup and an autosave file."""
    lock = path.with_name(f".#{path.name}")
    lock.symlink_to("writer@host.1")
    shutil.copy(path, path.with_name(f"{path.name}~"))
    path.with_name(f"#{path.name}#").write_text(text)
    path.write_text(text)
    path.with_name(f"#{path.name}#").unlink()
    lock.unlink()


def as_sed(path: Path, text: str) -> None:
    temporary = path.with_name("sedQx7Lz1")
    temporary.write_text(text)
    temporary.replace(path)


def as_gedit(path: Path, text: str) -> None:
    temporary = path.with_name(".goutputstream-X1Y2Z3")
    temporary.write_text(text)
    os.link(path, path.with_name(f"{path.name}~"))
    temporary.replace(path)


def from_elsewhere(path: Path, text: str) -> None:
    temporary = path.parent.parent.parent / "elsewhere"
    temporary.write_text(text)
    temporary.replace(path)


def by_removal(path: Path, text: str) -> None:
    path.unlink()
    path.write_text(text)


def in_pieces(path: Path, text: str) -> None:
    with path.open("w") as file:
        for start in range(0, len(text), 50):
            file.write(text[start : start + 50])
            file.flush()


SAVES = (
    by_truncation,
    by_rename,
    as_vim,
    as_emacs,
    as_sed,
    as_gedit,
    from_elsewhere,
    by_removal,
    in_pieces,
)


@pytest.mark.parametrize("save_as", SAVES, ids=lambda save_as: save_as.__name__)
def test_a_save_is_one_revision(root: Path, save_as: Callable[[Path, str], None]) -> None:
    with preview(root) as running:
        before = running.state()["revision"]
        stream = running.stream()
        stream.next()
        save_as(root / "content/bridge.md", CLOSED)
        revision = stream.next()
        assert b"Bridge is closed" in running.get("/bridge/")
        assert revision == before + 1
        # The next change's revision is the next number: there was none in between.
        save(root / "content/bridge.yaml", SIDECAR.replace("No date", "No day"))
        assert stream.next() == before + 2
        assert b"No day was" in running.get("/bridge/")


def test_five_hundred_files_at_once_are_one_rebuild(root: Path) -> None:
    other = root / "other"
    other.mkdir()
    for number in range(500):
        (root / f"content/a{number}.md").write_text(ARTICLE)
        (other / f"a{number}.md").write_text(CLOSED)
    with preview(root) as running:
        stream = running.stream()
        first = stream.next()
        # While it stands still, so that they are at once however busy the machine is.
        running.process.send_signal(signal.SIGSTOP)
        for number in range(500):
            (other / f"a{number}.md").replace(root / f"content/a{number}.md")
        running.process.send_signal(signal.SIGCONT)
        assert stream.next() == first + 1
        for number in (0, 250, 499):
            assert b"Bridge is closed" in running.get(f"/a{number}/")
        assert running.state()["revision"] == first + 1


@pytest.mark.slow
def test_a_git_checkout_is_one_rebuild(root: Path) -> None:
    def git(*arguments: str) -> None:
        identity = ("-c", "user.name=n", "-c", "user.email=e@example.org")
        subprocess.run(["git", *identity, *arguments], cwd=root, check=True, capture_output=True)

    git("init", "-q", "-b", "main")
    for branch, text in (("main", ARTICLE), ("other", CLOSED)):
        if branch == "other":
            git("checkout", "-q", "-b", branch)
        for number in range(500):
            (root / f"content/a{number}.md").write_text(text)
        git("add", ".")
        git("commit", "-q", "-m", branch)
    with preview(root) as running:
        stream = running.stream()
        first = stream.next()
        git("checkout", "-q", "main")
        assert stream.next() == first + 1
        for number in (0, 250, 499):
            assert b"Bridge to close" in running.get(f"/a{number}/")
        assert running.state()["revision"] == first + 1


@pytest.mark.parametrize("arguments", [(), ("--poll",)], ids=["events", "poll"])
def test_folders_may_come_move_and_go(root: Path, arguments: tuple[str, ...]) -> None:
    content = root / "content"
    with preview(root, *arguments) as running:
        (content / "a/b/c").mkdir(parents=True)
        save(content / "a/b/c/deep.md", ARTICLE.replace("Bridge to close", "Deep"))
        running.until(has(running, "/deep/", "Deep"))
        save(content / "a/b/c/deep.md", ARTICLE.replace("Bridge to close", "Deeper"))
        running.until(has(running, "/deep/", "Deeper"))
        (content / "a").rename(content / "z")
        save(content / "z/b/c/deep.md", ARTICLE.replace("Bridge to close", "Moved"))
        running.until(has(running, "/deep/", "Moved"))
        save(content / "z/b/c/deep.yaml", "annotations: [{quote: at noon, note: Twelve.}]")
        running.until(has(running, "/deep/", "Twelve."))
        (content / "z").rename(root / "away")
        running.until(lambda: running.request("/deep/").status == 404)
        (root / "away").rename(content / "back")
        running.until(has(running, "/deep/", "Moved"))
        save(content / "back/b/c/deep.md", ARTICLE.replace("Bridge to close", "Back"))
        running.until(has(running, "/deep/", "Back"))
        shutil.rmtree(content / "back")
        running.until(lambda: running.request("/deep/").status == 404)
        assert running.state()["problems"] == ""


def test_content_itself_may_go_and_come_back(root: Path) -> None:
    with preview(root) as running:
        (root / "content").rename(root / "elsewhere")
        running.until(lambda: "content/" in str(running.state()["problems"]))
        assert b"Bridge to close" in running.get("/bridge/")
        (root / "elsewhere").rename(root / "content")
        running.until(lambda: running.state()["problems"] == "")
        save(root / "content/bridge.md", CLOSED)
        running.until(has(running, "/bridge/", "Bridge is closed"))
        shutil.rmtree(root / "content")
        running.until(lambda: "content/" in str(running.state()["problems"]))
        make_site(root)
        running.until(has(running, "/bridge/", "Bridge to close"))
        save(root / "content/bridge.md", CLOSED)
        running.until(has(running, "/bridge/", "Bridge is closed"))


def test_templates_configuration_registry_and_assets_are_watched(root: Path) -> None:
    with preview(root) as running:
        (root / "templates/partials").mkdir(parents=True)
        save(root / "templates/partials/notes.html", "<p>note of ours</p>")
        running.until(has(running, "/bridge/", "note of ours"))
        save(root / "templates/partials/notes.html", "<p>another note</p>")
        running.until(has(running, "/bridge/", "another note"))
        shutil.rmtree(root / "templates")
        running.until(has(running, "/bridge/", "No date was"))
        save(root / "brief.yaml", "title: The Desk\n")
        running.until(has(running, "/", "The Desk"))
        (root / "brief.yaml").unlink()
        running.until(lambda: b"The Desk" not in running.get("/"))
        save(root / "content/actors.yaml", "stone: {name: Ada Stone, role: Witness}\n")
        save(root / "content/bridge.yaml", SIDECAR.replace("role: Mayor", "aliases: []"))
        running.until(has(running, "/bridge/", "Witness"))
        stream = running.stream()
        first = stream.next()
        save(root / "content/picture.svg", "<svg/>")
        stream.until(first + 1)
        assert running.get("/picture.svg") == b"<svg/>"
        save(root / "content/picture.svg", "<svg></svg>")
        stream.until(first + 2)
        assert running.get("/picture.svg") == b"<svg></svg>"


FERRY = ARTICLE.replace("Bridge", "Ferry")


def linked_folder(root: Path) -> Path:
    (root / "content/desk").symlink_to("../real")
    return root / "real/ferry.md"


def saved_through_the_link(root: Path) -> Path:
    (root / "content/desk").symlink_to("../real")
    return root / "content/desk/ferry.md"


def linked_file(root: Path) -> Path:
    (root / "content/ferry.md").symlink_to("../real/ferry.md")
    return root / "real/ferry.md"


def linked_file_of_another_name(root: Path) -> Path:
    (root / "real/draft-7.txt").write_text(FERRY)
    (root / "content/ferry.md").symlink_to("../real/draft-7.txt")
    return root / "real/draft-7.txt"


def linked_file_at_the_top(root: Path) -> Path:
    (root / "ferry.md").write_text(FERRY)
    (root / "content/ferry.md").symlink_to("../ferry.md")
    return root / "ferry.md"


def linked_content(root: Path) -> Path:
    (root / "content").rename(root / "news")
    (root / "content").symlink_to("news")
    (root / "news/ferry.md").write_text(FERRY)
    return root / "news/ferry.md"


def link_in_linked_content(root: Path) -> Path:
    linked_content(root)
    (root / "news/ferry.md").unlink()
    (root / "news/desk").symlink_to(root / "real")
    return root / "real/ferry.md"


def chain_of_links(root: Path) -> Path:
    (root / "a/b").mkdir(parents=True)
    (root / "a/b/first").symlink_to("../second")
    (root / "a/second").symlink_to(root / "real")
    (root / "content/desk").symlink_to("../a/b/first")
    return root / "real/ferry.md"


def link_within_content(root: Path) -> Path:
    (root / "content/ferries").mkdir()
    (root / "content/ferries/text.txt").write_text(FERRY)
    (root / "content/ferry.md").symlink_to("ferries/text.txt")
    return root / "content/ferries/text.txt"


WAYS = (
    linked_folder,
    saved_through_the_link,
    linked_file,
    linked_file_of_another_name,
    linked_file_at_the_top,
    linked_content,
    link_in_linked_content,
    chain_of_links,
    link_within_content,
)


@pytest.mark.parametrize(
    "save_as", [by_truncation, by_rename, as_vim], ids=lambda each: each.__name__
)
@pytest.mark.parametrize("made", ["before", "meanwhile"])
@pytest.mark.parametrize("way", WAYS, ids=lambda each: each.__name__)
def test_every_save_behind_a_link_is_seen(
    root: Path, way: Callable[[Path], Path], made: str, save_as: Callable[[Path, str], None]
) -> None:
    make_site(root, {"real/ferry.md": FERRY})
    edited = way(root) if made == "before" else root
    with preview(root) as running:
        if made == "meanwhile":
            edited = way(root)
        running.until(has(running, "/ferry/", "Ferry to close"))
        for number in range(1, 4):
            save_as(edited, FERRY.replace("Ferry", f"Steamer {number}"))
            running.until(has(running, "/ferry/", f"Steamer {number} to close"))
        assert running.state()["problems"] == ""


@pytest.mark.parametrize("arguments", [(), ("--poll",)], ids=["events", "poll"])
def test_links_may_be_made_changed_and_removed(root: Path, arguments: tuple[str, ...]) -> None:
    make_site(root, {"real/ferry.md": FERRY, "other/ferry.md": FERRY.replace("Ferry", "Barge")})
    way = root / "way"
    with preview(root, *arguments) as running:
        # First the link, then what it leads to.
        (root / "content/desk").symlink_to("../way/in")
        running.until(lambda: "content/desk" in str(running.state()["problems"]))
        way.mkdir()
        (way / "in").symlink_to("../real")
        running.until(has(running, "/ferry/", "Ferry to close"))
        for target, word in (("other", "Barge"), ("real", "Ferry")):
            (way / "in").unlink()
            (way / "in").symlink_to(f"../{target}")
            running.until(has(running, "/ferry/", f"{word} to close"))
            for number in range(1, 4):
                save(root / target / "ferry.md", FERRY.replace("Ferry", f"{word} {number}"))
                running.until(has(running, "/ferry/", f"{word} {number} to close"))
        (root / "real").rename(root / "away")
        running.until(lambda: "content/desk" in str(running.state()["problems"]))
        (root / "away").rename(root / "real")
        running.until(lambda: running.state()["problems"] == "")
        save(root / "real/ferry.md", FERRY.replace("Ferry", "Steamer"))
        running.until(has(running, "/ferry/", "Steamer to close"))
        (root / "content/desk").unlink()
        running.until(lambda: running.request("/ferry/").status == 404)


def test_a_link_may_take_the_place_of_a_file_and_back(root: Path) -> None:
    make_site(root, {"real/text": CLOSED})
    article = root / "content/bridge.md"
    with preview(root) as running:
        article.unlink()
        article.symlink_to("../real/text")
        running.until(has(running, "/bridge/", "Bridge is closed"))
        save(article, ARTICLE)
        running.until(has(running, "/bridge/", "Bridge to close"))
        (root / "real/text").write_text(CLOSED)
        for number in range(1, 4):
            save(article, ARTICLE.replace("Bridge", f"Bridge {number}"))
            running.until(has(running, "/bridge/", f"Bridge {number} to close"))


def test_linked_templates_configuration_and_pictures_are_watched(root: Path) -> None:
    notes, settings = "<p>of ours 0</p>", "title: Desk 0\n"
    make_site(root, {"look/partials/notes.html": notes, "conf/site.yaml": settings,
                     "store/p1": "<svg/>"})  # fmt: skip
    (root / "templates").symlink_to("look")
    (root / "brief.yaml").symlink_to("conf/site.yaml")
    (root / "content/p.svg").symlink_to("../store/p1")
    with preview(root) as running:
        for number in range(1, 4):
            save(root / "look/partials/notes.html", f"<p>of ours {number}</p>")
            running.until(has(running, "/bridge/", f"of ours {number}"))
            save(root / "conf/site.yaml", f"title: Desk {number}\n")
            running.until(has(running, "/", f"Desk {number}"))
            (root / "store/p1").write_text(f"<svg>{number}</svg>")
            running.until(has(running, "/p.svg", f"<svg>{number}</svg>"))


def test_an_unreadable_file_is_an_error_until_it_can_be_read(root: Path) -> None:
    with preview(root) as running:
        (root / "content/bridge.yaml").unlink()
        (root / "content/bridge.yaml").symlink_to("bridge.yaml")
        running.until(lambda: "content/bridge.yaml" in str(running.state()["problems"]))
        assert b"No date was" in running.get("/bridge/")
        (root / "content/bridge.yaml").unlink()
        save(root / "content/bridge.yaml", SIDECAR)
        running.until(lambda: running.state()["problems"] == "")


def test_what_does_not_belong_to_the_site_wakes_nobody(root: Path) -> None:
    with preview(root) as running:
        stream = running.stream()
        first = stream.next()
        (root / "site").mkdir()
        (root / "site/index.html").write_text("x")
        (root / "notes.txt").write_text("x")
        (root / "content/.hidden").write_text("x")
        for name in ("bridge.md~", "bridge.md.orig", "#bridge.md#", "bridge.md.swp", "Thumbs.db",
                     "bridge (conflicted copy).md", "bridge.yaml.2", "4913"):  # fmt: skip
            (root / "content" / name).write_text("x")
        (root / "content/old.bak").mkdir()
        (root / "content/old.bak/inside.md").write_text(ARTICLE)
        os.utime(root / "content/bridge.md")
        save(root / "content/bridge.md", ARTICLE)
        save(root / "content/bridge.md", CLOSED)
        assert stream.next() == first + 1


@pytest.mark.parametrize("limit", ["watches=2", "instances=0"])
def test_where_the_system_cannot_watch_it_looks(root: Path, limit: str) -> None:
    # The limit of a user namespace of its own, so that no other program is touched.
    name, number = limit.split("=")
    limited = f'echo {number} > /proc/sys/user/max_inotify_{name} && exec "$@"'
    within = ("unshare", "--user", "--map-root-user", "sh", "-c", limited, "sh")
    try:
        subprocess.run([*within, "true"], check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("No namespace can be had here.")
    with preview(root, within=within) as running:
        assert "max_user_watches" in running.errors()
        save(root / "content/bridge.md", CLOSED)
        running.until(has(running, "/bridge/", "Bridge is closed"))


@pytest.mark.slow
def test_an_overflow_of_the_queue_misses_nothing(root: Path) -> None:
    folders = [root / f"content/f{number}" for number in range(50)]
    for folder in folders:
        folder.mkdir()
        (folder / ".hidden").write_text("before")
    longest = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    with preview(root) as running:
        # Who does not read is told of no more than the queue holds, here of what is none of the
        # site's: of the last, only that something was lost tells.
        running.process.send_signal(signal.SIGSTOP)
        for number in range(longest // len(folders) + 1):
            for folder in folders:
                (folder / ".hidden").write_text(f"after it {number}")
        save(root / "content/bridge.md", CLOSED)
        save(root / "content/new.md", ARTICLE.replace("Bridge", "Ferry"))
        running.process.send_signal(signal.SIGCONT)
        running.until(has(running, "/bridge/", "Bridge is closed"))
        running.until(has(running, "/new/", "Ferry to close"))
        save(folders[7] / "late.md", ARTICLE.replace("Bridge", "Late bridge"))
        running.until(has(running, "/late/", "Late bridge to close"))
