"""Bytes of any encoding to text."""

from __future__ import annotations

import codecs
import re
from itertools import pairwise

from brief.problems import UsageError

DECLARED = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?([\w-]{2,30})", re.IGNORECASE)
DECLARED_XML = re.compile(rb"<\?xml[^>]{1,100}?encoding\s*=\s*[\"']([\w-]{2,30})")
HEAD = 4096
MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
SAMPLE = 256 * 1024
AS_BROWSERS_DO = {
    "iso-8859-1": "cp1252", "latin-1": "cp1252", "latin1": "cp1252", "ascii": "cp1252",
    "us-ascii": "cp1252", "iso-8859-9": "cp1254", "gb2312": "gb18030", "gbk": "gb18030",
    "shift_jis": "cp932", "shift-jis": "cp932", "sjis": "cp932", "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949", "big5": "big5hkscs",
}  # fmt: skip
"""WHATWG Encoding 4.2: these labels mean an encoding with more letters than their own."""
UNICODE = re.compile(r"utf-?(?:8|16|32)(?:[-_]?[lb]e)?", re.IGNORECASE)
"""What bytes are not that begin with no such mark and are no UTF-8, whatever they say."""
NO_CHARSET = re.compile(r"utf.?7|escape|puny|idna", re.IGNORECASE)
"""What Python decodes too, but no browser: some take for ever, or give halves of characters."""
LATIN = ["cp1252", "cp1250", "iso8859_2", "cp1254", "mac_roman"]
OTHERS = ["cp1251", "koi8_r", "koi8_u", "cp1253", "cp1255", "cp1256", "cp866", "shift_jis",
          "euc_jp", "gb18030", "big5", "euc_kr"]  # fmt: skip
SIGN_WITHIN = re.compile(
    "(?<=[^\\W\\d_])[\ufffd\u0080-\u009f¡¢£¤¥¦§¨©ª«¬®¯°±²³´µ¶¸¹º»¼½¾¿×÷˛ˇ˘˙˝™†‡‰€∞≤≥∂∑∏π∫Ω√≈∆◊]+"
    "|[¿¡¢£¤¥¦¨ª¬¯±²³´¶¸¹º¼½¾˛](?=[^\\W\\d_A-Z])"
)
MOSTLY_ASCII = 0.2
"""Up to this share of other bytes, a text is in Latin letters."""


def text_of(data: bytes, declared: str = "") -> str:
    """The text of some bytes, `\\n` for each line end; `declared` is what their sender says.

    Raises `UsageError` where they are no text.
    """
    return decoded(data, declared).replace("\r\n", "\n").replace("\r", "\n")


def decoded(data: bytes, declared: str) -> str:
    for mark, name in MARKS:
        if data.startswith(mark):
            return data.decode(name, "replace").removeprefix("\ufeff")
    if b"\0" not in data[:HEAD]:
        try:
            return data.decode("utf-8")
        except UnicodeDecodeError as error:
            if error.start > len(data) - 4 or is_cut(data, error):
                return data.decode("utf-8", "replace")
    for pattern in (DECLARED, DECLARED_XML):
        if found := pattern.search(data[:HEAD]):
            declared = declared or found[1].decode("ascii", "replace")
    name = AS_BROWSERS_DO.get(declared.lower(), declared)
    if name and not UNICODE.fullmatch(name) and not NO_CHARSET.search(name):
        try:
            return data.decode(name, "replace")
        except (LookupError, UnicodeError):
            pass
    return guessed(data)


def is_cut(data: bytes, error: UnicodeDecodeError) -> bool:
    """Whether nearly all bytes beyond ASCII are UTF-8: a damaged file, not another encoding."""
    text = data.decode("utf-8", "replace")
    wrong = text.count("\ufffd")
    beyond = sum(character > "\x7f" for character in text)
    return wrong * 20 < beyond


def guessed(data: bytes) -> str:
    """The text in the encoding in which it reads most like one."""
    try:
        from charset_normalizer import from_bytes
    except ImportError:
        raise UsageError(
            "The text is not UTF-8.",
            "Save it as UTF-8, or let Brief find its encoding out: "
            "pip install 'brief-annotated[import]'.",
        ) from None
    beyond = sum(byte > 0x7F for byte in data[:SAMPLE])
    if b"\0" in data[:HEAD]:
        candidates = ["utf_16_le", "utf_16_be"]
    elif beyond <= MOSTLY_ASCII * len(data[:SAMPLE]):
        candidates = LATIN
    else:
        candidates = LATIN + OTHERS
    sample = data[:SAMPLE]
    best = from_bytes(sample, cp_isolation=candidates).best()
    if best is None:
        raise UsageError("This is not text in any known encoding.", "Save it as UTF-8.")
    name = best.encoding
    if candidates is LATIN and within_words(sample, name):
        name = min(LATIN, key=lambda each: within_words(sample, each))
    return data.decode(name, "replace")


def within_words(data: bytes, encoding: str) -> int:
    """How many signs and capitals are within words, as in “powiedzia³a”."""
    text = data.decode(encoding, "replace")
    capitals = sum(
        after > "\x7f" and after.isupper() and before.islower() for before, after in pairwise(text)
    )
    return len(SIGN_WITHIN.findall(text)) + capitals
