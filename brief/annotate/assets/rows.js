// The panel's repeated rows: the sources of a note, and the statements that it is linked with. Each
// is a copy of a template of the editor's page.

const PARTS = "[data-part]";

// A list of rows of one kind; `add` is the button after which the focus goes when one is removed.
export function repeatedRows(editor, { list, template, add, defaults = {}, changed }) {
  const { one, all } = editor;
  const each = () => [...one(list).children];
  const valuesOf = (row) =>
    Object.fromEntries(all(PARTS, row).map((part) => [part.dataset.part, part.value.trim()]));

  const append = (values = {}) => {
    const row = one(template).content.firstElementChild.cloneNode(true);
    for (const part of all(PARTS, row)) {
      part.value = values[part.dataset.part] || defaults[part.dataset.part] || "";
    }
    one("button", row).onclick = () => {
      row.remove();
      changed();
      editor.focus(one(add));
    };
    one(list).append(row);
    return row;
  };

  return {
    append,
    values: () => each().map(valuesOf),
    clear: () => one(list).replaceChildren(),
    // A new row, to be filled in.
    begin() {
      editor.focus(one(PARTS, append()));
      changed();
    },
  };
}
