"""Finding listed words in a sentence, with the little that Hebrew and Arabic need for it.

Not linguistics: a word counts as found if it equals a listed word once accents are dropped and
the letters that these languages attach to the beginning of a word are taken off. A star at the
end of a listed word stands for any ending; several words are a phrase. Enough for gentle hints.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache

_LETTER = r"[^\W\d_][\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]*"
_WORD = re.compile(rf"(?:{_LETTER})+(?:['’׳״\"](?:{_LETTER})+)*")
_ARABIC_SAME = str.maketrans({"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "’": "'", "ـ": None})
_HEBREW_ATTACHED = "ו ה ב ל מ כ ש וה וב ול ומ וכ וש שה שב של שמ כש כשה מה וכש ושב ושה"
_ARABIC_ATTACHED = "و ف ب ل ك ال وب ول وف فب فل وال فال بال كال لل وبال ولل وكال"
_ATTACHED = {"he": tuple(_HEBREW_ATTACHED.split()), "ar": tuple(_ARABIC_ATTACHED.split())}
# What may stand before a word of two letters; more would turn "full" (מלא) into "from not" (מ־לא).
_ATTACHED_TO_SHORT = {"he": frozenset({"ו", "ש", "וש", "כש"}), "ar": frozenset({"و", "ف"})}


def count_words(text: str) -> int:
    """Number of words, digits not counted."""
    return sum(1 for _ in _WORD.finditer(text))


def find_words(text: str, listed: Iterable[str], language: str) -> tuple[str, ...]:
    """The places in ``text`` that match the list, as written there, in order, each once."""
    written = [match.group() for match in _WORD.finditer(text)]
    forms = [frozenset(_forms(word, language)) for word in written]
    found: dict[int, str] = {}
    whole = _plain(text)
    for pattern in listed:
        parts = _parts(pattern)
        # Long lists meet short texts: most patterns are nowhere in them.
        if not all(part.removesuffix("*") in whole for part in parts):
            continue
        for start in range(len(written) - len(parts) + 1):
            span = forms[start : start + len(parts)]
            if all(_matches(part, word) for part, word in zip(parts, span, strict=True)):
                phrase = " ".join(written[start : start + len(parts)])
                found[start] = max(found.get(start, ""), phrase, key=len)
    return tuple(dict.fromkeys(found[start] for start in sorted(found)))


def word_forms(text: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Each word as written, with itself and what is left without attached letters, plain.

    Which language's letters may be attached is told by the word's own script.
    """
    for match in _WORD.finditer(text):
        word = match.group()
        script = "he" if "\u0590" <= word[0] <= "\u05ff" else "ar" if word[0] > "\u05ff" else "en"
        yield word, frozenset(_forms(word, script))


def plain_words(text: str) -> str:
    """A text as names are compared: no accents, no cases, one space between words."""
    return " ".join(_plain(part) for part in text.split())


def _matches(part: str, forms: frozenset[str]) -> bool:
    if part.endswith("*"):
        return any(form.startswith(part[:-1]) for form in forms)
    return part in forms


def _forms(word: str, language: str) -> Iterator[str]:
    """The word itself, and the word without what may be attached to its beginning."""
    plain = _plain(word)
    yield plain
    for attached in _ATTACHED.get(language, ()):
        rest = plain.removeprefix(attached)
        if rest == plain or len(rest) < 2:
            continue
        if len(rest) > 2 or attached in _ATTACHED_TO_SHORT[language]:
            yield rest


@lru_cache(maxsize=20_000)
def _parts(pattern: str) -> tuple[str, ...]:
    return tuple(_plain(part) for part in pattern.split())


def _plain(word: str) -> str:
    decomposed = unicodedata.normalize("NFKC", word.translate(_ARABIC_SAME)).casefold()
    return "".join(char for char in decomposed if not unicodedata.combining(char))
