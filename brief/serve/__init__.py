"""Serve: live preview, from memory: what an editor saves is in the browser at once."""

from brief.serve.marks import Editor
from brief.serve.run import Reporter, Settings, serve

__all__ = ["Editor", "Reporter", "Settings", "serve"]
