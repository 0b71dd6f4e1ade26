"""Bars with their figures: a chart that can be read without colour."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from aiworkshop.documents.pdf import blocks, theme
from aiworkshop.documents.pdf.boxes import Box, Drawn, Group, Mark, PlacedText
from aiworkshop.documents.pdf.embedding import rgb

if TYPE_CHECKING:
    from aiworkshop.documents.pdf.compose import Composer

_LABELS = 0.42
"""Share of the width that the bars' labels have at most."""
_GAP = 10.0
_BAR = 11.0
_PITCH = 14.0
"""From one bar of a group to the next."""
_BETWEEN = 6.0
_FIGURE = 34.0
_LEAST = 1.5
"""What is not nothing is seen."""
_FEWEST = 4
"""So many fill the width: one or two must not look like a crowd."""
_KEY = 13.0
_FULLEST = "solid"
_HATCHES = (_FULLEST, "rising", "dots", "empty", "upright")
"""Told apart without colour, in the same order as on the screen."""


@dataclass(frozen=True, slots=True)
class Hatched:
    """A bar: filled with its hue, or outlined and hatched with it. Measures as of a mark."""

    x: float
    y: float
    width: float
    height: float
    hue: str
    hatch: str = _FULLEST

    def code(self, x: float, top: float, _height: float) -> str:
        """Operators that draw it in a box whose top left corner is at (x, top)."""
        left, bottom = x + self.x, top - self.y - self.height
        area = f"{left:.2f} {bottom:.2f} {self.width:.2f} {self.height:.2f} re"
        colour = rgb(self.hue)
        if self.hatch == _FULLEST:
            return f"q {colour} rg {area} f Q"
        frame = (
            f".8 w {left + 0.4:.2f} {bottom + 0.4:.2f} {max(self.width - 0.8, 0.1):.2f} "
            f"{self.height - 0.8:.2f} re S Q"
        )
        if self.hatch == "empty":
            return f"q {colour} RG {frame}"
        lines = " ".join(self._lines(left, bottom))
        dots = "1 J [0 3.4] 0 d 1.5 w" if self.hatch == "dots" else ".8 w"
        return f"q {colour} RG q {area} W n {dots} {lines} S Q {frame}"

    def moved(self, by: float) -> "Hatched":
        """The same, ``by`` points further to the right."""
        return replace(self, x=self.x + by)

    def _lines(self, left: float, bottom: float) -> Iterator[str]:
        right, up = left + self.width, bottom + self.height
        if self.hatch == "dots":
            y, odd = bottom + 2.6, False
            while y < up:
                yield f"{left + (3.9 if odd else 2.2):.2f} {y:.2f} m {right:.2f} {y:.2f} l"
                y, odd = y + 3.0, not odd
            return
        lean = self.height if self.hatch == "rising" else 0.0
        x = left - self.height
        while x < right + self.height:
            yield f"{x:.2f} {bottom:.2f} m {x + lean:.2f} {up:.2f} l"
            x += 3.4


def chart_groups(composer: "Composer", chart: blocks.Chart) -> Iterator[Group]:
    """The whole chart on one page where it fits on one: title, key, bars."""
    if not chart.bars:
        return
    head = composer.text(chart.title, theme.STRONG, composer.width)
    boxes = [Box(head.height, [PlacedText(head, 0)])]
    if len(chart.series) > 1:
        boxes.append(_key(composer, chart))
    boxes += _bars(composer, chart)
    yield Group(boxes, before=20.0)


def _bars(composer: "Composer", chart: blocks.Chart) -> Iterator[Box]:
    hue = blocks.HUES[chart.hue]
    most = max(_FEWEST, *(value for bar in chart.bars for value in bar.values))
    whole = composer.width * _LABELS
    labels = [composer.text(bar.label, theme.CELL, whole) for bar in chart.bars]
    column = min(whole, max((label.width for label in labels), default=0.0)) + _GAP
    room = composer.width - column - _FIGURE
    for number, bar in enumerate(chart.bars):
        label = composer.text(bar.label, theme.CELL, column - _GAP)
        places = [PlacedText(label, composer.place(0, column - _GAP))]
        marks: list[Drawn] = []
        shown = list(enumerate(bar.values)) if chart.hundredths else _shown(bar.values)
        # The first figure stands on the line of the label.
        first = label.baseline
        for row, (series, value) in enumerate(shown):
            length = max(room * value / most, _LEAST) if value > 0 else 0.0
            figure = composer.text(chart.figure(value), theme.SMALL, _FIGURE - 6)
            line = first + row * _PITCH
            places.append(
                PlacedText(
                    figure,
                    composer.place(column + length + 5, _FIGURE - 6),
                    line - figure.baseline,
                )
            )
            if length:
                x = composer.place(column, length)
                marks.append(
                    Hatched(x, line - _BAR + 1.8, length, _BAR, hue, _hatch(series, chart.series))
                )
        height = max(placed.y + placed.text.height for placed in places)
        # The line that all bars begin on.
        axis = Mark(composer.place(column - 0.8, 0.8), -_BETWEEN / 2, 0.8, None, fill=theme.RULE)
        axis = replace(axis, height=height + _BETWEEN)
        yield Box(height, places, [axis, *marks], before=8.0 if number == 0 else _BETWEEN)


def _shown(values: Sequence[int]) -> list[tuple[int, int]]:
    """The series with something in it; a bar of nothing shows one nought."""
    numbered = list(enumerate(values))
    return [each for each in numbered if each[1]] or numbered[:1] or [(0, 0)]


def _hatch(series: int, all_series: Sequence[blocks.Words]) -> str:
    return _HATCHES[series % len(_HATCHES)] if len(all_series) > 1 else _FULLEST


def _key(composer: "Composer", chart: blocks.Chart) -> Box:
    """What the hatching means, side by side, wrapped to more lines where needed."""
    hue = blocks.HUES[chart.hue]
    places: list[PlacedText] = []
    marks: list[Drawn] = []
    lead = y = height = 0.0
    for number, words in enumerate(chart.series):
        text = composer.text(words, theme.SMALL, composer.width - _KEY * 2)
        # Laid out again in its own width, so that it begins at its place in either direction.
        text = composer.text(words, theme.SMALL, text.width + 0.5)
        width = _KEY + 6 + text.width
        if lead and lead + width > composer.width:
            lead, y = 0.0, height + 2
        line = y + text.baseline
        marks.append(
            Hatched(
                composer.place(lead, _KEY), line - 8.5, _KEY, 9.5, hue, _hatch(number, chart.series)
            )
        )
        places.append(PlacedText(text, composer.place(lead + _KEY + 6, text.width + 0.5), y))
        height = max(height, y + text.height)
        lead += width + 18
    return Box(height, places, marks, before=4.0)
