// Where a part is put: in the margin beside the words; where that has no room, below or above
// them; on a phone as a sheet from below. It covers no word that is chosen.

import { column, isRtl, notes } from "./page.js";

const HEAD = 56; // What the theme may keep at the upper edge of the window.
const GAP = 20;
const NEAR = 10;
const GRIP = 34; // What a finger needs below the words to take their end.
const EDGE = 12;
const WIDEST = 368;
const LEAST_MARGIN = 300;
const PHONE = 640;
const KEYBOARD = 0.6; // How much of what the screen's keyboard leaves a sheet may take.

// The window as it can be seen: the screen's keyboard takes a part of it.
const seen = () => ({
  width: document.documentElement.clientWidth,
  height: visualViewport?.height ?? innerHeight,
});

export class Places {
  constructor(bar, origin, boxesOf) {
    this.bar = bar;
    this.origin = origin;
    this.boxesOf = boxesOf; // The boxes of a span of the article, as they are now.
    this.placed = new Map(); // The parts that were put somewhere, with how.
    this.over = null; // The part that may lie over the theme's notes, which the page moves below it.
    addEventListener("scroll", () => this.over && this.uncover(this.over), { passive: true });
  }

  foot() {
    return seen().height - this.bar.offsetHeight;
  }

  at(part, left, top) {
    const { x, y } = this.origin();
    part.style.left = `${left - x}px`;
    part.style.top = `${top - y}px`;
  }

  // Puts a part beside the words of a span.
  put(part, span, { small = false, touch = false } = {}) {
    const boxes = this.boxesOf(span);
    this.placed.set(part, [span, { small, touch }]);
    const { width: wide } = seen();
    const words = column();
    const rtl = isRtl();
    const room = rtl ? words.left : wide - words.right;
    part.classList.remove("sheet", "margin");
    for (const side of ["left", "top", "width", "bottom"]) part.style[side] = "";
    if (wide <= PHONE && !small) this.sheet(part, boxes);
    else if (room >= LEAST_MARGIN && !small) {
      const width = Math.min(WIDEST, room - GAP - EDGE);
      part.style.width = `${width}px`;
      // It stays in the window while the page is scrolled: in the margin it covers no words.
      part.classList.add("margin");
      const top = Math.max(HEAD, Math.min(boxes[0].top - NEAR, this.foot() - part.offsetHeight - NEAR));
      part.style.left = `${rtl ? words.left - GAP - width : words.right + GAP}px`;
      part.style.top = `${top}px`;
    } else this.beside(part, boxes, wide, rtl, small, touch);
    this.uncover(part);
  }

  // The window has another size: what is open is put anew.
  again() {
    for (const [part, how] of this.placed) {
      if (part.hidden) this.placed.delete(part);
      else if (this.boxesOf(how[0]).length) this.put(part, ...how);
    }
  }

  beside(part, boxes, wide, rtl, small, touch) {
    if (!small) part.style.width = `${Math.min(400, wide - 2 * EDGE)}px`;
    const width = Math.min(part.offsetWidth, wide - 2 * EDGE);
    const height = part.offsetHeight;
    const last = boxes.at(-1);
    const left = Math.max(EDGE, Math.min(rtl ? last.right - width : last.left, wide - width - EDGE));
    const gap = touch ? 30 : NEAR; // Room for the system's own handles.
    if (last.bottom + gap + height < this.foot()) this.at(part, left, last.bottom + gap);
    else if (boxes[0].top - NEAR - height > HEAD) this.at(part, left, boxes[0].top - NEAR - height);
    else if (small) this.at(part, left, Math.max(HEAD, this.foot() - height - NEAR));
    else this.sheet(part, boxes);
  }

  // A sheet may lie over the words: only then, and only as far as needed, the page moves.
  sheet(part, boxes) {
    for (const side of ["left", "top", "width"]) part.style[side] = "";
    part.classList.add("sheet");
    const hidden = innerHeight - seen().height; // By the screen's keyboard.
    part.style.bottom = hidden > 60 ? `${hidden}px` : "";
    part.style.setProperty("--room", hidden > 60 ? `${seen().height * KEYBOARD}px` : "100vh");
    // The last words of a page, too, can be moved from under it.
    const over = innerHeight - part.getBoundingClientRect().top;
    document.documentElement.style.setProperty("--annotate-sheet", `${over}px`);
    this.aside(part, boxes);
  }

  aside(part, boxes) {
    const under = boxes.at(-1).bottom + GRIP - part.getBoundingClientRect().top;
    if (under > 0) scrollBy({ top: Math.min(under, boxes[0].top - HEAD), behavior: "instant" });
  }

  // Grown past the foot: up, never over the words (in the margin it has none to cover).
  grown(part, boxes) {
    if (part.classList.contains("sheet")) this.aside(part, boxes);
    else {
      const over = part.getBoundingClientRect().bottom - (this.foot() - NEAR);
      if (over > 0) {
        const y = part.classList.contains("margin") ? 0 : this.origin().y;
        part.style.top = `${Math.max(HEAD - y, part.offsetTop - over)}px`;
      }
    }
    this.uncover(part);
  }

  uncover(part) {
    this.over = part;
    const over = part && !part.hidden ? part.getBoundingClientRect() : null;
    if (!over) document.documentElement.style.removeProperty("--annotate-sheet");
    for (const note of notes()) {
      const box = note.getBoundingClientRect();
      const under =
        over && box.right > over.left && box.left < over.right &&
        box.bottom > over.top && box.top < over.bottom;
      note.toggleAttribute("data-annotate-under", Boolean(under));
    }
  }

  // Scrolls so far that a span can be seen.
  bring(boxes) {
    const hidden = boxes[0].top < HEAD + 14 || boxes.at(-1).bottom > this.foot() - 90;
    if (hidden) scrollBy({ top: boxes[0].top - seen().height * 0.38, behavior: "instant" });
  }
}
