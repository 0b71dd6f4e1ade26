"""Names as they sound in three scripts: סמי חדאד, سامي حداد and Sami Haddad are one.

Only consonants that all three write alike count; throats, ``w`` and ``y`` are left out, since each
script writes them its own way. Enough to ask whether two names may be one, never to say so.
"""

import re

from aiworkshop.base.folding import fold

LEAST_SOUNDS = 4
"""Consonants of a whole name below which it says too little."""
_WORD = re.compile(r"[^\W\d_]+")
_DOUBLED = re.compile(r"(.)\1+")
_PAIRS = (
    *(("sh", "s"), ("ch", "k"), ("kh", ""), ("gh", ""), ("th", "t"), ("ph", "p"), ("tz", "s")),
    *(("ts", "s"), ("ck", "k"), ("dh", "d")),
)
_LATIN = {
    **{letter: letter for letter in "bdgklmnprstz"},
    "c": "k",
    "f": "p",
    "j": "g",
    "q": "k",
    "v": "b",
    "x": "ks",
}
_HEBREW = dict(zip("בגדזטכךלמםנןספףצץקרשת", "bgdztkklmmnnsppsskrst", strict=True))
_ARABIC = dict(zip("بتثجدذرزسشصضطظفقكلمنپگ", "bttgddrzsssdtzpkklmnpg", strict=True))
_SOUNDS = {**_LATIN, **_HEBREW, **_ARABIC}


def name_sounds(name: str) -> str:
    """The sounds of a name's words, in one order; empty where they say too little.

    A name is at least two words: one alone (*Sami*, *the municipality*) is everybody's.
    """
    found = sorted(filter(None, (_sounds(word) for word in _WORD.findall(fold(name)))))
    if len(found) < 2 or sum(map(len, found)) < LEAST_SOUNDS:
        return ""
    return " ".join(found)


def _sounds(word: str) -> str:
    if word.isascii():
        word = _DOUBLED.sub(r"\1", word)
        for pair, sound in _PAIRS:
            word = word.replace(pair, sound)
    return "".join(_SOUNDS.get(letter, "") for letter in word)
