"""The attributions of a sentence, in their order."""

from __future__ import annotations

from brief.suggest.events.event import Event
from brief.suggest.events.verbs import VerbEvents
from brief.suggest.narration import Narration, behind_circumstances, is_clause


def events(n: Narration, begin: int, end: int) -> list[Event]:
    """The attributions of a sentence, in their order."""
    return Finder(n, begin, end).run()


class Finder(VerbEvents):
    """Looks at each word that may tell who speaks."""

    def run(self) -> list[Event]:
        found: list[Event] = []
        covered = -1
        tags, lowers, lex = self.tags, self.lowers, self.n.lex
        if (headed := self.headline()) is not None:
            return [headed]
        if lowers[self.begin] in lex.ways and (seen := self.way_seen(self.begin)) is not None:
            found.append(seen)
            covered = seen.end - 1
        for at in self.n.triggers_within(self.begin, self.end):
            event = None
            tag = tags[at]
            lower = lowers[at]
            if lower in self.idioms.for_whom and (at == self.begin or tags[at + 1] == "R") and (
                whose := self.for_whom(at)
            ):  # fmt: skip
                found.append(whose)  # “Ng, pour qui ‘on marche sur la tête’”
            if at <= covered:
                continue
            if lower in lex.source_words:
                event = self.source(at)
            if event is None and lower in lex.after_words:
                event = self.source_after(at)
            if event is None and lower in self.speech.sources_as and tag != "Q":
                event = self.source_as(at)
            if event is None and tag in "C" and self.speech.sources_alone:
                event = self.source_alone(at)
            if event is None and lower in self.idioms.coming:
                event = self.comes_from(at)
            if event is None and (lower in lex.talk_of or lower == self.idioms.talk):
                event = self.spoken_of(at)
            if event is None and lower in self.idioms.emerging:
                event = self.emerges_from(at)
            if event is None and tag in "vg":
                event = self.verb(at)
            if event is None and lower in self.idioms.parted:
                event = self.of_two_words(at)
            if event is None and lower in self.idioms.stances:
                event = self.stance(at)
            if event is None and lower in self.idioms.claimed and (
                tags[at + 1] in "ma" or lowers[at + 1] in self.idioms.from_whom
            ):  # fmt: skip
                event = self.claimed(at)
            if event is None and lower in self.idioms.of_mind:
                event = self.of_mind(at)
            if event is None and lower in self.idioms.known_at_last and (
                tags[at + 1] in "rm"
                or is_clause(self.n, at + 1, self.end)
                or behind_circumstances(self.n, at + 1, self.end) > 0
            ):  # fmt: skip
                event = self.made_known(at)
            if event is not None and self.of_a_thing(event):
                event = None
            if event is not None:
                event.rumour = event.rumour or self.rumoured(event)
                found.append(event)
                covered = max(event.at, event.end - 1 if event.order != "sv" else event.at)
        if self.speech.only_clauses and ":" in tags[self.begin : self.end]:
            colon = tags.index(":", self.begin)
            known = any(each.at < colon for each in found)
            if not known and (event := self.announced(colon)) is not None:
                found.insert(0, event)
        return found

    def of_a_thing(self, event: Event) -> bool:
        """Whether something that cannot speak will do something: “talks would begin ‘soon’”."""
        subject = event.subject
        return (
            event.void
            and self.speech.only_clauses
            and event.order == "sv"
            and subject is not None
            and not (subject.named or subject.pronoun or self.can_say(subject))
            and event.verb not in self.speech.verbs.clause
        )

    def rumoured(self, event: Event) -> bool:
        """Whether nobody vouches that something was said: “reportedly said”, “aurait dit”."""
        speech, subject = self.speech, event.subject
        if event.order not in {"sv", "vs"} or subject is None:
            return False
        around = range(max(self.begin, event.begin - 2), min(self.end, event.end + 1))
        if any(self.lowers[k] in speech.rumours and self.near(k, event) for k in around):
            return True
        start = subject.end if event.order == "sv" else max(self.begin, event.begin - 1)
        if event.verb in speech.rumour_modals:
            return True  # “miał powiedzieć”
        participle = event.verb in speech.verbs.perfect or not speech.verbs.perfect
        return participle and any(
            self.lowers[k] in speech.rumour_modals for k in range(start, event.at)
        )
