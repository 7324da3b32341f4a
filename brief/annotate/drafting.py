"""Proposals of who says what to annotations: those that an article has nothing of yet.

Every byte that an editor wrote stays. What is made is read back, and anchored: it is refused unless
each new annotation has just the words that were proposed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

from msgspec import Struct

from brief.anchor import Anchored, Span, anchor
from brief.anchor.views import ArticleText
from brief.annotate.edits import (
    CANNOT_NAME,
    ArticleFiles,
    Entries,
    Refused,
    described,
    hull,
    position,
    read_entries,
    read_registry,
    set_of,
)
from brief.annotate.fields import (
    Values,
    actor_values,
    ascii_id,
    invented_id,
    selector_values,
    usual_kind,
)
from brief.annotate.offers import offered
from brief.annotate.quoted import covered
from brief.annotate.requests import NewActor
from brief.content.schema import ActorEntry, ActorKind
from brief.content.sidecar import ActorAt
from brief.content.sidecar_edit import EditRefused, add_actors, add_annotations
from brief.formats.decode import File
from brief.formats.yaml_write import Remarked, Value
from brief.problems import Problem
from brief.suggest import Statement, understood
from brief.suggest.actors import description, ids_by_name, is_name, key_of
from brief.suggest.lexicon import Lexicon, lexicon

OFTEN = 50
"""How often the same words may be said: to count places of more is slow, and helps nobody."""
TEXT_LIMIT = 20_000
"""The most code points of a text in YAML."""
INITIALS = 2
"""How many letters with full stops may as well be somebody's first names."""


class Left(Struct, frozen=True):
    """How many proposals were not added, by reason."""

    covered: int = 0
    rejected: int = 0
    nameless: int = 0
    """Those whose place no selector can name."""


class Drafted(Struct, frozen=True):
    """A sidecar with the proposals that were added."""

    sidecar: File
    added: tuple[Statement, ...]
    actors: tuple[str, ...]
    """The ids of the actors that were declared."""
    doubtful: int
    """How many of those added have no speaker."""
    left: Left
    known: Mapping[str, ActorEntry]
    """The actors whom the annotations can name by now."""


def known_actors(entries: Entries, registry: Mapping[str, ActorAt]) -> dict[str, ActorEntry]:
    """Everybody whom an article's annotations can name, each by all that both files call them."""
    here = entries.sidecar.actors
    found = {}
    for name in {**here, **registry}:
        both = [each.entry for each in (here.get(name), registry.get(name)) if each]
        titles = [each.name for each in both if each.name]
        aliases = (alias for each in both for alias in each.aliases)
        found[name] = ActorEntry(
            name=titles[0] if titles else None, aliases=(*titles[1:], *aliases)
        )
    return found


def drafted(
    proposals: Iterable[Statement],
    sources: ArticleFiles,
    rejected: Iterable[Span] = (),
    *,
    draft: bool = True,
) -> Drafted | Refused | Problem:
    """The sidecar with the proposals that have no annotation yet, as drafts or as they are to stay.

    A problem is that of a sidecar or a registry which can't be read.
    """
    entries = read_entries(sources.sidecar, sources.config)
    if isinstance(entries, Problem):
        return entries
    registry, wrong = read_registry(sources.registry)
    if registry is None:
        return wrong[0]
    article = sources.article
    anchored, _ = anchor(article.document, entries.sidecar.annotations)
    known = known_actors(entries, registry)
    annotated = zip(anchored, entries.entries, strict=True)
    lang = article.meta.lang or sources.config.lang
    offers = offered(proposals, article.document.text, lang, annotated, known)
    new, left = chosen(offers, sources, anchored, frozenset(rejected))
    voices = Voices(known, entries.sidecar.actors, sources)
    spans = [each.spans for each in anchored]
    items: list[tuple[int, Mapping[str, Value]]] = []
    for statement, selector in new:
        values = {**selector, **voices.values(statement)}
        if draft:
            values["draft"] = True
        items.append((position(statement.start, statement.end, spans), values))
    # In the order of the file: that of the text, if its own annotations are.
    items.sort(key=lambda each: each[0])
    added = tuple(statement for statement, _ in new)
    try:
        sidecar = add_actors(sources.sidecar, voices.new)
        sidecar = add_annotations(sidecar, items)
    except EditRefused as refused:
        return Refused(f"{refused} Change it in an editor.")
    declared = {name: ActorEntry(name=str(each["name"])) for name, each in voices.new.items()}
    made = Drafted(sidecar, added, tuple(voices.new), voices.doubtful, left, {**known, **declared})
    return made if not added else checked(made, entries, sources)


