"""What a page has among its paragraphs that is none of its text: credits of pictures, and links.

“Photo: Ivo Kramer/Agency” says nothing, and “Read more: …” tells of another article.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from brief.anchor.normalise import Normalised
from brief.anchor.outcome import Span
from brief.language import meaning

BREAK = "\n\n"
LONGEST = 120


@cache
def furniture() -> re.Pattern[str]:
    """A paragraph that is a credit, or leads elsewhere, and no sentence that anybody says."""
    known = meaning()
    credits = "|".join(map(re.escape, sorted(known.credits)))
    links = "|".join(" ".join(map(re.escape, each)) for each in sorted(known.furniture))
    begin = rf"(?:^|(?<={BREAK}))"
    credit = rf"\(?(?:{credits})(?: [^\W\d_]{{1,9}})?\.?(?::| ©|\.)[^\n.!?…“”\"„«»:]{{1,{LONGEST}}}"
    link = rf"(?:{links})(?::[^\n“”\"„«»]{{1,{LONGEST}}})?"
    return re.compile(rf"{begin}(?:{credit}|{link})(?={BREAK}|\s*\Z)", re.IGNORECASE)


@cache
def credit_behind() -> re.Pattern[str]:
    """A credit at the end of a caption: “Ann Lee: “We stay.” Photo: Ivo Kramer”."""
    known = "|".join(map(re.escape, sorted(meaning().credits)))
    return re.compile(
        rf"(?<=[.!?…“”\"»)] )\(?(?:{known}):[^\n.!?…“”\"„«»:]{{1,{LONGEST}}}(?=\n|\Z)",
        re.IGNORECASE,
    )


def without_furniture(
    text: str, other: str, spans: Iterable[tuple[Span, ...]]
) -> Normalised | None:
    """A text without the furniture that another one does not have, if there is any.

    What has any of the `spans` stays.
    """
    found = [each.span() for each in furniture().finditer(text)]
    found = [each for each in found if text[slice(*each)] not in other]
    taken = sorted(span for each in spans for span in each) if found else []
    found = [
        (start, end)
        for start, end in found
        if not any(first < end and start < last for first, last in taken)
    ]
    if not found:
        return None
    ends = [0, *(min(len(text), end + len(BREAK)) for _, end in found)]
    kept = [
        (first, last)
        for first, last in zip(ends, [*(start for start, _ in found), len(text)], strict=True)
        if first < last
    ]
    starts = [0]
    for first, last in kept[:-1]:
        starts.append(starts[-1] + last - first)
    made = "".join(text[first:last] for first, last in kept)
    return Normalised(
        made,
        tuple(starts),
        tuple(first for first, _ in kept),
        tuple(last for _, last in kept),
        (True,) * len(kept),
    )
