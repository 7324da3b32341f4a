"""Kinds of sentences of which the reported clause, or the words in marks, are easily mistaken."""

from __future__ import annotations

import pytest
from suggest_cases import Case, expected, proposed

KINDS = {
    "where it was said, within the marks": (
        ("fr", "« On nous a menti, a lancé Luc Petit, délégué FTM, à la sortie du comité. Ils "
         "juraient le contraire. »",
         "q | Luc Petit | On nous a menti\n"
         "q | Luc Petit | Ils juraient le contraire."),
        ("fr", "« Rien n'est prêt, a confié Anne Roche, cheffe de projet, au micro de Radio "
         "Nord. On attend. »",
         "q | Anne Roche | Rien n'est prêt\n"
         "q | Anne Roche | On attend."),
        ("fr", "« C'est fini, a soufflé le gardien, Paul Morel, devant la grille. On rentre. »",
         "q | Paul Morel | C'est fini\n"
         "q | Paul Morel | On rentre."),
        ("fr", "« C'est non, a tranché Anne Roche, la maire, lors du conseil. Et ce sera non "
         "demain. »",
         "q | Anne Roche | C'est non\n"
         "q | Anne Roche | Et ce sera non demain."),
        ("fr", "« Le pont fermera, a dit Luc Petit, maire de Sorve, et rouvrira en mai. »",
         "q | Luc Petit | Le pont fermera\n"
         "q | Luc Petit | et rouvrira en mai."),
        ("fr", "« Le pont fermera, a dit Luc Petit, maire de Sorve, dans un mois. »",
         "q | Luc Petit | Le pont fermera\n"
         "q | Luc Petit | dans un mois."),
    ),
    "a title between commas": (
        ("fr", "Un livre, « Le Verger empoisonné », est annoncé pour mai.",
         ""),
        ("fr", "Son dernier film, « La maison des autres », sort mercredi.",
         ""),
        ("es", "Su nueva novela, «La casa de los otros», llega en mayo.",
         ""),
        ("pl", "Jej książka, „Dom dla innych”, ukaże się w maju.",
         ""),
        ("ru", "Её роман, «Дом для других», выйдет в мае.",
         ""),
        ("de", "Ihr Roman, „Das Haus der anderen“, erscheint im Mai.",
         ""),
        ("en", "Her novel, “The house of others,” comes out in May.",
         ""),
        ("fr", "Sa réponse, « On verra bien demain », a fait rire.",
         "q | ? | On verra bien demain"),
    ),
    "what a document speaks of": (
        ("pl", "W liście otwartym, podpisanym przez aktorów, mowa jest o „klimacie strachu” i "
         "„próbach nocą”.",
         "q | liście otwartym | klimacie strachu\n"
         "q | liście otwartym | próbach nocą"),
        ("pl", "W raporcie jest mowa o „poważnych brakach”.",
         "q | raporcie | poważnych brakach"),
        ("de", "In dem Bericht ist von „schweren Mängeln“ die Rede.",
         "q | Bericht | schweren Mängeln"),
        ("de", "Im Schreiben war die Rede von „unhaltbaren Zuständen“.",
         "q | Schreiben | unhaltbaren Zuständen"),
        ("fr", "Dans le rapport, il est question de « graves manquements ».",
         "q | rapport | graves manquements"),
        ("es", "En el informe se habla de «graves carencias».",
         "q | informe | graves carencias"),
        ("ru", "В отчёте речь идёт о «серьёзных нарушениях».",
         "q | отчёте | серьёзных нарушениях"),
        ("ru", "В письме говорится о «невыносимых условиях».",
         "q | письме | невыносимых условиях"),
        ("es", "El parte médico hablaba de «pronóstico reservado».",
         "q | parte | pronóstico reservado"),
        ("fr", "Le rapport parlait de « graves manquements ».",
         "q | rapport | graves manquements"),
    ),
    "what one reads": (
        ("fr", "Un rapport conclut que le four est vieux. L'opération serait amortie en sept "
         "ans, y lit-on.",
         "p | rapport | le four est vieux\n"
         "p | rapport | L'opération serait amortie en sept ans"),
        ("fr", "« Le four est vieux », peut-on lire dans le rapport.",
         "q | rapport | Le four est vieux"),
        ("fr", "Le four est vieux, lit-on dans le rapport.",
         "p | rapport | Le four est vieux"),
        ("es", "«El horno es viejo», se lee en el informe.",
         "q | informe | El horno es viejo"),
        ("es", "El horno es viejo, se lee en el informe.",
         "p | informe | El horno es viejo"),
        ("pl", "Piec jest stary, czytamy w raporcie.",
         "p | raporcie | Piec jest stary"),
        ("ru", "Печь старая, говорится в отчёте.",
         "p | отчёте | Печь старая"),
    ),
    "a denial of a noun": (
        ("fr", "Anne Roche nie toute pression sur l'agence.",
         "p | Anne Roche | Anne Roche nie toute pression sur l'agence"),
        ("fr", "Marc Roche dément ces accusations et rappelle que le produit est interdit.",
         "p | Marc Roche | Marc Roche dément ces accusations\n"
         "p | Marc Roche | le produit est interdit"),
        ("es", "Ana Ruiz negó cualquier presión sobre la agencia.",
         "p | Ana Ruiz | Ana Ruiz negó cualquier presión sobre la agencia"),
        ("es", "La empresa niega los vertidos al río.",
         "p | empresa | La empresa niega los vertidos al río"),
        ("ru", "Завод отрицает сброс отходов в озеро.",
         "p | Завод | Завод отрицает сброс отходов в озеро"),
        ("ru", "Анна Лисова отрицает вину.",
         "p | Анна Лисова | Анна Лисова отрицает вину"),
        ("pl", "Anna Lis zaprzecza zarzutom prokuratury.",
         "p | Anna Lis | Anna Lis zaprzecza zarzutom prokuratury"),
    ),
    "an infinitive that is denied": (
        ("fr", "Anne Roche dit ne pas savoir comment l'annoncer.",
         "p | Anne Roche | ne pas savoir comment l'annoncer"),
        ("fr", "Luc Petit assure n'avoir rien signé.",
         "p | Luc Petit | n'avoir rien signé"),
        ("fr", "Une salariée disait ne jamais avoir vu de contrat.",
         "p | salariée | ne jamais avoir vu de contrat"),
        ("fr", "Luc Petit dit avoir appris la nouvelle à la radio.",
         "p | Luc Petit | avoir appris la nouvelle à la radio"),
        ("es", "Ana Ruiz asegura no haber firmado nada.",
         "p | Ana Ruiz | no haber firmado nada"),
        ("es", "Luis Roca dijo no recordar la fecha.",
         "p | Luis Roca | no recordar la fecha"),
        ("es", "Luis Roca dice haber visto el informe.",
         "p | Luis Roca | haber visto el informe"),
    ),
    "who denies in passing": (
        ("fr", "L'élue Anne Roche, qui dément avoir été prévenue, dit avoir appris la nouvelle "
         "« par la radio ».",
         "p | Anne Roche | dément avoir été prévenue\n"
         "p | Anne Roche | avoir appris la nouvelle « par la radio »\n"
         "q | Anne Roche | par la radio"),
        ("fr", "Luc Petit, qui nie avoir signé, a quitté la salle.",
         "p | Luc Petit | nie avoir signé"),
        ("es", "Luis Roca, que niega haber firmado, salió de la sala.",
         "p | Luis Roca | niega haber firmado"),
        ("en", "Tom Ames, who denies that he signed, left the room.",
         "p | Tom Ames | denies that he signed"),
    ),
    "and, as somebody says": (
        ("pl", "Prokuratura wszczęła śledztwo i, jak przekazał Jan Kruk, przesłuchała świadków.",
         "p | Jan Kruk | przesłuchała świadków"),
        ("ru", "Директор был в отпуске и, как утверждает Иван Лесов, находился на связи.",
         "p | Иван Лесов | находился на связи"),
        ("fr", "Le parquet a ouvert une enquête et, comme l'a précisé Luc Petit, entendu les "
         "témoins.",
         "p | Luc Petit | entendu les témoins"),
        ("es", "La fiscalía abrió una causa y, según precisó Luis Roca, citó a los testigos.",
         "p | Luis Roca | citó a los testigos"),
        ("en", "The board opened an inquiry and, as Tom Ames said, heard eleven people.",
         "p | Tom Ames | heard eleven people"),
        ("en", "The board opened an inquiry and, according to Tom Ames, heard eleven people.",
         "p | Tom Ames | heard eleven people"),
    ),
    "without saying more": (
        ("fr", "Anne Roche a affirmé que la digue tiendrait, sans préciser jusqu'à quand.",
         "p | Anne Roche | la digue tiendrait"),
        ("fr", "Luc Petit a dit que le pont rouvrirait, sans donner de date.",
         "p | Luc Petit | le pont rouvrirait"),
        ("es", "Ana Ruiz afirmó que el dique aguantaría, sin precisar hasta cuándo.",
         "p | Ana Ruiz | el dique aguantaría"),
        ("es", "Luis Roca dijo que el puente reabrirá, sin dar fechas.",
         "p | Luis Roca | el puente reabrirá"),
        ("ru", "Анна Лисова заявила, что дамба выдержит, не уточнив, до каких пор.",
         "p | Анна Лисова | дамба выдержит"),
        ("ru", "Иван Лесов сообщил, что мост откроют, не называя даты.",
         "p | Иван Лесов | мост откроют"),
        ("pl", "Anna Lis zapewniła, że wał wytrzyma, nie precyzując do kiedy.",
         "p | Anna Lis | wał wytrzyma"),
        ("pl", "Jan Kruk powiedział, że most zostanie otwarty, nie podając daty.",
         "p | Jan Kruk | most zostanie otwarty"),
        ("de", "Anna Roth sagte, der Damm werde halten, ohne ein Datum zu nennen.",
         "p | Anna Roth | der Damm werde halten"),
        ("en", "Ann Wood said the dam would hold, without saying how long.",
         "p | Ann Wood | the dam would hold"),
    ),
    "a source within a noun": (
        ("fr", "Le 3 mai, trois jours avant la publication de l'avis de l'Agence, Anne Roche "
         "reçoit ses élus.",
         ""),
        ("es", "El fiscal llevó a juicio al gerente de la Agencia en mayo.",
         ""),
        ("fr", "De l'avis de Luc Petit, la digue tiendra.",
         "p | Luc Petit | la digue tiendra"),
        ("fr", "La digue, de l'avis de Luc Petit, tiendra.",
         "p | Luc Petit | La digue, de l'avis de Luc Petit, tiendra"),
    ),
    "a clause of several verbs behind a source": (
        ("fr", "D'après deux participants, la ministre feuillette le projet, soupire, puis le "
         "repose.",
         "p | deux participants | la ministre feuillette le projet, soupire, puis le repose"),
        ("fr", "Selon un témoin, le conducteur jette son casque, crie, puis s'enfuit.",
         "p | témoin | le conducteur jette son casque, crie, puis s'enfuit"),
        ("fr", "Selon Luc Petit, maire de la ville, la digue tiendra.",
         "p | Luc Petit | la digue tiendra"),
        ("es", "Según dos testigos, la ministra hojea el proyecto, suspira y lo deja.",
         "p | dos testigos | la ministra hojea el proyecto, suspira y lo deja"),
        ("es", "Según Luis Roca, alcalde de la ciudad, el dique aguantará.",
         "p | Luis Roca | el dique aguantará"),
    ),
    "what somebody with a role thinks": (
        ("fr", "Pour Claire Roche, toxicologue à l'Institut Calmont, le danger était connu.",
         "p | Claire Roche | le danger était connu"),
        ("fr", "Pour Marc Petit, économiste à l'Ofix, la croissance va ralentir.",
         "p | Marc Petit | la croissance va ralentir"),
        ("es", "Para Ana Ruiz, economista de la patronal, la subida llega tarde.",
         "p | Ana Ruiz | la subida llega tarde"),
        ("fr", "Pour Marc Petit, la saison est terminée.",
         ""),
        ("es", "Para Luis Roca, el martes fue un mal día.",
         ""),
    ),
    "a clause with its attribution in it": (
        ("es", "Las ayudas, lamentó el alcalde, no han llegado a nadie.",
         "p | alcalde | Las ayudas, lamentó el alcalde, no han llegado a nadie"),
        ("fr", "Le pont, a dit Luc Petit, ne rouvrira pas.",
         "p | Luc Petit | Le pont, a dit Luc Petit, ne rouvrira pas"),
        ("fr", "Le pont, explique Luc Petit, ferme en mai.",
         "p | Luc Petit | Le pont, explique Luc Petit, ferme en mai"),
        ("pl", "Most, twierdzi Jan Kruk, nie był badany.",
         "p | Jan Kruk | Most, twierdzi Jan Kruk, nie był badany"),
        ("ru", "Мост, утверждает Иван Лесов, не проверяли.",
         "p | Иван Лесов | Мост, утверждает Иван Лесов, не проверяли"),
        ("es", "Ana Ruiz sonríe. Se acuerda, dice, del olor a pasto.",
         "p | Ana Ruiz | Se acuerda, dice, del olor a pasto"),
        ("ru", "Врачи, как рассказал Иван Лесов, пока не поставили диагноза.",
         "p | Иван Лесов | Врачи, как рассказал Иван Лесов, пока не поставили диагноза"),
    ),
    "as somebody's kin or aide said, by name": (
        ("es", "Según contó después su padre, Rubén, los médicos se despidieron.",
         "p | Rubén | los médicos se despidieron"),
        ("es", "Según explicó su abogada, Ana Ruiz, el juicio se aplaza.",
         "p | Ana Ruiz | el juicio se aplaza"),
        ("pl", "Jak poinformował jego rzecznik, Paweł Wron, pismo wysłano dwukrotnie.",
         "p | Paweł Wron | pismo wysłano dwukrotnie"),
        ("ru", "Как сообщил его адвокат, Иван Лесов, суд отложен.",
         "p | Иван Лесов | суд отложен"),
        ("fr", "Comme l'a indiqué son avocate, Anne Roche, le procès est reporté.",
         "p | Anne Roche | le procès est reporté"),
        ("de", "Wie seine Anwältin, Eva Roth, mitteilte, ist der Prozess verschoben.",
         "p | Eva Roth | ist der Prozess verschoben"),
    ),
    "a clause before its quotation": (
        ("es", "La presidenta, Marta Ruiz, informó que la tribuna llevará su nombre: «Ya es "
         "cemento», escribió ella.",
         "p | Marta Ruiz | la tribuna llevará su nombre\n"
         "q | Marta Ruiz | Ya es cemento"),
        ("fr", "Anne Roche a annoncé que la tribune porterait son nom : « Il est là », "
         "a-t-elle écrit.",
         "p | Anne Roche | la tribune porterait son nom\n"
         "q | Anne Roche | Il est là"),
        ("pl", "Anna Lis ogłosiła, że trybuna dostanie jego imię: „Jest z nami” – napisała.",
         "p | Anna Lis | trybuna dostanie jego imię\n"
         "q | Anna Lis | Jest z nami"),
        ("ru", "Анна Лисова сообщила, что трибуну назовут в его честь: «Он с нами», — написала "
         "она.",
         "p | Анна Лисова | трибуну назовут в его честь\n"
         "q | Анна Лисова | Он с нами"),
    ),
    "a question of the reporter's": (
        ("es", "¿Llegó a decir Ana Ruiz, como publicó «El Eco», que no importa?",
         ""),
        ("fr", "Le pont fermera-t-il, comme l'a dit Luc Petit, avant l'été ?",
         ""),
        ("ru", "Закроют ли мост, как сказал Иван Лесов, до лета?",
         ""),
        ("pl", "Czy most zostanie zamknięty, jak mówi Jan Kruk, przed latem?",
         ""),
        ("en", "Will the bridge close, as Tom Ames said, before the summer?",
         ""),
    ),
    "of that, that": (
        ("ru", "О том, что мост закрыт, сообщил Иван Лесов.",
         "p | Иван Лесов | мост закрыт"),
        ("ru", "О том, что цех остановят, рассказала журналистам Анна Лисова.",
         "p | Анна Лисова | цех остановят"),
        ("pl", "O tym, że most jest zamknięty, poinformował Jan Kruk.",
         "p | Jan Kruk | most jest zamknięty"),
        ("pl", "O tym, że zakład stanie, powiedziała dziennikarzom Anna Lis.",
         "p | Anna Lis | zakład stanie"),
    ),
    "what follows from a document": (
        ("pl", "Most był „w złym stanie” – tak wynika z raportu.",
         "p | raportu | Most był „w złym stanie”\n"
         "q | raportu | w złym stanie"),
        ("pl", "Z raportu wynika, że most był stary.",
         "p | raportu | most był stary"),
        ("pl", "Jak wynika z raportu, most był stary.",
         "p | raportu | most był stary"),
        ("ru", "Из доклада следует, что мост был старым.",
         "p | доклада | мост был старым"),
        ("ru", "Как следует из доклада, мост был старым.",
         "p | доклада | мост был старым"),
        ("fr", "Il ressort du rapport que le pont était vieux.",
         "p | rapport | le pont était vieux"),
        ("es", "Del informe se desprende que el puente era viejo.",
         "p | informe | el puente era viejo"),
        ("pl", "Kłopot wynika z braku pieniędzy.",
         ""),
    ),
    "a promised infinitive": (
        ("ru", "Иван Лесов пообещал лично приехать на озеро.",
         "p | Иван Лесов | лично приехать на озеро"),
        ("ru", "Анна Лисова пригрозила подать в суд.",
         "p | Анна Лисова | подать в суд"),
        ("pl", "Jan Kruk obiecał przyjechać nad jezioro.",
         "p | Jan Kruk | przyjechać nad jezioro"),
        ("pl", "Anna Lis zapowiedziała złożyć pozew.",
         "p | Anna Lis | złożyć pozew"),
        ("ru", "Иван Лесов пообещал приехать, но не уточнил, когда.",
         "p | Иван Лесов | приехать"),
    ),
    "after a pause": (
        ("ru", "Анна Лисова добавляет, помолчав, что Шопен не против.",
         "p | Анна Лисова | Шопен не против"),
        ("ru", "Иван Лесов сказал, улыбаясь, что мост откроют.",
         "p | Иван Лесов | мост откроют"),
        ("pl", "Anna Lis dodaje, milknąc, że to koniec.",
         "p | Anna Lis | to koniec"),
        ("pl", "Jan Kruk powiedział, śmiejąc się, że most jest stary.",
         "p | Jan Kruk | most jest stary"),
        ("es", "Ana Ruiz añadió, tras una pausa, que no volverá.",
         "p | Ana Ruiz | no volverá"),
        ("fr", "Anne Roche ajoute, en souriant, que le pont tiendra.",
         "p | Anne Roche | le pont tiendra"),
    ),
    "a source without a name, told apart": (
        ("pl", "Według osoby zbliżonej do śledztwa, która prosiła o anonimowość, zarzuty padną "
         "w maju.",
         "p | osoby | zarzuty padną w maju"),
        ("pl", "Według źródła zbliżonego do rządu, wybory będą w maju.",
         "p | źródła | wybory będą w maju"),
        ("ru", "По словам источника, близкого к следствию, обвинения предъявят в мае.",
         "p | источника | обвинения предъявят в мае"),
        ("fr", "Selon une source proche du dossier, l'enquête avance.",
         "p | source proche du dossier | l'enquête avance"),
        ("es", "Según una fuente cercana al caso, la causa avanza.",
         "p | fuente cercana | la causa avanza"),
    ),
    "a subject before a clause with marks": (
        ("es", "Varios vecinos, que esperaban con una pancarta en la que se leía “Basta”, "
         "gritaron “¡Mírenos a la cara!”.",
         "q | Varios vecinos | ¡Mírenos a la cara!"),
        ("fr", "Des riverains, qui brandissaient une banderole « Assez », ont crié « "
         "Regardez-nous ».",
         "q | Des riverains | Regardez-nous"),
        ("es", "Luis Roca, que presentó su libro «La sal de abril», dijo que no vuelve.",
         "p | Luis Roca | no vuelve"),
        ("pl", "Jan Kruk, który wydał książkę „Sól kwietnia”, powiedział, że nie wróci.",
         "p | Jan Kruk | nie wróci"),
        ("ru", "Иван Лесов, который написал книгу «Соль апреля», сказал, что не вернётся.",
         "p | Иван Лесов | не вернётся"),
    ),
    "as she said, in a sentence about another": (
        ("pl", "„Nie” – powiedziała Anna Lis. Prokuratura, jak przekazała, przesłuchała "
         "świadków.",
         "q | Anna Lis | Nie\n"
         "p | ? | Prokuratura, jak przekazała, przesłuchała świadków"),
        ("ru", "«Нет», — сказала Анна Лисова. Прокуратура, как сообщила, опросила свидетелей.",
         "q | Анна Лисова | Нет\n"
         "p | ? | Прокуратура, как сообщила, опросила свидетелей"),
        ("pl", "„Nie” – powiedziała Anna Lis. Jak dodała, most jest stary.",
         "q | Anna Lis | Nie\n"
         "p | Anna Lis | most jest stary"),
        ("ru", "«Нет», — сказала Анна Лисова. Мост, как добавила она, старый.",
         "q | Анна Лисова | Нет\n"
         "p | Анна Лисова | Мост, как добавила она, старый"),
    ),
    "what was left unsaid behind the verb": (
        ("en", "Cost cuts would be sped up, Hugo Ames added, without giving a number for job "
         "losses.",
         "p | Hugo Ames | Cost cuts would be sped up"),
        ("en", "The bridge will open, Kim Roe said, without naming a date.",
         "p | Kim Roe | The bridge will open"),
        ("en", "A source said the fund would seek a meeting, whom the person did not identify.",
         "p | source | the fund would seek a meeting"),
        ("en", "Tom Ames said the firm was lining up another chair, whom he did not name.",
         "p | Tom Ames | the firm was lining up another chair"),
        ("fr", "Le pont rouvrira, a dit Luc Petit, sans donner de date.",
         "p | Luc Petit | Le pont rouvrira"),
        ("es", "El puente reabrirá, dijo Luis Roca, sin dar fechas.",
         "p | Luis Roca | El puente reabrirá"),
        ("de", "Die Brücke öffne bald, sagte Jan Lohr, ohne ein Datum zu nennen.",
         "p | Jan Lohr | Die Brücke öffne bald"),
        ("ru", "Мост откроют, сказал Иван Лесов, не назвав даты.",
         "p | Иван Лесов | Мост откроют"),
        ("pl", "Most zostanie otwarty, powiedział Jan Kruk, nie podając daty.",
         "p | Jan Kruk | Most zostanie otwarty"),
    ),
    "though another says otherwise": (
        ("en", "According to Mark Ames, no patient came to harm – though the union disputes "
         "this, saying at least two were moved.",
         "p | Mark Ames | no patient came to harm\n"
         "p | union | at least two were moved"),
        ("en", "Kim Roe said the ward was safe, though the nurses disputed that.",
         "p | Kim Roe | the ward was safe"),
        ("en", "Tom Ames said the dam would hold, although engineers denied this.",
         "p | Tom Ames | the dam would hold"),
    ),
    "who was more fun": (
        ("en", "Roe’s spokesman sighed. The chief of staff, who is allowed to be human, was "
         "more fun: “They could at least spell his name right.”",
         "q | chief of staff | They could at least spell his name right"),
        ("en", "Kim Roe left. The foreman, who had waited all day, was blunt: “We are done "
         "here, all of us.”",
         "q | foreman | We are done here, all of us"),
    ),
    "a report among people": (
        ("en", "Ann Wood spoke. Tom Ames left. The official inquiry, which took months, "
         "concluded the flood had been “foreseeable but not foreseen.”",
         "p | official inquiry | the flood had been “foreseeable but not foreseen.”\n"
         "q | official inquiry | foreseeable but not foreseen"),
        ("en", "Ann Wood spoke. The investigation found that the valves were old.",
         "p | investigation | the valves were old"),
        ("en", "Ann Wood spoke. The probe concluded that no one had lied.",
         "p | probe | no one had lied"),
    ),
    "an attribution between subject and verb": (
        ("en", "Ann Wood smiled. She owns, she says, nine thousand hours of tape.",
         "p | Ann Wood | She owns, she says, nine thousand hours of tape"),
        ("en", "By the end of the meeting, according to five lawmakers and aides who were in "
         "the room, he no longer had a clicker.",
         "p | five lawmakers | By the end of the meeting, according to five lawmakers and aides "
         "who were in the room, he no longer had a clicker"),
        ("en", "On Monday, according to two people who saw it, the van left the yard.",
         "p | two people | On Monday, according to two people who saw it, the van left the yard"),
        ("en", "The van left the yard, according to two people who saw it.",
         "p | two people | The van left the yard"),
    ),
    "a reader's words": (
        ("en", "A reader, Joan Lark, emails from Hexham:\n\nOur village lost power for nine "
         "hours and the pub served everybody. My nan says it’s the best night out.",
         "q | Joan Lark | Our village lost power for nine hours and the pub served everybody. "
         "My nan says it’s the best night out."),
        ("de", "Eine Leserin, Anna Roth, schreibt uns aus Emden:\n\nUnser Dorf hatte neun "
         "Stunden keinen Strom, und die Kneipe blieb offen bis zum Morgen.",
         "q | Anna Roth | Unser Dorf hatte neun Stunden keinen Strom, und die Kneipe blieb "
         "offen bis zum Morgen."),
        ("fr", "Une lectrice, Anne Roche, nous écrit de Sorve :\n\nNotre village a perdu le "
         "courant neuf heures durant et le café est resté ouvert.",
         "q | Anne Roche | Notre village a perdu le courant neuf heures durant et le café est "
         "resté ouvert."),
    ),
    "what is written on a front": (
        ("en", "They met at the old Rialto, where the marquee still reads “CLOSED FOR "
         "PLUMBING.”",
         ""),
        ("en", "The awning reads “Fresh Since 1921” in gold.",
         ""),
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "text", "said"),
    [each for kind in KINDS.values() for each in kind],
    ids=[f"{name} {at}" for name, kind in KINDS.items() for at in range(len(kind))],
)
def test_where_what_is_said_begins_and_ends(lang: str, text: str, said: str) -> None:
    assert proposed(text, lang) == expected(Case("", text, said))
