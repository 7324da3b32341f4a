"""Import: from an article as people have it to the files of a brief, whatever its format."""

from brief.imports.draft import Draft, Removed, with_known
from brief.imports.fetching import fetch
from brief.imports.files import Written, title_of, written
from brief.imports.reading import read

__all__ = ["Draft", "Removed", "Written", "fetch", "read", "title_of", "with_known", "written"]
