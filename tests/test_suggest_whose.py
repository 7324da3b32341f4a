"""Kinds of sentences by which it is easily mistaken who speaks, each with several inputs."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

KINDS = {
    "whose name is in marks": (
        ("pl", "Recenzent „Kuriera Nadmorskiego” napisał, że wieczór był długi.",
         "p | Recenzent „Kuriera Nadmorskiego” | wieczór był długi"),
        ("ru", "Директор завода «Прогресс» заявил, что цех закрыт.",
         "p | Директор завода «Прогресс» | цех закрыт"),
        ("ru", "Тренер «Спартака» назвал игру «позором».",
         "q | Тренер «Спартака» | позором"),
        ("pl", "Prezes klubu „Warta” powiedział, że stadion jest bezpieczny.",
         "p | Prezes klubu „Warta” | stadion jest bezpieczny"),
        ("ru", "Дирекция театра «Маяк» объяснила перенос «болезнью артиста».",
         "q | Дирекция театра «Маяк» | болезнью артиста"),
        ("pl", "Rzecznik spółki „Nurt” nazwał zarzuty „bajką”.",
         "q | Rzecznik spółki „Nurt” | bajką"),
        ("es", "El director de «El Faro» dijo que la tirada bajará.",
         "p | director | la tirada bajará"),
        ("fr", "La direction du « Phare » a affirmé que le tirage baisserait.",
         "p | direction | le tirage baisserait"),
        ("en", "The editor of “The Beacon” said the print run would fall.",
         "p | editor | the print run would fall"),
        ("ru", "Газета «Вести» сообщает, что мост закрыт.",
         "p | Вести | мост закрыт"),
    ),
    "behind where it was said": (
        ("es", "—Lloré por los dos —dijo a la salida un hincha.",
         "q | hincha | Lloré por los dos"),
        ("es", "Ana Ruiz ganó.\n\n«Estamos hartos», protestó desde la grada una aficionada con "
         "bufanda.",
         "q | aficionada | Estamos hartos"),
        ("fr", "Anne Roche a gagné.\n\n« On est à bout », a lâché à la sortie un cariste.",
         "q | cariste | On est à bout"),
        ("ru", "Анна Лисова ушла.\n\n«Мы устали», — сказала у входа одна пассажирка.",
         "q | одна пассажирка | Мы устали"),
        ("pl", "Anna Lis wyszła.\n\n„Mamy dość” – powiedział przed wejściem pewien kibic.",
         "q | pewien kibic | Mamy dość"),
    ),
    "a noun of no list behind its verb": (
        ("ru", "Анна Лисова ушла.\n\n«Пора и честь знать», — пишет пользователь под ником "
         "Север.",
         "q | Север | Пора и честь знать"),
        ("ru", "Анна Лисова ушла.\n\n«Нам холодно», — жалуется дачник из Псковской области.",
         "q | дачник | Нам холодно"),
        ("pl", "Jan Kruk wyszedł. „To koniec” – pisze internauta o pseudonimie Wydra.",
         "q | Wydra | To koniec"),
        ("es", "Juan Puig salió. «Es tarde», escribe un internauta bajo seudónimo.",
         "q | internauta | Es tarde"),
        ("fr", "Anne Roche est sortie. « C'est fini », écrit un internaute sous pseudonyme.",
         "q | internaute | C'est fini"),
    ),
    "another": (
        ("ru", "«Пора», — написала Анна Лисова. «Стыдно вам», — отвечает ей другой.",
         "q | Анна Лисова | Пора\n"
         "q | ? | Стыдно вам"),
        ("ru", "«Пора», — сказал Иван Лесов. «Рано», — возразил ему второй.",
         "q | Иван Лесов | Пора\n"
         "q | ? | Рано"),
        ("pl", "„Pora” – napisał Jan Kruk. „Wstyd” – odpowiada mu inny.",
         "q | Jan Kruk | Pora\n"
         "q | ? | Wstyd"),
        ("es", "«Ya es hora», dijo Juan Puig. «Es pronto», replicó otro.",
         "q | Juan Puig | Ya es hora\n"
         "q | otro | Es pronto"),
        ("fr", "« Il est temps », a dit Marc Roche. « C'est trop tôt », rétorque un autre.",
         "q | Marc Roche | Il est temps\n"
         "q | autre | C'est trop tôt"),
        ("de", "„Es ist Zeit“, sagte Jan Lohr. „Zu früh“, entgegnete ein anderer.",
         "q | Jan Lohr | Es ist Zeit\n"
         "q | ? | Zu früh"),
    ),
    "there": (
        ("ru", "Причину пожара выясняют в МЧС. Пострадавших нет, добавили там.",
         "p | ? | Пострадавших нет"),
        ("ru", "В мэрии сообщили, что мост закрыт. Объезд открыт, уточнили там.",
         "p | мэрии | мост закрыт\n"
         "p | мэрии | Объезд открыт"),
        ("ru", "В полиции рассказали, что водитель сбежал. «Ищем», — добавили там.",
         "p | полиции | водитель сбежал\n"
         "q | полиции | Ищем"),
        ("ru", "В компании подтвердили, что цех закрыт. Там отметили, что зарплаты выплатят.",
         "p | компании | цех закрыт\n"
         "p | компании | зарплаты выплатят"),
    ),
    "a topic before its pronoun": (
        ("fr", "Anne Roche a ri. « C'est faux », a-t-elle dit. Quant à la filière, elle parle "
         "de « psychose ».",
         "q | Anne Roche | C'est faux\n"
         "q | filière | psychose"),
        ("fr", "Marc Roche est parti. Quant à Luc Petit, il dénonce « un vol ».",
         "q | Luc Petit | un vol"),
        ("fr", "Anne Roche se tait. Quant au syndicat, il estime que le texte est mort.",
         "p | syndicat | le texte est mort"),
        ("es", "Ana Ruiz calló. En cuanto a Luis Roca, él habló de «un robo».",
         "q | Luis Roca | un robo"),
        ("es", "Luis Roca calló. En cuanto a la ministra Ana Ruiz, ella negó que dimita.",
         "p | Ana Ruiz | ella negó que dimita"),
        ("ru", "Анна Лисова молчит. Что касается Ивана Лесова, он назвал это «кражей».",
         "q | Иван Лесов | кражей"),
        ("pl", "Anna Lis milczy. Co do Jana Kruka, on nazwał to „kradzieżą”.",
         "q | Jan Kruk | kradzieżą"),
        ("en", "Ann Wood kept quiet. As for Tom Ames, he called it “a theft.”",
         "q | Tom Ames | a theft"),
        ("de", "Anna Roth schwieg. Was Jan Lohr angeht, so sprach er von „Diebstahl“.",
         "q | Jan Lohr | Diebstahl"),
    ),
    "a verb's gender": (
        ("ru", "Иван Лесов вспоминает, как учительница, не оборачиваясь, сказала: «Она жила "
         "хорошо».",
         "q | учительница | Она жила хорошо"),
        ("ru", "Соседка, открыв дверь, сказала: «Никого нет».",
         "q | Соседка | Никого нет"),
        ("ru", "Директор, улыбаясь, ответил: «Посмотрим».",
         "q | Директор | Посмотрим"),
        ("pl", "Dyrektor, nie odwracając się, powiedział: „Zobaczymy”.",
         "q | Dyrektor | Zobaczymy"),
        ("pl", "Nauczycielka, zamykając drzwi, powiedziała: „Nikogo nie ma”.",
         "q | Nauczycielka | Nikogo nie ma"),
        ("fr", "La directrice, sans se retourner, a répondu : « On verra. »",
         "q | directrice | On verra"),
        ("es", "La directora, sin darse la vuelta, respondió: «Ya veremos».",
         "q | directora | Ya veremos"),
        ("de", "Die Lehrerin, ohne sich umzudrehen, sagte: „Wir werden sehen.“",
         "q | Lehrerin | Wir werden sehen"),
    ),
    "the outlet that was told": (
        ("ru", "«Это привычка», — заявил он «Полюсу». Иван Лесов ушёл.",
         "q | ? | Это привычка"),
        ("ru", "Иван Лесов пришёл. «Это привычка», — сказал он «Вечерке».",
         "q | Иван Лесов | Это привычка"),
        ("ru", "«Мы готовы», — рассказала Анна Лисова «Маяку».",
         "q | Анна Лисова | Мы готовы"),
        ("pl", "„Jesteśmy gotowi” – powiedziała Anna Lis „Latarni”.",
         "q | Anna Lis | Jesteśmy gotowi"),
        ("ru", "«Мы готовы», — сообщил представитель порта «Фонтанке».",
         "q | представитель порта | Мы готовы"),
    ),
    "an organisation as she": (
        ("fr", "L'agence, elle, se tait. Son avis, écrit-elle dans un communiqué, « a été "
         "rendu sans pression ».",
         "q | agence | a été rendu sans pression"),
        ("fr", "La préfecture a réagi lundi. Elle assure que la digue tiendra.",
         "p | préfecture | la digue tiendra"),
        ("fr", "La société Altéa a fermé le site. « Rien n'est décidé », affirme-t-elle.",
         "q | Altéa | Rien n'est décidé"),
        ("fr", "Anne Roche a saisi la mairie. « Rien n'est décidé », affirme-t-elle.",
         "q | Anne Roche | Rien n'est décidé"),
        ("fr", "Anne Roche a parlé. La mairie a réagi lundi. Elle assure que la digue tiendra.",
         "p | ? | la digue tiendra"),
        ("es", "La fiscalía reaccionó el lunes. Ella insiste en que no hay pruebas.",
         "p | fiscalía | no hay pruebas"),
        ("pl", "Prokuratura zareagowała w środę. Ona twierdzi, że dowodów nie ma.",
         "p | Prokuratura | dowodów nie ma"),
        ("ru", "Прокуратура ответила в среду. Она утверждает, что доказательств нет.",
         "p | Прокуратура | доказательств нет"),
        ("de", "Die Staatsanwaltschaft reagierte am Mittwoch. Sie betonte, es gebe keine "
         "Beweise.",
         "p | Staatsanwaltschaft | es gebe keine Beweise"),
    ),
    "one of an office": (
        ("fr", "Dans l'entourage du ministre, on fait savoir que deux industriels se seraient "
         "manifestés.",
         "p | entourage du ministre | deux industriels se seraient manifestés"),
        ("fr", "À la mairie, on assure que la digue tiendra.",
         "p | mairie | la digue tiendra"),
        ("fr", "Du côté de la préfecture, on indique que la route est fermée.",
         "p | préfecture | la route est fermée"),
        ("fr", "À la gare, on assure que le train partira.",
         "p | ? | le train partira"),
        ("es", "Desde la Confederación Hidrográfica insisten en que el mantenimiento era "
         "regional.",
         "p | Confederación Hidrográfica | el mantenimiento era regional"),
        ("es", "En el club aseguran que el delantero jugará.",
         "p | club | el delantero jugará"),
        ("es", "Desde el Ministerio señalan que no hay pruebas.",
         "p | Ministerio | no hay pruebas"),
        ("es", "«No hay pruebas», aseguran desde la fiscalía.",
         "q | fiscalía | No hay pruebas"),
        ("es", "Fuentes de la fiscalía apuntan que no hay pruebas.",
         "p | Fuentes | no hay pruebas"),
        ("pl", "W ratuszu zapewniają, że most jest bezpieczny.",
         "p | ratuszu | most jest bezpieczny"),
        ("de", "Im Ministerium heißt es, die Brücke sei sicher.",
         "p | Ministerium | die Brücke sei sicher"),
    ),
    "the one concerned": (
        ("fr", "Anne Roche reçoit ses élus. On rit.\n\n« Je n'ai rien dit », rétorque "
         "l'intéressée.",
         "q | Anne Roche | Je n'ai rien dit"),
        ("fr", "Anne Roche accuse Luc Petit.\n\n« C'est faux », répond l'intéressé.",
         "q | Luc Petit | C'est faux"),
        ("fr", "Marc Roche accuse Luc Petit.\n\n« C'est faux », répond l'intéressé.",
         "q | ? | C'est faux"),
        ("es", "La oposición acusó a Ana Ruiz.\n\n«Es falso», replicó la aludida.",
         "q | Ana Ruiz | Es falso"),
        ("es", "Ana Ruiz acusó a Luis Roca de mentir. «Es falso», respondió el aludido.",
         "q | Luis Roca | Es falso"),
        ("pl", "Radni oskarżyli Annę Lis. Anna Lis wyszła.\n\n„To fałsz” – odpowiada "
         "zainteresowana.",
         "q | Anna Lis | To fałsz"),
    ),
    "he, of a name after an adverb": (
        ("ru", "Накануне депутат Степан Дымов, однофамилец министра, потребовал отставки. "
         "«Пусть уйдёт», — предложил он.",
         "q | Степан Дымов | Пусть уйдёт"),
        ("ru", "Ранее губернатор Иван Лесов посетил завод. «Всё в порядке», — сказал он.",
         "q | Иван Лесов | Всё в порядке"),
        ("pl", "Wczoraj poseł Jan Kruk, brat ministra, złożył wniosek. „Niech odejdzie” – "
         "powiedział.",
         "q | Jan Kruk | Niech odejdzie"),
        ("es", "Ayer el diputado Luis Roca, hermano del ministro, pidió elecciones. «Que se "
         "vaya», dijo.",
         "q | Luis Roca | Que se vaya"),
        ("fr", "Hier, le député Luc Petit, frère du ministre, a claqué la porte. « Qu'il parte "
         "», a-t-il lancé.",
         "q | Luc Petit | Qu'il parte"),
    ),
    "a paragraph that leads on from somebody": (
        ("pl", "„Krzyczałam” – wspomina Iga Lis.\n\nJeden z pracowników, który woli pozostać "
         "anonimowy, ujmuje to inaczej:\n\n– Mokry jest zawsze elektryk.\n\n– Ja nie – "
         "mówi Jan Kruk.",
         "q | Iga Lis | Krzyczałam\n"
         "q | ? | Mokry jest zawsze elektryk.\n"
         "q | Jan Kruk | Ja nie"),
        ("fr", "« Je criais », se souvient Anne Roche.\n\nUn ancien salarié résume autrement "
         ":\n\n« On était épuisés. »",
         "q | Anne Roche | Je criais\n"
         "q | ancien salarié | On était épuisés."),
        ("es", "«Gritaba», recuerda Ana Ruiz.\n\nUno de los técnicos lo cuenta de otra "
         "manera:\n\n«Estábamos agotados».",
         "q | Ana Ruiz | Gritaba\n"
         "q | ? | Estábamos agotados"),
        ("en", "“I shouted,” said Ann Wood.\n\nOne of the stagehands put it another "
         "way:\n\n“We were worn out.”",
         "q | Ann Wood | I shouted\n"
         "q | One of the stagehands | We were worn out."),
        ("ru", "«Я кричала», — вспоминает Анна Лисова.\n\nОдин из рабочих говорит "
         "иначе:\n\n«Мы устали».",
         "q | Анна Лисова | Я кричала\n"
         "q | ? | Мы устали"),
    ),
    "two who talk in turns": (
        ("ru", "— Я забыла часть, — говорит Анна Лисова.\n\n— Такое бывало раньше?\n\n— Бывало.",
         "q | Анна Лисова | Я забыла часть\n"
         "q | ? | Такое бывало раньше?\n"
         "q | Анна Лисова | Бывало."),
        ("pl", "– Zapomniałam – mówi Anna Lis.\n\n– Zdarzało się to wcześniej?\n\n– Zdarzało.",
         "q | Anna Lis | Zapomniałam\n"
         "q | ? | Zdarzało się to wcześniej?\n"
         "q | Anna Lis | Zdarzało."),
        ("es", "—Olvidé una parte —dice Ana Ruiz.\n\n—¿Le había pasado antes?\n\n—Sí, una vez.",
         "q | Ana Ruiz | Olvidé una parte\n"
         "q | ? | ¿Le había pasado antes?\n"
         "q | Ana Ruiz | Sí, una vez."),
        ("fr", "— J'ai oublié, dit Anne Roche.\n\n— Cela arrivait avant ?\n\n— Parfois.",
         "q | Anne Roche | J'ai oublié\n"
         "q | ? | Cela arrivait avant ?\n"
         "q | Anne Roche | Parfois."),
        ("fr", "— J'ai oublié, dit Anne Roche.\n\n— Moi aussi, répond Luc Petit.\n\n— Tant pis.",
         "q | Anne Roche | J'ai oublié\n"
         "q | Luc Petit | Moi aussi\n"
         "q | Anne Roche | Tant pis."),
    ),
    "I ask somebody": (
        ("pl", "Jagoda Korybut milczy. Pytam Korybut, czy żałuje. „Jutro” – mówi.",
         "q | Jagoda Korybut | Jutro"),
        ("pl", "Jagoda Korybut milczy.\n\nPytam Korybut, czy żałuje.\n\n– Proszę przyjść jutro "
         "– mówi.",
         "q | Jagoda Korybut | Proszę przyjść jutro"),
        ("ru", "Анна Лисова молчит.\n\nСпрашиваю Лисову, жалеет ли она.\n\n— Завтра, — говорит "
         "она.",
         "q | Анна Лисова | Завтра"),
        ("es", "Ana Ruiz calla.\n\nPregunto a Ruiz si lo lamenta.\n\n—Mañana —dice.",
         "q | Ana Ruiz | Mañana"),
    ),
    "a role and where it is": (
        ("pl", "„Tak” – powiedziała Ewa Lis, burmistrz Nowej Soli. „Nie” – dodała burmistrz.",
         "q | Ewa Lis | Tak\n"
         "q | Ewa Lis | Nie"),
        ("ru", "«Да», — сказал Иван Лесов, мэр Нижнего Новгорода. «Нет», — добавил мэр.",
         "q | Иван Лесов | Да\n"
         "q | Иван Лесов | Нет"),
        ("ru", "«Да», — сказала Анна Лисова, директор Русского Музея. «Нет», — добавила "
         "директор.",
         "q | Анна Лисова | Да\n"
         "q | Анна Лисова | Нет"),
        ("pl", "„Tak” – powiedział Jan Kruk, prezes Banku Północnego. „Nie” – dodał prezes.",
         "q | Jan Kruk | Tak\n"
         "q | Jan Kruk | Nie"),
    ),
    "one of two with a last name": (
        ("en", "Carl Roe and his son Dan Roe run it. Ann Wood left. Roe was asked why. “No "
         "idea,” he said.",
         "q | ? | No idea"),
        ("en", "Carl Roe and his sister Jane Roe run it. Ann Wood left. Roe was asked why. “No "
         "idea,” she said.",
         "q | Jane Roe | No idea"),
        ("de", "Karl Roth und sein Bruder Jan Roth führen es. Max Lohr ging. Roth wurde "
         "gefragt, warum. „Keine Ahnung“, sagte er.",
         "q | ? | Keine Ahnung"),
        ("fr", "Luc Petit et son frère Paul Petit dirigent tout. Marc Roche est parti. Petit a "
         "ri. « Rien », a-t-il dit.",
         "q | ? | Rien"),
        ("es", "Luis Roca y su hermano Juan Roca mandan. Pedro Puig salió. Roca rió. «Nada», "
         "dijo él.",
         "q | ? | Nada"),
        ("es", "Luis Roca y su hermano Juan Roca mandan. De acuerdo con Pedro Puig, Roca "
         "jugará.\n\n«Soñé bien», dijo, y se fue.",
         "p | Pedro Puig | Roca jugará\n"
         "q | ? | Soñé bien"),
    ),
    "the elder and the younger": (
        ("en", "For Ann Currie it was family. Her mother, Rosalind Currie, was mayor. Reached "
         "at home, the elder Currie said she had not coached her.\n\n“I told her once,” "
         "she said.",
         "p | Rosalind Currie | she had not coached her\n"
         "q | Rosalind Currie | I told her once"),
        ("en", "Dan Roe spoke. His father, Carl Roe, came. “Enough,” the older Roe said.",
         "q | Carl Roe | Enough"),
        ("en", "Dan Roe spoke. His father, Carl Roe, came. “Enough,” the younger Roe said.",
         "q | Dan Roe | Enough"),
        ("de", "Jan Lohr sprach. Sein Vater, Karl Lohr, kam. „Genug“, sagte der ältere Lohr.",
         "q | Karl Lohr | Genug"),
    ),
    "the subject behind a source": (
        ("en", "According to Tom Ames, Kim Roe left early. “I was tired,” she said.",
         "p | Tom Ames | Kim Roe left early\n"
         "q | Kim Roe | I was tired"),
        ("es", "Según Pedro Puig, Ana Ruiz salió pronto. «Estaba cansada», dijo ella.",
         "p | Pedro Puig | Ana Ruiz salió pronto\n"
         "q | Ana Ruiz | Estaba cansada"),
        ("fr", "Selon Marc Roche, Anne Petit est partie. « J'étais fatiguée », a-t-elle dit.",
         "p | Marc Roche | Anne Petit est partie\n"
         "q | Anne Petit | J'étais fatiguée"),
    ),
    "a verb alone between commas": (
        ("es", "Luis Roca guió al grupo. El grupo, explicó, decidió esperar.",
         "p | Luis Roca | El grupo, explicó, decidió esperar"),
        ("es", "Ana Ruiz habló. La ayuda, según sus cálculos, llegará a todos.",
         ""),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [each for kind in KINDS.values() for each in kind],
    ids=[f"{name} {at}" for name, kind in KINDS.items() for at in range(len(kind))],
)
def test_whose_each_statement_is(lang: str, text: str, said: str) -> None:
    assert proposed(text, lang) == expected(Case("", text, said))
