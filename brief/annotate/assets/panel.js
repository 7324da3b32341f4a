// The panel of one annotation: it is opened, filled in, saved, and left.

import { conflicts } from "./conflict.js";
import { errors } from "./errors.js";
import { form } from "./form.js";
import { lines } from "./lines.js";
import { shortened } from "./text.js";
import { unsaved } from "./unsaved.js";

export const GONE = "The article was saved meanwhile, and no longer has these words. Select others.";

export function panel(editor) {
  const { one, all, server, page } = editor;
  const part = one("#panel");
  const foot = one(".foot");
  let editing = null; // The annotation that is changed; null for a new one.
  let dirty = false;
  let seen = ""; // Of which text a correction is taken over, where one is.
  let filled = ""; // What was guessed for it.
  const known = {}; // Every actor there was while a panel was open.
  const waiting = unsaved(page.article);
  let entry = null; // What waits, or would wait, of the annotation in the panel.

  const changed = () => {
    if (part.hidden) return;
    dirty = true;
    const now = editor.pick && fields();
    if (now) waiting.keep(entry, now);
    if (now) wrong.compare(now);
    written.ask();
  };
  const { speaker, sources, links, drawKinds, setKind, fill, fields, show } = form(editor, { changed, known });

  const edits = (statement) => {
    editing = statement;
    written.clear();
    one("#panel-title").textContent = statement ? "Edit annotation" : "New annotation";
    one("[data-do=delete]").hidden = !statement;
  };

  const open = (statement, { moved = false, of = "" } = {}) => {
    if (editor.state.broken) return editor.problems.open();
    one("#tip").hidden = one("#choice").hidden = true;
    editor.rescue = null;
    dirty = moved;
    seen = of;
    one("#form").reset();
    wrong.clear();
    Object.assign(known, editor.state.actors);
    drawKinds();
    sources.clear();
    links.clear();
    conflict.hide();
    edits(statement);
    if (statement) speaker.guess(null);
    fill(statement ?? guessed());
    part.hidden = false;
    restore();
    showWords();
    settle();
    grow();
    settle();
    editor.choosing.drawHandles();
    written.ask();
    speaker.close();
    // A finger has not asked for the keyboard on the screen, which would take half of it.
    editor.focus(editor.touch ? one("#panel-title") : speaker.input);
    if (!editor.touch) speaker.input.select();
    return undefined;
  };

  // The fields of a new annotation, as far as somebody seems to say the words.
  const guessed = () => {
    const { kind: wanted } = editor.pick;
    // In a context or a note nobody speaks.
    const silent = wanted === "context" || wanted === "note";
    const guess = silent ? null : (editor.pick.ghost ?? editor.suggestions.of(editor.pick));
    speaker.guess(guess);
    const inMarks = editor.state.quotations.some(
      (each) => each.start <= editor.pick.start && editor.pick.end <= each.end,
    );
    const kind = wanted ?? (inMarks ? "quotation" : (guess?.kind ?? "quotation"));
    const made = { ...editor.suggestions.fields(guess), kind };
    filled = JSON.stringify(made);
    return made;
  };

  // Guesses that come after the panel was opened fill it in, unless somebody has begun to.
  const guessAgain = () => {
    if (part.hidden || editing || dirty) return;
    const before = filled;
    const next = guessed();
    if (JSON.stringify(next) === before) return;
    fill(next);
    speaker.input.select();
    written.ask();
  };

  const restore = () => {
    const { start } = editor.pick;
    const id = editing?.id ?? null;
    const words = editor.text.of(editor.pick);
    entry = waiting.of({ id, start, words }) ?? { id, start, base: editing?.entry, fields: null };
    const was = entry.fields;
    if (!was) return;
    // Who has changed the entry since is not written over.
    if (editing) editing = { ...editing, entry: entry.base ?? editing.entry };
    if (editor.text.of(was) === was.words) editor.setPick({ ...editor.pick, start: was.start, end: was.end });
    // What was typed in the middle of a name.
    if (!editor.state.actors[was.speaker]) delete was.speaker;
    sources.clear();
    links.clear();
    fill({ ...was, own_id: was.id });
    dirty = true;
    editor.say("As you left it, not saved yet.");
  };

  const showWords = () => {
    if (part.hidden) return;
    one("#panel-words").textContent = shortened(editor.text.of(editor.pick), 18);
    one("#count").textContent = editor.text.howMany(editor.pick);
  };
  const settle = () => {
    if (!part.hidden && editor.pick) editor.places.put(part, editor.pick);
    else if (!one("#tip").hidden && editor.pick) editor.choosing.placeTip();
  };
  const grow = () => {
    const note = one("#note");
    note.style.height = "auto";
    note.style.height = `${note.scrollHeight + 2}px`;
    if (editor.focused() === note) note.scrollIntoView({ block: "nearest" });
  };

  const wrong = errors(editor, { part, fields });
  const written = lines(editor, {
    answer() {
      if (part.hidden || !editor.pick) return null;
      return editor.pick.lost ? { ok: false, reason: GONE } : server.preview(editor.state.digest, editing, fields());
    },
    told: (answer) => wrong.reconsider(answer),
  });

  let busy = false; // What the panel has is being written,
  let further = false; // and somebody has gone on in it since.
  const save = () => (busy ? editor.keys.afterSave(save) : editor.during(saved()));
  const saved = async () => {
    if (part.hidden) return;
    wrong.clear();
    // What nobody has touched is saved as it is guessed by now.
    if (!editing && !dirty) await editor.guessed;
    if (editor.pick.lost) showLost();
    else await write(editing, editing ? "changed" : "written");
  };
  const write = async (statement, how, made = fields()) => {
    const { digest } = editor.state;
    busy = true;
    try {
      const answer = statement
        ? await server.change(digest, statement, made, seen)
        : await server.mark(digest, made);
      if (answer.ok) await editor.finish(answer, how);
      else if (answer.conflict) torn(statement, answer);
      else showErrors(answer);
    } finally {
      busy = further = false;
    }
  };

  // The nearest words are chosen, and are not taken for those that are gone.
  const showLost = () => {
    editor.keys.forget();
    showErrors({ reason: GONE });
    one("[data-do=take-words]").hidden = false;
  };

  const showErrors = (answer, standing = false) => {
    const first = wrong.tell(answer, standing);
    editor.tell(answer.reason);
    editor.focus(first);
    reveal();
  };
  // What has the focus, and what is wrong, are not behind the lines that will be written.
  const reveal = () => {
    const field = editor.focused();
    if (part.contains(field) && !foot.contains(field)) field.scrollIntoView({ block: "nearest" });
    all(".error", part).find((each) => each.textContent)?.scrollIntoView({ block: "nearest" });
  };

  const conflict = conflicts(editor, {
    part, settle, fields, write,
    begin: edits,
    forget() {
      waiting.drop((each) => each === entry);
      hide();
    },
  });
  // Another program has saved the entry; this one was to be changed, or to be deleted.
  const torn = (statement, answer, deleting = false) => {
    if (part.hidden) {
      editor.setPick({ start: statement.start, end: statement.end, live: "end", from: "mark" });
      open(statement);
    }
    conflict.show(answer, deleting);
  };

  const hide = () => {
    part.hidden = true;
    speaker.close();
    written.clear();
    editing = null;
    dirty = false;
    editor.places.uncover(null);
  };

  // Leaves the panel. What was typed waits at its words.
  const close = ({ quiet = false } = {}) => {
    if (part.hidden) return;
    const byKey = editor.pick?.from === "keyboard" && !editing;
    if (dirty && editor.pick) editor.say(`Not saved. Open “${shortened(editor.text.of(editor.pick), 6)}” again to go on.`);
    hide();
    if (quiet) editor.setPick(null);
    else if (byKey) editor.choosing.openTip();
    else {
      editor.setPick(null);
      editor.focus(editor.back);
    }
  };

  // The annotation has been written or removed: nothing of it waits but what was typed since.
  const done = (id, stayed) => {
    waiting.drop((each) => each.id === id || (stayed && each === entry));
    if (!stayed) return;
    if (!further) hide();
    else proceed(editor.statement(id));
  };
  const proceed = (statement) => {
    edits(statement);
    entry = { id: statement.id, start: statement.start, base: statement.entry, fields: null };
    if (speaker.value()?.fresh && statement.speaker) speaker.set({ id: statement.speaker });
    changed();
  };
  // It has been changed without the panel: what waits of it goes on waiting.
  const rebase = (was, now) => now?.start !== undefined && waiting.rebase(was, now, editor.text.of(now));

  part.addEventListener("submit", (event) => {
    event.preventDefault();
    save();
  });
  part.addEventListener("input", () => {
    changed();
    speaker.help();
    grow();
  });
  part.addEventListener("change", changed);
  // A browser is content with a part of a field.
  part.addEventListener("focusin", ({ target }) => {
    if (target.matches("textarea, input:not([type=radio], [type=checkbox])")) target.scrollIntoView({ block: "nearest" });
  });
  // In a list of choices, too, Enter saves; in one that is open it takes the choice.
  part.addEventListener("keydown", (event) => {
    const { target, key, ctrlKey, metaKey, altKey } = event;
    if (key !== "Enter" || !target.matches("select") || ctrlKey || metaKey || altKey) return;
    if (CSS.supports("selector(:open)") && target.matches(":open")) return;
    event.preventDefault();
    save();
  });
  new ResizeObserver(async () => {
    part.style.setProperty("--foot", `${foot.offsetHeight}px`);
    await editor.choosing.released();
    reveal();
  }).observe(foot);
  new ResizeObserver(async () => {
    await editor.choosing.released();
    if (!part.hidden && editor.pick) editor.places.grown(part, editor.text.boxes(editor.pick));
  }).observe(part);
  visualViewport?.addEventListener("resize", () => part.classList.contains("sheet") && settle());

  const edges = one("#edges");
  edges.addEventListener("keydown", (event) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    const forward = page.isRtl() ? "ArrowLeft" : "ArrowRight";
    const by = event.key === forward ? 1 : -1;
    editor.choosing.stretch(event.target.dataset.edge, by, event.shiftKey ? "sentence" : "word");
  });
  edges.addEventListener("focusin", (event) => editor.choosing.live(event.target.dataset.edge));
  edges.addEventListener("focusout", () => editor.choosing.live(null));
  for (const button of all("button", edges)) {
    button.onclick = (event) =>
      editor.choosing.stretch(button.dataset.edge, +button.dataset.by, event.shiftKey ? "sentence" : "word");
  }

  return {
    open, guessAgain, close, done, rebase, save, showWords, settle, setKind, show, conflict: torn,
    isConflict: conflict.isShown,
    keepTheirs: () => editor.during(conflict.keepTheirs()),
    writeMine: () => editor.during(conflict.writeMine(editing?.id)),
    showErrors,
    // Other words were chosen.
    changed() {
      if (editor.pick?.lost) editor.pick = { ...editor.pick, lost: false };
      wrong.drop("words");
      changed();
    },
    // The server has said how things are now. What is filled in stays as it is.
    again(anew) {
      if (part.hidden) return;
      Object.assign(known, editor.state.actors);
      wrong.settle(editor.state.problems);
      if (anew && editor.pick?.lost) showLost();
      if (anew || wrong.any()) written.ask();
    },
    // What waits for its words goes along with them.
    follow(before) {
      const { text } = editor;
      waiting.move((span) => text.followed(before, span) ?? text.corrected(before, span) ?? text.near(span));
    },
    // What the words of the annotation that is open may have become, as its problem tells.
    nearest() {
      const found = editing && editor.state.problems.find((each) => each.id === editing.id && each.places.length === 1);
      return found ? { start: found.places[0][0], end: found.places[0][1] } : null;
    },
    addSource: sources.begin,
    addLink: links.begin,
    dirty: () => dirty,
    // Something else is asked for while something is unsaved.
    holds() {
      editor.say("Save or leave this annotation first.");
      editor.focus(one(".last .main", part));
    },
    busy: () => busy,
    goesOn: () => further,
    // Somebody does more in the panel that is being saved: it stays open.
    goOn() {
      further = busy;
    },
    // The words for which something waits.
    waiting() {
      const [first, ...more] = waiting.words().map((words) => `“${shortened(words, 6)}”`);
      return more.length ? `${first} or ${more.length === 1 ? more[0] : `${more.length} others`}` : first;
    },
    remove: () => editing && editor.remove(editing),
    editing: () => editing,
  };
}
