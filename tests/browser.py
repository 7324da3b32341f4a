"""A real browser on a site served from loopback under the strict policy, and what it reports."""

from __future__ import annotations

import functools
import os
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Literal

from playwright.sync_api import Browser, CDPSession, Page, expect

# Machines are slow at times; what is expected at once elsewhere is then merely late.
expect.set_options(timeout=30_000)

POLICY = (
    "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'"
)
SEARCH_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'")
FLAGS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-component-update", "--disable-sync"]  # fmt: skip
WIDTHS = (320, 360, 768, 1280, 1920)
SCHEMES: tuple[Literal["light"], Literal["dark"]] = ("light", "dark")

WATCH = """
window.violations = [];
addEventListener("securitypolicyviolation", event => {
  violations.push(event.violatedDirective + " " + event.blockedURI);
});
window.shift = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) shift += entry.value;
}).observe({type: "layout-shift", buffered: true});
"""


class Handler(SimpleHTTPRequestHandler):
    """Serves a folder below a path, as GitHub Pages does: with `404.html` for what is missing."""

    # A browser asks for many files by one connection; what is small is not held back for more.
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, *args: Any, base_path: str, policy: str, **kwargs: Any) -> None:
        self.base_path = base_path
        self.policy = policy
        super().__init__(*args, **kwargs)

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", self.policy)
        super().end_headers()

    def translate_path(self, path: str) -> str:
        if not path.startswith(self.base_path):
            return os.devnull + "/nothing"
        return super().translate_path("/" + path.removeprefix(self.base_path))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory) / "404.html"
        body = page.read_bytes() if page.is_file() else b"missing"
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        pass


class Server(ThreadingHTTPServer):
    """A tab that is closed while it loads is no error."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


@contextmanager
def serve(
    folder: Path, base_path: str = "/", policy: str = POLICY, handler: type[Handler] = Handler
) -> Iterator[str]:
    """The address of a folder served under `base_path`, such as `/repo/`."""
    answer = functools.partial(handler, directory=str(folder), base_path=base_path, policy=policy)
    server = Server(("127.0.0.1", 0), answer)
    # It looks that often whether it shall end: the usual half a second is longer than most visits.
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}{base_path}"
    server.shutdown()
    server.server_close()
    thread.join()


@dataclass
class Visit:
    """A page as it was visited. `trouble` are messages, errors, failed and foreign requests."""

    page: Page
    trouble: list[str] = field(default_factory=list)

    def violations(self) -> list[str]:
        """The breaches of the policy so far."""
        return list(self.page.evaluate("window.violations"))

    def shift(self) -> float:
        """The layout shift so far."""
        return float(self.page.evaluate("window.shift"))

    def at(self, *widths: int) -> Iterator[int]:
        """Make the window as wide as each of these in turn."""
        height = (self.page.viewport_size or {"height": 900})["height"]
        for width in widths:
            self.page.set_viewport_size({"width": width, "height": height})
            yield width

    def schemes(self) -> Iterator[Literal["light", "dark"]]:
        """Let the reader prefer a light page, and then a dark one."""
        for scheme in SCHEMES:
            self.page.emulate_media(color_scheme=scheme)
            yield scheme

    def overflow(self) -> int:
        """By how many pixels the page is wider than the window."""
        return int(
            self.page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            )
        )


@dataclass(frozen=True)
class Tab:
    """A tab of a context of its own, and the debugger's line to it."""

    page: Page
    debugger: CDPSession

    def forget(self, origin: str) -> None:
        """Leave it as a new one: blank, and nothing kept of what was visited."""
        session = {"securityOrigin": origin, "isLocalStorage": False}
        self.debugger.send("DOMStorage.clear", {"storageId": session})
        self.page.goto("about:blank")
        self.page.mouse.move(0, 0)
        everything = {"origin": origin, "storageTypes": "all"}
        self.debugger.send("Storage.clearDataForOrigin", everything)
        self.debugger.send("Network.clearBrowserCache")


blank: dict[tuple[object, ...], list[Tab]] = {}
"""Tabs for the next visits, by what can't be changed of them: to open one takes longest of all."""


def tab_for(chromium: Browser, script: bool, options: dict[str, Any]) -> Tab:
    context = chromium.new_context(java_script_enabled=script, **options)
    if script:
        context.add_init_script(WATCH)
    page = context.new_page()
    return Tab(page, context.new_cdp_session(page))


@contextmanager
def visit(
    chromium: Browser,
    address: str,
    *,
    width: int = 1280,
    height: int = 900,
    scheme: Literal["light", "dark"] = "light",
    script: bool = True,
    **options: Any,
) -> Iterator[Visit]:
    """A page in a tab that remembers nothing, with an eye on console, requests and policy."""
    tabs = blank.setdefault((chromium, script, *sorted(options.items())), [])
    tab = tabs.pop() if tabs else tab_for(chromium, script, options)
    visited = Visit(tab.page)
    origin = "/".join(address.split("/")[:3])

    def requested(request: Any) -> None:
        if not request.url.startswith(origin + "/"):
            visited.trouble.append(f"foreign: {request.url}")

    def failed(request: Any) -> None:
        # What a page still waits for when the reader leaves it has not failed.
        if request.failure != "net::ERR_ABORTED":
            visited.trouble.append(f"failed: {request.url} ({request.failure})")

    listeners: dict[Any, Callable[[Any], None]] = {
        "console": lambda message: visited.trouble.append(f"console: {message.text}"),
        "pageerror": lambda error: visited.trouble.append(f"error: {error}"),
        "requestfailed": failed,
        "request": requested,
    }
    for event, listener in listeners.items():
        tab.page.on(event, listener)
    try:
        tab.page.set_viewport_size({"width": width, "height": height})
        tab.page.emulate_media(media="null", color_scheme=scheme)
        tab.page.goto(address)
        yield visited
    except BaseException:
        tab.page.context.close()
        raise
    for event, listener in listeners.items():
        tab.page.remove_listener(event, listener)
    if tab.page.context.pages == [tab.page] and tab.page.url.startswith(f"{origin}/"):
        tab.forget(origin)
        tabs.append(tab)
    else:
        tab.page.context.close()
