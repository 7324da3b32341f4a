// Keys and buttons. What the editor uses of the keyboard, the theme's scripts don't get.

import { isRtl, idsOf, listen, markAt } from "./page.js";

const MEMORY = "brief-annotate-keys";
// What may be done at once while something is written, unless that is what the panel has.
const LOOKS = new Set([
  "mark", "drop", "problems", "leave-problem", "edit-problem", "elsewhere", "next-problem", "next", "previous", "ghosts", "keys",
]);
// What of the panel ends what one does in it.
const ENDS = ":is(.last, .head, #conflict) *";
const CHOICE = "#conflict button"; // Which of two versions stays.
const TYPED = "input:not([type=radio], [type=checkbox]), textarea, select";

export function keys(editor) {
  const { one } = editor;
  const dialog = one("#keys");
  const box = one("#use-keys");
  try {
    box.checked = localStorage.getItem(MEMORY) !== "off";
  } catch {
    // Storage may be refused.
  }
  box.addEventListener("change", () => {
    try {
      localStorage.setItem(MEMORY, box.checked ? "on" : "off");
    } catch {
      // Not remembered.
    }
  });
  editor.keysOn = () => box.checked;

  const act = {
    mark: () => editor.panel.open(null),
    accept: () => editor.suggestions.accept(),
    reject: () => editor.suggestions.reject(),
    drop: () => leave(),
    leave: () => editor.panel.close(),
    delete: () => editor.panel.remove(),
    problems: () => editor.problems.open(),
    "leave-problem": () => editor.problems.leave(),
    "accept-place": () => editor.problems.accept(),
    "edit-problem": () => editor.problems.edit(),
    elsewhere: () => editor.problems.elsewhere(),
    "delete-problem": () => editor.problems.remove(),
    "next-problem": () => editor.problems.next(),
    "add-source": () => editor.panel.addSource(),
    "take-words": () => editor.panel.changed(),
    "show-tags": () => editor.panel.show("#tags-field"),
    "show-teller": () => editor.panel.show("#teller-field"),
    "add-link": () => editor.panel.addLink(),
    "show-id": () => editor.panel.show("#id-field"),
    "keep-theirs": () => editor.panel.keepTheirs(),
    "write-mine": () => editor.panel.writeMine(),
    next: () => editor.choosing.nextQuotation(1),
    previous: () => editor.choosing.nextQuotation(-1),
    ghosts: () => editor.suggestions.toggle(),
    undo: () => editor.turn("undo"),
    "undo-last": () => editor.turn("undo"),
    redo: () => editor.turn("redo"),
    "remove-actor": () => editor.removeActor(),
    keys: () => dialog.showModal(),
  };
  editor.host.shadowRoot.addEventListener("click", (event) => {
    act[event.target.closest?.("[data-do]")?.dataset.do]?.();
  });
  // Buttons wait as keys do. One of a part that is open is for what the part is about, and for
  // nothing that comes after it.
  editor.host.shadowRoot.addEventListener("click", (event) => {
    const button = event.target.closest?.("button");
    if (!button || !editor.underWay) return;
    const isOfField = one("#form").contains(button) && !button.matches(ENDS);
    if (editor.panel.busy() ? isOfField : LOOKS.has(button.dataset.do)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const isOfPart = button.closest(".float");
    if (isOfPart && event.detail > 1) return;
    const { drops } = editor;
    const click = () => {
      if ((!isOfPart || drops === editor.drops) && button.isConnected && button.checkVisibility()) button.click();
    };
    queue.push(Object.assign(click, { chooses: Boolean(button.closest(CHOICE)) }));
  }, true);

  // Leaves what is open, the innermost first.
  const leave = () => {
    if (!one("#panel").hidden) return editor.panel.close();
    if (!one("#problem").hidden) return editor.problems.leave();
    const { back } = editor;
    editor.rescue = null;
    editor.drop();
    return editor.focus(back);
  };

  const takeOther = () => {
    const { pick } = editor;
    if (!pick) return;
    pick.live = pick.live === "end" ? "start" : "end";
    editor.tell(pick.live === "end" ? "The end" : "The beginning");
    editor.choosing.live(pick.live);
  };
  const hold = () => {
    editor.pick.moving = false;
    editor.choosing.openTip();
    editor.tell("Held. Arrows stretch.");
  };
  const single = {
    n: act.next, p: act.previous, g: act.ghosts, "?": act.keys, w: act.problems, o: takeOther,
    j: () => editor.choosing.nextMark(1),
    k: () => editor.choosing.nextMark(-1),
    m: () => editor.choosing.begin(),
    a: () => editor.pick?.ghost && act.accept(),
    A: () => editor.suggestions.shown() && editor.suggestions.acceptAll(),
    x: () => editor.pick?.ghost && act.reject(),
    e: () => editor.pick?.ghost && act.mark(),
  };

  const arrow = (event) => {
    const forward = isRtl() ? "ArrowLeft" : "ArrowRight";
    const by = event.key === forward ? 1 : -1;
    if (editor.pick.moving) editor.choosing.walk(by);
    else editor.choosing.stretch(editor.pick.live, by, event.shiftKey ? "sentence" : "word");
  };

  // Whether the key is the editor's, and what it did.
  const pressed = (event) => {
    const target = event.composedPath()[0];
    const ours = event.composedPath().includes(editor.host);
    const typing = target.matches?.(TYPED);
    const control = event.ctrlKey || event.metaKey;
    const panelOpen = !one("#panel").hidden;
    if (event.key === "Escape") return leave(), true;
    if (control && event.key === "Enter" && panelOpen) return editor.panel.save(), true;
    if (control && !typing && /^[zy]$/i.test(event.key)) {
      editor.turn(event.key.toLowerCase() === "y" || event.shiftKey ? "redo" : "undo");
      return true;
    }
    if (typing || control || event.altKey) return false;
    if (panelOpen) {
      if (/^[1-9]$/.test(event.key) && editor.keysOn() && ours) return editor.panel.setKind(+event.key);
      return false;
    }
    if (!one("#choice").hidden) return false;
    const mark = markAt(target);
    if (mark && !editor.pick) {
      const ids = idsOf(mark);
      const own = editor.at(mark);
      if (event.key === "Delete") return editor.remove(own), true;
      if (own?.draft && own.start !== undefined && editor.keysOn()) {
        if (event.key === "a") return editor.suggestions.settle(own), true;
        if (event.key === "x") return editor.suggestions.discard(own), true;
      }
      if (event.key === "Enter") {
        if (ids.length > 1) editor.choosing.openChoice(ids, mark);
        else editor.choosing.edit(ids[0]);
        return true;
      }
    }
    if (editor.pick && /^Arrow(Left|Right)$/.test(event.key)) return arrow(event), true;
    if (event.key === "Enter" && editor.pick && !target.closest?.("button, a, summary")) return act.mark(), true;
    if (!editor.keysOn()) return false;
    if (event.key === " " && editor.pick?.moving) return hold(), true;
    if (Object.hasOwn(single, event.key)) return single[event.key](), true;
    if (editor.pick?.ghost && /^[1-9]$/.test(event.key)) {
      return editor.suggestions.choose(event.key - 1), true;
    }
    if (editor.pick && /^[1-9]$/.test(event.key)) {
      editor.pick.kind = Object.keys(editor.state.kinds)[event.key - 1];
      return act.mark(), true;
    }
    return false;
  };

  const inEditor = (event) => event.composedPath().includes(editor.host);

  // Keys wait while something is under way, and are pressed then, one after the other: each is for
  // what the one before it leads to. What is refused is looked at first; who has seen the same conflict
  // before, and chosen since, has done so.
  const queue = [];
  const next = () => {
    while (!editor.underWay && queue.length) queue.shift()();
  };
  const forget = (conflict) => {
    const isSeen = editor.panel.isConflict(conflict);
    queue.splice(0, queue.length, ...queue.filter((each) => isSeen && each.chooses));
  };
  // Does something with the words of the article, as soon as those of the panel are saved.
  const afterSave = (act) => {
    if (!editor.panel.busy()) return act();
    const { text } = editor.text;
    return queue.push(() => text === editor.text.text && act());
  };

  // What is composed goes on in the panel that is saved; behind keys that wait, it waits as they do.
  let composing = null;
  const composed = () => composing?.promise;
  editor.host.shadowRoot.addEventListener("compositionstart", ({ target }) => {
    if (!editor.panel.busy()) return;
    if (queue.length) composing = { ...Promise.withResolvers(), value: target.value };
    else editor.panel.goOn();
  });
  editor.host.shadowRoot.addEventListener("compositionend", ({ target, data }) => {
    if (!composing) return;
    target.value = composing.value;
    queue.push(() => editor.focused().matches(TYPED) && document.execCommand("insertText", false, data));
    composing.resolve();
    composing = null;
  });
  editor.host.shadowRoot.addEventListener("pointerdown", ({ target }) => {
    const isField = target.closest?.("#form :is(label, input, textarea, select, button, [role=option]), .handle");
    if (isField && !isField.matches(ENDS)) editor.panel.goOn();
  }, true);
  const waits = (event) => {
    if (!editor.underWay || event.isComposing || event.altKey || dialog.open) return false;
    const ours = inEditor(event);
    const typing = event.composedPath()[0].matches?.(TYPED);
    // Whoever has gone on to another annotation types there.
    if (typing && (!ours || editor.drops !== editor.began)) return false;
    if (typing && editor.panel.goesOn() && event.key !== "Escape") return false;
    const control = event.ctrlKey || event.metaKey;
    const isKey = control
      ? event.key === "Enter" || ((!typing || editor.panel.busy()) && /^[zy]$/i.test(event.key))
      : /^(.|Enter|Escape|Delete|Backspace|Arrow(Left|Right))$/u.test(event.key);
    if (!isKey || (event.key === " " && !ours)) return false;
    // It clicks, and the click waits.
    if (event.composedPath()[0].matches?.(CHOICE) && /^(Enter| )$/.test(event.key)) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { key, ctrlKey, metaKey, shiftKey } = event;
    // Who holds a key down has not pressed it again.
    if (!event.repeat) queue.push(() => press({ key, ctrlKey, metaKey, shiftKey }));
    return true;
  };
  // Presses a key that has waited, with what a browser does of itself.
  const press = (key) => {
    const target = editor.focused();
    const event = new KeyboardEvent("keydown", { ...key, bubbles: true, composed: true, cancelable: true });
    if (!target.dispatchEvent(event) || key.ctrlKey || key.metaKey) return;
    const isLine = target.matches("textarea");
    if (target.matches("button, summary, a[href]") && (key.key === "Enter" || key.key === " ")) target.click();
    else if (!target.matches(TYPED)) return;
    else if (key.key === "Enter" && !isLine) target.form?.requestSubmit();
    else if (key.key === "Backspace") document.execCommand("delete");
    else if (key.key === "Delete") document.execCommand("forwardDelete");
    else if (key.key === "Enter" || [...key.key].length === 1) {
      document.execCommand("insertText", false, key.key === "Enter" ? "\n" : key.key);
    }
  };

  listen(window, "keydown", (event) => {
    if (waits(event) || inEditor(event) || event.isComposing || !pressed(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  }, true);
  // A part of the editor has its own keys first: what it has left comes here.
  editor.host.shadowRoot.addEventListener("keydown", (event) => {
    event.stopPropagation();
    if (dialog.open || event.isComposing || event.defaultPrevented) return;
    if (pressed(event)) event.preventDefault();
  });
  return { next, forget, afterSave, composed };
}
