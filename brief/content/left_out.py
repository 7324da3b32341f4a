"""Which names are left out of a site: hidden files, and what programs leave behind."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

BACKUP = "a backup or a temporary file of an editor"
MERGE = "what a merge left behind"
CONFLICT = "a copy that a sync program made of two versions"
SYSTEM = "a file manager's own file"
OF_SOURCE = "a backup of an article or a YAML file"

CONFLICTED = "|".join(
    (
        "conflicted",
        "case conflict",
        "unicode encoding conflict",
        "sfconflict",
        "in konflikt stehende",
        "konfliktkopie",
        "copie en conflit",
        "copie conflictuelle",
        "copia en conflicto",
        "copia in conflitto",
        "cópia em conflito",
        "conflicterende kopie",
    )
)
"""What Dropbox, Nextcloud, Obsidian, pCloud, Seafile and others write in brackets."""

CONFLICTED_UNSPACED = "冲突副本|衝突複本|競合コピー|конфликтующая[ ]копия"
"""The same in languages that write words without spaces, and in Russian."""

PLAIN = re.compile(
    r"(_[a-z]+|[A-Za-z0-9-]*[A-Za-z][A-Za-z0-9-]*)"
    r"(\.(anchors|css|gif|html|jpe?g|js|json|md|png|svg|txt|webp|xml|ya?ml))?"
)
"""Nearly all names are so simple that none of the patterns can match."""

LEFTOVERS = tuple(
    (pattern, what)
    for pattern, what in (
        (
            r""" .*~ | ~\$.* | ~wr[ald]\d+\..* | \#.*\#
                 | .*\.(bac?k\d* | bkp? | bck | backup | old | save | autosave | te?mp | wbk
                        | sw[g-p] | kate-swp | crdownload | part)
                 | .*___jb_(tmp|old|bak)___ """,
            BACKUP,
        ),
        (
            r""" .*\.(orig|rej)(\.?\d+)?
                 | .*[._]backup[._]\d+(\..*)?
                 | .*(?-i:[._](BASE|LOCAL|REMOTE)[._]\d+(\..*)?) """,
            MERGE,
        ),
        (
            rf""" .*[\[(][^\])]*\b({CONFLICTED.replace(" ", r"[ ]")})\b[^\])]*[\])].*
                  | .*[\[(（][^\])）]*({CONFLICTED_UNSPACED})[^\])）]*[\])）].*
                  | .*_[a-z]{{3}}-\d\d-\d{{4}}-\d{{4}}_conflict(\..*)?
                  | .*\.sync-conflict-\d{{8}}-.* | .*_conflict-\d{{8}}-.* | .*\.conflict(\..*)? """,
            CONFLICT,
        ),
        (
            r""" (eh)?thumbs(_vista)?\.db(:.*)? | desktop\.ini | icon\r | \$recycle\.bin
                 | \#recycle | @eadir | __macosx | system\ volume\ information """,
            SYSTEM,
        ),
        # An article may be named “a.md.md”: then it is one.
        (r" (?!.*\.(md|ya?ml)$).*\.(md|ya?ml)[^a-z0-9].* ", OF_SOURCE),
    )
)
VIM_PROBE = "4913"
"""The file by which Vim finds out whether it may write into a folder."""


def hidden(name: str) -> bool:
    """Whether the name is that of a hidden file or folder."""
    return name.startswith(".")


@lru_cache(maxsize=50_000)
def leftover(name: str, *, folder: bool = False) -> str:
    """What a file looks like that a program has left behind; empty where it doesn't."""
    if PLAIN.fullmatch(name):
        return ""
    if not name.isascii():
        name = unicodedata.normalize("NFC", name)
    for pattern, what in LEFTOVERS:
        if re.fullmatch(pattern, name, re.VERBOSE | re.IGNORECASE):
            return what
    return BACKUP if name == VIM_PROBE and not folder else ""


def left_out(path: str) -> bool:
    """Whether a path below `content/` or `templates/` is that of something that is left out."""
    *folders, name = path.split("/")
    return (
        hidden(name)
        or leftover(name) != ""
        or any(hidden(each) or leftover(each, folder=True) for each in folders)
    )
