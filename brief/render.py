"""Render: pages to bytes, by Jinja.

A statement is in up to six lists: its actor's, the index, and those by kind, topic, year and
tag. Templates render such a row once (`render_rows`), with a mark where the way to the site's root
goes, which depends on the page.
"""

from __future__ import annotations

import contextlib
import hashlib
import re
import sys
from collections.abc import Callable, Hashable, Iterable, Mapping, MutableMapping
from functools import partial
from types import CodeType, TracebackType
from typing import Any

import jinja2
from jinja2.bccache import Bucket
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup, escape
from msgspec.structs import asdict

from brief import __version__
from brief.bounded import bounded
from brief.formats.decode import File, decode
from brief.memo import Memo
from brief.pages import Input, Page
from brief.pages.inputs import Frame, SiteView
from brief.pages.links import Linker
from brief.pages.strings import Strings
from brief.problems import ContentError, Place, Problem

SYNTAX: Mapping[str, Any] = {"autoescape": True, "trim_blocks": True, "lstrip_blocks": True}
"""What decides to which code a template is compiled."""
ROOT = "\0"
"""Stands for the way to the site's root in a row; no text has it, as no page can show it."""
ROWS = ("utf-8", "surrogatepass")
"""How rows are kept: what can't be written is told of when their page is."""
NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""What XML 1.0 has no way to write (section 2.2)."""


class Compiled(jinja2.FileSystemBytecodeCache):
    """The templates' code from one build to the next, as Python keeps that of modules.

    It is in a folder of the user's in the system's temporary one, where nobody else can write;
    it's of use, and never needed.
    """

    def load_bytecode(self, bucket: Bucket) -> None:
        # A file may be cut off or of other making, and unpickling it can fail in any way.
        with contextlib.suppress(Exception):
            super().load_bytecode(bucket)

    def dump_bytecode(self, bucket: Bucket) -> None:
        with contextlib.suppress(OSError):
            super().dump_bytecode(bucket)


def compiled(*, trusted: bool) -> Compiled | None:
    """The code kept of templates; None where no folder is safe to keep it in."""
    made_by = hashlib.sha256(repr((__version__, SYNTAX, trusted)).encode()).hexdigest()[:12]
    try:
        return Compiled(pattern=f"brief-{made_by}-%s.cache")
    except (OSError, RuntimeError):
        return None


class Context(jinja2.runtime.Context):
    """Calls at once what templates call.

    Jinja looks before each call whether the function takes the context, which costs more than a
    link does: none of those that our templates are given does.
    """

    def call(
        self,
        function: Callable[..., Any],
        /,
        *args: Any,
        _loop_vars: object = None,
        _block_vars: object = None,
        **kwargs: Any,
    ) -> Any:
        # Within loops and blocks, Jinja adds those two keywords, for what takes the context.
        return function(*args, **kwargs)


MARKUP = re.compile("[&<>'\"]")
"""What is escaped."""


def escaped(value: object) -> str:
    """What `escape` gives, as it is written: `Markup` tells what needs no more escaping.

    Nearly all that a page shows has nothing to escape, and to make that `Markup` takes longer than
    all else that is done with it.
    """
    if type(value) is Markup or (type(value) is str and not MARKUP.search(value)):
        return value
    return escape(value)


class Template(jinja2.Template):
    """A template which writes what is `escaped` among its text.

    What all templates are given is one plain `dict`, as each rendering copies it.
    """

    @classmethod
    def from_code(
        cls,
        environment: jinja2.Environment,
        code: CodeType,
        globals: MutableMapping[str, Any],
        uptodate: Callable[[], bool] | None = None,
    ) -> jinja2.Template:
        made = super().from_code(environment, code, dict(globals), uptodate)
        namespace: dict[str, Any] = made.root_render_func.__globals__
        namespace["escape"] = escaped
        return made

    def get_corresponding_lineno(self, lineno: int | None) -> int:
        """The template's line for one of its compiled code.

        Where a loop begins again, Python has none: what is stopped there is at the step before.
        """
        if lineno is None or lineno < 1:
            lineno = line_before(self, sys.exc_info()[2])
        return super().get_corresponding_lineno(lineno)


def line_before(template: jinja2.Template, trace: TracebackType | None) -> int:
    """The last line before the step of a template at which an exception passed; 0 if none is."""
    found = 0
    while trace is not None:
        frame = trace.tb_frame
        if frame.f_globals.get("__jinja_template__") is template:
            spans = frame.f_code.co_lines()
            lines = [line for start, _, line in spans if line and start <= trace.tb_lasti]
            found = lines[-1] if lines else found
        trace = trace.tb_next
    return found


class Renderer:
    """The theme's templates, compiled once, and the filters that they may use."""

    def __init__(self, templates: Mapping[str, File], *, trusted: bool = True) -> None:
        """Takes the theme's files by name; raises nothing before a page is rendered.

        Templates that are not `trusted` are given the values of a page, and can't go from them to
        Python's own: they run in Jinja's sandbox.
        """
        self.templates = templates
        self.trusted = trusted
        make = jinja2.Environment if trusted else ImmutableSandboxedEnvironment
        self.environment = make(
            loader=jinja2.FunctionLoader(self.load),
            undefined=jinja2.StrictUndefined,
            auto_reload=False,
            # The templates of a theme are few, and asked for with each row of a list.
            cache_size=-1,
            bytecode_cache=compiled(trusted=trusted),
            **SYNTAX,
        )
        self.environment.context_class = Context
        self.environment.template_class = Template
        self.rows_of: dict[str, partial[bytes]] = {}

    def __reduce__(self) -> tuple[Callable[..., Renderer], tuple[Mapping[str, File]]]:
        """Elsewhere, the templates are compiled again."""
        return partial(Renderer, trusted=self.trusted), (self.templates,)

    def load(self, name: str) -> tuple[str, str, None] | None:
        file = self.templates.get(name)
        if file is None:
            return None
        source, problems = decode(file)
        if problems:
            raise ContentError(problems)
        return source.text, file.path, None

    def __call__(self, page: Page, given: Input, memo: Memo) -> bytes:
        """The page's bytes; raises `ContentError` where a template is at fault.

        The `memo` keeps the rows that the pages of a site share.
        """

        def render_rows(template: str, rows: Iterable[Hashable]) -> Markup:
            return self.rows(memo, given.frame, template, rows)

        # A plain function: what a partial one holds, a template could take from it.
        values = {**asdict(given.frame), **asdict(given.own), "render_rows": render_rows}
        try:
            # Templates that are trusted end; those of the theme do.
            with contextlib.nullcontext() if self.trusted else bounded():
                text = self.environment.get_template(page.template).render(values)
            return finished(page.template, text).encode()
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
        except SecurityError as error:
            problem = Problem(
                "template-unsafe",
                f"This template may not do that: {error}",
                template_place(error, page.template),
                "If all who can change templates/ are trusted as programmers of the site are, "
                "write “trusted_templates: true” in brief.yaml.",
            )
        except Exception as error:
            # A template can fail in any way that an expression can.
            problem = Problem(
                "template-failed",
                f"{type(error).__name__}: {error} (for the page {page.path}).",
                template_place(error, page.template),
                "Fix the template, or remove it so that the default theme's is used.",
            )
        raise ContentError([problem])

    def rows(self, memo: Memo, frame: Frame, template: str, rows: Iterable[Hashable]) -> Markup:
        """Each row by its partial template: rendered once, and kept for all lists that show it."""
        link = Linker(ROOT, frame.link.index)
        # Of each template so many are kept, as of each function.
        made = self.rows_of.setdefault(template, partial(self.row, template))
        html = [memo.lately(made, row, link, frame.t, frame.site, key=(link, row)) for row in rows]
        text = b"\n".join(html).decode(*ROWS)
        return Markup(text.replace(ROOT, escape(frame.link.root)))

    def row(self, template: str, row: object, link: Linker, t: Strings, site: SiteView) -> bytes:
        """A row alone: it is given what is the same on every page that shows it.

        As bytes, as one quotation mark doubles what a text takes in memory.
        """
        made = self.environment.get_template(template)
        return made.render(row=row, link=link, t=t, site=site).encode(*ROWS)


def finished(template: str, text: str) -> str:
    """A rendered text as it is written.

    What only programs read has no character that XML can't, and its last line ends: Jinja takes
    the end of a template's last line away.
    """
    if template.endswith(".html"):
        return text
    return NOT_XML.sub("", text).rstrip() + "\n"


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
