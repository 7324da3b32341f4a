"""Lines that pages put around an article, known by their words: in each language, the usual ones."""

from __future__ import annotations

import datetime
import re
from functools import cache

from brief.language import CODES, language

LONGEST = 200
"""The most characters of a line of furniture that is known by how it begins."""

ALONE = """
share|share this( article| story| page)?|share (on|via|by) .{1,30}|facebook|twitter|x|tweet|whatsapp
|telegram|linkedin|reddit|pinterest|messenger|e-?mail( this( article)?)?|print( this( article)?)?
|copy link|link copied!?|copier le lien|link kopieren|copiar (el )?enlace|(s?kopiuj|копировать) (link|ссылку)|save( article| for later)?|bookmark|listen( to (this )?article)?
|follow( us)?( on .{1,40})?|like|comments?( \\(?\\d+\\)?)?|\\d+ (comments?|shares?)|leave a comment
|post a comment|join the (conversation|discussion)|advertisement|advert|ad|sponsored( content)?
|promoted|skip (ad|to (main )?content)|loading\\W*|menu|search|log ?in|sign (in|up)|subscribe( now)?
|register|home|back to top|next( article)?|previous( article)?|accept( all)?( cookies)?|reject all
|manage (cookies|preferences|settings)|cookie (settings|policy)|privacy policy|terms of use|close
|read( it)? more|show more|load more|view (all|gallery|comments)|more|gallery|enlarge( image)?
|video|watch( now| live)?|live|breaking( news)?|exclusive|\\d+ ?min(ute)?s?( read)?|reading time.{0,20}
|report (an error|a typo)|correct an error|get (the|our) (app|newsletter).{0,60}|tags?|topics?
|(press|news|media) (release|statement)(\\W+for immediate release)?|for immediate release|\\W*ends\\W*
|(story|article) continues (below|after).{0,40}|(click|tap) to (share|print|email).{0,40}
|\\d+ new (updates?|posts?)|show key events( only)?|(suggested|related) (topics|tags)
|\\[?edit\\]?|(download|play) (mp3|episode|audio)|become a (member|subscriber|supporter)|table of contents|open in app|sent from my .{1,30}
|share this (contribution|speech|post|page|quote)|member-only story|image caption
|(presse|medien)(mitteilung|information|aussendung)|communiqué( de presse)?|comunicado de prensa
|komunikat prasowy|пресс-релиз
|((press|news|media) release|presse(mitteilung|information)|communiqué( de presse)?|comunicado)
 (no|nr|n°|nº|núm|number)\\W{0,2}\\d[\\d/.-]{0,12}
|teilen|drucken|merken|kommentare?( \\(?\\d+\\)?)?|\\d+ kommentare?|anzeige|werbung|vorlesen
|artikel (teilen|drucken|anhören)|auf .{1,20} teilen|startseite|anmelden|abonnieren
|alle akzeptieren|einstellungen|mehr anzeigen|weiterlesen|zur startseite|newsletter|schließen
|partager( sur .{1,30})?|imprimer|publicité|commenter|commentaires?|s['’]abonner|lire plus|accueil
|tout accepter|continuer sans accepter|compartir( en .{1,30})?|imprimir|publicidad|comentarios?
|suscr[ií]bete|aceptar( todo)?|leer más|udostępnij|drukuj|skomentuj|komentarze|reklama
|zaakceptuj|czytaj dalej|subskrybuj|поделиться( в .{1,30})?|распечатать|комментарии|реклама
|подписаться|принять|читать далее|главная
"""
BEGINS = """
(read|see|watch|listen|find out|discover) (also|more|next|now)\\b ?:?|also read\\b|more (on|from|in)
|related( (content|articles?|stories|news|topics?|links?|coverage|reading))?\\s*:|recommended\\s*:
|sign up (for|to)|subscribe (to|for)|join (our|us)|get (the|our|more|unlimited)
|follow (us|our|the)\\b.{0,60}\\b(on|at|in)\\b|click here|tap here|download (the|our)
|(we|this (web)?site|our (web)?site) (and our partners )?(use|uses|store) (cookies|information on)
|by (continuing|using|clicking)\\b.{0,80}\\b(cookies?|terms|policy|agree)
|(all|some) rights reserved|(copyright|©|\\(c\\))\\W*\\d{4}|do you (have|know) (a|more|something)
|(leggi|vedi|guarda) anche\\b|riproduzione riservata|s[ií]g(ue|a)nos (en|a)\\b|suivez-nous\\b|folgen? (sie )?uns\\b
|obserwuj nas\\b|подписывайтесь на\\b|leia (também|mais)\\b|lees (ook|verder)\\b
|läs (också|även|mer)\\b|čtěte (také|též)\\b|dalszy ciąg (materiału|tekstu|artykułu)|our mailing address is|view this (email|e-mail|newsletter|post) (in|on)\\b|you(['’]re| are) receiving this (e-?mail|newsletter)
|(to|you can) unsubscribe\\b|unsubscribe (here|from)|(to |you can )?update your preferences|want to change how you receive
|embargo(ed)?\\b.{0,20}(until|till|:)|sperrfrist\\b|sous embargo\\b
|a post shared by|listen to (this|the) (article|story|episode)\\b|a version of this (article|story) appear|our standards\\s*:
|transcribed by https?:|follow .{1,40} on (facebook|x|twitter|instagram|whatsapp|bluesky|threads|youtube|tiktok)\\b
|have (a|you) (tip|story|got a)|got a (tip|story)|send (your|us)|contact (us|the (author|reporter))
|(lesen|sehen|hören) sie (auch|mehr)|mehr (zum thema|dazu|zu)|(das könnte|auch) .{0,20}interessieren
|(wir|diese (web)?seite) (verwenden|verwendet|nutzen|nutzt) cookies|alle rechte vorbehalten
|jetzt (abonnieren|anmelden|lesen)|zum thema\\s*:|(lire|voir|à lire|à voir) aussi|sur le même sujet
|nous utilisons (des|les) cookies|tous droits réservés|(lea|lee|vea|ver|leer) también
|(más|mas) (información|noticias|sobre)\\s*:|(utilizamos|usamos) cookies|todos los derechos
|(czytaj|zobacz|przeczytaj|sprawdź) (też|także|również|więcej)|używamy (plików )?cookies
|ta strona (używa|korzysta z) .{0,10}cookies|wszelkie prawa|(читайте|смотрите) (также|ещё|еще)
|мы используем .{0,10}(cookie|куки)|все права защищены|материалы по теме
"""
ENDS_ARTICLE = """
related( (content|articles?|stories|news|topics?|links?|coverage|reading))?|more (stories|news|articles)
|more (on|from|about|in) .{1,60}|most (read|popular|viewed|shared|commented)|read (next|more)
|(press|media) (contacts?|enquiries|inquiries)|(presse)?kontakt|ansprechpartner(in)?|contacts? presse
|contacto (de )?prensa|kontakt dla mediów|people are (also )?reading|others (also )?read|you (may|might) (also )?(like|be interested in).{0,20}|(recommended|suggested)( for you| stories)?
|trending( now)?|latest( news| stories)?|top stories|editor['’]?s['’]? (picks|choice)|don['’]t miss
|what to read next|up next|popular( now)?|from (around )?the web|around the web|sponsored (links|stories)
|comments?( \\(?\\d+\\)?)?|join the (conversation|discussion)|about the authors?|explore more.{0,20}
|mehr (zum thema|dazu|artikel|nachrichten)|meistgelesen|das könnte sie( auch)? interessieren
|auch interessant|ähnliche artikel|verwandte (artikel|themen|inhalte|beiträge|meldungen)|zum thema|weitere (artikel|themen)
|lesen sie auch|(à|a) lire (aussi|également)|sur le même (sujet|thème)|articles? (liés?|similaires|connexes)
|les plus lus|dans la même rubrique|te puede interesar|(noticias|artículos) relacionad[oa]s
|lo más (leído|visto)|más (noticias|información)|(powiązane|podobne) (artykuły|treści|tematy)
|czytaj (też|także|również|więcej)|najczęściej czytane|polecane|zobacz (też|także|również)
|(читайте|смотрите) (также|ещё|еще)|(материалы|новости) по теме|самое (читаемое|популярное)|похожие
"""
CREDIT = r"""
(?:images?|pictures?|photos?|photography|photograph|video|graphics?)\ ?(?:sources?|credits?|by|courtesy(?:\ of)?)
|(?:images?|pictures?|photos?|photographs?|credits?|file\ photo|source)(?=\s*[:/])
|(?:fotos?|bild(?:er)?|quelle|bildquelle|bildrechte|grafik|crédits?(?:\ photo)?|photographie
|imagen(?:es)?|fuente|fot\.?|zdjęci[ea]|źródło(?:\ zdjęcia)?|фото|источник(?:\ фото)?)(?=\s*[:/©])
|fot\.(?=\s)|crédits?\ photo
"""


