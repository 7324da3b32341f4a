// One stream of events for all tabs of a browser: it opens six connections to a server at most.
"use strict";

const channel = new BroadcastChannel("brief-preview");
const events = new EventSource("/-/brief/events");
events.addEventListener("revision", () => channel.postMessage("revision"));
