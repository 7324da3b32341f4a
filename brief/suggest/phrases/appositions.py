"""What is said of somebody behind their name, between commas."""

from __future__ import annotations

from brief.suggest.lexicon import gender_of
from brief.suggest.narration import Narration
from brief.suggest.phrases.roles import belonging, is_relation, lead, owner


def apposition(n: Narration, at: int, high: int) -> tuple[str, str, int]:
    """Role and affiliation in what follows a name, as in “, mayor of Utopia,”, and its end."""
    tags = n.tags
    if at >= high or tags[at] not in ",-(":
        return "", "", at
    stop = at + 1
    while stop < high and tags[stop] not in ",.;:!?Q-)P(":
        stop += 1
    begin = at + 1
    if begin < stop and tags[begin] == "#" and stop == begin + 1 and tags[at] == ",":
        return apposition(n, stop, high)
    if begin < stop and tags[begin] in "R":
        return "", "", stop
    for k in range(begin, min(stop, begin + 8)):
        if tags[k] in "oO":
            # The last of several roles in a row is the head.
            while k + 1 < stop and tags[k + 1] in "oO":
                k += 1
            if any(tags[x] in "vaMrps" for x in range(begin, k)):
                break
            verb = k + 1 + (tags[k + 1] == "b")
            if verb < stop and tags[verb] in "vaM" and not n.lex.speech.verb_first:
                break  # “According to Ann Ng, the mayor shouted, …”
            if any(is_relation(n, x) for x in range(begin, k + 1)):
                if tags[k + 1] != "c":
                    break
                begin = k + 2  # “Bo Day, her rival and mayor of Utopia,”
                continue
            if k + 1 < stop and tags[k + 1] == "C" and (
                tags[begin] == "C" or (k + 2 < stop and gender_of(n.lowers[k + 1]))
            ):  # fmt: skip
                break  # “the fund’s board, chairman Bo Day”: that is his
            role = n.slice(lead(n, begin, k), k + 1)
            affiliation = ""
            if k + 2 < stop and (tags[k + 1] == "p" or n.lowers[k + 1] in n.lex.speech.genitive):
                after = k + 1 if n.lowers[k + 1] in n.lex.speech.inflecting else k + 2
                end = k + 2
                while end < stop and tags[end] in "CdlO'p#oc":
                    end += 1
                affiliation = belonging(n, after, end)
            else:
                for x in range(begin, k):
                    if tags[x] == "'":
                        affiliation, start = owner(n, begin, x, k + 1)
                        role = n.slice(start, k + 1)
                        break
                else:
                    start = lead(n, begin, k)
                    end = start
                    while end < k and tags[end] == "C":
                        end += 1
                    affiliation = n.slice(start, end)
            return role, affiliation, stop
        if tags[k] in "vagMrRsm":
            break
    return "", "", stop
