"""Words on the screen stand straight and within their boxes."""

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.ui.widgets.fields import TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.painting import draw_words

RTL, LTR = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight


def ink(widget):
    """The painted places of each row that has any."""
    return ink_of(widget.grab())


def ink_of(pixmap, *, edge=0):
    picture = pixmap.toImage().copy(pixmap.rect().adjusted(8 * edge, edge, -8 * edge, -edge))
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


@pytest.fixture
def shown_field(qtbot, context):
    holder = QWidget()
    yield partial(show_field, qtbot, holder)
    holder.hide()
    holder.deleteLater()


def show_field(qtbot, holder, words, *, height=0, placeholder=False):
    field = TextField(words if placeholder else "")
    field.set_value(Text("" if placeholder else words))
    layout = holder.layout() or QVBoxLayout(holder)
    # The first has the focus, and a cursor.
    if not layout.count():
        layout.addWidget(TextField())
    layout.addWidget(field)
    field.setMinimumHeight(height)
    with qtbot.waitExposed(holder):
        holder.show()
    return field


@pytest.mark.parametrize("placeholder", [False, True])
@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("words", ["في", "إلى لأمّة"])
def test_arabic_is_not_cut_in_its_field(context, shown_field, scale, words, placeholder):
    context.theme.choose(scale=scale)
    field = shown_field(words, placeholder=placeholder)
    painted = list(ink_of(field.grab(), edge=1))
    free = QPixmap(200, 100)
    free.fill(Qt.GlobalColor.white)
    painter = QPainter(free)
    draw_words(painter, free.rect(), words, field.font(), Qt.AlignmentFlag.AlignLeft)
    painter.end()
    whole = len(ink_of(free))
    context.theme.choose(scale=1.0)
    assert len(painted) == whole


@pytest.mark.parametrize("height", [0, 70])
def test_all_scripts_stand_on_the_same_line(shown_field, height):
    tops = []
    for words in ("HHH", "HHH م", "HHH ש"):
        field = shown_field(words, height=height)
        tops.append(min(ink_of(field.grab(), edge=1)))
    assert len(set(tops)) == 1
