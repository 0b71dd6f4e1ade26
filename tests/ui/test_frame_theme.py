"""Colours reach WCAG AA, settings survive what others wrote, icons and fonts are there."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QLabel,
    QStackedWidget,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.base.settings import Settings, load_settings, save_settings
from aiworkshop.ui.fonts import FIRST_FILES, LATER_FILES, load_fonts
from aiworkshop.ui.icons import Icons
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.tokens import COLOURS, GROUNDS, HUES, TEXT_CONTRAST, TEXT_ON, contrast
from aiworkshop.ui.widgets.scrolling import ScrollColumn, ScrollsWhenTight
from aiworkshop.ui.widgets.value_fields import DateField


@pytest.mark.parametrize("mode", COLOURS)
@pytest.mark.parametrize("text", TEXT_ON)
def test_text_is_legible_on_every_ground(mode, text):
    colours = COLOURS[mode]
    weak = {
        ground: round(contrast(colours[text], colours[ground]), 2)
        for ground in TEXT_ON[text]
        if contrast(colours[text], colours[ground]) < TEXT_CONTRAST[mode]
    }
    assert weak == {}


@pytest.mark.parametrize("mode", COLOURS)
def test_outlines_of_fields_are_visible(mode):
    colours = COLOURS[mode]
    for ground in ("surface", "paper"):
        assert contrast(colours["outline"], colours[ground]) >= 3


def test_contrast_is_that_of_the_standard():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


def test_high_contrast_draws_what_parts_the_page_and_dims_nothing():
    for mode in ("contrast_light", "contrast_dark"):
        colours = COLOURS[mode]
        for ground in GROUNDS:
            assert contrast(colours["ink"], colours[ground]) >= 15
            assert contrast(colours["line"], colours[ground]) >= 4.5
            assert contrast(colours["outline"], colours[ground]) >= 7


def test_all_modes_have_the_same_names():
    assert {frozenset(colours) for colours in COLOURS.values()} == {frozenset(COLOURS["light"])}
    assert set(HUES) == set(PAGES.ids)


def test_all_fonts_can_be_read(qapp):
    assert load_fonts(FIRST_FILES + LATER_FILES) == []


def test_icons_take_the_asked_colour(qapp):
    image = Icons().pixmap("search", "#B45309", 24).toImage()
    inked = [
        image.pixelColor(x, y)
        for x in range(24)
        for y in range(24)
        if image.pixelColor(x, y).alpha() > 250
    ]
    assert inked and all(_near(colour, QColor("#B45309")) for colour in inked)


def test_pointing_icons_are_mirrored(qapp):
    icons = Icons()
    plain = icons.pixmap("chevron-right", "#000000", 24).toImage()
    turned = icons.pixmap("chevron-right", "#000000", 24, mirrored=True).toImage()
    assert plain != turned and plain.flipped(Qt.Orientation.Horizontal) == turned
    assert (
        icons.pixmap("search", "#000000", 24, mirrored=True).toImage()
        == icons.pixmap("search", "#000000", 24).toImage()
    )


def test_every_icon_that_is_named_is_there():
    from aiworkshop.base.resources import resource_path

    for spec in PAGES:
        assert resource_path("icons", f"{spec.icon}.svg").is_file()
    assert "ISC License" in resource_path("icons", "LICENSE").read_text(encoding="utf-8")


def test_settings_go_round(tmp_path):
    path = tmp_path / "deep" / "settings.json"
    settings = Settings(language="he", theme="dark", font_scale=1.5, window={"rtl": "abc"})
    save_settings(path, settings)
    assert load_settings(path) == settings


@pytest.mark.parametrize(
    "stored",
    ["", "no json", "[]", '{"theme": 3, "window": {"ltr": 4}, "later": true, "font_scale": 9}'],
)
def test_odd_settings_never_keep_anybody_out(tmp_path, stored):
    path = tmp_path / "settings.json"
    path.write_text(stored, encoding="utf-8")
    settings = load_settings(path)
    assert settings.theme == "system" and settings.window == {} and settings.font_scale <= 2


def test_a_whole_number_is_taken_for_the_scale(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"font_scale": 2}), encoding="utf-8")
    assert load_settings(path).font_scale == 2.0


def _near(first: QColor, second: QColor) -> bool:
    pairs = zip(first.getRgb()[:3], second.getRgb()[:3], strict=True)
    return all(abs(one - other) < 12 for one, other in pairs)


@pytest.mark.parametrize("code", ["en", "he"])
def test_what_scrolls_keeps_its_distance_to_the_bar(qtbot, context, code):
    context.language.choose(code)
    context.theme.choose()
    area = ScrollColumn()
    qtbot.addWidget(area)
    area.column.addSpacing(900)
    area.resize(300, 300)
    with qtbot.waitExposed(area):
        area.show()
    bar = area.verticalScrollBar()
    picture = bar.grab().toImage()
    outline = QColor(COLOURS["light"]["outline"])
    painted = [x for x in range(picture.width()) if picture.pixelColor(x, 20) == outline]
    content_is_left = bar.mapTo(area, bar.rect().center()).x() > 150
    assert content_is_left == (code == "en")
    distance = painted[0] if content_is_left else picture.width() - 1 - painted[-1]
    context.language.choose("en")
    assert distance >= 8


def test_a_page_that_needs_more_height_than_there_is_scrolls(qtbot):
    pages = QStackedWidget()
    for height in (900, 100):
        page = QWidget()
        column = QVBoxLayout(page)
        field = QLabel("words")
        field.setMinimumHeight(height)
        column.addWidget(field)
        pages.addWidget(page)
    area = ScrollsWhenTight(pages)
    qtbot.addWidget(area)
    area.resize(400, 300)
    area.show()
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 500)
    assert pages.currentWidget().height() >= 900
    pages.setCurrentIndex(1)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert pages.height() == area.viewport().height()


def test_a_day_is_never_cut(qtbot):
    field = DateField()
    qtbot.addWidget(field)
    field.set_value("2026-11-30")
    field.show()
    field.resize(field.minimumSizeHint())
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    shown = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    assert field.fontMetrics().horizontalAdvance("30/11/2026") <= shown.width() + 2


@pytest.mark.parametrize(("asked", "found"), [("contrast_dark", True), ("dark", False)])
def test_high_contrast_is_chosen_like_any_look(qapp, asked, found):
    theme = Theme(qapp, asked)
    try:
        assert theme.mode == asked and theme.is_contrast is found
        assert ("dashed" in theme.hue_sheet("dream")) is found
    finally:
        theme.choose("light")
