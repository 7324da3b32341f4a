"""Portuguese."""

from __future__ import annotations

from brief.language.model import (
    Abbreviations,
    Language,
    Meaning,
    Wording,
    cardinals,
    phrases,
    words,
)

ABBREVIATIONS = Abbreviations(
    always=(
        "Sr Sra Srs Dr Dra Drs Prof Profa Exa Eng Arq Gen Cel Cap Ten Exmo Exma Sto Sta Av "
        "aprox ex Cia"
    ),
    before_number="jan fev abr jun jul ago set out nov dez art arts cap fig vol pág págs tel núm",
)
MEANING = Meaning(
    credits=words("foto fotos imagem"),
    furniture=phrases(
        """
        leia também
        publicidade
        """
    ),
    numbering=words("número nº"),
    drops_subject=True,
    viewing=words("opinião ver parecer dizer entender comunicado carta"),
    nobody=words("alguém ninguém outros outras alguns algumas muitos muitas vários qualquer todos"),
    owned_by=words("de do da dos das d' d’"),
    relations=words(
        """
        marido mulher esposa esposo irmão irmã filho filha pai mãe primo prima tio tia sobrinho
        sobrinha avô avó sogro sogra namorado namorada companheiro companheira amigo amiga
        vizinho vizinha colega sócio sócia rival adversário adversária crítico crítica apoiante
        aliado aliada antecessor antecessora sucessor sucessora advogado advogada viúva viúvo
        """
    ),
    questions=words("p pergunta entrevistador entrevistadora jornalista repórter"),
    answers=words("r resposta"),
    cardinals=cardinals(
        "um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
        "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        "cem cento",
        thousand="mil",
        million="milhão milhões",
    ),
    signs={
        "%": "por cento",
        "€": "euros, euro",
        "$": "dólares, dólar",
        "km": "quilómetros, quilômetros, km",
        "kg": "quilos, quilo, kg",
        "min": "minutos, minuto, min",
    },
    versions=phrases(
        """
        versão anterior deste artigo
        versão anterior deste texto
        versão anterior desta notícia
        versão anterior desta reportagem
        primeira versão deste artigo
        primeira versão deste texto
        primeira versão desta notícia
        primeira versão desta reportagem
        versão original deste artigo
        versão original deste texto
        versão original desta notícia
        versão original desta reportagem
        retirámos
        retiramos
        removemos
        este artigo dizia
        """
    ),
    hours=words("h hora horas"),
    mornings=frozenset({"da manhã"}),
    afternoons=frozenset({"da tarde", "da noite"}),
    variants={
        "1/2": "a metade, metade",
        "1/4": "um quarto",
        "3/4": "três quartos",
        "1/3": "um terço",
        "2/3": "dois terços",
        "USA": "EUA, Estados Unidos",
    },
    sources=phrases(
        """
        segundo
        de acordo com
        conforme
        na opinião de
        """
    ),
    turns={
        "condition": "se, desde que, contanto que, sempre que",
        "exception": "a menos que, a não ser que, salvo se, exceto se",
        "concession": "embora, apesar de, ainda que, mesmo que, mesmo assim, contudo, porém, todavia, no entanto, entretanto, não obstante, enquanto que",
        "cause": "porque, pois, já que, uma vez que, devido a, graças a, por causa de, portanto, por isso",
        "until": "até, até que",
        "after": "depois, depois de, após, desde, a partir de, assim que",
        "before": "antes, antes de, antes que",
        "during": "durante, enquanto, quando",
        "moment": "quando, assim que",
        "only": "só, somente, apenas, unicamente, exclusivamente",
        "also": "também, além de, inclusive, até mesmo, não só, incluindo",
        "outside": "exceto, excepto, salvo, à exceção de",
        "instead": "em vez de, ao invés de, em lugar de",
        "sure": "certamente, seguramente, com certeza, sem dúvida",
        "unsure": "talvez, provavelmente, possivelmente, supostamente, alegadamente, ao que parece",
        "still": "ainda, ainda não",
        "already": "já",
        "later": "em breve, mais tarde",
        "ended": "já não, não mais",
        "nearly": "quase, cerca de, por volta de",
        "exactly": "exatamente, exactamente, precisamente, totalmente, completamente",
        "partly": "em parte, parcialmente",
        "at_least": "pelo menos, ao menos, no mínimo",
        "at_most": "no máximo, quando muito",
        "more_than": "mais de, mais que",
        "less_than": "menos de, menos que",
        "contrary": "ao contrário do, ao contrário de, diferente de",
        "always": "sempre, constantemente",
        "often": "muitas vezes, frequentemente, com frequência",
        "rarely": "raramente",
        "sometimes": "às vezes, por vezes",
        "above": "sobre, em cima de",
        "under": "sob, debaixo de",
        "either": "ou",
        "may": "autoriza, autorizam, permite, permitem",
        "can": "pode, podem, podia, podiam, poderá, poderão",
        "could": "poderia, poderiam",
        "must": "deve, devem, devia, deviam, deverá, deverão, tem de, têm de, tem que, têm que, obriga, obrigam",
        "should": "deveria, deveriam",
        "will": "vai, vão",
        "wants": "quer, querem, queria, queriam",
        "forbidden": "proíbe, proíbem, proibiu",
        "all": "todos, todas, todo, toda, cada",
        "most": "a maioria, maioria",
        "many": "muitos, muitas",
        "some": "alguns, algumas, vários, várias, alguém",
        "few": "poucos, poucas, minoria",
        "pair": "ambos, ambas",
        "north": "norte",
        "south": "sul",
        "east": "leste",
        "west": "oeste",
        "yesterday": "ontem",
        "today": "hoje",
        "tomorrow": "amanhã",
        "morning": "manhã, a manhã",
        "afternoon": "tarde, a tarde",
        "evening": "noite, a noite",
        "midnight": "meia noite",
        "noon": "meio dia",
        "spring": "primavera",
        "summer": "verão",
        "autumn": "outono",
        "winter": "inverno",
    },
    negations=words("não nunca nenhum nenhuma ninguém sem"),
    numbers=words(
        """
        dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze
        quinze dezasseis dezesseis dezassete dezessete dezoito dezanove dezenove vinte
        trinta quarenta cinquenta sessenta setenta oitenta noventa duzentos milhão
        milhões bilião biliões bilhão bilhões dúzia dúzias dezena dezenas centena centenas
        milhares metade terço terços quarto quartos quinto décimo triplo primeiro
        primeira terceiro terceira último última
        """
    ),
    units=words(
        """
        segundo segundos minuto minutos hora horas dia dias noite noites semana semanas mês
        meses ano anos década décadas século séculos quilómetro quilómetros quilômetro
        quilômetros milha milhas metro metros centímetro centímetros quilo quilos quilograma
        quilogramas grama gramas tonelada toneladas libra libras euro euros dólar dólares
        cêntimo cêntimos centavo centavos litro litros hectare hectares grau
        graus megawatts
        """
    ),
    dates=words(
        """
        segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro
        """
    ),
    reporting=words("que"),
    told_by=words(
        """
        disse dizem diz acrescentou acrescenta afirmou afirma declarou declara explicou explica
        sustentou sustenta respondeu responde comentou comenta anunciou anuncia contou concluiu
        """
    ),
    denial_phrases=phrases(
        """
        ao contrário
        """
    ),
    denials=words("falso falsa mentira desmente negou correção"),
    corrections=words(
        """
        correção errata retificação esclarecimento nota
        """
    ),
    sayings=words(
        """
        palavras frase citação declaração afirmação atribuía atribuída atribuídas atribuído
        citado citada
        """
    ),
    pointing=words(
        """
        isso isto
        """
    ),
    first_days=words("primeiro"),
    looking_back=words("é assim isso isto tal essa esta são"),
    stances=words(
        """
        vê veem via pensa pensam pensava acredita acreditam opinião parecer visão posição
        palavras convencido convencida leitura entende considera diz conclusão defende
        """
    ),
    untruths=phrases(
        """
        foi mal citado
        foi mal citada
        retratou-se
        corrigiu-se
        enganou-se
        desmentiu-o
        negou-o
        retirou essas palavras
        revelou-se falso
        """
    ),
    opposites=(
        ("deve", "pode"),
        ("devem", "podem"),
        ("será", "seria"),
        ("culpado", "inocente"),
        ("poucos", "muitos"),
        ("pouco", "muito"),
        ("também", "tampouco"),
        ("subir", "descer"),
        ("sobe", "desce"),
        ("ganhar", "perder"),
        ("ganhou", "perdeu"),
        ("aceitou", "rejeitou"),
        ("aceitar", "rejeitar"),
        ("mortos", "feridos"),
        ("morto", "ferido"),
        ("detido", "libertado"),
        ("condenado", "absolvido"),
        ("comprar", "vender"),
        ("abrir", "fechar"),
        ("aberto", "fechado"),
        ("aumentar", "reduzir"),
        ("aumento", "redução"),
        ("melhor", "pior"),
        ("verdadeiro", "falso"),
        ("rico", "pobre"),
        ("grande", "pequeno"),
        ("caro", "barato"),
        ("permitir", "proibir"),
        ("guerra", "paz"),
        ("êxito", "fracasso"),
        ("homens", "mulheres"),
        ("todos", "alguns"),
        ("sempre", "nunca"),
        ("só", "também"),
        ("próximo", "passado"),
        ("ontem", "amanhã"),
        ("ontem", "hoje"),
        ("negou", "admitiu"),
        ("contratar", "despedir"),
        ("vitória", "derrota"),
        ("público", "privado"),
        ("máximo", "mínimo"),
        ("contra", "favor"),
        ("legal", "ilegal"),
        ("possível", "impossível"),
        ("antes", "depois"),
        ("mais", "menos"),
        ("sobe sobem subiu aumentou", "cai caem caiu diminuiu"),
        ("subi- aument-", "caír- cair- caiu diminu- desce-"),
        ("abre abrem abriu", "fecha fecham fechou"),
    ),
)
WORDING = Wording(
    same=phrases(
        """
        disse afirmou segundo declarou
        é são
        está estão
        também igualmente
        """
    ),
    variants={"segundo": "de acordo com"},
    light=words("o a os as um uma uns umas que de do da dos das ao à"),
    telling=words("sobre até contra sem desde quase"),
)
LANGUAGE = Language(
    "pt",
    "Portuguese",
    abbreviations=ABBREVIATIONS,
    meaning=MEANING,
    wording=WORDING,
    quotes=("«»", "“”"),
)
