"""A site to pages: one pure function per page type."""

from brief.pages.clashes import clashes
from brief.pages.data_files import data_of
from brief.pages.inputs import Input, input_of
from brief.pages.links import Options
from brief.pages.page import DataFile, Page
from brief.pages.plan import plan, plan_one

__all__ = [
    "DataFile",
    "Input",
    "Options",
    "Page",
    "clashes",
    "data_of",
    "input_of",
    "plan",
    "plan_one",
]
