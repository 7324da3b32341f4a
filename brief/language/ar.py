"""Arabic."""

from __future__ import annotations

from brief.language.model import Abbreviations, Language, Meaning, phrases, words

INTERFACE = {
    "skip": "انتقل إلى النص",
    "site": "الموقع",
    "dark": "داكن",
    "briefs": "الموجزات",
    "actors": "الأطراف",
    "quotations": "الاقتباسات",
    "topics": "المواضيع",
    "archive": "الأرشيف",
    "feed": "خلاصة الموقع",
    "draft": "مسودة",
    "source-article": "المقال الأصلي",
    "author": "بقلم {name}",
    "retrieved": "اطُّلع عليه في",
    "minutes": "دقائق القراءة: {n}",
    "voices": "الأصوات",
    "also-named": "ورد ذكرهم أيضًا",
    "annotator": "كتب الحواشي: {name}",
    "corrected": "صُوِّب في",
    "formerly": "حتى {day} ورد في المقال:",
    "step-of": "{i} من {n}",
    "step-none": "لا شيء من نوع «{kind}» هنا: {name}",
    "next-by": "التصريح التالي: {name}",
    "previous-by": "التصريح السابق: {name}",
    "within": "ضمن كلام",
    "table": "جدول",
    "plain": "نص فقط",
    "shown": "التصريحات المظلَّلة: {shown} من {total}",
    "keys": "المفاتيح",
    "key-next": "التصريح التالي",
    "key-previous": "التصريح السابق",
    "key-help": "هذه المفاتيح",
    "keys-on": "استخدام هذه المفاتيح",
    "close": "إغلاق",
    "notes": "الحواشي",
    "to-words": "الحاشية {n}: عودة إلى النص",
    "by": "كتب الحاشية: {name}",
    "archived": "نسخة محفوظة",
    "archived-of": "نسخة محفوظة من {title}",
    "exact": "هذه الكلمات في المصدر",
    "see-also": "انظر أيضًا",
    "repeats": "يكرر",
    "repeated-by": "يكرره",
    "contradicts": "يناقض",
    "contradicted-by": "يناقضه",
    "unnamed": "مصادر لم تُسمَّ",
    "unnamed-told": "كما يصفها المقال؛ قد يكون مصدران شخصًا واحدًا أو أكثر.",
    "unnamed-told-one": "كما يصفه المقال.",
    "corrections": "تصويبات",
    "related": "موجزات ذات صلة",
    "also-heard": "يتكلم هناك أيضًا: {names}",
    "also-on": "عن {names} أيضًا",
    "onward": "موجزات أخرى",
    "older": "السابق",
    "newer": "التالي",
    "kind-quotation": "اقتباس",
    "kind-paraphrase": "نقل بالمعنى",
    "kind-claim": "ادعاء",
    "kind-context": "سياق",
    "kind-note": "ملاحظة",
    "tags": "الوسوم",
    "latest-on": "الأحدث: {day}",
    "and-more": "وآخرون: {n}",
    "as-told": "{name}، كما يرويه {teller}",
    "as-selected": "الأعداد للتصريحات المختارة في موجزات هذا الموقع.",
    "pages": "الصفحات",
    "page-of": "الصفحة {n} من {count}",
    "page-first": "الأولى",
    "page-last": "الأخيرة",
    "page-previous": "السابقة",
    "page-next": "التالية",
    "all-briefs": "كل الموجزات حسب التاريخ",
    "all-actors": "كل الأطراف",
    "all-said": "كل ما قالوه",
    "all-topics": "كل المواضيع",
    "all-tags": "كل الوسوم",
    "nothing-yet": "لا شيء هنا بعد.",
    "quotations-of": "الاقتباسات: {label}",
    "quotations-told": "من قال ماذا: كل تصريح مختار في الموجزات مع مصدره.",
    "narrow": "تضييق القائمة",
    "facet-actor": "الطرف",
    "facet-kind": "النوع",
    "facet-topic": "الموضوع",
    "facet-tag": "الوسم",
    "facet-year": "السنة",
    "filter-words": "كلمات",
    "filter-any": "الكل",
    "filter-clear": "مسح",
    "filter-more": "متابعة البحث",
    "filter-found": "النتائج: {found}. الصفحات التي بُحث فيها: {pages} من {count}.",
    "all": "الكل",
    "said-by": "ما قاله {name}، مع المصدر.",
    "also-written": "يُكتب أيضًا: {names}",
    "when": "متى",
    "in-numbers": "بالأرقام",
    "statements": "التصريحات",
    "appears-with": "يظهر مع",
    "network": "من يظهر مع من",
    "network-told": "وهذا يبيّن من يُذكر مع من، ولا يقول من قريب ممن.",
    "network-hidden": "وفي الفهرس غيرهم: {n}.",
    "actor": "الطرف",
    "not-found": "الصفحة غير موجودة",
    "not-found-told": "لا صفحة في هذا العنوان. ربما فيه خطأ، أو أزيلت الصفحة. جرّب إحدى هذه:",
    "front-page": "الصفحة الأولى",
    "latest-briefs": "أحدث الموجزات",
    "json-feed": "JSON Feed",
    "search": "بحث",
    "search-told": (
        "ابحث عن كلمات في الموجزات والتصريحات والحواشي والأطراف. وهي كلها في القوائم أدناه أيضًا."
    ),
    "search-lists": "أو تصفّح القوائم",
    "search-brief": "موجز",
    "search-found": "النتائج: {n}.",
    "search-none": "لا نتائج. جرّب كلمات أقل أو غيرها، أو مرشّحات أقل.",
    "search-more": "نتائج أخرى",
    "search-failed": "لا يعمل البحث هنا. تصفّح القوائم بدلًا منه.",
    "data-csv": "كل التصريحات بصيغة CSV",
    "data-json": "كل التصريحات بصيغة JSON",
    "latest": "الأحدث",
    "in-the-news": "في الأخبار",
    "evidence-disputed": "قول مقابل قول",
    "evidence-unnamed": "من مصادر لم تُسمَّ",
    "evidence-second-hand": "كما يرويه آخرون",
    "all-disputed": "كل التصريحات التي يناقض بعضها بعضًا",
    "facet-evidence": "الدليل",
    "own-words": "كلام {name}",
    "retold-told": (
        "كلام وصل إلى الموجز عن طريق غيره. يُذكر كل قول مع من يرويه، ولا يُحسب من أقوال {name}."
    ),
    "tells": "ما يرويه {name} عن آخرين",
    "tells-told": "كلام آخرين وصل إلى الموجز عن طريق {name}. لا يُحسب من أقوال أيّ منهم.",
    "says-nothing": "لم يُختَر أي تصريح لهذا الطرف.",
    "words-of": "يروي كلام",
    "not-named": "لم يسمّه المقال",
    "whole-note": "الحاشية كاملة",
    "figure-own": "من كلامه نفسه",
    "figure-retold": "كما يرويه آخرون",
    "figure-noted": "لها حاشية",
    "then": "حينها: {post}",
    "line-told": "المقال من أول كلمة إلى آخرها:",
    "who-speaks": "من يتكلم فيه",
    "who-on-topic": "من يتكلم عنه",
    "all-on-topic": "كل التصريحات في هذا الموضوع",
    "near-topics": "مواضيع الموجزات نفسها",
    "newest-first": "الموجزات، الأحدث أولًا",
    "annotated-by": "الحواشي: {name}",
    "index-told": "الموجز الأحدث أولًا، بترتيب المقال.",
    "archive-told": "الموجزات حسب التاريخ. العدد هو عدد موجزات الشهر.",
    "network-strings": (
        "من لهم خرزة في عمود واحد يظهرون في موجز واحد؛ والصف ذو الخرزتين يصل بين موجزين."
    ),
    "network-beads": "العدد في الخرزة هو عدد التصريحات المختارة هنا؛ والحلقة لمن لا تصريح له.",
    "network-pairs": (
        "انطلق من اسم على سطره ومن آخر إلى أسفل: حيث يلتقيان عدد الموجزات التي يظهران فيها معًا."
    ),
    "network-order": "من يظهرون في الموجزات نفسها متجاورون.",
    "most-together": "الأكثر ظهورًا معًا",
    "search-who": "من يقوله",
    "search-where": "أين",
    "search-results": "النتائج، الأفضل أولًا",
}
COUNTS = {
    "n-briefs": {
        "zero": "لا موجزات",
        "one": "موجز واحد",
        "two": "موجزان",
        "few": "{n} موجزات",
        "many": "{n} موجزًا",
        "other": "{n} موجز",
    },
    "n-statements": {
        "zero": "لا تصريحات",
        "one": "تصريح واحد",
        "two": "تصريحان",
        "few": "{n} تصريحات",
        "many": "{n} تصريحًا",
        "other": "{n} تصريح",
    },
    "n-annotations": {
        "zero": "لا حواشٍ",
        "one": "حاشية واحدة",
        "two": "حاشيتان",
        "few": "{n} حواشٍ",
        "many": "{n} حاشية",
        "other": "{n} حاشية",
    },
    "n-sources": {
        "zero": "لا مصادر",
        "one": "مصدر واحد",
        "two": "مصدران",
        "few": "{n} مصادر",
        "many": "{n} مصدرًا",
        "other": "{n} مصدر",
    },
    "by-speakers": {
        "one": "، من صوت واحد",
        "two": "، من صوتين",
        "few": "، من {n} أصوات",
        "many": "، من {n} صوتًا",
        "other": "، من {n} صوت",
    },
    "by-nameless": {
        "one": "، من مصدر واحد لم يُسمَّ",
        "two": "، من مصدرين لم يُسمَّيا",
        "few": "، من {n} مصادر لم تُسمَّ",
        "many": "، من {n} مصدرًا لم يُسمَّ",
        "other": "، من {n} مصدر لم يُسمَّ",
    },
    "and-nameless": {
        "one": " ومصدر واحد لم يُسمَّ",
        "two": " ومصدرين لم يُسمَّيا",
        "few": " و{n} مصادر لم تُسمَّ",
        "many": " و{n} مصدرًا لم يُسمَّ",
        "other": " و{n} مصدر لم يُسمَّ",
    },
    "figure-briefs": {
        "one": "موجز",
        "two": "موجزان",
        "few": "موجزات",
        "many": "موجزًا",
        "other": "موجز",
    },
    "n-nameless": {
        "zero": "لا مصادر لم تُسمَّ",
        "one": "مصدر واحد لم يُسمَّ",
        "two": "مصدران لم يُسمَّيا",
        "few": "{n} مصادر لم تُسمَّ",
        "many": "{n} مصدرًا لم يُسمَّ",
        "other": "{n} مصدر لم يُسمَّ",
    },
    "statements-here": {
        "zero": "لا تصريحات مختارة هنا",
        "one": "تصريح واحد مختار هنا",
        "two": "تصريحان مختاران هنا",
        "few": "{n} تصريحات مختارة هنا",
        "many": "{n} تصريحًا مختارًا هنا",
        "other": "{n} تصريح مختار هنا",
    },
    "of-statements": {
        "other": "{n} من {total} من التصريحات المختارة هنا",
    },
    "share-of": {
        "other": "الحصة من الكلمات المختارة هنا، وعددها {n}",
    },
}


