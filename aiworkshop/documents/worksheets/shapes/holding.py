"""Words that must stay within a room, however long they are."""

from dataclasses import replace

from aiworkshop.documents.text.engine import TextStyle
from aiworkshop.documents.worksheets.page import Room
from aiworkshop.documents.worksheets.setting import Setting, Words
from aiworkshop.readmodels.sheets import Wording

_STEPS = ((1, 0.7), (2, 0.5), (3, 0.36), (6, 0.25))
"""So many lines a language, and how much smaller words may become before they take more."""
_SHRINKS = 0.94


def held(setting: Setting, wording: Wording, style: TextStyle, room: Room) -> Words:
    """Words as large as they can be in a room, centred: on one line, on two, and then ever
    smaller."""
    for lines, share in _STEPS:
        size = style.size_pt
        while size >= share * style.size_pt:
            found = centred(setting, wording, replace(style, size_pt=size), room.width)
            if found.height <= room.height and found.lines <= lines and not found.cuts:
                return found
            size *= _SHRINKS
    while found.height > room.height and size > 1:
        size *= _SHRINKS
        found = centred(setting, wording, replace(style, size_pt=size), room.width)
    return found


def centred(setting: Setting, wording: Wording, style: TextStyle, width: float) -> Words:
    """Words in the middle of a width, languages below each other."""
    return setting.words(wording, style, width, align="center", arrangement="stacked")
