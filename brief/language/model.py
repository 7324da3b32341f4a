"""What a language's file says of it. A value of words only: how they are used is others' matter."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

Words = frozenset[str]
"""Words in lower case."""

Phrases = tuple[tuple[str, ...], ...]
"""Sequences of words in lower case."""

Opposites = tuple[tuple[str, str], ...]
"""Pairs of words in lower case, of which each side may have several, with spaces between.

One that ends in a hyphen is how all forms of a word begin; so do those of its opposites.
"""


def words(*texts: str) -> Words:
    """The words of texts in which white space parts them."""
    return frozenset(word for text in texts for word in text.split())


def cardinals(small: str, tens: str, hundred: str, **scales: str) -> Mapping[str, int]:
    """Numbers from 1 on, the tens from 20 on, hundred, and words for `thousand` and so on.

    Forms of one number have a stroke between.
    """
    found = {}
    for number, forms in enumerate(small.split(), 1):
        found.update(dict.fromkeys(forms.split("/"), number))
    for number, forms in enumerate(tens.split(), 2):
        found.update(dict.fromkeys(forms.split("/"), number * 10))
    found.update(dict.fromkeys(hundred.split(), 100))
    sizes = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
    for name, forms in scales.items():
        found.update(dict.fromkeys(forms.split(), sizes[name]))
    return found


def phrases(text: str) -> Phrases:
    """The phrases of a text, one a line, the longest first."""
    lines = (tuple(line.split()) for line in text.splitlines())
    return tuple(sorted((line for line in lines if line), key=len, reverse=True))


def by_first(phrases: Iterable[tuple[str, ...]]) -> dict[str, Phrases]:
    """Phrases by the word that each begins with."""
    found: dict[str, Phrases] = {}
    for phrase in phrases:
        found[phrase[0]] = (*found.get(phrase[0], ()), phrase)
    return found


class Verbs(Struct, frozen=True, kw_only=True):
    """Forms of verbs by what may follow them; a form may be in several sets."""

    clause: Words
    """A reported clause may follow without a conjunction, as in “said it was late”."""
    that: Words
    """A reported clause follows with a conjunction, as in “joked that it was late”."""
    quote: Words
    """Only words in quotation marks make it a statement, as in “called it ‘late’”."""
    infinitive: Words = frozenset()
    """An infinitive is what was said, as in “agreed to wait”."""
    object: Words = frozenset()
    """A noun is what was said, as in “denied the charge”."""
    tell: Words = frozenset()
    """The hearer follows, as in “told reporters”."""
    participles: Words = frozenset()
    """Forms whose subject is that of the main clause, as in “…, adding that”."""
    perfect: Words = frozenset()
    """Forms that are finite only with an auxiliary, as in “hat gesagt”."""
    particles: Mapping[str, Words] = {}
    """Separable verbs: the forms, and the particles that must follow, as in “teilte … mit”."""
    denial: Words = frozenset()
    """Forms that turn what follows into its contrary: “denied”, “wies zurück”, “ruled out”."""


class Idioms(Struct, frozen=True, kw_only=True):
    """Words that a rule asks for by themselves. A language without one has none of it."""

    articles: Words = frozenset()
    """Articles that a name may have before it: “the Times”."""
    describing: Words = frozenset()
    """Words that begin a description, however its nouns are written: “a neighbour”."""
    indefinite: Words = frozenset()
    """Articles of something that was not named before."""
    small: Words = frozenset()
    """Words without a capital in the title of a work."""
    pointing: Words = frozenset()
    """Determiners of what was said or named just before: “these words”."""
    second: Words = frozenset()
    """Words of a role that is another’s than the role without them: “deputy”."""
    former: Words = frozenset()
    """Words of a role that is another’s by now, or as yet: “former”, “incoming”."""
    acting: Words = frozenset()
    """Words that make another role of one beside which they are: “prime minister”, “en funciones”."""
    conditions: Phrases = ()
    """What begins a condition: “unless”, “as long as”."""
    relaying: Words = frozenset()
    """What somebody does who says another one's words: “said Lee, quoting Ng”."""
    voices: Words = frozenset()
    """Whoever speaks for others, so that these do: “a spokesman for the ministry”."""
    so_it: Phrases = ()
    """What begins a sentence that says who said the one before: “Das teilte Ng mit”."""
    announcing: Words = frozenset()
    """Verbs of such a sentence."""
    asides: Phrases = ()
    """What may stand between an auxiliary and its participle: “a, quant à lui, estimé”."""
    adjectival: tuple[str, ...] = ()
    """Ends of adjectives that begin a sentence with a capital: “Technische Mängel”."""
    had: Words = frozenset()
    """Auxiliaries with which something was so before it was told: “had”."""
    chosen: Words = frozenset()
    """What stands behind a role whose holder is not yet in office: “mayor-elect”."""
    born: Words = frozenset()
    """Words before a noun that says only where somebody comes from: “die gebürtige Kölnerin”."""
    shown: Words = frozenset()
    """What ends “Das hat eine Studie ergeben”, and is no verb of saying elsewhere."""
    proving: Words = frozenset()
    """Verbs behind “Das” that say what shows the sentence before: “Das ergab eine Studie”."""
    finite_ends: tuple[str, ...] = ()
    """Ends of forms that are verbs, and no nouns, behind an unstressed pronoun: “y lo llamó”."""
    reactions: Words = frozenset()
    """Nouns of what somebody says to something: “Ng’s reaction: ‘…’”."""
    ours: Words = frozenset()
    """Possessives by which an article speaks of itself: “selon nos informations”."""
    his: Words = frozenset()
    """Possessives of a man."""
    hers: Words = frozenset()
    alone: Words = frozenset()
    """Determiners that are somebody by themselves: “many said”."""
    single: Words = frozenset()
    """Those of them that are one."""
    woman: Words = frozenset()
    """Nouns of a woman, whoever she is."""
    man: Words = frozenset()
    who: Words = frozenset()
    """Relative pronouns of people."""
    defining: Words = frozenset()
    """Words that begin a clause which tells one apart from others."""
    objects: Words = frozenset()
    """Pronouns that are no subject."""
    datives: Words = frozenset()
    """Pronouns of whom it was said to, between a verb and its subject."""
    impersonal: Words = frozenset()
    """Pronouns beside which a verb in “-e” is in the first subjunctive: “man rechne”."""
    reflexive: Words = frozenset()
    """Unstressed pronouns that go with a verb: “s’est dit”, “sich”."""
    what: Words = frozenset()
    """What a relative clause of what was said begins with: “c’est ce qu’a dit”."""
    oneself: Words = frozenset()
    """Pronouns between a verb and what somebody calls themselves."""
    themselves: Words = frozenset()
    """Pronouns that show that the word before is a person’s name."""
    no: Words = frozenset()
    """Determiners by which nobody is meant."""
    for_whom: Words = frozenset()
    """“For Ng, ‘it was over’”, “Ng, pour qui …”."""
    answered: Words = frozenset()
    """Nouns of what somebody answers to, be it first: “Kritik wies Ng zurück”."""
    coming: Words = frozenset()
    """Verbs by which it comes from somebody: “Kritik kam von Ng: ‘…’”."""
    month_names: Words = frozenset()
    """Months that are first names too: “June Abbott”."""
    seeming: Words = frozenset()
    """Verbs of what something is to somebody: “Für Ng bleibt es ‘ein Rätsel’”."""
    in_words: Words = frozenset()
    """Sources of which only what is in marks is quoted: “in the words of”."""
    belonging: Words = frozenset()
    """Words between a description and what it is of."""
    partitive: Words = frozenset()
    """Words behind one of several: “one of the people”."""
    shares: Words = frozenset()
    """Words between two numbers of a share: “one in four teachers”."""
    placing: Words = frozenset()
    """Prepositions that say where, not of what."""
    origin: Words = frozenset()
    """Prepositions that say from where somebody is, or what a thing is of."""
    impersonal_places: Words = frozenset()
    """Prepositions before whose people speak: “Aus der Partei hieß es”."""
    inner_places: Words = frozenset()
    """Those of them that only a document has: “Im Bericht hieß es”."""
    impersonal_verbs: Words = frozenset()
    """Verbs of what is said by nobody who is named."""
    heard_by: Words = frozenset()
    """Words before the paper that something was said in: “sagte er der ‘Zeit’”."""
    of_works: Words = frozenset()
    """Words before the title of a work."""
    own: Words = frozenset()
    """What stands in a source that is the subject itself: “nach eigenen Angaben”."""
    wordless: Words = frozenset()
    """Words behind “said” that tell how much, not what: “the same”, “a few words”."""
    claims: Words = frozenset()
    """Nouns of what somebody said, which words in marks may follow: “Ng’s vow to ‘fight’”."""
    nominative: Words = frozenset()
    """Pronouns that are a subject, whatever stands before the verb: “Die Partei nannte er …”."""
    so_far_as: tuple[str, ...] = ()
    """The words of “went so far as to say”, before the last two."""
    viewing: Words = frozenset()
    """Nouns of what somebody thinks or says: “in Ng’s view”."""
    while_another: Words = frozenset()
    """Conjunctions of a clause whose subject may be that of the participle behind it."""
    contrasting: Words = frozenset()
    """Conjunctions of a clause that stands beside the one before it: “while”."""
    supposing: Words = frozenset()
    """Conjunctions of what is only supposed or asked."""
    speech_acts: Words = frozenset()
    """Pasts of what is done by words, behind “, and he”: “challenged”, “accused”."""
    but: Words = frozenset()
    deeds_but: Words = frozenset()
    """Pasts behind “but” of what somebody did who said something: “but questioned the timing”."""
    joining_deeds: Words = frozenset()
    """Conjunctions before what a speaker did, and not said, next: “and then left”."""
    deeds: Words = frozenset()
    """What whoever spoke did as well, and spoke not of: “said it was late and thanked them”."""
    changing: Phrases = ()
    """What begins a figure that another is compared with: “down from 50 percent”."""
    occasions: Words = frozenset()
    """At what something is said: “in an interview”."""
    on_occasion: Words = frozenset()
    """Prepositions before that."""
    supposing_first: Words = frozenset()
    """Auxiliaries that only suppose something where they begin a sentence: “Had Ng said so, …”."""
    reflexive_behind: Words = frozenset()
    """Reflexive pronouns behind their verb, as in Polish."""
    reflexive_before: Words = frozenset()
    """Those that may stand before a verb of an attribution in dialogue: “s’est-il écrié”."""
    reflexive_ends: tuple[str, ...] = ()
    """Ends of verbs that are reflexive by themselves, as in Russian."""
    elided: tuple[str, ...] = ()
    """Words of several letters that lose their vowel before an apostrophe: “jusqu’à”."""
    name_articles: Words = frozenset()
    """Articles behind “von” that a name may have, or where somebody belongs: “von der BBC”."""
    contracted_origin: Words = frozenset()
    """“Of” with its article in one word, which no name has: “vom”."""
    possessors: Mapping[str, str] = {}
    """Whom a possessive means, as a pronoun that is a subject."""
    spoken_words: Words = frozenset()
    """“Words”, as what somebody says: “in Ng’s words”, “so seine Worte”."""
    accompanied: Words = frozenset()
    """“With”, behind which a subject may have a participle: “with one side saying”."""
    quoted_words: Words = frozenset()
    """“With” before what somebody is quoted with: “zitierte Ng mit den Worten”."""
    onward: Words = frozenset()
    """The adverb of “went on to say”."""
    no_noun: Words = frozenset()
    """Verbs of saying that are no nouns, whatever stands before them."""
    at_least: Phrases = ()
    """What a clause may begin with before a number."""
    then: Words = frozenset()
    """Adverbs before what a speaker did next."""
    spending: Words = frozenset()
    """Verbs of time behind which a participle has their subject: “spent May telling them”."""
    blaming: Words = frozenset()
    """Verbs of what one person does to another, so that they may be a part of what is told."""
    either: Words = frozenset()
    """“Or”, which no other thing that somebody said follows."""
    agreeing: Words = frozenset()
    """Verbs of what several say to each other, and one only does: “agreed to talk”."""
    men_ends: tuple[str, ...] = ()
    """Ends of nouns of several people but “-s”: “fishermen”."""
    doing: Words = frozenset()
    """Forms of “do” by which the reporter compares: “…, as he had done before”."""
    which: Words = frozenset()
    """The relative pronoun of a thing."""
    known_before: Words = frozenset()
    """“Known”, behind which words in marks are no name of a thing: “had known ‘at once’ of it”."""
    otherwise: Words = frozenset()
    """Adverbs before a verb of withholding: “but otherwise declined to say”."""
    alone_before: Words = frozenset()
    """Prepositions of a source that is one word: “nach Polizeiangaben”."""
    alone_after: Words = frozenset()
    """Postpositions of it: “Polizeiangaben zufolge”."""
    how: Words = frozenset()
    """“As” before what shows something: “wie aus dem Bericht hervorgeht”."""
    out_of: Words = frozenset()
    """The preposition behind that."""
    emphatic: Words = frozenset()
    """“Itself”, between a source and its verb: “aus der Partei selbst hieß es”."""
    infinitive_to: Words = frozenset()
    """“To” before an infinitive, which may be within it as well: “anzufangen”."""
    hearsay: str = ""
    """The verb of what is heard, where another word tells it: “war zu erfahren”."""
    first_person: Words = frozenset()
    """“I”, by which a sentence is not reported in the subjunctive."""
    stressing: Words = frozenset()
    """Verbs that take an infinitive with “to” though they ask for nothing."""
    as_what: Words = frozenset()
    """“As”, before what something is called."""
    ended_adverbs: tuple[str, ...] = ()
    """Ends of words that are no objects."""
    occupation_ends: tuple[str, ...] = ()
    """How words end, but for a plural’s “s”, by which it is told what somebody does."""
    occupation_begins: tuple[str, ...] = ()
    """How they begin: “ancien”."""
    vowels: str = ""
    """The letters that a name in the genitive is told by."""
    cut_ends: str = ""
    """Last letters of nouns that change with the case."""
    plural_groups: tuple[str, ...] = ()
    """Ends of nouns of people that are several."""
    describing_participles: tuple[str, ...] = ()
    """Ends of participles that only tell a noun apart: “a report dated”."""
    finding: Words = frozenset()
    """Verbs of a court that say something only with “that” behind them: “held that”."""
    anybody: Words = frozenset()
    """Whoever it may be: what they say is nobody’s."""
    subordinating: Words = frozenset()
    """Prepositions that a clause may follow too: “after a report found that”."""
    what_clauses: Words = frozenset()
    """Relatives that begin a subject of their own: “and what lies beneath is old”."""
    opening: Words = frozenset()
    """Conjunctions by which what was said may open: “said if it closed, he would go”."""
    whereas: Words = frozenset()
    """Conjunctions behind which somebody else speaks."""
    although: Words = frozenset()
    """Conjunctions behind which nothing is said: “though he did not say”."""
    unreported: Words = frozenset()
    """Words that begin a clause which is no part of what was said."""
    emerged: Phrases = ()
    """What the reporter adds behind what was said: “…, it has emerged”."""
    only: Words = frozenset()
    """By which somebody says so after all: “would say only that”."""
    going_on: Words = frozenset()
    """Words by which a clause goes on behind an attribution in its middle."""
    existential: Words = frozenset()
    """Adverbs that may be a subject’s place: “there was”."""
    counting: Words = frozenset()
    """Words before how many."""
    before_participle: Words = frozenset()
    """Prepositions before a participle of saying."""
    before_of: Words = frozenset()
    """Words behind which “de” is one: “avant de dire”."""
    quotable: Words = frozenset()
    """Verbs in the passive whose subject is quoted: “was heard saying”."""
    hearing: Words = frozenset()
    """Verbs in the passive whose subject is who was told."""
    quoting: Words = frozenset()
    """Verbs whose object is who spoke: “quoted Ng as saying”."""
    overhearing: Words = frozenset()
    """Those of them that an infinitive may follow: “heard Ng shout”."""
    quoted_saying: Words = frozenset()
    """The participles of those who are quoted."""
    remembering: Words = frozenset()
    """Verbs that a participle of the subject’s own saying follows: “remembers replying”."""
    showing: Words = frozenset()
    """Verbs that are nouns but behind what shows something: “records show”."""
    stating: Words = frozenset()
    """Participles of what a document says: “a statement saying”."""
    keeping_on: Words = frozenset()
    """Words before an infinitive of what was said all the same: “went on to say”."""
    eager: Words = frozenset()
    """How somebody is who says something: “quick to point out that”, “at pains to say that”."""
    speaking_up: Words = frozenset()
    """What somebody does in order to say something: “took to the radio to say that”."""
    purposes: Words = frozenset()
    """Infinitives of saying behind that."""
    on_record: Words = frozenset()
    """Words before “as saying”: “on record as saying that”."""
    going: Words = frozenset()
    """Verbs of “went on to say”."""
    emerging: Words = frozenset()
    """Verbs by which something is read in a text: “hervorgeht”."""
    upon: Words = frozenset()
    """Prepositions of a thing on which something is written."""
    standing: Words = frozenset()
    """Verbs of what is written on something."""
    calling: Words = frozenset()
    """Verbs of naming that may as well say what somebody thinks of another."""
    saying: Words = frozenset()
    """Verbs that a clause follows in whatever form: the plainest ones."""
    speaking: Words = frozenset()
    """Verbs behind which it may stand where they were said."""
    claiming: Words = frozenset()
    """Participles that a clause follows without a conjunction."""
    just_said: Words = frozenset()
    """Verbs right before words in marks, however short."""
    unsure: Words = frozenset()
    """Verbs that say something only with what was said."""
    states: Words = frozenset()
    """Pasts that are no deeds, so that they may belong to what was said."""
    minding: Words = frozenset()
    """Verbs of what is in somebody's mind, of which a clause alone says more."""
    knowing: Words = frozenset()
    """Verbs of what somebody has in mind, and says only with a clause."""
    putting: Words = frozenset()
    """Verbs of “put it”."""
    unchanged: Words = frozenset()
    """Verbs whose past is as their infinitive."""
    plurals: Words = frozenset()
    """Nouns that are several without an ending."""
    assessed: Words = frozenset()
    """Nouns by which the reporter goes on about what was said."""
    pointed_at: Words = frozenset()
    """More nouns that have an article, so that “that” before them is one."""
    alluding: Words = frozenset()
    """Those of them that may have “to” or “at” behind them: “a nod to”."""
    wanting: Words = frozenset()
    """What a speaker would do, behind a clause: “says it is late, and would prefer another”."""
    withholding: Words = frozenset()
    """Verbs of those who add nothing: “but declined to comment”."""
    giving: Words = frozenset()
    """Verbs of telling more, and then nothing of it: “gave no date”."""
    none_of: Words = frozenset()
    """Determiners of what is not given."""
    withheld: Words = frozenset()
    """What those add nothing to who “would not” do it: “but wouldn’t elaborate”."""
    reaction: Words = frozenset()
    """Participles by which the reporter tells what followed from what was said."""
    postposed: Words = frozenset()
    """Adjectives behind their noun: “people familiar with the talks”."""
    certain: Words = frozenset()
    """Verbs behind what somebody is sure of: “‘…’, ist Ng überzeugt”."""
    departments: Words = frozenset()
    """What a minister or a secretary is of."""
    captions: Words = frozenset()
    """What stands before a colon that names a picture’s maker, or a link."""
    degrees: Words = frozenset()
    """Academic titles, which tell nothing of what somebody does."""
    units: Words = frozenset()
    """Abbreviations that may end a sentence."""
    noun_endings: Words = frozenset()
    """Endings of nouns in their cases."""
    surnames: Words = frozenset()
    """Roles that end surnames too: “Burgmeister”."""
    surely_reported: Words = frozenset()
    """Forms that are nothing but the first subjunctive."""
    irreal: Words = frozenset()
    """Forms of “it would have”: nobody’s words, as far as the form tells."""
    latter: Mapping[str, str] = {}
    """Words of whom was named last, “cette dernière”, each with the gender."""
    of_before: Phrases = ()
    """What begins a sentence that says whose the one before it is: “Das teilte die Polizei mit”."""
    by_document: Words = frozenset()
    """Prepositions before a document that says what follows: “nach einer Studie”."""
    spans: Words = frozenset()
    """Lengths of time: “for two hours”."""
    accordingly: Words = frozenset()
    """Words that begin what a document says that was named before: “demnach”."""
    therein: Words = frozenset()
    """Words for a document that was named before: “heißt es darin”."""
    deputies: tuple[str, ...] = ()
    """What a role may begin with: “vice”, “ex-”."""
    weak_cases: tuple[str, ...] = ()
    """Endings of weak nouns in all cases but the first."""
    topics: Phrases = ()
    """What names whom the rest of a sentence is about: “as for Ng, she”."""
    sides: Phrases = ()
    """What stands before an office whose people are “on”: “du côté de la mairie, on dit”."""
    one_says: Words = frozenset()
    """Pronouns of people who are not named."""
    concerned: Mapping[str, str] = {}
    """Nouns of whom the words before were about, “l’intéressée”, each with the gender."""
    asking: Words = frozenset()
    """Verbs of the reporter who asks somebody, which may begin a sentence: “Pytam Ng, czy”."""
    she_nouns: tuple[str, ...] = ()
    """Articles, with a space, or endings by which an organisation is “she”: “la mairie”."""
    he_nouns: tuple[str, ...] = ()
    said_at: Phrases = ()
    """What begins where it was said, behind a speaker: “…, a dit Ng, maire, à la sortie.”."""
    talk_of: Phrases = ()
    """What is spoken of in a text: “w liście mowa jest o”. The first word is looked for."""
    talk: str = ""
    """The noun of it, where the verb stands apart: “ist von … die Rede”."""
    mine: Words = frozenset()
    """Possessives of whoever speaks."""
    accepting: Words = frozenset()
    """Verbs that a clause follows without a conjunction only if it begins with a pronoun."""
    undisclosed: Words = frozenset()
    """Verbs of what a speaker did not say of somebody: “, whom she did not name”."""
    without: Words = frozenset()
    """What begins what a speaker did not say: “sans préciser”, “не уточнив”."""
    unsaid: Words = frozenset()
    """The verbs of it."""
    details: Words = frozenset()
    """Nouns of it: “sans donner de date”."""
    gerunds: tuple[str, ...] = ()
    """Ends of words that say how it was said: “добавил, помолчав, что”."""
    about_that: Phrases = ()
    """What begins a clause that is reported behind it: “О том, что …, сообщил Ng”."""
    infinitives: tuple[str, ...] = ("er", "ir", "oir", "re", "ar")
    """Ends of infinitives, where no word marks them."""
    experts: Words = frozenset()
    """Nouns of those whom what they have learned may be said of as well."""
    learned: tuple[str, ...] = ()
    """Ends of what experts are: “toxicologue”."""
    by_whom: Words = frozenset()
    """Words between such a noun and whose it is: “a claim by Ng that”."""
    voicing: Words = frozenset()
    """Verbs by which such a noun is given out: “raised concerns that”."""
    of_mind: Words = frozenset()
    """What somebody is of something that they are sure of: “adamant that”."""
    made_known: Phrases = ()
    """What else tells what somebody says: “made it clear that”."""
    known_at_last: Words = frozenset()
    """Their last words."""
    claimed: Words = frozenset()
    """Nouns of what somebody said, behind which a clause stands: “Ng’s claim that it was late”."""
    parted: Mapping[str, str] = {}
    """Words behind a verb that says nothing by itself, with the verb that both are."""
    parted_forms: Words = frozenset()
    """The forms of such a verb: “geht davon aus, dass”, “aus ihr geht hervor, dass”."""
    stances: Mapping[str, tuple[Words, Words]] = {}
    """Last words before a clause of what somebody holds or has made known, each with the words one
    of which stands right before it, if any has to, and with the verbs: “vertrat die Ansicht, dass”.
    """
    seated_as: Words = frozenset()
    """Nouns by which a text varies who is elected somewhere: “the Ohio Republican”."""
    seated: Words = frozenset()
    """Titles of those: “Sen.”."""
    of_documents: Words = frozenset()
    """Words between a document and whose it is: “a study by Ng that found”."""
    within: Words = frozenset()
    """Words between an office and where it is: “das Ministerium in Utdorf”."""
    accusing: Words = frozenset()
    """Verbs by which somebody is said to have or to be something: “warf der Firma ‘Betrug’ vor”."""
    no_works: Words = frozenset()
    """Nouns that only end as those of works do: “Beispiel”."""
    name_cases: tuple[str, ...] = ()
    """Ends that a noun before a name in marks has in other cases: “des Vereins ‘Neue Wege’”."""
    convinced: Words = frozenset()
    """Adjectives behind which it stands of what somebody is so: “zeigte sich überzeugt, dass”."""
    either_mood: Words = frozenset()
    """Pasts that are the subjunctive as well, and have not the ending of others: “blieben”."""
    attributive: tuple[str, ...] = ()
    """Ends of participles before their noun, which may have words of their own before them."""
    going_further: Words = frozenset()
    """Verbs by which somebody goes on to say something: “added”."""
    nor: Words = frozenset()
    """Conjunctions that deny what follows."""
    own_deeds: Words = frozenset()
    """Participles of what a speaker did with what was said: “warned of losses, blaming the rain”."""
    of_whom: Words = frozenset()
    """Prepositions before whom something is said of: “said of the men he led”."""
    broadcasts: Words = frozenset()
    """Nouns of what is on the air, behind whose it is: “the BBC’s Today programme”."""
    when_asked: Words = frozenset()
    """Words before what a speaker was asked: “said so when asked about it”."""
    seeing: Words = frozenset()
    """Verbs of how somebody sees what is so: “as Ng sees it”."""
    from_whom: Words = frozenset()
    """Prepositions before whose a claim is: “the claim by Ng that it was late”."""
    of_clauses: Words = frozenset()
    """Words that stand for the whole clause before them: “…, something she denies”."""
    to_somebody: Words = frozenset()
    """Verbs that always have whom something was said to: “told”."""
    requests: Words = frozenset()
    """Nouns of what is denied without a word on what is so: “denied the request”."""
    outside: Words = frozenset()
    """Prepositions that are adjectives before people: “outside experts”."""
    viewing_now: Words = frozenset()
    """Verbs by which somebody goes on about what they think: “thinks it fell and sees a rise”."""
    of_so_many: tuple[str, ...] = ()
    """What stands between a part and its whole: “four out of five doctors”."""
    nobody: Words = frozenset()
    """Words for no one, who says nothing: “none of them said so”."""
    saints: Words = frozenset()
    """What stands before a saint, whose a house is: “St Aidan’s said”."""
    owners_names: Words = frozenset()
    """Names of firms that are somebody's: “Sotheby’s said”."""
    minding_now: Words = frozenset()
    """Participles of what somebody thought, within what they said: “…, she said, believing it”."""
    singular_ends: tuple[str, ...] = ()
    """Ends of nouns and adjectives that are no plurals: “spontaneous”."""
    trailing: Words = frozenset()
    """Words behind a comma at the end that only join a sentence to others: “…, however”."""
    hearing_said: Words = frozenset()
    """Verbs behind which “it suggested” is what one hears, by nobody."""
    audience: Words = frozenset()
    """Nouns of what listeners answer with: “…, to applause”."""
    listening: Words = frozenset()
    """Nouns of who or what listens, in one place: “told a packed hall”."""
    repeatedly: Phrases = ()
    """How often, in several words: “more than once”."""
    whoever: Words = frozenset()
    """Nouns that have no article, so that they begin a clause where they stand."""
    circumstances: Words = frozenset()
    """Prepositions that tell when, where or how something was said."""
    when_nearest: Words = frozenset()
    """Words before the week or the month that is meant: “this”, “last”."""
    ways: Phrases = ()
    """What stands before how somebody sees something: “the way Ng sees it”."""
    telling: Words = frozenset()
    views: Words = frozenset()
    """Nouns of what somebody thinks, to which they come, or which they hold."""
    holding: Words = frozenset()
    coming_to: Words = frozenset()
    coming_round: Words = frozenset()
    meaning: Words = frozenset()
    """Verbs by which a thing says nothing: “the ruling means that it will close”."""
    plainly: Words = frozenset()
    """Adjectives of who is about to say something, or of what they say: “Ng was blunt: …”."""
    having: Words = frozenset()
    """Verbs of who has an answer or a warning."""
    summing: Words = frozenset()
    half_days: Words = frozenset()
    """Abbreviations of hours, with which a sentence may end: “at 3 a.m. Police said”."""
    zones: Words = frozenset()
    """Names of zones of time, which may follow them."""
    seasons: Words = frozenset()
    parts_of_day: Words = frozenset()
    nearer: Words = frozenset()
    """Adverbs of how far from another time something was: “two days later than”."""
    durations: Words = frozenset()
    """Nouns of spans of time, by which it is told when it was said: “…, a day after the vote”."""
    apart_in_time: Words = frozenset()
    remarked: Words = frozenset()
    """Nouns of what somebody said, behind “in”: “…, in remarks that drew applause”."""
    evenly: Words = frozenset()
    """What stands before “as” where something else goes on: “…, even as the town flooded”."""
    newest: Words = frozenset()
    """Adjectives of what is so since something was said: “the latest sign”."""
    superlatives: Words = frozenset()
    """The same of what is the most of its kind: “the biggest”."""
    ordinals: Words = frozenset()
    occurring: Words = frozenset()
    """What is counted by ordinals, behind a clause: “…, the first time she spoke of it”."""
    numbered: Words = frozenset()
    """What stands before the number of a house, or of a rank: “No 10”, “the world No. 2”."""
    numbered_offices: Words = frozenset()
    """Numbers of houses that stand for whoever governs there."""
    ranking: Words = frozenset()
    """What stands before a rank: “the world No. 2”."""
    past_ends: tuple[str, ...] = ()
    """Ends of the pasts of one and of several: “sagte”, “sagten”."""
    past_ends_of_several: tuple[str, ...] = ()
    ends_of_several: tuple[str, ...] = ()
    """Ends that verbs have whose subject is several, and infinitives: “sagen”."""
    mood_ends: tuple[str, ...] = ()
    """Ends of the subjunctive, where they are no ends of pasts: “rechne”."""
    bases: Words = frozenset()
    """Verbs as they are behind a plural: “most people sleep badly”."""
    wishing: Words = frozenset()
    """Verbs behind which what shall be has an infinitive: “suggested the city look at it”."""
    be: Words = frozenset()
    """“Be” as such an infinitive."""
    preterites: Words = frozenset()
    """Pasts without the ending of others, by which a clause goes on: “…, Ng said, and left”."""
    acts: Words = frozenset()
    """Verbs as they are behind a plural, and hardly ever nouns: “voters want”."""
    acts_of_one: Words = frozenset()
    """The same behind a singular: “the voter wants”."""
    acts_or_things: Words = frozenset()
    """Verbs that are nouns as well, as they are behind a plural: “families face”, “a face”."""
    intending: Words = frozenset()
    """Verbs with an infinitive behind them: “the party needs to listen”."""
    acts_or_things_of_one: Words = frozenset()
    counted: Words = frozenset()
    """Adverbs before how many: “only one”, “about 40”."""
    irregular: Words = frozenset()
    """Participles behind their noun that have no ending: “a memo sent on Sunday”."""
    how_many: Words = frozenset()
    """Words before a number of people: “told more than 300 nurses”."""
    senders: Words = frozenset()
    """Prepositions before whoever a message is from."""
    issuing: Words = frozenset()
    """Verbs of those who publish a statement, which is theirs."""
    sons: Words = frozenset()
    """Nouns of children, by which whose they are is a parent: “Ng and his son Bo”."""
    fathers: Mapping[str, str] = {}
    """Possessives, with what such a parent is."""
    elder: Words = frozenset()
    """Adjectives by which the parent of two with one name is meant: “the elder Ng”."""
    younger: Words = frozenset()
    parents: Words = frozenset()
    """Nouns of what somebody is to a child."""
    concerning: Words = frozenset()
    """Verbs of a clause that only does so: “was Ng angeht”."""
    there: Words = frozenset()
    """Adverbs of the office that was named last, whose people speak: “уточнили там”."""
    noun_ends: tuple[str, ...] = ()
    """Ends that a noun of somebody may have as a subject, where a noun has no article."""
    weak_ends: tuple[str, ...] = ()
    """Ends of the nouns that are weak."""
    participial: tuple[str, ...] = ()
    """Ends of participles that begin what stands between commas."""
    plural_ends: tuple[str, ...] = ()
    """Ends of nouns in the plural."""
    describing_ends: tuple[str, ...] = ()
    """Ends of adjectives in the case of a source."""


