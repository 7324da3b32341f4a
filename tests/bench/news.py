"""News-like texts for benches: seeded reports in English, German and French, and the demo's own."""

from __future__ import annotations

import random
import re
from pathlib import Path

CONTENT = Path(__file__).parents[2] / "content"

ENGLISH = {
    "name": "Ada Stone|Martin Okafor|Lena Kovács|Tomás Herrera|Priya Nair|Jonas Weber|Sara Lindqvist|"
    "Omar Haddad|Claire Dubois|Viktor Petrov|Grace Mbeki|Daniel Whitlock",
    "role": "mayor|transport minister|harbour master|union leader|deputy governor|chief engineer|"
    "police spokesman|head of the fire service|opposition leader|party secretary|school inspector",
    "place": "Riverton|Port Albany|Westmark|Lissabon Street|the Old Quay|Northfield|San Aurelio|"
    "the Danube crossing|Kestrel Bay|Halden",
    "body": "the city council|the water board|the energy regulator|the national bank|the appeals court|"
    "the hospital trust|the farmers' union|the port authority|the European Commission",
    "thing": "the bridge|the tram line|the new budget|the treaty|the power station|the evacuation plan|"
    "the pension reform|the ceasefire|the inquiry|the housing scheme|the desalination plant",
    "number": "3|12|14|27|40|85|120|300|450|1,200|3,500|12,000|2.4 million|7 percent|18 percent",
    "day": "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|3 March|18 February|30 June",
    "adjective": "costly|overdue|unpopular|modest|reckless|necessary|temporary|disputed|ambitious",
    "sentence": "“We will not sign anything before {day}, because {body} has not seen the figures,” said {name}, the {role}.|"
    "{name}, who has been {role} since 2019, said that {thing} would cost {number} more than planned.|"
    "About {number} people gathered in {place} on {day} to protest against {thing}.|"
    "According to a report that {body} published on {day}, {number} households in {place} have no access to clean water.|"
    "“Nobody told us that {thing} would be closed for {number} weeks,” {name} complained.|"
    "{body} declined to comment on {thing}.|"
    "Critics call {thing} {adjective}; supporters say it was never meant to please {name}.|"
    "The {role} rejected the accusation and pointed to a letter from {name} dated {day}.|"
    "In {place}, shopkeepers had boarded up their windows long before the {role} spoke.|"
    "“If {body} does not act, we shall, and we shall do so without asking anybody for permission,” {name} told reporters in {place}.|"
    "The vote on {thing} was postponed until {day} after {number} members walked out.|"
    "Asked whether {thing} was {adjective}, {name} said only that the decision had been taken by {body}.|"
    "Trains between {place} and the capital were cancelled, and {number} passengers spent the night in a sports hall.|"
    "A spokesman for {body} put the damage at {number} euros, a figure that {name} disputes.|"
    "The agreement obliges both sides to exchange {number} prisoners by {day}.|"
    "{name} repeated that talks about {thing} had been {adjective} from the start.|"
    "It was the {role} who first warned that {place} could be cut off by the flood.|"
    "Rain is expected to continue until {day}, forecasters said.|"
    "“I don't regret a single word,” said {name}. “What I said about {thing} is what most people in {place} think.”|"
    "Economists expect prices to rise by {number}, although {body} has promised to keep {thing} affordable.|"
    "The court found that {name} had acted in good faith and ordered {body} to pay the costs.|"
    "No one was injured, but {number} residents of {place} had to leave their homes.",
}
GERMAN = {
    "name": "Ada Stein|Jürgen Möller|Katrin Schäfer|Mehmet Yılmaz|Ursula Brandt|Paul Lindner|Anke Vogel",
    "role": "Bürgermeisterin|Verkehrsminister|Hafenmeister|Gewerkschaftschefin|Polizeisprecher|Schulleiter",
    "place": "Neustadt|Lübeck|der Altstadt|Friedrichshain|Bad Salzungen|Königs Wusterhausen",
    "body": "der Stadtrat|das Umweltamt|die Landesregierung|das Verwaltungsgericht|der Aufsichtsrat",
    "thing": "die Brücke|die Straßenbahn|der Haushalt|das Abkommen|die Rentenreform|der Bebauungsplan",
    "number": "3|12|27|85|120|450|1.200|3.500|2,4 Millionen|7 Prozent",
    "day": "Montag|Dienstag|Donnerstag|Freitag|3. März|18. Februar",
    "adjective": "teuer|überfällig|umstritten|notwendig|vorläufig|unbeliebt",
    "sentence": "„Wir unterschreiben nichts vor {day}, denn {body} hat die Zahlen nicht gesehen“, sagte {name}.|"
    "{name}, seit 2019 im Amt, erklärte, {thing} werde {number} mehr kosten als geplant.|"
    "Rund {number} Menschen versammelten sich am {day} in {place}, um gegen die Pläne zu protestieren.|"
    "„Niemand hat uns gesagt, dass {thing} {number} Wochen lang gesperrt bleibt“, klagte {name}.|"
    "Für {place} wollte {body} dazu keine Stellung nehmen.|"
    "Kritiker nennen das Vorhaben {adjective}; die Befürworter widersprechen {name} entschieden.|"
    "Die Abstimmung wurde auf {day} verschoben, nachdem {number} Mitglieder den Saal verlassen hatten.|"
    "Nach einem Bericht vom {day} haben {number} Haushalte in {place} kein sauberes Wasser.|"
    "Als {role} habe er davor gewarnt, dass {place} vom Hochwasser abgeschnitten werden könne, sagte {name}.|"
    "Der Schaden liege bei {number} Euro, teilte {body} mit, eine Zahl, die {name} bestreitet.|"
    "Verletzt wurde niemand, doch {number} Bewohner mussten ihre Wohnungen verlassen.|"
    "Bis {day} soll es weiter regnen, hieß es beim Wetterdienst.",
}
FRENCH = {
    "name": "Claire Dubois|Étienne Marchand|Fatou Diallo|Hélène Rousseau|Luc Girard|Noémie Lefèvre",
    "role": "maire|ministre des Transports|préfet|syndicaliste|porte-parole de la police",
    "place": "Saint-Malo|Villeneuve|Marseille|la vieille ville|Clermont-Ferrand",
    "body": "le conseil municipal|la Commission|le tribunal administratif|l'agence de l'eau|la région",
    "thing": "le pont|la ligne de tramway|le budget|l'accord|la réforme des retraites|la centrale",
    "number": "3|12|27|85|120|450|1 200|3 500|7 %",
    "day": "lundi|mardi|jeudi|vendredi|3 mars|18 février",
    "adjective": "coûteux|tardif|contesté|nécessaire|provisoire|impopulaire",
    "sentence": "« Nous ne signerons rien avant {day}, car {body} n'a pas vu les chiffres », a déclaré {name}.|"
    "{name}, en poste depuis 2019, affirme que {thing} coûtera {number} de plus que prévu.|"
    "Environ {number} personnes se sont rassemblées {day} à {place} pour protester contre le projet.|"
    "« Personne ne nous a dit que {thing} serait fermé pendant {number} semaines », s'est plaint {name}.|"
    "Interrogée à {place}, {body} n'a pas souhaité commenter.|"
    "Les critiques jugent le projet {adjective} ; ses partisans contredisent {name}.|"
    "Le vote a été repoussé à {day} après le départ de {number} élus.|"
    "Selon un rapport publié {day}, {number} foyers de {place} n'ont pas accès à l'eau potable.|"
    "Les dégâts s'élèvent à {number} euros, a indiqué {body}, un chiffre que conteste {name}.|"
    "Personne n'a été blessé, mais {number} habitants de {place} ont dû quitter leur logement.|"
    "La pluie devrait durer jusqu'à {day}, d'après les prévisions.",
}
SLOT = re.compile(r"\{(\w+)\}")


