"""A hundred tabs at once: none waits for another, and what is gone is let go."""

from __future__ import annotations

import contextlib
import os
import threading
from pathlib import Path

from serve_support import Preview, preview, save
from sites import ARTICLE, make_site

TABS = 100


def handles(running: Preview) -> int:
    return len(os.listdir(f"/proc/{running.process.pid}/fd"))


def threads(running: Preview) -> int:
    return len(os.listdir(f"/proc/{running.process.pid}/task"))


def test_a_hundred_tabs_hear_of_each_change_and_leave_nothing(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    with preview(root) as running:
        running.get("/bridge/")
        before, idle = handles(running), threads(running)
        tabs = [running.stream() for _ in range(TABS)]
        revisions = {tab.next() for tab in tabs}
        assert len(revisions) == 1
        (first,) = revisions
        assert threads(running) <= idle + 3  # A tab is a socket, and no thread.
        stop = threading.Event()
        served: list[int] = []

        def read_on() -> None:
            while not stop.is_set():
                assert running.get("/bridge/")
                served.append(1)

        reader = threading.Thread(target=read_on)
        reader.start()
        for number in range(1, 11):
            save(root / "content/bridge.md", ARTICLE.replace("Bridge", f"Bridge {number}"))
            for tab in tabs:
                tab.until(first + number)
            assert f"Bridge {number} to close".encode() in running.get("/bridge/")
        stop.set()
        reader.join()
        assert served
        for tab in tabs:
            tab.close()
        running.streams.clear()
        # The server lets go of them one by one: a new tab is served after those before it.
        with contextlib.closing(running.stream()) as last:
            save(root / "content/bridge.md", ARTICLE)
            last.until(first + 11)
            assert handles(running) <= before + 8


def test_a_tab_that_reads_nothing_holds_nobody_up(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    with preview(root) as running:
        silent = [running.stream() for _ in range(20)]
        tab = running.stream()
        first = tab.next()
        for number in range(1, 6):
            save(root / "content/bridge.md", ARTICLE.replace("Bridge", f"Bridge {number}"))
            tab.until(first + number)
        assert len(silent) == 20


def test_tabs_beyond_the_limit_are_turned_away_and_the_rest_served(tmp_path: Path) -> None:
    root = make_site(tmp_path / "site")
    with preview(root) as running:
        tabs = [running.stream() for _ in range(256)]
        head = b"GET /-/brief/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        assert b" 503 " in running.raw(head)
        tabs.pop().close()
        assert b"Bridge to close" in running.get("/bridge/")
        first = tabs[0].next()
        save(root / "content/bridge.md", ARTICLE.replace("Bridge", "Ferry"))
        tabs[0].until(first + 1)
