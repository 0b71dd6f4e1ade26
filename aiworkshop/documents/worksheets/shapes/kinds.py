"""The kinds of fields: each is measured for a width and becomes a block."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from aiworkshop.base.text import Text
from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block, below, beside
from aiworkshop.documents.worksheets.look import (
    CHOICE,
    HEAD_ROOM,
    HINT,
    LABEL,
    LINE_PITCH,
    MUTED,
    PADDING,
    RADIUS,
    RULE,
    WIDEST_PITCH,
)
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.documents.worksheets.shapes.labels import label, line_label
from aiworkshop.documents.worksheets.shapes.marks import (
    MARK,
    MARK_GAP,
    TickItem,
    choice_items,
    flowing,
    numeral,
)
from aiworkshop.readmodels.sheets import SheetField

_UNDER_LABEL = LINE_PITCH - 4.0
_UNDER_RULE = 2.0
_FIRST_LINES = 2
"""So many lines stay with their label where there are too many for a page."""
_REPEATED_LINES = 3
"""A label of no more lines than these comes again on each page."""
_NUMBER_ROOM = 16.0
_SHORT = {"number": 64.0, "year": 72.0, "date": 150.0, "money": 130.0}
_SCALE = 5
_CIRCLE = 9.5
_EXTRA_LINES = 4
"""How many lines more a field may be given where the page has room to spare."""


def field_block(setting: Setting, item: SheetField, width: float, label_room: float = 0.0) -> Block:
    """A field with its label above. ``label_room``: at least so high is the label, so that the
    lines of fields beside each other are level."""
    draw = _KINDS.get(item.kind, ruled)
    return draw(setting, item, width, label_room)


def in_line(setting: Setting, item: SheetField, width: float) -> Block | None:
    """A field whose label stands in its writing line; None where there is no room for that."""
    words = line_label(setting, item, width)
    if words is None:
        return None
    height = LINE_PITCH
    lead = words.ink + 6 if words else 0.0
    length = width - lead
    if item.kind in _SHORT:
        length = min(length, _SHORT[item.kind])

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        rule_y = y + given - 2
        words.draw(page, x, rule_y - words.baseline - 1)
        left = x + setting.at(lead, length, width)
        _rule(setting, item, page, left, rule_y, length)

    return Block(height, paint, grows=WIDEST_PITCH - LINE_PITCH)


def ruled(setting: Setting, item: SheetField, width: float, label_room: float = 0.0) -> Block:
    """Writing lines below the label."""
    words = label(setting, item, width)
    top = max(label_room, words.height)
    count = max(1, item.lines)
    whole = _lines(setting, item, width, (words, top), range(count))
    if count <= _FIRST_LINES:
        return whole
    return replace(whole, pieces=partial(_line_by_line, setting, item, width, (words, top)))


def _line_by_line(
    setting: Setting, item: SheetField, width: float, head: tuple[Words, float]
) -> list[Block]:
    """The label with some lines, and each further line; a short label comes again on each page."""
    words, top = head
    again = words.block() if words and words.lines <= _REPEATED_LINES else None
    pieces = [_lines(setting, item, width, (words, top), range(_FIRST_LINES))]
    for number in range(_FIRST_LINES, item.lines):
        line = _lines(setting, item, width, None, range(number, number + 1))
        pieces.append(replace(line, repeat=again))
    return pieces


def _lines(
    setting: Setting,
    item: SheetField,
    width: float,
    head: tuple[Words, float] | None,
    which: range,
) -> Block:
    """Those of a field's lines, below its label and the room that it takes; with neither where
    they go on from others."""
    words, top = head or (None, 0.0)
    first = top + (_UNDER_LABEL if top else LINE_PITCH)
    if head is None:
        first = LINE_PITCH - _UNDER_RULE
    count = len(which)
    height = first + (count - 1) * LINE_PITCH + _UNDER_RULE
    fixed = item.lines <= 1 or head is None or item.numbered or item.makes is not None
    numbers = [numeral(setting, n + 1, 9.5, _NUMBER_ROOM) for n in which] if item.numbered else []
    length = min(width, _SHORT.get(item.kind, width))
    lead = _NUMBER_ROOM if item.numbered else 0.0

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        if words is not None:
            words.draw(page, x, y)
        spare = max(0.0, given - height)
        more = 0 if fixed else int(spare / LINE_PITCH)
        whole = count + more
        step = LINE_PITCH + (spare - more * LINE_PITCH) / whole
        rule_y = y + first + step - LINE_PITCH
        for n in range(whole):
            if n < len(numbers):
                # A number begins at the left margin, as the label above it does.
                shift = 0.0 if setting.rtl else min(4.0, (_NUMBER_ROOM - numbers[n].ink) / 2)
                number_x = x + setting.at(0, _NUMBER_ROOM, width) - shift
                numbers[n].draw(page, number_x, rule_y - numbers[n].baseline - 1)
            left = x + setting.at(lead, length - lead, width)
            _rule(setting, item, page, left, rule_y, length - lead)
            rule_y += step

    grows = count * (WIDEST_PITCH - LINE_PITCH)
    return Block(height, paint, grows=grows + (0 if fixed else _EXTRA_LINES * LINE_PITCH))


def _rule(
    setting: Setting, item: SheetField, page: SheetPage, x: float, y: float, length: float
) -> None:
    """A writing line; a date's has two slashes, an amount's the sign of the currency."""
    page.rule(x, y, length)
    if item.kind == "date":
        for share in (0.29, 0.58):
            middle = x + share * length
            page.line((middle - 2.5, y - 3), (middle + 2.5, y - 13), stroke=RULE)
    sign = setting.small("money_sign")[:1] if item.kind == "money" else ()
    if sign:
        words = setting.words(sign, CHOICE, 14.0, align="center")
        words.draw(page, x + setting.at(length - 14, 14, length), y - words.baseline - 1)


def boxed(setting: Setting, item: SheetField, width: float, label_room: float = 0.0) -> Block:
    """A frame for one idea, its label inside."""
    words = label(setting, item, width - 2 * PADDING)
    top = max(label_room, words.height)
    height = top + max(1, item.lines) * LINE_PITCH + PADDING
    height = max(min(height, setting.height - HEAD_ROOM), top + LINE_PITCH)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        page.frame(Room(x, y, width, given), radius=RADIUS)
        words.draw(page, x + PADDING, y + PADDING * 0.7)

    return Block(height, paint, grows=height * 0.45)


def picture(setting: Setting, item: SheetField, width: float, _: float = 0.0) -> Block:
    """A big empty frame below its label."""
    words = label(setting, item, width)
    height = words.height + 4 + item.lines * LINE_PITCH
    least = max(min(height, 0.72 * setting.height), words.height + 4 + 3 * LINE_PITCH)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        words.draw(page, x, y)
        top = words.height + 4
        page.frame(Room(x, y + top, width, given - top), radius=2 * RADIUS)

    return Block(least, paint, grows=setting.height)


def ticks(setting: Setting, item: SheetField, width: float, _: float = 0.0) -> Block:
    """Choices beside each other: circles where one is chosen, boxes where several are."""
    hint = item.hint or (setting.small("several") if item.several else ())
    words = setting.fit(item.label, LABEL, width, hint=hint, lines=3)
    items = choice_items(setting, item.choices, item.several, width)
    if not items:
        return words.block()
    lead = words.ink + 16
    room = width - lead
    above = below([words.block(), flowing(setting, items, width).after(4)])
    if len(words.pieces) > 1 or words.lines > 1 or room < 0.5 * width:
        return above
    choices = flowing(setting, items, room)
    if above.height <= choices.height + 2:
        return above
    first = items[0].words
    shift = words.baseline - first.baseline if first else 0.0
    lowered = Block(
        choices.height + max(0.0, shift),
        lambda page, x, y, _: choices.draw(page, x, y + shift),
    )
    return beside([(0.0, words.block()), (setting.at(lead, room, width), lowered)])


def checklist(setting: Setting, item: SheetField, width: float, _: float = 0.0) -> Block:
    """Choices one below the other, each with its sentence."""
    rows: list[Block] = [label(setting, item, width).block()]
    room = width - MARK - MARK_GAP - 3
    bold = TextStyle(10.5, bold=True, leading=1.35)
    for choice in item.choices:
        words = setting.fit(choice.words, bold, room, hint=choice.explanation, lines=4)
        rows.append(Block(words.height, partial(_tick_row, setting, words, width), 5.5, 5.0))
    return below(rows)


def agreement(setting: Setting, item: SheetField, width: float, _: float = 0.0) -> Block:
    """One sentence with a box to tick."""
    room = width - MARK - MARK_GAP - 3
    words = setting.fit(item.label, LABEL, room, hint=item.hint, lines=4)
    return Block(max(words.height, MARK) + 2, partial(_tick_row, setting, words, width))


def _tick_row(
    setting: Setting,
    words: Words,
    width: float,
    page: SheetPage,
    x: float,
    y: float,
    _: float,
) -> None:
    TickItem(words, True).draw(setting, page, x, y, width)


def scale(setting: Setting, item: SheetField, width: float, _: float = 0.0) -> Block:
    """The numbers from 1 to 5 to be circled, between what the ends mean."""
    words = label(setting, item, width)
    room = min(52.0, width * 0.22)
    low, high = (
        setting.fit(setting.small(key), HINT, room, arrangement="stacked")
        for key in ("scale_low", "scale_high")
    )
    step = min(34.0, (width - low.ink - high.ink - 16) / _SCALE)
    numbers = [numeral(setting, n + 1, 10.0, 2 * _CIRCLE) for n in range(_SCALE)]
    high_room = max(2 * _CIRCLE, low.height, high.height)
    height = words.height + 5 + high_room + 2

    def paint(page: SheetPage, x: float, y: float, _: float) -> None:
        words.draw(page, x, y)
        middle = y + words.height + 5 + high_room / 2
        low.draw(page, x + setting.at(0, room, width), middle - low.height / 2)
        lead = low.ink + 8
        for n, number in enumerate(numbers):
            left = x + setting.at(lead + n * step, step, width)
            page.circle(left + step / 2, middle, _CIRCLE)
            number.draw(page, left + step / 2 - _CIRCLE, middle - number.height / 2)
        start = lead + _SCALE * step + 8
        high.draw(page, x + setting.at(start, room, width), middle - high.height / 2)

    return Block(height, paint)


def number_of(setting: Setting, item: SheetField, width: float, _: float = 0.0) -> Block:
    """A small box for the number of a choice, and the choices with their numbers."""
    words = setting.fit(item.label, LABEL, width, hint=item.hint, lines=3)
    legend = legend_words(setting, item, width - 44, labelled=False)
    height = max(24.0, legend.height)

    def paint(page: SheetPage, x: float, y: float, _: float) -> None:
        page.frame(Room(x + setting.at(0, 34, width), y + 2, 34, 20), radius=3)
        legend.draw(page, x + setting.at(44, width - 44, width), y + 4)

    return below([words.block(), Block(height + 4, paint, before=3)])


def legend_words(setting: Setting, item: SheetField, width: float, labelled: bool = True) -> Words:
    """The choices with their numbers in one muted paragraph: *Category  1 people · 2 places …*"""
    texts: list[Text] = []
    names: list[Text] = []
    for place, language in enumerate(setting.sheet.languages):
        parts = [
            f"{number} {choice.words[min(place, len(choice.words) - 1)].text}"
            for number, choice in enumerate(item.choices, 1)
            if choice.words
        ]
        texts.append(Text("  ·  ".join(parts), language))
        if labelled and item.label:
            names.append(item.label[min(place, len(item.label) - 1)])
    style = TextStyle(9, bold=True, colour=MUTED, leading=1.35)
    return setting.fit(tuple(names), style, width, hint=tuple(texts), lines=5)


Kind = Callable[[Setting, SheetField, float, float], Block]
_KINDS: dict[str, Kind] = {
    "lines": ruled,
    "box": boxed,
    "ticks": ticks,
    "checklist": checklist,
    "number_of": number_of,
    "tick": agreement,
    "scale": scale,
    "drawing": picture,
}
