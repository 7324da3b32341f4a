"""Where a full stop ends no sentence, by language: the words before it, one table a language.

Single letters (`U.S.`, `z. B.`, `J. K.`) end none in any language, and are not listed. What stands
before names or in mid-sentence never ends one; months and counted things end none before a number.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from msgspec import Struct


class Abbreviations(Struct, frozen=True):
    """The abbreviations of a language, written without their full stop and separated by spaces.

    `ordinals`: a number with a full stop is `third`, not the end of a sentence. `rare`: sentences
    end with another sign, such as the danda, and full stops are those of abbreviations.
    """

    always: str = ""
    before_number: str = ""
    ordinals: bool = False
    rare: bool = False


LANGUAGES: Mapping[str, Abbreviations] = {
    "en": Abbreviations(
        "Mr Mrs Ms Mx Messrs Dr Drs Prof St Ste Mt Ft Gen Maj Brig Sen Sens Rep Reps Gov Govs "
        "Lt Col Capt Cmdr Sgt Cpl Pvt Adm Hon Pres Supt Det Insp Rev Fr Sr Jr Esq Atty vs Inc "
        "Corp Ltd Co Bros Ave Blvd Rd Hwy Sq Dept Assn Assoc Univ Asst Sec Amb Cllr Rt Tue Tues "
        "Wed Thu Thur Thurs Fri al approx ca cf viz incl Ph Ala Ariz Ark "
        "Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev "
        "Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo",
        "Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Art Arts Ch Sec Fig Figs Vol "
        "Mon Sat Sun Vols pp Par Para Pt Ex Eq Tel Ext Reg Dist Rm Apt",
    ),
    "de": Abbreviations(
        "Hr Hrn Fr Frl Dr Drs Prof Mag Ing Dipl Univ St Sankt Hl Abg Min MinR Kard Bgm Bgmst Bm "
        "Stv Vors Gen Obst Hptm Lt Ltn Kpt bzw ca vgl sog bspw evtl ggf inkl exkl zzgl abzgl "
        "Chr med jur phil rer nat Reg Präs Vizepräs Staatssekr Sekr Bez insb insbes geb verh gest "
        "dgl einschl ehem gem lt lfd mind max ungef Tsd Mio Mrd bez "
        "betr Nrn jun sen Bhf Hbf vs od resp österr dt schweiz franz engl amerik europ",
        "Jan Jän Feb Febr Mär Mrz Apr Jun Jul Aug Sep Sept Okt Nov Dez Mo Di Mi Do Sa So Nr Abs "
        "Art Ziff Bd Kap Abb Tab Anm Lit Rz Rn Rdnr Par Pkt Str Tel Az Kl Jg Std Sek Hausnr Top "
        "Bl Sp",
        True,
    ),
    "fr": Abbreviations(
        "MM Mme Mmes Mlle Mlles Mgr Me Dr Pr Prof St Ste Gén Gal Adj Amb Col Cap env av apr cf "
        "Cie éd",
        "janv févr avr juil sept oct nov déc art al chap fig vol pp no nos tél",
    ),
    "es": Abbreviations(
        "Sr Sra Srta Sres Sras Excmo Excma Ilmo Ilma Fdo Dr Dra Dres Prof Profa Lic Ing Arq Gral "
        "Gen Cnel Cap Tte Sgto Sto Sta "
        "Mons Pdte Vdo Ud Uds EE UU aprox ej Cía Hnos Avda Av",
        "ene feb abr jun jul ago sep sept oct nov dic núm núms art arts cap fig vol pág págs tel",
    ),
    "it": Abbreviations(
        "Sig Sigg ra na ssa Cav Rag Geom Dott Prof Avv Ing Arch On Sen Gen Col Cap Mons Ss Spett "
        "ca ecc es",
        "genn febb apr giu lug ago sett ott nov dic art artt cap fig vol pag pagg tel num",
    ),
    "pt": Abbreviations(
        "Sr Sra Srs Dr Dra Drs Prof Profa Exa Eng Arq Gen Cel Cap Ten Exmo Exma Sto Sta Av aprox "
        "ex Cia",
        "jan fev abr jun jul ago set out nov dez art arts cap fig vol pág págs tel núm",
    ),
    "nl": Abbreviations(
        "dhr mevr mw dr drs mr ing ir prof St ds gen kol kapt bijv ca enz resp incl excl vgl "
        "evt mln mld min",
        "jan feb mrt apr jun jul aug sep sept okt nov dec nr nrs art artt blz hfst fig tel par",
    ),
    "da": Abbreviations(
        "hr fr frk dr prof St Sct gen kapt ca bl evt inkl ekskl jf mio mia kr pct osv bl",
        "jan febr feb mar apr jun jul aug sep sept okt nov dec nr stk art kap kl fig bd tlf",
        True,
    ),
    "nb": Abbreviations(
        "hr fr dr prof St gen kapt ca bl evt inkl ekskl jf mill mrd kr pst osv",
        "jan febr feb mar apr jun jul aug sep sept okt nov des nr art kap kl fig bd tlf",
        True,
    ),
    "sv": Abbreviations(
        "hr fr dr prof St gen kapt ca bl ev inkl exkl jfr milj mdr kr proc osv",
        "jan febr feb mar apr jun jul aug sep sept okt nov dec nr art kap kl fig bd tel",
    ),
    "fi": Abbreviations(
        "ks vrt hra rva nti tri prof St ns esim mm ym yms ts eli milj mrd klo noin",
        "tammi helmi maalis huhti touko kesä heinä elo syys loka marras joulu nro art luku kpl puh",
        True,
    ),
    "cs": Abbreviations(
        "Mgr Bc Ing MUDr JUDr PhDr RNDr Dr doc prof gen plk mjr kpt por sv tzv tzn např atd "
        "apod cca resp popř event mil mld tis",
        "led ún bř dub čvn čvc srp zář říj list pros čís čl odst písm kap obr str roč tel",
        True,
    ),
    "sk": Abbreviations(
        "Mgr Bc Ing MUDr JUDr PhDr RNDr Dr doc prof gen plk mjr kpt sv tzv tzn napr atď apod "
        "cca resp príp mil mld tis",
        "jan feb mar apr máj jún júl aug sep okt nov dec čís čl ods písm kap obr str roč tel",
        True,
    ),
    "pl": Abbreviations(
        "min pos red woj sen tj wg dr prof hab mgr inż gen płk mjr kpt por św ks bp abp tzw tzn "
        "np itd itp ok ur zm im ul "
        "al pl woj pow gm mln mld tys godz",
        "stycz lut mar kwiet maj czerw lip sierp wrz paźdz listop grudz nr art ust pkt str "
        "rozdz rys tel poz",
        True,
    ),
    "hu": Abbreviations(
        "dr ifj id özv prof Szt stb ún kb pl ill vö",
        "jan febr márc ápr máj jún júl aug szept okt nov dec sz old bek tel",
        True,
    ),
    "ru": Abbreviations(
        "гг ул им др пр проф акад ген св тыс млн млрд руб коп обл напр см ср тов просп пл пер наб",
        "янв февр мар апр июн июл авг сент окт нояб дек стр рис табл гл ст п пп ч тел",
    ),
    "uk": Abbreviations(
        "рр вул ім див пр проф акад ген св тис млн млрд грн обл напр просп пров наб",
        "січ лют бер квіт трав черв лип серп вер жовт лист груд стор рис табл гл ст п пп ч тел",
    ),
    "el": Abbreviations("κ κα κκ δρ καθ βλ π Αγ λεωφ οδ δισ εκατ χλμ", "αρ σελ άρθρ κεφ τηλ"),
    "ro": Abbreviations(
        "dl dna dra dnul dvs prof sf str bd ing av gen col etc", "nr art alin pag cap"
    ),
    "tr": Abbreviations(
        "Sn Av Doç Yrd Öğr Gör Gen Alb Yzb Müh vb vs bkz Cad Sok Mah Apt", "", True
    ),
    "ar": Abbreviations("د أ م ص ود وأ وم أد", ""),
    "hi": Abbreviations(rare=True),
    "bn": Abbreviations(rare=True),
    "ne": Abbreviations(rare=True),
}

NAMES = "Mr Mrs Ms Dr Prof St Sen Rep Gov Gen Maj Lt Col Capt Sgt Jr Sr Rev vs"
"""What stands before names from elsewhere, in whatever language the article is."""
SAME = {"no": "nb", "nn": "nb", "be": "ru", "lb": "de", "as": "bn"}
ORDINALS = frozenset({"et", "lv", "sl", "hr", "sr", "bs", "mk", "is", "fo", "se", "bg", "fy"})
"""Further languages that write ordinal numbers with a full stop."""


class Rules(Struct, frozen=True):
    """An `Abbreviations` as it is looked up; `before_number` is in lower case."""

    always: frozenset[str]
    before_number: frozenset[str]
    ordinals: bool
    rare: bool


@cache
def rules(language: str) -> Rules:
    """The rules of a language, given as `de`; those of names alone where it has no table."""
    table = LANGUAGES.get(SAME.get(language, language), Abbreviations())
    return Rules(
        frozenset(f"{NAMES} {table.always}".split()),
        frozenset(table.before_number.lower().split()),
        table.ordinals or language in ORDINALS,
        table.rare,
    )
