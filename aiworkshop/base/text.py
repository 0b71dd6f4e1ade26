"""A piece of participants' text: the words, their language and their direction."""

import unicodedata
from dataclasses import dataclass
from typing import Literal

Direction = Literal["auto", "ltr", "rtl"]
ResolvedDirection = Literal["ltr", "rtl"]

RIGHT_TO_LEFT_LANGUAGES = frozenset({"he", "ar"})
_STRONG_RIGHT = frozenset({"R", "AL"})
_ISOLATES = frozenset({"LRI", "RLI", "FSI"})


def first_strong_direction(text: str) -> ResolvedDirection | None:
    """Direction of the first strongly directional character (Unicode UAX #9, rule P2).

    What stands isolated, such as a name within a sentence, does not decide.
    """
    isolated = 0
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in _ISOLATES:
            isolated += 1
        elif kind == "PDI":
            isolated = max(isolated - 1, 0)
        elif isolated:
            continue
        elif kind == "L":
            return "ltr"
        elif kind in _STRONG_RIGHT:
            return "rtl"
    return None


def script_language(text: str, default: str = "en") -> str:
    """Guess ``he``, ``ar`` or ``en`` from the first letter whose script decides."""
    for char in text:
        if not char.isalpha():
            continue
        name = unicodedata.name(char, "")
        if name.startswith("HEBREW"):
            return "he"
        if name.startswith("ARABIC"):
            return "ar"
        if name.startswith("LATIN"):
            return "en"
    return default


def language_direction(language: str) -> ResolvedDirection:
    """The direction in which a language is written."""
    return "rtl" if language in RIGHT_TO_LEFT_LANGUAGES else "ltr"


@dataclass(frozen=True, slots=True)
class Text:
    """Words as written, with the language they are in and the direction they read.

    ``language`` is an ISO 639-1 code; empty means "guess from the letters". ``direction`` is
    ``auto`` unless somebody overrode it.
    """

    text: str = ""
    language: str = ""
    direction: Direction = "auto"

    def __bool__(self) -> bool:
        return bool(self.text.strip())

    def __str__(self) -> str:
        return self.text

    def resolved_language(self, default: str = "en") -> str:
        """The stated language, else the one its letters show."""
        return self.language or script_language(self.text, default)

    def resolved_direction(self, default: ResolvedDirection = "ltr") -> ResolvedDirection:
        """The overridden direction, else the first strong character's, else the language's."""
        if self.direction != "auto":
            return self.direction
        found = first_strong_direction(self.text)
        if found:
            return found
        return language_direction(self.language) if self.language else default


EMPTY_TEXT = Text()

_CLOSERS = {
    "\u202a": "\u202c",
    "\u202b": "\u202c",
    "\u202d": "\u202c",
    "\u202e": "\u202c",
    "\u2066": "\u2069",
    "\u2067": "\u2069",
    "\u2068": "\u2069",
}
_KEPT_CONTROLS = frozenset("\n\t")


def clean_text(text: str) -> str:
    """Text as it may be stored: every word kept, nothing that could break a file or a line.

    NUL, other control characters and lone surrogates go; line ends become ``\\n``; direction
    marks that were opened are closed, closers without an opener go.
    """
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    kept: list[str] = []
    waiting: list[str] = []
    for char in text:
        kind = unicodedata.category(char)
        if kind == "Cs" or (kind == "Cc" and char not in _KEPT_CONTROLS):
            continue
        if char in _CLOSERS:
            waiting.append(_CLOSERS[char])
        elif char in ("\u202c", "\u2069"):
            if not waiting or waiting[-1] != char:
                continue
            waiting.pop()
        kept.append(char)
    return "".join(kept) + "".join(reversed(waiting))
