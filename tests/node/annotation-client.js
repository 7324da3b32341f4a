// Two annotation clients that know nothing of Brief, for `tests/test_annotation_client.py`.

import { createTextPositionSelectorMatcher, createTextQuoteSelectorMatcher } from "@apache-annotator/dom";
import { toTextPosition } from "dom-anchor-text-quote";

const body = () => document.querySelector("[data-article-body]");

/** Where a range stands in the text of the article body, in the UTF-16 units of the DOM. */
const offsets = range => {
	const before = new Range();
	before.setStart(body(), 0);
	before.setEnd(range.startContainer, range.startOffset);
	const start = before.toString().length;
	return [start, start + range.toString().length];
};

const matched = async matches => {
	const found = [];
	for await (const range of matches) found.push(offsets(range));
	return found;
};

/** Every match of one selector, by the client of Apache Annotator. */
const apache = selector => {
	const quote = selector.type === "TextQuoteSelector";
	const matcher = quote ? createTextQuoteSelectorMatcher : createTextPositionSelectorMatcher;
	return matched(matcher(selector)(body()));
};

/**
 * The one match of a TextQuoteSelector by dom-anchor-text-quote, which starts looking at `hint`,
 * and can't look for more than 32 characters before or after the words.
 */
const anchor = ({ exact, prefix, suffix }, hint) => {
	const near = { exact, prefix: prefix.slice(-32), suffix: suffix.slice(0, 32) };
	const position = toTextPosition(body(), near, { hint });
	return position && [position.start, position.end];
};

/** What our own marks cover: the ids of each, and where it stands. */
const marks = () =>
	[...body().querySelectorAll("mark[data-annotation]")].map(mark => {
		const range = new Range();
		range.selectNodeContents(mark);
		return { ids: mark.dataset.annotation.split(" "), at: offsets(range) };
	});

globalThis.annotationClient = { apache, anchor, marks, text: () => body().textContent };
