"""Which of the words that were changed turn what is said into something else."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from enum import StrEnum
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from rapidfuzz.distance import Indel

from brief.anchor.index import RANGES
from brief.language.detection import function_words
from brief.language.model import words

NUMERALS = "〇零一二三四五六七八九十百千萬万億亿兩两兆"
NEGATING = "不没沒无無未非ない"
MONEY = "$€£¥₽₺₹₴₩"
WORD = re.compile(
    rf"[{MONEY}]|(?:(?<![^\s(“„«{MONEY}])[-−])?\d+(?:[.,:'\u066b\u066c]\d+)*|[{NUMERALS}]+|[{NEGATING}]"
    rf"|(?:(?![{NUMERALS}{NEGATING}])[{RANGES}])+"
    rf"|[^\W\d_{RANGES}][^\s\W{RANGES}]*(?:['’·][^\W\d_]+)*"
)
"""A sign of money, a number, a run where no spaces part words, a sign that negates, or a word."""

SENTENCE_END = re.compile(r"[.!?:…\"“”„«»]\s*$")

NEGATIONS = words(
    """
    no not never none nobody nothing nowhere neither nor without cannot hardly barely
    nicht nie niemals kein keine keinen keinem keiner keines niemand nichts ohne weder keineswegs
    ne pas jamais rien aucun aucune personne sans non
    nunca jamás nada nadie ningún ninguno ninguna tampoco sin
    mai niente nessuno nessuna senza né
    não nunca nenhum nenhuma ninguém sem
    nie nigdy nikt nic bez żaden żadna
    не нет никогда никто ничего ни без
    niet geen nooit niemand niets zonder inte ingen aldrig ikke ingen aldri
    değil yok hiç hiçbir asla
    لا لم لن ليس ليست ما غير بدون ألا وألا
    kaum guère apenas вряд едва ледва
    """
)
NEGATED = re.compile(r"n['’]t$|^n['’]", re.IGNORECASE)

NUMBERS = words(
    """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
    sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
    hundred thousand million billion trillion half third quarter dozen dozens first second once
    twice double hundreds thousands millions billions
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig
    fünfzig sechzig siebzig achtzig neunzig hundert tausend million millionen milliarde milliarden
    deux trois quatre cinq sept huit neuf dix onze douze vingt trente quarante cinquante
    soixante cent mille milliard milliards
    uno una dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta cincuenta
    ciento cien mil millón millones
    due tre quattro cinque sette otto nove dieci venti trenta cento milione milioni
    jeden jedna jednego dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem
    siedmiu osiem ośmiu dziewięć dziewięciu dziesięć dziesięciu jedenaście dwanaście piętnaście
    dwadzieścia dwudziestu trzydzieści trzydziestu czterdzieści czterdziestu pięćdziesiąt
    sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt sto stu dwieście trzysta czterysta
    pięćset tysiąc tysiące tysięcy milion miliony milionów miliard miliardy miliardów pół połowa
    один одна одного два две двух три трёх трех четыре четырёх четырех пять пяти шесть шести семь
    семи восемь восьми девять девяти десять десяти одиннадцать двенадцать пятнадцать двадцать
    двадцати тридцать тридцати сорок сорока пятьдесят шестьдесят семьдесят восемьдесят девяносто
    сто ста двести триста четыреста пятьсот тысяча тысячи тысяч миллион миллиона миллионов миллиард
    миллиарда миллиардов половина двое трое четверо
    bir iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen doksan yüz
    bin milyon milyar yarım yarısı
    واحد اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون عشرين ثلاثون ثلاثين أربعون
    أربعين خمسون خمسين مئة مائة مئتان مئتين ألف آلاف مليون ملايين مليار مليارات نصف ربع ثلث
    """
)

DATES = words(
    """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday
    januar februar märz april mai juni juli august oktober dezember
    montag dienstag mittwoch donnerstag freitag samstag sonntag
    janvier février mars avril juin juillet août septembre octobre novembre décembre
    enero febrero mayo junio julio agosto septiembre octubre noviembre diciembre
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre
    janeiro fevereiro março maio junho julho setembro outubro novembro dezembro
    lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì
    lundi mardi mercredi jeudi vendredi samedi dimanche
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada
    grudnia poniedziałek wtorek środę czwartek piątek sobotę niedzielę
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    понедельник вторник среду четверг пятницу субботу воскресенье
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين
    الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت
    """
)
WORDS_TOO = words("may march august mai")
"""Months that are other words as well where they have no capital, and no number before them."""

OPPOSITES = (
    ("before", "after"),
    ("above over", "below under beneath"),
    ("more", "less fewer"),
    ("most", "least fewest"),
    ("inside within", "outside"),
    ("for", "against"),
    ("up", "down"),
    ("high", "low"),
    ("higher", "lower"),
    ("highest", "lowest"),
    ("early", "late"),
    ("earlier", "later"),
    ("rise rises rose risen rising increase increases increased increasing grow grows grew growing",
     "fall falls fell fallen falling decrease decreases decreased decreasing decline declines "
     "declined declining shrink shrinks shrank shrinking"),
    ("raise raises raised raising", "lower lowers lowered lowering cut cuts cutting"),
    ("accept accepts accepted accepting approve approves approved approving",
     "reject rejects rejected rejecting refuse refuses refused refusing"),
    ("support supports supported supporting", "oppose opposes opposed opposing"),
    ("confirm confirms confirmed confirming admit admits admitted admitting",
     "deny denies denied denying"),
    ("allow allows allowed allowing permit permits permitted permitting",
     "forbid forbids forbade forbidden forbidding ban bans banned banning prohibit prohibits "
     "prohibited prohibiting"),
    ("open opens opened opening", "close closes closed closing shut shuts shutting"),
    ("start starts started starting begin begins began begun beginning",
     "stop stops stopped stopping end ends ended ending"),
    ("win wins won winning", "lose loses lost losing"),
    ("buy buys bought buying", "sell sells sold selling"),
    ("guilty", "innocent"),
    ("true right", "false wrong"),
    ("minimum", "maximum"),
    ("may might could", "will shall must would"),
    ("könnte könnten dürfte dürften", "wird werden muss müssen"),
    ("pourrait pourraient peut peuvent", "doit doivent"),
    ("podría podrían puede pueden", "debe deben"),
    ("może mogą", "musi muszą"),
    ("может могут", "должен должна должно должны"),
    ("yes", "no"),
    ("always", "never"),
    ("vor bevor", "nach nachdem"),
    ("mit", "ohne"),
    ("mehr", "weniger"),
    ("über", "unter"),
    ("oben", "unten"),
    ("für", "gegen wider"),
    ("höher", "niedriger tiefer"),
    ("hoch", "niedrig tief"),
    ("früh", "spät"),
    ("früher", "später"),
    ("mindestens", "höchstens"),
    ("steigen steigt stieg stiegen gestiegen wachsen wächst wuchs wuchsen gewachsen",
     "fallen fällt fiel fielen gefallen sinken sinkt sank sanken gesunken schrumpfen schrumpft "
     "schrumpfte geschrumpft"),
    ("anstieg zunahme", "rückgang abnahme"),
    ("erhöhen erhöht erhöhte erhöhten", "senken senkt senkte senkten gesenkt"),
    ("zustimmen zugestimmt annehmen angenommen", "ablehnen abgelehnt"),
    ("erlauben erlaubt erlaubte erlaubten", "verbieten verbietet verbot verboten"),
    ("öffnen öffnet öffnete geöffnet", "schließen schließt schloss geschlossen"),
    ("gewinnen gewinnt gewann gewonnen", "verlieren verliert verlor verloren"),
    ("bestätigen bestätigt bestätigte", "bestreiten bestreitet bestritt bestritten"),
    ("schuldig", "unschuldig"),
    ("wahr richtig", "falsch"),
    ("ja", "nein"),
    ("avant", "après"),
    ("avec", "sans"),
    ("plus", "moins"),
    ("pour", "contre"),
    ("dessus", "dessous"),
    ("haut haute hauts hautes", "bas basse basses"),
    ("tôt", "tard"),
    ("hausse hausses augmentation", "baisse baisses diminution"),
    ("augmente augmentent augmenté augmenter augmentera",
     "baisse baissent baissé baisser baissera diminue diminuent diminué diminuer diminuera"),
    ("accepte acceptent accepté accepter approuve approuvent approuvé approuver",
     "refuse refusent refusé refuser rejette rejettent rejeté rejeter"),
    ("autorise autorisent autorisé autoriser", "interdit interdisent interdire"),
    ("ouvre ouvrent ouvert ouvrir", "ferme ferment fermé fermer"),
    ("gagne gagnent gagné gagner", "perd perdent perdu perdre"),
    ("confirme confirment confirmé confirmer", "dément démentent démenti démentir"),
    ("coupable coupables", "innocent innocents innocente innocentes"),
    ("vrai vraie", "faux fausse"),
    ("oui", "non"),
    ("antes", "después depois"),
    ("más", "menos"),
    ("mais", "menos"),
    ("sobre", "bajo"),
    ("sube suben subió subir aumenta aumentan aumentó aumentar",
     "baja bajan bajó bajar disminuye disminuyen"),
    ("sobe sobem subiu aumentou", "cai caem caiu diminuiu"),
    ("prima", "dopo"),
    ("più", "meno"),
    ("sopra", "sotto"),
    ("przed", "po"),
    ("więcej", "mniej"),
    ("до", "после"),
    ("قبل", "بعد"),
    ("أكثر", "أقل"),
    ("فوق", "تحت"),
    ("مع", "ضد"),
    ("نعم", "لا"),
    ("آمن آمنة", "خطير خطيرة"),
    ("ارتفع ارتفعت زاد زادت", "انخفض انخفضت تراجع تراجعت"),
    ("safe", "unsafe dangerous"),
    ("injured wounded hurt", "killed dead"),
    ("all every each", "some few"),
    ("sicher", "gefährlich"),
    ("verletzt verletzte verletzten", "getötet tot tote toten"),
    ("blessé blessée blessés blessées", "tué tuée tués tuées mort morts"),
    ("больше", "меньше"),
)  # fmt: skip


OPPOSITES_WITHIN = (
    ("安全", "危險 危险"),
    ("支持 贊成 赞成", "反對 反对"),
    ("同意 接受", "拒絕 拒绝"),
    ("增加 上升", "減少 减少 下降"),
    ("開放 开放", "關閉 关闭"),
    ("之前 以前", "之後 之后 以後 以后"),
    ("以上", "以下"),
    ("承認 承认", "否認 否认"),
    ("允許 允许", "禁止"),
    ("受傷 受伤", "死亡"),
)
"""The same where no spaces part words."""


def opposite_words() -> dict[str, set[str]]:
    found: dict[str, set[str]] = defaultdict(set)
    for sides in OPPOSITES:
        one, other = map(str.split, sides)
        for word, opposite in product(one, other):
            found[word].add(opposite)
            found[opposite].add(word)
    return dict(found)


OPPOSITE_OF = opposite_words()

OPPOSITE_WITHIN = [
    pair for one, other in OPPOSITES_WITHIN for pair in product(one.split(), other.split())
]
SIGNS_OF_OPPOSITES = re.compile("|".join({word for pair in OPPOSITE_WITHIN for word in pair}))

PREFIXES = {
    **dict.fromkeys(
        ("dis", "des", "dés", "dé", "un", "in", "non", "nicht", "nie", "не", "бес"), ""
    ),
    "i": "l",
    "im": "bmp",
    "il": "l",
    "ir": "r",
}
"""What turns a word into its opposite in languages of Europe; before which letters, if not before
all."""

MISSPELT = 0.7
"""How much alike two words are of which one is the other misspelt."""

ROOT = 4
"""The fewest letters of the rest: “port” and “import” are not what is meant, but asked for."""


class Substance(StrEnum):
    """What kind of word was changed."""

    NUMBER = "number"
    DATE = "date"
    NEGATION = "negation"
    NAME = "name"
    OPPOSITE = "opposite"
    SPEAKER = "speaker"
    """Who says the words, by what is beside them."""


class Change(NamedTuple):
    """Words of substance that were replaced; `old` or `new` is empty where there were none."""

    kind: Substance
    old: str
    new: str


class Word(NamedTuple):
    text: str
    first: bool
    """Whether a sentence begins with it, so that its capital says nothing."""
    counted: bool
    """Whether a number is just before it."""


def changes(old: str, new: str) -> tuple[Change, ...]:
    """The changes of substance between two wordings of one statement, in order."""
    olds, news = words_of(old), words_of(new)
    matcher = SequenceMatcher(
        None, [word.text for word in olds], [word.text for word in news], autojunk=False
    )
    found: list[Change] = []
    lost_words: list[Word] = []
    gained_words: list[Word] = []
    for what, a, b, c, d in matcher.get_opcodes():
        if what == "equal":
            continue
        before, after = olds[a:b], news[c:d]
        lost_words += before
        gained_words += after
        for kind in Substance:
            lost = [word.text for word in before if kind_of(word) is kind]
            gained = [word.text for word in after if kind_of(word) is kind]
            if [*map(str.casefold, lost)] != [*map(str.casefold, gained)]:
                # One word for another: what the name was replaced by need not be one.
                if len(before) == len(after) == 1:
                    lost, gained = [before[0].text], [after[0].text]
                found.append(Change(kind, " ".join(lost), " ".join(gained)))
                if len(before) == len(after) == 1:
                    break
        else:
            if len(before) == len(after) == 1 and begin_otherwise(before[0], after[0]):
                found.append(Change(Substance.NAME, before[0].text, after[0].text))
            elif before and after and count_otherwise(before[0], after[0]):
                found.append(Change(Substance.NUMBER, before[0].text, after[0].text))
    return (*found, *opposites(lost_words, gained_words))


def begin_otherwise(old: Word, new: Word) -> bool:
    """Whether a sentence begins with another word now, which its capital does not tell from a name.

    A word that is nearly the same is one that was misspelt; an opposite is named as such.
    """
    return (
        old.first
        and new.first
        and all(map(may_be_name, (old.text, new.text)))
        and Indel.normalized_similarity(old.text, new.text) < MISSPELT
        and not are_opposite(old.text, new.text)
    )


def may_be_name(word: str) -> bool:
    """Whether a word with a capital may be a name: it is long, or does not join others."""
    return word[0].isupper() and (
        len(word) >= ROOT or (len(word) > 1 and word.casefold() not in function_words())
    )


def count_otherwise(old: Word, new: Word) -> bool:
    """Whether a number counts something else now: “40 euros”, “3 a.m.”."""
    return (
        old.counted
        and new.counted
        and old.text.casefold() != new.text.casefold()
        and kind_of(old) is kind_of(new) is None
        and Indel.normalized_similarity(old.text, new.text) < MISSPELT
    )


def opposites(lost: Sequence[Word], gained: Sequence[Word]) -> Iterator[Change]:
    """Words that were exchanged for their opposites, wherever in the statement those are now."""
    left = [word.text for word in gained if kind_of(word) is None]
    for word in lost:
        if kind_of(word) is not None:
            continue
        other = next((each for each in left if are_opposite(word.text, each)), None)
        if other is not None:
            left.remove(other)
            yield Change(Substance.OPPOSITE, word.text, other)


def are_opposite(word: str, other: str) -> bool:
    word, other = word.casefold(), other.casefold()
    if other in OPPOSITE_OF.get(word, ()) or negates(word, other) or negates(other, word):
        return True
    return bool(SIGNS_OF_OPPOSITES.search(word)) and any(
        (one in word and two in other) or (two in word and one in other)
        for one, two in OPPOSITE_WITHIN
    )


def negates(word: str, plain: str) -> bool:
    """Whether a word is another one with a prefix that negates it."""
    if len(plain) < ROOT or not word.endswith(plain):
        return False
    before = PREFIXES.get(word.removesuffix(plain))
    return before is not None and (not before or plain[0] in before)


@lru_cache(maxsize=256)
def words_of(text: str) -> tuple[Word, ...]:
    """The words of a text, which is read in several ways in a row."""
    found: list[Word] = []
    previous = 0
    counted = False
    for match in WORD.finditer(text):
        first = not previous or bool(SENTENCE_END.search(text, previous, match.start()))
        found.append(Word(match.group(), first, counted))
        previous = match.end()
        counted = match.group()[0].isdigit()
    return tuple(found)


@lru_cache(maxsize=4096)
def kind_of(word: Word) -> Substance | None:
    text = word.text
    lower = text.casefold()
    if text in MONEY or text.lstrip("-−")[:1].isdigit() or text.isnumeric() or lower in NUMBERS:
        return Substance.NUMBER
    if lower in DATES and (word.counted or text[0].isupper() or lower not in WORDS_TOO):
        return Substance.DATE
    if lower in NEGATIONS or NEGATED.search(text) or text in NEGATING:
        return Substance.NEGATION
    if any(map(str.isdigit, text)) or (
        text[0].isupper() and (not word.first or (len(text) > 1 and text.isupper()))
    ):
        return Substance.NAME
    return None