def pattern(text: str) -> re.Pattern[str]:
    return re.compile(f"(?:{''.join(text.splitlines())})", re.IGNORECASE)


IS_ALONE = pattern(ALONE)
BEGINNING = pattern(BEGINS)
END = pattern(ENDS_ARTICLE)
CREDIT_LINE = re.compile(
    rf"(?P<before>^|^.*?[.!?…)\]]\s+|^.*?\s[|/–—-]\s+|^.*?\()(?:{CREDIT})\s*[:/,]?\s*(?P<credit>\S.*?)\)?$",
    re.IGNORECASE | re.VERBOSE,
)
CREDIT_ALONE = re.compile(
    r"(?P<before>^|^.*\s)(?P<credit>(?:©|\(c\)\s)\s?\S.*|\S[\w.' -]{0,40}(?:/| via )"
    r"(?:Getty Images|Reuters|AFP|AP|dpa|EPA|PA|Shutterstock|Alamy|EFE|PAP|ТАСС|imago).{0,40})$",
    re.IGNORECASE,
)
CREDIT_LENGTH = 200
CAPTION_LABEL = re.compile(
    r"(?:image|photo|picture|caption|credit|bild|foto)[\s.:…]*", re.IGNORECASE
)
RULE = re.compile(r"[\W_]+")
SHARES = re.compile(
    r"(?:(?:share|facebook|twitter|x|tweet|whatsapp|telegram|linkedin|reddit|pinterest|e-?mail|"
    r"print|copy link|link|save|like|loading|instagram|bluesky|threads|teilen|drucken|partager|compartir|"
    r"udostępnij|поделиться|on|via|auf)[\s|·•,/.…]*){2,}",
    re.IGNORECASE,
)
CRUMBS = re.compile(r"[^.!?]{1,40}(?:\s*(?:>|›|»|→)\s*[^.!?]{1,60}){1,5}")
BYLINE = re.compile(
    r"(?i:(?:written |reported |story |interview(?:ed)? )?by|words by|text by|interview\s*:|text\s*:|von|par|por"
    r"|autor(?:ka|in)?|автор)\s*:?\s+"
    r"(?P<author>[^\W\d_a-z][^!?:;\"“”«»\d]{1,80}?)(?:\s*[|·•–—,]\s.{0,60})?"
)
EASTERN_BYLINE = re.compile(
    r"(?:作者|记者|記者|撰文)\s?[：:]?\s?(?P<author>[\u2e80-\u9fff·]{2,12})"
)
EASTERN_SOURCE = re.compile(r"来源\s?[：:]\s?(?P<outlet>[\w·]{2,30})")
E_MAIL = re.compile(r"[\s,;|(<]{0,5}[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}[)>]?")
MENU = re.compile(r"\s*[|\[\]]\s*")
ENTRIES = 4
"""The fewest entries of a menu in one line."""
NAME = re.compile(
    r"[^\W\d_][\w.'’-]*(?:,? (?:and|und|et|y|i|и|de|del|van|von|der|[^\W\d_][\w.'’-]*))*"
)
STAMP = re.compile(
    r"(?:(?:first |last )?(?:published|updated|posted|modified|created|aired|broadcast|recorded)|stand|veröffentlicht|aktualisiert"
    r"|publié|mis à jour|publicado|actualizado|opublikowano|aktualizacja|опубликовано|обновлено"
    r"|date|datum|data|fecha)\b.{0,80}",
    re.IGNORECASE,
)
EASTERN = re.compile(r"(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]")
ISO = re.compile(r"\b(\d{4})-(\d\d)-(\d\d)")
DOTTED = re.compile(r"\b(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b")
TIME = re.compile(
    r"\b\d{1,2}[:.h]\d\d(?:[:.]\d\d)?(?:\s*(?:[ap]\.m\.|[ap]m\b|(?:uhr|utc|gmt|ces?t|bst|msk|[ecmp][sd]?t)\b))*",
    re.IGNORECASE,
)
FILLERS = re.compile(
    r"\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|\b(?:montag|dienstag|mittwoch"
    r"|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes"
    r"|martes|miércoles|jueves|viernes|sábado|domingo)\b|\b(?:at|on|um|à|a las|de|le|el|uhr|am|pm|utc|gmt|cet"
    r"|est|edt|bst|msk|of|the|и|в|г|года?)\b|来源\s?[：:]\s?\w+|\bgodz\b|[^\w]+|\b(?:st|nd|rd|th)\b",
    re.IGNORECASE,
)


