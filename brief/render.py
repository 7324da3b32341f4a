"""Render: pages to bytes, by Jinja."""

from __future__ import annotations

import contextlib
import hashlib
from collections.abc import Mapping
from typing import Any

import jinja2
from jinja2.bccache import Bucket
from msgspec.structs import asdict

from brief import __version__
from brief.formats.decode import File, decode
from brief.pages import Input, Page
from brief.problems import ContentError, Place, Problem

SYNTAX: Mapping[str, Any] = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True}
"""What decides to which code a template is compiled."""


class Compiled(jinja2.FileSystemBytecodeCache):
    """The templates' code from one build to the next, as Python keeps that of modules.

    It stands in a folder of the user's in the system's temporary one, where nobody else can write;
    it's of use, and never needed.
    """

    def load_bytecode(self, bucket: Bucket) -> None:
        # A file may be cut off or of other making, and unpickling it can fail in any way.
        with contextlib.suppress(Exception):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)


def compiled() -> Compiled | None:
    """The code kept of templates; None where no folder is safe to keep it in."""
    made_by = hashlib.sha256(repr((__version__, SYNTAX)).encode()).hexdigest()[:12]
    try:
        return Compiled(pattern=f"brief-{made_by}-%s.cache")
    except (OSError, RuntimeError):
        return None


class Renderer:
    """The theme's templates, compiled once, and the filters that they may use."""

    def __init__(self, templates: Mapping[str, File]) -> None:
        """Takes the theme's files by name; raises nothing before a page is rendered."""
        self.templates = templates
        self.environment = jinja2.Environment(
            loader=jinja2.FunctionLoader(self.load),
            undefined=jinja2.StrictUndefined,
            auto_reload=False,
            bytecode_cache=compiled(),
            **SYNTAX,
        )

    def __reduce__(self) -> tuple[type[Renderer], tuple[Mapping[str, File]]]:
        """Elsewhere, the templates are compiled again."""
        return Renderer, (self.templates,)

    def load(self, name: str) -> tuple[str, str, None] | None:
        file = self.templates.get(name)
        if file is None:
            return None
        source, problems = decode(file)
        if problems:
            raise ContentError(problems)
        return source.text, file.path, None

    def __call__(self, page: Page, given: Input) -> bytes:
        """The page's bytes; raises `ContentError` where a template is at fault."""
        values = {**asdict(given.frame), **asdict(given.own)}
        try:
            return self.environment.get_template(page.template).render(values).encode()
        except jinja2.TemplateNotFound as error:
            problem = Problem(
                "template-missing",
                f"There is no template “{error.name}”.",
                Place(f"templates/{page.template}"),
                "Remove your own template, so that the default theme's is used.",
            )
        except jinja2.TemplateSyntaxError as error:
            path = error.filename or f"templates/{error.name or page.template}"
            problem = Problem(
                "template-invalid",
                f"This is not valid Jinja: {error.message}",
                Place(path, error.lineno),
                "Fix it.",
            )
        except ContentError:
            raise
        except Exception as error:
            # A template can fail in any way that an expression can.
            problem = Problem(
                "template-failed",
                f"{type(error).__name__}: {error} (for the page {page.path}).",
                template_place(error, page.template),
                "Fix the template, or remove it so that the default theme's is used.",
            )
        raise ContentError([problem])


def template_place(error: BaseException, template: str) -> Place:
    """The template's line where an exception passed last (Jinja rewrites its tracebacks)."""
    place = Place(f"templates/{template}")
    trace: Any = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        if trace.tb_frame.f_globals.get("__name__", "").startswith("__jinja") or (
            "templates/" in code.co_filename and not code.co_filename.endswith(".py")
        ):
            place = Place(code.co_filename, trace.tb_lineno)
        trace = trace.tb_next
    return place