def plural(n: int) -> str:
    """The category of a number, by Unicode's CLDR."""
    if n < 3:
        return ("zero", "one", "two")[n]
    last = n % 100
    return "few" if 3 <= last <= 10 else "many" if last >= 11 else "other"


MONTHS = (
    "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو",
    "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر", "ديسمبر",
)  # fmt: skip
WEEKDAYS = ("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد")
ABBREVIATIONS = Abbreviations(
    always="د أ م ص ود وأ وم أد",
)
MEANING = Meaning(
    columns=words("المكان المدينة البلد التاريخ الموضوع"),
    senders=words("من المرسل"),
    negations=words("لا لم لن ولم ولن ليس ليست ما غير بدون ألا وألا"),
    numbers=words(
        """
        واحد اثنان اثنين ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة عشرون عشرين ثلاثون
        ثلاثين أربعون أربعين خمسون خمسين مئة مائة مئتان مئتين ألف آلاف مليون ملايين مليار
        مليارات نصف ربع ثلث
        """
    ),
    dates=words(
        "كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة السبت"
    ),
    told_by=words(
        """
        قال قالت قالوا أضاف أضافت صرح صرحت أعلن أعلنت أكد أكدت ذكر ذكرت يقول تقول وقال وقالت
        وأضاف وأضافت رد ردت ورد وردت تابع تابعت وتابع وتابعت ذكر ذكرت وذكر وذكرت وأكد وأكدت وأعلن وأعلنت وصرح وصرحت بحسب حسب وفق يقل تقل يقول تقول صرحت يصرح
        """
    ),
    denials=words(
        """
        كاذب كذب كذبا وسحب وسحبت وتنفي وينفي نفى نفت ينفي تنفي ونفى ونفت نفوا أنكر أنكرت وأنكر وأنكرت ينكر تنكر كذّب سحب سحبت
        مختلق مختلقة تصحيح تصويب خطأ
        """
    ),
    untruths=phrases(
        """
        مخطئا
        مخطئة
        كذب
        أخطأت
        أخطأ
        كذبت
        لم يقل شيئا
        لم تقل شيئا
        العكس
        """
    ),
    truths=words("صحيح صحيحا صحيحة الصحيح دقيق دقيقا حقيقي"),
    corrections=words("تصحيح تصويب توضيح"),
    sayings=words(
        "التصريح تصريح تصريحات تصريحه تصريحها كلام الكلام كلامه الاقتباس القول الأقوال نسب نسبت نسبنا"
    ),
    pointing=words("ذلك هذا"),
    opposites=(
        ("قبل", "بعد"),
        ("أكثر", "أقل"),
        ("فوق", "تحت"),
        ("مع", "ضد"),
        ("نعم", "لا"),
        ("آمن آمنة", "خطير خطيرة"),
        ("ارتفع ارتفعت زاد زادت", "انخفض انخفضت تراجع تراجعت"),
    ),
)
LANGUAGE = Language(
    "ar",
    "Arabic",
    interface=INTERFACE,
    counts=COUNTS,
    plural=plural,
    months=MONTHS,
    weekdays=WEEKDAYS,
    full_date="{weekday}، {date}",
    abbreviations=ABBREVIATIONS,
    meaning=MEANING,
    quotes=("«»", "“”"),
)