CONTACT = re.compile(r"(?:contact|e-?mail|reach|follow|write to)\b.{0,60}", re.IGNORECASE)
DATELINE = 80
DATELINE_END = re.compile(r"\s?\)?(?:\s?\([^()]{1,30}\))?\s?[-–—:]{1,2}\s")
SENTENCE = re.compile(r"[^\W\d_]{4,}[.!?]\s")


def furniture(line: str) -> str:
    """Why a line is no part of an article, or an empty text."""
    if RULE.fullmatch(line):
        return "a line without words"
    if SHARES.fullmatch(line):
        return "a share bar"
    if len(line) > LONGEST and "cookie" not in line.lower():
        return ""
    if IS_ALONE.fullmatch(line.strip(" :|·•>›»…")):
        return "a part of the page"
    if is_menu(line):
        return "a part of the page"
    if BEGINNING.match(line):
        return "a cookie notice" if "cookie" in line.lower() else "a part of the page"
    return ""


def is_contact(line: str, author: str) -> bool:
    """Whether a line says how its author is reached."""
    names = author.split() or [""]
    known = "@" in line or (names[-1] and names[-1] in line[:60])
    return bool(known) and len(line) <= LONGEST and CONTACT.match(line) is not None


def is_menu(line: str) -> bool:
    """Whether a line has entries of a menu alone: “[Home] [Search]”, “Help | Terms | About us”."""
    entries = [entry for entry in MENU.split(line) if entry]
    return len(entries) >= ENTRIES and all(
        len(entry.split()) <= ENTRIES and entry[-1] not in ".!?" for entry in entries
    )


