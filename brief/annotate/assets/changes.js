// What becomes of changes: they are written, deleted, undone, and what is said of it.

import { element } from "./elements.js";
import * as page from "./page.js";
import * as server from "./server.js";

export const changes = (editor) => ({
  // What became of a change: the mark is on the page before the panel has closed. Whoever has gone
  // on to something else since it was asked for, when there were so many `drops`, is left there.
  // An annotation that was changed `aside`, without the panel, may have text that waits for it.
  async finish(answer, how, { drops = editor.drops, aside = null } = {}) {
    await editor.take(answer.state);
    await editor.keys.composed();
    const stayed = drops === editor.drops;
    if (aside) editor.panel.rebase(aside, editor.statement(answer.id));
    else editor.panel.done(answer.id, stayed);
    const lines = `${answer.count} ${answer.count === 1 ? "line" : "lines"}`;
    const merged = answer.rebased ? " Another program had saved the file meanwhile; its change is kept." : "";
    // Of a draft that is accepted a line goes, and none comes.
    const what = answer.count ? `${lines} ${how}` : how[0].toUpperCase() + how.slice(1);
    const where = answer.line ? `, line ${answer.line}` : "";
    const registry = answer.files?.find((each) => each.file === "content/actors.yaml");
    const also = registry ? ` Also written: actors.yaml, line ${registry.line}.` : "";
    const others = answer.waits === 1 ? "the other problem is" : `the ${answer.waits} other problems are`;
    if (answer.waits) editor.say(`${what}: the record is renewed once ${others} settled.`);
    else editor.say(`${what}: ${editor.file()}${where}.${also}${merged}`, Boolean(answer.line));
    editor.offer(answer.idle);
    if (!stayed) return false;
    editor.back = page.focusable(answer.id);
    if (editor.panel.goesOn()) return false;
    editor.drop();
    editor.goTo(answer.id);
    return true;
  },

  // Deletes an annotation; its words, if they are `rejected`, are not proposed again.
  remove: (statement, rejected = null) => editor.during(editor.removed(statement, rejected)),
  async removed(statement, rejected) {
    const { drops } = editor;
    const answer = await server.remove(editor.state.digest, statement, rejected);
    if (!answer.ok) {
      if (answer.conflict?.theirs.length && statement.start !== undefined) {
        editor.panel.conflict(statement, answer, true);
        return;
      }
      editor.say(answer.reason);
      if (answer.state) await editor.take(answer.state);
      return;
    }
    await editor.take(answer.state);
    const stayed = drops === editor.drops;
    editor.panel.done(statement.id, stayed);
    if (stayed) editor.drop();
    const who = editor.who(statement);
    const said = `Deleted: ${who ? `${who}, ` : ""}“${editor.shortened(statement.quote, 6)}”`;
    const lost = answer.comments;
    const along = lost ? `, and ${lost === 1 ? "the comment" : `${lost} comments`} in its lines` : "";
    editor.say(`${said}${along}.`, true);
    editor.offer(answer.idle);
    if (!stayed) return;
    const near = editor.placed().findLast((each) => each.start <= (statement.start ?? 0));
    if (near) editor.goTo(near.id);
  },

  who(statement) {
    const actor = editor.state.actors[statement.speaker];
    return actor?.name ?? statement.speaker ?? statement.attributed_to ?? "";
  },

  turn: (way) => editor.during(editor.turned(way)),
  async turned(way) {
    const answer = await server[way]();
    if (!answer.ok) {
      editor.say(answer.reason);
      return;
    }
    if (answer.article !== page.article) {
      const name = answer.article.replace(/^content\/|\.md$/g, "");
      editor.say(`${way === "undo" ? "Undone" : "Done again"} in another article: ${name}.`);
      editor.state = { ...editor.state, undo: answer.state?.undo, redo: answer.state?.redo };
      editor.draw();
      return;
    }
    editor.panel.close({ quiet: true });
    editor.drop();
    const { guessed } = editor;
    await editor.take(answer.state);
    await (editor.guessed === guessed ? editor.guess() : editor.guessed);
    editor.say(way === "undo" ? "Undone." : "Done again.");
    const each = editor.statement(answer.id);
    if (each?.start !== undefined) {
      editor.places.bring(editor.text.boxes(each));
      editor.goTo(each.id);
    }
  },

  // Whoever was declared here and says nothing any more can be removed, too.
  idle: null,
  offer(idle = []) {
    [editor.idle] = idle;
    if (!editor.idle) return;
    const button = editor.one("[data-do=remove-actor]");
    button.replaceChildren("Remove ", element("bdi", editor.idle.name));
    button.hidden = false;
    editor.tell(`${editor.idle.name} no longer says anything here, and can be removed from the sidecar.`);
  },
  removeActor: () => editor.during(editor.actorRemoved(editor.idle)),
  async actorRemoved({ id, name }) {
    const answer = await server.removeActor(id);
    if (answer.state) await editor.take(answer.state);
    editor.say(answer.ok ? `Removed: ${name}` : answer.reason, answer.ok);
    if (answer.ok) editor.focus(editor.one("[data-do=undo-last]"));
  },
});
