"""Annotate: the preview in which words are selected and annotated; the sidecar on disk is edited.

A request becomes a change (`requests`), a change becomes new bytes of a sidecar and perhaps of the
registry of actors (`edits`), the bytes are written (`files`), and the preview shows them.
"""

from brief.annotate.run import Start, annotate

__all__ = ["Start", "annotate"]