class Turns(Struct, frozen=True, kw_only=True):
    """How who speaks stands within marks, or within what a dash begins, in one language."""

    short_dash: bool = False
    """A short dash begins somebody's turn too, and a long one does in any language."""
    parted_by_dashes: bool = False
    """Dashes part an attribution from what is said, not commas alone."""
    within_lines: bool = False
    """A line may have another turn within it."""
    ends_with_sentence: bool = False
    """An attribution behind a turn may end where its sentence does."""
    any_participle: bool = False
    """Any participle of saying behind an auxiliary makes an attribution."""
    subject: str = ""
    """What an attribution may begin with before its verb, as a regular expression."""
    letters: str = ""
    """The small letters that a verb of no list may begin with, as in a regular expression."""


class Speech(Struct, frozen=True, kw_only=True):
    """The words by which a text shows who says what."""

    verbs: Verbs
    determiners: Words
    oblique: Words = frozenset()
    """Those that show that a phrase is no subject: “den”, “dem”."""
    indefinite: Words
    """Those of the determiners that introduce somebody."""
    possessives: Words
    prepositions: Words
    of: Words
    """Prepositions (and contractions) that join a role to an organisation."""
    whose: Words = frozenset()
    """Those of them, and of the genitive, behind which it stands whose somebody is."""
    genitive: Words = frozenset()
    """Determiners that do so without a preposition, as in “Sprecher der Stadt”."""
    inflecting: Words = frozenset()
    """Those of the genitive that change the noun behind them: “Leiter des Amtes”."""
    impersonal: Words = frozenset()
    """Verbs of what one reads: “czytamy”, “говорится”."""
    focus: Words = frozenset()
    """Adverbs that belong to the subject which follows: “auch”."""
    clitics: Words = frozenset()
    """Unstressed objects right before a verb: “l’a accusé”, “la calificó”."""
    locative: Words = frozenset()
    """Prepositions of an office whose people speak: “в мэрии сообщили”."""
    staffed: bool = False
    """Behind these, only an organisation speaks, no town: “desde el club”."""
    plural_verbs: tuple[str, ...] = ()
    """Endings of the verbs by which they do."""
    to_hearer: Words = frozenset()
    """Prepositions before whom something was told, as in “a dit à Reuters”."""
    coordinators: Words
    subordinators: Words
    conjunctions: Words
    """Those that begin a reported clause: “that”."""
    relatives: Words
    interrogatives: Words
    """Words that begin what was asked: “whether”."""
    citing: Words = frozenset()
    """Verbs whose object is who spoke, not their subject: “цитирует его агентство”."""
    put: Words = frozenset()
    """Participles by which a question is put to somebody: “Asked whether …, she said no”."""
    questions_put: Words = frozenset()
    """Nouns by which it is: “Auf die Frage, ob …, sagte sie Nein”."""
    auxiliaries: Words
    being: Words = frozenset()
    """Those of them that make the passive."""
    perfect_auxiliaries: Words = frozenset()
    """Those of them behind whose object a participle of saying stands: “hat es ‘…’ genannt”."""
    modals: Words
    """Auxiliaries that make speech possible or future, not done: “may”, “will”."""
    negations: Words
    refusals: Words
    """Verbs after which an infinitive of saying says that nothing was said."""
    adverbs: Words
    to: Words = frozenset()
    """The sign of the infinitive."""
    he: Words
    she: Words
    it: Words
    they: Words
    i: Words
    one: Words = frozenset()
    """One of several, whoever it is: “one of them”."""
    implied: bool = False
    """A verb may stand without its subject."""
    feminine_verbs: tuple[str, ...] = ()
    """Endings of verbs whose subject is a woman."""
    masculine_verbs: tuple[str, ...] = ()
    numbered_verbs: tuple[tuple[str, str], ...] = ()
    """Endings of verbs without a subject: of one, and of several people."""
    feminine_names: Words = frozenset()
    """What a woman's given name has more than the man's of which it is made: “Paula”."""
    enclitic: Mapping[str, str] = {}
    """Endings that are the verb's subject, as in “dit-il”, with the pronoun that each is."""
    reported_mood: Words = frozenset()
    """Verb forms that mark a clause as reported: the subjunctive of German."""
    verb_first: bool = False
    """The verb stands second: an adverbial before it sends the subject behind it."""
    nouns_are_capitalised: bool = False
    ordinals: bool = False
    """A number with a full stop is “third”."""
    sources_before: Phrases
    """What stands before the source: “according to”."""
    sources_own: Mapping[tuple[str, ...], str] = {}
    """Sources with a possessive, and the pronoun that it is for: “po jego słowach”."""
    sources_after: Phrases = ()
    """What stands after the source: “zufolge”."""
    sources_as: Words = frozenset()
    """Words that begin “as X said”."""
    sources_alone: Words = frozenset()
    """Endings of a word that is a source by itself, as in “nach Polizeiangaben”."""
    men: Words
    """Honorifics of men."""
    women: Words
    titles: Words
    """Honorifics and abbreviated titles of either."""
    ranks: Mapping[str, str] = {}
    """Abbreviated titles, with the noun by which a text calls the same person: “the general”."""
    abbreviations: Words
    """Words that a full stop may follow within a sentence."""
    relations: Words
    """Nouns of what somebody is to another, which is no role beside whose it is: “his rival”."""
    roles: Words
    role_endings: tuple[str, ...] = ()
    female_roles: tuple[str, ...] = ()
    """Endings of roles that a woman has."""
    offices: Words = frozenset()
    """Roles that stand for nobody but who has them, where nouns have no article."""
    variations: Words = frozenset()
    """Nouns by which a text varies the name that it has just given: “the Republican”."""
    variation_endings: tuple[str, ...] = ()
    parties: Mapping[str, str] = {}
    """Who belongs to a party, by the letter before the place that they are elected in: “R-Ohio”."""
    peoples: Words = frozenset()
    """Names of many that have a capital wherever they stand: “Republicans”."""
    groups: Words
    """Nouns of people who speak together, or whose names are not given."""
    documents: Words
    """Nouns of things that say what stands in them."""
    records: Words
    """Nouns of what has somebody's words as they were said or written: “transcript”, “video”."""
    rumours: Words = frozenset()
    """Words by which nobody vouches that something was said: “reportedly”."""
    rumour_modals: Words = frozenset()
    """The same of auxiliaries before a participle: “aurait dit”, “soll … gesagt haben”."""
    organisations: Words
    organisation_endings: tuple[str, ...] = ()
    firms: Words = frozenset()
    """Words within the names of firms, which mean none by themselves: “Utopia Water”."""
    outlets: Words
    places: Words
    works: Words
    """Nouns before a title, a ship, a slogan."""
    naming: Words
    """Words before a name, a nickname, a word as a word: “known as”, “so-called”."""
    signs: Words
    """Nouns of what slogans stand on."""
    no_content: Words
    """What may follow a verb of saying without being what was said: “so”, “nothing”."""
    times: Words
    """Days, months and other words for when."""
    interviewer: str
    questions: Words
    """Labels of an interviewer's turns."""
    answers: Words
    male_names: Words
    female_names: Words
    incises: bool = False
    """Attributions stand within quotation marks: « A, dit-il, B »."""
    elisions: tuple[str, ...] = ()
    """Words that lose their vowel before the next: “l’”, “qu’”."""
    family_endings: tuple[str, ...] = ()
    """Case endings that a name may have."""
    genitives: Mapping[str, tuple[tuple[str, str], ...]] = {}
    """Endings of the genitive with those of the nominative: of first names of men and women
    (`first m`, `first f`), and of their last names (`m`, `f`), the surest first."""
    idioms: Idioms = Idioms()
    turns: Turns = Turns()
    source_joined: bool = False
    """No comma parts a source from its clause: “Zdaniem Ng potrzeba …”."""

    @property
    def has_cases(self) -> bool:
        """Whether nouns and names have endings in each case; German has the one of the genitive."""
        return len(self.family_endings) > 1

    @property
    def only_clauses(self) -> bool:
        """Whether a clause may follow a verb without a word between, and the verb is not second."""
        return bool(self.verbs.clause) and not self.verb_first


