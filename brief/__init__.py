"""Brief: a static site generator for annotated news briefs.

A source article and a YAML sidecar go in; out comes a page that shows who said what, where, and
how we know. What this module names is the library: the command line uses nothing else of it that
a program can't.
"""

from __future__ import annotations

import importlib

TYPE_CHECKING = False  # as type checkers know it: to load `typing` takes a while

if TYPE_CHECKING:
    from brief.checking import Checked as Checked
    from brief.checking import Finding as Finding
    from brief.checking import check as check
    from brief.pages import Options as Options
    from brief.pipeline import Report as Report
    from brief.pipeline import build as build
    from brief.pipeline import load_site as load_site
    from brief.problems import BriefError as BriefError
    from brief.problems import CommandError as CommandError
    from brief.problems import ContentError as ContentError
    from brief.problems import OutputError as OutputError
    from brief.problems import Place as Place
    from brief.problems import Problem as Problem
    from brief.problems import Severity as Severity
    from brief.problems import UsageError as UsageError
    from brief.site import Actor as Actor
    from brief.site import Brief as Brief
    from brief.site import Site as Site
    from brief.site import Statement as Statement
    from brief.workers import in_executor as in_executor

__version__ = "0.1.0"

HOMES = {
    "Actor": "brief.site",
    "Brief": "brief.site",
    "BriefError": "brief.problems",
    "Checked": "brief.checking",
    "CommandError": "brief.problems",
    "ContentError": "brief.problems",
    "Finding": "brief.checking",
    "Options": "brief.pages",
    "OutputError": "brief.problems",
    "Place": "brief.problems",
    "Problem": "brief.problems",
    "Report": "brief.pipeline",
    "Severity": "brief.problems",
    "Site": "brief.site",
    "Statement": "brief.site",
    "UsageError": "brief.problems",
    "build": "brief.pipeline",
    "check": "brief.checking",
    "in_executor": "brief.workers",
    "load_site": "brief.pipeline",
}
"""The module of each public name: it is imported when the name is first used."""

__all__ = [*HOMES, "__version__"]


def __getattr__(name: str) -> object:
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(importlib.import_module(HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *HOMES})
