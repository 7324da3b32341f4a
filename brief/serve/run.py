"""Run a preview: watch, take in what changes, and tell the tabs, until it is ended."""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from types import FrameType
from typing import NoReturn
from urllib.parse import urlsplit, urlunsplit

from msgspec import Struct

from brief.config import Config
from brief.content.read import no_content
from brief.looking import Begun
from brief.pages import Options
from brief.problems import Problem, printable_line
from brief.serve.answer import Extension, Responder
from brief.serve.marks import Editor
from brief.serve.preview import Preview, PreviewState
from brief.serve.reload import EventStreams
from brief.serve.request import is_loopback, is_wildcard
from brief.serve.server import listen
from brief.serve.watch import ChangedPaths, Watcher
from brief.workers import in_processes, processors


class Settings(Struct, frozen=True, kw_only=True):
    """How a site is previewed.

    `port` None takes the first free one from 8000 on. `base_path` None takes the path of the base
    URL. `editor` None shows no links to an editor.
    """

    host: str = "127.0.0.1"
    port: int | None = None
    base_path: str | None = None
    drafts: bool = True
    poll: bool = False
    locked: bool = True
    editor: Editor | None = None


class Reporter(Struct, frozen=True):
    """What a preview tells its user.

    `say` is given sentences, `report` what is wrong with the content each time that this changes,
    and `ready` the preview's address, once.
    """

    say: Callable[[str], None]
    report: Callable[[Iterable[Problem]], object]
    ready: Callable[[str], None]


Extend = Callable[[Preview, Callable[[], None]], Extension]
"""Makes the extension of a preview; it is given what tells the tabs that the site has changed."""


def serve(
    root: Path,
    settings: Settings,
    reporter: Reporter,
    extend: Extend | None = None,
    now: Begun | None = None,
) -> None:
    """Preview the site at `root` until the process is interrupted or told to end.

    With an extension, a site with errors is shown as far as it has none. What a build would begin
    with may be looked for already: `now` gives it.

    Raises `UsageError` where there is no site, the port is taken or the host is not this
    machine's.
    """
    if not os.path.lexists(root / "content"):
        raise no_content(root)
    on_signal(lambda *_: leave())
    streams = EventStreams()
    preview = Preview(
        root, drafts=settings.drafts, lenient=extend is not None, locked=settings.locked
    )
    extension = extend(preview, lambda: streams.announce(preview.state.number)) if extend else None
    responder = Responder(preview, settings.editor, extension)
    server = listen(settings.host, settings.port, responder, streams, reporter.say)
    # A base URL has the port in it, which is known only now.
    preview.options_of = options_for(settings, server.port)
    if not is_loopback(settings.host):
        reporter.say(
            "warning: everyone in this network can read the preview, drafts too. "
            "Without --host, only this machine can."
        )
    with now or contextlib.nullcontext():
        early = extension is None and preview.glance(now)
    if not early:
        # Before there is any other thread: processes are forked.
        preview.begin(in_processes(processors()))
        reporter.report(preview.state.problems)
    stop = threading.Event()
    on_signal(lambda *_: stop.set())
    watcher = Watcher(root, poll=settings.poll, say=reporter.say)
    failure: list[Exception] = []

    def work() -> None:
        try:
            preview_until_stopped()
        except Exception as error:
            # Without this thread nothing would be served: the main one ends the process.
            failure.append(error)
            stop.set()

    def show(state: PreviewState) -> None:
        streams.announce(state.number)
        streams.start()
        threading.Thread(target=server.serve_forever, name="brief-http", daemon=True).start()
        reporter.ready(address(settings.host, server.port, state.base_path))

    def preview_until_stopped() -> None:
        if preview.early:
            show(preview.early)
            preview.begin(map)
            reporter.report(preview.state.problems)
        watcher.start()
        take(preview, watcher, ChangedPaths(rescan=True), reporter)
        if early:
            streams.announce(preview.state.number)
        else:
            show(preview.state)
        if take(preview, watcher, ChangedPaths(), reporter):
            streams.announce(preview.state.number)
        while (changes := watcher.next()) is not None:
            if take(preview, watcher, changes, reporter):
                streams.announce(preview.state.number)

    threading.Thread(target=work, name="brief-preview", daemon=True).start()
    stop.wait()
    watcher.stop()
    server.server_close()
    streams.stop()
    if failure:
        raise failure[0]


def on_signal(handle: Callable[[int, FrameType | None], None]) -> None:
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, handle)


def leave() -> NoReturn:
    """End at once, and the processes that were forked: nothing has been begun."""
    for child in multiprocessing.active_children():
        child.terminate()
    os._exit(0)


def take(preview: Preview, watcher: Watcher, changes: ChangedPaths, reporter: Reporter) -> bool:
    """Take the changes in, and say so; returns whether they changed anything."""
    start = time.perf_counter()
    before = preview.state.problems
    try:
        if changes.quiet:
            changed = preview.settle()
        elif changes.rescan:
            watcher.renew(moved=bool(changes.paths))
            changed = preview.rescan(changes.paths)
        else:
            changed = preview.update(changes.paths)
        if changes.rescan or preview.disk.reach != watcher.reach:
            while watcher.renew(preview.disk.reach):
                changed |= preview.rescan()
    except Exception as error:
        # A defect of ours must not end the preview: the next change is a new attempt.
        reporter.say(f"error: the preview failed ({type(error).__name__}: {error}).")
        preview.disk.files = None
        return False
    if preview.state.problems != before:
        reporter.report(preview.state.problems)
        if not preview.state.problems:
            reporter.say("Fixed.")
    if changed and not preview.state.failing and not changes.quiet:
        reporter.say(
            f"{printable_line(summary(changes))}: {1000 * (time.perf_counter() - start):.0f} ms."
        )
    return changed


def summary(changes: ChangedPaths) -> str:
    """What has changed, in a few words."""
    paths = sorted(changes.paths)
    return paths[0] if len(paths) == 1 else f"{len(paths)} files" if paths else "All files"


def options_for(settings: Settings, port: int) -> Callable[[Config], Options]:
    """How the preview writes links: as a build does, but below `base_path` where that is given."""

    def options(config: Config) -> Options:
        base = config.address or ""
        if settings.base_path is None:
            return Options(base)
        path = f"/{settings.base_path.strip('/')}/".replace("//", "/")
        if not base and path == "/":
            return Options()
        parts = urlsplit(base or address(settings.host, port, "/"))
        return Options(urlunsplit((parts.scheme, parts.netloc, path, "", "")))

    return options


def address(host: str, port: int, path: str) -> str:
    """Where a browser on this machine finds the preview."""
    if is_wildcard(host):
        host = "localhost"
    return f"http://{f'[{host}]' if ':' in host else host}:{port}{path}"
