"""Spanish."""

from __future__ import annotations

from brief.language.model import (
    Abbreviations,
    Idioms,
    Language,
    Meaning,
    Speech,
    Turns,
    Verbs,
    Wording,
    Words,
    cardinals,
    pairs,
    phrases,
    words,
)


def ar(*stems: str) -> Words:
    """Past, present and imperfect, third person, of verbs in “-ar”; “q” and “g” change before e."""
    endings = ("ó", "aron", "a", "an", "aba", "aban")
    return frozenset(stem + ending for stem in words(*stems) for ending in endings)


def participles(*stems: str) -> Words:
    return frozenset(stem + "ado" for stem in words(*stems))


STEMS = """
afirm declar explic asegur señal indic coment agreg subray destac recalc manifest anunci
confirm apunt critic lament denunci reclam contest pregunt consider opin not observ conden
cont relat revel inform precis aclar aleg sostuv recomend proclam juzg pronostic reiter
recalc insinu avis solicit sentenci remarc puntualiz matiz zanj bromea ironiz relat alert
enfatiz estim celebr detall argument adelant avanz public filtr desvel deneg apost remach comunic descart rechaz reproch ratific
reivindic resalt valor censur sospech ironiz
"""
OTHERS = """
dijo dijeron dice dicen decía decían añadió añadieron añade añaden respondió respondieron responde
sostuvo sostuvieron sostiene sostienen advirtió advirtieron advierte advierten admitió admitieron
admite reconoció reconocieron reconoce reconocen insistió insistieron insiste concluyó concluye
prometió prometieron promete escribió escribe cree creen creyó piensa piensan pensó cuenta
cuentan recuerda recuerdan recordó recordaron prometen escriben sugieren proponen insisten concluyen
replican exponen matizan zanjan apuntan advierten sostienen niega niegan negó negaron desmiente
desmienten desmintió desmintieron pide pidió pidieron exige exigió
exigieron describe describió repuso replicó replica expuso expone propuso propone sugirió sugiere
defendió defiende defienden teme temen temió espera espera esperan prosiguió
prosigue repite repitió arremetió cuestionó muestra mostró aseguraron quiso explicaron confesó
confiesa bromeó bromea recogió consta constan recoge recogen recogieron
"""
QUOTED = """
calificó califica calificaron tachó tacha llamó llama llamaron describió describe exclamó exclama
gritó grita susurró susurra suspiró suspira rió ríe tildó tilda habló habla hablaron hablaba hablaban concede concedió gritaron gritaba gritaban corearon corea exclamaron acusaron criticaron
celebraron reprocharon protestaron definió define
criticó celebró acusó acusa lanzó soltó suelta preguntó pregunta quejó queja felicitó comenzó
empezó terminó terció ironizó resumió resume lee leía leyó murmuró elogió comparó
asintió asiente suplicó suplica protestó protesta reprochó reprocha saludó refirió refiere tuiteó publicó denominó bautizó
"""
CLAUSE = ar(STEMS) | words(OTHERS)

IDIOMS = Idioms(
    of_before=phrases("así lo"),
    mine=words("mi mis nuestro nuestra"),
    ours=words("nuestras nuestros nuestra nuestro"),
    so_it=phrases("""
        así lo
    """),
    announcing=words("anunció informó dijo confirmó explicó comunicó aseguró declaró indicó"),
    finite_ends=("ó", "aron", "eron"),
    reactions=words("reacción respuesta comentario conclusión mensaje"),
    asides=phrases("""
        por su parte
    """),
    pointing=words("este esta estas estos esas esos"),
    second=words("adjunto adjunta teniente"),
    former=words(
        "exministro exministra exalcalde exalcaldesa expresidente expresidenta antiguo antigua "
        "electo electa"
    ),
    acting=words("primer primera futuro futura funciones interino interina delegado delegada"),
    relaying=words("citando"),
    conditions=phrases(
        """
        como mucho
        como máximo
        al menos
        si
        a menos que
        salvo que
        siempre que
        """
    ),
    voices=words("portavoz portavoces vocero vocera voceros"),
    what=words("lo"),
    senders=words("de del"),
    emerging=words("desprende desprendía"),
    talk_of=phrases("""
        se habla de
        se hablaba de
    """),
    withholding=words("rehusó declinó evitó"),
    withheld=words("precisó aclaró detalló quiso dijo reveló concretó"),
    wordless=words("mayor"),
    without=words("sin"),
    unsaid=words("""
        precisar decir indicar nombrar explicar aclarar revelar detallar especificar concretar
        entrar mencionar
    """),
    details=words("fecha fechas detalle detalles nombres cifras plazos"),
    learned=("logo", "loga", "ista"),
    concerned={"aludido": "m", "aludida": "f", "interesado": "m", "interesada": "f"},
    asking=words("pregunto preguntamos"),
    she_nouns=("la ", "una "),
    he_nouns=("el ", "un "),
    topics=phrases("""
        en cuanto a
        en cuanto al
        por lo que respecta a
        por lo que respecta al
        respecto a
    """),
    articles=words("el la los las"),
    describing=words("un una unos unas"),
    small=words("y el los las del"),
    woman=words("mujer"),
    man=words("hombre"),
    who=words("quien"),
    reflexive=words("se"),
    reflexive_before=words("se"),
    plural_groups=("s", "n", "y", "i"),
    describing_participles=("ed", "ing", "seen", "é", "ée"),
    for_whom=words("para"),
    belonging=words("de del"),
    partitive=words("de"),
    placing=words("en"),
    supposing=words("si"),
    before_participle=words("tras"),
    before_of=words("antes"),
    captions=words("foto video"),
    degrees=words("dr"),
    latter={"último": "m", "última": "f"},
    deputies=("vice", "ex-"),
    participial=("ado", "ada", "ido", "ida"),
)

