"""Render: pages to bytes, by Jinja."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jinja2

from brief.formats.decode import File, decode
from brief.pages import DataFile, Page
from brief.problems import ContentError, Place, Problem


class Renderer:
    """The theme's templates, compiled once, and the filters that they may use."""

    def __init__(self, templates: Mapping[str, File]) -> None:
        """Takes the theme's files by name; raises nothing before a page is rendered."""
        self.templates = templates
        self.environment = jinja2.Environment(
            loader=jinja2.FunctionLoader(self.load),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            auto_reload=False,
            trim_blocks=True,
            lstrip_blocks=True,
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

    def __call__(self, page: Page | DataFile) -> bytes:
        """The page's bytes; raises `ContentError` where a template is at fault."""
        if isinstance(page, DataFile):
            return page.make()
        try:
            return self.environment.get_template(page.template).render(page.context()).encode()
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
                "template-invalid", f"{error.message}", Place(path, error.lineno), "Mend it."
            )
        except ContentError:
            raise
        except Exception as error:
            # A template can fail in any way that an expression can.
            problem = Problem(
                "template-failed",
                f"{type(error).__name__}: {error} (for the page {page.path}).",
                template_place(error, page.template),
                "Mend the template, or remove it so that the default theme's is used.",
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
