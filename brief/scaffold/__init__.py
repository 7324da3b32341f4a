"""What `brief init` and `brief new` write: a working site, and an article with its sidecar."""

from brief.scaffold.article import Headline, article_files, free_stem
from brief.scaffold.site import site_files
from brief.scaffold.writing import refused, write_article, write_instead, write_new

__all__ = [
    "Headline",
    "article_files",
    "free_stem",
    "refused",
    "site_files",
    "write_article",
    "write_instead",
    "write_new",
]