SPEECH = Speech(
    idioms=IDIOMS,
    turns=Turns(short_dash=True, parted_by_dashes=True),
    verbs=Verbs(
        clause=frozenset(),
        that=CLAUSE,
        quote=words(QUOTED) | CLAUSE,
        infinitive=words("""
            dice dicen dijeron afirma afirman afirmaron aseguran aseguraron reconoce admite admitió
            desmiente desmintió confiesa confesó
            prometió promete asegura aseguró afirmó dijo prometieron reconoció niega niegan negó
            negaron negado
        """),
        object=words("""
            niega niegan negó negaron desmiente desmienten desmintió desmintieron
        """),
        denial=ar("descart rechaz cuestion")
        | participles("descart rechaz cuestion")
        | words("""
            niega niegan negó negaron negado negando negar desmiente desmienten desmintió
            desmintieron desmentido desmintiendo desmentir
        """),
        perfect=participles(STEMS)
        | words("""
            dicho añadido respondido sostenido advertido admitido reconocido insistido concluido
            prometido escrito creído pensado recordado negado desmentido pedido exigido descrito calificado
        """),
        participles=words("""
            diciendo afirmando añadiendo asegurando señalando explicando subrayando indicando
            agregando advirtiendo recordando insistiendo calificando alegando
            decir afirmar añadir asegurar señalar explicar subrayar indicar agregar advertir recordar
            insistir concluir reconocer admitir anunciar
        """),
    ),
    determiners=words("""
        el la los las un una unos unas lo mi su sus nuestro nuestra este esta estos estas
        ese esa aquel cada varios varias muchos muchas algunos algunas ambos ambas todos todas dos
        tres cuatro cinco ningún ninguna
    """),
    indefinite=words(
        "un una unos unas otro otra otros otras varios varias algunos algunas dos tres"
    ),
    possessives=words("mi su sus nuestro nuestra"),
    prepositions=words("""
        a ante bajo con contra de del desde durante en entre hacia hasta para por según sin
        sobre tras al mediante
    """),
    whose=words("de del"),
    of=words("de del en para por"),
    locative=words("desde en"),
    staffed=True,
    plural_verbs=("n",),
    clitics=words("le les lo los la las me te se nos os"),
    to_hearer=words("a al"),
    coordinators=words("y e pero o u sino ni"),
    subordinators=words("cuando mientras aunque porque como si donde pues"),
    impersonal=words("consta constan lee leía"),
    conjunctions=words("que"),
    relatives=words("quien quienes cuyo cuya"),
    put=words("""
        preguntado preguntada preguntados preguntadas interrogado interrogada cuestionado
        cuestionada consultado consultada
    """),
    questions_put=words("pregunta"),
    interrogatives=words("si qué quién cómo cuándo dónde cuánto por"),
    auxiliaries=words("ha han había habían he es era fue fueron se le les me nos lo"),
    being=words("es son era eran fue fueron sido ser"),
    modals=words("""
        podría podrían puede pueden debe debería va van habría quiere querría dirá dirán podrá
    """),
    negations=words("no nunca jamás tampoco nadie"),
    refusals=words("negó rehusó rechazó evitó declinó quiso"),
    adverbs=words("""
        también ya aún todavía luego después antes además hoy ayer entonces incluso siempre así
        asimismo finalmente más tarde poco recientemente previamente ahora solo sólo
        simplemente claramente
    """),
    he=words("él"),
    she=words("ella"),
    it=words("ello eso esto"),
    they=words("ellos ellas"),
    i=words("yo nosotros tú usted ustedes"),
    one=words("uno una"),
    implied=True,
    sources_before=phrases("""
        según
        de acuerdo con
        en palabras de
        a juicio de
        a juicio del
        en opinión de
        en opinión del
        en palabras del
        de acuerdo al
    """),
    sources_own={("en", "su", "opinión"): "su", ("a", "su", "juicio"): "su"},
    sources_as=words("según como"),
    men=words("sr señor don"),
    women=words("sra srta señora señorita doña"),
    titles=words("dr dra doctor doctora profesor profesora padre general coronel capitán lic ing"),
    abbreviations=words(
        "sr sra srta sres dr dra d dña ud uds lic ing prof gral cap etc av núm p ee"
    ),
    relations=words("""
        crítico crítica detractor detractora partidario partidaria
        rival adversario adversaria contrincante oponente predecesor predecesora antecesor
        antecesora sucesor sucesora homólogo homóloga colega aliado aliada amigo amiga compañero
        compañera socio socia pareja vecino vecina mujer marido esposa esposo viuda viudo madre
        padre hijo hija hermano hermana tío tía primo prima sobrino sobrina cliente
        clienta
    """),
    roles=words("""
        marido esposa esposo novio novia asesor asesora
        presidente presidenta ministro ministra alcalde alcaldesa primer gobernador gobernadora
        diputado diputada senador senadora secretario secretaria director directora jefe jefa
        portavoz vocero vocera fiscal abogado abogada juez jueza magistrado magistrada comisario
        comisaria comandante capitán capitana coronel general entrenador entrenadora seleccionador
        jugador jugadora portero delantero fundador fundadora gerente dueño dueña propietario
        propietaria autor autora escritor escritora novelista cineasta actor actriz cantante
        compositor compositora profesor profesora maestro maestra investigador investigadora
        científico científica historiador historiadora economista experto experta especialista
        analista médico médica doctor doctora enfermero enfermera agricultor agricultora ganadero
        pescador pescadora sindicalista delegado delegada periodista corresponsal redactor
        redactora candidato candidata concejal concejala consejero consejera embajador embajadora
        diplomático obispo sacerdote cura papa testigo vecino vecina estudiante alumno alumna
        madre padre hijo hija hermano hermana mujer hombre voluntario voluntaria activista
        coordinador coordinadora arquitecto arquitecta ingeniero ingeniera panadero panadera
        comerciante librero librera cocinero cocinera veterinario veterinaria astrónomo astrónoma
        físico física biólogo bióloga geólogo rector rectora decano canciller rey reina tesorero
        tesorera responsable líder vicepresidente vicepresidenta conservador conservadora
        teniente sargento sargenta inspector inspectora alférez almirante brigada superviviente
        empresario empresaria alpinista escalador escaladora politólogo politóloga
        titular mandatario mandataria dirigente regidor regidora edil artista guardia bombero marinero patrón secretario-general
    """),
    variations=words("""
        titular mandatario mandataria dirigente regidor regidora edil político política
        sindicalista socialista popular conservador
        técnico líder
    """),
    female_roles=("ora", "triz", "esa", "nta", "ia", "da", "na", "ga", "ra", "ta"),
    groups=words("""
        policía gobierno oposición ministerio ayuntamiento fiscalía sindicato sindicatos empresa
        compañía grupo dirección asociación federación partido comisión consejo tribunal ejército
        hospital escuela universidad banco instituto expertos investigadores científicos vecinos
        residentes testigos críticos economistas analistas manifestantes activistas organizadores
        padres alumnos estudiantes profesores médicos trabajadores bomberos autoridades fuentes
        ministros diputados festival museo teatro iglesia club equipo agencia guardia junta
        ambos todos algunos muchos jurado defensa acusación entorno gabinete ejecutivo víctimas
        abogados opositores ong
    """),
    feminine_names=words("a ina"),
    numbered_verbs=(("ó", "aron"), ("ó", "ieron"), ("o", "eron"), ("e", "en"), ("a", "an")),
    documents=words("""
        parte dictamen informe comunicado carta estudio documento texto artículo mensaje nota encuesta sondeo
        sentencia auto fallo declaración escrito acta registro inventario expediente sumario
    """),
    records=words("""
        transcripción transcripciones grabación grabaciones vídeo vídeos video videos audio audios
        acta actas comunicado comunicados correo correos carta cartas tuit tuits mensaje libro
        memorias entrevista entrevistas discurso copia declaración
    """),
    rumours=words("presuntamente supuestamente"),
    rumour_modals=words("habría habrían"),
    organisations=words("""
        confederación consejería patronal plataforma diputación consejo
        ministerio agencia oficina comisión comité consejo sindicato partido asociación federación
        fundación instituto universidad escuela hospital banco sociedad grupo fondo liga club
        corte tribunal parlamento senado congreso gobierno policía iglesia museo teatro orquesta
        centro coalición alianza organización otan ue onu psoe pp vox ugt ccoo ayuntamiento
        fiscalía observatorio guardia compañía
    """),
    outlets=words("""
        efe reuters afp país mundo abc vanguardia razón periódico clarín nación universal
        televisión radio diario periódico semanario revista cadena agencia prensa gaceta correo
        heraldo noticias rtve tve cope ser telecinco antena cnn bbc eldiario voz
    """),
    places=words("""
        españa madrid barcelona valencia sevilla bilbao zaragoza méxico argentina chile perú
        colombia venezuela cuba ecuador bolivia uruguay europa rusia ucrania china francia italia
        alemania estados unidos américa bruselas londres parís calle plaza avenida puente estación
        río lago monte isla norte sur este oeste
    """),
    works=words("""
        libro novela novelas libros película canción álbum disco obra ópera espectáculo serie episodio programa
        poema cuadro escultura exposición ensayo artículo revista periódico diario juego barco
        ferry buque yate velero restaurante bar café título titulado titulada documental comedia
        proyecto operación campaña plan tema pieza asociación
    """),
    naming=words("""
        apodado apodada llamado llamada denominado denominada titulado titulada conocido conocida
        palabra palabras término expresión apodo nombre bautizado mote
    """),
    signs=words("""
        pancarta pancartas cartel carteles letrero lema lemas eslogan consigna consignas grito
        gritos etiqueta camiseta leía rezaba
    """),
    no_content=words("nada sí no eso esto"),
    times=words("""
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio
        julio agosto septiembre octubre noviembre diciembre hoy ayer mañana tarde noche semana
        mes año
    """),
    interviewer="el entrevistador",
    questions=words("p pregunta periodista"),
    answers=words("r respuesta"),
    male_names=words("""
        josé antonio juan manuel francisco luis javier miguel carlos ángel jesús david pedro
        daniel alejandro alberto rafael fernando pablo jorge ramón sergio enrique andrés vicente
        diego víctor ignacio adrián raúl álvaro joaquín iván óscar rubén santiago roberto alfonso
        jaime emilio ricardo eduardo julián salvador tomás agustín gabriel felipe gonzalo mario
        marcos martín mateo hugo nicolás lucas guillermo gustavo hernán esteban ernesto evo
        rodrigo mariano julio césar lorenzo félix domingo gregorio xavier iñaki íñigo
        aarón abel abelardo adolfo agustí albert aleix alfredo álex amadeo andreu armando arnau
        arturo asier aurelio baltasar bartolomé benito benjamín bernardo borja bruno camilo
        carles cándido claudio cristian cristóbal damián dámaso desiderio dionisio edgar edmundo
        efraín eloy eneko enric eric eugenio eusebio fabián faustino federico fermín ferran fidel
        francesc froilán gaspar gerard germán gil gorka hilario horacio humberto ian isaac isidro
        ismael jacinto jacobo jaume jeremías jerónimo joan jon jonathan jordi josep
        josé-luis josu juan-carlos julen kevin kike leandro leonardo leopoldo lluís luciano manel
        marc marcelino marcelo marcial matías mauricio maximiliano miquel moisés nacho narciso
        néstor nicanor oriol orlando osvaldo pau paulino pere pol quim ramiro ramon
        raimundo reinaldo rené ricard roger rogelio román roque samuel saúl sebastián         sergi simón teo teodoro toni ulises valentín venancio vicenç wilfredo xabier xavi
        yago zacarías
    """),
    female_names=words("""
        maría carmen ana isabel dolores pilar josefa teresa rosa cristina ángeles antonia laura
        elena francisca marta mercedes luisa lucía concepción rosario juana raquel paula sara
        manuela beatriz rocío patricia eva victoria belén silvia esther montserrat ángela sandra
        yolanda mónica irene margarita alicia sonia amparo susana sofía inés gloria nuria marina
        alba lorena fátima claudia inmaculada consuelo natalia verónica julia valentina camila
        gabriela daniela carolina lourdes ximena jimena leticia noelia olga ada aurora begoña
        blanca catalina esperanza estela graciela guadalupe
        abigail adela adelaida adoración adriana ágata agnès ainara ainhoa aitana alejandra
        alexandra alma amalia amaya amelia anabel andrea anna antonella araceli ariadna ascensión
        asunción azucena bárbara begonya berta brenda brígida candela cándida caridad carla
        carlota carme carmela cayetana cecilia celeste celia clara clàudia claudina covadonga
        débora denise diana edurne elisa elisabet eloísa elvira ema emilia emma encarna
        encarnación erika ester eugenia eulalia fabiola felisa fernanda florencia gema
        georgina gisela herminia hortensia idoia imma iratxe irma isidora itziar ivonne jacinta
        janet jazmín jessica joana josefina judit juliana karina laia lara lidia lola lucrecia
        macarena magdalena maite malena maria mariana maribel maricarmen marisa marisol
        martina matilde mayte melissa mercè micaela mireia míriam nadia nélida neus
        núria nerea ofelia olivia paloma paola pascuala penélope petra purificación
        ramona rebeca regina rita rosalía rosana rosaura roser sabrina salomé samanta
        saray selena silvana soraya tamara tania teresita trinidad úrsula vanesa vera
        virginia vicenta visitación yasmina yessica zaida zoe
    """),
    incises=True,
)

