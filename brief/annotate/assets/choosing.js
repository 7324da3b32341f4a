// Choosing words: by mouse, by touch, by keyboard; and the marks and quotations that a click takes.

import { element, tile } from "./elements.js";
import { listen } from "./page.js";
import { besideLetter, shortened } from "./text.js";

const NUMBERS = ["", "", "Two", "Three", "Four"];
const TOUCH_PAUSE = 220; // Milliseconds in which the system's handles are still.

export function choosing(editor) {
  const { one, all, page } = editor;
  const [tip, choice, panelPart] = [one("#tip"), one("#choice"), one("#panel")];
  const handles = all(".handle");
  editor.shortened = shortened;

  // Where a point of the window is in the page, and in the text.
  const given = (event) => {
    const at = document.caretPositionFromPoint?.(event.clientX, event.clientY);
    if (at) return [at.offsetNode, at.offset];
    const range = document.caretRangeFromPoint?.(event.clientX, event.clientY);
    return range ? [range.startContainer, range.startOffset] : [];
  };
  const position = (event) => besideLetter(given(event), event);
  // The same where the browser gives another, else nothing.
  const corrected = (event) => {
    const [[, offset], right] = [given(event), position(event)];
    return right[1] === offset ? null : right;
  };
  const caret = (event) => {
    const [node, offset] = position(event);
    return node && page.body().contains(node) ? editor.text.pointAt(node, offset) : null;
  };

  // The words that are selected, as far as they are in the article.
  const selected = () => {
    const selection = getSelection();
    if (!editor.state || selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    const body = page.body();
    const starts = body.contains(range.startContainer);
    const ends = body.contains(range.endContainer);
    if (!range.intersectsNode(body) || !(starts || ends)) return null;
    const start = starts ? editor.text.pointAt(range.startContainer, range.startOffset) : 0;
    const end = ends ? editor.text.pointAt(range.endContainer, range.endOffset) : editor.text.chars.length;
    return start < end ? { start, end } : null;
  };

  // Takes words: whole ones, and of a quotation all of it where only its last stop is left out.
  const choose = (...given) => editor.keys.afterSave(() => chosen(...given));
  const chosen = (span, from, extra = {}) => {
    const whole = editor.text.snap(span);
    if (!whole) return editor.say("Select at least one word of the article.");
    const meant = editor.state.quotations.find(
      (each) =>
        each.start === whole.start && each.end > whole.end &&
        !editor.text.words.some((word) => word.start >= whole.end && word.end <= each.end),
    );
    if (meant) whole.end = meant.end;
    choice.hidden = one("#problem").hidden = true;
    editor.setPick({ live: "end", ...whole, from, ...extra });
    if (!panelPart.hidden) return editor.panel.changed();
    if (editor.rescue) return editor.panel.open(editor.rescue, { moved: true });
    if (from === "keyboard" || from === "touch" || extra.ghost) return openTip();
    return editor.panel.open(null);
  };

  const helpOf = (pick) => {
    const arrows = pick.moving ? "Arrows move, Space holds it." : "Arrows stretch, o takes the other end.";
    return `${editor.text.howMany(pick)}. ${arrows}`;
  };
  const openTip = () => {
    const { pick } = editor;
    const { ghost } = pick;
    const who = one(".who");
    who.replaceChildren();
    if (ghost) who.append(...editor.suggestions.describe(ghost));
    else who.textContent = helpOf(pick);
    who.hidden = pick.from === "touch" && !ghost;
    one("[data-do=accept]").hidden = one("[data-do=reject]").hidden = !ghost;
    const mark = one("[data-do=mark]");
    mark.classList.toggle("main", !ghost);
    one("span", mark).textContent = ghost ? "Edit" : "Mark";
    one("kbd", mark).textContent = ghost ? "e" : "Enter";
    tip.hidden = false;
    placeTip();
    if (pick.from !== "touch") editor.focus(one(ghost ? "[data-do=accept]" : "[data-do=mark]"));
  };
  const placeTip = () => {
    const touch = editor.pick.from === "touch";
    editor.places.put(tip, editor.pick, { small: true, touch });
  };

  const drawHandles = () => {
    const show = editor.pick && (editor.pick.from !== "touch" || !panelPart.hidden);
    const ends = show ? editor.text.ends(editor.pick, page.isRtl()) : [];
    const { x, y } = editor.origin();
    for (const handle of handles) {
      const end = ends[handle.dataset.edge === "start" ? 0 : 1];
      handle.hidden = !end;
      if (!end) continue;
      // What a finger needs of it is not beyond the sides of the window.
      const room = document.documentElement.clientWidth - handle.offsetWidth;
      const left = Math.max(0, Math.min(end.x - handle.offsetWidth / 2, room));
      handle.style.left = `${left - x}px`;
      handle.style.top = `${end.top - y}px`;
      handle.style.setProperty("--stem", `${end.x - left}px`);
      handle.style.setProperty("--line", `${end.height}px`);
    }
  };
  const live = (edge) => {
    for (const handle of handles) handle.classList.toggle("live", handle.dataset.edge === edge);
  };

  const stretch = (edge, by, unit) => {
    const next = editor.text.stretched(editor.pick, edge, by, unit);
    if (!next) return;
    editor.setPick({ ...editor.pick, ...next });
    const said = editor.text.of(next).split(/\s+/);
    const shown = (edge === "end" ? said.slice(-3) : said.slice(0, 3)).join(" ");
    const words = editor.text.howMany(next);
    editor.tell(`${edge === "end" ? "Ends with" : "Begins with"}: ${shown}. ${words}.`);
    if (!panelPart.hidden) editor.panel.changed();
    else if (!tip.hidden) {
      placeTip();
      if (!editor.pick.ghost) one(".who").textContent = helpOf(editor.pick);
    }
  };

  // Where one is: at the mark that has focus, else at the top of the view.
  const here = () => {
    const mark = page.markAt(document.activeElement);
    if (mark) return editor.text.pointAt(mark, 0);
    const word = editor.text.words.find((each) => editor.text.boxes(each)[0].top > 60);
    return word ? word.start - 1 : -1;
  };

  const nextQuotation = (by) => {
    const open = editor.suggestions.shown() ?? editor.open();
    if (!open.length) return editor.say("Every quotation is annotated.");
    const from = editor.pick ? editor.pick.start : here();
    const next =
      by > 0
        ? (open.find((each) => each.start > from) ?? open[0])
        : (open.findLast((each) => each.start < from) ?? open.at(-1));
    editor.back = null;
    editor.drop();
    const ghost = editor.suggestions.shown() ? next : null;
    const span = editor.text.snap(next) ?? next;
    editor.setPick({ ...span, live: "end", from: editor.touch ? "touch" : "keyboard", ghost });
    editor.places.bring(editor.text.boxes(editor.pick));
    drawHandles();
    openTip();
    const words = editor.text.of(editor.pick);
    return editor.tell(`Quotation ${open.indexOf(next) + 1} of ${open.length} without annotation: ${words}`);
  };

  const nextMark = (by) => {
    const list = editor.placed();
    if (!list.length) return;
    const now = list.indexOf(editor.at());
    const from = here();
    let next;
    if (now >= 0) next = list.at((now + by) % list.length);
    else if (by > 0) next = list.find((each) => each.start > from) ?? list[0];
    else next = list.findLast((each) => each.start <= from) ?? list.at(-1);
    editor.drop();
    editor.places.bring(editor.text.boxes(next));
    editor.goTo(next.id);
    editor.tell(`${editor.who(next)}, ${next.kind}${next.draft ? ", draft" : ""}. Enter edits it.`);
  };

  // Word by word from the first one in view, until Space holds it.
  const begin = () => {
    editor.back = document.activeElement;
    const first = editor.text.words.find((each) => each.start > here()) ?? editor.text.words[0];
    if (!first) return;
    editor.drop();
    editor.setPick({ ...first, live: "end", from: "keyboard", moving: true });
    editor.places.bring(editor.text.boxes(editor.pick));
    openTip();
  };
  const walk = (by) => {
    const at = editor.text.words.findIndex((each) => each.start === editor.pick.start) + by;
    const word = editor.text.words[at];
    if (!word) return;
    editor.setPick({ ...editor.pick, ...word });
    editor.places.bring(editor.text.boxes(word));
    placeTip();
    editor.tell(editor.text.of(word));
  };

  // The page is not replaced, and nothing moves, under a button that is pressed: what it selects,
  // or is to do, would be lost.
  let pressed = null;
  const release = () => {
    pressed?.resolve();
    pressed = null;
  };
  const released = () => pressed?.promise;
  // Nor is what the system's handles hold.
  const keeping = (replace) => {
    const [before, span] = [editor.text?.text, selected()];
    replace();
    if (!span || before !== editor.text.text) return;
    const { startContainer, startOffset, endContainer, endOffset } = editor.text.range(span);
    getSelection().setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  };

  // By mouse, when the button is let go. By touch, the system's own handles, then “Mark”.
  let from = null; // Where a selection begins, if not where the browser lets it.
  listen(window, "pointerdown", (event) => {
    editor.touch = event.pointerType === "touch";
    from = editor.touch || event.shiftKey ? null : corrected(event);
    release();
    const isOurs = event.target === editor.host && !event.composedPath()[0].matches(".handle");
    if (isOurs || (!editor.touch && page.body().contains(event.target))) pressed = Promise.withResolvers();
    // The knobs must not be in the way.
    editor.host.classList.toggle("selecting", page.body().contains(event.target));
  }, true);
  // No browser begins a selection in a link, and marks may be links.
  let inLink = null; // Where the button was pressed.
  listen(window, "pointerdown", (event) => {
    const link = event.pointerType !== "touch" && !event.button && event.target.closest?.("[data-article-body] a");
    inLink = link ? position(event) : null;
  }, true);
  listen(window, "pointermove", (event) => {
    if (!inLink || !(event.buttons & 1)) return;
    const [node, offset] = position(event);
    if (node && inLink[0]?.isConnected) getSelection().setBaseAndExtent(...inLink, node, offset);
  }, true);
  listen(window, "dragstart", (event) => {
    if (inLink) event.preventDefault();
  }, true);
  let held = null; // The edge that a handle drags, and how far from it a finger is.
  listen(window, "pointerup", (event) => {
    editor.host.classList.remove("selecting");
    if (held) {
      held = null;
      if (!panelPart.hidden) editor.panel.changed();
      return;
    }
    if (event.pointerType === "touch" || event.button || event.target === editor.host) return;
    const selection = getSelection();
    const to = corrected(event);
    if (!selection.isCollapsed && (from || to)) {
      const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
      selection.setBaseAndExtent(...(from ?? [anchorNode, anchorOffset]), ...(to ?? [focusNode, focusOffset]));
    }
    setTimeout(() => {
      const span = selected();
      if (!span || event.detail === 3) return;
      getSelection().removeAllRanges();
      editor.back = null;
      choose(span, "mouse");
    });
  }, true);
  for (const end of ["pointerup", "pointercancel", "blur"]) {
    listen(window, end, () => setTimeout(release), end !== "blur");
  }
  let waiting = 0;
  listen(document, "selectionchange", () => {
    clearTimeout(waiting);
    if (!editor.touch) return;
    waiting = setTimeout(() => {
      const span = selected();
      if (span) {
        if (!panelPart.hidden) getSelection().removeAllRanges();
        choose(span, "touch");
      } else if (editor.pick?.from === "touch" && !editor.pick.tapped && panelPart.hidden && !tip.contains(editor.focused())) {
        editor.drop();
      }
    }, TOUCH_PAUSE);
  });

  const clicked = (event) => {
    const body = page.body();
    if (!body.contains(event.target) || event.ctrlKey || event.metaKey || event.button) return undefined;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { detail, target } = event;
    if (detail === 3) getSelection().removeAllRanges();
    else if (selected()) return undefined;
    const mark = page.markAt(target);
    const block = [...body.children].find((each) => each.contains(target));
    const hit = {
      detail,
      at: detail ? caret(event) : null,
      inMark: mark ? editor.text.pointAt(mark, 0) : null,
      block: block && editor.text.spanOf(block),
    };
    return editor.keys.afterSave(() => take(hit));
  };
  // The page may have been made anew since the click, so that it is known by places of the text.
  const take = ({ detail, at, inMark, block }) => {
    const quotation =
      at !== null && editor.state.quotations.find((each) => each.start - 1 <= at && at <= each.end + 1);
    if (detail === 3) return tripled(block, quotation);
    const mark = inMark !== null && page.markAt(editor.text.range({ start: inMark, end: inMark + 1 }).startContainer);
    if (!panelPart.hidden && editor.panel.dirty()) return editor.panel.holds();
    editor.panel.close({ quiet: true });
    editor.drop();
    if (mark && !editor.rescue) {
      const ids = page.idsOf(mark);
      return ids.length > 1 ? openChoice(ids, mark) : edit(ids[0]);
    }
    const wrong = at !== null && !editor.rescue && editor.problems.at(at);
    if (wrong) return editor.problems.show(wrong);
    if (detail > 1 || !quotation || quotation.covered) return undefined;
    editor.back = null;
    const ghost = editor.suggestions.shown()?.find((each) => each.start === quotation.start);
    return choose(quotation, editor.touch ? "touch" : "mouse", { tapped: true, ...(ghost && { ghost }) });
  };
  const tripled = (block, quotation) => {
    if (!panelPart.hidden && editor.panel.dirty()) {
      if (quotation || block) choose(quotation || block, "mouse");
    } else if (quotation) {
      editor.panel.close({ quiet: true });
      choose(quotation, "mouse");
    }
  };
  listen(window, "click", clicked, true);

  for (const handle of handles) {
    handle.addEventListener("pointerdown", (event) => {
      event.preventDefault();
      held = { edge: handle.dataset.edge, x: 0, y: 0 };
      if (event.pointerType === "touch" && editor.pick) {
        const end = editor.text.ends(editor.pick, page.isRtl())[held.edge === "start" ? 0 : 1];
        held.x = event.clientX - end.x;
        held.y = event.clientY - end.top - end.height / 2;
      }
      handle.setPointerCapture(event.pointerId);
      editor.host.classList.add("holding");
    });
    handle.addEventListener("pointermove", (event) => {
      const at = held && editor.pick ? caret({ clientX: event.clientX - held.x, clientY: event.clientY - held.y }) : null;
      if (at === null) return;
      const { start, end } = editor.pick;
      const next = editor.text.snap(
        held.edge === "start" ? { start: Math.min(at, end - 1), end } : { start, end: Math.max(at, start + 1) },
      );
      if (next) editor.setPick({ ...editor.pick, ...next });
    });
    handle.addEventListener("lostpointercapture", () => editor.host.classList.remove("holding"));
  }

  const edit = (id) => {
    const each = editor.statement(id);
    if (each?.start === undefined) return;
    editor.setPick({ start: each.start, end: each.end, live: "end", from: "mark" });
    editor.back = page.focusable(id);
    editor.gone = { element: editor.back, id };
    editor.panel.open(each);
  };

  // Where several annotations lie over each other, one is chosen of a list at the words.
  const openChoice = (ids, mark) => {
    one("#choice-title").textContent = `${NUMBERS[ids.length] ?? ids.length} annotations are here`;
    const items = [...ids].reverse().map(editor.statement).filter(Boolean).map((each) => {
      const button = element("button");
      button.type = "button";
      const what = element("span");
      const words = element("q", shortened(each.quote, 10));
      words.dir = "auto";
      what.append(element("bdi", editor.who(each) || "Nobody"), `, ${each.kind} `, words);
      button.append(tile(editor.state.actors[each.speaker]), what);
      button.onclick = () => {
        editor.drop();
        edit(each.id);
      };
      button.onfocus = button.onpointerenter = () => editor.paint.set("near", editor.text, [each]);
      const item = element("li");
      item.append(button);
      return item;
    });
    one("ul", choice).replaceChildren(...items);
    choice.hidden = false;
    editor.places.put(choice, editor.text.spanOf(mark), { small: true });
    editor.back = page.focusable(ids.at(-1));
    editor.focus(one("button", choice));
  };
  choice.addEventListener("keydown", (event) => {
    if (!/^Arrow(Up|Down)$/.test(event.key)) return;
    event.preventDefault();
    const list = all("button", choice);
    const by = event.key === "ArrowDown" ? 1 : -1;
    list.at((list.indexOf(editor.focused()) + by) % list.length).focus();
  });

  return {
    choose, openTip, placeTip, drawHandles, live, stretch, nextQuotation, nextMark, begin, walk, edit,
    released, keeping,
    openChoice,
  };
}
