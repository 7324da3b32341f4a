"""Settings for all tests, and the one browser that they share."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

import pytest
from browser import FLAGS
from examples import MANY
from hypothesis import HealthCheck, settings
from playwright.sync_api import Browser, sync_playwright
from tools import CHROMIUM, path_of

settings.register_profile(
    "dev", max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.register_profile(
    "ci", settings.get_profile("dev"), max_examples=500, derandomize=True, print_blob=True
)
# By itself: pytest -m hypothesis --hypothesis-profile weekly
settings.register_profile("weekly", settings.get_profile("dev"), max_examples=5_000)
if os.environ.pop("CI", None):
    # The processes that share the tests know of it; the commands under test run as on any machine.
    os.environ[MANY] = "1"
settings.load_profile("ci" if os.environ.get(MANY) else "dev")

# Modules are compiled once, not by each of the many processes that the tests start.
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
sys.dont_write_bytecode = False

os.environ["SOURCE_DATE_EPOCH"] = "1798761600"
"""2027-01-01: later than the articles of all tests, on every machine and on every day."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let each process begin with some of the longest tests: none is waited for at the end.

    pytest-xdist gives each an equal run of the items, and moves only what is at the end of it.
    """
    processes = int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1"))
    longest: dict[Path, list[pytest.Item]] = {
        item.path: [] for item in items if item.get_closest_marker("longest")
    }
    others: list[pytest.Item] = []
    for item in items:
        (longest[item.path] if item.get_closest_marker("longest") else others).append(item)
    modules = list(longest.values())
    count, items[:] = len(items), []
    for number in range(processes):
        first = list(chain.from_iterable(modules[number::processes]))
        run = (count - len(items)) // (processes - number)
        rest = max(run - len(first), 0)
        items += first + others[:rest]
        del others[:rest]
    items += others


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say in a line each what was skipped, and why."""
    reports = terminalreporter.stats.get("skipped", [])
    reasons = Counter(str(report.longrepr[2]).removeprefix("Skipped: ") for report in reports)
    for reason, count in sorted(reasons.items()):
        tests = "1 test" if count == 1 else f"{count} tests"
        terminalreporter.write_line(f"skipped {tests}: {reason}")


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A real Chromium; without one the tests that ask for it are skipped."""
    path = path_of(CHROMIUM)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()
