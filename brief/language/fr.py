"""French."""

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
    cardinals,
    pairs,
    phrases,
    words,
)

PRESENT = """
dit affirme déclare explique précise indique souligne ajoute assure annonce estime juge
rappelle répond raconte confie confirme reconnaît admet avoue insiste poursuit conclut regrette
déplore dénonce promet martèle lance note observe remarque constate résume soutient prétend
martèle prévient avertit craint pense croit considère espère réplique rétorque répète indigne
inquiète étonne réclame demande témoigne plaide nuance tranche tempère glisse commente
ironise plaisante détaille relève signale garantit jure signe écrit révèle suggère
redoute réfute réfutent nie nient nient conteste contestent dément démentent argue alerte fustige accuse relativise temporise rassure renchérit savoure disent affirment estiment expliquent pensent assurent soulignent indiquent
annoncent dénoncent jugent craignent espèrent rappellent précisent ajoutent regrettent
répondent demandent racontent confirment reconnaissent
"""
PARTICIPLES = """
dit affirmé déclaré expliqué précisé indiqué souligné ajouté assuré annoncé estimé jugé rappelé
répondu raconté confié confirmé reconnu admis avoué insisté poursuivi conclu regretté déploré
dénoncé promis martelé lancé noté observé remarqué constaté résumé soutenu prétendu prévenu averti
pensé considéré espéré répliqué rétorqué répété réclamé demandé témoigné plaidé nuancé tranché
soufflé soupiré tonné asséné grincé pesté tempéré glissé commenté ironisé plaisanté détaillé relevé signalé garanti juré écrit révélé
suggéré redouté réfuté nié démenti contesté argué alerté salué fustigé savoir valoir relativisé accusé
"""
PAST = """
affirma déclara expliqua précisa ajouta assura annonça répondit répliqua rétorqua lança murmura
cria demanda nia démentit réfuta contesta niait contestait expliquait affirmait disait assurait estimait ajoutait précisait racontait écrivait
"""
QUOTED = """
défend défendu vante vanté loue loué raille raillé moque moqué qualifient décrient décrié hurle
hurlé crié pointe pointé
qualifie qualifiait qualifié décrit décrivait parle parlait parlé appelle appelait appelé salue
fustige exclame emporte insurge agace félicite exclamé crie soupire murmure sourit rit souffle
écrit lit évoque évoquait évoqué
critique critiqué reproche reproché accuse accusé traite traité baptise plaisante félicite félicité réjouit réjoui
réagi réagit indigné inquiété étonné emporté enthousiasme interroge interrogé demande
demandé commence renchérit renchéri ajoute ironise enchaîne lâche lâché peste résume
décrite vante vanté lire
"""
CLAUSE = words(PRESENT, PARTICIPLES, PAST)

IDIOMS = Idioms(
    of_before=phrases("c' est ce qu'"),
    mine=words("mon ma mes notre nos"),
    ours=words("nos notre"),
    asides=phrases("""
        quant à lui
        quant à elle
        quant à eux
        pour sa part
        de son côté
        à son tour
        lui aussi
        elle aussi
    """),
    reactions=words("réaction réponse commentaire verdict conclusion message"),
    pointing=words("ce cet cette ces"),
    second=words("adjoint adjointe"),
    former=words("ancien ancienne anciens ex"),
    acting=words(
        "premier première délégué déléguée futur future intérim intérimaire suppléant suppléante"
    ),
    relaying=words("citant"),
    conditions=phrases(
        """
        s'il
        s’il
        s'ils
        s’ils
        au plus
        au maximum
        au moins
        si
        à moins que
        à moins qu’
        sauf si
        à condition que
        pourvu que
        """
    ),
    voices=words("porte-parole"),
    what=words("ce"),
    said_at=phrases("""
        à la sortie
        à l'issue
        à l’issue
        à l'antenne
        à l’antenne
        à la tribune
        à la barre
        à la télévision
        à la radio
        au micro
        au téléphone
        au terme
        au sortir
        devant
        lors
        face à
        face aux
        en marge
        en conférence de presse
        dans un communiqué
        dans un entretien
        dans une interview
        dans une lettre
        dans une vidéo
        sur x
        sur twitter
        sur facebook
        sur place
        sur son compte
        sur sa page
    """),
    emerging=words("ressort ressortait"),
    talk_of=phrases("""
        question de
        question d'
        question du
        question des
    """),
    withholding=words("refuse refusait"),
    withheld=words("précisé voulu donné indiqué souhaité détaillé dit révélé"),
    without=words("sans"),
    unsaid=words("""
        préciser dire indiquer nommer expliquer révéler citer détailler livrer dévoiler commenter
        développer mentionner
    """),
    details=words("date dates détail détails nom noms chiffre chiffres calendrier précision"),
    learned=("logue", "iste", "cien", "cienne"),
    senders=words("de d' du"),
    sides=phrases("""
        du côté de
        du côté du
        dans
        à
        au
        aux
        chez
    """),
    one_says=words("on"),
    concerned={"intéressé": "m", "intéressée": "f"},
    she_nouns=("la ", "une "),
    he_nouns=("le ", "un "),
    topics=phrases("""
        quant à
        quant au
        quant aux
        pour ce qui est de
        pour ce qui est du
    """),
    articles=words("le la les"),
    describing=words("un une des"),
    small=words("de la le les du des"),
    woman=words("femme"),
    man=words("homme"),
    who=words("qui"),
    objects=words("lui eux"),
    reflexive=words("se s'"),
    reflexive_before=words("se s'"),
    occupation_ends=("iste", "eur", "euse", "trice", "ien", "ienne", "ier", "ière", "logue"),
    occupation_begins=("ancien", "jeune", "vieux", "vieille", "futur"),
    elided=("qu", "Qu", "jusqu", "lorsqu", "puisqu", "quoiqu"),
    plural_groups=("s", "n", "y", "i"),
    describing_participles=("ed", "ing", "seen", "é", "ée"),
    for_whom=words("pour"),
    belonging=words("de du des d'"),
    partitive=words("de"),
    placing=words("en"),
    supposing=words("si"),
    whereas=words("tandis"),
    before_of=words("avant"),
    before_participle=words("en"),
    captions=words("photo image video"),
    degrees=words("dr"),
    latter={"dernier": "m", "dernière": "f"},
    deputies=("vice-", "vice", "ex-"),
    participial=("é", "ée", "és", "ées"),
)

