"""The agenda as a handout: when, what, and what for."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.blocks import Block
from aiworkshop.documents.worksheets.look import HEADING, HINT, INK, LINE_PITCH, MUTED, RULE, hue
from aiworkshop.documents.worksheets.page import SheetPage
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.documents.worksheets.shapes.fields import headed
from aiworkshop.readmodels.sheets import PrintedRow, SheetField, SheetPart, Wording

_TIME = TextStyle(11, bold=True, colour=INK, leading=1.35)
_ACTIVITY = TextStyle(12, bold=True, colour=INK, leading=1.35)
_PURPOSE = TextStyle(10, colour=MUTED, leading=1.4)
_LABELS = replace(HINT, bold=True)
_TIME_ROOM = 82.0
_RAIL_ROOM = 22.0
_DOT = 3.2
_PAD = 4.5
_GROWS = 16.0
_EMPTY_STEPS = 8


class _Step(NamedTuple):
    """One step's words; ``day`` where it begins one."""

    day: Wording
    time: Wording
    activity: Wording
    purpose: Wording


def agenda(setting: Setting, part: SheetPart) -> list[Block]:
    """A list along a line of time, a step never parted; lines to write where there is none."""
    columns = [item.id for item in part.fields if item.kind == "printed"]
    steps = [_step(row, columns) for row in part.rows]
    steps = steps or [_Step((), (), (), ())] * _EMPTY_STEPS
    room = setting.width - _TIME_ROOM - _RAIL_ROOM
    blocks = list(_labels(setting, part.fields, room))
    for number, step in enumerate(steps):
        if any(step.day):
            heading = setting.fit(step.day, HEADING, setting.width, lines=2).block()
            blocks.append(replace(heading, before=12.0 if number else 4.0, keep_next=True))
        last = number + 1 == len(steps) or any(steps[number + 1].day)
        begins = not number or any(step.day)
        blocks.append(_block(setting, step, room, begins, last))
    return headed(setting, part, blocks)


def _step(row: PrintedRow, columns: Sequence[str]) -> _Step:
    cells = dict(zip(columns, row.cells, strict=False))
    time = cells.get("time", ())
    day = tuple(replace(text, text=text.text.rpartition("\n")[0]) for text in time)
    clock = tuple(replace(text, text=text.text.rpartition("\n")[2]) for text in time[:1])
    return _Step(day, clock, cells.get("activity", ()), cells.get("purpose", ()))


def _labels(setting: Setting, items: Sequence[SheetField], room: float) -> Iterator[Block]:
    """What stands where, small above the first step."""
    named = {item.id: item.label for item in items}
    time = setting.fit(named.get("time", ()), _LABELS, _TIME_ROOM, arrangement="stacked")
    words = setting.fit(named.get("activity", ()), _LABELS, room, hint=named.get("purpose", ()))
    if not time and not words:
        return

    def paint(page: SheetPage, x: float, y: float, _given: float) -> None:
        time.draw(page, x + setting.at(0, time.width), y)
        words.draw(page, x + setting.at(setting.width - room, room), y)

    yield Block(max(time.height, words.height), paint, keep_next=True)


def _block(setting: Setting, step: _Step, room: float, begins: bool, last: bool) -> Block:
    time = setting.fit(step.time, _TIME, _TIME_ROOM, lines=1, arrangement="stacked")
    activity = setting.fit(step.activity, _ACTIVITY, room, lines=2, floor=9.0)
    purpose = setting.fit(step.purpose, _PURPOSE, room, lines=4, floor=8.0)
    empty = not (time or activity or purpose)
    own = activity.height + purpose.height
    height = max(own, time.height, 12.0) + 2 * _PAD
    height = max(height, LINE_PITCH) if empty else height
    colour = hue(setting.sheet.phase)

    def paint(page: SheetPage, x: float, y: float, given: float) -> None:
        top = y + (given - height) / 2 + _PAD
        _rail(setting, page, x, (y, given), top + _middle(time, activity), (begins, last), colour)
        down = max(0.0, activity.baseline - time.baseline)
        time.draw(page, x + setting.at(0, time.width), top + down)
        left = x + setting.at(setting.width - room, room)
        lowered = max(0.0, time.baseline - activity.baseline) if activity else 0.0
        activity.draw(page, left, top + lowered)
        purpose.draw(page, left, top + lowered + activity.height)
        if empty:
            page.rule(left, y + given - 2, room)

    return Block(height, paint, grows=_GROWS)


def _middle(time: Words, activity: Words) -> float:
    """Where the dot of a step stands: level with its first line."""
    baseline = max(time.baseline, activity.baseline) or 12.0
    return baseline - 0.35 * _ACTIVITY.size_pt


def _rail(
    setting: Setting,
    page: SheetPage,
    x: float,
    reach: tuple[float, float],
    dot: float,
    ends: tuple[bool, bool],
    colour: str,
) -> None:
    """The line of time with the step's dot."""
    (y, given), (begins, last) = reach, ends
    middle = x + setting.at(_TIME_ROOM + 4, 0.0)
    page.line((middle, dot if begins else y), (middle, dot if last else y + given), stroke=RULE)
    page.circle(middle, dot, _DOT, stroke=colour, fill="#FFFFFF", width=1.4)
