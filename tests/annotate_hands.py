"""A person at the editor: selects words, fills the panel in, clicks and types."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from browser import Visit, visit
from playwright.sync_api import Browser, Locator, Page, Route
from serve_support import PATIENCE

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

HOLD = """([start, end]) => {
  const body = document.querySelector("[data-article-body]");
  const ends = [start, end].map(point => [...body.textContent].slice(0, point).join("").length);
  const walk = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found = [];
  let at = 0;
  for (let node = walk.nextNode(); node; at += node.length, node = walk.nextNode()) {
    if (!found.length && ends[0] < at + node.length) found.push(node, ends[0] - at);
    if (found.length === 2 && ends[1] <= at + node.length) found.push(node, ends[1] - at);
  }
  getSelection().setBaseAndExtent(...found);
}"""
WAY = """goal => {
  const root = goal.getRootNode();
  const now = root.activeElement;
  if (now === goal) return "";
  return now && now.compareDocumentPosition(goal) & 2 ? "Shift+Tab" : "Tab";
}"""
FOCUSED = """() => {
  const mark = document.activeElement.closest("mark[data-annotation]");
  return mark && mark.dataset.annotation.split(" ").at(-1);
}"""
PICKED = """() => {
  const body = document.querySelector("[data-article-body]");
  const [range] = CSS.highlights.get("pick") ?? [];
  if (!range) return [-1, -1];
  const before = document.createRange();
  before.setStart(body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = [...before.toString()].length;
  return [start, start + [...range.toString()].length];
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

    def at(self, words: str) -> tuple[int, int]:
        """Where words are first, in the plain text."""
        body = self.page.locator("[data-article-body]").text_content() or ""
        return body.index(words), body.index(words) + len(words)

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
        self.tap(x, y)
        self.page.wait_for_selector("#panel:visible, #choice:visible")
        if self.page.locator("#choice").is_visible():
            self.push(self.page.locator("#choice li button").nth(position))
        self.page.wait_for_selector("#panel")

    def remove(self, identifier: str) -> None:
        """Delete an annotation."""
        self.open(identifier)
        self.push(self.page.locator("#panel [data-do=delete]"))
        self.page.wait_for_selector("#panel", state="hidden")

    def tap(self, x: float, y: float) -> None:
        """Click on a place of the window."""
        self.page.mouse.click(x, y)

    def push(self, button: Locator) -> None:
        """Push a button."""
        button.click()

    def write(self, field: Locator, text: str) -> None:
        """Put text in the place of what a field has."""
        field.fill(text)

    def take_speaker(self, typed: str, option: str = "") -> None:
        """Type into the field of the speaker, and choose of what is proposed, if anything."""
        self.write(self.page.locator("#speaker"), typed)
        if option:
            self.push(self.page.get_by_role("option", name=option).first)
        else:
            self.page.keyboard.press("Escape")

    def take_kind(self, kind: str) -> None:
        """Choose a kind."""
        self.push(self.page.locator("#kinds label", has=self.page.locator(f"[value={kind}]")))

    def take_relation(self, relation: str) -> None:
        """Choose how the last statement is linked."""
        self.page.locator(".link select").last.select_option(relation)

    def fill(self, entry: Mapping[str, Any], names: Mapping[str, str]) -> None:
        """Fill the panel in as an entry of a sidecar is; `names` are those of actors by id."""
        find = self.page.locator
        if who := names.get(entry.get("speaker", ""), ""):
            self.take_speaker(who, who)
        elif entry.get("attributed_to"):
            self.take_speaker("nobody", "Somebody unnamed")
            self.write(find("#attributed"), entry["attributed_to"])
        elif find("#speaker").input_value():
            self.take_speaker("")
        usual = "quotation" if entry.get("speaker") or entry.get("attributed_to") else "note"
        self.take_kind(entry.get("kind", usual))
        if entry.get("note"):
            self.write(find("#note"), entry["note"])
        for source in entry.get("sources", []):
            self.push(find("[data-do=add-source]"))
            for part in ("url", "title", "archived"):
                if source.get(part):
                    self.write(find(".source").last.locator(f"[data-part={part}]"), source[part])
        if entry.get("tags"):
            self.push(find("[data-do=show-tags]"))
            self.write(find("#tags"), ", ".join(entry["tags"]))
        for link in entry.get("see", []):
            to, relation = (link, "") if isinstance(link, str) else (link["to"], link["relation"])
            self.push(find("[data-do=add-link]"))
            self.write(find(".link input").last, to)
            if relation:
                self.take_relation(relation)
        if entry.get("id"):
            self.push(find("[data-do=show-id]"))
            self.write(find("#own-id"), entry["id"])
        if entry.get("draft"):
            self.push(find("#draft"))

    def save(self) -> None:
        """Save by the button."""
        self.page.click("#panel .last .main")
        self.saved()

    def saved(self) -> None:
        """Wait until the panel has closed, or say why it has not."""
        try:
            self.page.wait_for_selector("#panel", state="hidden")
        except Exception as error:
            told = self.page.locator("#panel .error, #said, #live").all_text_contents()
            conflict = self.page.locator("#conflict").is_visible()
            raise AssertionError([each for each in told if each], conflict) from error

    @contextmanager
    def scripts_late(self) -> Iterator[list[Route]]:
        """The theme's scripts, which run once more on a page that is made anew, come afterwards."""
        held: list[Route] = []
        late = True

        def hold(route: Route) -> None:
            if late:
                held.append(route)
            else:
                route.continue_()

        self.page.route("**/*run=*", hold)
        yield held
        late = False
        for route in held:
            route.continue_()

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


class Fingers(Hands):
    """A person at a phone: taps, and types once a field is tapped."""

    def tap(self, x: float, y: float) -> None:
        self.page.touchscreen.tap(x, y)

    def push(self, button: Locator) -> None:
        button.tap()

    def write(self, field: Locator, text: str) -> None:
        field.tap()
        field.fill(text)

    def select(self, start: int, end: int) -> None:
        """Touch the words, and move the system's handles, which are imitated; then “Mark”."""
        x, y, *_ = self.page.evaluate(ENDS, [start, end])
        self.tap(x, y)
        self.page.evaluate(HOLD, [start, end])
        self.push(self.page.locator("#tip [data-do=mark]"))
        self.page.wait_for_selector("#panel")


class Keys(Hands):
    """A person at a keyboard who has no pointer, and goes nowhere but by keys."""

    def press(self, *keys: str) -> None:
        """Press one key after the other."""
        for key in keys:
            self.page.keyboard.press(key)

    def until(self, done: Callable[[], bool], key: str) -> None:
        """Press a key until something is so."""
        for _ in range(200):
            if done():
                return
            self.press(key)
        raise AssertionError(f"{key} does not lead there")

    def reach(self, goal: Locator) -> None:
        """Go to an element by the Tab key."""
        for _ in range(60):
            way = goal.evaluate(WAY)
            if not way:
                return
            self.press(way)
        raise AssertionError(f"{goal} is not reached")

    def remove(self, identifier: str) -> None:
        self.until(lambda: bool(self.page.evaluate(FOCUSED) == identifier), "j")
        self.press("Delete")
        self.wait_for("Deleted")
        self.page.wait_for_function(f"!document.querySelector('#{identifier}')")

    def select(self, start: int, end: int) -> None:
        """Quotation by quotation; else word by word to where they begin, and on to their end."""
        if not self.finds_quotation((start, end)):
            self.press("Escape", "m")
            way = "ArrowRight" if self.picked()[0] < start else "ArrowLeft"
            self.until(lambda: self.picked()[0] == start, way)
            self.press("Space")
            self.until(lambda: self.picked()[1] >= end, "ArrowRight")
            if self.picked()[1] > end:
                # A sentence ends with its stop, a word before it.
                self.press("ArrowLeft", "Shift+ArrowRight")
        assert self.picked() == (start, end)
        self.press("Enter")
        self.page.wait_for_selector("#panel")

    def finds_quotation(self, wanted: tuple[int, int]) -> bool:
        """Go to a quotation without annotation; stays at the first one where there is none such."""
        seen = []
        while (picked := self.picked()) not in seen:
            if picked == wanted:
                return True
            seen.append(picked)
            self.press("n")
        return False

    def picked(self) -> tuple[int, int]:
        """Which words are painted as chosen, `(-1, -1)` for none."""
        start, end = self.page.evaluate(PICKED)
        return start, end

    def push(self, button: Locator) -> None:
        self.reach(button)
        self.press("Space")

    def write(self, field: Locator, text: str) -> None:
        self.reach(field)
        self.press("Control+a", "Backspace")
        self.page.keyboard.type(text)

    def take_speaker(self, typed: str, option: str = "") -> None:
        self.write(self.page.locator("#speaker"), typed)
        if option:
            active = self.page.get_by_role("option", name=option, selected=True)
            self.until(lambda: active.count() > 0, "ArrowUp")
        self.press("Enter" if option else "Escape")

    def take_kind(self, kind: str) -> None:
        self.reach(self.page.locator("[name=kind]:checked"))
        chosen = self.page.locator(f"[value={kind}]:checked")
        self.until(lambda: chosen.count() > 0, "ArrowRight")

    def take_relation(self, relation: str) -> None:
        choice = self.page.locator(".link select").last
        self.reach(choice)
        self.until(lambda: choice.input_value() == relation, "ArrowDown")

    def save(self) -> None:
        self.press("Control+Enter")
        self.saved()


Person = TypeVar("Person", bound=Hands)


@contextmanager
def hands(
    chromium: Browser,
    address: str,
    person: Callable[[Visit], Person] = Hands,
    *,
    ready: bool = True,
    **options: Any,
) -> Iterator[Person]:
    """A person at a page, of the editor if `ready`; nothing in the page may have gone wrong."""
    with visit(chromium, address, **options) as visited:
        visited.page.set_default_timeout(PATIENCE * 1000)
        if ready:
            visited.page.wait_for_selector("brief-editor[data-ready]", state="attached")
        yield person(visited)
        assert not visited.trouble, visited.trouble
        assert not visited.violations(), visited.violations()
