// The page that the theme has made: its article body, its marks, and how it is made anew.
// Of the theme nothing is known but the contract: one element with `data-article-body`, whose text
// is the article's plain text, and in it `mark` elements that name their annotations.

const { listeners, data } = window[Symbol.for("brief.annotate")];

export const article = data.article;
export const token = data.token;
export const revision = Number(data.revision);

// Listens beyond what the theme's scripts do: see theme.js.
export function listen(target, type, listener, options) {
  EventTarget.prototype.addEventListener.call(target, type, listener, options);
}

export const body = () => document.querySelector("[data-article-body]");
export const isRtl = () => getComputedStyle(body()).direction === "rtl";
export const marksOf = (id) =>
  [...body().querySelectorAll("mark[data-annotation]")].filter((mark) => idsOf(mark).includes(id));
export const idsOf = (mark) => mark.dataset.annotation.split(" ");
export const markAt = (node) => {
  const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  return element?.closest?.("[data-article-body] mark[data-annotation]") ?? null;
};

// What of an annotation takes the focus: the theme's link, or the mark itself; of a mark that no
// other lies over, if there is one.
export function focusable(id) {
  const marks = marksOf(id);
  const mark = marks.find((each) => idsOf(each).at(-1) === id) ?? marks[0];
  if (!mark) return null;
  const link = mark.querySelector("a[href]");
  if (!link) mark.tabIndex = 0;
  return link ?? mark;
}

export const column = () => {
  const block = [...body().children].find((each) => each.getClientRects().length);
  return (block ?? body()).getBoundingClientRect();
};

// The theme's notes: those below a part of ours are hidden while it is there.
export const notes = () => [...document.querySelectorAll("[data-note]")];

let runs = 0;

// Puts a new version of the page in the place of this one. The body is there at once; what is
// returned is done when the theme's scripts have run on it.
export function replace(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html");
  if (!fresh.querySelector("[data-article-body]")) {
    location.reload();
    return new Promise(() => {});
  }
  for (const [target, given] of listeners.splice(0)) target.removeEventListener(...given);
  keepPictures(fresh.body);
  keepOpen(fresh.body);
  document.body.replaceWith(document.adoptNode(fresh.body));
  document.title = fresh.title;
  runs += 1;
  return Promise.all(themeScripts().map(runAgain));
}

// A picture that is there already need not be loaded again.
function keepPictures(fresh) {
  const known = new Map(
    [...document.body.querySelectorAll("img")].map((each) => [each.outerHTML, each]),
  );
  for (const picture of fresh.querySelectorAll("img")) {
    const same = known.get(picture.outerHTML);
    if (same) picture.replaceWith(same);
    known.delete(picture.outerHTML);
  }
}

function keepOpen(fresh) {
  const name = (each, index) => each.querySelector("summary")?.textContent.trim() || index;
  const open = new Map(
    [...document.body.querySelectorAll("details")].map((each, index) => [name(each, index), each.open]),
  );
  [...fresh.querySelectorAll("details")].forEach((each, index) => {
    const was = open.get(name(each, index));
    if (was !== undefined) each.open = was;
  });
}

const themeScripts = () =>
  [...document.querySelectorAll("script[src]")].filter((each) => !each.src.includes("/-/brief/"));

// As a module with an address of its own: what a script declares at its top would else be declared
// twice. What scripts share of a page has to be the window's, or they go on with the first page.
function runAgain(script) {
  return new Promise((done) => {
    const again = document.createElement("script");
    const address = new URL(script.src);
    address.searchParams.set("run", runs);
    again.type = "module";
    again.async = false;
    again.src = address;
    again.onload = again.onerror = done;
    script.replaceWith(again);
  });
}
