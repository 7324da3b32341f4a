// What is painted over the article's words, without a change to its elements: the words chosen,
// quotations without annotation, the nearest text.

const supported = "highlights" in CSS && typeof Highlight === "function";
const forced = matchMedia("(forced-colors: active)");

export class Paint {
  constructor(layer, origin) {
    this.layer = layer;
    this.origin = origin;
    this.painted = new Map();
  }

  // Paints spans in the manner of `key`, and no others.
  set(key, text, spans) {
    this.painted.set(key, { text, spans });
    // With forced colours every highlight looks chosen: there, and where there are none, lines and
    // boxes are laid over the text.
    const lines = !supported || (forced.matches && /^(hint|ghost)/.test(key));
    if (supported) {
      if (spans.length && !lines) {
        CSS.highlights.set(key, new Highlight(...spans.map((span) => text.range(span))));
      } else CSS.highlights.delete(key);
    }
    this.draw(key, lines ? spans.flatMap((span) => text.boxes(span)) : []);
  }

  draw(key, boxes) {
    for (const line of this.layer.querySelectorAll(`.rule[data-for="${key}"]`)) line.remove();
    const { x, y } = this.origin();
    for (const box of boxes) {
      const line = document.createElement("i");
      line.className = "rule";
      line.dataset.for = key;
      line.style.left = `${box.left - x}px`;
      line.style.top = `${box.top - y}px`;
      line.style.width = `${box.width}px`;
      line.style.height = `${box.height}px`;
      this.layer.append(line);
    }
  }

  clear(prefix) {
    for (const key of [...this.painted.keys()]) {
      if (key.startsWith(prefix)) this.set(key, this.painted.get(key).text, []);
    }
  }

  // After a reflow, what is laid over the text is placed anew.
  again() {
    for (const [key, { text, spans }] of this.painted) if (text.body.isConnected) this.set(key, text, spans);
  }
}
