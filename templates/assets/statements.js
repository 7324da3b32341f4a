"use strict";
// The statements in the order of the text, and what else the scripts of a brief's page share.
window.Brief = (() => {
	const all = (selector, from = document) => [...from.querySelectorAll(selector)];
	const ids = mark => mark.dataset.annotation.split(" ");
	const box = part => part.getBoundingClientRect();
	const top = each => box(each.runs[0]).top;
	const marks = all("mark[data-annotation]");
	const known = new Map();
	for (const mark of marks) {
		for (const id of ids(mark)) {
			const [note, entry] = ["note-", "entry-"].map(kind => document.getElementById(kind + id));
			const card = entry?.closest(".card");
			const { kind } = (entry || note || mark).dataset;
			const voice = card && (card.dataset.actor || "?");
			if (!known.has(id)) known.set(id, { id, note, entry, card, kind, voice, runs: [], ticks: [] });
			known.get(id).runs.push(mark);
		}
	}
	const statements = [...known.values()];
	for (const tick of all(".score rect")) known.get(tick.dataset.of).ticks.push(tick);

	// A class on all that shows a statement.
	const set = (each, name, on) => {
		for (const part of [...each.runs, ...each.ticks, each.note, each.entry]) part?.classList.toggle(name, on);
	};
	// The keyboard goes to a statement's link, or to the one that it stands in.
	const focus = ({ runs: [run] }) => {
		const stop = run.querySelector("a") || run.closest("a") || run;
		if (stop === run) run.tabIndex = -1;
		stop.focus({ preventScroll: true });
	};

	// Notes in the margin stand level with their words. Where two would touch, the lit one keeps its
	// place, and the others make room. All is read before anything is written.
	const GAP = 12;
	const reading = document.querySelector(".reading");
	const notes = statements.filter(each => each.note);
	const beside = each => each?.note && getComputedStyle(each.note).position === "absolute";
	let lit = null;
	const place = () => {
		if (!beside(notes[0])) return;
		const origin = box(reading.closest(".brief")).top + 3;
		const at = notes.map(top);
		const taken = notes.map(each => each.note.offsetHeight + GAP);
		const first = notes.indexOf(lit);
		if (lit?.note) {
			const ceiling = box(document.querySelector(".key")).bottom + GAP;
			at[first] = Math.max(Math.min(at[first], innerHeight - taken[first]), ceiling);
		}
		for (let i = 1; i < at.length; i++) {
			if (i !== first) at[i] = Math.max(at[i], at[i - 1] + taken[i - 1]);
		}
		for (let i = first - 1; i >= 0; i--) at[i] = Math.min(at[i], at[i + 1] - taken[i]);
		const start = box(reading).top;
		notes.forEach(({ note }, i) => {
			note.style.setProperty("--at", Math.round(at[i] - origin) + "px");
			// Above the text is no room for a note.
			note.classList.toggle("off", at[i] < start - GAP);
		});
		// What follows the text stands below the last one.
		if (!lit) reading.style.setProperty("--end", at.at(-1) + taken.at(-1) - start + "px");
	};
	const light = each => {
		if (lit === each) return;
		if (lit) set(lit, "lit", false);
		if (each) set(each, "lit", true);
		lit = each;
		place();
	};
	place();

	// The card of the voice in view is open, the others are folded.
	const cards = document.querySelector(".cards");
	const follows = () => cards && getComputedStyle(cards).position === "sticky";
	const inView = among => among.findLast(each => top(each) <= innerHeight / 2) || among[0];
	const speak = each => {
		for (const tile of all(".tiles a")) tile.ariaCurrent = tile.dataset.pick === each.voice ? "true" : null;
		return statements.slice(0, statements.indexOf(each) + 1).findLast(other => other.card);
	};
	const said = statements[0] && speak(inView(statements));
	if (follows()) for (const fold of all("details", cards)) fold.open = said?.card.contains(fold);
	root.classList.add("placed");

	// Words under the pointer show what is said of them.
	const point = event => {
		const mark = event.target.closest("mark");
		for (const id of mark ? ids(mark) : []) set(known.get(id), "near", event.type === "mouseover");
	};
	if (reading) reading.onmouseover = reading.onmouseout = point;

	const sheet = document.getElementById("sheet");
	return { all, ids, known, marks, statements, cards, sheet, inView, speak, box, top, set, focus, beside, follows, place, light, lit: () => lit };
})();
