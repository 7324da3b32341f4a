"""Which attribution takes a quotation."""

from __future__ import annotations

from brief.suggest.attribution.resolving import Resolving
from brief.suggest.attribution.stating import Clause, Heard
from brief.suggest.coreference import Speaker
from brief.suggest.events import Event
from brief.suggest.hearsay import begins_clause, speaks, within_brace
from brief.suggest.phrases import np_left
from brief.suggest.reported import denies, following

CLAUSE = 40
"""How many words are looked at for the verb of a clause."""


class Governing(Resolving):
    """One right after a quotation, else the last before it."""

    def governor(
        self, at: int, found: list[Event], begin: int, end: int, *, reported: bool
    ) -> int | None:
        """Which attribution takes a quotation: one right after it, else the last before it.

        `reported` says that it is a part of a clause which somebody reports.
        """
        tags = self.n.tags
        k = at + 1
        while k < end and tags[k] in ",-.!?":
            k += 1
        for index, event in enumerate(found):
            start = event.begin
            while start > k and (
                tags[start - 1] in "ba" or self.n.lowers[start - 1] in self.n.lex.speech.clitics
            ):
                start -= 1
            if (
                start == k
                and event.begin > at
                and (event.order != "inherit" or self.n.lex.speech.implied)
            ):
                if (event.order == "source" or event.hearer) and any(
                    other.at < at and not other.void and self.adjacent(at, other) for other in found
                ):
                    continue  # “the report called it ‘x’, according to a copy”
                only = event.order == "source" and len(found) == 1
                told = not reported and tags[at + 1] in ",-"  # “The bridge ‘will hold’, said Ng”
                if at > begin and not (
                    only or told or self.whole(at) or tags[at - 1] in ":-,."
                    or self.fronted(at, begin)
                ):  # fmt: skip
                    continue
                if event.order == "sv" and not self.takes(event, at, end):
                    continue
                if event.order == "sv" and self.each_their_own(at, event, found[:index], end):
                    continue
                return index
        best = None
        for index, event in enumerate(found):
            idioms = self.n.lex.speech.idioms
            state = event.verb in idioms.knowing or (reported and event.verb in idioms.minding)
            if state and following(self.n, event, end) is None:
                continue  # “Ng said Day had known it ‘from the first’”, “growers felt ‘used’”
            brace = self.n.lex.speech.verb_first and event.begin < at == event.at - 1
            if brace and event.subject is not None:
                return index  # “Ng hat ihn als ‘Narren’ bezeichnet”
            if event.at < at and event.order != "none":
                best = index
        if best is not None:
            event = found[best]
            between = tags[event.end : at]
            if event.void and event.order == "inherit" and between[-1:] == [":"]:
                return None  # “took to Twitter to scold both: ‘…’”
            parted = ";" in between and not self.n.lex.speech.verb_first
            if parted or (between[-1:] == [":"] and self.aside(event, between)):
                return None
        return best

    def each_their_own(self, at: int, event: Event, before: list[Event], end: int) -> bool:
        """Whether each takes other words: “Ng called Day ‘a fraud,’ he called her ‘a bore’”."""
        tags = self.n.tags
        later = next((k for k in range(event.end, end) if tags[k] in "Q,;:"), end)
        later += tags[later : later + 2] == [":", "Q"]  # “As one yelled ‘Go!’ Ng said: ‘Stay’”
        return (
            later < end
            and tags[later] == "Q"
            and any(
                not each.void
                and each.subject is not None
                and each.at < at
                and "Q" not in tags[each.at : at]
                and self.adjacent(at, each)
                for each in before
            )
        )

    def fronted(self, at: int, begin: int) -> bool:
        """Whether a German sentence begins with what its verb takes: “Als ‘naiv’ sah Ng …”."""
        n = self.n
        before = n.tags[begin:at]
        idioms = n.lex.speech.idioms
        of = n.lowers[begin] in idioms.origin | idioms.as_what
        return n.lex.speech.verb_first and (of or before == ["d"]) and set(before) <= set("sdpb")

    def aside(self, event: Event, between: list[str]) -> bool:
        """Whether an attribution is in a clause that is over: “Ng, whose aide asks, said: …”."""
        whose = event.subject is not None and self.n.tags[event.subject.begin - 1] == "R"
        return whose and "," in between

    def whole(self, at: int) -> bool:
        """Whether a quotation is more than a few words of a sentence."""
        quotation = self.n.quoted[at]
        return self.n.text[quotation.end - 1] in ",?!…" or quotation.end - quotation.start > 60

    def takes(self, event: Event, at: int, end: int) -> bool:
        """Whether “X said” after a quotation takes it, and not what follows."""
        return (
            self.n.text[self.n.quoted[at].end - 1] == ","
            or self.n.tags[at + 1] in ",-"
            or event.end >= end
            or self.n.says_no_more(event.end)
        )

    def adjacent(self, at: int, event: Event) -> bool:
        """Whether nothing but a hearer or an object stands between verb and quotation."""
        tags = self.n.tags
        if event.begin > at:
            return True
        if event.order == "vs" and event.end <= at:
            between = range(event.end, at)
        else:
            between = range(event.at + 1, at)
        return (
            all(
                tags[k] not in "vaMmRs." or tags[k - 1] == "Q" or (tags[k] == "s" and k >= at - 2)
                for k in between
            )
            and len(between) < 25
        )

    def gapped(self, at: int, found: list[Event], begin: int) -> Speaker | None:
        """Who stands right before a quotation, where a verb is said once for several.

        “Ng called it ‘late,’ Bo Day ‘wrong’ and Cy Li ‘a start’”.
        """
        n = self.n
        before = n.tags[begin:at]
        if before[-1:] != ["C"] or "Q" not in before or not found or self.n.lex.speech.verb_first:
            return None
        phrase = np_left(n, at - 1, begin)
        if phrase is None or not phrase.named or n.tags[phrase.begin - 1] not in "cQ,;":
            return None
        quoted = max(k for k in range(begin, phrase.begin) if n.tags[k] == "Q")
        verb = any(event.at < quoted and self.adjacent(quoted, event) for event in found)
        if not verb or any(n.tags[k] in "aMvR" for k in range(quoted, at)):
            return None
        speaker = self.coreference.resolve(phrase, phrase.begin, self.paragraph, None)
        person = speaker.person
        return speaker if person is not None and person.kind in {"person", ""} else None

    def fragment_of(self, at: int, index: int, found: list[Event], heard: dict[int, Heard]) -> int:
        """The attribution in whose clause a quotation stands, where the next one tells of it."""
        told = [k for k, each in heard.items() if each.teller == index and found[k].end <= at]
        before = at < found[index].begin or found[index].order in {"source", "as"}
        return told[-1] if told and before else index

    def outer(
        self, at: int, event: Event, index: int, spans: list[Clause], end: int, *, direct: bool
    ) -> Clause | None:
        """The reported clause of which an attribution is a part, and the quotation it takes."""
        if at < event.begin or not speaks(self.n, event):
            return None
        if not direct or "c" in self.n.tags[event.end : at]:
            own = following(self.n, event, end)
            if own is None or own > at:
                return None
        found = (each for each in spans if each.begin <= event.begin < each.end)
        outer = next((each for each in found if each.of != index), None)
        whole = outer is not None and begins_clause(self.n, event, outer.begin)
        return outer if whole else None

    def disowned(self, at: int, index: int, found: list[Event], end: int) -> bool:
        """Whether somebody denies an attribution: “Ng denied telling them that it was ‘late’”."""
        n, event = self.n, found[index]
        if set(n.tags[event.at + 1 : at]) & set("vg") and denies(n, event, end):
            return True
        if not index:
            return False
        denial = found[index - 1]
        between = n.tags[denial.end : event.begin]
        near = denial.end <= event.begin and not set(between) & set(",;:cQ")
        return near and not denial.void and denies(n, denial, end)

    def by_another(self, at: int, inside: Clause) -> str:
        """The words by which somebody else said a quotation than who reports the clause, if so."""
        found = within_brace(self.n, at, inside.begin)
        if found is None:
            return ""
        subject, begin = found
        speaker = self.coreference.resolve(subject, begin, self.paragraph, inside.speaker)
        if subject.pronoun or speaker.name == inside.speaker.name:
            return ""
        return self.n.slice(begin, at + 2)[:120]

    def of_the_attribution(self, at: int, found: list[Event]) -> bool:
        """Whether a quotation is the name of an outlet between a verb and its subject."""
        return any(
            (event.order == "vs" and event.at < at < event.end and not self.whole(at))
            or (event.subject is not None and event.subject.head == at)
            for event in found
        )

    def on_a_sign(self, event: Event) -> bool:
        """Whether it is a thing with a slogan that “says” it."""
        n, phrase = self.n, event.subject
        signs = n.lex.speech.signs
        if event.verb in n.lex.speech.idioms.standing:
            return bool(signs & set(n.lowers[event.at : event.at + CLAUSE // 4]))
        if phrase is None:
            return False
        noun = phrase.last - 1 if phrase.named else phrase.head
        return noun >= 0 and n.lowers[noun] in signs
