"""Embedding levels of a paragraph (Unicode Standard Annex #9, the bidirectional algorithm).

The rules work on a string with one letter per character, its bidirectional class, so that
regular expressions resolve a paragraph in some thirty microseconds; the paragraph is walked
character by character only where explicit marks or brackets make it necessary. (python-bidi gives
only the reordered text, not the levels; a list of character objects took fifteen times as long.)

Class letters: ``L R A`` strong (A: Arabic letter), ``1`` European and ``2`` Arabic number,
``+`` sign, ``%`` terminator, ``,`` separator, ``m`` mark, ``b`` boundary neutral, ``P S _``
paragraph, segment, white space, ``o`` other neutral; ``l r v w p`` embeddings, overrides and
their end, ``i j f d`` isolates and their end.
"""

import re
import unicodedata
from bisect import bisect_left
from functools import partial
from typing import Literal

Base = Literal[0, 1]

_LETTERS = {
    "L": "L", "R": "R", "AL": "A", "EN": "1", "AN": "2", "ES": "+", "ET": "%", "CS": ",",
    "NSM": "m", "BN": "b", "B": "P", "S": "S", "WS": "_", "ON": "o",
    "LRE": "l", "RLE": "r", "LRO": "v", "RLO": "w", "PDF": "p",
    "LRI": "i", "RLI": "j", "FSI": "f", "PDI": "d",
}  # fmt: skip
_UNASSIGNED_RIGHT = ((0x590, 0x5FF), (0x7C0, 0x85F), (0xFB1D, 0xFB4F), (0x10800, 0x10FFF))
_UNASSIGNED_ARABIC = ((0x600, 0x7BF), (0x860, 0x8FF), (0xFB50, 0xFDFF), (0xFE70, 0xFEFF))
_PAIRS = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e\u208d\u208e"
    "\u2308\u2309\u230a\u230b\u3008\u3009\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f"
    "\u2770\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb"
    "\u27ec\u27ed\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c"
    "\u298d\u2990\u298f\u298e\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9"
    "\u29da\u29db\u29fc\u29fd\u2e22\u2e23\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u300a\u300b"
    "\u300c\u300d\u300e\u300f\u3010\u3011\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b"
    "\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09\uff3b\uff3d\uff5b\uff5d\uff5f\uff60"
    "\uff62\uff63"
)
_CANONICAL = str.maketrans("\u2329\u232a", "\u3008\u3009")
_CLOSERS = dict(zip(_PAIRS[::2], _PAIRS[1::2], strict=True))
_OPENERS = frozenset(_CLOSERS)
_CLOSING = frozenset(_CLOSERS.values())
_BRACKET = re.compile("[" + re.escape(_PAIRS + "\u2329\u232a") + "]")

_RIGHT_OR_NUMBER = re.compile("[RA12]")
_STRONG = re.compile("[LRA]")
_EXPLICIT = re.compile("[lrvwpbijfd]")
_MARKS = re.compile("(.)(m+)")
_AFTER_ARABIC = re.compile("A[^LRA]*")
_SIGN = re.compile("(?<=1)[+,](?=1)")
_ARABIC_SEPARATOR = re.compile("(?<=2),(?=2)")
_TERMINATORS = re.compile("%+(?=1)|(?<=1)%+")
_AFTER_LATIN = re.compile("L[^LR]*")
_NEUTRALS = re.compile("([LR12])([o_sSPijfd]+)(?=([LR12]))")
_REMAINING = str.maketrans("+,%", "ooo")
_MAX_DEPTH = 125
_MAX_BRACKETS = 63


class _Classes(dict[int, str]):
    """Class letter of each code point, found when first met (for ``str.translate``)."""

    def __missing__(self, code: int) -> str:
        letter = _LETTERS.get(unicodedata.bidirectional(chr(code)), "")
        if not letter:
            letter = _unassigned(code)
        self[code] = letter
        return letter


def _unassigned(code: int) -> str:
    if any(low <= code <= high for low, high in _UNASSIGNED_RIGHT):
        return "R"
    if any(low <= code <= high for low, high in _UNASSIGNED_ARABIC):
        return "A"
    if 0x20A0 <= code <= 0x20CF:
        return "%"
    boundary = code & 0xFFFE == 0xFFFE or 0xE0000 <= code <= 0xE0FFF or 0xFFF0 <= code <= 0xFFF8
    return "b" if boundary else "L"


_CLASSES = _Classes()
_IMPLICIT = (
    str.maketrans({"L": "0", "R": "1", "1": "2", "2": "2"}),
    str.maketrans({"L": "1", "R": "0", "1": "1", "2": "1"}),
)