class Abbreviations(Struct, frozen=True, kw_only=True):
    """Where a full stop ends no sentence: the words before it, separated by spaces.

    Single letters (`U.S.`, `z. B.`, `J. K.`) end none in any language, and are not listed. `always`
    are those before names or in mid-sentence, `before_number` months and counted things. With
    `ordinals`, a number with a full stop is “third”, not the end of a sentence. With `rare`,
    sentences end with another sign, such as the danda, and full stops are those of abbreviations.
    """

    always: str = ""
    before_number: str = ""
    ordinals: bool = False
    rare: bool = False


class Meaning(Struct, frozen=True, kw_only=True):
    """The words by which a correction changes what is said, or who says it, rather than its form.

    They are looked for in texts of any language, since a text may quote another one.
    """

    negations: Words = frozenset()
    denials: Words = frozenset()
    """What tells of words beside it that they are not so, or that nobody said them in earnest."""
    denial_phrases: Phrases = ()
    """The same of several words; “…” is whatever may be between two of them: “wies … zurück”."""
    denials_within: Words = frozenset()
    """The same where no spaces part words."""
    untruths: Phrases = ()
    """What tells of somebody, in a sentence of its own, that they did not say what is so."""
    truths: Words = frozenset()
    """What tells that words are so, and with a negation that they are not: “true”."""
    corrections: Words = frozenset()
    """What begins a note that corrects an article."""
    versions: Phrases = ()
    """What tells of an earlier version of the article, or of what was removed from it."""
    closings: Words = frozenset()
    """What a letter ends with, before the name of who wrote it: “sincerely”."""
    letters: Words = frozenset()
    """What is named with who wrote or said it, in a line of its own: “Statement by Ann Lee”."""
    sayings: Words = frozenset()
    """What words are called that somebody said, or were said to be somebody's: “remark”."""
    pointing: Words = frozenset()
    """What stands for such words: “this”."""
    negating_prefixes: Mapping[str, str] = {}
    """What turns a word into its opposite; before which letters, if not before all."""
    opposites: Opposites = ()
    opposites_within: Opposites = ()
    """The same where no spaces part words."""
    turns: Mapping[str, str] = {}
    """Words that turn what is said round, by what they tell: “if”, “unless”, “only”, “also”.

    Of each kind, which `brief.anchor.realign.turns` names, phrases with commas between.
    """
    cardinals: Mapping[str, int] = {}
    """Numbers, with what each is in digits: those that are written as words, and “million”."""
    no_cardinals: Words = frozenset()
    """Those of any language that are other words in this one."""
    signs: Mapping[str, str] = {}
    """By the sign of a unit the words for it, with commas between: “%” is “per cent”."""
    numbers: Words = frozenset()
    numbering: Words = frozenset()
    """What only tells that a number follows: “No. 4”, “number 4”."""
    units: Words = frozenset()
    """What numbers count that measure something: “years”, “miles”."""
    dates: Words = frozenset()
    """Days as they are in a date, and months that the language's `months` do not have."""
    no_dates: Words = frozenset()
    """Those that are other words as well where they have no capital, and no number before them."""
    reporting: Words = frozenset()
    """What begins a reported clause, where a verb may have no subject: “disse che”."""
    told_by: Words = frozenset()
    """What says who says words, besides the verbs of `Speech`."""
    told_within: Words = frozenset()
    """The same where no spaces part words."""
    sources: Phrases = ()
    """What stands before the source of words, in a language without `Speech`: “segundo”."""
    others: Words = frozenset()
    """What tells, beside who is named, that words are another one's: “by”, “heard”, “quoted”."""
    fictions: Words = frozenset()
    """What tells in the sentence of words that nobody said them in earnest: “in a deepfake”."""
    manner_verbs: Mapping[str, str] = {}
    """Verbs of saying that are no mere “said”, by kind, as `brief.anchor.realign.manners` has them."""
    manners: Mapping[str, str] = {}
    """Other words beside words by which they are said so: phrases by kind, with commas between.

    “…” is up to a few words between two of them: “let … say”.
    """
    before_infinitive: Words = frozenset()
    """What stands between a verb and what somebody is yet to say: “promised to say”."""
    elder: Words = frozenset()
    younger: Words = frozenset()
    """What tells apart two of one name, in all its forms: “the elder Lee”."""
    hearing: Words = frozenset()
    """Verbs of a court, or a meeting, that somebody else speaks to: “the court heard”."""
    to_hearers: Words = frozenset()
    """Articles by which one behind a verb of saying is who hears it: “sagte dem Boten”."""
    either_names: Words = frozenset()
    """Given names of men and of women, be they only in the list of one of them."""
    informants: Words = frozenset()
    """What those are called who tell something and are not named: “sources”."""
    senders: Words = frozenset()
    """What is before the sender of a letter: “From”."""
    adverbs: Words = frozenset()
    """What sentences may begin with, and what is nobody's name, besides those of `Speech`."""
    columns: Words = frozenset()
    """Heads of columns in which nobody is named who says something: “Place”, “Day”."""
    gestures: Words = frozenset()
    """What speakers or their hearers do meanwhile, as a transcript has it in brackets: “laughs”."""
    rumours: Words = frozenset()
    """What may be false besides the words before it: “a rumour that …”."""
    recanting: Phrases = ()
    """What somebody does with words of their own: “took back her remark”."""
    credits: Words = frozenset()
    """What a picture's credit begins with: “Photo: …”."""
    furniture: Phrases = ()
    """What a line begins with that a page puts among paragraphs: “Read more: …”."""
    places: Words = frozenset()
    """What stands before the place where something is said."""
    nobody: Words = frozenset()
    """Whoever is told by no name and no noun: “somebody”, “nobody”, “others”."""
    in_turn: Words = frozenset()
    """What gives each of several people something else: “respectively”, “the latter”."""
    owned_by: Words = frozenset()
    """What joins a noun to whose it is, besides what `Speech` has: “di”, “an aide to”."""
    relations: Words = frozenset()
    """Who somebody is to another one, in a language without `Speech`: “marito”."""
    viewing: Words = frozenset()
    """Nouns of what somebody thinks or says, in a language without `Speech`: “parere”."""
    drops_subject: bool = False
    """Whether a verb of saying may have no subject: “dijo”."""
    looking_back: Words = frozenset()
    """What a sentence begins with that is about the words before it: “so”, “that”."""
    stances: Words = frozenset()
    """What it then has if it tells whose these are: “that is how Lee sees it”, “or so Lee hopes”."""
    variants: Mapping[str, str] = {}
    """By one way to write something all others, with commas between: “1/2” is “half”."""
    hours: Words = frozenset()
    """What stands behind the time of a clock: “Uhr”, “heures”."""
    hours_before: Words = frozenset()
    """What stands before it: “godz.”."""
    mornings: Words = frozenset()
    """What stands behind an hour before noon: “am”."""
    afternoons: Words = frozenset()
    """What stands behind an hour after noon: “pm”, “de la tarde”."""
    ordinal_days: str = ""
    """The days of a month in words, from the first on: “first second”; with strokes between forms."""
    number_joint: str = ""
    """What joins the ones to the tens in a number that is one word: “und”."""
    roman_ending: str = ""
    """What stands behind an ordinal number in Roman letters: “e”, as in “XXIe”."""
    days_with_points: bool = False
    """Whether “3.3.” is a day of a month."""
    first_days: Words = frozenset()
    """What the first day of a month is called in words: “le premier mars”."""
    questions: Words = frozenset()
    """Labels of who asks, besides those of `Speech`."""
    answers: Words = frozenset()


