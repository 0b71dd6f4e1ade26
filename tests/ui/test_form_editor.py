"""The editor of a funder's form: written as one types, counted as one types, nothing lost."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.paths import data_folder
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.outputs import ReportRequest
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.readmodels.records import ReportText
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.form_editor import FormEditor
from aiworkshop.ui.pages.report_editors import make_editor
from aiworkshop.ui.widgets.button import Button

HEBREW = "בסדנה דיברנו על בית־ספר פתוח אחר הצהריים"
ARABIC = "في الورشة تحدثنا عن مدرسة مفتوحة بعد الظهر"
ENGLISH = "We spoke of a well-known school – open in the afternoon"


class Host(QWidget):
    """What the page does for an editor: reads the workshop again after each command."""

    def __init__(self, context: PageContext, form: str) -> None:
        super().__init__()
        self.context = context
        self.names = True
        self.contents: WorkshopContents | None = None
        made = make_editor(context, form)
        assert isinstance(made, FormEditor)
        self.editor = made
        QVBoxLayout(self).addWidget(made)
        context.desk.changed.connect(lambda _: self.read())
        self.read()

    def read(self) -> None:
        wanted = self.context.workshop_id
        self.context.desk.read(lambda reads: reads.contents(wanted), self._show, context=self)

    def _show(self, contents: WorkshopContents) -> None:
        self.contents = contents
        self.editor.show_report(contents, ReportRequest("en", self.names))

    def texts(self) -> dict[str, ReportText]:
        assert self.contents is not None
        return {each.place: each for each in self.contents.report_text}


@pytest.fixture
def filled(library_path: Path, workshop_id: str) -> str:
    """Themes to begin from, and what a workshop knows of itself."""
    with opened_workbench(library_path) as bench:
        for title in ("Neighbours", "Open school", "Evening market"):
            fields: dict[str, object] = {"title": Text(title, "en")}
            bench.runner.run(AddRecord(workshop_id, "theme", fields))
        known: dict[str, object] = {
            "venue": Text("Community hall", "en"),
            "facilitators": ["Dana Levi"],
        }
        bench.runner.run(ChangeRecord(workshop_id, "workshop", workshop_id, known))
        for name, consent in (("Amal Haddad", True), ("Nobody Asked", False)):
            person: dict[str, object] = {
                "name": Text(name, "en"),
                "role": Text("Principal", "en"),
                "name_consent": consent,
            }
            bench.runner.run(AddRecord(workshop_id, "participant", person))
    return workshop_id


@pytest.fixture
def host(qtbot: Any, filled: str, in_workshop: PageContext) -> Iterator[Host]:
    yield from hosted(qtbot, in_workshop, "un-habitat")


def hosted(qtbot: Any, context: PageContext, form: str) -> Iterator[Host]:
    host = Host(context, form)
    qtbot.addWidget(host)
    host.resize(480, 900)
    host.show()
    host.activateWindow()
    settle(qtbot, host)
    yield host
    settle(qtbot, host)


def settle(qtbot: Any, host: Host) -> None:
    lanes = host.context.desk.lanes

    def quiet() -> bool:
        return not (lanes.pending("db") or lanes.pending("work"))

    qtbot.waitUntil(lambda: host.contents is not None and quiet())


def stored(qtbot: Any, host: Host, place: str, words: str) -> None:
    qtbot.waitUntil(lambda: place in host.texts() and host.texts()[place].words.text == words)


@pytest.mark.parametrize(
    ("words", "count", "rtl"), [(HEBREW, 7, True), (ARABIC, 8, True), (ENGLISH, 11, False)]
)
def test_words_are_counted_while_one_types(
    qtbot: Any,
    host: Host,
    typing: Callable[[QWidget, str], None],
    words: str,
    count: int,
    rtl: bool,
) -> None:
    cell = host.editor.texts["summary"]
    typing(cell.area, words)
    assert cell.counter.label.text() == f"{count} of 300 words"
    turned = cell.area.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert turned is rtl
    cell.area.flush()
    stored(qtbot, host, "field.summary", words)


def test_texts_that_share_a_limit_are_counted_together(
    qtbot: Any, host: Host, typing: Callable[[QWidget, str], None]
) -> None:
    outline, recommendations = host.editor.texts["outline"], host.editor.texts["recommendations"]
    typing(outline.area, "one two three")
    typing(recommendations.area, "ארבע חמש")
    assert outline.counter.label.text().startswith("3 words here, 5 of 500")
    assert recommendations.counter.label.text().startswith("2 words here, 5 of 500")
    assert host.editor.texts["summary"].counter.label.text() == "0 of 300 words"


def test_over_the_limit_says_by_how_much_in_words_colour_and_sign(
    qtbot: Any, host: Host, typing: Callable[[QWidget, str], None]
) -> None:
    cell = host.editor.texts["outline"]
    cell.area.setPlainText("word " * 499)
    assert not host.editor.over_limit()
    calm = cell.counter.sign.pixmap().toImage()
    typing(cell.area, "אחת שתיים שלוש ")
    assert host.editor.over_limit() and cell.counter.over == 2
    assert "502 of 500" in cell.counter.label.text()
    assert re.search(r"2 word(s|\(s\)) too many", cell.counter.label.text())
    assert cell.counter.sign.pixmap().toImage() != calm
    danger = host.context.theme.colour("danger")
    assert cell.counter.label.palette().placeholderText().color() == danger
    # Every text that shares the limit says so, and what is asked before saving does.
    assert host.editor.texts["habitat_iii"].counter.over == 2
    (objection,) = host.editor.objections()
    assert "502" in objection and "2 too many" in objection


def test_a_draft_is_put_at_the_cursor_and_can_be_taken_back(
    qtbot: Any, host: Host, typing: Callable[[QWidget, str], None]
) -> None:
    cell = host.editor.texts["outline"]
    assert cell.begin.accessibleName() == "Begin from: themes found (3)"
    typing(cell.area, "before")
    qtbot.mouseClick(cell.begin, Qt.MouseButton.LeftButton)
    lines = cell.area.toPlainText().split("\n")
    assert lines == ["before", "- Neighbours", "- Open school", "- Evening market"]
    qtbot.keyClick(cell.area, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert cell.area.toPlainText() == "before"
    cell.area.flush()
    stored(qtbot, host, "field.outline", "before")


def test_a_text_without_anything_to_begin_from_offers_nothing(host: Host) -> None:
    assert host.editor.texts["partnerships"].offered.isHidden()
    assert not host.editor.texts["outline"].offered.isHidden()


def test_what_the_workshop_knows_is_shown_taken_and_typed_over(
    qtbot: Any, host: Host, typing: Callable[[QWidget, str], None]
) -> None:
    venue = host.editor.shorts["venue"]
    assert venue.field.placeholderText() == "Community hall"
    assert "From the workshop" in venue.known.text() and not venue.take.isHidden()
    qtbot.mouseClick(venue.take, Qt.MouseButton.LeftButton)
    stored(qtbot, host, "field.venue", "Community hall")
    assert venue._row.isHidden()
    venue.field.setFocus()
    venue.field.selectAll()
    typing(venue.field, "Pavilion")
    assert "Community hall" in venue.known.text()
    venue.field.flush()
    stored(qtbot, host, "field.venue", "Pavilion")
    host.context.desk.undo(host.context.workshop_id)
    qtbot.waitUntil(lambda: venue.field.text() == "Community hall")


def test_the_draft_of_what_is_typed_is_kept_and_comes_back(
    qtbot: Any, host: Host, typing: Callable[[QWidget, str], None]
) -> None:
    area = host.editor.texts["summary"].area
    typing(area, "half a thou")
    drafts = host.context.desk.drafts
    place = "report_text/un-habitat/field.summary"
    qtbot.waitUntil(
        lambda: drafts.kept(host.context.workshop_id, place) == "half a thou", timeout=5_000
    )
    assert host.editor.being_typed()["field.summary"].text == "half a thou"
    again = make_editor(host.context, "un-habitat")
    assert isinstance(again, FormEditor)
    qtbot.addWidget(again)
    assert again.texts["summary"].area.toPlainText() == "half a thou"
    again.texts["summary"].area.flush()
    stored(qtbot, host, "field.summary", "half a thou")


def test_a_focus_area_is_chosen_and_what_does_not_apply_is_struck(qtbot: Any, host: Host) -> None:
    focus: Any = host.editor.choices["focus"]
    focus.choice.set_value("economy")
    focus._choose("economy")
    assert "<s>" not in focus.struck.text()
    focus.parts.ticks["economy.1"].check.click()
    assert "<s>Urban Productivity</s>" in focus.struck.text()
    assert focus.struck.accessibleName().endswith("Urban Productivity")
    qtbot.waitUntil(
        lambda: (
            "field.focus" in host.texts()
            and host.texts()["field.focus"].value == "economy economy.0 economy.2"
        ),
    )
    host.context.desk.undo(host.context.workshop_id)
    qtbot.waitUntil(lambda: "<s>" not in focus.struck.text())


def test_ticks_are_written(qtbot: Any, host: Host) -> None:
    ticks: Any = host.editor.choices["cross_cutting"]
    ticks.picker.ticks["youth"].check.click()
    # The words can be pressed as well as the box.
    qtbot.mouseClick(ticks.picker.ticks["gender"].words, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(
        lambda: (
            "field.cross_cutting" in host.texts()
            and host.texts()["field.cross_cutting"].value == "gender youth"
        ),
    )


def add_row(qtbot: Any, host: Host, part: str) -> Any:
    table = host.editor.tables[part]
    count = len(table.rows)
    table.add.click()
    qtbot.waitUntil(lambda: len(table.rows) == count + 1)
    settle(qtbot, host)
    return list(table.rows.values())[-1]


def test_people_are_added_moved_and_removed_by_keyboard(
    qtbot: Any, host: Host, typing: Callable[[QWidget, str], None]
) -> None:
    table = host.editor.tables["speakers"]
    for name in ("Rivka", "Samir"):
        card = add_row(qtbot, host, "speakers")
        qtbot.waitUntil(card.fields["name"].hasFocus)
        typing(card.fields["name"], name)
        card.fields["name"].flush()
        settle(qtbot, host)
    first, second = table.rows
    qtbot.keyClick(
        table.rows[second].fields["name"], Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier
    )
    qtbot.waitUntil(lambda: list(table.rows) == [second, first])
    qtbot.keyClick(table.rows[second].remove, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: list(table.rows) == [first])
    settle(qtbot, host)
    assert not [place for place in host.texts() if second in place]
    host.context.desk.undo(host.context.workshop_id)
    qtbot.waitUntil(lambda: list(table.rows) == [second, first])
    assert table.rows[second].fields["name"].text() == "Samir"


def test_people_of_the_workshop_are_offered_with_their_consent(qtbot: Any, host: Host) -> None:
    table = host.editor.tables["speakers"]
    offered = [table.person.itemText(n) for n in range(table.person.count())]
    assert offered[1:] == ["Dana Levi", "Amal Haddad"]
    for number in (1, 0):
        table._add_person(number)
        settle(qtbot, host)
    amal, dana = table.rows.values()
    assert amal.fields["name"].text() == "Amal Haddad"
    assert amal.fields["position"].text() == "Principal"
    assert amal.fields["email"].text() == ""
    assert amal.consent.value() and not dana.consent.value()
    dana.consent.check.click()
    settle(qtbot, host)
    assert host.texts()[f"row.{dana.row_id}.consent"].value == "yes"


def test_budget_lines_are_summed_while_one_types(
    qtbot: Any, filled: str, in_workshop: PageContext, typing: Callable[[QWidget, str], None]
) -> None:
    hosts = hosted(qtbot, in_workshop, "city-report")
    host = next(hosts)
    for channel, planned in (("branding", "1,250"), ("branding", "٧٥٠"), ("business_plan", "10")):
        card = add_row(qtbot, host, "budget")
        choice = card.fields["channel"]
        choice.setCurrentIndex(choice.findData(channel))
        choice.flush()
        typing(card.fields["planned"], planned)
    sums = host.editor.tables["budget"].sums.text()
    assert "Marketing and branding: Planned (₪) \u20662,000\u2069" in sums
    assert "All together: Planned (₪) \u20662,010\u2069" in sums
    for card in host.editor.tables["budget"].rows.values():
        card.fields["planned"].flush()
    settle(qtbot, host)
    values = [each.value for each in host.texts().values() if each.place.endswith(".planned")]
    assert sorted(values) == ["1000", "125000", "75000"]
    next(hosts, None)


def test_a_form_of_ones_own_with_a_mistake_is_told_of(
    qtbot: Any, filled: str, in_workshop: PageContext
) -> None:
    folder = data_folder() / "forms"
    folder.mkdir(parents=True)
    (folder / "own.toml").write_text('id = "own"\nlanguages = ["he"]\n', "utf-8")
    editor = make_editor(in_workshop, "own")
    assert isinstance(editor, FormEditor)
    qtbot.addWidget(editor)
    assert editor.mistake is not None
    assert "own.toml" in str(editor.mistake) and "Line 1" in str(editor.mistake)
    assert make_editor(in_workshop, "no such form") is None
    assert not editor.findChildren(Button)
