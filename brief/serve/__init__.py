"""Serve: live preview, from memory: what an editor saves is in the browser at once."""

from brief.serve.marks import EDITORS, Editor
from brief.serve.run import Reporter, Settings, serve

__all__ = ["EDITORS", "Editor", "Reporter", "Settings", "serve"]
