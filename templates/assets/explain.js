"use strict";
// A click on a highlight explains it where it stands: in the margin, else by a sheet.
(() => {
	const { known, ids, sheet, light, beside, box } = Brief;
	if (!sheet) return;
	const one = (selector, from) => from?.querySelector(selector);
	const [title, role, told, onto] = ["#sheet-title", ".role", ".told", ".onto"].map(part => one(part, sheet));
	let badge = one(".badge", sheet);
	let explained = null; // What the sheet is about.

	const explain = (each, byKey) => {
		Brief.settle(each);
		history.replaceState(null, "", "#" + each.id);
		const near = (beside(each) && each.note) || (Brief.follows() && each.entry);
		if (!near) open(each);
		else if (byKey) one("a", near).focus({ preventScroll: true });
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
		link.append(one("h3", known.get(outer).card)?.textContent || "");
		return link.textContent ? [onto.dataset.within, link] : [];
	});
	const open = each => {
		const { card, entry, kind } = each;
		const how = one(`[data-pick-kind="${kind}"]`, document).textContent;
		const who = one(".teller", entry) || one(".role bdi", card);
		explained = each;
		sheet.dataset.colour = card?.dataset.colour || "";
		sheet.dataset.set = card?.dataset.set || "";
		badge.replaceWith(badge = copied(one(".badge", card)) || badge.cloneNode());
		title.textContent = one("h3", card)?.textContent || how;
		role.textContent = card ? [how, who?.textContent].filter(Boolean).join(" · ") : "";
		told.replaceChildren(copied(each.note));
		onto.replaceChildren(...within(each), copied(one(".exact", entry)), copied(one(".role a", card)));
		sheet.style.setProperty("--at", Math.round(Brief.top(each)) + "px");
		// The browser gives the focus back to where it was.
		if (!sheet.matches(":popover-open")) Brief.focus(each);
		sheet.showPopover();
		sheet.scrollTop = 0;
		title.focus({ preventScroll: true });
		// On a phone it must not lie on the words that it explains.
		const over = box(each.runs.at(-1)).bottom + 16 - box(sheet).top;
		if (over > 0 && box(sheet).bottom > innerHeight - 2) scrollBy(0, over);
		Brief.settle(each);
	};
	sheet.ontoggle = event => {
		if (event.newState !== "open" && Brief.lit() === explained) light(null);
	};
	let from = 0;
	sheet.ontouchstart = event => { from = event.touches[0].clientY; };
	sheet.ontouchend = event => {
		if (event.changedTouches[0].clientY - from > 60 && !sheet.scrollTop) sheet.hidePopover();
	};

	one(".brief", document).onclick = event => {
		const mark = event.target.closest("mark");
		const link = event.target.closest("a");
		// The article's own links are followed, and so is what is to open elsewhere.
		if (event.ctrlKey || event.metaKey || event.shiftKey || mark?.closest("a")) return;
		const to = link?.getAttribute("href")[0] === "#" && known.get(link.hash.slice(1));
		if (!mark && !to) return;
		event.preventDefault();
		if (mark) {
			// A second click explains the outer voice.
			const inside = ids(mark).indexOf(Brief.lit()?.id);
			explain(known.get(ids(mark).at(inside > 0 ? inside - 1 : -1)), !event.detail);
		} else {
			const sheeted = sheet.contains(link);
			if (sheeted) sheet.hidePopover();
			Brief.go(to);
			if (sheeted) explain(to);
		}
	};
	addEventListener("keydown", event => {
		if (event.key !== "Escape" || !Brief.lit() || sheet.matches(":popover-open")) return;
		Brief.focus(Brief.lit());
		light(null);
	});
})();
