"""What `brief.yaml` changes of the theme, as a stylesheet of the site's own."""

from __future__ import annotations

from brief.config import Config

PATH = "assets/site.css"


def site_css(config: Config) -> str:
    """The custom properties and the kinds of the site; empty where it has none of its own."""
    theme = config.theme
    values: dict[str, str] = {}
    for name, fonts in (("serif", theme.serif), ("sans", theme.sans)):
        if fonts:
            values[name] = fonts
    for name, shade in (("paper", theme.paper), ("ink", theme.ink), ("link", theme.link),
                        *theme.palette.items()):  # fmt: skip
        if shade:
            values[name] = f"light-dark({shade.light}, {shade.dark})"
    rules = []
    if values:
        lines = "".join(f"  --{name}: {value};\n" for name, value in values.items())
        rules.append(f":root {{\n{lines}}}\n")
    for kind, entry in config.kinds.items():
        rules.append(f'[data-kind="{kind}"] {{ --line: {entry.style}; }}\n')
    return "".join(rules)
