"""Words on the screen stand straight and within their boxes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.ui.widgets.label import Label

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def ink(widget):
    """The painted places of each row that has any."""
    picture = widget.grab().toImage()
    ground = picture.pixelColor(0, 0)
    rows = {}
    for y in range(picture.height()):
        painted = [x for x in range(picture.width()) if picture.pixelColor(x, y) != ground]
        if painted:
            rows[y] = painted
    return rows


def line_ends(label):
    """The outermost painted places of each line."""
    lines, before = [], -2
    for y, painted in ink(label).items():
        if y != before + 1:
            lines.append([])
        lines[-1] += painted
        before = y
    return [(min(line), max(line)) for line in lines]


@pytest.mark.parametrize(("window", "side"), [(RTL, 1), (LTR, 0)])
def test_a_hebrew_paragraph_stands_straight(qtbot, context, window, side):
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(window)
    # Each line begins and ends with the same letters.
    label = Label(" ".join(["אמרא"] * 14), "question", wraps=True)
    QVBoxLayout(holder).addWidget(label)
    holder.resize(360, 400)
    with qtbot.waitExposed(holder):
        holder.show()
    ends = line_ends(label)
    assert len(ends) > 2 and len({line[side] for line in ends}) == 1


@pytest.mark.parametrize("role", ["small", "body", "question"])
def test_a_paragraph_fits_the_room_it_asks_for(qtbot, context, role):
    label = Label("מה שנאמר בשולחנות, ומי אמר\nومن تحدّث أمام الجميع", role, wraps=True)
    qtbot.addWidget(label)
    label.ensurePolished()
    label.resize(200, label.heightForWidth(200))
    painted = list(ink(label).values())
    label.resize(200, label.height() + 40)
    assert painted == list(ink(label).values())
