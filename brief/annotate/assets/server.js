// What the server is asked. Every answer about an article has its state, made anew.

import { article, token } from "./page.js";

const BASE = "/-/brief/annotate/";

async function get(name) {
  const response = await fetch(`${BASE}${name}?article=${encodeURIComponent(article)}`);
  return response.json();
}

export const state = () => get("state.json");
export const guesses = () => get("guesses.json");

export async function parts() {
  const response = await fetch(`${BASE}editor.html`);
  return response.text();
}

export async function page() {
  const response = await fetch(location.pathname, { headers: { Accept: "text/html" } });
  return response.ok ? response.text() : "";
}

let asked = 0; // Requests that are not answered yet.
const idle = [];

// Done when no request is under way: what the server tells meanwhile may be of our own doing.
export const answered = () => (asked ? new Promise((done) => idle.push(done)) : Promise.resolve());

const LATE = 1000; // Milliseconds after which somebody begins to wonder.
let late = () => {};
// Calls back when a change is not answered for so long.
export const onLate = (callback) => {
  late = callback;
};

let refused = () => {};
// Calls back when a change is refused, and waits until that is done before it is told of.
export const onRefusal = (callback) => {
  refused = callback;
};

async function ask(request) {
  const answer = await sent(request);
  if (!answer.ok && request.type !== "preview") await refused(answer);
  return answer;
}

async function sent(request) {
  asked += 1;
  const timer = request.type === "preview" ? 0 : setTimeout(() => late(), LATE);
  try {
    const response = await fetch(`${BASE}change`, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Brief-Token": token },
      body: JSON.stringify(request),
    });
    return await response.json();
  } catch {
    const reason = "The editor's server does not answer: is `brief annotate` still running?";
    return { ok: false, reason, errors: {} };
  } finally {
    clearTimeout(timer);
    asked -= 1;
    if (!asked) setTimeout(() => idle.splice(0).forEach((done) => done()));
  }
}

export const mark = (digest, fields) => ask({ type: "mark", article, digest, fields });
export const change = (digest, { id, entry }, fields, seen = "") =>
  ask({ type: "change", article, digest, id, entry, fields, seen });
export const remove = (digest, { id, entry }, rejected = null) =>
  ask({ type: "delete", article, digest, id, entry, rejected });
export const reject = ({ start, end }, words) => ask({ type: "reject", article, start, end, words });
export const acceptAll = (confidence) => ask({ type: "accept-all", article, confidence });
export const removeActor = (actor) => ask({ type: "remove-actor", article, actor });
export const undo = () => ask({ type: "undo" });
export const redo = () => ask({ type: "redo" });

// The lines that a save would write.
export const preview = (digest, editing, fields) =>
  ask({
    type: "preview",
    change: editing
      ? { type: "change", article, digest, id: editing.id, entry: editing.entry, fields }
      : { type: "mark", article, digest, fields },
  });

// Calls back when the site has changed on the disk. Tabs share one stream, as in the preview.
export function onChange(callback) {
  try {
    new SharedWorker("/-/brief/worker.js", { name: "brief-preview" });
    new BroadcastChannel("brief-preview").onmessage = callback;
  } catch {
    new EventSource("/-/brief/events").addEventListener("revision", callback);
  }
}
