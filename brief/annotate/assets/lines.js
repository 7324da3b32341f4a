// What will be written, as it is typed: the lines, where they go, and what is around them.

import { element } from "./elements.js";

const ASKED = 60; // Milliseconds after the last key in which the lines are asked for.

export function lines(editor, { answer, told }) {
  const [pre, where] = [editor.one("#written pre"), editor.one("#written summary span")];
  const [name, line] = where.children;
  const part = editor.one("#written");
  let asked = 0;

  // On a phone they are folded: the fields have its little room.
  const small = matchMedia("(max-width: 40rem)");
  const fold = () => {
    part.open = !small.matches;
  };
  small.addEventListener("change", fold);
  fold();

  const locate = (file = "", more = "") => {
    name.textContent = name.title = file;
    line.textContent = more;
  };
  const reason = (text) => element("span", text, "reason");
  const show = (found) => {
    const shared = editor.sharedError();
    const other = shared ? [reason(`${shared.place}: ${shared.message}`)] : [];
    if (!found.ok) {
      locate();
      if (shared) part.open = true;
      // Who speaks is still looked for.
      pre.replaceChildren(...(shared && found.reason.startsWith(shared.place) ? [] : other), reason(found.reason));
      return;
    }
    const own = found.files.at(-1);
    if (own.count || own.lines.length) locate(own.file.replace("content/", ""), `, line ${own.line}`);
    else locate("nothing new");
    const rows = found.files.flatMap((file) => [
      ...(found.files.length > 1 ? [element("span", `${file.file.replace("content/", "")}:`, "around")] : []),
      ...file.lines.map(({ how, text }) => element("span", text, how)),
    ]);
    const shown = [...pre.children].map((row) => row.textContent);
    pre.replaceChildren(...other, ...rows);
    // What is being typed is in sight.
    const fresh = rows.findLast((row) => row.className !== "around" && !shown.includes(row.textContent));
    if (fresh) pre.scrollTop = fresh.offsetTop + fresh.offsetHeight - pre.clientHeight;
  };

  return {
    ask() {
      clearTimeout(asked);
      const mine = setTimeout(async () => {
        const found = await answer();
        await editor.choosing.released();
        if (!found || mine !== asked) return;
        told(found);
        show(found);
      }, ASKED);
      asked = mine;
    },
    // Those of another annotation, or of what is written now, are no longer shown.
    clear() {
      clearTimeout(asked);
      asked = 0;
      pre.replaceChildren();
      locate();
    },
  };
}
