// The editor: what it knows (the article's state, the words chosen), and what holds its parts
// together. It never touches the article's words: it paints over them, and marks come from the
// server, as the theme makes them.

import { changes } from "./changes.js";
import { choosing } from "./choosing.js";
import { element, sentence } from "./elements.js";
import { keys } from "./keys.js";
import * as page from "./page.js";
import { Paint } from "./paint.js";
import { GONE, panel } from "./panel.js";
import { Places } from "./place.js";
import { problems } from "./problems.js";
import * as server from "./server.js";
import { suggestions } from "./suggestions.js";
import { Text } from "./text.js";

customElements.define("brief-editor", class extends HTMLElement {});

const AT_ONE_GO = 100; // Milliseconds.

const host = document.createElement("brief-editor");
// The editor speaks English, whatever the article is in.
host.lang = "en";
host.dir = "ltr";
host.attachShadow({ mode: "open" }).innerHTML = await server.parts();
// Beside the body, which is replaced after a change.
document.documentElement.append(host);

const editor = {
  host,
  state: null, // As the server last said it.
  text: null,
  guesses: [],
  guessed: null, // Done when the guesses have come.
  pick: null, // The words chosen: {start, end, live: the edge that arrows move, from, …}
  rescue: null, // An annotation without words that waits for others.
  taking: Promise.resolve(),
  back: null, // What takes the focus when a part is left.
  gone: {}, // The mark that was gone to: {element, id}.
  touch: false,

  one: (selector, from = host.shadowRoot) => from.querySelector(selector),
  all: (selector, from = host.shadowRoot) => [...from.querySelectorAll(selector)],
  focused: () => host.shadowRoot.activeElement ?? document.activeElement,
  origin: () => {
    const { left, top } = host.getBoundingClientRect();
    return { x: left, y: top };
  },

  // Does what takes its time; what is asked for by keys meanwhile waits for it.
  underWay: 0,
  began: 0, // How many `drops` there had been.
  async during(work) {
    if (!editor.underWay) editor.began = editor.drops;
    editor.underWay += 1;
    try {
      return await work;
    } finally {
      editor.underWay -= 1;
      editor.keys.next();
    }
  },

  // Tells who listens. What is told at one go is read one after the other.
  told: 0,
  tell(text) {
    const live = editor.one("#live");
    if (performance.now() - editor.told > AT_ONE_GO) live.replaceChildren();
    editor.told = performance.now();
    const line = element("span");
    line.append(...sentence(`${text} `));
    live.append(line);
  },

  // The bar's line, which is told, too.
  write(text) {
    editor.one("#said").replaceChildren(...sentence(text));
    if (text) editor.tell(text);
  },

  // The same of a step, which has its own offers.
  say(text, undoable = false) {
    editor.write(text);
    editor.one("[data-do=undo-last]").hidden = !undoable;
    editor.one("[data-do=remove-actor]").hidden = true;
  },

  focus(element) {
    if (!element?.isConnected) return;
    element.focus({ preventScroll: true });
    if (editor.one("#panel").contains(element)) element.scrollIntoView({ block: "nearest" });
  },

  // Goes to the mark of an annotation. Others may lie over all of it: `at` knows which is meant.
  goTo(id) {
    const element = page.focusable(id);
    editor.gone = { element, id };
    editor.focus(element);
  },

  // The annotation whose mark has the focus.
  at(mark = page.markAt(document.activeElement)) {
    if (!mark) return undefined;
    const { element, id } = editor.gone;
    const isThere = element === document.activeElement && mark.contains(element) && page.idsOf(mark).includes(id);
    return editor.statement(isThere ? id : page.idsOf(mark).at(-1));
  },

  file: () => editor.state.file.replace(/^content\//, ""),
  statement: (id) => editor.state.statements.find((each) => each.id === id),
  placed: () => editor.state.statements.filter((each) => each.start !== undefined),
  open: () => editor.state.quotations.filter((each) => !each.covered),

  // Chooses words, or none.
  setPick(next) {
    editor.pick = next;
    const hints = editor.hints();
    const free = next ? hints.filter((each) => each.end <= next.start || each.start >= next.end) : hints;
    editor.paint.set("pick", editor.text, next ? [next] : []);
    editor.paint.set("hint", editor.text, free);
    editor.choosing?.drawHandles();
    if (next) editor.panel?.showWords();
  },

  hints: () => editor.suggestions?.withoutGhosts(editor.open()) ?? editor.open(),

  // Leaves all that is chosen or open but the panel. How often tells whether somebody has gone on.
  drops: 0,
  drop() {
    editor.drops += 1;
    for (const part of ["#tip", "#choice", "#problem"]) editor.one(part).hidden = true;
    editor.paint.set("near", editor.text, []);
    for (const number of editor.all(".number")) number.remove();
    editor.setPick(null);
    getSelection().removeAllRanges();
    editor.places.uncover(null);
  },

  // Takes over what the server said, one state after the other and none that is older.
  take(state) {
    const taken = editor.taking.then(() => state && state.revision >= editor.state.revision && editor.show(state));
    editor.taking = taken.catch(() => {});
    return taken;
  },

  // The page is made anew, and the line one looks at stays.
  async show(state) {
    const wasBroken = editor.state.broken ?? editor.sharedError();
    if (!state.statements) await editor.choosing.released();
    if (state.statements) await editor.showPage(state);
    else editor.stay(state);
    editor.sayBroken(wasBroken);
  },
  async showPage(state) {
    const html = await server.page();
    if (!html) return;
    await editor.choosing.released();
    const [wasBroken, wasShared] = [editor.state.broken, editor.sharedError()];
    const [before, said] = [editor.text, editor.said()];
    const id = editor.at()?.id;
    const lookedAt = () => editor.pick ?? editor.placed().find((each) => each.id === id);
    let words = lookedAt();
    const line = () => editor.text.boxes(words)[0].top + scrollY;
    let was = words && line();
    let ran;
    // The browser's own way to stay would be added to this one.
    document.documentElement.style.overflowAnchor = "none";
    editor.choosing.keeping(() => {
      ran = page.replace(html);
      editor.state = state;
      editor.read();
    });
    const isOther = before.text !== editor.text.text;
    if (isOther) {
      editor.follow(before);
      editor.guesses = [];
      words &&= lookedAt();
    }
    // Who speaks is guessed from the annotations, too.
    if (isOther || said !== editor.said()) editor.guess();
    // Who has scrolled meanwhile is left there: only what has moved in the page counts.
    const stay = () => {
      if (!words) return;
      const shift = line() - was;
      if (Math.abs(shift) > 0.5) scrollBy({ top: shift, behavior: "instant" });
      was = line();
    };
    stay();
    editor.draw();
    const shared = editor.sharedError();
    const isOtherError = shared?.place !== wasShared?.place || shared?.message !== wasShared?.message;
    editor.panel.again(isOther || isOtherError || Boolean(wasBroken || state.broken));
    await ran;
    await editor.choosing.released();
    stay();
    document.documentElement.style.overflowAnchor = "";
    editor.paint.again();
    editor.choosing.drawHandles();
    editor.panel.settle();
  },

  // Words that were chosen are looked for where the article has changed. Where they are gone, what
  // was typed stays in the panel, and nothing is written before others are chosen.
  follow(before) {
    editor.panel.follow(before);
    if (!editor.pick) return;
    const { pick } = editor;
    const found = editor.text.followed(before, pick);
    const near = found ?? editor.panel.nearest() ?? editor.text.corrected(before, pick) ?? editor.text.near(pick);
    editor.pick = near && { ...pick, ...near, lost: pick.lost || !found };
    if (found) return;
    editor.say(GONE);
    if (!near) editor.panel.close({ quiet: true });
    if (editor.one("#panel").hidden) editor.pick = null;
  },

  // Who may say what, as it is thought of the article as it is now.
  guess() {
    const guessed = server.guesses().then(async (found) => {
      if (editor.guessed !== guessed) return editor.guessed;
      editor.guesses = found;
      editor.draw();
      await editor.choosing.released();
      editor.panel.guessAgain();
      return undefined;
    });
    editor.guessed = guessed;
    return guessed;
  },

  // What guesses rest on beside the text: who says what by now, and who there is.
  said() {
    const { statements, actors } = editor.state;
    return JSON.stringify([statements.map(({ start, end, speaker, attributed_to }) => [start, end, speaker, attributed_to]), actors]);
  },

  read() {
    editor.text = new Text(page.body(), editor.state.lang);
    for (const each of editor.all("a", page.body())) each.draggable = false;
    for (const each of editor.placed()) page.focusable(each.id);
  },

  // The article can't be read now, or is gone: its page and what was typed stay as they were.
  stay(state) {
    editor.state = { ...editor.state, ...state };
    editor.draw();
    editor.panel.again(true);
  },

  // Tells once that the files can't be written, and when they can be again.
  sayBroken(was) {
    const now = editor.state.broken ?? editor.sharedError();
    if (now?.place === was?.place && now?.message === was?.message) return;
    editor.problems.brokenAgain();
    editor.say(now ? `${now.place}: ${now.message}` : `${was.file ?? editor.file()}, as it is on disk`);
  },

  // The first error of a file that all articles share: the registry, or the site's settings.
  sharedError() {
    const { problems = [], file } = editor.state;
    const found = problems.find((each) => each.severity === "error" && ![file, page.article].includes(each.file));
    return found && { file: found.file.replace(/^content\//, ""), place: `${found.file}:${found.line}`, message: found.message };
  },

  // What is beside the words: hints, counts, buttons.
  draw() {
    const { state } = editor;
    editor.suggestions.draw();
    editor.problems?.draw();
    editor.setPick(editor.pick);
    const open = editor.open().length;
    const total = state.quotations.length;
    editor.one("#coverage b").textContent = `${total - open} / ${total}`;
    editor.one("#coverage").title = `${total - open} of ${total} quotations are annotated`;
    const wrong = state.problems.length + (state.broken ? 1 : 0);
    const button = editor.one("[data-do=problems]");
    button.hidden = !wrong;
    editor.one("b", button).textContent = wrong;
    editor.one(".wide", button).textContent = wrong === 1 ? "problem" : "problems";
    button.ariaLabel = wrong === 1 ? "1 problem" : `${wrong} problems`;
    editor.drawElsewhere(state.elsewhere.length);
    editor.one("[data-do=undo]").disabled = !state.undo;
    editor.one("[data-do=redo]").disabled = !state.redo;
  },

  // That other articles have errors is told once, until they have none.
  toldElsewhere: false,
  drawElsewhere(count) {
    const link = editor.one("#articles");
    const what = `${count === 1 ? "error" : "errors"} in other articles`;
    editor.one("b", link).textContent = count || "";
    editor.one(".wide", link).textContent = count ? what : "";
    link.ariaLabel = count ? `All articles: ${count} ${what}` : "All articles";
    if (count && !editor.toldElsewhere) editor.tell(`${count} ${what}.`);
    editor.toldElsewhere = Boolean(count);
  },

  // The site has changed on the disk, by our own hand or another's.
  async refresh() {
    await server.answered();
    await editor.taking;
    const now = await server.state();
    if (now.revision > editor.state.revision) await editor.take(now);
  },
};

editor.paint = new Paint(editor.one("#layer"), editor.origin);
editor.places = new Places(editor.one("#bar"), editor.origin, (span) => editor.text.boxes(span));
editor.page = page;
editor.server = server;
Object.assign(editor, changes(editor));

const ready = document.readyState === "complete" ? null : new Promise((done) => addEventListener("load", done));
// Before its own styles are there, its buttons are too small to be hit.
const styles = [...host.shadowRoot.querySelectorAll("link[rel=stylesheet]")].map(
  (link) => link.sheet ?? new Promise((done) => { link.onload = link.onerror = done; }),
);
const [first] = await Promise.all([server.state(), ready, ...styles]);
if (first?.statements) {
  editor.state = first;
  editor.read();
  editor.suggestions = suggestions(editor);
  editor.panel = panel(editor);
  editor.problems = problems(editor);
  editor.choosing = choosing(editor);
  editor.keys = keys(editor);
  editor.draw();
  // What was saved while the page was on its way.
  if (first.revision > page.revision) await editor.take(first);
  if (first.broken) editor.problems.open();
  else if (editor.panel.waiting()) editor.say(`What you typed and did not save is kept: open ${editor.panel.waiting()} again.`);
  else editor.say(`${editor.file()}, as it is on disk`);
  server.onChange(() => editor.refresh());
  server.onRefusal(async ({ conflict }) => {
    await editor.choosing.released();
    editor.keys.forget(conflict);
  });
  // Not a step of its own: what the last one offers stays.
  server.onLate(() => editor.write("Still waiting for the server's answer …"));
  editor.guess();
  // Who goes on has no need of it, and on a phone others want its place.
  page.listen(window, "pointerdown", (event) => {
    if (event.target === host) return;
    for (const name of ["undo-last", "remove-actor"]) editor.one(`[data-do=${name}]`).hidden = true;
  }, true);
  addEventListener("resize", () => {
    editor.paint.again();
    editor.suggestions.draw();
    editor.choosing.drawHandles();
    editor.problems.placeNumbers();
    editor.places.again();
  });
  document.fonts?.ready.then(() => editor.paint.again());
  host.dataset.ready = "";
}
