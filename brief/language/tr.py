"""Turkish."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, words

ABBREVIATIONS = Abbreviations(
    always="Sn Av Doç Yrd Öğr Gör Gen Alb Yzb Müh vb vs bkz Cad Sok Mah Apt",
    ordinals=True,
)
MEANING = Meaning(
    denials=words("demedi demiyor söylemedi söylemiyor yalanladı"),
    nobody=words("biri birisi kimse bazıları herkes"),
    questions=words("soru muhabir gazeteci"),
    answers=words("cevap yanıt"),
    turns={
        "condition": "eğer, şartıyla, takdirde",
        "exception": "olmadıkça, aksi halde, sürece",
        "concession": "rağmen, karşın, ama, fakat, ancak, halde, yine de",
        "cause": "çünkü, nedeniyle, yüzünden, sayesinde, bu yüzden, dolayısıyla, için",
        "until": "kadar",
        "after": "sonra, beri, itibaren",
        "before": "önce",
        "only": "sadece, yalnızca, yalnız",
        "also": "ayrıca, dahi, bile, dahil",
        "outside": "hariç, dışında",
        "instead": "yerine",
        "sure": "kesinlikle, elbette, mutlaka",
        "unsure": "belki, muhtemelen, galiba, sözde, iddiaya göre",
        "still": "hâlâ, hala, henüz",
        "already": "zaten, artık",
        "at_least": "en az",
        "at_most": "en fazla, en çok",
        "more_than": "den fazla, dan fazla",
        "less_than": "den az, dan az",
        "always": "her zaman, daima, hep",
        "often": "sık sık, çoğunlukla",
        "rarely": "nadiren, bazen",
        "either": "veya, ya da",
        "both": "ve",
    },
    negations=words("değil yok hiç hiçbir asla"),
    numbers=words(
        """
        bir iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli altmış yetmiş seksen
        doksan yüz bin milyon milyar yarım yarısı
        """
    ),
    told_by=words("dedi diyor söyledi söylüyor ekledi belirtti açıkladı"),
)
LANGUAGE = Language("tr", "Turkish", abbreviations=ABBREVIATIONS, meaning=MEANING, quotes=("“”",))