class Wording(Struct, frozen=True, kw_only=True):
    """What may be written for something else in a correction that changes nothing of what is said."""

    same: Phrases = ()
    """Words that stand for each other, each in the form that it has there: “until till”."""
    variants: Mapping[str, str] = {}
    """By one way to write something of several words all others, with commas between."""
    light: Words = frozenset()
    """Words that may come and go, besides articles: “that”."""
    clitics: Mapping[str, str] = {}
    """Words that lose letters behind another word, by what is left behind the apostrophe."""
    hosts: Words = frozenset()
    """The words before them."""
    near_others: Words = frozenset()
    """Words that are others by a letter or two, so that none is the other one misspelt."""
    inflected: Words = frozenset()
    """Ends of words by which they are forms of one another that say the same."""
    parted: Words = frozenset()
    """Words that are others with a hyphen: “resign”."""
    misspelt: Mapping[str, str] = {}
    """Well-known misspellings that are no words, each with what is meant."""
    few: Words = frozenset()
    """Words that say how little there is, or with an article that there is some: “little”."""
    telling: Words = frozenset()
    """Prepositions that say how many there are: “over forty”."""
    how_many: Words = frozenset()
    """Words that say of how many something is true: “few”, “most”, “fewer than”."""


def pairs(text: str) -> dict[str, str]:
    """By the first word of each of several phrases, with commas between, the rest of it."""
    each = (phrase.strip().partition(" ") for phrase in text.split(","))
    return {first: " ".join(rest.split()) for first, _, rest in each}


