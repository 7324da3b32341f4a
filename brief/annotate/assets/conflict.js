// The entry has been saved by another program: both versions, and which of them stays.

import { element } from "./elements.js";

export function conflicts(editor, { part, settle, forget, begin, fields, write }) {
  const { one } = editor;
  let conflicting = null; // The answer that tells of it, and whether the entry is to be deleted.

  const hide = () => {
    one("#conflict").hidden = true;
    part.classList.remove("torn");
  };

  return {
    hide,
    // Whether this is the choice that one has before one's eyes, whatever one has typed since.
    isShown(conflict) {
      if (one("#conflict").hidden || !conflict) return false;
      const choice = ({ theirs, mine }) => JSON.stringify([theirs, !mine.length]);
      return choice(conflict) === choice(conflicting.conflict);
    },
    show(answer, deleting) {
      conflicting = { ...answer, deleting };
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
    },
    async keepTheirs() {
      forget();
      await editor.take(conflicting.state);
      editor.drop();
      editor.say("What is on disk was kept.");
      editor.focus(editor.back);
    },
    // What is gone from the disk is written as a new entry, also where it is refused at first.
    async writeMine(id) {
      const { state, deleting } = conflicting;
      editor.state = state;
      const now = editor.statement(id);
      hide();
      if (deleting && now) await editor.remove(now);
      else {
        begin(now ?? null);
        await write(now, "written over it", fields());
      }
    },
  };
}
