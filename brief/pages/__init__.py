"""A site to pages: one pure function per page type."""

from brief.pages.clashes import clashes
from brief.pages.page import DataFile, Page
from brief.pages.plan import Options, plan, plan_one

__all__ = ["DataFile", "Options", "Page", "clashes", "plan", "plan_one"]
