"""A real Firefox, driven by Marionette: the protocol that every Firefox speaks.

A message is its length, a colon, and JSON: `[0, id, command, parameters]` there and
`[1, id, error, result]` back. The commands are those of WebDriver
(https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html).
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tools import FIREFOX, path_of

PATIENCE = 30.0
PREFERENCES = {
    "app.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "datareporting.policy.dataSubmissionEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,",
    "toolkit.telemetry.reportingpolicy.firstRun": False,
}
ENTER, ESCAPE = "\ue007", "\ue00c"


FIND = """
const seen = each => [...document.querySelectorAll("*")].map(one => one.shadowRoot).concat(document)
  .filter(Boolean).flatMap(root => [...root.querySelectorAll(each)])
  .filter(one => one.checkVisibility());
"""
"""What finds the elements that are seen, in shadow roots too."""


class Firefox:
    """One tab."""

    def __init__(self, connection: socket.socket) -> None:
        self.connection = connection
        self.file = connection.makefile("rb")
        self.count = 0
        self.receive()  # What it says of itself.

    def receive(self) -> Any:
        """The next message."""
        length = b""
        while (sign := self.file.read(1)) != b":":
            assert sign, "Firefox has ended."
            length += sign
        return json.loads(self.file.read(int(length)))

    def ask(self, command: str, **parameters: Any) -> Any:
        """The result of a command; a script's value stands alone."""
        self.count += 1
        data = json.dumps([0, self.count, f"WebDriver:{command}", parameters]).encode()
        self.connection.sendall(b"%d:%s" % (len(data), data))
        _, number, error, result = self.receive()
        assert number == self.count
        assert error is None, f"{command}: {error}"
        return result.get("value") if isinstance(result, dict) else result

    def evaluate(self, function: str, argument: Any = None) -> Any:
        """What a function of JavaScript returns for an argument; it may call `seen(selector)`."""
        script = f"{FIND} return ({function})(arguments[0]);"
        return self.ask("ExecuteScript", script=script, args=[argument])

    def wait(self, condition: str, argument: Any = None) -> None:
        """Wait until a function of JavaScript returns something true."""
        end = time.monotonic() + PATIENCE
        while not self.evaluate(condition, argument):
            assert time.monotonic() < end, f"{condition} of {argument}"

    def wait_for(self, selector: str) -> None:
        """Wait for an element that is seen."""
        self.wait("each => seen(each).length", selector)

    def wait_without(self, selector: str) -> None:
        """Wait until no such element is seen."""
        self.wait("each => !seen(each).length", selector)

    def press(self, selector: str) -> None:
        """Press a button by the keyboard, wherever it moves to meanwhile."""
        self.wait_for(selector)
        self.evaluate("each => seen(each)[0].focus()", selector)
        self.type(ENTER)

    def drag(self, *places: tuple[float, float]) -> None:
        """Press the mouse at the first place, and let it go at the last."""
        first, *rest = [
            {"type": "pointerMove", "x": round(x), "y": round(y), "duration": 0} for x, y in places
        ]
        moves = [
            first,
            {"type": "pointerDown", "button": 0},
            *rest,
            {"type": "pointerUp", "button": 0},
        ]
        mouse = {"type": "pointer", "id": "mouse", "actions": moves}
        self.ask("PerformActions", actions=[mouse])

    def type(self, text: str) -> None:
        """Press the key of each character."""
        presses = [{"type": kind, "value": sign} for sign in text for kind in ("keyDown", "keyUp")]
        keys = {"type": "key", "id": "keys", "actions": presses}
        self.ask("PerformActions", actions=[keys])

    def fill(self, selector: str, text: str) -> None:
        """Give a field a text in place of what it has, as a paste does."""
        self.wait_for(selector)
        self.evaluate(
            """([each, text]) => {
              const [field] = seen(each);
              field.focus();
              field.value = text;
              field.dispatchEvent(new InputEvent("input", {bubbles: true}));
            }""",
            [selector, text],
        )


@contextlib.contextmanager
def firefox(width: int = 1280, height: int = 900) -> Iterator[Firefox]:
    """A Firefox with a profile of its own, whose window has a size."""
    with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
        free.close()
        settings = {**PREFERENCES, "marionette.port": port}
        lines = [f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in settings.items()]
        (Path(folder) / "user.js").write_text("".join(lines))
        flags = ["--headless", "--marionette", "--no-remote", "--profile", folder]
        size = {"MOZ_HEADLESS_WIDTH": str(width), "MOZ_HEADLESS_HEIGHT": str(height)}
        with subprocess.Popen(
            [path_of(FIREFOX, optional=True), *flags],
            env={**os.environ, **size, "HOME": folder},
            start_new_session=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        ) as running:
            try:
                with connected(port) as connection:
                    tab = Firefox(connection)
                    tab.ask("NewSession", capabilities={})
                    yield tab
            finally:
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(running.pid, signal.SIGKILL)


def connected(port: int) -> socket.socket:
    """A connection, as soon as Firefox takes one."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), timeout=PATIENCE)
        except ConnectionRefusedError:
            assert time.monotonic() < end, "Firefox does not answer."
            time.sleep(0.05)
