"use strict";
// The voice in view is open, its statement marked. Voices and kinds can be picked and stepped through.
(() => {
	const { all, statements, marks, ids, known, set, top, box, light, sheet, cards, inView, speak, follows } = Brief;
	if (!sheet) return;
	const one = selector => document.querySelector(selector);
	const counter = one("[data-count]");
	const picks = all("[data-pick], [data-pick-kind]");
	const steps = all("[data-step]");
	const picked = {};
	const fits = each => Object.keys(picked).every(axis => !picked[axis] || each[axis] === picked[axis]);

	let here = null; // The statement in view,
	let opened = one(".cards [open]"); // and the card that is open for it.
	let pinned = null; // Where the page stood when a statement was chosen.

	const label = axis => picks.find(each => each.value === picked[axis])?.lastElementChild.textContent;
	const count = () => {
		const shown = statements.filter(fits);
		const { of, none } = counter.dataset;
		counter.dataset.count = shown.length ? "" : "none";
		counter.textContent = (shown.length ? of : none)
			.replace("{i}", shown.indexOf(here) + 1 || "–").replace("{n}", shown.length)
			.replace("{name}", label("voice")).replace("{kind}", label("kind")?.toLowerCase());
	};
	const unfold = ({ card, entry }) => {
		const fold = card.querySelector("details");
		if (opened) opened.open = false;
		opened = fold;
		fold.open = true;
		// The cards scroll to where the entry is seen, and the name if there is room.
		const up = box(card).top - box(cards).top - 16;
		const down = box(entry).bottom - box(cards).bottom + 24;
		cards.scrollTop += down > 0 ? down : Math.max(Math.min(up, 0), down);
	};
	const show = each => {
		if (each === here) return;
		if (here) set(here, "here", false);
		here = each;
		set(here, "here", true);
		const said = speak(here);
		const [strip, tile] = [".tiles", ".tiles [aria-current]"].map(one);
		if (tile) strip.scrollLeft += box(tile).left - box(strip).left - 40;
		count();
		// What nobody says leaves the last voice open, and so does the keyboard among the cards.
		if (said && follows() && !cards.querySelector(":focus-visible")) unfold(said);
	};
	const follow = () => {
		if (pinned !== null && Math.abs(scrollY - pinned) < 80) return;
		pinned = null;
		if (!sheet.matches(":popover-open")) light(null);
		show(inView(statements.filter(fits)) || here || statements[0]);
	};

	for (const each of picks) {
		const axis = each.dataset.pick ? "voice" : "kind";
		each.value = each.dataset.pick || each.dataset.pickKind;
		each.role = "button";
		each.tabIndex = 0;
		each.ariaPressed = false;
		each.onclick = event => {
			event.preventDefault();
			picked[axis] = picked[axis] === each.value ? null : each.value;
			for (const other of picks) other.ariaPressed = Object.values(picked).includes(other.value);
			for (const other of statements) set(other, "dim", !fits(other));
			for (const mark of marks) mark.classList.toggle("dim", !ids(mark).some(id => fits(known.get(id))));
			name();
			pinned = null;
			follow();
			count();
			const status = one("[data-status]");
			status.textContent = status.dataset.status
				.replace("{shown}", statements.filter(fits).length).replace("{total}", statements.length);
		};
		each.onkeydown = event => {
			if (event.key === " " || event.key === "Enter") each.onclick(event);
		};
	}

	// What is chosen is lit until one reads on.
	Brief.settle = each => {
		pinned = scrollY;
		light(each);
		show(each);
	};
	Brief.go = each => {
		Brief.focus(each);
		each.runs[0].scrollIntoView({ block: "center" });
		Brief.settle(each);
	};
	// To the next of what is picked; after the last comes the first.
	const step = by => {
		here || follow(); // A key may come before the first frame.
		const shown = statements.filter(fits);
		const at = shown.indexOf(here);
		const unread = by > 0 && !Brief.lit() && top(here) > innerHeight / 2;
		const next = unread ? at : (Math.max(at, by > 0 ? -1 : 0) + by + shown.length) % shown.length;
		if (shown[next]) Brief.go(shown[next]);
	};
	const labels = steps.map(button => button.ariaLabel);
	const name = () => steps.forEach((button, i) => {
		const voice = label("voice");
		button.ariaLabel = button.title = voice ? button.dataset.by.replace("{name}", voice) : labels[i];
	});
	name();
	for (const button of steps) button.onclick = () => step(+button.dataset.step);

	// A reader may turn keys off (WCAG 2.1.4).
	const dialog = one("#keys");
	const use = one("#keys input");
	use.checked = root.dataset.keys !== "off";
	use.onchange = () => choose("keys", use.checked);
	one("[data-open]").onclick = () => dialog.showModal();
	const keys = { j: () => step(1), k: () => step(-1), "?": () => dialog.showModal() };
	addEventListener("keydown", event => {
		const typing = event.target.closest?.("dialog, input, select, textarea");
		if (!use.checked || typing || event.ctrlKey || event.altKey || event.metaKey || !keys[event.key]) return;
		event.preventDefault();
		keys[event.key]();
	});

	new ResizeObserver(() => {
		Brief.place();
		follow();
	}).observe(one(".reading"));
	addEventListener("scroll", follow);
	const linked = known.get(location.hash.slice(1));
	if (linked) addEventListener("load", () => {
		linked.runs[0].scrollIntoView({ block: "center" });
		Brief.settle(linked);
	});
})();
