"""Stylesheets as they travel: without comments and indentation, and the same rules."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from playwright.sync_api import Browser
from sites import REPOSITORY, brief, make_site

from brief.formats.css import compact

SHEETS = sorted((REPOSITORY / "templates/assets").glob("*.css"))
RULES = """css => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  // What waits for a variable is told as it was written.
  return [...sheet.cssRules].map(rule => rule.cssText.replace(/\\s+/g, " ").replace(/, /g, ","));
}"""


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_a_browser_reads_the_same_rules(chromium: Browser, sheet: Path) -> None:
    page = chromium.new_page()
    written = sheet.read_bytes()
    rules = page.evaluate(RULES, written.decode())
    assert sum(rule.count("{") for rule in rules) > 30
    assert page.evaluate(RULES, compact(written).decode()) == rules
    assert b"/*" not in compact(written)
    page.close()


@pytest.mark.parametrize(
    ("written", "travels"),
    [
        ("a {\n  color: red;  /* why */\n}\n", "a{color:red;}"),
        ("a/**/b { top: 0 }", "a b{top:0}"),
        ("a :hover, a:not(b) , b { margin : 0 auto }", "a :hover,a:not(b),b{margin :0 auto}"),
        (".a\\: .b, .c\\, .d { top: 0 }", ".a\\: .b,.c\\, .d{top:0}"),
        ("a { --empty: ; top: calc(1px + 2px) }", "a{--empty: ;top:calc(1px + 2px)}"),
        ("@media (min-width: 4em) and (color) { a { top: 0 } }",
         "@media (min-width:4em) and (color){a{top:0}}"),
        ('a { content: "/* no , comment */"; }', 'a{content:"/* no , comment */";}'),
        (r'a { content: "\"/* "; top: 0 /* * */ }', r'a{content:"\"/* ";top:0}'),
        ("a { background: url(x/*.png) }  /**/", "a{background:url(x/*.png)}"),
        ("/*! License: mine */\n\na { top: 0 }", "/*! License: mine */\na{top:0}"),
        ("a { top: 0 } /* never closed", "a{top:0}/* never closed"),
        ("a { top: 0 } /*! never closed  /* ' ", "a{top:0}/*! never closed  /* '"),
        ("a { content: 'ends  with /* it", "a{content:'ends  with /* it"),
        ('a { content: "never }\n/* x */ b { top: 0 }', 'a{content:"never }\n b{top:0}'),
    ],
)  # fmt: skip
def test_only_comments_and_space_that_says_nothing_are_left_out(written: str, travels: str) -> None:
    assert compact(written.encode()).decode() == travels
    assert compact(travels.encode()) == travels.encode()


@pytest.mark.parametrize(
    "part", ["/* 'a ", "/*! ", "'\\'", '"\\"', "url(a ", "url(\\(", "/*/", "'\n", "\\", " /* */"]
)
@pytest.mark.parametrize("end", ["", "'", '"', "\\"])
def test_what_is_never_closed_is_read_once(part: str, end: str) -> None:
    sheet = (part * (400_000 // len(part)) + end).encode()
    begin = time.process_time()
    assert len(compact(sheet)) <= len(sheet)
    assert time.process_time() - begin < 2


def test_a_sites_own_stylesheet_travels_so_too(tmp_path: Path) -> None:
    own = {"templates/assets/mine.css": "/* mine */\na {\n  top: 0;\n}\n"}
    root = make_site(tmp_path, own)
    assert brief("build", cwd=root).code == 0
    assert (root / "site/assets/mine.css").read_text() == "a{top:0;}"
