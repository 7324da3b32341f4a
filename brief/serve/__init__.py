"""Serve: live preview, from memory."""
