"""Two people type into one field: the second is asked, with both texts side by side."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.readmodels.records import Finding
from aiworkshop.ui.dialogs.edit_conflict import EditConflictDialog
from aiworkshop.ui.phases.discovery.finding_details import FindingDetails
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.reading_choice import ReadingChoice
from aiworkshop.ui.widgets.form import FieldForm
from tests.ui.outcome_walk import choose

THEIRS = Text("גינה ליד בית הספר", "he")


@pytest.fixture
def finding_id(library_path, workshop_id):
    with opened_workbench(library_path) as bench:
        fields = {"kind": "story", "title": Text("A garden"), "quote": Text("green")}
        return str(bench.runner.run(AddRecord(workshop_id, "finding", fields)).value)


@pytest.fixture
def form(in_workshop, desk, finding_id, qtbot):
    made = FieldForm(in_workshop)
    made.add_text("title", "Title")
    made.add_text("quote", "Quote", area=True)
    bind(made, desk, finding_id, qtbot)
    made.show()
    yield made
    made.hide()
    made.deleteLater()


def stored(desk, finding_id, qtbot) -> Finding:
    found = []
    desk.read(lambda reads: reads.record(Finding, finding_id), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


def bind(form, desk, finding_id, qtbot) -> None:
    form.bind("finding", stored(desk, finding_id, qtbot))


@pytest.fixture
def somebody_else(library_path, workshop_id, finding_id):
    """Writes from another laptop."""

    def write(**fields: object) -> None:
        with opened_workbench(library_path) as bench:
            bench.runner.run(ChangeRecord(workshop_id, "finding", finding_id, fields))

    return write


def asked(form, qtbot) -> EditConflictDialog:
    def found() -> list[EditConflictDialog]:
        return [one for one in form.window().findChildren(EditConflictDialog) if one.isVisible()]

    qtbot.waitUntil(lambda: len(found()) == 1)
    return found()[0]


def type_against_each_other(form, typing, somebody_else, name="title", words="A park"):
    form.fields[name].clear()
    typing(form.fields[name], words)
    somebody_else(**{name: THEIRS})
    form.flush()


def test_both_texts_are_shown_and_nothing_is_written_unasked(
    form, typing, somebody_else, desk, finding_id, qtbot
):
    type_against_each_other(form, typing, somebody_else)
    dialog = asked(form, qtbot)
    assert dialog.theirs.toPlainText() == THEIRS.text
    assert dialog.theirs.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert dialog.mine.toPlainText() == "A park"
    assert stored(desk, finding_id, qtbot).title == THEIRS
    dialog.reject()
    assert form.fields["title"].value().text == "A park"
    # Undecided, it is asked again, and one dialog at a time.
    form.flush()
    again = asked(form, qtbot)
    form.flush()
    qtbot.waitUntil(lambda: not desk.lanes.pending("db"))
    assert asked(form, qtbot) is again
    again.take_theirs.click()


def test_mine_stands_where_mine_was_chosen(form, typing, somebody_else, desk, finding_id, qtbot):
    type_against_each_other(form, typing, somebody_else)
    asked(form, qtbot).keep_mine.click()
    qtbot.waitUntil(lambda: stored(desk, finding_id, qtbot).title.text == "A park")
    assert not desk.drafts.kept(form.context.workshop_id, f"finding/{finding_id}/title")


def test_theirs_stands_where_theirs_was_chosen(
    form, typing, somebody_else, desk, finding_id, qtbot
):
    type_against_each_other(form, typing, somebody_else)
    asked(form, qtbot).take_theirs.click()
    assert form.fields["title"].value() == THEIRS
    assert not form.fields["title"].pending()
    qtbot.waitUntil(lambda: not desk.is_saving)
    assert stored(desk, finding_id, qtbot).title == THEIRS
    assert not desk.drafts.kept(form.context.workshop_id, f"finding/{finding_id}/title")


@pytest.mark.parametrize(("name", "between"), [("title", " / "), ("quote", "\n")])
def test_both_stand_one_behind_the_other(
    form, typing, somebody_else, desk, finding_id, qtbot, name, between
):
    type_against_each_other(form, typing, somebody_else, name)
    asked(form, qtbot).keep_both.click()
    together = f"{THEIRS.text}{between}A park"
    qtbot.waitUntil(lambda: getattr(stored(desk, finding_id, qtbot), name).text == together)


def test_a_change_that_arrives_while_one_types_is_asked_about_and_not_overwritten(
    form, typing, somebody_else, desk, finding_id, qtbot
):
    """The poll reads the record anew under the words that are being typed."""
    form.fields["title"].clear()
    typing(form.fields["title"], "A park")
    somebody_else(title=THEIRS)
    bind(form, desk, finding_id, qtbot)
    assert form.fields["title"].value().text == "A park"
    form.flush()
    assert asked(form, qtbot).theirs.toPlainText() == THEIRS.text
    asked(form, qtbot).take_theirs.click()


def test_another_field_is_nobodys_conflict(form, typing, somebody_else, desk, finding_id, qtbot):
    form.fields["title"].clear()
    typing(form.fields["title"], "A park")
    somebody_else(quote=Text("red"))
    form.flush()
    qtbot.waitUntil(lambda: stored(desk, finding_id, qtbot).title.text == "A park")
    assert stored(desk, finding_id, qtbot).quote.text == "red"
    assert not [w for w in QApplication.topLevelWidgets() if isinstance(w, EditConflictDialog)]


def test_one_who_types_on_is_no_conflict_with_oneself(form, typing, desk, finding_id, qtbot):
    field = form.fields["title"]
    field.clear()
    for words in ("A", " p", "ark"):
        typing(field, words)
        form.flush()
    qtbot.waitUntil(lambda: stored(desk, finding_id, qtbot).title.text == "A park")
    bind(form, desk, finding_id, qtbot)
    typing(field, "s")
    form.flush()
    qtbot.waitUntil(lambda: stored(desk, finding_id, qtbot).title.text == "A parks")
    assert not form.window().findChildren(EditConflictDialog)


# ---- what is chosen with one click rests on what was seen, too


def test_a_choice_of_language_overwrites_nobodys_words(
    in_workshop, desk, finding_id, somebody_else, qtbot
):
    choice = ReadingChoice(in_workshop, "finding", [("title", "Title")])
    qtbot.addWidget(choice)
    errors = []
    desk.failed.connect(errors.append)
    choice.show_record(stored(desk, finding_id, qtbot))
    # One choice after the other, before the record is read again.
    choose(choice.language, "en")
    choose(choice.direction, "rtl")
    qtbot.waitUntil(lambda: not desk.lanes.pending("db"))
    assert stored(desk, finding_id, qtbot).title == Text("A garden", "en", "rtl")
    assert errors == []
    somebody_else(title=THEIRS)
    choose(choice.language, "ar")
    qtbot.waitUntil(lambda: bool(errors))
    assert stored(desk, finding_id, qtbot).title == THEIRS
    assert [error.code for error in errors] == ["edit_conflict"]
    assert choice.language.value() == "en", "as it was before"


def test_a_kind_that_somebody_else_chose_stays(in_workshop, desk, finding_id, somebody_else, qtbot):
    details = FindingDetails(in_workshop, Naming(lambda: "en"))
    qtbot.addWidget(details)
    errors = []
    desk.failed.connect(errors.append)
    details.show_finding(finding_id)
    qtbot.waitUntil(lambda: details._detail is not None)
    for kind in ("asset", "wish"):
        details._change_kind(kind)
    qtbot.waitUntil(lambda: not desk.lanes.pending("db"))
    assert stored(desk, finding_id, qtbot).kind == "wish"
    assert errors == []
    somebody_else(kind="asset")
    details._change_kind("story")
    qtbot.waitUntil(lambda: bool(errors))
    assert stored(desk, finding_id, qtbot).kind == "asset"