def ends_article(line: str) -> bool:
    """Whether a line is the heading of what pages have after an article."""
    return END.fullmatch(line.strip(" :|·•>›»…")) is not None


def credit(line: str) -> tuple[str, str] | None:
    """The caption and the credit that a line has, either of which may be empty."""
    if len(line) > CREDIT_LENGTH * 3:
        return None
    found = CREDIT_LINE.match(line) or CREDIT_ALONE.match(line)
    if found is None or len(found["credit"]) > CREDIT_LENGTH:
        return None
    if found.re is CREDIT_LINE and found["credit"][:1] in '"“„«':
        return None
    return found["before"].strip(" |/–—-("), found["credit"].strip()


def is_caption_label(line: str) -> bool:
    """Whether a line only says that there is a picture."""
    return CAPTION_LABEL.fullmatch(line) is not None


def is_name(line: str) -> bool:
    """Whether a line may be the name of one person, or of several, and nothing else."""
    words = line.split()
    named = all(word[0].isupper() or len(word) <= 3 for word in words)
    return 2 <= len(words) <= 5 and named and NAME.fullmatch(line) is not None


def outlet(line: str) -> str:
    """Where an article comes from, if a line says just that."""
    found = EASTERN_SOURCE.fullmatch(line)
    return found["outlet"] if found else ""


