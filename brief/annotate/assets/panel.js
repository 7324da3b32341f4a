// The panel: the fields of one annotation, the lines that will be written, and saving.

import { element, sentence } from "./elements.js";
import { repeatedRows } from "./rows.js";
import { speakerField } from "./speaker.js";
import { shortened } from "./text.js";
import { unsaved } from "./unsaved.js";

export const GONE = "The article was saved meanwhile, and has these words no longer. Select others.";

const ASKED = 60; // Milliseconds after the last key in which the lines are asked for.
const INPUTS = { speaker: "#speaker", attributed: "#attributed", name: "#actor-name", note: "#note",
  tags: "#tags", teller: "#teller", id: "#own-id", see: "#links input" };

export function panel(editor) {
  const { one, all, server, page } = editor;
  const part = one("#panel");
  const foot = one(".foot");
  let editing = null; // The annotation that is changed; null for a new one.
  let dirty = false;
  let conflicting = null;
  const waiting = unsaved(page.article);
  let entry = null; // What waits, or would wait, of the annotation in the panel.

  const changed = () => {
    if (part.hidden) return;
    dirty = true;
    if (editor.pick) waiting.keep(entry, fields());
    lines();
  };
  const speaker = speakerField(editor, { changed });
  const sources = repeatedRows(editor, {
    list: "#sources", template: "#source-row", add: "[data-do=add-source]", changed });
  const links = repeatedRows(editor, {
    list: "#links", template: "#link-row", add: "[data-do=add-link]", defaults: { relation: "see-also" }, changed });

  const drawKinds = () => {
    const made = Object.entries(editor.state.kinds).map(([kind, name], i) => {
      const label = element("label");
      const radio = element("input");
      Object.assign(radio, { type: "radio", name: "kind", value: kind });
      const line = element("u", name);
      line.dataset.kind = kind;
      const key = element("kbd", i < 9 ? String(i + 1) : "");
      key.ariaHidden = "true";
      const span = element("span");
      span.append(line, key);
      label.append(radio, span);
      return label;
    });
    one("#kinds").replaceChildren(...made);
  };
  const kindIs = (kind) => {
    for (const radio of all("[name=kind]")) radio.checked = radio.value === kind;
  };
  const setKind = (number) => {
    const radio = all("[name=kind]")[number - 1];
    if (!radio) return false;
    radio.checked = true;
    editor.tell(radio.value);
    changed();
    return true;
  };

  const clearErrors = () => {
    for (const each of all(".error", part)) each.textContent = "";
    one("[data-do=take-words]").hidden = true;
    for (const each of all("[aria-invalid]", part)) each.removeAttribute("aria-invalid");
  };

  const edits = (statement) => {
    editing = statement;
    one("#panel-title").textContent = statement ? "Edit annotation" : "New annotation";
    one("[data-do=delete]").hidden = !statement;
  };

  const open = (statement, { moved = false } = {}) => {
    if (editor.state.broken) return editor.problems.open();
    one("#tip").hidden = one("#choice").hidden = true;
    editor.rescue = null;
    dirty = moved;
    one("#form").reset();
    clearErrors();
    drawKinds();
    sources.clear();
    links.clear();
    one("#conflict").hidden = true;
    part.classList.remove("torn");
    edits(statement);
    fill(statement ?? guessed());
    part.hidden = false;
    restore();
    showWords();
    settle();
    grow();
    settle();
    editor.choosing.drawHandles();
    lines();
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
    return { ...editor.suggestions.fields(guess), kind };
  };

  // Guesses that come after the panel was opened fill it in, unless somebody has begun to.
  const guessAgain = () => {
    if (part.hidden || editing || dirty || speaker.value()) return;
    fill(guessed());
    speaker.input.select();
    lines();
  };

  const fill = (fields) => {
    if (editing) speaker.guess(null);
    one("#attributed").value = (!fields.speaker && fields.attributed_to) || "";
    if (fields.actor) speaker.declare(fields.actor);
    drawTellers(fields);
    if (fields.speaker) speaker.set({ id: fields.speaker });
    else if (fields.actor) speaker.set({ fresh: true });
    else speaker.set(fields.attributed_to ? { unnamed: true } : null);
    kindIs(fields.kind);
    one("#note").value = fields.note ?? "";
    for (const source of fields.sources ?? []) sources.append(source);
    one("#tags").value = (fields.tags ?? []).join(", ");
    one("#tags-field").hidden = !fields.tags?.length;
    one("#own-id").value = fields.own_id ?? "";
    one("#id-field").hidden = !fields.own_id;
    for (const link of fields.see ?? []) links.append(link);
    one("#draft").checked = Boolean(fields.draft);
  };

  // Through whom the speaker's words were heard: an actor, or somebody whom the article does not name.
  const drawTellers = ({ speaker: who, reported_by: teller, attributed_to: unnamed }) => {
    const option = (value, text) => Object.assign(element("option", text), { value });
    const actors = Object.values(editor.state.actors).map(({ id, name }) => option(id, name));
    one("#teller").replaceChildren(option("", "nobody else"), ...actors, option("?", "somebody unnamed"));
    one("#teller").value = teller || (who && unnamed ? "?" : "");
    one("#teller-name").value = (who && unnamed) || "";
    one("#teller-field").hidden = !one("#teller").value;
    one("#teller-unnamed").hidden = one("#teller").value !== "?";
  };
  one("#teller").addEventListener("change", () => {
    one("#teller-unnamed").hidden = one("#teller").value !== "?";
  });

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

  const list = (text) => text.split(/[,،、]/).map((each) => each.trim()).filter(Boolean);
  const fields = () => {
    const { start, end } = editor.pick;
    const made = {
      start,
      end,
      words: editor.text.of({ start, end }),
      kind: one("[name=kind]:checked")?.value ?? "",
      note: one("#note").value,
      tags: list(one("#tags").value),
      see: links.values().filter(({ to }) => to),
      id: one("#own-id").value.trim(),
      draft: one("#draft").checked,
      sources: sources.values().filter((each) => Object.values(each).some(Boolean)),
    };
    const who = speaker.looking() ?? speaker.value();
    if (who?.id) made.speaker = who.id;
    else if (who?.unnamed) made.attributed_to = one("#attributed").value.trim();
    else if (who?.fresh) {
      made.actor = { where: one("[name=where]:checked").value, role: "", affiliation: "", kind: "person" };
      for (const name of ["name", "role", "affiliation", "kind"]) {
        if (who.actor) made.actor[name] = who.actor[name] ?? made.actor[name];
        else made.actor[name] = one(`#actor-${name}`).value.trim();
      }
    } else if (speaker.input.value.trim()) made.speaker = speaker.input.value.trim();
    const teller = one("#teller").value;
    if (teller && (made.speaker || made.actor)) {
      if (teller === "?") made.attributed_to = one("#teller-name").value.trim();
      else made.reported_by = teller;
    }
    return made;
  };

  const show = (selector) => {
    one(selector).hidden = false;
    editor.focus(one(`${selector} :is(input, select)`));
  };

  const showWords = () => {
    if (part.hidden) return;
    one("#panel-words").textContent = shortened(editor.text.of(editor.pick), 18);
    one("#count").textContent = editor.text.howMany(editor.pick);
  };
  const settle = () => {
    if (!part.hidden && editor.pick) editor.places.put(part, editor.text.boxes(editor.pick));
    else if (!one("#tip").hidden && editor.pick) editor.choosing.placeTip();
  };
  const grow = () => {
    const note = one("#note");
    note.style.height = "auto";
    note.style.height = `${note.scrollHeight + 2}px`;
    if (editor.focused() === note) note.scrollIntoView({ block: "nearest" });
  };

  // What will be written, as it is typed: the lines, where they go, and what is around them.
  let asked = 0;
  const lines = () => {
    clearTimeout(asked);
    const mine = setTimeout(async () => {
      if (part.hidden || !editor.pick) return;
      const answer = editor.pick.lost
        ? { ok: false, reason: GONE }
        : await server.preview(editor.state.digest, editing, fields());
      if (part.hidden || mine !== asked) return;
      const pre = one("#written pre");
      const where = one("#written summary span");
      if (!answer.ok) {
        where.textContent = "";
        // Who speaks is still looked for.
        pre.replaceChildren(element("span", answer.reason, "reason"));
        return;
      }
      const own = answer.files.at(-1);
      where.textContent = own.count || own.lines.length ? `${own.file.replace("content/", "")}, line ${own.line}` : "nothing new";
      const rows = answer.files.flatMap((file) => [
        ...(answer.files.length > 1 ? [element("span", `${file.file.replace("content/", "")}:`, "around")] : []),
        ...file.lines.map(({ how, text }) => element("span", text, how)),
      ]);
      const shown = [...pre.children].map((row) => row.textContent);
      pre.replaceChildren(...rows);
      // What is being typed is in sight.
      const fresh = rows.findLast((row) => row.className !== "around" && !shown.includes(row.textContent));
      if (fresh) pre.scrollTop = fresh.offsetTop + fresh.offsetHeight - pre.clientHeight;
    }, ASKED);
    asked = mine;
  };

  let busy = false; // What the panel has is being written,
  let further = false; // and somebody has gone on in it since.
  const save = () => (busy ? editor.keys.afterSave(save) : editor.during(saved()));
  const saved = async () => {
    if (part.hidden) return;
    clearErrors();
    if (editor.pick.lost) showLost();
    else await written(editing, editing ? "changed" : "written");
  };
  const written = async (statement, how, made = fields()) => {
    const { digest } = editor.state;
    busy = true;
    try {
      const answer = statement
        ? await server.change(digest, statement, made)
        : await server.mark(digest, made);
      if (answer.ok) await editor.finish(answer, how);
      else if (answer.conflict) conflict(statement, answer);
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

  const showErrors = ({ errors, reason }) => {
    let first = null;
    const told = Object.entries(errors ?? {});
    for (const [name, message] of told.length ? told : [["words", reason]]) {
      (one(`#${name}-error`) ?? one("#words-error")).replaceChildren(...sentence(message));
      const wrong = (url) => url.value && !/^https?:\/\/[^\s/]+/.test(url.value);
      const input = name === "sources" ? (all("#sources [type=url]").find(wrong) ?? one("#sources [type=url]")) : INPUTS[name] && one(INPUTS[name]);
      if (name === "tags") one("#tags-field").hidden = false;
      if (name === "id") one("#id-field").hidden = false;
      input?.setAttribute("aria-invalid", "true");
      first ??= input;
    }
    editor.tell(reason);
    editor.focus(first);
    reveal();
  };
  // What has the focus, and what is wrong, are not behind the lines that will be written.
  const reveal = () => {
    const field = editor.focused();
    if (part.contains(field) && !foot.contains(field)) field.scrollIntoView({ block: "nearest" });
    all(".error", part).find((each) => each.textContent)?.scrollIntoView({ block: "nearest" });
  };

  // The entry has been saved by another program: both versions, and which of them stays.
  const conflict = (statement, answer) => {
    if (part.hidden) {
      editor.setPick({ start: statement.start, end: statement.end, live: "end", from: "mark" });
      open(statement);
    }
    conflicting = answer;
    const { theirs, mine } = answer.conflict;
    const rows = (own, other) =>
      own.length
        ? own.map((line) => element("span", line, other.includes(line) ? "same" : "differs"))
        : [element("span", "(deleted)", "differs")];
    one("#theirs").replaceChildren(...rows(theirs, mine));
    one("#mine").replaceChildren(...rows(mine, theirs));
    one("#conflict-title").textContent = answer.reason;
    one("#conflict").hidden = false;
    part.classList.add("torn");
    settle();
    editor.focus(one("#conflict-title"));
    one("#conflict").scrollIntoView({ block: "nearest" });
    editor.tell(answer.reason);
  };
  const keepTheirs = async () => {
    waiting.drop((each) => each === entry);
    hide();
    await editor.take(conflicting.state);
    editor.drop();
    editor.say("What is on disk was kept.");
    editor.focus(editor.back);
  };
  const writeMine = async () => {
    const sent = fields();
    const deleting = !conflicting.conflict.mine.length;
    editor.state = conflicting.state;
    const now = editing && editor.statement(editing.id);
    one("#conflict").hidden = true;
    part.classList.remove("torn");
    if (deleting && now) {
      await editor.remove(now);
      return;
    }
    await written(now, "written over it", sent);
  };

  const hide = () => {
    part.hidden = true;
    speaker.close();
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
  new ResizeObserver(() => {
    part.style.setProperty("--foot", `${foot.offsetHeight}px`);
    reveal();
  }).observe(foot);
  new ResizeObserver(() => {
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
    open, guessAgain, close, done, rebase, save, showWords, settle, setKind, show, conflict,
    keepTheirs: () => editor.during(keepTheirs()),
    writeMine: () => editor.during(writeMine()),
    showErrors,
    // Other words were chosen.
    changed() {
      if (editor.pick?.lost) editor.pick = { ...editor.pick, lost: false };
      one("#words-error").textContent = "";
      one("[data-do=take-words]").hidden = true;
      changed();
    },
    // What is wrong, and what will be written, once more.
    ask() {
      if (part.hidden) return;
      clearErrors();
      if (editor.pick?.lost) showLost();
      lines();
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