def chosen(
    proposals: Iterable[Statement],
    sources: ArticleFiles,
    anchored: Sequence[Anchored],
    rejected: frozenset[Span],
) -> tuple[list[tuple[Statement, Values]], Left]:
    """The proposals to be added, in the order of the text, each with its selector."""
    text = sources.article.document.text
    article = ArticleText(text)
    marked = [span for each in anchored for span in each.spans]
    # Where the words of an annotation are no longer, or twice, they may well be these.
    lost = {key_of(each.annotation.selector.quote) for each in anchored if not each.spans}
    ordered = sorted(proposals, key=lambda each: (each.start, -each.end))
    often = Counter(text[each.start : each.end] for each in ordered)
    seen: set[Span] = set()
    new: list[tuple[Statement, Values]] = []
    counts: Counter[str] = Counter()
    for each in ordered:
        span, words = (each.start, each.end), text[each.start : each.end]
        if span in seen:
            continue
        seen.add(span)
        if span in rejected:
            counts["rejected"] += 1
        elif covered(span, marked) or key_of(words) in lost:
            counts["covered"] += 1
        elif (
            often[words] > OFTEN
            or not (selector := described(article, *span))
            or len(selector.quote) > TEXT_LIMIT
        ):
            counts["nameless"] += 1
        else:
            values = selector_values(selector)
            new.append((each, {name: value for name, value in values.items() if value}))
    return new, Left(**counts)


class Voices:
    """Who says what, as the keys of an annotation: an actor who is known, or is declared for it."""

    def __init__(
        self, known: Mapping[str, ActorEntry], here: Container[str], sources: ArticleFiles
    ) -> None:
        """`known` are all actors, `here` those whom the sidecar declares itself."""
        self.here = here
        self.elsewhere = sources.elsewhere
        article = sources.article
        self.lexicon = lexicon(
            understood(article.document.text, article.meta.lang, sources.config.lang)
        )
        self.ids = ids_by_name(known)
        self.taken = dict.fromkeys(known)
        self.new: dict[str, Values] = {}
        self.doubtful = 0

    def values(self, statement: Statement) -> Values:
        """The kind and the speaker; a speaker who is in doubt is left to the editor."""
        speaker = statement.speaker or ""
        ids = (statement.actor,) if statement.actor else self.ids.get(key_of(speaker), ())
        alike = () if ids else self.by_last_name(speaker)
        if len(alike) == 1 and alike[0] in self.here:
            ids = alike
        if not speaker or len(ids) > 1 or (alike and not ids):
            self.doubtful += 1
            who = " or ".join(ids or alike) or "an actor's id, or attributed_to: …"
            return {"kind": Remarked(statement.kind, f"in doubt who says it: add speaker: {who}")}
        kind: Values = {} if statement.kind == usual_kind(speaker) else {"kind": statement.kind}
        if ids or is_name(speaker, self.lexicon):
            return {"speaker": ids[0] if ids else self.declared(statement, speaker), **kind}
        return {"attributed_to": description(speaker, self.lexicon), **kind}

    def by_last_name(self, speaker: str) -> tuple[str, ...]:
        """The ids of those who may be meant where the article has a last name alone."""
        key = key_of(speaker)
        if len(key) != 1 or not is_name(speaker, self.lexicon):
            return ()
        found = (ids for name, ids in self.ids.items() if name[-1] == key[0])
        return tuple(dict.fromkeys(each for ids in found for each in ids))

    def declared(self, statement: Statement, speaker: str) -> str:
        """The id of a new actor."""
        kind = kind_of(speaker, self.lexicon)
        actor = NewActor(
            name=speaker,
            role=statement.role or "",
            affiliation=statement.affiliation or "",
            kind=kind,
        )
        made = invented_id(actor, self.taken, self.elsewhere)
        self.taken[made] = None
        self.ids[key_of(speaker)] = (made,)
        self.new[made] = actor_values(actor)
        return made


def kind_of(speaker: str, lex: Lexicon) -> ActorKind:
    """Whether somebody with a name is a person or an organisation."""
    words = speaker.split()
    organisation = any(lex.is_organisation(word.lower()) for word in words)
    return "organisation" if organisation or is_acronym(speaker, lex) else "person"


def is_acronym(speaker: str, lex: Lexicon) -> bool:
    """Whether a name is short for an organisation's: “WHO”, “U.N.”, not “Q.” or “J.K.”."""
    letters = speaker.replace(".", "")
    if not letters.isalnum() or not letters.isupper() or not ascii_id(letters):
        return False
    if "." not in speaker or len(letters) > INITIALS:
        return len(letters) > 1
    return lex.is_organisation(letters.lower()) or speaker.lower() in lex.speech.places


def checked(made: Drafted, before: Entries, sources: ArticleFiles) -> Drafted | Refused:
    """What was made, once it has been read back and anchored."""
    after = read_entries(made.sidecar, sources.config)
    if isinstance(after, Problem):
        return Refused(after.message)
    if new := set_of(after.problems) - set_of(before.problems):
        return Refused(min(new))
    kept = Counter(before.entries) - Counter(after.entries)
    anchored, _ = anchor(sources.article.document, after.sidecar.annotations)
    spans = {hull(each.spans) for each in anchored if each.spans}
    if kept or not spans.issuperset((each.start, each.end) for each in made.added):
        return Refused(CANNOT_NAME)
    return made
