"""Words fitted into a petal: as large as they can be, and what goes where they have no room."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from aiworkshop.base.text import ResolvedDirection, Text
from aiworkshop.documents.pictures.look import Look, Sizes, Tints
from aiworkshop.documents.pictures.shape import half_width
from aiworkshop.documents.text.engine import LaidOut, TextEngine, TextStyle
from aiworkshop.method.picture_places import Place
from aiworkshop.readmodels.picture import TOLD_BY, PicturePetal, Role

DROPPED_FIRST: tuple[Role, ...] = ("origin", "quote", "benefits", "signed_up", "sentence")
"""What leaves a petal that has no room for everything; its name never does."""
_BREAKABLE = re.compile("[^\\S\u00a0\u202f]+")
_WIDTHS = (0.96, 0.88, 0.8, 0.72, 0.62)
_STEPS = 5
_LEADING = 1.22
_GAP = 0.42
"""Between texts, in sizes of the one below."""
_INSET = 0.055
"""Kept free inside a petal's outline, as a share of its height."""
_SIDE = 0.025
"""Kept free beside that, as a share of its width."""
_LARGER = 0.06
"""How much larger than what most petals can have letters may be, in shares."""

Size = tuple[float, float]
"""Width and height."""


@dataclass(frozen=True, slots=True)
class FittedText:
    """A text laid out, its top left corner seen from the middle of its place, and its width."""

    words: "_Words"
    laid: LaidOut
    x: float
    y: float
    width: float


@dataclass(frozen=True, slots=True)
class Fitted:
    """The words of a petal. ``share`` tells how large they are between least and most; ``foot`` is
    where the dots begin, from the middle. ``cut``: the name is not whole."""

    texts: tuple[FittedText, ...]
    share: float
    foot: float
    dropped: tuple[Role, ...] = ()
    cut: bool = False


@dataclass(frozen=True, slots=True)
class _Words:
    text: Text
    sizes: Sizes
    bold: bool
    colour: str


