"use strict";
(() => {
  const root = document.documentElement;
  const all = selector => [...document.querySelectorAll(selector)];
  const remember = (name, value) => {
    try { localStorage.setItem("brief-" + name, value); } catch { /* It lasts for this page. */ }
  };

  // Switches: dark, and plain reading.
  const isOn = name => root.dataset[name]
    ? root.dataset[name] === "on"
    : name === "dark" && matchMedia("(prefers-color-scheme: dark)").matches;
  for (const button of all("[data-switch]")) {
    const name = button.dataset.switch;
    const show = () => button.setAttribute("aria-pressed", isOn(name));
    button.addEventListener("click", () => {
      root.dataset[name] = isOn(name) ? "off" : "on";
      remember(name, root.dataset[name]);
      show();
    });
    show();
  }

  const reading = document.querySelector(".reading");
  if (!reading) return;

  // Notes in the margin, level with their words: read everything, reckon, write everything.
  const GAP = 14;
  const DRIFT = 720; // How far a note may stand below its words before the text waits for it.
  const notes = all("[data-note]").map(note => ({ note, words: document.getElementById(note.dataset.note) }));
  const blocks = [...reading.querySelector(".body").children];
  const place = () => {
    const wide = notes.length && getComputedStyle(notes[0].note).position === "absolute";
    if (wide) {
      const top = reading.getBoundingClientRect().top;
      let pushed = 0; // What the blocks so far have been moved down by, at the last placing.
      const read = blocks.map(block => {
        const before = parseFloat(block.style.getPropertyValue("--push")) || 0;
        pushed += before;
        return { block, before, top: block.getBoundingClientRect().top - top - pushed };
      });
      const sizes = notes.map(({ note, words }) => {
        let at = words;
        while (at.parentNode !== reading.firstElementChild) at = at.parentNode;
        const index = blocks.indexOf(at);
        const offset = words.getClientRects()[0].top - at.getBoundingClientRect().top;
        return { note, index, offset, height: note.offsetHeight };
      });
      let push = 0, bottom = 0, next = 0;
      const pushes = read.map((each, index) => {
        const wait = sizes[next]?.index === index ? Math.max(0, Math.round(bottom - DRIFT - each.top - push)) : 0;
        push += wait;
        for (; sizes[next]?.index === index; next++) {
          const size = sizes[next];
          size.top = Math.round(Math.max(each.top + push + size.offset, bottom));
          bottom = size.top + size.height + GAP;
        }
        return wait;
      });
      read.forEach(({ block, before }, index) => {
        if (before !== pushes[index]) block.style.setProperty("--push", pushes[index] + "px");
      });
      for (const { note, top } of sizes) note.style.setProperty("--top", top + "px");
      reading.style.setProperty("--height", bottom + "px");
    }
    reading.classList.add("placed");
  };
  place();
  let width = reading.clientWidth;
  new ResizeObserver(() => {
    place();
  }).observe(reading.querySelector(".body > :last-child") || reading);
  addEventListener("resize", place);
  addEventListener("load", place);

  // Choosing a voice or a kind: the statements of others step back.
  const picked = { speaker: null, kind: null };
  const status = document.querySelector("[data-status]");
  const statements = new Map();
  for (const part of all("[data-note], [data-entry], mark[data-annotation]")) {
    const { note, entry, annotation, kind, speaker } = part.dataset;
    statements.set(note || entry || annotation.split(" ").pop(), { kind, speaker });
  }
  const fits = id => {
    const statement = statements.get(id);
    return !statement || Object.keys(picked).every(key => !picked[key] || statement[key] === picked[key]);
  };
  const dim = (part, out) => part.classList.toggle("dim", out);
  for (const button of all("[data-pick]")) {
    const key = button.dataset.pick;
    button.addEventListener("click", () => {
      picked[key] = picked[key] === button.value ? null : button.value;
      for (const other of all("[data-pick]")) {
        other.setAttribute("aria-pressed", picked[other.dataset.pick] === other.value);
      }
      for (const mark of all("mark[data-annotation]")) dim(mark, !mark.dataset.annotation.split(" ").some(fits));
      for (const part of all("[data-note], [data-entry]")) dim(part, !fits(part.dataset.note || part.dataset.entry));
      for (const card of all("[data-actor]")) dim(card, picked.speaker && card.dataset.actor !== picked.speaker);
      const shown = [...statements.keys()].filter(fits).length;
      status.textContent = status.dataset.status.replace("{shown}", shown).replace("{total}", statements.size);
    });
  }

  // A statement under the pointer, or with the focus, shows its note.
  const light = on => event => {
    const mark = event.target.closest("mark[data-annotation]");
    for (const id of mark ? mark.dataset.annotation.split(" ") : []) {
      document.getElementById("note-" + id)?.classList.toggle("lit", on);
    }
  };
  for (const [name, on] of [["mouseover", true], ["focusin", true], ["mouseout", false], ["focusout", false]]) {
    reading.addEventListener(name, light(on));
  }

  // Keys, which a reader may turn off (WCAG 2.1.4).
  const dialog = document.getElementById("keys");
  const box = dialog.querySelector("[data-keys]");
  box.checked = root.dataset.keys !== "off";
  box.addEventListener("change", () => remember("keys", box.checked ? "on" : "off"));
  for (const button of all("[data-open]")) button.addEventListener("click", () => dialog.showModal());
  let at = -1;
  const step = by => {
    const marks = all("mark[id]").filter(mark => !mark.classList.contains("dim"));
    if (!marks.length) return;
    const focused = marks.findIndex(mark => mark.contains(document.activeElement));
    at = ((focused < 0 ? Math.min(at, marks.length) : focused) + by + marks.length) % marks.length;
    const target = marks[at].querySelector("a") || marks[at];
    if (target === marks[at]) target.tabIndex = -1;
    target.focus({ preventScroll: true });
    target.scrollIntoView({ block: "center" });
  };
  addEventListener("keydown", event => {
    const typing = event.target.closest?.("input:not([type=checkbox]), select, textarea, [contenteditable]");
    if (!box.checked || typing || dialog.open || event.ctrlKey || event.altKey || event.metaKey) return;
    const action = { j: () => step(1), k: () => step(-1), "?": () => dialog.showModal() }[event.key];
    if (action) { event.preventDefault(); action(); }
  });
})();