SPEECH = Speech(
    idioms=IDIOMS,
    turns=Turns(short_dash=True, ends_with_sentence=True, any_participle=True),
    verbs=Verbs(
        clause=frozenset(),
        that=CLAUSE,
        quote=words(QUOTED) | CLAUSE,
        infinitive=words("""
            disait disaient assurait affirmait niait reconnaissait démentent
            affirme assure dit promet reconnaît estime affirmé assuré dit promis reconnu promettent
            nie nient nié nia niait conteste contesté dément démenti déclare déclaré prétend prétendu
            indique indiqué jure juré espère espéré avoue avoué admet admis confirme confirmé
        """),
        object=words("""
            nie nient nié nia niait dément démentent démenti démentit réfute réfutent réfuté
        """),
        denial=words("""
            nie nient nié nia niait niant nier dément démentent démenti démentit démentant démentir
            conteste contestent contesté contesta contestait contestant contester
            réfute réfutent réfuté réfuta réfutant réfuter
        """),
        perfect=words(PARTICIPLES, "exclamé évoqué critiqué accusé félicité réjoui réagi parlé")
        - words("dit réagit écrit"),
        participles=words("""
            affirmant déclarant expliquant précisant indiquant soulignant ajoutant assurant
            annonçant estimant jugeant rappelant répondant dénonçant promettant disant évoquant
            regrettant déplorant qualifiant parlant
            affirmer déclarer expliquer préciser indiquer souligner ajouter assurer annoncer estimer
            juger rappeler répondre dénoncer promettre conclure lancer regretter déplorer reconnaître
        """),
    ),
    determiners=words("""
        le la les l' un une des mon ma mes son sa ses notre nos votre vos leur leurs ce cet
        cette ces aucun aucune chaque plusieurs quelques tous toutes deux trois quatre cinq six
        certains certaines toute
    """),
    indefinite=words("un une des plusieurs quelques deux trois certains certaines"),
    possessives=words("mon ma son sa ses leur leurs notre nos"),
    prepositions=words("""
        de d' du des à au aux en dans sur sous par pour avec sans chez vers contre entre depuis
        pendant après avant devant derrière selon lors malgré parmi dès hors jusque jusqu' face
        près auprès autour
    """),
    whose=words("de du des d'"),
    of=words("de d' du des à au en aux pour"),
    genitive=words("des"),
    clitics=words("le la les l' lui leur me m' te t' se s' nous vous en y"),
    to_hearer=words("à au aux"),
    coordinators=words("et mais ou donc car ni"),
    subordinators=words("quand lorsque lorsqu' comme si puisque puisqu' parce alors tandis où"),
    conjunctions=words("que qu'"),
    relatives=words("qui dont lequel laquelle"),
    put=words("""
        interrogé interrogée interrogés interrogées questionné questionnée questionnés questionnées
    """),
    questions_put=words("question"),
    interrogatives=words("si pourquoi comment quand où combien qui quel quelle"),
    auxiliaries=words("""
        a ont avait avaient est était fait s'est sont ait aura avoir être s' se m' n' ne l' y
    """),
    being=words("est sont était étaient été sera fut furent"),
    modals=words("""
        pourrait pourraient peut peuvent doit doivent devrait aurait va vont voudrait dirait dira
        pouvait saurait
    """),
    negations=words("pas jamais rien n' ne"),
    refusals=words("refuse refusé refusait veut voulu souhaité souhaite"),
    adverbs=words("""
        aussi encore également déjà toujours ensuite puis alors ainsi notamment simplement
        clairement enfin plus tôt tard hier aujourd'hui même pourtant toutefois cependant bien
        d'abord maintenant là ici récemment
    """),
    he=words("il lui"),
    she=words("elle"),
    impersonal=words("lit lire lisait"),
    it=words("cela ça c'"),
    they=words("ils elles eux on"),
    i=words("je j' nous vous tu moi"),
    one=words("un une l'un l'une"),
    enclitic={
        "-t-il": "il",
        "-t-elle": "elle",
        "-il": "il",
        "-elle": "elle",
        "-ils": "ils",
        "-elles": "elles",
        "-t-on": "on",
        "-on": "on",
    },
    sources_before=phrases("""
        selon
        d' après
        à en croire
        aux yeux de
        de l' avis de
        de l' avis du
        de l' avis des
        aux yeux du
        aux yeux des
        au dire de
        aux dires de
    """),
    sources_as=words("comme ainsi"),
    men=words("m monsieur mr"),
    women=words("mme madame mlle mademoiselle"),
    titles=words("dr pr docteur professeur me maître mgr père sœur général colonel capitaine"),
    abbreviations=words("m mm mme mmes mlle dr pr me mgr st ste etc cf av p art no janv févr juil"),
    relations=words("""
        critique détracteur détractrice partisan partisane
        rival rivale adversaire concurrent concurrente prédécesseur prédécesseure successeur
        successeure homologue collègue confrère consœur allié alliée ami amie camarade compagnon
        compagne partenaire conjoint conjointe voisin voisine femme mari épouse époux veuve veuf
        mère père fils fille frère sœur oncle tante cousin cousine neveu nièce
        client cliente
    """),
    roles=words("""
        compagnon compagne mari époux épouse
        pdg dg dirigeant dirigeante rapporteur rapporteuse sous-préfet viticulteur viticultrice
        président présidente ministre maire premier première député députée sénateur sénatrice
        secrétaire directeur directrice chef cheffe patron patronne responsable porte-parole
        préfet préfète procureur procureure avocat avocate juge magistrat magistrate commissaire
        commandant capitaine colonel général entraîneur entraîneuse sélectionneur joueur joueuse
        gardien attaquant fondateur fondatrice gérant gérante propriétaire auteur autrice
        écrivain écrivaine romancier romancière réalisateur réalisatrice acteur actrice comédien
        comédienne chanteur chanteuse compositeur professeur professeure enseignant enseignante
        chercheur chercheuse scientifique historien historienne économiste expert experte
        spécialiste analyste médecin infirmier infirmière agriculteur agricultrice éleveur
        éleveuse pêcheur pêcheuse syndicaliste délégué déléguée journaliste correspondant
        rédacteur rédactrice candidat candidate élu élue conseiller conseillère adjoint adjointe
        ambassadeur ambassadrice diplomate évêque prêtre curé pape témoin voisin voisine habitant
        habitante riverain riveraine étudiant étudiante élève mère père fils fille frère sœur
        femme homme bénévole militant militante coordinateur coordinatrice architecte ingénieur
        ingénieure boulanger boulangère commerçant commerçante libraire conservateur
        conservatrice chef-cuisinier cuisinier cuisinière vétérinaire astronome physicien
        physicienne biologiste géologue vigneron vigneronne chancelier chancelière roi reine
        trésorier trésorière capitaine artiste sportif sportive navigateur navigatrice
    """),
    variations=words("""
        dirigeant dirigeante élu élue édile technicien technicienne intéressé intéressée
    """),
    female_roles=("trice", "euse", "ère", "ienne", "ante", "ente", "cheffe", "ée"),
    groups=words("""
        police gendarmerie gouvernement opposition ministère préfecture mairie parquet syndicat
        syndicats entreprise société groupe direction association fédération parti commission
        conseil tribunal armée hôpital école université banque institut experts chercheurs
        scientifiques habitants riverains voisins témoins critiques économistes analystes
        manifestants militants organisateurs parents élèves étudiants enseignants médecins
        salariés pompiers autorités sources proches responsables élus ministres députés
        festival musée théâtre église collectif club équipe agence autorité tous certains
        beaucoup intersyndicale cabinet accusation défense jury entourage accusation partie opposants
        victimes avocats ong
    """),
    feminine_names=words("e ne te ette ie ine lle"),
    documents=words("""
        rapport communiqué lettre étude document texte article message note enquête sondage
        jugement arrêt avis bilan tract courrier
    """),
    records=words("""
        transcription transcriptions enregistrement enregistrements vidéo vidéos bande audio
        compte-rendu communiqué communiqués courriel courriels mail mails lettre lettres tweet
        post livre mémoires entretien interview discours copie
    """),
    rumours=words("prétendument soi-disant supposément"),
    rumour_modals=words("aurait auraient"),
    organisations=words("""
        ministère agence bureau office commission comité conseil syndicat parti association
        fédération fondation institut université école hôpital banque société groupe fonds ligue
        club cour tribunal parlement sénat assemblée gouvernement police gendarmerie église musée
        théâtre orchestre centre coalition alliance organisation otan ue onu sncf edf cgt cfdt fo
        medef observatoire préfecture mairie compagnie
    """),
    outlets=words("""
        afp reuters monde figaro libération parisien point express obs nouvel croix humanité
        échos bfm bfmtv tf1 rtl rfi inter info franceinfo télévision radio journal quotidien
        hebdomadaire magazine chaîne agence presse gazette courrier dépêche ouest-france
        mediapart france voix tribune écho progrès télégramme
    """),
    places=words("""
        france paris lyon marseille toulouse nice nantes strasbourg bordeaux lille rennes
        belgique suisse allemagne italie espagne angleterre royaume-uni europe russie ukraine
        chine japon états-unis amérique afrique asie bruxelles genève londres berlin moscou
        rue place avenue boulevard pont gare rivière lac mont île nord sud est ouest
    """),
    works=words("""
        livre roman film chanson album pièce opéra spectacle série épisode émission poème tableau
        sculpture exposition essai article revue journal jeu navire ferry bateau yacht voilier
        chalutier restaurant bar café titre intitulé intitulée documentaire comédie projet
        opération campagne programme plan magazine quotidien hebdomadaire morceau ballet
        association collectif
    """),
    naming=words("""
        surnommé surnommée dit dite nommé nommée baptisé baptisée intitulé intitulée appelé
        appelée mot mots terme expression surnom nom soi-disant
    """),
    signs=words("""
        banderole banderoles pancarte pancartes affiche affiches slogan slogans panneau panneaux
        lire scandant scandé hashtag devise t-shirt
    """),
    no_content=words("rien oui non cela ça"),
    times=words("""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin
        juillet août septembre octobre novembre décembre hier aujourd'hui demain matin soir
        soirée nuit après-midi semaine mois année midi
    """),
    interviewer="l’intervieweur",
    questions=words("q question journaliste"),
    answers=words("r réponse"),
    male_names=words("""
        jean pierre michel andré philippe alain jacques bernard rené louis marcel daniel claude
        roger patrick gérard christian paul henri maurice robert georges nicolas françois
        laurent stéphane frédéric david julien sébastien thomas alexandre antoine olivier pascal
        éric thierry christophe didier bruno vincent guillaume mathieu matthieu maxime romain
        kévin jérôme arnaud benoît benjamin cédric damien denis dominique édouard emmanuel
        étienne fabien fabrice florian franck gabriel gaël gilles grégory guy hervé hugo hubert
        jérémy joël lionel loïc luc lucas marc raphaël raymond régis rémi sylvain théo xavier
        yann yannick yves jean-luc jean-pierre jean-marc jean-michel gérald bruno karim mehdi
        mohamed rachid
        albert alfred alphonse ambroise anthony armand auguste aymeric baptiste basile bastien
        bertrand blaise boris brice cyril cyrille dany diego dorian elie émile enzo erwan ethan
        eugène félix fernand francis gaëtan gaston gauthier geoffrey germain guilhem gustave
        harold henry ibrahim isaac ismaël ivan jacky jimmy joachim johan johann jonathan         joseph jules julian justin killian léo léon léonard ludovic malik marius martin mathis
        max mickaël mohammed nathan noé norbert octave oscar quentin raoul rayan richard roland
        rodolphe ronan rudy samir samuel serge simon tanguy tony tristan valentin victor vivien
        william yohan yvan youssef zinedine abdel aziz bilal farid hakim hassan karl kader nabil
        omar saïd walid
    """),
    female_names=words("""
        marie jeanne françoise monique catherine nathalie isabelle jacqueline anne sylvie martine
        nicole sophie valérie christine sandrine véronique céline chantal stéphanie brigitte
        caroline émilie julie laurence claire camille aurélie hélène élodie virginie pauline
        laura charlotte manon léa chloé emma inès louise alice juliette lucie mathilde sarah
        anaïs audrey béatrice bénédicte bernadette cécile clémence corinne delphine denise
        dominique élisabeth élise estelle éva fabienne florence gabrielle geneviève ghislaine
        gisèle jocelyne josiane lise lucette madeleine marguerite marianne marine marion maud
        mélanie michèle mireille muriel nadine noémie odile patricia paulette rachida régine
        rose ségolène simone solange suzanne sylviane thérèse valentine yvette yvonne fatima
        nadia samira amélie agathe margaux
        adèle agnès albane alexandra alexia amandine amina anaëlle andréa angélique anissa anna
        annie arlette armelle astrid axelle barbara bérénice berthe blandine carine carla
        carole cassandre charlène christelle christiane clara clarisse claudine clotilde coline
        colette coralie cynthia danielle dorothée édith éléonore eliane elsa emmanuelle eugénie
        eva fanny flora gaëlle georgette germaine gwenaëlle héloïse henriette
        huguette ingrid irène isabeau jade jeannine joëlle josette judith julia karima karine
        khadija laetitia laurène leïla lila liliane linda lola louisa lucienne ludivine lydia
        lydie maëlle magali maïwenn malika maria mariam marie-claude marlène maryse maude mélissa
        micheline morgane myriam naïma noëlle ophélie pascale perrine priscilla raphaëlle romane
        rosalie roxane sabine sabrina salomé sandra soizic sonia sophia stella tatiana tiphaine
        vanessa victoire victoria viviane yasmina yolande zoé
    """),
    incises=True,
    elisions=(
        "l'",
        "d'",
        "qu'",
        "s'",
        "n'",
        "j'",
        "c'",
        "m'",
        "t'",
        "jusqu'",
        "lorsqu'",
        "puisqu'",
        "quoiqu'",
    ),
)

