"""Bytes to values: articles, sidecars and the registry of actors."""