def one_or_other(n: int) -> str:
    """The category of a number in languages that have a singular and a plural."""
    return "one" if n == 1 else "other"


class Language(Struct, frozen=True):
    """One language: its file's value. `code` is its primary subtag (BCP 47).

    `interface` has what the pages say of their own; it is empty where pages can't be in it.
    `counts` has what they say of a number, of the `total` if it is of a part: by the category that
    `plural` gives of it, as CLDR names them, or by `other`. `date` writes a day, with one of the
    `months` as it is behind a number; `full_date` that date with one of the `weekdays`, Monday
    first, as CLDR has them in a full date. Without `speech`, no statements can be proposed.
    `wording` has what corrections may exchange. `quotes` are its pairs of quotation marks that are
    told from apostrophes.
    """

    code: str
    name: str
    interface: Mapping[str, str] = {}
    counts: Mapping[str, Mapping[str, str]] = {}
    plural: Callable[[int], str] = one_or_other
    months: tuple[str, ...] = ()
    weekdays: tuple[str, ...] = ()
    date: str = "{day} {month} {year}"
    full_date: str = "{weekday}, {date}"
    abbreviations: Abbreviations = Abbreviations()
    speech: Speech | None = None
    meaning: Meaning = Meaning()
    wording: Wording = Wording()
    quotes: tuple[str, ...] = ()
