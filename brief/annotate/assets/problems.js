// What is wrong with the article's annotations: each led to, with the text that settles it lit.

import { element, sentence } from "./elements.js";
import { difference, shortened } from "./text.js";

const TITLES = {
  "anchor-orphan": "These words are not in the text",
  "anchor-across": "These words are in different paragraphs",
  "anchor-changed": "These words are others now",
  "anchor-moved": "These words are elsewhere now",
  "anchor-ambiguous": "These words are in several places",
  "actor-unknown": "Nobody of this name is known",
};

export function problems(editor) {
  const { one, all, server } = editor;
  const part = one("#problem");
  let at = 0;
  let trouble = null;
  let chosen = null; // The place that “Accept” takes.
  let seen = ""; // Which text the problem was shown of.

  const statement = () => trouble?.id && editor.statement(trouble.id);

  // What a problem is called: of words that are the same, what has changed beside them.
  const title = () => {
    const [old, now] = trouble.said_by;
    if (isAccepted()) return "Accepted";
    if (old && now) return `Who says this has changed: ${old} → ${now}`;
    if (old || now) return old ? `Who says this is gone: ${old}` : `Who says this is new: ${now}`;
    if (trouble.same) return "What is said of these words has changed";
    return TITLES[trouble.code] ?? "Something is wrong here";
  };
  const isAccepted = () => editor.state.accepted.includes(trouble);
  // Whether another thing may be said now: no key that is pressed in passing takes that over.
  const isOfSense = () => trouble.same || trouble.substance.length > 0;
  const ofSpeaker = () => trouble.said_by.some(Boolean);
  const message = () => {
    const who = statement() && editor.who(statement());
    if (isAccepted()) return "The record of this article is renewed when its other problems are settled. This one will not be asked for again.";
    if (ofSpeaker() && who) return `The words are the same. The annotation gives them to ${who}.`;
    return trouble.code in TITLES && trouble.places.length ? trouble.substance.join(" ") : trouble.message;
  };

  // Opens the problem after the one that was looked at, or that is at its place where it is gone.
  const open = () => {
    if (editor.state.broken) return openBroken();
    const list = editor.state.problems;
    if (!list.length) return undefined;
    if (editor.panel.dirty()) return editor.panel.holds();
    editor.panel.close({ quiet: true });
    editor.drop();
    const isLast = (each) => ["id", "code", "message"].every((key) => each[key] === trouble?.[key]);
    const last = isLast(list[at] ?? {}) ? at : list.findIndex(isLast);
    at = (last < 0 ? at : last + 1) % list.length;
    return show(list[at]);
  };

  // Opens one problem.
  const show = (next) => {
    trouble = next;
    seen = editor.state.seen;
    const own = statement();
    const { places } = trouble;
    chosen = null;
    one("#problem-title").replaceChildren(...sentence(title()));
    const where = `${trouble.file.replace("content/", "")}, line ${trouble.line}`;
    const who = own ? [editor.who(own), own.kind].filter(Boolean).join(", ") : "";
    one(".where", part).textContent = [where, who].filter(Boolean).join(" · ");
    one(".message", part).replaceChildren(...sentence(message()));
    one("pre", part).hidden = Boolean(places.length) || !trouble.hint;
    one("pre", part).textContent = trouble.hint;
    drawNear(own, places);
    drawPlaces(places);
    if (trouble.meant && own?.start !== undefined) {
      const { name } = editor.state.actors[trouble.meant];
      chosen = { start: own.start, end: own.end };
      one(".message", part).replaceChildren(
        ...sentence(`${trouble.message} `), element("bdi", name), ` (${trouble.meant}) may be meant.`);
      one("pre", part).hidden = true;
      one("[data-do=accept-place]").hidden = false;
    }
    drawButtons(own);
    part.hidden = false;
    placeAt(places.length ? toSpan(places[0]) : own);
    if (places.length > 1) editor.focus(one(".places button"));
    else editor.focus(chosen && !isOfSense() ? one("[data-do=accept-place]") : one("#problem-title"));
    return undefined;
  };

  const drawButtons = (own) => {
    const button = (name) => one(`[data-do=${name}]`);
    const placed = own?.start !== undefined;
    button("edit-problem").hidden = !placed && !(own && trouble.same);
    button("delete-problem").hidden = !own;
    button("elsewhere").hidden = !own || trouble.same || (placed && trouble.code !== "anchor-moved");
    button("next-problem").hidden = editor.state.problems.length < (isAccepted() ? 1 : 2);
    if (isAccepted()) button("accept-place").hidden = true;
    const [, now] = trouble.said_by;
    const who = own && editor.who(own);
    const keeps = ofSpeaker() && who;
    one("kbd", button("accept-place")).hidden = isOfSense();
    button("accept-place").firstChild.replaceWith(keeps ? `Keep ${who} ` : "Accept ");
    button("edit-problem").textContent = !ofSpeaker() || isAccepted() ? "Edit" : now ? `Change to ${now}` : "Change the speaker";
  };

  const toSpan = ([start, end]) => ({ start, end });

  // The nearest text of an orphan, with the words that differ.
  const drawNear = (own, places) => {
    const near = one(".near", part);
    const orphan = own && places.length === 1;
    if (orphan) chosen = toSpan(places[0]);
    one("#near-help").hidden = !orphan || trouble.same;
    one("[data-do=accept-place]").hidden = !orphan;
    near.replaceChildren();
    if (!orphan) return;
    const words = (text) => text.trim().split(/\s+/);
    for (const [how, word] of difference(words(own.quote), words(editor.text.of(chosen)))) {
      near.append(element({ "=": "span", "+": "ins", "-": "del" }[how], word), " ");
    }
  };

  // The places of an ambiguous annotation: numbered in the text and in a list.
  const drawPlaces = (places) => {
    const several = places.length > 1 ? places : [];
    const items = several.map((place, i) => {
      const span = toSpan(place);
      const around = { start: Math.max(0, span.start - 30), end: Math.min(editor.text.chars.length, span.end + 20) };
      const button = element("button");
      button.type = "button";
      button.append(element("b", String(i + 1)), element("bdi", `… ${shortened(editor.text.of(around), 14)} …`));
      button.onclick = () => editor.during(accept(span));
      button.onfocus = button.onpointerenter = () => {
        editor.paint.set("near", editor.text, [span]);
        editor.places.bring(editor.text.boxes(span));
      };
      one("#layer").append(element("b", String(i + 1), "number"));
      const item = element("li");
      item.append(button);
      return item;
    });
    one(".places", part).replaceChildren(...items);
    editor.paint.set("near", editor.text, places.map(toSpan));
    placeNumbers();
  };
  const placeNumbers = () => {
    const { x, y } = editor.origin();
    for (const [i, number] of all("#layer .number").entries()) {
      const [box] = editor.text.boxes(toSpan(trouble.places[i]));
      if (!box) continue;
      number.style.left = `${box.left - x - 6}px`;
      number.style.top = `${box.top - y - 14}px`;
    }
  };

  const placeAt = (span) => {
    const known = span?.start !== undefined ? span : { start: 0, end: Math.min(1, editor.text.chars.length) };
    if (span?.start !== undefined && !trouble?.places.length) editor.paint.set("near", editor.text, [known]);
    editor.places.bring(editor.text.boxes(known));
    editor.places.put(part, known);
  };

  // A file can't be read, so nothing is written: where its error is.
  const openBroken = () => {
    const { broken } = editor.state;
    trouble = null;
    editor.panel.close({ quiet: true });
    editor.drop();
    one("#problem-title").textContent = broken.title;
    one(".where", part).textContent = broken.place.replace("content/", "");
    one(".message", part).textContent = `${broken.message} Until that is settled, nothing is written; what you typed is kept.`;
    one("#near-help").hidden = true;
    one(".near", part).replaceChildren();
    one(".places", part).replaceChildren();
    one("pre", part).hidden = !(broken.excerpt || broken.hint);
    one("pre", part).textContent = [broken.excerpt, broken.hint].filter(Boolean).join("\n\n");
    for (const button of all(".row button", part)) button.hidden = true;
    part.hidden = false;
    placeAt(null);
    editor.focus(one("#problem-title"));
    return undefined;
  };

  const hasNoMark = ({ id, code, places }) =>
    code === "anchor-changed" && places.length === 1 && editor.statement(id)?.start === undefined;
  const lit = () => [...editor.state.problems, ...editor.state.accepted].filter(hasNoMark);

  const leave = () => {
    editor.drop();
    editor.focus(one("[data-do=problems]"));
  };

  // Gives the annotation the words of a place.
  const accept = async (span = chosen) => {
    const own = statement();
    if (!own || !span) return;
    const { sources, tags, see, kind, speaker, attributed_to, reported_by, note, draft } = own;
    const words = editor.text.of(span);
    const who = trouble.meant || speaker;
    const fields = { ...span, words, kind, speaker: who, attributed_to, reported_by, note, sources, tags, see, id: own.own_id, draft };
    const { drops } = editor;
    const answer = await server.change(editor.state.digest, own, fields, seen);
    if (answer.ok) {
      const stayed = await editor.finish(answer, answer.count ? "changed" : "accepted", { drops, aside: own });
      // Until the record is renewed, the words have no mark to go to.
      if (stayed && answer.waits) editor.focus(one("[data-do=problems]"));
      return;
    }
    // Something else is wrong with it, too: the panel shows what.
    editor.drop();
    editor.setPick({ ...span, live: "end", from: "mark" });
    editor.panel.open(own, { moved: true, of: seen });
    if (answer.conflict) editor.panel.conflict(own, answer);
    else editor.panel.showErrors(answer);
  };

  // The fields of whoever says the words of a problem now, as far as it is known.
  const speakerNow = (own) => {
    const [, name] = trouble.said_by;
    if (!name || isAccepted()) return own;
    const guess = editor.suggestions.of(chosen);
    const isMeant = guess?.speaker && words(guess.speaker).includes(words(name).at(-1));
    const named = isMeant ? guess : { speaker: name, actor_kind: "person" };
    return { ...own, speaker: "", attributed_to: "", ...editor.suggestions.fields(named) };
  };
  const words = (name) => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

  const edit = () => {
    const own = statement();
    const { message } = trouble;
    if (own.start === undefined) {
      const [span, filled] = [chosen, speakerNow(own)];
      editor.drop();
      editor.setPick({ ...span, live: "end", from: "mark" });
      editor.panel.open(filled, { moved: filled !== own, of: seen });
      return;
    }
    const field = trouble.code === "actor-unknown" ? "speaker" : "words";
    editor.drop();
    editor.choosing.edit(own.id);
    editor.panel.showErrors({ errors: { [field]: message }, reason: message }, true);
  };

  const elsewhere = () => {
    const own = statement();
    editor.drop();
    editor.rescue = own;
    editor.say("Select the words in the article. Escape leaves.");
  };

  return {
    open,
    show,
    placeNumbers,
    // The problem that words of the article have, at a place of the text.
    at: (place) => lit().find((each) => each.places[0][0] <= place && place <= each.places[0][1]),
    // Words that have no mark until their problem is settled are underlined.
    draw() {
      const spans = (list) => list.filter(hasNoMark).map((each) => toSpan(each.places[0]));
      editor.paint.set("trouble", editor.text, spans(editor.state.problems));
      editor.paint.set("accepted", editor.text, spans(editor.state.accepted));
    },
    next: open,
    leave,
    accept: () => editor.during(accept()),
    edit,
    elsewhere,
    remove: () => editor.remove(statement()),
    // A file that couldn't be read can be, or has another error.
    brokenAgain() {
      if (part.hidden || trouble) return;
      if (editor.state.broken) openBroken();
      else part.hidden = true;
    },
  };
}