def report(seed: int, vocabulary: dict[str, str]) -> list[str]:
    """The paragraphs of one report."""
    rng = random.Random(seed)
    choices = {key: value.split("|") for key, value in vocabulary.items()}
    sentences = choices["sentence"][:]
    rng.shuffle(sentences)
    paragraphs: list[str] = []
    paragraph: list[str] = []
    for number in range(min(rng.randint(18, 32), len(sentences))):
        template = sentences[number % len(sentences)]
        sentence = SLOT.sub(lambda match: rng.choice(choices[match[1]]), template)
        paragraph.append(sentence[0].upper() + sentence[1:])
        if len(paragraph) >= rng.randint(1, 4):
            paragraphs.append(" ".join(paragraph))
            paragraph = []
    return [*paragraphs, " ".join(paragraph)] if paragraph else paragraphs


def demo() -> list[list[str]]:
    """The paragraphs of the demo's articles."""
    texts = []
    for path in sorted(CONTENT.glob("*.md")):
        body = path.read_text("utf-8").split("---\n", 2)[2]
        body = re.sub(r"\[([^]]*)\]\([^)]*\)", r"\1", body).replace("*", "")
        texts.append([" ".join(block.split()) for block in body.split("\n\n") if block.strip()])
    return texts


def texts() -> list[list[str]]:
    """48 texts."""
    made = [report(seed, ENGLISH) for seed in range(26)]
    made += [report(seed, GERMAN) for seed in range(100, 108)]
    made += [report(seed, FRENCH) for seed in range(200, 208)]
    return made + demo()