def base_level(text: str, default: Base = 0) -> Base:
    """Level of the first strong character outside isolates (rules P2 and P3)."""
    classes = text.translate(_CLASSES)
    found = _first_strong(classes, 0, len(classes))
    return default if found is None else found


def leaning(text: str) -> int:
    """How many more left-to-right than right-to-left letters there are."""
    classes = text.translate(_CLASSES)
    return classes.count("L") - classes.count("R") - classes.count("A")


def _first_strong(classes: str, start: int, end: int) -> Base | None:
    depth = 0
    for letter in classes[start:end]:
        if letter in "ijf":
            depth += 1
        elif letter == "d":
            depth = max(0, depth - 1)
        elif depth == 0 and letter in "LRA":
            return 0 if letter == "L" else 1
    return None


def levels(text: str, base: Base) -> str | None:
    """The level of each character as ``chr(48 + level)``; None where all are at ``base``.

    ``text`` is one paragraph without its separator. Trailing white space is not reset (rule L1):
    whoever breaks lines drops it.
    """
    classes = text.translate(_CLASSES)
    if base == 0 and not _RIGHT_OR_NUMBER.search(classes) and not _EXPLICIT.search(classes):
        return None
    if not _EXPLICIT.search(classes):
        brackets = _BRACKET.search(text) is not None
        found = _resolve(text, classes, base, base, base, brackets=brackets)
    else:
        found = _explicit(text, classes, base)
    return None if found == chr(48 + base) * len(found) else found


def _resolve(text: str, s: str, level: int, before: int, after: int, *, brackets: bool) -> str:
    """Levels of one isolating run sequence (rules W1-W7, N0-N2, I1-I2)."""
    sos, eos = "LR"[before & 1], "LR"[after & 1]
    s = sos + s
    if "m" in s:
        s = _MARKS.sub(_spread_mark, s)
    if "A" in s:
        if "1" in s:
            s = _AFTER_ARABIC.sub(lambda found: found[0].replace("1", "2"), s)
        s = s.replace("A", "R")
    if "1" in s or "2" in s:
        s = _SIGN.sub("1", s)
        s = _ARABIC_SEPARATOR.sub("2", s)
        s = _TERMINATORS.sub(lambda found: "1" * len(found[0]), s)
        s = s.translate(_REMAINING)
        s = _AFTER_LATIN.sub(lambda found: found[0].replace("1", "L"), s)
    else:
        s = s.translate(_REMAINING)
    embedding = "LR"[level & 1]
    if brackets:
        s = _pair_brackets(text, s, embedding)
    s = _NEUTRALS.sub(partial(_settle, embedding), s + eos)[1:-1]
    relative = s.translate(_IMPLICIT[level & 1])
    if level == 0:
        return relative
    return "".join([chr(ord(digit) + level) for digit in relative])


def _spread_mark(found: re.Match[str]) -> str:
    before, marks = found[1], found[2]
    return before + ("o" if before in "ijfd" else before) * len(marks)


def _settle(embedding: str, found: re.Match[str]) -> str:
    left = "L" if found[1] == "L" else "R"
    right = "L" if found[3] == "L" else "R"
    return found[1] + (left if left == right else embedding) * len(found[2])


def _pair_brackets(text: str, s: str, embedding: str) -> str:
    """Rule N0. ``s`` has one letter for the sequence's start before those of ``text``."""
    pairs = _find_pairs(text, s)
    if not pairs:
        return s
    letters = list(s)
    opposite = "R" if embedding == "L" else "L"
    for opening, closing in pairs:
        strong = {"L" if x == "L" else "R" for x in letters[opening + 1 : closing] if x in "LR12"}
        if embedding in strong:
            found = embedding
        elif opposite in strong:
            earlier = next(x for x in reversed(letters[:opening]) if x in "LR12")
            context = "L" if earlier == "L" else "R"
            found = opposite if context == opposite else embedding
        else:
            continue
        for place in (opening, closing):
            letters[place] = found
            following = place + 1
            while following < len(s) and unicodedata.bidirectional(text[following - 1]) == "NSM":
                letters[following] = found
                following += 1
    return "".join(letters)


def _find_pairs(text: str, s: str) -> list[tuple[int, int]]:
    pairs: list[tuple[int, int]] = []
    stack: list[tuple[str, int]] = []
    for place, char in enumerate(text.translate(_CANONICAL), 1):
        if s[place] != "o":
            continue
        if char in _OPENERS:
            if len(stack) == _MAX_BRACKETS:
                return []
            stack.append((_CLOSERS[char], place))
        elif char in _CLOSING:
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == char:
                    pairs.append((stack[depth][1], place))
                    del stack[depth:]
                    break
    pairs.sort()
    return pairs


