"""How good a passphrase is, as far as can be told from its letters, and in which it was typed.

A word counts as one of some thousand that people think of, so twelve bits; three such take who has
the file years to try, at the price that ``sealing`` puts on each try. It is advice, no measure.
"""

import math
from typing import Literal

from aiworkshop.base.sealing import SHORTEST_PASSPHRASE, plain_passphrase

Strength = Literal["short", "weak", "good", "strong"]
Script = Literal["hebrew", "arabic", "latin"]

_BITS_A_WORD = 12
_BITS_A_LETTER = 2
_GOOD, _STRONG = 34, 46
_FEWEST_DIFFERENT = 6
_SHORTEST_WORD = 2


def strength(passphrase: str) -> Strength:
    """From ``short``, which is refused, to ``strong``."""
    plain = plain_passphrase(passphrase).casefold()
    letters = plain.replace(" ", "")
    if len(plain) < SHORTEST_PASSPHRASE:
        return "short"
    if len(set(letters)) < _FEWEST_DIFFERENT:
        return "weak"
    words = {word for word in plain.split() if len(word) >= _SHORTEST_WORD and word.isalpha()}
    bits = max(_BITS_A_WORD * len(words), _letter_bits(letters))
    return "weak" if bits < _GOOD else "good" if bits < _STRONG else "strong"


def _letter_bits(letters: str) -> float:
    """Letters, digits and signs together look as if nobody could think of them."""
    digits = sum(letter.isdigit() for letter in letters)
    alphas = sum(letter.isalpha() for letter in letters)
    if digits and alphas and len(letters) - digits - alphas:
        return len(set(letters)) * math.log2(36)
    return len(set(letters)) * _BITS_A_LETTER


def scripts(passphrase: str) -> list[Script]:
    """The scripts of its letters, in the order in which they come."""
    found: dict[Script, None] = {}
    for letter in passphrase:
        if "\u0590" <= letter <= "\u05ff" or "\ufb1d" <= letter <= "\ufb4f":
            found["hebrew"] = None
        elif "\u0600" <= letter <= "\u077f" or "\ufb50" <= letter <= "\ufefc":
            found["arabic"] = None
        elif letter.isascii() and letter.isalpha():
            found["latin"] = None
    return list(found)
