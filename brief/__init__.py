"""Brief: a static site generator for annotated news briefs.

A source article and a YAML sidecar go in; out comes a page that shows who said what, where, and
how we know.
"""

__version__ = "0.1.0"
