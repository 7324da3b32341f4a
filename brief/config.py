"""`brief.yaml` to the site's configuration."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from typing import Annotated, ClassVar, Literal
from urllib.parse import urlsplit

from msgspec import Meta, Struct, field

from brief.formats.decode import File, decode
from brief.formats.types import END, Identifier, Lang, Text, Url
from brief.formats.urls import site_refusal
from brief.formats.values import load
from brief.language.unsupported import unsupported
from brief.palette import PAPER, TEXT_CONTRAST, ColourName, contrast
from brief.problems import Problem, Severity

Style = Literal["solid", "dashed", "dotted", "double", "wavy"]
Domain = Annotated[
    str,
    Meta(
        pattern=r"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]" + END,
        max_length=253,
        description="A domain of the site's own on GitHub Pages: briefs.example.org.",
        extra={"shape": "a domain in lower case without “https://”, such as “briefs.example.org”"},
    ),
]
Colour = Annotated[
    str,
    Meta(
        pattern=r"^#[0-9a-fA-F]{6}" + END,
        extra={"shape": "a colour such as “#1f5fa8”, in quotes"},
    ),
]
FONT = r"""(?:"[\w .-]+"|'[\w .-]+'|[\w-]+(?: [\w-]+)*)"""
Fonts = Annotated[
    str,
    Meta(
        pattern=rf"^{FONT}(?: *, *{FONT})*" + END,
        max_length=500,
        extra={"shape": "a list of font names such as “Georgia, serif”"},
    ),
]
KINDS = ("quotation", "paraphrase", "claim", "context", "note")
"""The kinds of annotation that every site has."""


class Author(Struct, frozen=True, kw_only=True):
    """Who wrote a note."""

    name: Text
    role: Text | None = None
    __shorthand__: ClassVar = "name"


class KindEntry(Struct, frozen=True, kw_only=True):
    """A kind of annotation of the site's own."""

    label: Text
    style: Annotated[Style, Meta(description="The line under the words.")] = "dotted"


class Shade(Struct, frozen=True, kw_only=True):
    """A colour in light and in dark mode."""

    light: Colour
    dark: Colour


class Theme(Struct, frozen=True, kw_only=True):
    """What a site changes of the theme without a template: fonts and colours."""

    serif: Annotated[Fonts | None, Meta(description="The text's fonts.")] = None
    sans: Annotated[Fonts | None, Meta(description="The fonts of notes, cards and menus.")] = None
    paper: Annotated[Shade | None, Meta(description="The background.")] = None
    ink: Annotated[Shade | None, Meta(description="The text.")] = None
    link: Annotated[Shade | None, Meta(description="Links.")] = None
    palette: Annotated[
        dict[ColourName, Shade], Meta(description="The actors' colours, each by its name.")
    ] = field(default_factory=dict)


class Config(Struct, frozen=True, kw_only=True):
    """`brief.yaml`, the site's configuration. Every entry may be left out."""

    title: Text = "Briefs"
    description: Text | None = None
    base_url: Annotated[Url | None, Meta(description="The site's address, https://…/")] = None
    domain: Domain | None = None
    lang: Lang = "en"
    lang_fallback: Annotated[
        Literal["ar", "de", "en"] | None,
        Meta(description="The language of Brief's own words where it has none of a page's."),
    ] = None
    by: Annotated[Author | None, Meta(description="Who writes the notes, unless one says.")] = None
    kinds: dict[Identifier, KindEntry] = field(default_factory=dict)
    theme: Theme = field(default_factory=Theme)
    anchors: Annotated[
        bool,
        Meta(description="Whether each article has a record of its anchors (NAME.anchors)."),
    ] = True
    search: Annotated[
        bool, Meta(description="Whether the site has a page to search it (the extra “search”).")
    ] = False
    trusted_templates: Annotated[
        bool,
        Meta(
            description="Whether the site's own templates may run anything, as programs do; "
            "else they run in Jinja's sandbox."
        ),
    ] = False

    @property
    def address(self) -> str | None:
        """The site's address: the base URL, else the domain's."""
        return self.base_url or (f"https://{self.domain}/" if self.domain else None)


def parse_config(file: File | None) -> tuple[Config, list[Problem]]:
    """The configuration, or the default one and what is wrong with the file."""
    if file is None:
        return Config(), []
    source, problems = decode(file)
    if problems:
        return Config(), problems
    loaded, problems = load(Config, source, what="brief.yaml")
    if loaded is None:
        return Config(), problems
    config = loaded.value
    if config.lang_fallback is None:
        problems += unsupported(config.lang, loaded.place("lang"), "in English")
    problems += [
        Problem(
            "contrast-low",
            f"The colour {colour} has a contrast of {ratio:.1f} : 1 on the {mode} background; "
            f"text needs {TEXT_CONTRAST} : 1 (WCAG 2.2).",
            loaded.place("theme", *key, mode),
            "Make it darker." if mode == "light" else "Make it lighter.",
            Severity.WARNING,
        )
        for key, mode, colour, ratio in low_contrast(config.theme)
    ]
    if config.search and find_spec("pagefind_bin") is None:
        problems.append(
            Problem(
                "search-missing",
                "A site with search needs Pagefind, which is not installed.",
                loaded.place("search"),
                "Install it with “pip install 'brief-annotated[search]'”, or remove this line.",
            )
        )
    if config.base_url and (refused := site_refusal(config.base_url)):
        at = loaded.place("base_url")
        problems.append(Problem("value-invalid", refused, at, "Write https://…."))
    if config.domain and config.base_url:
        parts = urlsplit(config.base_url)
        if (parts.netloc.lower(), parts.path or "/") != (config.domain, "/"):
            problems.append(
                Problem(
                    "domain-conflict",
                    f"The base URL is not that of the domain {config.domain}.",
                    loaded.place("base_url"),
                    f"Remove base_url, or write “base_url: https://{config.domain}/”.",
                )
            )
    return config, problems


def low_contrast(theme: Theme) -> Iterator[tuple[tuple[str, ...], str, str, float]]:
    """The theme's colours that are too faint on its background: key, mode, colour, contrast."""
    shades: list[tuple[tuple[str, ...], Shade | None]] = [
        (("ink",), theme.ink),
        (("link",), theme.link),
        *((("palette", name), shade) for name, shade in theme.palette.items()),
    ]
    for key, shade in shades:
        for mode in ("light", "dark") if shade else ():
            colour = getattr(shade, mode)
            paper = getattr(theme.paper, mode) if theme.paper else PAPER[mode]
            if (ratio := contrast(colour, paper)) < TEXT_CONTRAST:
                yield key, mode, colour, ratio
