"""The forms under which a word may be met: spelling variants, prefixes, plurals, in three scripts.

Hebrew: points, final letters, full and defective spelling, the prefixes ו ה ב ל מ ש כ, plurals.
Arabic: points, hamza on its carriers, ta marbuta, alef maqsura, tatweel, the article with what is
written together with it, plurals. English: cases, plurals, endings, British and American spelling.
No dictionary: which form is meant shows only among the other words (``similarity``).
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from aiworkshop.base.folding import fold

LEAST_LETTERS = 3
"""A form keeps at least this many letters."""
_WORD = re.compile(r"[^\W_]+")
_INNER_QUOTE = re.compile(r"(?<=\w)[\"'](?=\w)")
_FINALS = str.maketrans("ךםןףץ", "כמנפצ")
_HEBREW_PREFIXES = frozenset("והבלמשכ")
_HEBREW_ENDINGS = (
    ("ויות", "ות"),
    ("יות", "יה"),
    ("יות", "ית"),
    ("יות", ""),
    ("ות", "ה"),
    ("ות", ""),
    ("יימ", ""),
    ("ימ", ""),
    ("ינו", ""),
    ("יהמ", ""),
    ("ה", ""),
    ("ת", "ה"),
    ("י", ""),
)
_ARABIC_PREFIXES = ("وال", "بال", "كال", "فال", "ولل", "لل", "ال", "و", "ب", "ل", "ف", "ك")
_ARABIC_ENDINGS = (
    ("ات", "ه"),
    ("ات", ""),
    ("ون", ""),
    ("ين", ""),
    ("ان", ""),
    ("يه", ""),
    ("ها", ""),
    ("هم", ""),
    ("نا", ""),
    ("ه", ""),
    ("ت", "ه"),
    ("وا", ""),
    ("ي", ""),
)
_ENGLISH_ENDINGS = (
    ("ies", "y"),
    ("sses", "ss"),
    ("es", ""),
    ("es", "e"),
    ("s", ""),
    ("ing", ""),
    ("ing", "e"),
    ("ied", "y"),
    ("ed", ""),
    ("ed", "e"),
    ("ly", ""),
)
_BRITISH = (("our", "or"), ("yse", "yze"), ("ise", "ize"), ("isi", "izi"), ("isa", "iza"))
STOP_WORDS = frozenset(
    """
    של את על עם אל אם או גם כי לא אין יש זה זו זאת הוא היא הם הן אנחנו אנו אני אתם שלנו שלהם שלו
    שלה שלי לנו להם לו לה לי בו בה כל כול כמה מה מי איך כאשר כש אבל רק עוד כבר מאוד היה הייתה היו
    להיות מספר כמו בין אחרי לפני אחת אחד שם פה כאן ידי אצל אצלנו מתי למה בלי
    في من على الى عن مع كل هذا هذه ذلك تلك التي الذي الذين هو هي هم نحن انا لا ما لم لن ان كان كانت
    كانوا قد ثم او بعد قبل عند عندنا لنا لهم له لها بين حتى كما غير ليس هنا هناك اي يا
    the a an and or of to in on at for with by from as is are was were be been it its this that
    these those we our us they their them he she his her i my you your not no so if but who what
    when where how all any some one into out up more very can could will would there here had has
    have do did does than then
    """.translate(_FINALS).split()
)
"""Words that say nothing about what a sentence is about; folded, without final letters."""


def words_of(text: str) -> list[str]:
    """The folded words of a text that say something, in their order."""
    return [word for word in folded_words(text) if word not in STOP_WORDS]


def folded_words(text: str) -> list[str]:
    """All folded words of a text, in their order."""
    folded = _INNER_QUOTE.sub("", fold(text)).translate(_FINALS).replace("ء", "")
    return _WORD.findall(folded)


@lru_cache(maxsize=20_000)
def spelling(word: str) -> str:
    """A folded word in the one spelling that stands for all of its spellings."""
    first = word[:1]
    if "א" <= first <= "ת":
        return _defective(word.replace("יי", "י").replace("וו", "ו"))
    return _spelt(word) if first.isascii() else word


@lru_cache(maxsize=20_000)
def forms(word: str) -> tuple[str, ...]:
    """All forms of a folded word, itself first; two words with a common form may be one."""
    found = [word, *(form for form in _variants(word) if len(form) >= LEAST_LETTERS)]
    return tuple(dict.fromkeys(found))


def _variants(word: str) -> Iterator[str]:
    first = word[:1]
    if "א" <= first <= "ת":
        yield from _hebrew(word)
    elif "\u0600" <= first <= "\u06ff":
        yield from _arabic(word)
    elif first.isalpha():
        yield from _english(word)


def _hebrew(word: str) -> Iterator[str]:
    stripped = [word]
    while stripped[-1][:1] in _HEBREW_PREFIXES and len(stripped) < 4:
        if len(stripped[-1]) <= LEAST_LETTERS:
            break
        stripped.append(stripped[-1][1:])
    for stem in stripped:
        plain = stem.replace("יי", "י").replace("וו", "ו")
        yield plain
        yield from _without(plain, _HEBREW_ENDINGS)
        yield _defective(plain)
        yield from (_defective(form) for form in _without(plain, _HEBREW_ENDINGS[:6]))


def _defective(word: str) -> str:
    """Without the vowel letters within: תוכנית and תכנית are one word."""
    return word[:1] + word[1:-1].replace("ו", "").replace("י", "") + word[-1:]


def _arabic(word: str) -> Iterator[str]:
    stems = [word]
    stems += [word.removeprefix(prefix) for prefix in _ARABIC_PREFIXES if word.startswith(prefix)]
    for stem in stems:
        yield stem
        yield from _without(stem, _ARABIC_ENDINGS)


def _spelt(word: str) -> str:
    """British as American."""
    found = word
    for british, american in _BRITISH:
        found = found.replace(british, american) if len(word) > 4 else found
    if found.endswith("re") and len(found) > 5:
        found = f"{found[:-2]}er"
    return found


def _english(word: str) -> Iterator[str]:
    spelt = _spelt(word)
    yield spelt
    for form in _without(spelt, _ENGLISH_ENDINGS):
        yield form
        if len(form) > LEAST_LETTERS and form[-1] == form[-2]:
            yield form[:-1]
        if form.endswith("re") and len(form) > 5:
            yield f"{form[:-2]}er"


def _without(word: str, endings: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for ending, instead in endings:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_LETTERS:
            yield word[: len(word) - len(ending)] + instead
