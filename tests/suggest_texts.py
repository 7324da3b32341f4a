"""News texts of several paragraphs, each with all that is said in it and by whom.

Invented, in the manner of the newspapers of each language. A line of `said` is
`kind|speaker|words`: `?` before the kind tells what may be found or not, and what follows `~` is
the right one by a description or by a part of the name: neither right nor wrong.
"""

from __future__ import annotations

from typing import NamedTuple


class Text(NamedTuple):
    """A text, and what is said in it."""

    text: str
    said: str


TEXTS: dict[str, list[Text]] = {
    "fr": [
        Text(
            """\
Rennes : les bus gratuits le week-end dès mars

À partir du 1er mars, les bus seront gratuits le samedi et le dimanche. C'est ce qu'a annoncé mardi la présidente de Rennes Métropole, Sophie Lemoine. « Nous voulons redonner vie au centre-ville », a-t-elle déclaré lors d'une conférence de presse.

« La mesure coûtera quatre millions d'euros par an », a précisé son vice-président aux transports, Alain Derrien. « Ce n'est pas rien, mais c'est soutenable. »

Les commerçants applaudissent. « Enfin une bonne nouvelle ! », se réjouit Nadia Ferhat, à la tête d'une boutique de la rue Le Bastard. Pour elle, « chaque client compte ».

Les écologistes sont plus réservés. « Sans nouvelles lignes, cela ne changera rien », estime l'élu Matthieu Corre. Selon lui, il faudrait d'abord « renforcer la fréquence ».

La CGT des transports, elle, craint une surcharge. « Les conducteurs sont à bout », prévient le syndicat dans un communiqué.
""",
            """\
q|Sophie Lemoine|Nous voulons redonner vie au centre-ville
q|Alain Derrien|La mesure coûtera quatre millions d'euros par an
q|Alain Derrien|Ce n'est pas rien, mais c'est soutenable.
q|Nadia Ferhat|Enfin une bonne nouvelle !
q|Nadia Ferhat|chaque client compte
q|Matthieu Corre|Sans nouvelles lignes, cela ne changera rien
p|Matthieu Corre|il faudrait d'abord « renforcer la fréquence »
q|Matthieu Corre|renforcer la fréquence
q|syndicat|Les conducteurs sont à bout
""",
        ),
        Text(
            """\
Vaccins : le ministre se défend

Le ministre de la Santé, Thomas Lacroix, a défendu jeudi sa stratégie devant l'Assemblée nationale. Il a affirmé que les stocks étaient « suffisants pour six mois ». « Je refuse la politique de la peur », a-t-il martelé.

La députée Inès Carvalho (LFI) l'a accusé de « mentir aux Français ». « Où sont les doses ? », a-t-elle lancé. Interrogée par l'AFP, elle a jugé que le ministre devait démissionner.

L'Ordre des médecins a rappelé, dans un communiqué, que la campagne débuterait le 4 octobre. « Il n'y a pas lieu de s'alarmer », souligne son président, le Dr Philippe Aubin.

Le film « Les Gardiens » a été projeté aux soignants. M. Lacroix n'a pas dit s'il resterait au gouvernement.
""",
            """\
p|Thomas Lacroix|les stocks étaient « suffisants pour six mois »
q|Thomas Lacroix|suffisants pour six mois
q|Thomas Lacroix|Je refuse la politique de la peur
q|Inès Carvalho|mentir aux Français
q|Inès Carvalho|Où sont les doses ?
p|Inès Carvalho|le ministre devait démissionner
p|Ordre des médecins~Ordre|la campagne débuterait le 4 octobre
q|Philippe Aubin|Il n'y a pas lieu de s'alarmer
""",
        ),
        Text(
            """\
Après la tempête, la colère des pêcheurs

« On a tout perdu », souffle Loïc Kerbrat, 52 ans, devant son chalutier échoué. Autour de lui, une dizaine de marins-pêcheurs acquiescent.

« L'État doit nous aider, insiste-t-il. Sinon, le port est mort. » Le préfet du Finistère, Jean Vasseur, a promis une aide d'urgence. « Personne ne sera laissé de côté », assure-t-il à Ouest-France.

D'après Météo-France, les vents ont dépassé 150 km/h. Un phénomène « exceptionnel », selon le prévisionniste Hugo Blin.

— Et vous, vous repartirez en mer ? demande un badaud.
— Bien sûr, répond le patron. C'est ma vie.

La ministre de la Mer doit se rendre sur place vendredi, a fait savoir son cabinet.
""",
            """\
q|Loïc Kerbrat|On a tout perdu
q|Loïc Kerbrat|L'État doit nous aider
q|Loïc Kerbrat|Sinon, le port est mort.
q|Jean Vasseur|Personne ne sera laissé de côté
p|Météo-France|les vents ont dépassé 150 km/h
q|Hugo Blin|exceptionnel
q|badaud|Et vous, vous repartirez en mer ?
q|patron|Bien sûr
q|patron|C'est ma vie.
p|cabinet~son cabinet|La ministre de la Mer doit se rendre sur place vendredi
""",
        ),
        Text(
            """\
Budget : le Sénat durcit le ton

Le Sénat a rejeté mardi soir le budget de la Sécurité sociale. « Ce texte est insincère », a tonné le rapporteur général, Bertrand Villard (LR). « Nous ne pouvons pas le voter en l'état. »

Le gouvernement, par la voix de sa porte-parole, Camille Aubry, a dit « regretter » ce vote. « Le débat continue », a-t-elle assuré à la sortie du conseil des ministres.

Pour le patron du groupe socialiste, Éric Duval, « l'échec était écrit ». Il reproche à l'exécutif de n'avoir « rien négocié ».

« Qui va payer ? », s'est interrogé sur France Inter l'économiste Paul Renard. Selon ce spécialiste des finances publiques, le déficit dépassera 6 % en 2026.

Le ministre du Budget, qui recevait les syndicats mercredi, a estimé de son côté que « rien n'était perdu ».
""",
            """\
q|Bertrand Villard|Ce texte est insincère
q|Bertrand Villard|Nous ne pouvons pas le voter en l'état.
q|Camille Aubry|regretter
q|Camille Aubry|Le débat continue
q|Éric Duval|l'échec était écrit
q|Éric Duval|rien négocié
q|Paul Renard|Qui va payer ?
p|Paul Renard~ce spécialiste des finances publiques|le déficit dépassera 6 % en 2026
q|ministre du Budget|rien n'était perdu
?p|ministre du Budget|« rien n'était perdu »
""",
        ),
        Text(
            """\
Un chalet détruit par les flammes à Samoëns

Un incendie a ravagé un chalet dans la nuit de samedi à dimanche. Deux personnes ont été légèrement blessées, selon les pompiers. « On a entendu une explosion vers 3 heures », témoigne Josiane, une voisine. « Les flammes montaient à dix mètres. »

Le maire, Jean-Claude Mugnier, s'est rendu sur place. Il a salué « le courage des secours » et promis de reloger la famille.

La propriétaire, Mme Perrin, était absente. Jointe par téléphone, elle raconte : « J'ai tout perdu, mais mes enfants sont vivants. »

L'enquête a été confiée à la gendarmerie de Taninges, a précisé le parquet de Bonneville. La piste criminelle n'est « pas privilégiée », a ajouté le procureur Luc Samson.
""",
            """\
p|pompiers|Deux personnes ont été légèrement blessées
q|Josiane|On a entendu une explosion vers 3 heures
q|Josiane|Les flammes montaient à dix mètres.
q|Jean-Claude Mugnier|le courage des secours
q|Perrin|J'ai tout perdu, mais mes enfants sont vivants.
p|parquet de Bonneville|L'enquête a été confiée à la gendarmerie de Taninges
p|Luc Samson|La piste criminelle n'est « pas privilégiée »
q|Luc Samson|pas privilégiée
""",
        ),
    ],
    "es": [
        Text(
            """\
El Gobierno subirá el salario mínimo un 4 %

La ministra de Trabajo, Isabel Marcos, anunció este jueves que el salario mínimo subirá un 4 % en enero. «Es una cuestión de justicia», aseguró en la rueda de prensa posterior al Consejo de Ministros.

La patronal rechaza la medida. Su presidente, Antonio Vega, la calificó de «irresponsable» y advirtió de que destruirá empleo. «Las pequeñas empresas no pueden más», sostuvo.

Desde la oposición, el diputado Raúl Cano acusó a Marcos de «hacer campaña con el dinero ajeno». «Esto es propaganda», remachó.

Los sindicatos, en cambio, celebran el acuerdo. "Hemos tardado, pero ha merecido la pena", dijo a EFE la secretaria general de CC OO, Lucía Peña. Según Peña, la subida beneficiará a dos millones de personas.

La ministra no quiso aclarar si habrá otra subida en julio.
""",
            """\
p|Isabel Marcos|el salario mínimo subirá un 4 % en enero
q|Isabel Marcos|Es una cuestión de justicia
q|Antonio Vega|irresponsable
p|Antonio Vega|destruirá empleo
q|Antonio Vega|Las pequeñas empresas no pueden más
q|Raúl Cano|hacer campaña con el dinero ajeno
q|Raúl Cano|Esto es propaganda
q|Lucía Peña|Hemos tardado, pero ha merecido la pena
p|Lucía Peña|la subida beneficiará a dos millones de personas
""",
        ),
        Text(
            """\
Un incendio arrasa 300 hectáreas en Ourense

El fuego sigue activo. "La situación es muy complicada", reconoció el alcalde de Verín, Manuel Souto. "El viento cambia cada hora", agregó.

Según informó la Xunta, han sido evacuadas 40 personas. La Guardia Civil investiga el origen; fuentes de la investigación apuntan que pudo ser intencionado.

"He vivido aquí toda mi vida y nunca había visto algo así", relata Josefa Lama, de 81 años. Su hija Rosa, que la acompaña en el polideportivo, asiente: "Salimos con lo puesto".

El conselleiro do Medio Rural, Xosé Pardo, subrayó que «se han desplegado todos los medios» y descartó pedir ayuda al Ejército. A juicio del sindicato de brigadistas, sin embargo, faltan efectivos.

—¿Cuándo podremos volver? —pregunta Josefa.
—Pronto, señora —responde un agente.
""",
            """\
q|Manuel Souto|La situación es muy complicada
q|Manuel Souto|El viento cambia cada hora
p|Xunta|han sido evacuadas 40 personas
p|fuentes de la investigación|pudo ser intencionado
q|Josefa Lama|He vivido aquí toda mi vida y nunca había visto algo así
q|Rosa|Salimos con lo puesto
?p|Xosé Pardo|«se han desplegado todos los medios»
q|Xosé Pardo|se han desplegado todos los medios
p|sindicato de brigadistas|faltan efectivos
q|Josefa Lama|¿Cuándo podremos volver?
q|agente|Pronto, señora
""",
        ),
        Text(
            """\
El Atlético sufre, pero gana

«Hemos sufrido más de la cuenta», admitió el entrenador, Diego Salvatierra, tras el partido. «Pero los tres puntos son nuestros.»

El portero Iván Lobo, héroe de la noche, prefirió repartir el mérito: «El equipo ha estado enorme». Preguntado por su futuro, Lobo respondió que tiene contrato hasta 2027.

En el otro vestuario, el enfado era evidente. «El árbitro nos ha robado», se quejó Salva Ruiz. El capitán del Betis añadió que «era penalti clarísimo».

La Federación comunicó que revisará la jugada, según ha podido saber este diario. El club bético presentará un recurso, confirmó su presidente, Álvaro León.
""",
            """\
q|Diego Salvatierra|Hemos sufrido más de la cuenta
q|Diego Salvatierra|Pero los tres puntos son nuestros.
q|Iván Lobo|El equipo ha estado enorme
p|Iván Lobo|tiene contrato hasta 2027
q|Salva Ruiz|El árbitro nos ha robado
q|Salva Ruiz~El capitán del Betis|era penalti clarísimo
?p|Salva Ruiz|«era penalti clarísimo»
p|Federación|revisará la jugada
p|Álvaro León|El club bético presentará un recurso
""",
        ),
        Text(
            """\
La Fiscalía pide ocho años para el exalcalde

La Fiscalía Anticorrupción solicita ocho años de cárcel para el exalcalde de Alcorta, Ramón Iglesias. En su escrito, el fiscal sostiene que el regidor "desvió fondos públicos de forma sistemática".

Iglesias niega las acusaciones. "Soy inocente y lo voy a demostrar", declaró ayer a las puertas del juzgado. Su abogada, Pilar Camino, tildó la petición de "desproporcionada".

El portavoz municipal de Vox, Ignacio Torres, exigió al actual equipo de gobierno que se persone en la causa. "El pueblo merece saber la verdad", recalcó Torres.

Fuentes del PSOE consultadas por este periódico recuerdan que el caso se archivó en 2019. "Ya veremos qué dice el juez", zanjan.

El juicio comenzará en marzo, según el Tribunal Superior de Justicia.
""",
            """\
p|fiscal|el regidor "desvió fondos públicos de forma sistemática"
q|fiscal|desvió fondos públicos de forma sistemática
q|Ramón Iglesias|Soy inocente y lo voy a demostrar
q|Pilar Camino|desproporcionada
q|Ignacio Torres|El pueblo merece saber la verdad
p|Fuentes del PSOE~Fuentes del PSOE consultadas|el caso se archivó en 2019
q|Fuentes del PSOE~Fuentes del PSOE consultadas|Ya veremos qué dice el juez
p|Tribunal Superior de Justicia|El juicio comenzará en marzo
?p|Ignacio Torres|se persone en la causa
""",
        ),
        Text(
            """\
Una científica española, premiada en Estocolmo

La bióloga Teresa Lamas ha recibido el premio Linneo por sus estudios sobre las medusas. "Es el trabajo de veinte años", explicó Lamas, visiblemente emocionada, durante la ceremonia. "Y de mucha gente que no está hoy aquí".

El jurado destacó que su investigación "ha cambiado nuestra comprensión del océano". Su presidente, el sueco Anders Holm, la describió como "una pionera".

Preguntada por los recortes, la investigadora fue tajante: "Sin dinero no hay ciencia". En su opinión, España debe duplicar la inversión.

La ministra de Ciencia, Marina Font, felicitó a Lamas en un mensaje en la red social X. "Un orgullo para todos", escribió.
""",
            """\
q|Teresa Lamas|Es el trabajo de veinte años
q|Teresa Lamas|Y de mucha gente que no está hoy aquí
p|jurado|su investigación "ha cambiado nuestra comprensión del océano"
q|jurado|ha cambiado nuestra comprensión del océano
q|Anders Holm|una pionera
q|Teresa Lamas~la investigadora|Sin dinero no hay ciencia
p|Teresa Lamas~la investigadora|España debe duplicar la inversión
q|Marina Font|Un orgullo para todos
""",
        ),
    ],
    "pl": [
        Text(
            """\
Szpital w Radomiu wstrzymuje przyjęcia

Oddział ratunkowy radomskiego szpitala od poniedziałku nie przyjmuje pacjentów. – Nie mamy lekarzy – przyznaje dyrektorka placówki Barbara Zych. – Szukamy ich od pół roku.

Wojewoda Marek Sobczak zapowiedział kontrolę. „Bezpieczeństwo mieszkańców jest najważniejsze” – podkreślił w komunikacie. Zaznaczył, że wyniki pozna w ciągu tygodnia.

Związkowcy obwiniają ministerstwo. – To skutek wieloletnich zaniedbań – twierdzi Iwona Krawiec ze związku pielęgniarek. Jej zdaniem bez podwyżek sytuacja się nie zmieni.

Ministerstwo Zdrowia odpowiada, że pieniądze zostały przekazane w marcu. Zdaniem Zych to jednak „kropla w morzu potrzeb”.

– Gdzie mam jechać z dzieckiem? – pyta pani Monika, którą spotkaliśmy przed wejściem.
""",
            """\
q|Barbara Zych|Nie mamy lekarzy
q|Barbara Zych|Szukamy ich od pół roku.
q|Marek Sobczak|Bezpieczeństwo mieszkańców jest najważniejsze
p|Marek Sobczak|wyniki pozna w ciągu tygodnia
q|Iwona Krawiec|To skutek wieloletnich zaniedbań
p|Iwona Krawiec|bez podwyżek sytuacja się nie zmieni
p|Ministerstwo Zdrowia|pieniądze zostały przekazane w marcu
p|Barbara Zych|to jednak „kropla w morzu potrzeb”
q|Barbara Zych|kropla w morzu potrzeb
q|Monika|Gdzie mam jechać z dzieckiem?
""",
        ),
        Text(
            """\
Sejm uchwalił ustawę o najmie

Sejm przyjął w piątek ustawę o najmie krótkoterminowym. – To dzień zwycięstwa lokatorów – oświadczyła posłanka Lewicy Kinga Rutkowska.

Przeciwko był klub Konfederacji. Poseł Michał Dąb ocenił, że przepisy „zabiją turystykę”. – Państwo znów wchodzi ludziom do domów – grzmiał z mównicy.

Premier Andrzej Gajda napisał na platformie X: „Dotrzymaliśmy słowa”. Według szefa rządu ustawa wejdzie w życie 1 stycznia.

Jak wynika z raportu NBP, ceny najmu wzrosły o 12 proc. Rzeczniczka banku Olga Mech powiedziała PAP, że trend się utrzyma.

„To nie jest dobre prawo” – komentuje w rozmowie z „Rzeczpospolitą” dr Paweł Szulc z SGH. „Uderzy w najbiedniejszych”.
""",
            """\
q|Kinga Rutkowska|To dzień zwycięstwa lokatorów
p|Michał Dąb|przepisy „zabiją turystykę”
q|Michał Dąb|zabiją turystykę
q|Michał Dąb|Państwo znów wchodzi ludziom do domów
q|Andrzej Gajda|Dotrzymaliśmy słowa
p|Andrzej Gajda~szefa rządu|ustawa wejdzie w życie 1 stycznia
p|raportu NBP|ceny najmu wzrosły o 12 proc
p|Olga Mech|trend się utrzyma
q|Paweł Szulc|To nie jest dobre prawo
q|Paweł Szulc|Uderzy w najbiedniejszych
""",
        ),
        Text(
            """\
Niedźwiedź w centrum Zakopanego

Mieszkańcy Krupówek przeżyli w nocy chwile grozy. – Stał pod moją restauracją i grzebał w koszu – opowiada Stanisław Gąsienica, właściciel lokalu. – Myślałem, że to pies.

Policja apeluje o ostrożność. „Prosimy nie zbliżać się do zwierzęcia” – czytamy w komunikacie. Rzecznik zakopiańskiej policji asp. szt. Roman Wieczorek poinformował, że nikt nie ucierpiał.

Dyrektor Tatrzańskiego Parku Narodowego Szymon Bafia uspokaja. – Niedźwiedź jest młody i bardziej boi się nas niż my jego – mówi. Dodaje, że zwierzę prawdopodobnie szukało jedzenia.

Gąsienica zapowiada, że kupi nowe kosze. Burmistrz nie chciał powiedzieć, czy miasto za nie zapłaci.
""",
            """\
q|Stanisław Gąsienica|Stał pod moją restauracją i grzebał w koszu
q|Stanisław Gąsienica|Myślałem, że to pies.
q|Policja|Prosimy nie zbliżać się do zwierzęcia
p|Roman Wieczorek|nikt nie ucierpiał
q|Szymon Bafia|Niedźwiedź jest młody i bardziej boi się nas niż my jego
p|Szymon Bafia|zwierzę prawdopodobnie szukało jedzenia
p|Stanisław Gąsienica|kupi nowe kosze
""",
        ),
        Text(
            """\
Wrocław: miasto sprzeda kamienicę

Radni zgodzili się na sprzedaż zabytkowej kamienicy przy Rynku. – To jedyne rozsądne wyjście – przekonywał podczas sesji skarbnik miasta Krzysztof Wilk. – Remont kosztowałby 20 milionów.

Innego zdania jest opozycja. Radna Agnieszka Sroka (PiS) nazwała decyzję „skandalem”. – Wyprzedajecie nasze dziedzictwo! – krzyczała.

Wiceprezydent Wrocławia Marek Tokarz tłumaczył, że miasto nie ma pieniędzy. Jak dodał, nabywca będzie musiał zachować elewację.

Przeciw sprzedaży protestowali mieszkańcy. – Tu się wychowałam – mówiła nam pani Krystyna. „Nie oddamy Rynku” – głosił jeden z transparentów.

Konserwator zabytków Zofia Hetman w rozmowie z „Gazetą Wyborczą” przyznała, że o planach dowiedziała się z mediów.
""",
            """\
q|Krzysztof Wilk|To jedyne rozsądne wyjście
q|Krzysztof Wilk|Remont kosztowałby 20 milionów.
q|Agnieszka Sroka|skandalem
q|Agnieszka Sroka|Wyprzedajecie nasze dziedzictwo!
p|Marek Tokarz|miasto nie ma pieniędzy
p|Marek Tokarz|nabywca będzie musiał zachować elewację
q|Krystyna|Tu się wychowałam
p|Zofia Hetman|o planach dowiedziała się z mediów
""",
        ),
        Text(
            """\
Premier: nie będzie nowych podatków

Premier Tomasz Kurek zapewnił w poniedziałek, że rząd nie podniesie podatków. „Polacy płacą już dość” – stwierdził na konferencji prasowej w Katowicach.

Minister finansów Beata Wolska doprecyzowała, że chodzi o przyszły rok. – Dalej nie wybiegam – zastrzegła.

Ekonomiści są ostrożni. – Deficyt rośnie i ktoś będzie musiał za to zapłacić – zauważa główny ekonomista banku Alior Daniel Frycz. W jego ocenie rząd „kupuje czas”.

Lider opozycji Jacek Banaś wezwał premiera do dymisji. Według niego obietnice szefa rządu „nic nie znaczą”.

Z sondażu CBOS wynika, że rządowi ufa 38 proc. Polaków.
""",
            """\
p|Tomasz Kurek|rząd nie podniesie podatków
q|Tomasz Kurek|Polacy płacą już dość
p|Beata Wolska|chodzi o przyszły rok
q|Beata Wolska|Dalej nie wybiegam
q|Daniel Frycz|Deficyt rośnie i ktoś będzie musiał za to zapłacić
p|Daniel Frycz|rząd „kupuje czas”
q|Daniel Frycz|kupuje czas
p|Jacek Banaś|obietnice szefa rządu „nic nie znaczą”
q|Jacek Banaś|nic nie znaczą
?p|sondażu CBOS|rządowi ufa 38 proc. Polaków
""",
        ),
    ],
    "ru": [
        Text(
            """\
В Твери подорожает проезд

С 1 июля проезд в автобусах Твери подорожает до 40 рублей. Об этом сообщила пресс-служба мэрии. «Тариф не менялся три года», — пояснил заместитель мэра Виктор Громов.

Горожане недовольны. «За что мы платим? Автобусы ломаются каждый день», — возмущается пенсионерка Галина Трошина. По ее словам, на работу она ездит с двумя пересадками.

Депутат Сергей Панин назвал решение «ошибкой». Он добавил, что направит запрос в прокуратуру. «Считать деньги надо было раньше», — заявил Панин агентству «Интерфакс».

Как рассказал директор автопарка Юрий Кац, новые автобусы придут осенью. В мэрии подчеркнули, что льготы сохранятся.

Громов не стал уточнять, вырастет ли тариф в следующем году.
""",
            """\
q|Виктор Громов|Тариф не менялся три года
q|Галина Трошина|За что мы платим? Автобусы ломаются каждый день
p|Галина Трошина|на работу она ездит с двумя пересадками
q|Сергей Панин|ошибкой
p|Сергей Панин|направит запрос в прокуратуру
q|Сергей Панин|Считать деньги надо было раньше
p|Юрий Кац|новые автобусы придут осенью
p|мэрии|льготы сохранятся
?p|пресс-служба мэрии|С 1 июля проезд в автобусах Твери подорожает до 40 рублей
""",
        ),
        Text(
            """\
Переговоры завершились без соглашения

Делегации двух стран провели в Женеве семь часов. «Стороны сблизили позиции, но говорить о прорыве рано», — сказал журналистам министр иностранных дел Алексей Вершинин.

Его коллега Лаура Мендес была более оптимистична. «Впервые за год мы слышим друг друга, — отметила она. — Это уже результат».

По словам источника РИА Новости, документ могут подписать в мае. Пресс-секретарь президента Дмитрий Орлов эту информацию не подтвердил. «Давайте не бежать впереди паровоза», — попросил он.

Эксперт Центра европейских исследований Николай Бах полагает, что встреча была «скорее символической». Мнения разделились: глава комитета Думы Леонид Сухов считает, что уступок не будет.

Согласно опросу ВЦИОМ, переговоры поддерживают 64% россиян.
""",
            """\
q|Алексей Вершинин|Стороны сблизили позиции, но говорить о прорыве рано
q|Лаура Мендес|Впервые за год мы слышим друг друга
q|Лаура Мендес|Это уже результат
p|источника РИА Новости|документ могут подписать в мае
q|Дмитрий Орлов|Давайте не бежать впереди паровоза
p|Николай Бах|встреча была «скорее символической»
q|Николай Бах|скорее символической
p|Леонид Сухов|уступок не будет
p|опросу ВЦИОМ|переговоры поддерживают 64% россиян
""",
        ),
        Text(
            """\
Хоккей: «Сокол» обыграл «Бурю»

Хоккеисты «Сокола» победили со счетом 3:2. «Игра была тяжелой, ребята молодцы», — прокомментировал победу главный тренер Андрей Котов.

— Мы знали, что соперник устанет, — признался автор победной шайбы Денис Ильин. — Нужно было терпеть.

Тренер «Бури» Паул Ниеми посетовал на судейство. «Второй гол забили с нарушением», — уверен финн. Он также сообщил, что вратарь Кошкин пропустит месяц.

Кубок «Золотая шайба» разыграют весной. «До весны еще дожить надо», — пошутил Котов.
""",
            """\
q|Андрей Котов|Игра была тяжелой, ребята молодцы
q|Денис Ильин|Мы знали, что соперник устанет
q|Денис Ильин|Нужно было терпеть.
q|Паул Ниеми~финн|Второй гол забили с нарушением
p|Паул Ниеми|вратарь Кошкин пропустит месяц
q|Андрей Котов|До весны еще дожить надо
""",
        ),
        Text(
            """\
Суд арестовал экс-мэра Кирова

Ленинский районный суд арестовал бывшего мэра Кирова Степана Лужина на два месяца. «Вину не признаю, дело политическое», — сказал Лужин в зале суда.

Следствие утверждает, что чиновник получил взятку в три миллиона рублей. Прокурор Алла Ветрова напомнила, что обвиняемый «пытался скрыться».

Адвокат Лужина Борис Штерн заявил, что обжалует решение. «Никаких доказательств нам не показали», — возмутился он в беседе с корреспондентом «Коммерсанта».

Как пояснили в следственном комитете, в деле есть еще двое подозреваемых. По версии следствия, деньги передавали через посредника.

Губернатор Кировской области Артем Нечаев от комментариев отказался.
""",
            """\
q|Степана Лужина|Вину не признаю, дело политическое
p|Следствие|чиновник получил взятку в три миллиона рублей
p|Алла Ветрова|обвиняемый «пытался скрыться»
q|Алла Ветрова|пытался скрыться
p|Борис Штерн|обжалует решение
q|Борис Штерн|Никаких доказательств нам не показали
p|следственном комитете~следственном|в деле есть еще двое подозреваемых
?p|версии следствия|деньги передавали через посредника
""",
        ),
        Text(
            """\
Ученые нашли новый вид рыб на Камчатке

Экспедиция Института биологии моря обнаружила неизвестную рыбу. «Сначала мы не поверили своим глазам, — вспоминает руководитель экспедиции профессор Нина Савельева. — Такого плавника нет ни у кого».

По мнению ученой, вид обитает только в теплых источниках. Ее коллега из Токио Кэндзи Мори согласен: «Это сенсация».

Скептики, впрочем, не спешат радоваться. «Нужен генетический анализ», — настаивает ихтиолог Роман Глухов. Он подчеркнул, что ошибки случались и раньше.

В Минприроды пообещали взять источник под охрану. «Рыба никуда не денется», — улыбается Савельева.
""",
            """\
q|Нина Савельева|Сначала мы не поверили своим глазам
q|Нина Савельева|Такого плавника нет ни у кого
p|Нина Савельева~ученой|вид обитает только в теплых источниках
q|Кэндзи Мори~Ее коллега|Это сенсация
q|Роман Глухов|Нужен генетический анализ
p|Роман Глухов|ошибки случались и раньше
?p|Минприроды|взять источник под охрану
q|Нина Савельева|Рыба никуда не денется
""",
        ),
    ],
    "de": [
        Text(
            """\
Streit um die Parkgebühren

Die Stadt will die Parkgebühren verdoppeln. Das geht aus einer Vorlage hervor, die am Dienstag bekannt wurde. „Wir müssen den Haushalt sanieren“, verteidigte Kämmerin Doris Wolff den Plan.

Händler reagierten empört. Rolf Timm vom Stadtmarketing kritisierte den Plan. Er sei „Gift für die Innenstadt“. „Wer soll da noch kommen?“, fragte er.

Auch Jana Peters von den Grünen äußerte Bedenken. Die Erhöhung treffe vor allem Pendler, bemängelte sie. CDU-Fraktionschef Heinz Obermann sprach von einem „Schlag ins Gesicht“.

Die Stadt teilte mit, eine Entscheidung falle erst im Herbst. Nach Behördenangaben bringt die Erhöhung zwei Millionen Euro. Ein Viertel davon soll laut Wolff in den Nahverkehr fließen.

Der Verkehrsclub begrüßte das Vorhaben, forderte aber „mehr Busse statt leerer Versprechen“.
""",
            """\
q|Doris Wolff|Wir müssen den Haushalt sanieren
q|Rolf Timm|Gift für die Innenstadt
?p|Rolf Timm|Er sei „Gift für die Innenstadt“
q|Rolf Timm|Wer soll da noch kommen?
p|Jana Peters|Die Erhöhung treffe vor allem Pendler
q|Heinz Obermann|Schlag ins Gesicht
p|Stadt|eine Entscheidung falle erst im Herbst
p|Behördenangaben|bringt die Erhöhung zwei Millionen Euro
p|Doris Wolff|Ein Viertel davon soll laut Wolff in den Nahverkehr fließen
q|Verkehrsclub|mehr Busse statt leerer Versprechen
""",
        ),
        Text(
            """\
Feuer in Lagerhalle: Polizei geht von Brandstiftung aus

In der Nacht zum Sonntag ist eine Lagerhalle in Norden abgebrannt. Verletzt wurde niemand, teilte die Feuerwehr mit. Der Schaden liegt nach ersten Schätzungen bei zwei Millionen Euro, wie eine Polizeisprecherin sagte.

Zeugen hätten kurz vor dem Brand zwei Jugendliche gesehen, sagte Einsatzleiter Kai Brunken. „Die Halle stand sofort in Vollbrand.“ Die Löscharbeiten hätten sechs Stunden gedauert, so Brunken.

Der Eigentümer, Unternehmer Gerd Freese, steht unter Schock. „Mein Lebenswerk ist weg“, sagte er dem NDR. Er wolle aber wieder aufbauen.

Einem Bericht der „Norder Zeitung“ zufolge hatte es im Vorjahr zwei ähnliche Fälle gegeben. Die Staatsanwaltschaft Aurich bestätigte das. Oberstaatsanwalt Jens Folkerts teilte auf Anfrage mit, man prüfe einen Zusammenhang.
""",
            """\
p|Feuerwehr|Verletzt wurde niemand
p|Polizeisprecherin|Der Schaden liegt nach ersten Schätzungen bei zwei Millionen Euro
p|Kai Brunken|Zeugen hätten kurz vor dem Brand zwei Jugendliche gesehen
q|Kai Brunken|Die Halle stand sofort in Vollbrand.
p|Kai Brunken|Die Löscharbeiten hätten sechs Stunden gedauert
q|Gerd Freese|Mein Lebenswerk ist weg
p|Gerd Freese|Er wolle aber wieder aufbauen
p|Bericht der „Norder Zeitung“~Norder Zeitung|hatte es im Vorjahr zwei ähnliche Fälle gegeben
p|Jens Folkerts|man prüfe einen Zusammenhang
""",
        ),
        Text(
            """\
Kanzlerin wirbt für Reform

Bundeskanzlerin Eva Lorenz hat im Bundestag für die Rentenreform geworben. „Wer jetzt nicht handelt, versündigt sich an den Jungen“, sagte die SPD-Politikerin. Die Reform werde „niemandem die Rente kürzen“, versprach Lorenz.

Oppositionsführer Klaus Merten (CDU) warf ihr vor, die Bürger zu täuschen. „Diese Kanzlerin hat den Kontakt zur Wirklichkeit verloren“, rief er. Der FDP-Abgeordnete Tim Baumann nannte das Gesetz einen „Murks“.

Unterstützung erhielt Lorenz vom DGB. Die Reform sei überfällig, hieß es in einer Mitteilung des Gewerkschaftsbundes. „Das ist ein Anfang“, sagte DGB-Chefin Ute Krause der Deutschen Presse-Agentur.

Der Sozialverband VdK hatte zuvor mitgeteilt, dass die Beiträge steigen müssten. Vizekanzler Omar Said wollte sich dazu nicht äußern.
""",
            """\
q|Eva Lorenz|Wer jetzt nicht handelt, versündigt sich an den Jungen
p|Eva Lorenz|Die Reform werde „niemandem die Rente kürzen“
q|Eva Lorenz|niemandem die Rente kürzen
?p|Klaus Merten|die Bürger zu täuschen
q|Klaus Merten|Diese Kanzlerin hat den Kontakt zur Wirklichkeit verloren
q|Tim Baumann|Murks
p|Mitteilung des Gewerkschaftsbundes|Die Reform sei überfällig
q|Ute Krause|Das ist ein Anfang
p|Sozialverband VdK|die Beiträge steigen müssten
""",
        ),
        Text(
            """\
Rathaus-Umzug verzögert sich

Der Umzug des Rathauses verschiebt sich auf 2027. Das hat Oberbürgermeisterin Kerstin Maibaum (parteilos) am Mittwoch im Stadtrat bestätigt. Grund seien Lieferprobleme. „Ohne Aufzüge kein Umzug“, so die OB.

Stadtrat Uli Kranz (Freie Wähler) hatte zuvor gefragt, wer die Mehrkosten trage. Maibaum antwortete ausweichend: „Das klären die Juristen.“

Bauamtsleiter Torsten Weck zufolge summieren sich die Verzögerungen auf 14 Monate. Mit einem „Pfusch am Bau“, wie ihn die AfD behauptet, habe das nichts zu tun. „Wir bauen solide“, betont Weck.

Die Baufirma Hagedorn wies die Vorwürfe zurück. Man habe pünktlich geliefert, heißt es aus dem Unternehmen.

Der Bund der Steuerzahler fordert Aufklärung. „Das ist Steuergeldverschwendung mit Ansage“, wettert Landeschef Horst Immel.
""",
            """\
?p|Kerstin Maibaum|Grund seien Lieferprobleme
q|Kerstin Maibaum~OB|Ohne Aufzüge kein Umzug
q|Kerstin Maibaum|Das klären die Juristen.
p|Torsten Weck|summieren sich die Verzögerungen auf 14 Monate
?q|AfD|Pfusch am Bau
?p|Torsten Weck|Mit einem „Pfusch am Bau“, wie ihn die AfD behauptet, habe das nichts zu tun
q|Torsten Weck|Wir bauen solide
p|Unternehmen|Man habe pünktlich geliefert
q|Horst Immel|Das ist Steuergeldverschwendung mit Ansage
""",
        ),
        Text(
            """\
Tote Fische im Kanal

Tausende tote Fische sind am Wochenende im Mühlkanal gefunden worden. Spaziergänger hatten die Polizei alarmiert. „Es stank erbärmlich“, berichtete ein Angler.

Das Umweltamt vermutet Sauerstoffmangel. Es gebe keine Hinweise auf Gift, sagte Amtsleiterin Dr. Meike Sander der Nachrichtenagentur dpa. Endgültige Klarheit erhoffe man sich von den Laborwerten.

Der Angelverein sieht die Schuld bei der Papierfabrik. „Die leiten seit Jahren ein, was sie wollen“, behauptet Vereinsvorsitzender Egon Thiele. Die Fabrik bestreitet das: „Alle Grenzwerte wurden eingehalten“, heißt es in einer Stellungnahme.

Nach Ansicht des BUND ist der Kanal „seit Langem ein Patient“. BUND-Sprecherin Ida Krohn verlangte strengere Kontrollen; die Behörden hätten „weggeschaut“.

Am Montag soll laut Sander Frischwasser eingeleitet werden.
""",
            """\
q|Angler|Es stank erbärmlich
p|Meike Sander|Es gebe keine Hinweise auf Gift
?p|Meike Sander|Endgültige Klarheit erhoffe man sich von den Laborwerten
q|Egon Thiele|Die leiten seit Jahren ein, was sie wollen
q|Stellungnahme|Alle Grenzwerte wurden eingehalten
p|BUND|ist der Kanal „seit Langem ein Patient“
q|BUND|seit Langem ein Patient
q|Ida Krohn|weggeschaut
?p|Ida Krohn|die Behörden hätten „weggeschaut“
p|Meike Sander|Am Montag soll laut Sander Frischwasser eingeleitet werden
""",
        ),
    ],
    "en": [
        Text(
            """\
Governor vetoes water bill

SACRAMENTO, Calif. (AP) — Gov. Linda Hartley on Friday vetoed a bill that would have capped water rates, calling it “a blank check for developers.”

“This bill does nothing for families,” Hartley wrote in a veto message. “It protects those who need no protection.”

State Sen. Marcus Boyd, the bill's author, attacked the governor over the decision, saying it would “haunt her in November.” He has said he will seek an override.

Assembly Speaker Rita Gomez spokesman Carl Yun said the speaker had not decided whether to hold a vote. Lt. Gov. Amy Pratt, a Democrat, praised the veto.

The bill, which supporters say would save households $200 a year, passed in June. Hartley has repeatedly argued that rates should be set locally.

“She is wrong — dead wrong,” said Boyd. “And she knows it.”

Two-thirds of voters support a cap, according to a poll released Tuesday by the Public Policy Institute. Asked about it on “Good Day Sacramento,” Hartley said polls “come and go.”
""",
            """\
q|Linda Hartley|a blank check for developers.
q|Linda Hartley|This bill does nothing for families
q|Linda Hartley|It protects those who need no protection.
q|Marcus Boyd|haunt her in November.
p|Marcus Boyd|it would “haunt her in November.”
p|Marcus Boyd|he will seek an override
?p|Carl Yun|the speaker had not decided whether to hold a vote
p|Linda Hartley|rates should be set locally
q|Marcus Boyd|She is wrong — dead wrong
q|Marcus Boyd|And she knows it.
p|poll|Two-thirds of voters support a cap
p|Linda Hartley|polls “come and go.”
q|Linda Hartley|come and go.
?p|supporters|would save households $200 a year
""",
        ),
        Text(
            """\
Police chief quits after report

Utopia's police chief resigned on Monday after a report found that officers had ignored complaints for years.

Chief Raymond Coyle, 58, told staff in an email that he was “deeply sorry”. “I should have asked more questions,” he wrote.

The report, by retired judge Dame Frances Neale, said that 140 complaints had gone unanswered. Coyle was “asleep at the wheel”, it concluded.

Mayor Tessa Quinn, who appointed Coyle, said she had accepted his resignation “with regret”. But families were less forgiving. “He should have been sacked,” said Joan Pell, whose son died in custody in 2019.

“Sorry is not enough.”

The Police Federation denied that officers were to blame. Its chairman, Sgt. Neil Frost, said later that numbers had been cut by a fifth. Deputy Chief Ana Ruiz will take over, the council confirmed.

Quinn, asked by the Utopia Herald if she would resign herself, said: “I have a city to run.”
""",
            """\
p|report|officers had ignored complaints for years
p|Raymond Coyle|he was “deeply sorry”
q|Raymond Coyle|deeply sorry
q|Raymond Coyle|I should have asked more questions
p|report|140 complaints had gone unanswered
p|report|Coyle was “asleep at the wheel”
q|report|asleep at the wheel
p|Tessa Quinn|she had accepted his resignation “with regret”
q|Tessa Quinn|with regret
q|Joan Pell|He should have been sacked
q|Joan Pell|Sorry is not enough.
p|Police Federation|officers were to blame
p|Neil Frost|numbers had been cut by a fifth
p|council|Deputy Chief Ana Ruiz will take over
q|Tessa Quinn|I have a city to run.
""",
        ),
        Text(
            """\
Star shrugs off feud

LOS ANGELES - Nina Vale says she never read the reviews. The singer, whose album “Glass Houses” debuted at No. 1, laughed off a feud with rapper Tyce.

"I don't even know him," Vale told Rolling Stone. "People love drama."

Tyce, born Tyrell Combs, had likened her to a "wind-up doll" on the podcast "Hot Mic." In a post on X, he wrote: "Y'all know who I mean."

Vale's manager, Bo Stern, dismissed the comments as "noise" — and added a warning. "If he keeps it up, we'll see him in court," Stern said.

"Shine," the album's first single, has been streamed 80 million times, according to Spotify. Vale, 29, plans to tour in the fall, and has hinted she might retire after that.

"That's what she says every year," joked her sister, Gwen Vale.

''She never means it.''
""",
            """\
p|Nina Vale|she never read the reviews
q|Nina Vale|I don't even know him
q|Nina Vale|People love drama.
q|Tyce|wind-up doll
q|Tyce|Y'all know who I mean.
q|Bo Stern|noise
q|Bo Stern|If he keeps it up, we'll see him in court
p|Spotify|"Shine," the album's first single, has been streamed 80 million times
p|Nina Vale|she might retire after that
q|Gwen Vale|That's what she says every year
q|Gwen Vale|She never means it.
""",
        ),
        Text(
            """\
Pentagon aide denies leak

WASHINGTON — A senior aide to Defense Secretary Will Harding denied Wednesday that he leaked plans for a strike, as lawmakers demanded answers.

“I never shared a single classified page,” Col. James Rourke (ret.), the secretary's chief of staff, said through his lawyer, Dana Whitfield.

The Washington Ledger, citing two people familiar with the matter, reported that Rourke had used a private phone. Rourke “did nothing wrong,” Whitfield said.

House Minority Leader Ken Abara (D-Md.) likened the affair to “amateur hour” and urged Harding to testify. “The American people deserve better than this clown show,” Abara said at a news conference with Rep. Lois Tran of Ohio.

Trump-era envoy Peter Sloan, who has advised Harding, said in an interview Tuesday that the secretary “has nothing to hide,” adding that critics were “playing politics.”

White House press secretary Molly Dean would not say whether Rourke would keep his job. “We don't comment on personnel,” Dean told reporters aboard Air Force One.

The Pentagon has repeatedly said no lives were put at risk.
""",
            """\
?p|senior aide|he leaked plans for a strike
q|James Rourke|I never shared a single classified page
p|Washington Ledger|Rourke had used a private phone
p|Dana Whitfield|Rourke “did nothing wrong,”
q|Dana Whitfield|did nothing wrong
q|Ken Abara|amateur hour
q|Ken Abara|The American people deserve better than this clown show
p|Peter Sloan|the secretary “has nothing to hide,”
q|Peter Sloan|has nothing to hide
p|Peter Sloan|critics were “playing politics.”
q|Peter Sloan|playing politics.
q|Molly Dean|We don't comment on personnel
p|Pentagon|no lives were put at risk
""",
        ),
        Text(
            """\
Flood victims tell of night on roof

“I thought we were going to die,” Maria Esposito recalled on Sunday, hugging her son outside the shelter. “The water just kept coming.”

Esposito, 34, and her family spent nine hours on the roof of their home in Larkville before rescuers reached them. Her husband, Tony, said the current had carried off two cars.

“It was like a freight train,” he said.

At least six people have died, the county coroner's office said. Sheriff Bob Tate warned residents not to return. “Stay out,” he said. “We will tell you when it's safe.”

Gov. Ellen Park, who toured the damage by helicopter, described “utter devastation” and promised state aid. Critics, including Mayor Lou Finch, say the state ignored warnings about the dam. Finch told KLVR that he had written to the governor three times.

“Not once did she answer,” said the mayor.

A spokesman for Park, Ira Feld, disputed that. The letters “were all answered within a week,” Feld said in an email.
""",
            """\
q|Maria Esposito|I thought we were going to die
q|Maria Esposito|The water just kept coming.
p|Tony|the current had carried off two cars
q|Tony|It was like a freight train
p|county coroner's office|At least six people have died
q|Bob Tate|Stay out
q|Bob Tate|We will tell you when it's safe.
q|Ellen Park|utter devastation
p|Critics|the state ignored warnings about the dam
p|Lou Finch|he had written to the governor three times
q|Lou Finch|Not once did she answer
p|Ira Feld|The letters “were all answered within a week,”
q|Ira Feld|were all answered within a week
""",
        ),
    ],
}  # fmt: skip