ABBREVIATIONS = Abbreviations(
    always=(
        "Sr Sra Srta Sres Sras Excmo Excma Ilmo Ilma Fdo Dr Dra Dres Prof Profa Lic Ing Arq "
        "Gral Gen Cnel Cap Tte Sgto Sto Sta Mons Pdte Vdo Ud Uds EE UU aprox ej Cía Hnos Avda"
        " Av"
    ),
    before_number=(
        "ene feb abr jun jul ago sep sept oct nov dic núm núms art arts cap fig vol pág págs tel"
    ),
)
MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
)  # fmt: skip
WEEKDAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo")
MEANING = Meaning(
    rumours=words("rumor rumores informaciones"),
    recanting=phrases(
        """
        retiró
        retira
        ha retirado
        se retractó de
        se retracta de
        """
    ),
    credits=words("foto fotos imagen imágenes fotografía"),
    furniture=phrases(
        """
        lea también
        leer también
        lee también
        ver también
        leer más
        más información
        publicidad
        """
    ),
    numbering=words("nº n.º número núm"),
    manner_verbs={
        "asking": "pregunta preguntó preguntaba preguntan preguntaron",
        "joking": "bromea bromeó bromeaba ironiza ironizó ironizaba",
        "guessing": "supone supuso sospecha sospechó especula especuló conjeturó imagina imaginó",
        "hoping": "espera esperaba sueña soñó soñaba",
        "fearing": "teme temió temía",
        "repeating": "canta cantó recita recitó traduce tradujo",
        "mocking": "imita imitó",
    },
    manners={
        "joking": "en broma, de broma, bromeando, con ironía, irónicamente",
        "dreaming": "en sueños, en un sueño",
        "invented": """
            en una novela, en la novela, en su novela, en una caricatura, en la caricatura,
            en una viñeta, en la viñeta
        """,
        "written": "en la acusación, en un borrador, en el borrador",
        "forced": "bajo coacción, bajo tortura, bajo presión",
        "erring": "por error, por equivocación",
        "unsure": """
            al parecer, casi, aparentemente, parece haber, parecía haber, diría, dirían, más o menos
        """,
        "made": "hizo decir, hace decir, dejó decir",
        "sent": "recibió un mensaje, le dijeron, les dijeron, le dijo alguien",
        "contrary": "en contra de lo que",
    },
    fictions=words(
        "deepfake sátira parodia bulo supongamos imaginemos ficticio ficticia inventado inventada"
    ),
    drops_subject=True,
    in_turn=words("respectivamente primero primera segundo segunda último última"),
    nobody=words("alguien nadie otros otras algunos algunas muchos muchas varios cualquiera todos"),
    questions=words("entrevistador entrevistadora moderador moderadora"),
    cardinals=cardinals(
        "uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        "cien ciento",
        thousand="mil",
        million="millón millones",
    ),
    signs={
        "%": "por ciento",
        "€": "euros, euro",
        "$": "dólares, dólar",
        "km": "kilómetros, kilómetro, km",
        "kg": "kilogramos, kilos, kilo, kg",
        "min": "minutos, minuto, min",
    },
    versions=phrases(
        """
        versión anterior de este artículo
        versión anterior de este texto
        versión anterior de esta noticia
        versión anterior de esta información
        versión previa de este artículo
        versión previa de este texto
        versión previa de esta noticia
        versión previa de esta información
        primera versión de este artículo
        primera versión de este texto
        primera versión de esta noticia
        primera versión de esta información
        versión original de este artículo
        versión original de este texto
        versión original de esta noticia
        versión original de esta información
        hemos retirado
        hemos eliminado
        este artículo decía
        este artículo ha sido corregido
        """
    ),
    hours=words("h horas hora"),
    mornings=frozenset({"de la mañana"}),
    afternoons=frozenset({"de la tarde", "de la noche"}),
    variants={
        "1/2": "la mitad, mitad, medio",
        "1/4": "un cuarto",
        "3/4": "tres cuartos",
        "1/3": "un tercio",
        "2/3": "dos tercios",
        "señor": "Sr.",
        "señora": "Sra.",
        "USA": "EE. UU., EE.UU., EE UU, EEUU, Estados Unidos",
    },
    turns={
        "condition": "si, siempre que, con tal de que, a condición de que, en caso de",
        "exception": "a menos que, salvo que, a no ser que, excepto si, salvo si",
        "concession": "aunque, a pesar de, pese a, si bien, aun así, sin embargo, incluso si, aun si, no obstante, mientras que, aun cuando",
        "cause": "por, porque, ya que, puesto que, debido a, gracias a, a causa de, por eso, por lo tanto, por tanto, así que",
        "until": "hasta, hasta que",
        "after": "después, después de, tras, desde, desde que, a partir de, una vez",
        "before": "antes, antes de, antes de que",
        "during": "durante, mientras, cuando",
        "moment": "cuando, en cuanto",
        "only": "solo, sólo, solamente, únicamente, exclusivamente",
        "also": "también, además, incluso, así como, además de, no solo, incluido, incluida, incluidos, incluidas",
        "outside": "salvo, excepto, a excepción de",
        "instead": "en vez de, en lugar de",
        "sure": "es cierto, es seguro, seguramente, ciertamente, sin duda, desde luego, claramente, seguro, segura, cierto",
        "unsure": "quizás, quizá, tal vez, posiblemente, supuestamente, al parecer, ojalá, en teoría",
        "still": "aún, todavía, aún no",
        "already": "ya",
        "later": "pronto, más tarde, luego",
        "ended": "ya no",
        "nearly": "casi, cerca de, alrededor de",
        "exactly": "exactamente, precisamente, totalmente, completamente",
        "scarcely": "apenas",
        "partly": "en parte, parcialmente",
        "at_least": "al menos, por lo menos, como mínimo",
        "at_most": "como mucho, como máximo, a lo sumo",
        "more_than": "más de, más que",
        "less_than": "menos de, menos que",
        "contrary": "al contrario de, contrariamente a, a diferencia de",
        "always": "siempre, constantemente",
        "often": "a menudo, frecuentemente, con frecuencia",
        "rarely": "raramente, rara vez, raras veces",
        "sometimes": "a veces",
        "above": "sobre, encima de",
        "under": "bajo, debajo de",
        "both": "y, e",
        "either": "o, u",
        "may": "autoriza, autorizan, autorizó, permite, permiten, permitió",
        "can": "puede, pueden, podía, podían, pudo, podrá, podrán",
        "could": "podría, podrían",
        "must": "debe, deben, debía, debían, deberá, deberán, tiene que, tienen que, obliga, obligan",
        "should": "debería, deberían",
        "will": "va a, van a",
        "wants": "quiere, quieren, quería, querían, desea, desean",
        "forbidden": "prohíbe, prohíben, prohibió, prohibido",
        "all": "todos, todas, todo, toda, cada",
        "alternate": "cada dos",
        "most": "la mayoría, mayoría",
        "many": "muchos, muchas, numerosos",
        "some": "algunos, algunas, algún, alguna, varios, varias, alguien",
        "few": "pocos, pocas, minoría",
        "pair": "ambos, ambas",
        "north": "norte",
        "south": "sur",
        "east": "este",
        "west": "oeste",
        "yesterday": "ayer",
        "today": "hoy",
        "tomorrow": "mañana",
        "morning": "la mañana",
        "noon": "mediodía, a mediodía",
        "afternoon": "la tarde",
        "evening": "la noche",
        "midnight": "medianoche, a medianoche",
        "spring": "primavera",
        "summer": "verano",
        "autumn": "otoño",
        "winter": "invierno",
        "this_one": "esta, este",
        "next_one": "próxima, próximo, siguiente",
        "last_one": "pasada, pasado, última, último",
        "claimed": "alega, alegan, alegó",
        "rumoured": "rumorea, se rumorea, rumor, rumores, los rumores",
        "feared": "teme, temen, temía, se teme",
        "possible": "posible",
        "impossible": "imposible",
        "likely": "probablemente, probable",
        "unlikely": "improbable",
    },
    adverbs=words("sí claro bueno luego entonces además"),
    columns=words(
        """
        lugar ciudad dónde país partido fecha día cuándo tema comentario respuesta respuestas
        reacción reacciones postura opinión pregunta preguntas punto puntos paso capítulo parte
        sección semana mes año regla fase ejemplo
        """
    ),
    senders=words("de remitente"),
    negations=words("no nunca jamás nada nadie ningún ninguno ninguna tampoco sin apenas"),
    numbers=words(
        """
        duplicó duplicado duplica triplicó
        uno una dos tres cuatro cinco seis siete ocho nueve diez veinte treinta cuarenta
        cincuenta ciento cien mil millón millones
        doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veintiuno
        veintidós veinticinco sesenta setenta ochenta noventa docena docenas decena decenas
        centenar centenares cientos miles mitad tercio cuarto cuartos quinto décimo doble
        triple primer primero primera tercer tercero tercera cuarta quinta último última
        """
    ),
    units=words(
        """
        barril barriles
        segundo segundos minuto minutos hora horas día días noche noches semana semanas mes
        meses año años década décadas siglo siglos kilómetro kilómetros milla millas metro
        metros centímetro centímetros kilo kilos kilogramo kilogramos gramo gramos tonelada
        toneladas libra libras euro euros dólar dólares céntimo céntimos peso pesos litro
        litros hectárea hectáreas grado grados megavatios
        """
    ),
    dates=words("lunes martes miércoles jueves viernes sábado domingo"),
    elder=words("mayor mayores"),
    younger=words("menor menores"),
    informants=words("fuente fuentes"),
    others=words(
        "por imitó cuestiona cuestionó acusado acusada dudo duda temo teme espero espera leyó citó oyó escuchó pensó pensaba pensaron imaginó casi"
    ),
    places=words("en"),
    denial_phrases=phrases(
        """
        no pudo ser verificada
        no pudo ser verificado
        no ha podido ser verificada
        no pudieron ser verificadas
        no se pudo verificar
        no se ha podido verificar
        al contrario
        a diferencia
        """
    ),
    denials=words(
        """
        falso falsa mentira niega niegan desmintió negó desmente dudó duda negado desmentido rechazó
        refutó corrección rectificación erróneamente contrario parodia falsificado bromeó
        retractó retiró inventado inventada irónicamente descartó descarta
        """
    ),
    first_days=words("primero"),
    gestures=words("risas risa ríe ríen sonríe suspira aplausos pausa silencio llora"),
    looking_back=words("así son eso esto es esa ese tal estas"),
    stances=words(
        """
        ve ven veía opina opinan opinaba cree creen creía piensa piensan pensaba opinión
        punto visión postura posición parecer palabras convencido convencida lectura
        considera dice resume conclusión sostiene
        """
    ),
    untruths=phrases(
        """
        ironía
        error de traducción
        era una broma
        fue mal citado
        fue mal citada
        fue citado mal
        fue citada mal
        se disculpó por ello
        se ha disculpado por ello
        se disculpó por esas palabras
        se ha disculpado por esas palabras
        se equivocaba
        se equivocó
        ha retirado esas palabras
        retiró esas palabras
        antes de retractarse
        desdijo
        se desdijo
        se retractó
        rectificó
        se corrigió
        se ha corregido
        se disculpó por la afirmación
        se disculpó por sus palabras
        equivocaba
        niega haberlo dicho
        negó haberlo dicho
        equivocó
        equivocado
        equivocada
        mintió
        mentía
        mentido
        no dijo tal cosa
        nunca dijo tal cosa
        no ha dicho tal cosa
        lo contrario
        """
    ),
    truths=words("verdad cierto cierta correcto correcta así"),
    corrections=words(
        """
        corrección correcciones rectificación fe aclaración nota errata erratas
        """
    ),
    closings=words("atentamente cordialmente saludos saludo atento cordial firmado"),
    letters=words(
        """
        declaración carta mensaje comentario respuesta discurso testimonio palabras cita
        """
    ),
    sayings=words(
        """
        frase frases declaración declaraciones palabras cita citas atribuía atribuyó
        atribuido atribuida atribuidas atribuimos citado citada afirmación dato atribuyeron
        """
    ),
    pointing=words("lo eso esto"),
    told_by=words("dijera dijese"),
    negating_prefixes={"des": "", "in": "", "im": "bmp", "i": "l", "ir": "r"},
    opposites=(
        ("será", "sería"),
        ("serán", "serían"),
        ("pocos", "muchos"),
        ("poco", "mucho"),
        ("ganado", "perdido"),
        ("ganó", "perdió"),
        ("ganar", "perder"),
        ("aceptó", "rechazó"),
        ("aceptado", "rechazado"),
        ("aceptar", "rechazar"),
        ("muertos", "heridos"),
        ("muerto", "herido"),
        ("condenado", "absuelto"),
        ("condenada", "absuelta"),
        ("comprar", "vender"),
        ("compró", "vendió"),
        ("abrir", "cerrar"),
        ("abierto", "cerrado"),
        ("aumentar", "reducir"),
        ("aumento", "reducción"),
        ("subida", "bajada"),
        ("verdadero", "falso"),
        ("rico", "pobre"),
        ("ricos", "pobres"),
        ("grande", "pequeño"),
        ("caro", "barato"),
        ("permitir", "prohibir"),
        ("permite", "prohíbe"),
        ("guerra", "paz"),
        ("éxito", "fracaso"),
        ("siempre", "nunca"),
        ("solo", "también"),
        ("sólo", "también"),
        ("próximo", "último"),
        ("próximo", "pasado"),
        ("ayer", "mañana"),
        ("ayer", "hoy"),
        ("negó", "admitió"),
        ("niega", "admite"),
        ("contratar", "despedir"),
        ("victoria", "derrota"),
        ("público", "privado"),
        ("máximo", "mínimo"),
        ("vivo", "muerto"),
        ("hombre hombres", "mujer mujeres"),
        ("niño niños", "niña niñas"),
        ("padre", "madre"),
        ("hijo hijos", "hija hijas"),
        ("hermano hermanos", "hermana hermanas"),
        ("marido", "esposa"),
        ("víctima víctimas", "sospechoso sospechosos sospechosa"),
        ("él", "ella"),
        ("nosotros nuestro nuestra nuestros nuestras", "ellos ellas"),
        ("siempre", "nunca raramente"),
        ("todos todas", "algunos algunas pocos pocas"),
        ("norte", "sur"),
        ("oeste", "este"),
        ("culpable", "inocente"),
        ("detenido detenida detenidos arrestado", "liberado liberada liberados"),
        ("mejor", "peor"),
        ("verano", "invierno"),
        ("podría podrían puede pueden", "debe deben"),
        ("antes", "después"),
        ("más", "menos"),
        ("sobre", "bajo"),
        (
            "sube suben subió subir aumenta aumentan aumentó aumentar",
            "baja bajan bajó bajar disminuye disminuyen",
        ),
        (
            "abre abren abrió abrir abierto abierta abiertos abiertas",
            "cierra cierran cerró cerrar cerrado cerrada cerrados cerradas",
        ),
        ("alto alta altos altas", "bajo baja bajos bajas"),
        ("subi- aument-", "baj- disminu- reduj- redu-"),
        ("encend- enciend-", "apag-"),
        ("culpable culpables", "inocente inocentes"),
        ("mayor mayores", "menor menores"),
        ("dentro", "fuera"),
        ("encima", "debajo"),
        ("afirm- confirm-", "desmint- desmient-"),
        ("superior superiores", "inferior inferiores"),
        ("legal", "ilegal"),
    ),
)
WORDING = Wording(
    same=phrases(
        """
        había habían
        hubo hubieron
        psicología sicología
        psicólogo sicólogo
        dijo afirmó señaló según indicó declaró
        es son
        está están
        ha han
        era eran
        empezar comenzar
        empezó comenzó
        empieza comienza
        méxico méjico
        sólo solo
        también asimismo
        """
    ),
    variants={"según": "a juicio de, de acuerdo con"},
    misspelt=pairs("""
        desición decisión, despues después, tambien también, policia policía, economia economía,
        quizas quizás, dias días, exelente excelente, resivió recibió, recibio recibió,
        comite comité, kiere quiere, mui muy, haiga haya, ocacion ocasión, ocación ocasión,
        enpresa empresa, alcladé alcalde, ademas además, aqui aquí, alli allí, detras detrás,
        traves través, segun según, jamas jamás, ningun ningún, algun algún, pais país,
        paises países, republica república, musica música, lider líder, millon millón,
        presion presión, region región, union unión, opinion opinión, elecciónes elecciones,
        examenes exámenes, imagenes imágenes, jovenes jóvenes, volumenes volúmenes,
        fuerón fueron, fué fue, fuí fui, dió dio, vió vio, hechar echar, atravez a través,
        osea o sea, talvez tal vez
    """),
    light=words("el la los las lo un una unos unas que de del al"),
    how_many=words(
        """
        pocos pocas poco muchos muchas varios varias algunos algunas todos todas cada ambos
        ambas mayoría menos más solo mitad
        """
    ),
    telling=words("al sobre bajo hasta hacia contra sin desde casi"),
)
LANGUAGE = Language(
    "es",
    "Spanish",
    months=MONTHS,
    weekdays=WEEKDAYS,
    abbreviations=ABBREVIATIONS,
    speech=SPEECH,
    meaning=MEANING,
    wording=WORDING,
    quotes=("«»", "“”"),
)
