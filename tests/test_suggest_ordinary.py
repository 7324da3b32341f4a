"""`brief suggest` on what ordinary news does: how it parts, joins and attributes clauses."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

KINDS: dict[str, tuple[tuple[str, str, str], ...]] = {
    "an attribution with its day between subject and verb": (
        ("en", "The plan, Ann Ng said Tuesday, would close the bridge.",
         "p | Ann Ng | The plan, Ann Ng said Tuesday, would close the bridge"),
        ("en", "The protests, Ann Ng said in an interview, began in May and would end soon.",
         "p | Ann Ng | The protests, Ann Ng said in an interview, began in May and would end soon"),
        ("en", "The bridge, Ann Ng wrote in a letter to the council, went up in a week.",
         "p | Ann Ng | The bridge, Ann Ng wrote in a letter to the council, went up in a week"),
        ("en", "Ann Ng, who said so in an interview, left the room.", ""),
        ("en", "The mayor, a lawyer who said little in public, would close the bridge.", ""),
    ),
    "a clause that goes on behind its attribution": (
        ("en", "Her son stayed to open the gates, Ann Ng said, and caught up with them in Vale.",
         "p | Ann Ng | Her son stayed to open the gates, Ann Ng said, and caught up with them in "
         "Vale"),
        ("en", "Nobody was assigned to sleep, Ann Ng said, so the study is weak.",
         "p | Ann Ng | Nobody was assigned to sleep, Ann Ng said, so the study is weak"),
        ("en", "Six drivers have been fined, Ann Ng said, one of them twice.",
         "p | Ann Ng | Six drivers have been fined, Ann Ng said, one of them twice"),
        ("en", "Six drivers have been fined, Ann Ng said, and declined to give names.",
         "p | Ann Ng | Six drivers have been fined"),
        ("en", "The bridge is safe, Ann Ng said, a claim that Bo Day rejects.",
         "p | Ann Ng | The bridge is safe"),
    ),
    "a journal with an ampersand": (
        ("en", "Naps do little, the researchers report in the journal Sleep & Ageing.",
         "p | researchers | Naps do little"),
    ),
    "an outlet side by side with who is spoken of": (
        ("en", "Another player told Sportdesk Brandvik had been lazy.",
         "p | Another player | Brandvik had been lazy"),
        ("en", "A player told the Courier Bo Day had been lazy.",
         "p | player | Bo Day had been lazy"),
        ("en", "A player told Ann Ng the trainer had been lazy.",
         "p | player | the trainer had been lazy"),
        ("en", "A player told Ann Ng he had been lazy.",
         "p | player | he had been lazy"),
    ),
    "a subject told apart by a participle": (
        ("en", "A poll conducted before the protests found that most wanted a vote.",
         "p | poll | most wanted a vote"),
        ("en", "Bakers interviewed by The Examiner said they had heard of no such thing.",
         "p | Bakers | they had heard of no such thing"),
        ("en", "The agency’s guidance, last revised in May, says adults should not nap.",
         "p | agency’s guidance | adults should not nap"),
        ("en", "After the protests the mayor said most wanted a vote.",
         "p | mayor | most wanted a vote"),
    ),
    "who speaks in a clause of their own, behind a comma": (
        ("en", "Ann Ng and Bo Day voted against it, Ng saying she saw no point.",
         "p | Ann Ng | she saw no point"),
        ("en", "Ann Ng voted against it, saying she saw no point.",
         "p | Ann Ng | she saw no point"),
    ),
    "what the reporter adds to it": (
        ("en", "Ann Ng claims she was promised a start – something that Bo Day denies.",
         "p | Ann Ng | she was promised a start"),
        ("en", "Ann Ng claims she was promised something that Bo Day owns.",
         "p | Ann Ng | she was promised something that Bo Day owns"),
        ("en", "Bo Day, who was quoted in May as saying he would stay, could not be reached.",
         "p | Bo Day | he would stay"),
        ("en", "Bo Day was quoted in May as saying he would stay, could he find a flat.",
         "p | Bo Day | he would stay, could he find a flat"),
    ),
    "what is denied to somebody": (
        ("en", "Judge Ann Ng denied a request that Day stay free, ruling that he might flee.",
         "p | Ann Ng | he might flee"),
        ("en", "Ann Ng denied him bail.", ""),
        ("en", "Ann Ng denied the charges.", "p | Ann Ng | Ann Ng denied the charges"),
    ),
    "an outlet that is no name": (
        ("en", "Ann Ng left. State radio described the crowd as “a few hundred hooligans.” It "
         "reported, too, that bread was cheap.",
         "q | State radio | a few hundred hooligans.\np | State radio | bread was cheap"),
    ),
    "they, of people who begin a sentence": (
        ("en", "Prosecutors said Bo Day kept the money. The boat, they said, was named Ruth.",
         "p | Prosecutors | Bo Day kept the money\n"
         "p | Prosecutors | The boat, they said, was named Ruth"),
        ("en", "Police said Bo Day kept the money. They said the boat was new.",
         "p | Police | Bo Day kept the money\np | Police | the boat was new"),
        ("en", "Prosecutors said Bo Day kept the money. He said the boat was new.",
         "p | Prosecutors | Bo Day kept the money\np | Bo Day | the boat was new"),
    ),
    "a noun with a clause": (
        ("en", "The government’s assertion that the border was shut was met with laughter.",
         "p | government | the border was shut"),
        ("en", "Bo Day rejected Ann Ng’s claim that the bank was broke, and left.",
         "p | Ann Ng | the bank was broke"),
        ("en", "Bo Day left. His repeated claim that the bank was broke has been denied.",
         "p | Bo Day | the bank was broke"),
        ("en", "Ann Ng’s book on the claim that Day was late was sold.", ""),
        ("en", "Ann Ng’s plan that the bank be sold was rejected.", ""),
    ),
    "a relative clause that an attribution opens": (
        ("en", "Ann Ng goes to Vale, where, she reckons, a draw would be enough.",
         "p | Ann Ng | a draw would be enough"),
    ),
    "a clause within a German clause": (
        ("de", "Ina Harms sagte, der Minister habe gewusst, dass die Zahl nicht zu halten sei.",
         "p | Ina Harms | der Minister habe gewusst, dass die Zahl nicht zu halten sei"),
        ("de", "Ina Harms, die Chefin, sagte am Montag in Bonn, dass die Zahl zu hoch sei.",
         "p | Ina Harms | die Zahl zu hoch sei"),
    ),
    "who has something said": (
        ("de", "Ina Harms ließ über ihren Sprecher mitteilen, sie habe volles Vertrauen.",
         "p | Ina Harms | sie habe volles Vertrauen"),
        ("de", "Ina Harms ließ das Haus räumen, sie habe keine Zeit mehr gehabt.", ""),
    ),
    "a German verb that is joined to the next": (
        ("de", "Die Züge seien sicher, sagte Ina Harms und verwies auf die Statistik.",
         "p | Ina Harms | Die Züge seien sicher"),
        ("de", "Die Züge seien sicher, sagten Ina Harms und Uwe Kolb.",
         "p | Ina Harms und Uwe Kolb | Die Züge seien sicher"),
    ),
    "a headline of two": (
        ("de", "Landtag streitet über Geld – Minister spricht von „Unsinn“\n\nDer Minister kam.",
         "q | Minister | Unsinn"),
    ),
    "a document of which a clause tells": (
        ("de", "In einem Vermerk, der uns vorliegt, heißt es, die Einnahmen würden sinken.",
         "p | Vermerk | die Einnahmen würden sinken"),
        ("de", "In einem Dorf, das hier liegt, heißt es, die Einnahmen würden sinken.",
         "p | ? | die Einnahmen würden sinken"),
    ),
    "words of its own before a participle": (
        ("de", "Mehrere mit dem Vorgang vertraute Personen berichten, dass es ein Loch gebe.",
         "p | Mehrere mit dem Vorgang vertraute Personen | es ein Loch gebe"),
        ("de", "Zwei dem Minister nahestehende Beamte sagten der Zeitung, das sei falsch.",
         "p | Zwei dem Minister nahestehende Beamte | das sei falsch"),
        ("de", "In der Stadt sagte der gewählte Präsident, das sei falsch.",
         "p | gewählte Präsident | das sei falsch"),
    ),
    "what somebody claims to have done": (
        ("en", "Ann Ng claims to have seen the letter.", "p | Ann Ng | to have seen the letter"),
        ("en", "Ann Ng pledged not to raise taxes.", "p | Ann Ng | not to raise taxes"),
        ("en", "Ann Ng took her claim to the court.", ""),
    ),
    "a clause behind a colon without marks": (
        ("en", "A spokesman said: the bridge is closed.",
         "p | spokesman | the bridge is closed"),
        ("en", "Ann Ng said: no.", ""),
    ),
    "whom and where, before the clause": (
        ("en", "Ann Ng confirmed to reporters that the bridge would close.",
         "p | Ann Ng | the bridge would close"),
        ("en", "Ann Ng moved to reporters that had a map.", ""),
        ("en", "Ann Ng told the BBC’s Today programme the bridge was unsafe.",
         "p | Ann Ng | the bridge was unsafe"),
        ("en", "Ann Ng told NBC’s “Today” show that the bridge was unsafe.",
         "p | Ann Ng | the bridge was unsafe"),
        ("en", "Ann Ng said in a note the forecast looked good.",
         "p | Ann Ng | the forecast looked good"),
        ("en", "Ann Ng said in a statement on Monday the bridge was closed.",
         "p | Ann Ng | the bridge was closed"),
        ("en", "“They are brave,” Ann Ng said of the men her command has trained.",
         "q | Ann Ng | They are brave"),
    ),
    "a plural with a verb of no list": (
        ("en", "A survey of 1,000 adults found most people sleep badly.",
         "p | survey of 1,000 adults | most people sleep badly"),
        ("en", "A survey of 1,000 adults found most of them in bed.", ""),
        ("en", "Documents seen by The Courier show the bridge was checked twice.",
         "p | Documents | the bridge was checked twice"),
        ("en", "Bo Day remembered it differently.", ""),
    ),
    "what is denied as a whole": (
        ("en", "Ann Ng spoke. Nor, she said, is the bridge safe.",
         "p | Ann Ng | Nor, she said, is the bridge safe"),
    ),
    "a German verb of two words": (
        ("de", "Derzeit gehen die Ermittler davon aus, dass die Brücke sicher ist.",
         "p | Ermittler | die Brücke sicher ist"),
        ("de", "Ina Harms ging am Montag davon aus, die Brücke sei sicher.",
         "p | Ina Harms | die Brücke sei sicher"),
        ("de", "Aus einem Brief, der uns vorliegt, geht hervor, dass die Brücke alt ist.",
         "p | Brief | die Brücke alt ist"),
        ("de", "Das Gericht entschied, dass die Brücke schließen muss.",
         "p | Gericht | die Brücke schließen muss"),
        ("de", "Ina Harms geht nicht davon aus, dass die Brücke sicher ist.", ""),
        ("de", "Die Lichter gehen aus, wenn der Strom fehlt.", ""),
        ("de", "Ina Harms geht nach Hause, dass die Türen knallen.", ""),
    ),
    "what a speaker did with it": (
        ("en", "The company warned that profit would fall, blaming cocoa and a fire.",
         "p | company | profit would fall"),
        ("en", "The company said it was blaming cocoa.", "p | company | it was blaming cocoa"),
    ),
    "a source who says something else": (
        ("en", "Prices rose and may do so again, according to Ann Ng, who said buyers “get it.”",
         "p | Ann Ng | Prices rose and may do so again\np | Ann Ng | buyers “get it.”\n"
         "q | Ann Ng | get it"),
    ),
    "who shows that they believe it": (
        ("de", "Ina Harms zeigte sich überzeugt, dass die Brücke sicher ist.",
         "p | Ina Harms | die Brücke sicher ist"),
        ("de", "Ina Harms zeigte sich enttäuscht, dass die Brücke schließt.", ""),
        ("de", "Ina Harms sprach sich dafür aus, die Brücke zu schließen.",
         "p | Ina Harms | die Brücke zu schließen"),
        ("de", "Ina Harms sprach lange, ohne Luft zu holen.", ""),
    ),
    "a source with what tells it apart, in the middle": (
        ("en", "The deal, according to people familiar with the talks, could be announced soon.",
         "p | people familiar with the talks | The deal, according to people familiar with the "
         "talks, could be announced soon"),
        ("en", "A rare thing, according to people in the town.", ""),
    ),
    "there, it and when, before an attribution": (
        ("en", "There is no doubt that the bridge is old, Ann Ng said.",
         "p | Ann Ng | There is no doubt that the bridge is old"),
        ("en", "There were, Ann Ng said, nine people on the bridge.",
         "p | Ann Ng | There were, Ann Ng said, nine people on the bridge"),
        ("en", "It was not clear, Ann Ng said, why the bridge had been closed.",
         "p | Ann Ng | It was not clear, Ann Ng said, why the bridge had been closed"),
        ("en", "When the police came, Ann Ng recalled, nobody was left.",
         "p | Ann Ng | When the police came, Ann Ng recalled, nobody was left"),
        ("en", "The plan would cost £3m, Ann Ng said, and take two years.",
         "p | Ann Ng | The plan would cost £3m, Ann Ng said, and take two years"),
        ("en", "This is a mistake, Ann Ng argued: the bridge was never safe.",
         "p | Ann Ng | This is a mistake"),
        ("en", "Later, Ann Ng said, the bridge was closed.",
         "p | Ann Ng | the bridge was closed"),
    ),
    "a past of no ending": (
        ("en", "Prosecutors allege Ng set the fire.", "p | prosecutors | Ng set the fire"),
        ("en", "The lawsuit claims the company hid the fault.",
         "p | lawsuit | the company hid the fault"),
        ("en", "The lawsuit claims the set of tools.", ""),
    ),
    "a share of all": (
        ("en", "One in five said they had been robbed.",
         "p | One in five | they had been robbed"),
        ("en", "Bo Day lives in five said places.", ""),
    ),
    "neither of two": (
        ("en", "Neither Ann Ng nor Bo Day said the bridge was old.", ""),
        ("en", "Both Ann Ng and Bo Day said the bridge was old.",
         "p | Both Ann Ng and Bo Day | the bridge was old"),
    ),
    "a German verb of either mood, between two that are reported": (
        ("de", "Es eile, sagte Ina Harms. Ausgenommen blieben Schulen und Bäder. Das sei gut.",
         "p | Ina Harms | Es eile\np | Ina Harms | Ausgenommen blieben Schulen und Bäder\n"
         "p | Ina Harms | Das sei gut"),
        ("de", "Es eile, sagte Ina Harms. Täglich nutzten 300 Wagen die Straße. Das sei zu viel.",
         "p | Ina Harms | Es eile\np | Ina Harms | Täglich nutzten 300 Wagen die Straße\n"
         "p | Ina Harms | Das sei zu viel"),
        ("de", "Es eile, sagte Ina Harms. Die Gäste klatschten. Dann sei sie gegangen.",
         "p | Ina Harms | Es eile\np | Ina Harms | Dann sei sie gegangen"),
        ("de", "Es eile, sagte Ina Harms. Ausgenommen blieben Schulen und Bäder in der Stadt.",
         "p | Ina Harms | Es eile"),
        ("de", "Es eile, sagte Ina Harms. Die Bäder blieben am Montag zu. Die Stadt hat Geld.",
         "p | Ina Harms | Es eile"),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [each for kind in KINDS.values() for each in kind],
    ids=[f"{name} {at}" for name, kind in KINDS.items() for at in range(len(kind))],
)
def test_what_ordinary_news_says(lang: str, text: str, said: str) -> None:
    assert proposed(text, lang) == expected(Case("", text, said))
