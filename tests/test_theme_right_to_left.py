"""A site in Arabic: what begins at the right does so everywhere, and its commas are Arabic."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from browser import serve, visit
from playwright.sync_api import Browser
from sites import brief, make_site

from brief.pages.strings import comma_after

FILES: dict[str, str | bytes] = {
    "brief.yaml": "title: مكتب الساحل\nlang: ar\n",
    "content/sadd.md": """---
title: مياه الوادي
date: 2026-11-22
topics: [المياه, المدينة]
---
قالت الوزيرة ليلى بن عمر: «لن يشرب أحد.» وقال John Hargreaves: “We were told.” وحضر كريم ونبيل.

| السنة | القراءة |
|---|---:|
| 2014 | 11 |
""",
    "content/sadd.yaml": """actors:
  benomar: {name: ليلى بن عمر, role: وزيرة المياه, affiliation: الحكومة}
  hargreaves: {name: John Hargreaves, role: Managing Director, affiliation: Harbor Logistics}
  karim: {name: كريم}
  nabil: {name: نبيل}
annotations:
  - {quote: لن يشرب أحد., speaker: benomar}
  - {quote: We were told., speaker: hargreaves}
""",
    "content/jisr.md": """---
title: الجسر القديم
date: 2026-11-21
topics: [المياه, المدينة]
---
قالت الوزيرة ليلى بن عمر: «لا نثق به.» وقال John Hargreaves: “It is closed.”
""",
    "content/jisr.yaml": """actors:
  benomar: {name: ليلى بن عمر, role: وزيرة المياه, affiliation: الحكومة}
  hargreaves: {name: John Hargreaves, role: Managing Director, affiliation: Harbor Logistics}
annotations:
  - {quote: لا نثق به., speaker: benomar}
  - {quote: It is closed., speaker: hargreaves}
""",
    "content/mina.md": """---
title: الميناء
date: 2026-11-20
source: {name: The Courier, author: Dana Whit, retrieved: 2026-11-23}
topics: [المياه]
---
قالت الوزيرة ليلى بن عمر: «لن نغلقه.» وقال John Hargreaves: “It is open.” وقال: “We stay.”
""",
    "content/mina.yaml": """by: {name: The desk}
actors:
  benomar: {name: ليلى بن عمر, role: وزيرة المياه, affiliation: الحكومة}
  hargreaves: {name: John Hargreaves, role: Managing Director, affiliation: Harbor Logistics}
annotations:
  - {quote: لن نغلقه., speaker: benomar}
  - {quote: It is open., speaker: hargreaves}
  - {quote: We stay., speaker: hargreaves, note: So.,
     sources: [{title: Log 7, url: "https://x.example/", archived: "https://y.example/"}]}
""",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    root = make_site(tmp_path_factory.mktemp("arabic"), FILES)
    assert brief("build", cwd=root).code == 0
    with serve(root / "site") as address:
        yield address


@pytest.mark.parametrize(
    ("words", "comma"),
    [
        ("Mayor", ", "),
        ("وزير النقل", "، "),
        ("وزير النقل (2014)", "، "),
        ("مدير Harbor", ", "),
        ("שר", ", "),
        ("部长", ", "),
        ("12", ", "),
        ("", ", "),
    ],
)
def test_a_comma_is_of_the_letters_before_it(words: str, comma: str) -> None:
    assert comma_after(words) == comma


@pytest.mark.slow
def test_names_posts_and_topics_are_joined_as_arabic_is(chromium: Browser, site: str) -> None:
    with visit(chromium, f"{site}sadd/") as seen:
        text = seen.page.locator("body").text_content() or ""
        assert "وزيرة المياه، الحكومة" in text
        assert "Managing Director, Harbor Logistics" in text
        assert "ليلى بن عمر، John Hargreaves" in text
        assert "المياه، المدينة" in text
        drawn = seen.page.locator("section > h3").first.evaluate(
            "each => getComputedStyle(each.parentElement, '::after').content"
        )
        assert drawn == '"، "', "between those who say nothing"


@pytest.mark.slow
@pytest.mark.parametrize("width", [1440, 360])
def test_a_table_begins_at_the_edge_of_its_text(chromium: Browser, site: str, width: int) -> None:
    with visit(chromium, f"{site}sadd/", width=width) as seen:
        first, edge = seen.page.evaluate("""() => {
          const right = each => {
            const range = new Range();
            range.selectNodeContents(document.querySelector(`[data-article-body] ${each}`));
            return range.getBoundingClientRect().right;
          };
          return [right("th"), right("p")];
        }""")
        assert abs(first - edge) < 3


PARTS = """line => {
  const parts = [...line.childNodes].filter(each => each.textContent.trim().length > 1 &&
    !each.matches?.(".dot"));
  const boxes = parts.map(each => {
    const range = new Range();
    range.selectNodeContents(each);
    return range.getBoundingClientRect();
  });
  return boxes.slice(1).filter((box, n) =>
    box.top < boxes[n].bottom - 4 && box.right > boxes[n].left + 1).length;
}"""


@pytest.mark.slow
@pytest.mark.parametrize("path", ["mina/", "jisr/", ""])
def test_parts_of_a_line_stand_in_their_order_whatever_their_letters(
    chromium: Browser, site: str, path: str
) -> None:
    """The number of annotations stood in the annotator's Latin name."""
    with visit(chromium, site + path) as seen:
        lines = seen.page.locator(".source p, .related p, .sources li, .lead .meta")
        assert lines.count()
        assert lines.evaluate_all(f"lines => lines.map({PARTS})") == [0] * lines.count()


HANGING = """() => [...document.querySelectorAll("section, article, li, main *")].flatMap(box => {
  const words = box.matches(".poster") && box.querySelector(".words");
  if (!words) return [];
  const range = new Range();
  range.selectNodeContents(words.querySelector("a"));
  const {fontSize, direction} = getComputedStyle(words);
  const mark = .48 * parseFloat(fontSize);
  const [text, frame] = [range, box].map(each => each.getBoundingClientRect());
  return [direction === "ltr" ? text.left - mark - frame.left : frame.right - text.right - mark];
})"""


@pytest.mark.slow
@pytest.mark.parametrize("width", [1440, 1024, 768, 360])
def test_the_mark_before_the_words_of_a_poster_is_within_it(
    chromium: Browser, site: str, width: int
) -> None:
    with visit(chromium, site, width=width) as seen:
        room = seen.page.evaluate(HANGING)
        assert len(room) == 3
        assert all(each >= 0 for each in room), room
