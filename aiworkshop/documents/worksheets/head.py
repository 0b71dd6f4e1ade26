"""Head and foot of a page: what is the same on all copies, and where the copy's own lines go."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from aiworkshop.base.text import Text, first_strong_direction, language_direction
from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets import look
from aiworkshop.documents.worksheets.look import MILLIMETRE
from aiworkshop.documents.worksheets.page import Room, SheetPage
from aiworkshop.documents.worksheets.paper import Paper
from aiworkshop.documents.worksheets.setting import Arrangement, Setting, Words
from aiworkshop.readmodels.sheets import PackFacts, Wording

_BAR = (46 * MILLIMETRE, 2.6)
_CODE_GAP = 7 * MILLIMETRE
_CODE_FOOT = 3.2 * MILLIMETRE
"""White between the QR code and its letters."""
_ON_ONE_LINE = 0.9
"""A cue is set so much smaller before it takes a second line."""
_RECORDER_LINE = 52 * MILLIMETRE
_NUMBERS_SHARE = 0.3
_OWN_NAMES = {"he": "עברית", "ar": "العربية", "en": "English"}


@dataclass(frozen=True, slots=True)
class HeadRoom:
    """What the head leaves: where the body begins, and where a copy says whose it is."""

    bottom: float
    whose: Room
    style: TextStyle


def joined(parts: Iterable[str], separator: str = " · ") -> str:
    """Parts in one line, each in its own direction where they differ in it."""
    return separator.join(isolated(parts))


def isolated(parts: Iterable[str]) -> list[str]:
    """The parts that say something, isolated (UAX #9) where they differ in their direction."""
    shown = [part.strip() for part in parts if part.strip()]
    if len({first_strong_direction(part) or "ltr" for part in shown}) < 2:
        return shown
    return [f"\u2068{part}\u2069" for part in shown]


def first_head(setting: Setting, paper: Paper, facts: PackFacts, page: SheetPage) -> HeadRoom:
    """The head of the first page: phase, title, whose it is, topic and place, the cue."""
    sheet = setting.sheet
    narrow = _beside_code(paper)
    x = paper.side + setting.at(0, narrow)
    y = look.TOP - 2
    if any(sheet.phase_name):
        kicker = replace(sized(look.KICKER, paper), colour=look.hue(sheet.phase))
        words = setting.fit(sheet.phase_name, kicker, narrow, lines=1)
        words.draw(page, x, y)
        y += words.height
    style = sized(look.TITLE, paper)
    title = setting.fit(sheet.title, style, narrow, lines=1, floor=14.0, arrangement="beside")
    title.draw(page, x, y)
    y += title.height + 2
    whose = Room(x, y, narrow, 0.0 if sheet.scope == "room" else paper.scale * 21.0)
    y += whose.height
    y = _facts(setting, facts, page, Room(x, y, narrow, 0.0), sized(look.FACTS, paper), 2)
    y = max(y + 7, code_bottom(paper))
    _bar(setting, paper, page, y)
    y += 13
    if any(sheet.cue):
        cue = _cue(setting, sized(look.CUE, paper))
        cue.draw(page, paper.side, y)
        y += cue.height + 10
    return HeadRoom(y, whose, sized(look.GROUP, paper))


def sized(style: TextStyle, paper: Paper) -> TextStyle:
    """A style of the head as large as the paper asks for."""
    return replace(style, size_pt=paper.scale * style.size_pt)


def _cue(setting: Setting, style: TextStyle) -> Words:
    """The line under the title.

    Two languages that run the same way stand below each other where they would wrap beside: their
    lines would be read across.
    """
    cue, width = setting.sheet.cue, setting.width
    one = setting.fit(cue, style, width, floor=_ON_ONE_LINE * style.size_pt)
    if one.lines == 1:
        return one
    one_way = len({language_direction(each) for each in setting.sheet.languages}) == 1
    wraps = setting.words(cue, style, width).lines > 1
    arrangement: Arrangement = "stacked" if one_way and wraps else "auto"
    return setting.fit(cue, style, width, lines=2, floor=9.5, arrangement=arrangement)


def next_head(setting: Setting, paper: Paper, facts: PackFacts, page: SheetPage) -> HeadRoom:
    """The compact head of the further pages."""
    narrow = _beside_code(paper)
    x = paper.side + setting.at(0, narrow)
    y = look.TOP - 1
    style = sized(look.COMPACT_TITLE, paper)
    title = setting.fit(setting.sheet.title, style, narrow, lines=1, floor=8.5)
    title.draw(page, x, y)
    y += title.height + 1
    small = replace(look.GROUP, size_pt=paper.scale * 10.5)
    whose = Room(x, y, narrow, 0.0 if setting.sheet.scope == "room" else paper.scale * 17.0)
    room = Room(x, y + whose.height, narrow, 0.0)
    y = _facts(setting, facts, page, room, sized(look.FACTS, paper), 1)
    y = max(y + 4, code_bottom(paper))
    _bar(setting, paper, page, y)
    return HeadRoom(y + 12, whose, small)


def code_letters_room(paper: Paper) -> Room:
    """Where the code stands in letters: below the QR code, beside a small one."""
    code = paper.code
    height = paper.scale * look.CODE.size_pt * look.CODE.leading
    if paper.bare:
        width = 70.0
        x = code.right + 9 if paper.mirrored else code.x - 9 - width
        return Room(x, code.bottom - height, width, height)
    width = code.width + 2 * _CODE_GAP
    x = code.x if paper.mirrored else code.right - width
    return Room(x, code.bottom + _CODE_FOOT - 2.5, width, height)


def code_bottom(paper: Paper) -> float:
    """Where head or body may go on below the code."""
    return code_letters_room(paper).bottom + 1


def foot(
    setting: Setting, paper: Paper, facts: PackFacts, page: SheetPage, number: int, total: int
) -> None:
    """Recorder, workshop, language and page."""
    sheet = setting.sheet
    third = paper.body_width * _NUMBERS_SHARE
    numbers = setting.small("page", page=number, pages=total)
    places = tuple(
        Text(joined([_OWN_NAMES.get(code, code.upper()), *_said(numbers, place)]), code)
        for place, code in enumerate(sheet.languages)
    )
    end = setting.fit(places, look.FOOT, third, align="trailing", arrangement="stacked")
    end_x = paper.side + setting.at(paper.body_width - third, third)
    end.draw(page, end_x, paper.foot_bottom - end.height)
    label = _recorder(setting)
    if label:
        label.draw(page, paper.side + setting.at(0, label.width), paper.foot_bottom - label.height)
        left = paper.side + setting.at(label.ink + 5, _RECORDER_LINE)
        page.rule(left, paper.foot_bottom - 2, _RECORDER_LINE)
    words, lead = _workshop(setting, facts)
    if words:
        x = paper.side + setting.at(lead, words.width)
        words.draw(page, x, paper.foot_bottom - words.height)


def with_foot(setting: Setting, paper: Paper, facts: PackFacts) -> Paper:
    """The paper with as much room for the foot as a long title of the workshop needs."""
    words, _ = _workshop(setting, facts)
    return replace(paper, foot_room=max(paper.foot_room, words.height))


def _recorder(setting: Setting) -> Words:
    recorder = setting.sheet.recorder
    return setting.fit(recorder, look.FOOT, 30 * MILLIMETRE, arrangement="stacked")


def _workshop(setting: Setting, facts: PackFacts) -> tuple[Words, float]:
    """The workshop's title, and how far from the leading edge it stands."""
    label = _recorder(setting)
    lead = label.ink + 5 + _RECORDER_LINE + 12 if label else 0.0
    room = setting.width * (1 - _NUMBERS_SHARE) - lead - 8
    return setting.fit((facts.title,), look.FOOT, room, floor=6.5), lead


def _said(wording: Wording, place: int) -> list[str]:
    return [wording[min(place, len(wording) - 1)].text] if wording else []


def _beside_code(paper: Paper) -> float:
    return paper.body_width - paper.code.width - _CODE_GAP


def _facts(
    setting: Setting, facts: PackFacts, page: SheetPage, room: Room, style: TextStyle, lines: int
) -> float:
    """Topic, municipality and date; returns where they end."""
    words = joined([facts.topic.text, facts.municipality.text, facts.date_words])
    if not words:
        return room.y
    found = setting.fit(line(setting, words), style, room.width, lines=lines, floor=7.5)
    found.draw(page, room.x, room.y)
    return room.y + found.height


def line(setting: Setting, words: str) -> Wording:
    """Words that begin at the sheet's leading edge, whatever they begin with."""
    return (Text(words, setting.sheet.languages[0], setting.direction),) if words.strip() else ()


def _bar(setting: Setting, paper: Paper, page: SheetPage, y: float) -> None:
    length, height = _BAR
    length, height = paper.scale * length, paper.scale * height
    room = Room(paper.side + setting.at(0, length), y, length, height)
    page.frame(room, stroke="", fill=look.hue(setting.sheet.phase))
