"use strict";
// The voice in view is open, its statement marked. Voices and kinds can be picked and stepped through.
// A click on a highlight explains it where it stands: in the margin, else by a sheet.
(() => {
	const { all, statements, marks, ids, known, set, focus, top, box, beside, place, light, lit, sheet, cards, inView, speak, follows } = Brief;
	if (!sheet) return;
	const one = selector => document.querySelector(selector);
	const oneIn = (selector, from) => from?.querySelector(selector);
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
			// As wide as the whole, so that the buttons beside it stay.
			.replace("{i}", `${shown.indexOf(here) + 1 || "–"}`.padStart(`${shown.length}`.length, "\u2007")).replace("{n}", shown.length)
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
	const settle = each => {
		pinned = scrollY;
		light(each);
		show(each);
	};
	const go = each => {
		focus(each);
		each.runs[0].scrollIntoView({ block: "center" });
		// The key stays where it is under the pointer.
		scrollBy(0, Math.max(0, box(one(".key")).top));
		settle(each);
	};
	// To the next of what is picked; after the last comes the first.
	const step = by => {
		here || follow(); // A key may come before the first frame.
		const shown = statements.filter(fits);
		const at = shown.indexOf(here);
		const unread = by > 0 && !lit() && top(here) > innerHeight / 2;
		const next = unread ? at : (Math.max(at, by > 0 ? -1 : 0) + by + shown.length) % shown.length;
		if (shown[next]) go(shown[next]);
	};
	const labels = steps.map(button => button.ariaLabel);
	const name = () => steps.forEach((button, i) => {
		const voice = label("voice");
		button.ariaLabel = button.title = voice ? button.dataset.by.replace("{name}", voice) : labels[i];
	});
	name();
	for (const button of steps) button.onclick = event => {
		step(+button.dataset.step);
		// Who presses it by a key goes on from there.
		if (!event.detail) button.focus();
	};

	const [title, role, told, onto] = ["#sheet-title", ".role", ".told", ".onto"].map(part => oneIn(part, sheet));
	let badge = oneIn(".badge", sheet);
	let explained = null; // What the sheet is about.

	const explain = (each, byKey) => {
		settle(each);
		history.replaceState(null, "", "#" + each.id);
		const near = (beside(each) && each.note) || (follows() && each.entry);
		if (!near) open(each);
		else if (byKey) oneIn("a", near).focus({ preventScroll: true });
	};
	const copied = part => {
		const copy = part?.cloneNode(true);
		copy?.removeAttribute("id");
		return copy || "";
	};
	// Whose words the statement stands in, the outermost first.
	const within = ({ id, runs: [run] }) => ids(run).slice(0, ids(run).indexOf(id)).flatMap(outer => {
		const link = document.createElement("a");
		link.href = "#" + outer;
		link.append(oneIn("h3", known.get(outer).card)?.textContent || "");
		const line = document.createElement("span");
		line.append(onto.dataset.within, " ", link);
		return link.textContent ? line : [];
	});
	const open = each => {
		const { card, entry, kind } = each;
		const how = one(`[data-pick-kind="${kind}"]`).textContent;
		const who = oneIn(".teller", entry) || oneIn(".role bdi", card);
		explained = each;
		sheet.dataset.colour = card?.dataset.colour || "";
		sheet.dataset.set = card?.dataset.set || "";
		badge.replaceWith(badge = copied(oneIn(".badge", card)) || badge.cloneNode());
		title.textContent = oneIn("h3", card)?.textContent || how;
		role.replaceChildren(card ? how : "", ...card && who ? [copied(one(".dot")) || " ", who.textContent] : "");
		told.replaceChildren(copied(each.note));
		onto.replaceChildren(...within(each), copied(oneIn(".exact", entry)), copied(oneIn(".role a", card)));
		sheet.style.setProperty("--at", Math.round(top(each)) + "px");
		// The browser gives the focus back to where it was.
		if (!sheet.matches(":popover-open")) focus(each);
		sheet.showPopover();
		sheet.scrollTop = 0;
		title.focus({ preventScroll: true });
		// On a phone it must not lie on the words that it explains.
		const over = box(each.runs.at(-1)).bottom + 16 - box(sheet).top;
		if (over > 0 && box(sheet).bottom > innerHeight - 2) scrollBy(0, over);
		settle(each);
	};
	sheet.ontoggle = event => {
		if (event.newState !== "open" && lit() === explained) light(null);
	};
	let from = 0;
	sheet.ontouchstart = event => { from = event.touches[0].clientY; };
	sheet.ontouchend = event => {
		if (event.changedTouches[0].clientY - from > 60 && !sheet.scrollTop) sheet.hidePopover();
	};

	one(".brief").onclick = event => {
		const mark = event.target.closest("mark");
		const link = event.target.closest("a");
		// The article's own links are followed, and so is what is to open elsewhere.
		if (event.ctrlKey || event.metaKey || event.shiftKey || mark?.closest("a")) return;
		const to = link?.getAttribute("href")[0] === "#" && known.get(link.hash.slice(1));
		if (!mark && !to) return;
		event.preventDefault();
		if (mark) {
			// A second click explains the outer voice.
			const at = ids(mark).indexOf(lit()?.id);
			explain(known.get(ids(mark).at(at > 0 ? at - 1 : -1)), !event.detail);
		} else {
			const sheeted = sheet.contains(link);
			if (sheeted) sheet.hidePopover();
			history.pushState(null, "", link.hash);
			go(to);
			if (sheeted) explain(to);
		}
	};
	addEventListener("keydown", event => {
		if (event.key !== "Escape" || !lit() || sheet.matches(":popover-open")) return;
		focus(lit());
		light(null);
	});

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
		place();
		follow();
	}).observe(one(".reading"));
	addEventListener("scroll", follow);
	const linked = known.get(location.hash.slice(1));
	if (linked) addEventListener("load", () => {
		linked.runs[0].scrollIntoView({ block: "center" });
		settle(linked);
	});
})();
