"""Import: from an article as people have it to the files of a brief, whatever its format."""

from brief.imports.annotations import Imported, import_annotations
from brief.imports.draft import Draft, Removed, with_known
from brief.imports.fetching import fetch
from brief.imports.files import ImportedFiles, title_of, written
from brief.imports.reading import read
from brief.imports.web_annotation import web_annotations

__all__ = [
    "Draft",
    "Imported",
    "ImportedFiles",
    "Removed",
    "fetch",
    "import_annotations",
    "read",
    "title_of",
    "web_annotations",
    "with_known",
    "written",
]