class Fitter:
    """Fits words for one picture. ``direction`` is that of its language."""

    def __init__(
        self, engine: TextEngine, look: Look, tints: Tints, direction: ResolvedDirection
    ) -> None:
        self._engine = engine
        self._look = look
        self._tints = tints
        self._direction = direction
        self._laid: dict[tuple[_Words, float, float], LaidOut] = {}
        """The same words are tried again beside others."""

    def fit_petals(
        self, petals: Sequence[PicturePetal], places: Sequence[Place], feet: Sequence[Size]
    ) -> list[Fitted]:
        """All petals of a picture, in letters of nearly one size. ``feet``: room for their dots."""
        found = [
            self._fit(petal, place, room)
            for petal, place, room in zip(petals, places, feet, strict=True)
        ]
        most = _common(sorted(each.share for each in found))
        again = (
            self._again(petal, place, room, fitted, most) if fitted.share > most else fitted
            for petal, place, room, fitted in zip(petals, places, feet, found, strict=True)
        )
        return [self._balanced(each) for each in again]

    def fit_centre(self, text: Text, place: Place) -> Fitted:
        """The words in the middle; cut short where even the least size has no room."""
        words = _Words(_in_lines(text), self._look.centre, True, self._tints.heart_ink)
        found = self._largest([words], place, (0.0, 0.0), 1.0)
        return self._balanced(found or self._cut(words, place, (0.0, 0.0)))

    def _fit(self, petal: PicturePetal, place: Place, foot: Size) -> Fitted:
        dropped: list[Role] = []
        for role in (None, *DROPPED_FIRST):
            if role is not None:
                if all(detail.role != role for detail in petal.details):
                    continue
                dropped.append(role)
            found = self._largest(self._words(petal, dropped), place, foot, 1.0)
            if found is not None:
                return replace(found, dropped=tuple(dropped))
        name = self._words(petal, dropped)[0]
        return replace(self._cut(name, place, foot), dropped=tuple(dropped))

    def _again(
        self, petal: PicturePetal, place: Place, foot: Size, fitted: Fitted, most: float
    ) -> Fitted:
        words = self._words(petal, fitted.dropped)
        found = self._largest(words, place, foot, most)
        return replace(found, dropped=fitted.dropped) if found is not None else fitted

    def _balanced(self, fitted: Fitted) -> Fitted:
        """The same lines, as nearly of one length as they can be: no last word stands alone."""
        texts = tuple(replace(each, laid=self._balance(each)) for each in fitted.texts)
        return replace(fitted, texts=texts)

    def _balance(self, fitted: FittedText) -> LaidOut:
        best, lines = fitted.laid, len(fitted.laid.lines)
        if lines < 2:
            return best
        low, high = best.width / 2, best.width
        for _ in range(_STEPS):
            middle = (low + high) / 2
            laid = self._lay(fitted.words, best.style.size_pt, middle)
            if len(laid.lines) > lines or laid.width > middle + 0.01 or _breaks_a_word(laid):
                low = middle
            else:
                high, best = middle, laid
        # Laid out again for the whole width would undo it: move the lines instead.
        shift = (fitted.width - high) / 2 if best is not fitted.laid else 0.0
        return replace(best, lines=[replace(line, x=line.x + shift) for line in best.lines])

    def _words(self, petal: PicturePetal, dropped: Sequence[Role]) -> list[_Words]:
        name = _Words(_in_lines(petal.name), self._look.name, True, self._tints.heart_ink)
        rest = (
            _Words(
                _in_lines(detail.text),
                self._look.details[detail.role],
                False,
                self._tints.quote if detail.role == "quote" else self._tints.soft,
            )
            for detail in petal.details
            if detail.role not in dropped
        )
        return [name, *rest]

    def _largest(
        self, words: Sequence[_Words], place: Place, foot: Size, most: float
    ) -> Fitted | None:
        """In the largest letters that fit; None where the least do not."""
        found = self._at(words, place, foot, most)
        if found is not None:
            return found
        found = self._at(words, place, foot, 0.0)
        if found is None:
            return None
        low, high = 0.0, most
        for _ in range(_STEPS):
            middle = (low + high) / 2
            better = self._at(words, place, foot, middle)
            if better is None:
                high = middle
            else:
                low, found = middle, better
        return found

    def _at(self, words: Sequence[_Words], place: Place, foot: Size, share: float) -> Fitted | None:
        """In letters of that size; None where they do not fit."""
        for part in _WIDTHS:
            width = part * (place.width - 2 * _INSET * place.height)
            found = self._stack(words, place, foot, share, width)
            if found is not None:
                return found
        return None

    def _stack(
        self, words: Sequence[_Words], place: Place, foot: Size, share: float, width: float
    ) -> Fitted | None:
        inset = _INSET * place.height
        laid: list[LaidOut] = []
        height = 0.0
        for each in words:
            text = self._lay(each, each.sizes.at(share), width)
            if laid:
                height += _GAP * text.style.size_pt
            laid.append(text)
            height += text.height
            if height + foot[1] > place.height - 2 * inset:
                return None
        top = -(height + foot[1]) / 2
        texts: list[FittedText] = []
        for each, text in zip(words, laid, strict=True):
            if texts:
                top += _GAP * text.style.size_pt
            if not _inside(text, place, top, width, inset):
                return None
            texts.append(FittedText(each, text, -width / 2, top, width))
            top += text.height
        if half_width(place, top, top + foot[1], inset) < foot[0] / 2:
            return None
        return Fitted(tuple(texts), share, top)

    def _lay(self, words: _Words, size: float, width: float) -> LaidOut:
        found = self._laid.get((words, size, width))
        if found is None:
            found = self._laid[words, size, width] = self._laid_out(words, size, width)
        return found

    def _laid_out(self, words: _Words, size: float, width: float) -> LaidOut:
        text = words.text
        arabic = text.resolved_language() == "ar"
        leading = self._look.arabic_leading if arabic else _LEADING
        style = TextStyle(size, bold=words.bold, colour=words.colour, leading=leading)
        direction = text.resolved_direction(self._direction)
        return self._engine.lay_out(text.text, style, width, direction, "center")

    def _cut(self, words: _Words, place: Place, foot: Size) -> Fitted:
        """Smaller than the least where that is allowed, then with an ellipsis."""
        least = words.sizes.least
        smallest = least * self._look.last_resort
        if smallest < least:
            smaller = replace(words, sizes=Sizes(least, smallest))
            found = self._largest([smaller], place, foot, 1.0)
            if found is not None:
                return replace(found, share=0.0)
        words = replace(words, sizes=Sizes(smallest, smallest))
        letters = words.text.text
        low, high, best = 0, len(letters), None
        while low < high:
            middle = (low + high + 1) // 2
            cut = self._shortened(words, place, foot, letters[:middle])
            if cut is None:
                high = middle - 1
            else:
                low, best = middle, cut
        return best or Fitted((), 0.0, 0.0, cut=True)

    def _shortened(self, words: _Words, place: Place, foot: Size, kept: str) -> Fitted | None:
        # Between words, unless the first alone is too long.
        whole = kept if len(kept) == len(words.text.text) else kept.rpartition(" ")[0]
        text = replace(words.text, text=(whole or kept).rstrip(" ,.;:-–،؛") + "…")
        found = self._at([replace(words, text=text)], place, foot, 0.0)
        return replace(found, cut=True) if found else None


def _common(shares: Sequence[float]) -> float:
    """The size for all: larger letters would say that a petal matters more. Only the fewest, with
    the most words, stay smaller, rather than that all others shrink with them."""
    return shares[len(shares) // 4] + _LARGER if shares else 0.0


def _inside(text: LaidOut, place: Place, top: float, width: float, inset: float) -> bool:
    """Whether each line stays within the outline, and no word was broken."""
    for number, line in enumerate(text.lines):
        if line.width > width + 0.01:
            return False
        low = top + number * text.line_height
        room = half_width(place, low, low + text.line_height, inset)
        if line.width / 2 > room - _SIDE * place.width:
            return False
    return not _breaks_a_word(text)


def _breaks_a_word(text: LaidOut) -> bool:
    """Whether a word stands in two lines."""
    return any(
        one.text[-1:].isalnum() and other.text[:1].isalnum() for one, other in pairwise(text.lines)
    )


def _in_lines(text: Text) -> Text:
    """Without ends of lines but that before who said it. Spaces that hold together stay."""
    parts = (_BREAKABLE.sub(" ", part).strip() for part in text.text.split(TOLD_BY))
    return replace(text, text=TOLD_BY.join(parts))
