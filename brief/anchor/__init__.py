"""Selectors to spans."""
