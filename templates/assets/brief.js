"use strict";
(() => {
	const root = document.documentElement;
	const all = selector => [...document.querySelectorAll(selector)];
	const reading = document.querySelector(".reading");
	if (!reading) return;

	// Notes in the margin, level with their words: read everything, then write everything.
	const GAP = 14;
	const DRIFT = 720; // How far a note may stand below its words before the text waits for it.
	const notes = all("[data-note]");
	const blocks = [...reading.firstElementChild.children].map(box => ({ box, push: 0, notes: [] }));
	for (const note of notes) {
		const words = document.getElementById(note.dataset.note);
		blocks.find(block => block.box.contains(words)).notes.push({ note, words });
	}
	const place = () => {
		reading.classList.add("placed");
		if (!notes[0] || getComputedStyle(notes[0]).position !== "absolute") return;
		const origin = reading.getBoundingClientRect().top;
		let before = 0;
		for (const block of blocks) {
			const top = block.box.getBoundingClientRect().top;
			before += block.push;
			block.top = top - origin - before;
			for (const each of block.notes) {
				each.offset = each.words.getClientRects()[0].top - top;
				each.height = each.note.offsetHeight;
			}
		}
		let pushed = 0, bottom = 0;
		for (const block of blocks) {
			block.push = block.notes[0] ? Math.max(0, Math.round(bottom - DRIFT - block.top - pushed)) : 0;
			pushed += block.push;
			block.box.style.setProperty("--push", block.push + "px");
			for (const { note, offset, height } of block.notes) {
				const at = Math.round(Math.max(block.top + pushed + offset, bottom));
				note.style.insetBlockStart = at + "px";
				bottom = at + height + GAP;
			}
		}
		reading.style.setProperty("--height", bottom + "px");
	};
	place();
	const observer = new ResizeObserver(place);
	for (const { box } of [{ box: reading }, ...blocks]) observer.observe(box);
	addEventListener("load", place);

	// Choosing a voice or a kind: what others said steps back.
	const picked = {};
	const status = document.querySelector("[data-status]");
	const marks = all("mark[data-annotation]");
	const ids = mark => mark.dataset.annotation.split(" ");
	const statements = new Map(marks.map(mark => [ids(mark).pop(), mark.dataset]));
	const entries = all(".statements li").map(part => ({ part, id: part.id.slice(6) }));
	for (const { part, id } of entries) {
		const speaker = part.closest("section").dataset.actor;
		statements.set(id, { kind: part.dataset.kind, speaker });
	}
	const parts = [...entries, ...notes.map(part => ({ part, id: part.dataset.note }))];
	const fits = id => ["speaker", "kind"].every(key => !picked[key] || statements.get(id)?.[key] === picked[key]);
	const chips = all("[data-pick]");
	for (const chip of chips) {
		const key = chip.dataset.pick ? "speaker" : "kind";
		chip.role = "button";
		chip.tabIndex = 0;
		chip.ariaPressed = false;
		chip.onclick = event => {
			event.preventDefault();
			const on = chip.ariaPressed !== "true";
			picked[key] = on && (chip.dataset.pick || chip.firstChild.dataset.kind);
			for (const other of chips) {
				if (!other.dataset.pick === !chip.dataset.pick) other.ariaPressed = on && other === chip;
			}
			const dim = (part, out) => part.classList.toggle("dim", out);
			for (const mark of marks) dim(mark, !ids(mark).some(fits));
			for (const { part, id } of parts) dim(part, !fits(id));
			for (const card of all("[data-actor]")) dim(card, !!picked.speaker && card.dataset.actor !== picked.speaker);
			const shown = [...statements.keys()].filter(fits).length;
			status.textContent = status.dataset.status.replace("{shown}", shown).replace("{total}", statements.size);
		};
		chip.onkeydown = event => {
			if (event.key === " " || event.key === "Enter") chip.onclick(event);
		};
	}

	// A statement under the pointer, or with the focus, shows which note is its own.
	for (const name of ["mouseover", "focusin", "mouseout", "focusout"]) {
		reading.addEventListener(name, event => {
			const mark = event.target.closest("mark");
			for (const id of mark ? ids(mark) : []) {
				document.getElementById("note-" + id)?.classList.toggle("lit", /over|in$/.test(name));
			}
		});
	}

	// Keys, which a reader may turn off (WCAG 2.1.4).
	const dialog = document.getElementById("keys");
	const box = dialog.querySelector("input");
	box.checked = root.dataset.keys !== "off";
	box.onchange = () => choose("keys", box.checked);
	for (const button of all("[data-open]")) button.onclick = () => dialog.showModal();
	let at = -1;
	const step = by => {
		const stops = marks.filter(mark => mark.id && !mark.matches(".dim"));
		if (!stops.length) return;
		const focused = stops.findIndex(mark => mark.contains(document.activeElement));
		if (focused >= 0) at = focused;
		else if (by < 0 && at < 0) at = 0;
		at = (at + by + stops.length) % stops.length;
		const stop = stops[at].firstElementChild || stops[at];
		stop.tabIndex = 0;
		stop.focus({ preventScroll: true });
		stop.scrollIntoView({ block: "center" });
	};
	const keys = { j: () => step(1), k: () => step(-1), "?": () => dialog.showModal() };
	addEventListener("keydown", event => {
		const typing = event.target.matches?.("input:not([type=checkbox]), select, textarea");
		if (!box.checked || typing || dialog.open || event.ctrlKey || event.altKey || event.metaKey) return;
		if (keys[event.key]) {
			event.preventDefault();
			keys[event.key]();
		}
	});
})();
