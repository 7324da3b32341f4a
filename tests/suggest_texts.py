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
p|Sophie Lemoine|À partir du 1er mars, les bus seront gratuits le samedi et le dimanche
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
        Text(
            """\
Nantes : la piscine des Dervallières ferme pour deux ans

La piscine municipale des Dervallières fermera ses portes le 15 juin. « Nous n'avons plus le choix », a expliqué mercredi Hélène Garnier, adjointe aux sports. « Le bassin perd 40 m³ d'eau par jour, et les réparations de fortune ne tiennent plus. »

Selon la Ville, le chantier coûtera 12 millions d'euros. « C'est un investissement lourd, mais indispensable », a-t-elle ajouté, précisant que les travaux commenceraient en septembre.

Du côté des clubs, on s'inquiète. « Où vont nager nos 800 licenciés ? », s'interroge Karim Belkacem, président du Nantes Natation. Il assure n'avoir été prévenu que « deux jours avant l'annonce ». « On nous met devant le fait accompli », regrette-t-il.

L'opposition dénonce « un fiasco annoncé ». « Depuis dix ans, la majorité a repoussé les travaux », accuse le conseiller municipal Yves Tanguy (LR), qui réclame une enquête.

Mme Garnier a reconnu que la communication « aurait pu être meilleure ».
""",
            """\
q|Hélène Garnier|Nous n'avons plus le choix
q|Hélène Garnier|Le bassin perd 40 m³ d'eau par jour, et les réparations de fortune ne tiennent plus.
p|Ville|le chantier coûtera 12 millions d'euros
q|Hélène Garnier|C'est un investissement lourd, mais indispensable
p|Hélène Garnier|les travaux commenceraient en septembre
q|Karim Belkacem|Où vont nager nos 800 licenciés ?
q|Karim Belkacem|deux jours avant l'annonce
q|Karim Belkacem|On nous met devant le fait accompli
q|opposition|un fiasco annoncé
q|Yves Tanguy|Depuis dix ans, la majorité a repoussé les travaux
p|Hélène Garnier|la communication « aurait pu être meilleure »
q|Hélène Garnier|aurait pu être meilleure
""",
        ),
        Text(
            """\
Le procès de l'ancien maire s'ouvre à Colmar

« Je n'ai jamais touché un centime. » Debout à la barre, Marc Weber a nié en bloc, lundi, devant le tribunal correctionnel de Colmar.

L'ancien maire de 61 ans est soupçonné d'avoir favorisé une entreprise locale. D'après l'accusation, trois marchés publics ont été truqués. « Les courriels sont accablants », a lancé le procureur, Denis Roth.

« Ces messages sont sortis de leur contexte, a répliqué l'avocate de la défense, Me Claire Sutter. Mon client a toujours agi dans l'intérêt de la commune. »

Interrogé sur ses liens avec l'entrepreneur, M. Weber a affirmé qu'il ne le connaissait « que de vue ». « Nous nous croisions au marché, comme tout le monde », a-t-il dit.

Le jugement sera rendu le 3 mai, a indiqué le tribunal.
""",
            """\
q|Marc Weber|Je n'ai jamais touché un centime.
p|accusation|trois marchés publics ont été truqués
q|Denis Roth|Les courriels sont accablants
q|Claire Sutter|Ces messages sont sortis de leur contexte
q|Claire Sutter|Mon client a toujours agi dans l'intérêt de la commune.
p|Marc Weber|il ne le connaissait « que de vue »
q|Marc Weber|que de vue
q|Marc Weber|Nous nous croisions au marché, comme tout le monde
p|tribunal|Le jugement sera rendu le 3 mai
""",
        ),
        Text(
            """\
Grève à la SNCF : un train sur trois samedi

« Les voyageurs doivent s'attendre à de fortes perturbations », a prévenu jeudi le PDG de SNCF Voyageurs, Arnaud Colin, sur RTL. Un train sur trois circulera, selon la direction.

SUD-Rail réclame une hausse de 5 %. « La balle est dans le camp de la direction », affirme son délégué fédéral, Fabien Marty, pour qui « rien n'a bougé depuis un mois ».

Le ministre des Transports, lui, appelle à la « responsabilité ». « On ne prend pas les Français en otage pendant les vacances », a grondé Christophe Hamel au Sénat.

Dans les gares, la résignation domine. « Je prendrai le car, soupire Léa, 22 ans. Comme la dernière fois. »
""",
            """\
q|Arnaud Colin|Les voyageurs doivent s'attendre à de fortes perturbations
p|direction|Un train sur trois circulera
q|Fabien Marty|La balle est dans le camp de la direction
q|Fabien Marty|rien n'a bougé depuis un mois
?q|ministre des Transports|responsabilité
q|Christophe Hamel|On ne prend pas les Français en otage pendant les vacances
q|Léa|Je prendrai le car
q|Léa|Comme la dernière fois.
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
        Text(
            """\
Los vecinos de Lavapiés piden más limpieza

"Esto no se puede aguantar más", se queja Carmen Ortega, presidenta de la asociación de vecinos La Corrala. "Llevamos tres semanas sin que pase un camión".

El Ayuntamiento asegura que el servicio se restablecerá el lunes. El concejal de Medio Ambiente, Luis Prieto, explicó este martes que la huelga "ha complicado mucho la recogida" y pidió paciencia. "Estamos haciendo todo lo posible", insistió.

Según Ortega, los comerciantes han perdido clientes. "La gente pasa de largo", lamenta. Por su parte, el sindicato UGT denunció que la empresa ha despedido a doce trabajadores.

"No vamos a negociar bajo presión", respondió la portavoz de la empresa, Marta Gil. La compañía, añadió, cumplirá los servicios mínimos.
""",
            """\
q|Carmen Ortega|Esto no se puede aguantar más
q|Carmen Ortega|Llevamos tres semanas sin que pase un camión
p|Ayuntamiento|el servicio se restablecerá el lunes
p|Luis Prieto|la huelga "ha complicado mucho la recogida"
q|Luis Prieto|ha complicado mucho la recogida
q|Luis Prieto|Estamos haciendo todo lo posible
p|Carmen Ortega|los comerciantes han perdido clientes
q|Carmen Ortega|La gente pasa de largo
p|sindicato UGT~UGT|la empresa ha despedido a doce trabajadores
q|Marta Gil|No vamos a negociar bajo presión
p|Marta Gil|La compañía, añadió, cumplirá los servicios mínimos
""",
        ),
        Text(
            """\
Hallan una tumba romana bajo un aparcamiento de Mérida

Los arqueólogos han encontrado una tumba del siglo II bajo un aparcamiento. «Es un hallazgo excepcional», ha afirmado el director de la excavación, Jorge Salas. «No esperábamos nada así a dos metros de la superficie».

La consejera de Cultura, Elena Robles, anunció que los restos se expondrán en otoño. "Queremos que todos los extremeños puedan verlos", dijo Robles en rueda de prensa.

Salas señaló que aún faltan «meses de trabajo». A su juicio, la tumba pertenecía a una familia de comerciantes.

"Yo aparcaba aquí todos los días", cuenta entre risas un vecino. De acuerdo con la Policía Local, el aparcamiento seguirá cerrado hasta julio.
""",
            """\
q|Jorge Salas|Es un hallazgo excepcional
q|Jorge Salas|No esperábamos nada así a dos metros de la superficie
p|Elena Robles|los restos se expondrán en otoño
q|Elena Robles|Queremos que todos los extremeños puedan verlos
p|Jorge Salas|aún faltan «meses de trabajo»
q|Jorge Salas|meses de trabajo
p|Jorge Salas|la tumba pertenecía a una familia de comerciantes
q|vecino|Yo aparcaba aquí todos los días
p|Policía Local|el aparcamiento seguirá cerrado hasta julio
""",
        ),
        Text(
            """\
El temporal deja un muerto en Tarragona

Un hombre de 63 años murió este domingo arrastrado por una riada en Valls, informaron los Mossos. "Iba en su coche y no le dio tiempo a salir", lamentó la alcaldesa, Dolors Queralt.

El conseller de Interior, Joan Puig, pidió "máxima prudencia" y no descartó nuevas evacuaciones. "Lo peor llegará esta noche", alertó en TV3.

Según el Servicio Meteorológico, caerán 120 litros por metro cuadrado. Los agricultores calculan pérdidas millonarias. "Hemos perdido la cosecha entera", cuenta Miquel Roca, viticultor de tercera generación.

"Nadie nos avisó", denuncia por su parte la portavoz de los vecinos, Neus Vidal, quien asegura que la alerta llegó "cuando el agua ya entraba en las casas".
""",
            """\
p|Mossos|Un hombre de 63 años murió este domingo arrastrado por una riada en Valls
q|Dolors Queralt|Iba en su coche y no le dio tiempo a salir
q|Joan Puig|máxima prudencia
q|Joan Puig|Lo peor llegará esta noche
p|Servicio Meteorológico|caerán 120 litros por metro cuadrado
q|Miquel Roca|Hemos perdido la cosecha entera
q|Neus Vidal|Nadie nos avisó
p|Neus Vidal|la alerta llegó "cuando el agua ya entraba en las casas"
q|Neus Vidal|cuando el agua ya entraba en las casas
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
        Text(
            """\
Gdynia: tramwaje nie wyjadą na czas

Nowa linia tramwajowa ruszy dopiero jesienią. – Wykonawca nie dotrzymał terminu – powiedziała w środę wiceprezydent Gdyni Ewa Lis. – Naliczymy kary umowne.

Zdaniem radnego Piotra Maja miasto samo zawiniło. „Dokumentację zmieniano pięć razy” – napisał w mediach społecznościowych. Dodał, że mieszkańcy mają dość czekania.

Rzecznik spółki Torpol Adam Wrona przekonuje, że opóźnienie wyniknie z dostaw szyn. – Robimy, co możemy – zapewnia Wrona.

Jak poinformował urząd miasta, kara może wynieść 3 mln zł. Według Lis umowa przewiduje jednak wyższą kwotę.

– Ja już kupiłam rower – śmieje się pani Halina, która mieszka przy nowej pętli.
""",
            """\
q|Ewa Lis|Wykonawca nie dotrzymał terminu
q|Ewa Lis|Naliczymy kary umowne.
p|Piotr Maj|miasto samo zawiniło
q|Piotr Maj|Dokumentację zmieniano pięć razy
p|Piotr Maj|mieszkańcy mają dość czekania
p|Adam Wrona|opóźnienie wyniknie z dostaw szyn
q|Adam Wrona|Robimy, co możemy
p|urząd miasta|kara może wynieść 3 mln zł
p|Ewa Lis|umowa przewiduje jednak wyższą kwotę
q|Halina|Ja już kupiłam rower
""",
        ),
        Text(
            """\
Naukowcy z Poznania zbadali sen nietoperzy

Zespół z Uniwersytetu im. Adama Mickiewicza odkrył, że nietoperze śnią. „To przełom” – ocenia prof. Joanna Bielak, która kierowała badaniami. „Do tej pory mogliśmy tylko zgadywać” – dodaje.

Badaczka podkreśla, że wyniki trzeba potwierdzić. Jej zdaniem potrzeba jeszcze dwóch lat.

Sceptyczny jest dr Tomasz Kruk z Krakowa. – Próba była za mała – mówi w rozmowie z PAP. – Dziesięć osobników to za mało, by mówić o „rewolucji”.

Minister nauki Robert Sowa pogratulował zespołowi. „Polska nauka ma się czym chwalić!” – napisał minister.
""",
            """\
p|Zespół z Uniwersytetu im. Adama Mickiewicza|nietoperze śnią
q|Joanna Bielak|To przełom
q|Joanna Bielak|Do tej pory mogliśmy tylko zgadywać
p|Joanna Bielak|wyniki trzeba potwierdzić
p|Joanna Bielak|potrzeba jeszcze dwóch lat
q|Tomasz Kruk|Próba była za mała
q|Tomasz Kruk|Dziesięć osobników to za mało, by mówić o „rewolucji”.
q|Robert Sowa|Polska nauka ma się czym chwalić!
""",
        ),
        Text(
            """\
Kraków: zakaz wjazdu dla starych aut od lipca

Od 1 lipca do centrum Krakowa nie wjadą najstarsze samochody. – Chodzi o zdrowie mieszkańców – tłumaczy wiceprezydent Krakowa Łukasz Mazur. – Powietrze zabija tu 400 osób rocznie.

Przeciwnicy zapowiadają protest. „To podatek od biedy” – pisze na Facebooku radny Grzegorz Zając z klubu PiS. Jego zdaniem zakaz uderzy w emerytów.

– Mam renault z 2001 roku i nie stać mnie na nowe – żali się pan Henryk, emeryt z Nowej Huty.

Mazur zapewnia, że miasto przygotowało ulgi. Jak podkreśla, skorzysta z nich 20 tys. osób. Wojewoda małopolski Anna Kmiecik nie wyklucza zaskarżenia uchwały. „Prawnicy analizują dokument” – przekazała nam jej rzeczniczka Dominika Raj.
""",
            """\
q|Łukasz Mazur|Chodzi o zdrowie mieszkańców
q|Łukasz Mazur|Powietrze zabija tu 400 osób rocznie.
q|Grzegorz Zając|To podatek od biedy
p|Grzegorz Zając|zakaz uderzy w emerytów
q|Henryk|Mam renault z 2001 roku i nie stać mnie na nowe
p|Łukasz Mazur|miasto przygotowało ulgi
p|Łukasz Mazur|skorzysta z nich 20 tys. osób
q|Dominika Raj|Prawnicy analizują dokument
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
        Text(
            """\
В Перми закрыли аварийный мост

Движение по Северному мосту остановили во вторник. «Опоры дали трещины, рисковать нельзя», — заявил глава городского департамента транспорта Олег Зимин.

По данным мэрии, ремонт займет полгода. «Мы запустим дополнительные автобусы, — пообещал Зимин. — Люди не останутся без транспорта».

Депутат гордумы Мария Лапина считает, что власти опоздали. «О трещинах знали еще два года назад», — написала она в своем телеграм-канале. По мнению Лапиной, ответственность должен нести подрядчик.

В компании «Пермдорстрой» сообщили, что готовы начать работы в июне. «Проект уже готов», — сказал РБК представитель компании.

Пресс-секретарь губернатора Игорь Белов отметил, что деньги выделят из резервного фонда.
""",
            """\
q|Олег Зимин|Опоры дали трещины, рисковать нельзя
p|мэрии|ремонт займет полгода
q|Олег Зимин|Мы запустим дополнительные автобусы
q|Олег Зимин|Люди не останутся без транспорта
p|Мария Лапина|власти опоздали
q|Мария Лапина|О трещинах знали еще два года назад
p|Мария Лапина|ответственность должен нести подрядчик
p|компании «Пермдорстрой»|готовы начать работы в июне
q|представитель компании|Проект уже готов
p|Игорь Белов|деньги выделят из резервного фонда
""",
        ),
        Text(
            """\
Библиотека в Омске откроется ночью

— Мы давно об этом мечтали, — рассказывает директор библиотеки Наталья Рогова. — Студентам негде заниматься после девяти вечера.

Первая ночь пройдет 12 апреля. Рогова уточнила, что вход будет бесплатным. «Нужен только читательский билет», — подчеркнула она.

Студент Антон Чуйко идею поддержал: «Дома шумно, а здесь тишина». Впрочем, охрана настроена скептически. «Посмотрим, сколько их придет», — усмехается вахтер.

Как сообщили в министерстве культуры, на проект потратят два миллиона рублей. Министр Павел Гришин назвал его «подарком городу».
""",
            """\
q|Наталья Рогова|Мы давно об этом мечтали
q|Наталья Рогова|Студентам негде заниматься после девяти вечера.
p|Наталья Рогова|вход будет бесплатным
q|Наталья Рогова|Нужен только читательский билет
q|Антон Чуйко|Дома шумно, а здесь тишина
q|вахтер|Посмотрим, сколько их придет
p|министерстве культуры~министерстве|на проект потратят два миллиона рублей
q|Павел Гришин|подарком городу
""",
        ),
        Text(
            """\
В Самаре задержали директора школы

Директора самарской школы № 12 задержали по подозрению в растрате. Об этом рассказал «Известиям» источник в полиции. «Речь идет о питании детей, сумма ущерба — восемь миллионов», — уточнил он.

Родители в шоке. «Мы ему доверяли», — призналась мать одного из учеников Светлана Ремизова. По ее словам, школу считали лучшей в районе.

Министр образования области Виктор Лазарев пообещал провести проверку. «Виновные ответят по закону», — подчеркнул чиновник. Он не исключил, что проверят и другие школы.

Адвокат задержанного Ирина Гольц настаивает: ее подзащитный невиновен. «Дело рассыплется в суде», — заявила она журналистам.
""",
            """\
q|источник в полиции|Речь идет о питании детей, сумма ущерба — восемь миллионов
q|Светлана Ремизова|Мы ему доверяли
p|Светлана Ремизова|школу считали лучшей в районе
q|Виктор Лазарев~чиновник|Виновные ответят по закону
?p|Виктор Лазарев|проверят и другие школы
?p|Ирина Гольц|ее подзащитный невиновен
q|Ирина Гольц|Дело рассыплется в суде
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
        Text(
            """\
Freibad bleibt geschlossen

Das Freibad in Oberweiler öffnet in diesem Sommer nicht. Das teilte die Gemeinde am Donnerstag mit. „Wir finden keine Rettungsschwimmer“, sagte Bürgermeister Ralf Huber (CSU). Man habe bundesweit gesucht.

Sabine Kern vom Förderverein zeigte sich enttäuscht. „Die Gemeinde hat zu spät angefangen“, kritisierte sie. Der Verein hätte „gern geholfen“, wurde aber nie gefragt.

Kritik kommt auch von der Opposition. Huber habe das Bad „kaputtgespart“, sagte Lena Vogt von den Grünen dem „Tagblatt“. Sie forderte ein Sanierungskonzept.

Nach Angaben der Verwaltung kostet der Betrieb 400.000 Euro im Jahr. Die Stadt Murren will nun aushelfen. Die Stadt verwies darauf, dass ihr Hallenbad länger öffnet.

Ein Rentner am Eingang schüttelt den Kopf: „Dann fahre ich eben an den See.“
""",
            """\
q|Ralf Huber|Wir finden keine Rettungsschwimmer
p|Ralf Huber|Man habe bundesweit gesucht
q|Sabine Kern|Die Gemeinde hat zu spät angefangen
?q|Sabine Kern|gern geholfen
q|Lena Vogt|kaputtgespart
p|Lena Vogt|Huber habe das Bad „kaputtgespart“
p|Verwaltung|kostet der Betrieb 400.000 Euro im Jahr
p|Stadt~Stadt Murren|ihr Hallenbad länger öffnet
q|Rentner|Dann fahre ich eben an den See.
""",
        ),
        Text(
            """\
Zugunglück: Ermittler prüfen Weiche

Nach dem Zugunglück bei Halberg ermittelt die Staatsanwaltschaft gegen einen Fahrdienstleiter. Der 43-Jährige soll laut Polizei eine Weiche falsch gestellt haben. Es gebe aber noch „viele offene Fragen“, sagte Oberstaatsanwältin Petra Lohmann.

Bahnchef Ingo Brandt sprach den Angehörigen sein Mitgefühl aus. Der Vorfall sei „eine Tragödie für uns alle“. Die Technik habe funktioniert, betonte er.

„Das glaube ich nicht“, sagt Gewerkschafter Murat Öztürk. „Die Anlagen sind 50 Jahre alt.“ Wie die „Halberger Zeitung“ berichtete, war die Weiche schon im März gestört.

Verkehrsministerin Anja Rehm (SPD) kündigte an, die Strecke prüfen zu lassen. Es dürfe keine Vorverurteilung geben, mahnte sie. „Jetzt muss aufgeklärt werden“, so Rehm weiter.
""",
            """\
p|Polizei|Der 43-Jährige soll laut Polizei eine Weiche falsch gestellt haben
p|Petra Lohmann|Es gebe aber noch „viele offene Fragen“
q|Petra Lohmann|viele offene Fragen
p|Ingo Brandt|Der Vorfall sei „eine Tragödie für uns alle“
q|Ingo Brandt|eine Tragödie für uns alle
p|Ingo Brandt|Die Technik habe funktioniert
q|Murat Öztürk|Das glaube ich nicht
q|Murat Öztürk|Die Anlagen sind 50 Jahre alt.
p|Halberger Zeitung|war die Weiche schon im März gestört
p|Anja Rehm|die Strecke prüfen zu lassen
p|Anja Rehm|Es dürfe keine Vorverurteilung geben
q|Anja Rehm|Jetzt muss aufgeklärt werden
""",
        ),
        Text(
            """\
Messe wird teurer

Die Internationale Gartenschau kostet 30 Millionen Euro mehr als geplant. Das räumte Geschäftsführer Holger Stamm am Freitag ein. Schuld seien die gestiegenen Baupreise. „Wir haben jeden Stein umgedreht“, sagte Stamm der „Rhein-Post“.

Der Landesrechnungshof hatte schon 2023 gewarnt. Die Kalkulation sei „auf Sand gebaut“, hieß es damals in einem Gutachten.

Marion Esch von der FDP sprach von einem „Fass ohne Boden“. Sie frage sich, wer das bezahlen solle. Ministerin Petra Thoma (Grüne) wies die Kritik zurück: „Die Schau bringt der Region mehr, als sie kostet.“

Nach Darstellung der Messe GmbH sind schon 200.000 Karten verkauft. Ein Drittel der Besucher kommt laut einer Umfrage aus dem Ausland. „Ich freue mich trotzdem drauf“, meint Kleingärtnerin Heidi Roth.
""",
            """\
?p|Holger Stamm|Schuld seien die gestiegenen Baupreise
q|Holger Stamm|Wir haben jeden Stein umgedreht
p|Gutachten|Die Kalkulation sei „auf Sand gebaut“
q|Gutachten|auf Sand gebaut
q|Marion Esch|Fass ohne Boden
p|Marion Esch|Sie frage sich, wer das bezahlen solle
q|Petra Thoma|Die Schau bringt der Region mehr, als sie kostet.
p|Messe GmbH|sind schon 200.000 Karten verkauft
p|Umfrage~einer Umfrage|Ein Drittel der Besucher kommt laut einer Umfrage aus dem Ausland
q|Heidi Roth|Ich freue mich trotzdem drauf
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
p|Police Federation|The Police Federation denied that officers were to blame
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
?p|senior aide|A senior aide to Defense Secretary Will Harding denied Wednesday that he leaked plans for a strike
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
        Text(
            """\
Senate panel grills airline chief

WASHINGTON — Lawmakers on both sides of the aisle tore into Skyward Airlines on Tuesday, accusing the carrier of misleading passengers.

“You sold seats that did not exist,” said Sen. Carla Mendez, D-N.M., the committee's ranking member. “That is fraud, plain and simple.”

Skyward CEO Greg Tolliver apologized repeatedly but insisted the company had acted in good faith. “We made mistakes,” he told the panel. “We did not lie.”

Tolliver's testimony drew a sharp response from Rep. Dale Whitcomb, who called it “a masterclass in evasion.” The Ohio Republican, who chairs the House transportation panel, has said he will subpoena internal emails.

The airline canceled 4,000 flights in December, according to the Transportation Department. Passengers were stranded for days, consumer groups say.

Mendez campaign manager Paul Osei said the senator would not take donations from airlines. A White House official, speaking on condition of anonymity, said the president was “watching closely.”

“Nobody at Skyward has been fired,” Whitcomb said. “Not one person.”
""",
            """\
q|Carla Mendez|You sold seats that did not exist
q|Carla Mendez|That is fraud, plain and simple.
p|Greg Tolliver|the company had acted in good faith
q|Greg Tolliver|We made mistakes
q|Greg Tolliver|We did not lie.
q|Dale Whitcomb|a masterclass in evasion.
p|Dale Whitcomb~The Ohio Republican|he will subpoena internal emails
p|Transportation Department|The airline canceled 4,000 flights in December
p|consumer groups|Passengers were stranded for days
p|Paul Osei|the senator would not take donations from airlines
p|White House official|the president was “watching closely.”
q|White House official|watching closely.
q|Dale Whitcomb|Nobody at Skyward has been fired
q|Dale Whitcomb|Not one person.
""",
        ),
        Text(
            """\
Council backs night buses despite cost warning

Night buses will return to Wexbridge in the autumn after councillors voted 21-9 for a two-year trial.

Transport lead Cllr Priya Nair told the meeting that shift workers had been “left at the bus stop for a decade”. “This is about dignity,” she said, to applause from the public gallery.

Finance chief Howard Pike warned that the scheme, which Nair says will cost £1.2m, was likely to overrun. “I have seen no figures that convince me,” said Pike. He later added that he hoped to be wrong.

The Nightline campaign welcomed the vote, saying it was “the best news since 2015”. Its founder, nurse Jo Amis, said: “I cried.”

Asked whether fares would rise, Cllr Nair replied: “Not this year.”

Bus operator Firstway declined to comment. Its routes, it said in a statement last week, remain “under review”.

“About time too” — that was the verdict of Derek Holm, 71, as he waited for the number 9.
""",
            """\
p|Priya Nair|shift workers had been “left at the bus stop for a decade”
q|Priya Nair|left at the bus stop for a decade
q|Priya Nair|This is about dignity
p|Howard Pike|the scheme, which Nair says will cost £1.2m, was likely to overrun
?p|Priya Nair|will cost £1.2m
q|Howard Pike|I have seen no figures that convince me
p|Howard Pike|he hoped to be wrong
q|Nightline campaign~Nightline|the best news since 2015
?p|Nightline campaign|it was “the best news since 2015”
q|Jo Amis|I cried.
q|Priya Nair|Not this year.
p|Firstway|Its routes, it said in a statement last week, remain “under review”
q|Firstway|under review
q|Derek Holm|About time too
""",
        ),
        Text(
            """\
Union rejects offer as ferry strike looms

Ferry crews on the Northlink route voted by nine to one on Thursday to reject a 3% pay offer, raising the prospect of a strike over Easter.

“Our members have spoken,” said Carol Dunmore, regional organiser of the Seafarers' Union. “They cannot eat promises.”

Northlink's chief executive, Paul Adeyemi, said he was “bitterly disappointed” and accused the union of misleading staff. A strike, he warned, would cost the islands £2m a day.

Islanders expressed anger at both sides. “We're the ones who get hurt,” hotel owner Morag Bain told BBC Scotland. Bain, who has already lost a dozen bookings, described the dispute as “a game of chicken”.

Transport minister Neil Sutter has said the government will not intervene. But Labour's Ann Kerrigan urged him to “pick up the phone”. A spokesperson for Mr Sutter said he had spoken to both parties, without saying when.

The last strike, in 2019, lasted 11 days, according to the port authority.
""",
            """\
q|Carol Dunmore|Our members have spoken
q|Carol Dunmore|They cannot eat promises.
p|Paul Adeyemi|he was “bitterly disappointed”
q|Paul Adeyemi|bitterly disappointed
p|Paul Adeyemi|A strike, he warned, would cost the islands £2m a day
q|Morag Bain|We're the ones who get hurt
q|Morag Bain|a game of chicken
p|Neil Sutter|the government will not intervene
q|Ann Kerrigan|pick up the phone
p|spokesperson for Mr Sutter|he had spoken to both parties
p|port authority|The last strike, in 2019, lasted 11 days
""",
        ),
    ],
}  # fmt: skip