def is_path(line: str) -> bool:
    """Whether a line says where in a site a page is: “Home > News > World”."""
    return len(line) <= LONGEST and CRUMBS.fullmatch(line) is not None


def byline(line: str) -> str:
    """Who wrote it, if a line says just that."""
    line = E_MAIL.sub("", line) if "@" in line else line
    if eastern := EASTERN_BYLINE.fullmatch(line):
        return eastern["author"]
    found = BYLINE.fullmatch(line) if len(line) <= 120 else None
    if found is None or not NAME.fullmatch(found["author"].strip()):
        return ""
    words = found["author"].split()
    named = all(word[0].isupper() or len(word) <= 3 for word in words)
    return found["author"].strip() if named and len(words) <= 12 else ""


@cache
def months() -> dict[str, int]:
    """The names of months in all languages, and their beginnings of three letters in English."""
    found: dict[str, int] = {}
    for code in CODES:
        for number, name in enumerate(language(code).months, 1):
            found.setdefault(name.lower(), number)
    english = (name.lower() for name in language("en").months)
    for number, name in enumerate(english, 1):
        found.setdefault(name[:3], number)
        found.setdefault(name[:4], number)
    return found


WORDED = re.compile(
    r"\b(?:(?P<day>\d{1,2})(?:st|nd|rd|th|er|\.)?(?:\s+de)?\s+(?P<month>[^\W\d_]{3,12})\.?(?:\s+de)?,?"
    r"|(?P<first>[^\W\d_]{3,12})\.?\s+(?P<second>\d{1,2})(?:st|nd|rd|th)?,?)\s+(?P<year>\d{4})\b",
    re.IGNORECASE,
)


def day_in(line: str) -> tuple[datetime.date, tuple[int, int]] | None:
    """The first day that a line names, and where."""
    for found in (ISO.search(line), EASTERN.search(line), DOTTED.search(line), WORDED.search(line)):
        if found is None:
            continue
        if found.re is WORDED:
            month = months().get((found["month"] or found["first"]).lower(), 0)
            parts = (int(found["year"]), month, int(found["day"] or found["second"]))
        else:
            numbers = [int(each) for each in found.groups()]
            parts = (numbers[0], numbers[1], numbers[2])
            if found.re is DOTTED:
                parts = (numbers[2], numbers[1], numbers[0])
        try:
            return datetime.date(*parts), found.span()
        except ValueError:
            continue
    return None


def dateline(line: str) -> datetime.date | None:
    """The day of the dateline with which a text begins: “Kettle Ridge, 3 May 2026 – Miners …”."""
    found = day_in(line[:DATELINE])
    if found is None or not DATELINE_END.match(line, found[1][1]):
        return None
    return None if SENTENCE.search(line[: found[1][0]]) else found[0]


def stamp(line: str) -> datetime.date | None:
    """The day on which an article was published, if a line says just that."""
    if len(line) > 120 or (day := day_in(line)) is None:
        return None
    rest = line[: day[1][0]] + " " + line[day[1][1] :]
    if STAMP.match(line):
        return day[0]
    return None if FILLERS.sub("", TIME.sub("", rest)).strip() else day[0]
