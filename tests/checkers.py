"""What pages are held to from npm: checkers and clients, installed by `tests/node/package.json`."""

from __future__ import annotations

import fcntl
import json
import subprocess
from pathlib import Path
from typing import Any

from playwright.sync_api import Page
from tools import JAVA, NPM, path_of

NODE = Path(__file__).parent / "node"
MODULES = NODE / "node_modules"


def module(name: str) -> Path:
    """The path of a file of an npm package, which is installed first where it is missing."""
    path = MODULES / name
    # A file is there before it is whole, so that only who has the lock may look.
    with (NODE / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            command = [path_of(NPM), "install", "--no-audit", "--no-fund", "--no-package-lock"]
            subprocess.run(command, cwd=NODE, check=True, capture_output=True)
    return path


def html_messages(*paths: Path) -> list[dict[str, Any]]:
    """What the Nu Html Checker says of pages, and of those in folders."""
    java, jar = path_of(JAVA), module("vnu-jar/build/dist/vnu.jar")
    # It has ended before what a better compiler makes of it would pay.
    options = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xss2m"]
    command = [java, *options, "-jar", jar, "--skip-non-html", "--format", "json", *paths]
    run = subprocess.run(command, capture_output=True, text=True)
    messages: list[dict[str, Any]] = json.loads(run.stderr)["messages"]
    return messages


def axe_violations(page: Page, **options: Any) -> list[dict[str, Any]]:
    """What axe finds in a page: each rule with the nodes that break it."""
    # By the debugger, not by a script element: the page's own policy stays in force.
    if not page.evaluate("'axe' in window"):
        page.evaluate(module("axe-core/axe.min.js").read_text())
    # Of what is right, and may be, it is not to say where: that is most of its work.
    found: list[dict[str, Any]] = page.evaluate(
        "async options => (await axe.run(document, options)).violations",
        {**options, "resultTypes": ["violations"]},
    )
    return found


def annotation_client() -> str:
    """The script `node/annotation-client.js`, with the clients from npm that it asks."""
    for client in ("@apache-annotator/selector", "@apache-annotator/dom", "dom-anchor-text-quote"):
        module(client)
    command = [module("esbuild/bin/esbuild"), "annotation-client.js", "--bundle", "--format=iife"]
    return subprocess.run(command, cwd=NODE, check=True, capture_output=True, text=True).stdout