def _explicit(text: str, classes: str, base: Base) -> str:
    """Rules X1-X10: levels by embeddings, overrides and isolates, then each sequence resolved."""
    found, letters, partner = _explicit_levels(classes, base)
    out = list(found)
    kept = [i for i, letter in enumerate(classes) if letter not in "lrvwpb"]
    for places in _sequences(kept, found, classes, partner):
        first, last = places[0], places[-1]
        level = found[first]
        before = next((found[i] for i in _backwards(kept, first)), base)
        if classes[last] in "ijf" and last not in partner:
            after: int = base
        else:
            after = next((found[i] for i in _forwards(kept, last)), base)
        piece = "".join([text[i] for i in places])
        kinds = "".join([letters[i] for i in places])
        resolved = _resolve(
            piece, kinds, level, max(level, before), max(level, after), brackets=True
        )
        for place, char in zip(places, resolved, strict=True):
            out[place] = ord(char) - 48
    # What rule X9 takes out goes with the character before it.
    previous: int = base
    for i, letter in enumerate(classes):
        if letter in "lrvwpb":
            out[i] = previous
        previous = out[i]
    return "".join([chr(48 + level) for level in out])


def _backwards(kept: list[int], place: int) -> list[int]:
    at = bisect_left(kept, place)
    return kept[at - 1 : at] if at else []


def _forwards(kept: list[int], place: int) -> list[int]:
    at = bisect_left(kept, place)
    return kept[at + 1 : at + 2]


class _Stack:
    """The directional status stack and its counters (rules X1-X7)."""

    def __init__(self, base: int) -> None:
        self.entries: list[tuple[int, str, bool]] = [(base, "", False)]
        self.lost_isolates = self.lost_embeddings = self.isolates = 0

    def open(self, rtl: bool, override: str, isolate: bool) -> None:
        level = self.entries[-1][0]
        level = (level + 1) | 1 if rtl else (level + 2) & ~1
        if level <= _MAX_DEPTH and not self.lost_isolates and not self.lost_embeddings:
            self.entries.append((level, override, isolate))
            self.isolates += isolate
        elif isolate:
            self.lost_isolates += 1
        elif not self.lost_isolates:
            self.lost_embeddings += 1

    def end_isolate(self) -> None:
        if self.lost_isolates:
            self.lost_isolates -= 1
        elif self.isolates:
            self.lost_embeddings = 0
            while not self.entries[-1][2]:
                self.entries.pop()
            self.entries.pop()
            self.isolates -= 1

    def end_embedding(self) -> None:
        if self.lost_isolates:
            return
        if self.lost_embeddings:
            self.lost_embeddings -= 1
        elif not self.entries[-1][2] and len(self.entries) > 1:
            self.entries.pop()


def _explicit_levels(classes: str, base: Base) -> tuple[list[int], list[str], dict[int, int]]:
    """Rules X1-X8: level and class of each place, and which isolate ends where."""
    partner = _isolate_pairs(classes)
    stack = _Stack(base)
    found: list[int] = []
    letters = list(classes)
    for i, letter in enumerate(classes):
        if letter == "d":
            stack.end_isolate()
        level, override, _ = stack.entries[-1]
        found.append(level)
        if letter in "lrvw":
            stack.open(letter in "rw", {"v": "L", "w": "R"}.get(letter, ""), False)
        elif letter in "ijf":
            rtl = letter == "j"
            if letter == "f":
                rtl = _first_strong(classes, i + 1, partner.get(i, len(classes))) == 1
            stack.open(rtl, "", True)
        elif letter == "p":
            stack.end_embedding()
        if override and letter not in "lrvwpbP":
            letters[i] = override
    return found, letters, partner


def _isolate_pairs(classes: str) -> dict[int, int]:
    pairs: dict[int, int] = {}
    stack: list[int] = []
    for i, letter in enumerate(classes):
        if letter in "ijf":
            stack.append(i)
        elif letter == "d" and stack:
            pairs[stack.pop()] = i
    return pairs


def _sequences(
    kept: list[int], found: list[int], classes: str, partner: dict[int, int]
) -> list[list[int]]:
    """Isolating run sequences (definition BD13) as lists of places."""
    runs: list[list[int]] = []
    for place in kept:
        if runs and found[runs[-1][-1]] == found[place]:
            runs[-1].append(place)
        else:
            runs.append([place])
    starts_with = {run[0]: run for run in runs}
    closers = set(partner.values())
    sequences: list[list[int]] = []
    for run in runs:
        if classes[run[0]] == "d" and run[0] in closers:
            continue
        sequence = list(run)
        while classes[sequence[-1]] in "ijf" and sequence[-1] in partner:
            following = starts_with.get(partner[sequence[-1]])
            if following is None:
                break
            sequence.extend(following)
        sequences.append(sequence)
    return sequences
