"""Inputs of the shape that each reader expects, with what does not belong there now and then."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st
from targets import SEPARATOR

WORDS = (
    "mayor", "said", "closed today", "“must close”", "Brücke", "the council", "1.10", "NO", "null",
    "it's", "a: b", "# c", "- d", "[x]", "{y}", "*z*", "ﬁn", "e\u0301", "a\u00adb", "\u200b", "…",
    "\u202eabc", "Straße", "李", "سلام", "", " ", "\t", "\\", "'", '"', "`", "<b>", "&#0;", "\0", "\x1b[0m",
)  # fmt: skip
words = st.lists(st.sampled_from(WORDS) | st.text(max_size=6), min_size=1, max_size=6).map(" ".join)
urls = st.sampled_from(
    ["https://example.org/a", "javascript:alert(1)", "//e.example", "/a", "#x", "data:,", "a b", "%00",
     "https://[", "HTTPS://E.example:99999/", "mailto:a@b.example", "https://e.example/#:~:text=a"]
) | words  # fmt: skip
dates = st.sampled_from(["2026-03-01", "2024-02-30", "0000-00-00", "tomorrow", "12:30:45"])
identifiers = st.sampled_from(
    ["stone", "port", "a-b", "-", "", "Ä", "con", "main", "a\n", "x" * 300]
)
scalars: st.SearchStrategy[Any] = words | urls | dates | identifiers
scalars |= st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False)
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(identifiers, inner, max_size=3),
    max_leaves=6,
)


def mapping(**known: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    """A mapping with some of the known keys, whose values are mostly of their kind, and others."""
    kept = {key: value | value | value | values for key, value in known.items()}
    whole = st.fixed_dictionaries({}, optional=kept)
    return st.builds(lambda a, b: {**b, **a}, whole, st.dictionaries(words, values, max_size=1))


sources = st.lists(mapping(title=words, url=urls, archived=urls), max_size=2)
actor = mapping(
    name=words, kind=st.sampled_from(["person", "organisation", "place"]), role=words,
    affiliation=words, aliases=st.lists(words, max_size=3), url=urls, description=words,
    image=urls | mapping(src=urls, alt=words), colour=st.sampled_from(["#123456", "red", "#12", ""]),
)  # fmt: skip
actors = st.dictionaries(identifiers, actor | values, max_size=3)
annotation = mapping(
    quote=words, prefix=words, suffix=words, occurrence=st.integers(-2, 200),
    across_paragraphs=st.booleans(), speaker=identifiers, attributed_to=words,
    reported_by=identifiers, kind=st.sampled_from(["quotation", "paraphrase", "claim", "note"]),
    note=words, by=words, sources=sources, tags=st.lists(words, max_size=3), id=identifiers,
    see=st.lists(identifiers.map("#{}".format) | mapping(to=words, relation=words), max_size=2),
    draft=st.booleans(),
)  # fmt: skip
sidecars = mapping(actors=actors, annotations=st.lists(annotation | values, max_size=4))
front_matters = mapping(
    title=words, standfirst=words, date=dates, author=words, lang=identifiers, draft=st.booleans(),
    source=mapping(name=words, url=urls, retrieved=dates), topics=st.lists(words, max_size=3),
    image=urls | mapping(src=urls, alt=words), lead=st.booleans(), pull=identifiers,
)  # fmt: skip
configurations = mapping(
    title=words, lang=identifiers, base_url=urls, domain=urls, search=st.booleans(), by=words,
    kinds=st.dictionaries(identifiers, values, max_size=2), trusted_templates=st.booleans(),
    theme=mapping(serif=words, sans=words, ink=mapping(light=words, dark=words)),
)  # fmt: skip

inline = words | st.builds(
    "{}{}{}".format, st.sampled_from(["*", "**", "`", "[", "![", "<", "~~"]), words,
    st.sampled_from(["*", "**", "`", "](u)", "](", ">", "~~", ""]),
)  # fmt: skip
line = st.builds(
    "{}{}".format,
    st.sampled_from(
        ["", "# ", "> ", "- ", "1. ", "    ", "> - ", "```", "| a | ", "[^1]: ", "<!-- "]
    ),
    st.lists(inline, max_size=4).map(" ".join),
)
markdown = st.lists(line | st.just(""), max_size=12).map("\n".join)


def as_yaml(value: Any) -> bytes:
    """JSON is YAML."""
    return json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass")


def as_lines(value: dict[str, Any]) -> bytes:
    """A block mapping, its values as they would be written without quoting."""
    return "".join(f"{key}: {each}\n" for key, each in value.items()).encode(
        "utf-8", "surrogatepass"
    )


def written(value: st.SearchStrategy[dict[str, Any]]) -> st.SearchStrategy[bytes]:
    return value.map(as_yaml) | value.map(as_lines)


def encoded(text: st.SearchStrategy[str]) -> st.SearchStrategy[bytes]:
    return text.map(lambda each: each.encode("utf-8", "surrogatepass"))


headers = st.lists(
    st.builds(
        "{}: {}\r\n".format,
        st.sampled_from(["Host", "Origin", "Accept", "Content-Length", "If-None-Match", "Expect"])
        | words,
        st.sampled_from(["127.0.0.1", "localhost:8000", "text/html", "0", "-1", "*"]) | words,
    ),
    max_size=5,
).map("".join)
targets = st.builds("/{}".format, urls) | words
requests = st.builds(
    "{} {} {}\r\n{}\r\n".format,
    st.sampled_from(["GET", "HEAD", "POST", "BREW", ""]),
    targets,
    st.sampled_from(["HTTP/1.1", "HTTP/1.0", "HTTP/9", ""]),
    headers,
)
edits = mapping(
    type=st.sampled_from(["mark", "change", "delete", "undo", "redo", "preview"]), article=words,
    digest=words, id=identifiers, entry=words,
    fields=mapping(start=st.integers(), end=st.integers(), words=words, sources=sources),
)  # fmt: skip

digests = st.sampled_from(["2c26b46b68ff", "486ea46224d1", "0" * 12, "x", ""])
places = st.lists(st.builds("{}+{}".format, st.integers(-9, 99), st.integers(-1, 60)), max_size=2)
entries = st.builds(
    "@ {} {} {} {}".format, identifiers | words, digests, digests, places.map(",".join)
)
records = st.builds(
    "\n".join,
    st.lists(
        st.sampled_from(["brief anchors 1", "brief anchors 2", "brief anchors -", "#", "|", "<<<<<<< a"])
        | st.builds("{}{}".format, st.sampled_from(["| ", "+ ", "|", ""]), words)
        | entries,
        max_size=8,
    ).map(lambda lines: ["brief anchors 1", *lines]),
)  # fmt: skip


INPUTS: dict[str, st.SearchStrategy[bytes]] = {
    "front_matter": written(front_matters),
    "markdown": encoded(markdown),
    "sidecar": written(sidecars),
    "registry": written(actors),
    "configuration": written(configurations),
    "annotated": st.builds(
        lambda text, beside: text + SEPARATOR + beside, encoded(markdown), written(sidecars)
    ),
    "record": st.builds(
        lambda *parts: SEPARATOR.join(parts), encoded(markdown), written(sidecars), encoded(records)
    ),
    "request": encoded(st.lists(requests, min_size=1, max_size=3).map("".join)),
    "target": encoded(targets),
    "edit": edits.map(as_yaml),
}
