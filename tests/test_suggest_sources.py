"""Kinds of English and German sentences by which messages, kin and strangers are mistaken."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

KINDS = {
    "a message from somebody": (
        ("en", "Press secretary Ann Wood replied that he “knows it” — a line that drew a laugh "
         "and a one-word text message from a senior staffer: “Ouch.”",
         "p | Ann Wood | he “knows it”\n"
         "q | Ann Wood | knows it\n"
         "q | senior staffer | Ouch"),
        ("en", "Kim Roe waited all day. At noon came an email from Tom Ames: “It is over.”",
         "q | Tom Ames | It is over"),
        ("en", "Kim Roe opened a letter from her landlord: “You have ten days.”",
         "q | her landlord | You have ten days"),
        ("de", "Am Mittag kam eine Nachricht von Jan Lohr: „Es ist vorbei.“",
         "q | Jan Lohr | Es ist vorbei"),
        ("fr", "À midi arrive un message de Luc Petit : « C'est fini. »",
         "q | Luc Petit | C'est fini"),
    ),
    "somebody's statement": (
        ("en", "Kit Ames, a spokesman for the mayor, issued a statement that read in full: “No "
         "notes.”",
         "q | Kit Ames | No notes"),
        ("en", "His spokesman emailed me a statement calling the plan “a disappointing gift.”",
         "q | His spokesman | a disappointing gift"),
        ("en", "A lawyer for Roe released a statement saying the charge was false.",
         "p | lawyer for Roe | the charge was false"),
        ("en", "Ann Wood posted a message calling the vote “a walk in fog.”",
         "q | Ann Wood | a walk in fog"),
        ("en", "The county issued a statement saying the levels were low.",
         "p | statement | the levels were low"),
    ),
    "who is also something": (
        ("en", "Shelby Roe, a former Miss Ohio who once told a host she would “die on the "
         "hill,” left town.",
         "q | Shelby Roe | die on the hill\n"
         "p | Shelby Roe | she would “die on the hill,”"),
        ("en", "Ann Wood, a retired nurse who once called the ward “a fish tank,” left town.",
         "q | Ann Wood | a fish tank"),
        ("en", "Tom Ames, the coach who described the game as “a long yawn,” was fined.",
         "q | Tom Ames | a long yawn"),
    ),
    "one of whom nothing is known": (
        ("en", "A spokesman said the text “was for another.”\n\nOne fan, in a red jersey with "
         "the name taped over, said he’d driven nine hours. “Nine more home,” he said.",
         "p | spokesman | the text “was for another.”\n"
         "q | spokesman | was for another\n"
         "p | One fan | he’d driven nine hours\n"
         "q | One fan | Nine more home"),
        ("en", "Kim Roe left. One neighbor, with a dog under his arm, said he had seen "
         "nothing. “Not a thing,” he said.",
         "p | One neighbor | he had seen nothing\n"
         "q | One neighbor | Not a thing"),
        ("en", "A spokesman said it was late.\n\nAlso there: Denise Ames, a librarian from "
         "Troy. She told him to “throw it away.”",
         "p | spokesman | it was late\n"
         "q | Denise Ames | throw it away"),
        ("en", "One government source was less guarded. “Do the maths,” they said.",
         "q | One government source | Do the maths"),
        ("en", "A resident, who asked not to be named, was blunt. “It stinks,” they said.",
         "q | resident | It stinks"),
    ),
    "a clause within another": (
        ("en", "Two brothers who charged widows for roofs have been jailed after a judge told "
         "them they had shown ‘not one flicker’ of remorse.",
         "p | judge | they had shown ‘not one flicker’ of remorse\n"
         "q | judge | not one flicker"),
        ("en", "The oldest, Dorothy Waite, paid after the pair knocked on her door and told "
         "her that her chimney was ‘about to fall’.",
         "p | pair | her chimney was ‘about to fall’\n"
         "q | pair | about to fall"),
        ("en", "Ann Wood resigned when two aides came in and told her that the vote was lost.",
         "p | two aides | the vote was lost"),
        ("en", "Tom Ames sold the farm before inspectors arrived and said that the well was "
         "“poison.”",
         "p | inspectors | the well was “poison.”\n"
         "q | inspectors | poison"),
    ),
    "his father, who is named": (
        ("en", "Damian Roe, 56, and his son Callum, 29, took the money. Callum Roe wept. His "
         "father said it was all lost.",
         "p | Damian Roe | it was all lost"),
        ("en", "Ann Roe and her daughter Ivy run the shop. Ivy was away. Her mother said "
         "business was slow.",
         "p | Ann Roe | business was slow"),
        ("en", "Dan Roe spoke. His mother said it was late.",
         "p | His mother | it was late"),
    ),
    "a heading between": (
        ("en", "“We are looking,” said Northumbria police.\n\n17.31\n\n“It’s like being told "
         "that ships sink.”",
         "q | Northumbria police | We are looking\n"
         "q | ? | It’s like being told that ships sink."),
        ("en", "“We are looking,” said Ann Wood.\n\n* * *\n\n“It’s like being told that ships "
         "sink.”",
         "q | Ann Wood | We are looking\n"
         "q | ? | It’s like being told that ships sink."),
        ("de", "„Wir suchen“, sagte Anna Roth.\n\n17.31 Uhr\n\n„Das ist wie im Kino, nur "
         "kälter.“",
         "q | Anna Roth | Wir suchen\n"
         "q | ? | Das ist wie im Kino, nur kälter."),
    ),
    "how many were told": (
        ("en", "Tom Ames told about 300 supporters that the vote was rigged.",
         "p | Tom Ames | the vote was rigged"),
        ("en", "Tom Ames told more than 1,000 nurses the ward would close.",
         "p | Tom Ames | the ward would close"),
        ("en", "“We won,” Kim Roe told some 40 people in the rain.",
         "q | Kim Roe | We won"),
        ("en", "Kim Roe told nearly two dozen reporters it was over.",
         "p | Kim Roe | it was over"),
    ),
    "a denial of this, and what is said instead": (
        ("en", "Tom Ames denied this, saying nobody had asked him.",
         "p | Tom Ames | nobody had asked him"),
        ("en", "The firm disputes that, saying at least two were moved.",
         "p | firm | at least two were moved"),
        ("en", "Kim Roe rejected the charge, saying she was in Troy that night.",
         "p | Kim Roe | she was in Troy that night"),
        ("en", "The union disputes this, saying at least two were moved by hand.",
         "p | union | at least two were moved by hand"),
    ),
    "letters behind a name": (
        ("en", "His barrister, Tobias Penn KC, said he had ‘no instructions’ on the point.",
         "p | Tobias Penn | he had ‘no instructions’ on the point\n"
         "q | Tobias Penn | no instructions"),
        ("en", "“No,” said Ann Wood MP. “Never,” Wood added.",
         "q | Ann Wood | No\n"
         "q | Ann Wood | Never"),
        ("en", "Jane Roe OBE said the hall was cold.",
         "p | Jane Roe | the hall was cold"),
        ("en", "“It is late,” said Prof Omar Pratt FRS.",
         "q | Omar Pratt | It is late"),
        ("en", "Kim Lind QC, defending, said her client was sorry.",
         "p | Kim Lind | her client was sorry"),
    ),
    "a report that goes on": (
        ("en", "A memo sent on Sunday argued that the savings were false and warned that a "
         "vote “will be scored.”",
         "p | memo | the savings were false\n"
         "p | memo | a vote “will be scored.”\n"
         "q | memo | will be scored"),
        ("en", "An internal memo dated July 2 warns of “measurable erosion.” It adds, in a "
         "footnote, that the loss “is not a message.”",
         "q | internal memo | measurable erosion\n"
         "p | internal memo | the loss “is not a message.”\n"
         "q | internal memo | is not a message"),
        ("en", "The official inquiry, which took nineteen months, concluded the flood had been "
         "“foreseeable.”",
         "p | official inquiry | the flood had been “foreseeable.”\n"
         "q | official inquiry | foreseeable"),
        ("en", "An audit of the fund found that cash was lost and recommended that it close.",
         "p | audit of the fund | cash was lost\n"
         "p | audit of the fund | it close"),
    ),
    "the rep": (
        ("en", "A rep for Roe denied it. The rep called the shot “obviously doctored.” Asked "
         "how he could tell, he said: “It was too neat.”",
         "q | rep for Roe | obviously doctored\n"
         "q | rep for Roe | It was too neat"),
        ("en", "The yacht’s owner shrugged. The rep called it “a fake.” “Too neat,” he said.",
         "q | rep | a fake\n"
         "q | rep | Too neat"),
    ),
    "the paper before a participle": (
        ("de", "Kapitänin Frauke Lohr hatte dem „Deichboten“ gesagt, das Team sei müde.",
         "p | Frauke Lohr | das Team sei müde"),
        ("de", "Jan Lohr hat der „Seepost“ erklärt, er trete zurück.",
         "p | Jan Lohr | er trete zurück"),
        ("de", "Anna Roth hatte dem „Inselboten“ bestätigt, dass die Fähre ausfällt.",
         "p | Anna Roth | die Fähre ausfällt"),
        ("de", "Anna Roth hatte ihm „Feigheit vor dem Amt“ vorgeworfen.",
         "q | Anna Roth | Feigheit vor dem Amt"),
    ),
    "what a thing is called": (
        ("de", "Der Zug heißt im Volksmund „Krelliner Karl“.",
         ""),
        ("de", "Das Schiff heißt seit 1998 „Stolz von Emden“.",
         ""),
        ("de", "Die Brücke heißt bei den Leuten „Blaue Anna“.",
         ""),
    ),
    "what stands on a thing": (
        ("de", "Im Keller war eine Kiste, auf der «Nicht öffnen, auch du nicht» stand.",
         ""),
        ("de", "An der Wand hing ein Zettel, auf dem „Bin gleich zurück, Liebes“ stand.",
         ""),
        ("de", "Sie trug ein Hemd, auf dem „Alles wird gut, irgendwann“ steht.",
         ""),
    ),
    "a list of articles": (
        ("de", "• OPA: „Sperrstunde in Pernau“, 13.10.2025\n• Radio Pernau: „Die Nacht der "
         "Schirme“, 13.10.2025",
         ""),
        ("en", "Ann Wood: “The long night of rain,” 3 May 2025",
         ""),
        ("fr", "Le Phare : « La nuit des parapluies », 13 octobre 2025",
         ""),
    ),
    "what was to be heard from an office": (
        ("de", "Aus dem Landratsamt war auf Nachfrage zu erfahren, die Haushaltslage sei "
         "»angespannt, aber nicht hoffnungslos«.",
         "p | Landratsamt | die Haushaltslage sei »angespannt, aber nicht hoffnungslos«\n"
         "q | Landratsamt | angespannt, aber nicht hoffnungslos"),
        ("de", "Aus dem Ministerium ist zu hören, der Plan sei tot.",
         "p | Ministerium | der Plan sei tot"),
        ("de", "Von der Polizei war zu erfahren, dass zwei Männer festgenommen wurden.",
         "p | Polizei | zwei Männer festgenommen wurden"),
        ("de", "Aus der Partei war am Abend zu vernehmen, man prüfe das.",
         "p | Partei | man prüfe das"),
        ("de", "Im Zwischenbericht selbst heißt es, die Wahl sei „schlecht verlaufen“.",
         "p | Zwischenbericht | die Wahl sei „schlecht verlaufen“\n"
         "q | Zwischenbericht | schlecht verlaufen"),
        ("de", "Das Ministerium bestätigte, dass es Pläne gibt. Ein Zuschuss könne kommen, "
         "hieß es, sofern Geld da sei.",
         "p | Ministerium | es Pläne gibt\n"
         "p | Ministerium | Ein Zuschuss könne kommen"),
        ("de", "Der Imkerverband hat angekündigt, ihn auszuschließen; das Schaf schade der "
         "Zunft, hieß es.",
         "p | Imkerverband | ihn auszuschließen\n"
         "p | Imkerverband | das Schaf schade der Zunft"),
    ),
    "what was left open": (
        ("de", "Minister Jan Lohr sagte Nein. Ob er zurücktreten werde, ließ er offen.",
         ""),
        ("de", "Ministerin Anna Roth sagte Nein. Wann das Bad öffne, ließ Roth offen.",
         ""),
        ("de", "Minister Jan Lohr sagte Nein. Ob er gehe, wollte er nicht sagen.",
         ""),
    ),
    "an expert by what they are": (
        ("de", "Dem Sachverständigen Ekkehard Lohr zufolge war es Sirup. In dreien, so der "
         "Lebensmittelchemiker, sei kein Honig.",
         "p | Ekkehard Lohr | war es Sirup\n"
         "p | Ekkehard Lohr | In dreien, so der Lebensmittelchemiker, sei kein Honig"),
        ("de", "Die Expertin Anna Roth warnte. „Es ist spät“, sagte die Biologin.",
         "q | Anna Roth | Es ist spät"),
        ("de", "Minister Jan Lohr kam. „Es ist spät“, sagte der Biologe.",
         "q | Biologe | Es ist spät"),
    ),
    "as she says, of the name before": (
        ("de", "Max Diekmann schwieg. Den hat Jelena Roth, wie sie zum Abschied sagt, auf dem "
         "Klo hängen.",
         "p | Jelena Roth | Den hat Jelena Roth, wie sie zum Abschied sagt, auf dem Klo hängen"),
    ),
    "a sentence that goes on from nobody": (
        ("de", "Jelena Roth kam früh. Ihr Vater, ein Schweißer, habe ihr das verboten, erzählt "
         "sie beim Tee. Sie sei dann heimlich gegangen.",
         "p | Jelena Roth | Ihr Vater, ein Schweißer, habe ihr das verboten\n"
         "p | Jelena Roth | Sie sei dann heimlich gegangen"),
    ),
    "words of another within what is reported": (
        ("de", "„Da fährt ein Zug“, sagte Anna Roth. Ein Gutachten, das die Linie als "
         "„verkehrlich entbehrlich“ bezeichnet, sei ihr bekannt.",
         "q | Anna Roth | Da fährt ein Zug\n"
         "p | Anna Roth | Ein Gutachten, das die Linie als „verkehrlich entbehrlich“ "
         "bezeichnet, sei ihr bekannt\n"
         "q | ? | verkehrlich entbehrlich"),
        ("de", "„Da fährt ein Zug“, sagte Jan Lohr. Die Kritiker, die ihn „Totengräber der "
         "Bahn“ nannten, seien im Irrtum.",
         "q | Jan Lohr | Da fährt ein Zug\n"
         "q | Kritiker | Totengräber der Bahn"),
    ),
    "who showed themselves something": (
        ("de", "Laut Testament geht das Buch an das Museum Thalwil, das sich «ausserordentlich "
         "glücklich» zeigte.",
         "p | Testament | geht das Buch an das Museum Thalwil, das sich «ausserordentlich "
         "glücklich» zeigte\n"
         "q | ? | ausserordentlich glücklich"),
        ("de", "Geld kam von Jan Lohr, der sich „restlos begeistert“ zeigte.",
         "q | Jan Lohr | restlos begeistert"),
    ),
    "accepting": (
        ("en", "Dana Whitlock accepted the findings but stopped short of an apology.",
         ""),
        ("en", "Dana Whitlock accepted that the findings were right.",
         "p | Dana Whitlock | the findings were right"),
        ("en", "Dana Whitlock accepted he had been ‘drawn in’.",
         "p | Dana Whitlock | he had been ‘drawn in’\n"
         "q | Dana Whitlock | drawn in"),
        ("en", "Tom Ames accepted the offer he was made.",
         ""),
    ),
    "written by somebody": (
        ("en", "The 40-page report, written by retired judge Simon Ames, said her choice was "
         "“wise and lawful.”",
         "p | 40-page report | her choice was “wise and lawful.”\n"
         "q | 40-page report | wise and lawful"),
        ("en", "The letter, signed by Kim Roe, said the vote was off.",
         "p | letter | the vote was off"),
        ("en", "A study, led by Ann Wood, found that eels sleep.",
         "p | study | eels sleep"),
    ),
    "found, with a day": (
        ("en", "The captain did nothing wrong, an inquiry found on Thursday.",
         "p | inquiry | The captain did nothing wrong"),
        ("en", "The valves were old, the audit found Monday.",
         "p | audit | The valves were old"),
        ("en", "Three weeks out, Ann Wood finds her voice on water.",
         ""),
    ),
    "a point another returned to": (
        ("en", "The survey showed most did not want the job, a point Oakes returned to twice. "
         "“No,” he said.",
         "p | survey | most did not want the job\n"
         "q | ? | No"),
        ("en", "The survey showed most did not want the job, a point Oakes returned to several "
         "times.",
         "p | survey | most did not want the job"),
        ("en", "Kim Roe said the vote was rigged, a claim she has never backed up.",
         "p | Kim Roe | the vote was rigged"),
        ("en", "Tom Ames said he would run, a decision his party learned of by radio.",
         "p | Tom Ames | he would run"),
    ),
    "the one named last, in German": (
        ("de", "Das sagte Peter Amsel mit Blick auf Lea Roth. Sie fahre jeden Tag mit, "
         "entgegnete diese.",
         "p | Lea Roth | Sie fahre jeden Tag mit"),
        ("de", "Anna Roth griff Jan Lohr an. „Das ist falsch“, antwortete dieser.",
         "q | Jan Lohr | Das ist falsch"),
    ),
    "whoever does it, does that": (
        ("de", "„Drei sind drei“, sagte Lea Roth. Wer die Linie streiche, treibe die Jugend "
         "ins Auto.",
         "q | Lea Roth | Drei sind drei\n"
         "p | Lea Roth | Wer die Linie streiche, treibe die Jugend ins Auto"),
        ("de", "„Es ist spät“, sagte Jan Lohr. Wer jetzt warte, verliere alles.",
         "q | Jan Lohr | Es ist spät\n"
         "p | Jan Lohr | Wer jetzt warte, verliere alles"),
        ("de", "Emil Lohr kam. Eine Schwester nehme er immer mit, erzählt er, auch wenn sie zu "
         "spät komme.",
         "p | Emil Lohr | Eine Schwester nehme er immer mit"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [each for kind in KINDS.values() for each in kind],
    ids=[f"{name} {at}" for name, kind in KINDS.items() for at in range(len(kind))],
)
def test_who_is_behind_what_is_said(lang: str, text: str, said: str) -> None:
    assert proposed(text, lang) == expected(Case("", text, said))
