"""Where sentences begin and end."""

from __future__ import annotations

from brief.suggest.narration.classes import BEGINS
from brief.suggest.narration.settling import Settling

SENTENCE_LIMIT = 400
"""The most tokens of a sentence; a longer one is cut, so that nothing looks far."""
DATELINE = 12


class Sentences(Settling):
    """Parts the tokens."""

    def split(self) -> list[tuple[int, int]]:
        """The sentences as ranges of tokens, `P` left out."""
        found = []
        begin = 0
        tags = self.tags
        for index in [at for at, tag in enumerate(tags) if tag in "P-.!?Q"]:
            tag = tags[index]
            while index - begin > SENTENCE_LIMIT:
                found.append((begin, begin + SENTENCE_LIMIT + 1))
                begin += SENTENCE_LIMIT + 1
            if tag == "P":
                if index > begin:
                    found.append((begin, index))
                begin = index + 1
            elif tag == "-":
                if index - begin < DATELINE and self.dateline(begin, index):
                    begin = index + 1
            elif self.ends_sentence(index):
                found.append((begin, index + 1))
                begin = index + 1
        return found

    def dateline(self, begin: int, end: int) -> bool:
        """Whether a paragraph begins with a place: “VELDA, May 4 —”, “Bad am See (Utopia) –”."""
        return (
            (begin == 0 or self.tags[begin - 1] == "P")
            and end - begin >= 1
            and self.tags[begin] == "C"
            and self.tags[end + 1] != "P"
            and all(tag in "CDO#,.()_pd" for tag in self.tags[begin:end])
            and ((self.words[begin].isupper() and {"p", "d"}.isdisjoint(self.tags[begin:end]))
                 or not {"D", "(", "#"}.isdisjoint(self.tags[begin:end]))
        )  # fmt: skip

    def ends_sentence(self, index: int) -> bool:
        tags, following = self.tags, index + 1
        if tags[following] == "P":
            return True
        if tags[index] == "Q":
            quotation = self.quoted[index]
            last = self.text[quotation.end - 1]
            if last not in ".!?…":
                return quotation.continued and not quotation.closed
            if tags[following] == "Q":
                return True
            if not self.words[following][:1].isupper() and not self.all_capitals:
                return False
            if last == "." and index and (
                tags[index - 1] == ":" or tags[index - 1] not in BEGINS
            ):  # fmt: skip
                return True  # “Ng called it ‘late.’ The mayor agreed.”
            return not self.attribution_follows(following, strict=last == ".")
        if tags[following] in ")'":
            return False
        if tags[following] == "Q":
            return True
        if self.starts[following] == self.ends[index]:
            return False
        word = self.words[following][:1]
        return not word.islower()

    def attribution_follows(self, index: int, *, strict: bool = False) -> bool:
        """Whether a short subject, a verb of saying and the end of a sentence follow."""
        tags = self.tags
        for at in range(index, min(index + 7, len(tags))):
            if tags[at] == "v":
                hearer = at + 1
                while self.lowers[at] in self.lex.speech.verbs.tell and tags[hearer] in "CtrOo":
                    hearer += 1  # “‘Are you sorry?’ Ann Ng asked Bo Day.”
                ends = tags[hearer] in ".!" if strict else self.says_no_more(hearer)
                return at > index and ends
            if tags[at] in ",.:;!?QP-(N" or (strict and tags[at] in "aM"):
                return False
        return False

    def says_no_more(self, at: int) -> bool:
        """Whether what follows a verb of saying tells no words: “‘Fix it!’ Ng wrote shortly …”."""
        return self.tags[at] in ".,!?Q:pbD-gP" or self.lowers[at].endswith("ly")