ABBREVIATIONS = Abbreviations(
    always=(
        "MM Mme Mmes Mlle Mlles Mgr Me Dr Pr Prof St Ste Gén Gal Adj Amb Col Cap env av apr "
        "cf Cie éd"
    ),
    before_number="janv févr avr juil sept oct nov déc art al chap fig vol pp no nos tél",
)
MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
MEANING = Meaning(
    rumours=words("rumeur rumeurs informations"),
    recanting=phrases(
        """
        retire
        a retiré
        est revenu sur
        est revenue sur
        revient sur
        s’est rétracté sur
        """
    ),
    credits=words("photo photos crédit crédits infographie"),
    furniture=phrases(
        """
        lire aussi
        à lire aussi
        voir aussi
        lire plus
        sur le même sujet
        publicité
        """
    ),
    numbering=words("no nº n numéro"),
    before_infinitive=words("de"),
    manner_verbs={
        "asking": """
            demande demandé demandait demanda demandent demandaient s'interroge s'interrogeait
            s'interrogent
        """,
        "joking": """
            plaisante plaisanté plaisantait ironise ironisé ironisait blague blagué blaguait
        """,
        "guessing": "suppose supposé supposait présume présumé soupçonne spécule conjecture imagine",
        "hoping": "espère espéré espérait rêve rêvé rêvait",
        "fearing": "craint craignait redoute redouté redoutait",
        "repeating": "chante chanté récite récité traduit",
        "mocking": "raille raillé raillait moque moqué moquait",
    },
    manners={
        "joking": """
            en plaisantant, par plaisanterie, pour rire, sur le ton de la plaisanterie,
            ironiquement, avec ironie
        """,
        "dreaming": "en rêve, dans un rêve, dans son rêve",
        "invented": """
            dans un roman, dans le roman, dans son roman, dans une caricature, dans la caricature,
            dans un sketch, dans le sketch
        """,
        "written": "dans l'acte d'accusation, dans un projet, dans le projet",
        "forced": "sous la contrainte, sous la torture, sous la pression",
        "erring": "par erreur, par mégarde",
        "unsure": """
            apparemment, semble-t-il, presque, en substance, semble avoir, semblait avoir,
            paraît avoir, à peu près
        """,
        "made": "fait dire, a fait dire, faisait dire",
    },
    fictions=words(
        "deepfake satire parodie canular supposons imaginons fictif fictive inventé inventée"
    ),
    told_by=words("apprend"),
    in_turn=words("respectivement premier première second seconde dernier dernière"),
    nobody=words(
        """
        quelqu’un quelqu'un personne autrui certains certaines plusieurs beaucoup d’autres
        d'autres tous nul
        """
    ),
    questions=words("présentateur présentatrice intervieweur intervieweuse animateur animatrice"),
    cardinals=cardinals(
        "un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf",
        "vingt trente quarante cinquante soixante",
        "cent cents",
        thousand="mille",
        million="million millions",
        billion="milliard milliards",
    ),
    signs={
        "%": "pour cent",
        "€": "euros, euro",
        "$": "dollars, dollar",
        "km": "kilomètres, kilomètre, km",
        "kg": "kilogrammes, kilogramme, kilos, kilo, kg",
        "min": "minutes, minute, min",
    },
    versions=phrases(
        """
        version précédente de cet article
        version précédente de ce texte
        version précédente de cette dépêche
        version antérieure de cet article
        version antérieure de ce texte
        version antérieure de cette dépêche
        première version de cet article
        première version de ce texte
        première version de cette dépêche
        version initiale de cet article
        version initiale de ce texte
        version initiale de cette dépêche
        version originale de cet article
        version originale de ce texte
        version originale de cette dépêche
        nous avons retiré
        nous avons supprimé
        a été retiré de cet article
        cet article a été modifié
        cet article a été corrigé
        cet article indiquait
        """
    ),
    hours=words("h heure heures"),
    variants={
        "1/2": "la moitié, à moitié, moitié",
        "1/4": "un quart",
        "3/4": "trois quarts",
        "1/3": "un tiers",
        "2/3": "deux tiers",
        "monsieur": "M.",
        "madame": "Mme",
        "USA": "États-Unis",
    },
    roman_ending="e",
    turns={
        "condition": "si, s’il, s’ils, à condition que, à condition de, pourvu que, tant que, en cas de",
        "exception": "à moins que, à moins qu’, à moins de, sauf si",
        "concession": "bien que, bien qu’, quoique, quoiqu’, malgré, en dépit de, même si, même s'il, même s'ils, pourtant, cependant, toutefois, néanmoins, tandis que, alors que",
        "cause": "parce que, parce qu’, puisque, puisqu’, car, grâce à, à cause de, en raison de, donc, ainsi, c’est pourquoi, par conséquent",
        "until": "jusqu’à, jusqu’au, jusqu’aux, jusqu’en, jusqu’à ce que",
        "after": "après, depuis, dès, dès que, à partir de, une fois",
        "before": "avant, avant de, avant que",
        "during": "pendant, durant, quand, lorsque, pendant que",
        "moment": "quand, lorsque, dès que",
        "only": "seulement, uniquement, exclusivement, simplement",
        "also": "aussi, également, même, ainsi que, non seulement, y compris",
        "outside": "sauf, excepté, hormis, à part, à l’exception de",
        "instead": "au lieu de, plutôt que, à la place de",
        "sure": "est certain, est sûr, sûrement, certainement, assurément, sans doute aucun, évidemment, certain, certaine",
        "unsure": "peut-être, peut être, possiblement, apparemment, prétendument, en théorie, paraît-il",
        "still": "encore, toujours, pas encore",
        "already": "déjà",
        "later": "bientôt, plus tard",
        "ended": "ne plus, n’est plus",
        "nearly": "presque, quasiment, environ, près de, autour de",
        "exactly": "exactement, précisément, entièrement, totalement, complètement",
        "scarcely": "à peine",
        "partly": "en partie, partiellement, largement",
        "at_least": "au moins, au minimum",
        "at_most": "au plus, au maximum, jusqu’à",
        "more_than": "plus de, plus que",
        "less_than": "moins de, moins que",
        "contrary": "contrairement à, contrairement au, au contraire de",
        "always": "toujours, constamment, chaque fois",
        "often": "souvent, fréquemment, régulièrement",
        "rarely": "rarement",
        "sometimes": "parfois",
        "above": "sur, au-dessus de",
        "under": "sous, au-dessous de",
        "both": "et",
        "either": "ou",
        "may": "autorise, autorisent, autorisé, permet, permettent, permis",
        "can": "peut, peuvent, pouvait, pouvaient, pourra, pourront",
        "could": "pourrait, pourraient",
        "must": "doit, doivent, devait, devaient, devra, devront, oblige, obligent, obligé, obligés",
        "should": "devrait, devraient",
        "will": "va, vont",
        "wants": "veut, veulent, voulait, voulaient, souhaite, souhaitent",
        "forbidden": "interdit, interdisent, interdite",
        "all": "tous, toutes, tout, toute, chaque, chacun, chacune, tout le monde",
        "alternate": "sur deux",
        "most": "la plupart, majorité",
        "many": "beaucoup, nombreux, nombreuses",
        "some": "certains, certaines, quelques, plusieurs, quelqu’un",
        "few": "peu de, peu d’, minorité",
        "pair": "les deux",
        "single": "un des deux, l’un des deux",
        "north": "nord",
        "south": "sud",
        "east": "l’est",
        "west": "ouest, l’ouest",
        "yesterday": "hier",
        "today": "aujourd’hui, ce soir",
        "tomorrow": "demain",
        "morning": "matin, matins, matinée",
        "noon": "midi",
        "afternoon": "après midi, l’après midi",
        "evening": "soir, soirée",
        "midnight": "minuit",
        "spring": "printemps",
        "summer": "été, l’été",
        "autumn": "automne, l’automne",
        "winter": "hiver, l’hiver",
        "this_one": "cette, ce",
        "next_one": "prochain, prochaine, suivant, suivante",
        "last_one": "dernier, dernière, passé, passée",
        "claimed": "prétend, prétendent, prétendait",
        "rumoured": "rumeur, rumeurs, la rumeur",
        "feared": "craint, craignent, craignait, redoute, redoutent",
        "possible": "possible",
        "impossible": "impossible",
        "likely": "probablement, sans doute, probable",
        "unlikely": "improbable",
    },
    adverbs=words("oui bon finalement d'abord toutefois néanmoins"),
    columns=words(
        """
        lieu ville où pays parti date jour quand sujet thème commentaire réponse réponses réaction
        réactions position avis question questions point points étape chapitre partie section
        semaine mois année règle phase exemple
        """
    ),
    senders=words("de expéditeur expéditrice"),
    negations=words("ne pas jamais rien aucun aucune personne sans non guère"),
    numbers=words(
        """
        doublé doublée doublent tripler triplé divisé
        deux trois quatre cinq six sept huit neuf dix onze douze vingt trente quarante
        cinquante soixante cent mille million millions milliard milliards
        treize quatorze quinze seize douzaine dizaine dizaines vingtaine trentaine
        quarantaine cinquantaine centaine centaines millier milliers moitié tiers quart
        quarts cinquième dixième première deuxième seconde troisième quatrième
        sixième dernier dernière double triple doubler tripler
        """
    ),
    units=words(
        """
        baril barils an
        seconde secondes minute minutes heure heures jour jours nuit nuits semaine semaines
        mois ans année années décennie décennies siècle siècles kilomètre kilomètres
        mètre mètres centimètre centimètres kilo kilos kilogramme kilogrammes gramme grammes
        tonne tonnes livre livres euro euros dollar dollars centime centimes franc francs
        litre litres hectare hectares degré degrés watts kilowatts mégawatts mille milles
        """
    ),
    dates=words("lundi mardi mercredi jeudi vendredi samedi dimanche"),
    elder=words("aîné aînée aînés aînées"),
    younger=words("cadet cadette cadets cadettes"),
    informants=words("source sources"),
    others=words(
        "par lu lit cite citait cité appris entendu voulait devait pourrait semble imité conteste contesté réfuté accusé accusée crains craint doute espère espérait pensé pensa pensait failli presque"
    ),
    places=words("à en"),
    denial_phrases=phrases(
        """
        n’a pas pu être vérifié
        n’a pas pu être vérifiée
        n’ont pas pu être vérifiés
        n’ont pas pu être vérifiées
        contrairement à
        contrairement au
        contrairement aux
        """
    ),
    denials=words(
        """
        faux fausse mensonge mensonges inventée inventés inventées inexact inexacte dément démenti démentit nie nia nié niée niait nient nier doute doutait
        refusé contredit correctif erratum erronément plaisanté ironiquement exclu exclut
        parodie rétracté rétracta inventé retiré retira
        """
    ),
    first_days=words("premier"),
    gestures=words(
        "rires rire rit riant sourit sourire soupire soupir applaudissements silence pleure"
    ),
    looking_back=words("c’est c'est ce tel telle tels telles cela ainsi voilà voici ces"),
    stances=words(
        """
        voit voient voyait avis opinion point vision lecture position conviction pense
        pensent pensait croit croient croyait estime estiment estimait juge mots paroles
        analyse convaincu convaincue dit résume espère conclusion
        """
    ),
    untruths=phrases(
        """
        de l’ironie
        erreur de traduction
        de la satire
        a été mal cité
        a été mal citée
        avoir été mal cité
        avoir été mal citée
        s’en est excusé
        s’en est excusée
        s’est corrigé
        s’est corrigée
        s’est ensuite corrigé
        s’est ensuite corrigée
        se trompait
        s’être trompé
        s’être trompée
        a retiré ces propos
        avant de se rétracter
        revenu sur ces propos
        revenue sur ces propos
        revenu sur ses propos
        revenue sur ses propos
        s’est rétracté
        s'est rétracté
        s’est rétractée
        s'est rétractée
        s’est ensuite rétracté
        s’est ensuite rétractée
        s’est corrigé
        s'est corrigé
        s’est corrigée
        s'est corrigée
        excusé pour ces propos
        excusée pour ces propos
        tort
        mensonge
        inventé
        inventée
        trompait
        trompe
        trompé
        trompée
        menti
        mentait
        ment
        n’a rien dit de tel
        n'a rien dit de tel
        le contraire qui
        """
    ),
    truths=words("vrai vraie exact exacte"),
    corrections=words(
        """
        correctif rectificatif correction erratum précision note ndlr
        """
    ),
    closings=words(
        """
        cordialement sincèrement sincères respectueusement meilleures salutations distinguées amicalement signé
        dévoué
        """
    ),
    letters=words(
        """
        déclaration lettre courrier message commentaire réponse discours témoignage propos
        citation
        """
    ),
    sayings=words(
        """
        propos citation citations déclaration déclarations paroles mots phrase attribué
        attribués attribuait attribuée attribuées attribuions cité citée cités citées
        affirmation
        """
    ),
    pointing=words("cela ça ceci l’a l'a c’est c'est c’était c'était"),
    negating_prefixes={"dés": "", "dé": "", "in": "", "non": "", "im": "bmp", "il": "l", "ir": "r"},
    opposites=(
        ("peu", "beaucoup"),
        ("devra", "pourra"),
        ("doit", "peut"),
        ("sera", "serait"),
        ("seront", "seraient"),
        ("seront", "pourraient"),
        ("sera", "pourrait"),
        ("monte", "baisse"),
        ("augmente", "baisse"),
        ("augmenter", "baisser"),
        ("augmenter", "réduire"),
        ("hausse", "baisse"),
        ("condamné", "acquitté"),
        ("condamnée", "acquittée"),
        ("condamnés", "acquittés"),
        ("acheter", "vendre"),
        ("acheté", "vendu"),
        ("riche", "pauvre"),
        ("riches", "pauvres"),
        ("grand", "petit"),
        ("grande", "petite"),
        ("guerre", "paix"),
        ("succès", "échec"),
        ("seulement", "aussi"),
        ("prochain", "dernier"),
        ("prochaine", "dernière"),
        ("hier", "demain"),
        ("hier", "aujourd’hui"),
        ("mort", "vivant"),
        ("morts", "blessés"),
        ("supprimés", "maintenus"),
        ("supprimé", "maintenu"),
        ("supprimée", "maintenue"),
        ("embaucher", "licencier"),
        ("victoire", "défaite"),
        ("gagner", "perdre"),
        ("perdra", "gardera"),
        ("perdra", "gagnera"),
        ("victime", "coupable"),
        ("légal", "illégal"),
        ("public", "privé"),
        ("maximum", "minimum"),
        ("homme hommes", "femme femmes"),
        ("garçon garçons", "fille filles"),
        ("père pères", "mère mères"),
        ("frère frères", "sœur sœurs"),
        ("fils", "fille filles"),
        ("mari", "épouse"),
        ("victime victimes", "suspect suspects auteur auteurs"),
        ("il ils lui", "elle elles"),
        ("nous notre nos", "ils elles leur leurs eux"),
        ("toujours", "rarement jamais parfois"),
        ("souvent", "rarement jamais"),
        ("tous toutes", "certains certaines quelques"),
        ("nord", "sud"),
        ("est", "ouest"),
        ("coupable", "innocent innocente"),
        ("arrêté arrêtée arrêtés", "libéré libérée libérés relâché relâchée"),
        ("hiver", "été"),
        ("meilleur meilleure", "pire"),
        ("pourrait pourraient peut peuvent", "doit doivent"),
        ("avant", "après"),
        ("avec", "sans"),
        ("plus", "moins"),
        ("pour", "contre"),
        ("dessus", "dessous"),
        ("haut haute hauts hautes", "bas basse basses"),
        ("tôt", "tard"),
        ("hausse hausses augmentation", "baisse baisses diminution"),
        (
            "augmente augmentent augmenté augmenter augmentera",
            "baisse baissent baissé baisser baissera diminue diminuent diminué diminuer diminuera",
        ),
        (
            "accepte acceptent accepté accepter approuve approuvent approuvé approuver",
            "refuse refusent refusé refuser rejette rejettent rejeté rejeter",
        ),
        ("autorise autorisent autorisé autoriser", "interdit interdisent interdire"),
        ("ouvre ouvrent ouvert ouvrir", "ferme ferment fermé fermer"),
        ("gagne gagnent gagné gagner", "perd perdent perdu perdre"),
        ("confirme confirment confirmé confirmer", "dément démentent démenti démentir"),
        ("coupable coupables", "innocent innocents innocente innocentes"),
        ("vrai vraie", "faux fausse"),
        ("oui", "non"),
        ("blessé blessée blessés blessées", "tué tuée tués tuées mort morts"),
        ("monté monte montent monter", "baissé baisse baissent baisser"),
        ("dans", "hors"),
        ("allum-", "étein-"),
        ("égal égale", "supérieur supérieure inférieur inférieure"),
        ("supérieur supérieure", "inférieur inférieure"),
        ("déclar- confirm- affirm-", "dément- démenti-"),
        ("plein pleine", "vide"),
    ),
)
WORDING = Wording(
    same=phrases(
        """
        dit déclaré indiqué affirmé selon d'après
        est sont
        a ont
        était étaient
        a à
        va vont
        environ autour
        commencer débuter
        commence débute
        clé clef
        cuillère cuiller
        oignon ognon
        l'oignon l'ognon
        bien quoique
        aussi également
        """
    ),
    variants={"midi": "12 h, 12 heures"},
    few=words("peu"),
    misspelt=pairs("""
        acceuil accueil, acceuillir accueillir, environement environnement, traffic trafic,
        millons millions, mourrir mourir, courrir courir, dilemne dilemme, conection connexion,
        connection connexion, interresant intéressant, malgrés malgré, parmis parmi,
        hormi hormis, plusieures plusieurs, comencé commencé, ajourd'hui aujourd'hui,
        aujourdhui aujourd'hui, language langage, aggressif agressif, apercu aperçu,
        appeller appeler, biensûr bien sûr, bienque bien que, certe certes, chacuns chacun,
        cauchemard cauchemar, developpement développement, quelques-part quelque part,
        quatres quatre, enfait en fait, entout en tout, excercice exercice, exigeance exigence,
        magazin magasin, occurence occurrence, parfaitemment parfaitement,
        proffesseur professeur, réferrence référence, saufs sauf, hypothése hypothèse,
        collége collège, siége siège, privilége privilège, evènement évènement,
        evenement événement
    """),
    light=words("le la les l' un une des du de d' au aux que qu' ce cet cette ces"),
    how_many=words(
        """
        peu beaucoup plusieurs certains certaines quelques tous toutes chaque plupart seulement
        davantage moitié
        """
    ),
    telling=words(
        "avant après jusque depuis sur sous vers contre sans malgré environ presque moins plus"
    ),
)
LANGUAGE = Language(
    "fr",
    "French",
    months=MONTHS,
    weekdays=WEEKDAYS,
    full_date="{weekday} {date}",
    abbreviations=ABBREVIATIONS,
    speech=SPEECH,
    meaning=MEANING,
    wording=WORDING,
    quotes=("«»", "“”"),
)
