"""A site to pages: one pure function per page type."""

from brief.pages.page import Page
from brief.pages.plan import Options, plan

__all__ = ["Options", "Page", "plan"]
