"""The search: its page and its records."""
