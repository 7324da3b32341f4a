"""A person at the editor: selects words, fills the panel in, clicks and types."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from browser import Visit, visit
from playwright.sync_api import Browser, Page

ENDS = """([start, end]) => {
  const body = document.querySelector("[data-article-body]");
  const chars = [...body.textContent];
  const units = points => chars.slice(0, points).join("").length;
  const boxOf = point => {
    const [from, to] = [units(point), units(point + 1)];
    const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let node = walk.nextNode(); node; at += node.length, node = walk.nextNode()) {
      if (from >= at + node.length) continue;
      const range = document.createRange();
      range.setStart(node, from - at);
      range.setEnd(node, to - at);
      return range.getBoundingClientRect();
    }
  };
  scrollBy({top: boxOf(start).top - 120, behavior: "instant"});
  const turned = point => /\\p{Script=Arabic}/u.test(chars[point]);
  const [first, last] = [boxOf(start), boxOf(end - 1)];
  return [
    turned(start) ? first.right - 1 : first.left + 1, first.top + first.height / 2,
    turned(end - 1) ? last.left + 1 : last.right - 1, last.top + last.height / 2,
  ];
}"""
BOX = """point => {
  const body = document.querySelector("[data-article-body]");
  const units = [...body.textContent].slice(0, point).join("").length;
  const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let at = 0;
  for (let node = walk.nextNode(); node; at += node.length, node = walk.nextNode()) {
    if (units >= at + node.length) continue;
    const range = document.createRange();
    range.setStart(node, units - at);
    range.setEnd(node, units - at + 1);
    const {left, right} = range.getBoundingClientRect();
    return {left, right};
  }
}"""
RUN = """id => {
  const runs = [...document.querySelectorAll("mark[data-annotation]")]
    .filter(mark => mark.dataset.annotation.split(" ").includes(id));
  const run = runs.find(mark => mark.dataset.annotation.split(" ").pop() === id) ?? runs[0];
  run.scrollIntoView({block: "center", behavior: "instant"});
  const box = [...run.getClientRects()].filter(each => each.width > 2).pop();
  const inner = run.dataset.annotation.split(" ");
  return [box.left + box.width / 2, box.top + box.height / 2, inner.reverse().indexOf(id)];
}"""
PLACE = """([words, scroll]) => {
  const body = document.querySelector("[data-article-body]");
  const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    if (scroll) node.parentElement.scrollIntoView({block: "center", behavior: "instant"});
    const box = [...range.getClientRects()].find(each => each.width > 2);
    return [box.left + box.width / 2, box.top + box.height / 2];
  }
}"""
SELECT = """words => {
  const walk = document.createTreeWalker(
    document.querySelector("[data-article-body]"), NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const at = node.data.indexOf(words);
    if (at >= 0) getSelection().setBaseAndExtent(node, at + 1, node, at + words.length - 1);
  }
}"""


@dataclass
class Hands:
    """A tab with the editor in it."""

    visited: Visit

    @property
    def page(self) -> Page:
        """The tab."""
        return self.visited.page

    def select(self, start: int, end: int) -> None:
        """Drag over the words `[start, end)` of the plain text."""
        x, y, to_x, to_y = self.page.evaluate(ENDS, [start, end])
        mouse = self.page.mouse
        mouse.move(x, y)
        mouse.down()
        mouse.move((x + to_x) / 2, (y + to_y) / 2, steps=3)
        mouse.move(to_x, to_y, steps=2)
        mouse.up()
        self.page.wait_for_selector("#panel")

    def place(self, words: str, *, scroll: bool = True) -> tuple[float, float]:
        """The middle of the first line of words in the window."""
        x, y = self.page.evaluate(PLACE, [words, scroll])
        return x, y

    def box_of(self, point: int) -> dict[str, float]:
        """The sides of a character's box in the window."""
        box: dict[str, float] = self.page.evaluate(BOX, point)
        return box

    def select_by_touch(self, words: str) -> None:
        """What the system does while a finger holds its handles: the selection changes."""
        x, y = self.place(words)
        self.page.touchscreen.tap(x, y)
        self.page.evaluate(SELECT, words)
        self.page.wait_for_selector("#tip")

    def open(self, identifier: str) -> None:
        """Click on an annotation, and choose it where others lie over it."""
        x, y, position = self.page.evaluate(RUN, identifier)
        self.page.mouse.click(x, y)
        self.page.wait_for_selector("#panel:visible, #choice:visible")
        if self.page.locator("#choice").is_visible():
            self.page.locator("#choice li button").nth(position).click()
        self.page.wait_for_selector("#panel")

    def fill(self, entry: Mapping[str, Any], names: Mapping[str, str]) -> None:
        """Fill the panel in as an entry of a sidecar is; `names` are those of actors by id."""
        page = self.page
        who = names.get(entry.get("speaker", ""), "")
        page.fill("#speaker", who or "nobody")
        if who:
            page.keyboard.press("Enter")
        elif entry.get("attributed_to"):
            page.get_by_role("option", name="Somebody unnamed").click()
            page.fill("#attributed", entry["attributed_to"])
        else:
            page.fill("#speaker", "")
            page.keyboard.press("Escape")
        usual = "quotation" if entry.get("speaker") or entry.get("attributed_to") else "note"
        page.locator(f"[name=kind][value={entry.get('kind', usual)}]").check(force=True)
        page.fill("#note", entry.get("note", ""))
        for source in entry.get("sources", []):
            page.click("[data-do=add-source]")
            row = page.locator(".source").last
            for part in ("url", "title", "archived"):
                row.locator(f"[data-part={part}]").fill(source.get(part, ""))
        if entry.get("tags"):
            page.click("[data-do=show-tags]")
            page.fill("#tags", ", ".join(entry["tags"]))
        for link in entry.get("see", []):
            to = link if isinstance(link, str) else link["to"]
            page.click("[data-do=add-link]")
            page.locator(".link input").last.fill(to)
            if not isinstance(link, str):
                page.locator(".link select").last.select_option(link["relation"])
        if entry.get("id"):
            page.click("[data-do=show-id]")
            page.fill("#own-id", entry["id"])
        if entry.get("draft"):
            page.check("#draft")

    def save(self) -> None:
        """Save by the button."""
        self.page.click("#panel .last .main")
        self.saved()

    def saved(self) -> None:
        """Wait until the panel has closed, or say why it has not."""
        try:
            self.page.wait_for_selector("#panel", state="hidden", timeout=5000)
        except Exception as error:
            wrong = self.page.locator("#panel .error").all_text_contents()
            raise AssertionError([each for each in wrong if each]) from error

    def wait_for(self, said: str) -> None:
        """Wait until the bar says something."""
        self.page.locator("#said", has_text=said).wait_for()

    def said(self) -> str:
        """What the bar says."""
        return self.page.locator("#said").text_content() or ""

    def marked(self, identifier: str) -> str:
        """What the marks of an annotation spell."""
        marks = self.page.locator(f'mark[data-annotation~="{identifier}"]')
        return "".join(marks.all_text_contents())


@contextmanager
def hands(
    chromium: Browser, address: str, *, ready: bool = True, **options: Any
) -> Iterator[Hands]:
    """A person at a page, of the editor if `ready`; nothing in the page may have gone wrong."""
    with visit(chromium, address, **options) as visited:
        visited.page.set_default_timeout(5_000)
        if ready:
            visited.page.wait_for_selector("brief-editor[data-ready]", state="attached")
        yield Hands(visited)
        assert not visited.trouble, visited.trouble
        assert not visited.violations(), visited.violations()
