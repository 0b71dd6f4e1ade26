# ruff: noqa: F811  # fixtures of the window, by their names
"""The window on a library of a server: others' changes come in, and nothing typed is lost."""

import os

import pytest

from aiworkshop.base.places import ServerPlace
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import ChangeRecord
from aiworkshop.readmodels.records import Finding, Workshop
from tests.postgres.server import SECRET
from tests.ui.conftest import (  # noqa: F401
    _nothing_left,
    open_window,
    typing,
    window,
)


@pytest.fixture
def library_path(address: ServerPlace) -> ServerPlace:
    """What the window is opened on, in place of a file."""
    return address


@pytest.fixture
def workshop_id(address: ServerPlace) -> str:
    with opened_workbench(address) as bench:
        command = CreateWorkshop(title=Text("What works here?"), template="demo_120", tables=3)
        return str(bench.runner.run(command).value)


@pytest.fixture
def elsewhere(address, workshop_id, tmp_path, monkeypatch):
    """Runs a command as another laptop does."""

    def run(command: object) -> object:
        home = os.environ["AIWORKSHOP_HOME"]
        monkeypatch.setenv("AIWORKSHOP_HOME", str(tmp_path / "another laptop"))
        try:
            with opened_workbench(address) as bench:
                return bench.runner.run(command).value
        finally:
            monkeypatch.setenv("AIWORKSHOP_HOME", home)

    return run


def settled(window, qtbot) -> None:
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db") and not window.desk.is_saving)


def read(window, qtbot, cls, key):
    found = []
    window.desk.read(lambda reads: reads.record(cls, key), found.append)
    qtbot.waitUntil(lambda: bool(found))
    return found[0]


@pytest.fixture
def details(window, workshop_id, qtbot):
    """The form of the workshop's own fields."""
    window.go("prepare", workshop_id, "details")
    form = window.page.stack.currentWidget().form
    qtbot.waitUntil(lambda: form.record is not None)
    return form


@pytest.fixture
def stopped(server):
    """Stops the server; started again after the test at the latest."""
    down = []

    def stop() -> None:
        server.stop()
        down.append(True)

    def start() -> None:
        if down:
            down.clear()
            server.start()

    yield stop, start
    start()


def test_the_server_goes_away_in_the_middle_of_an_edit(
    window,
    details,
    stopped,
    typing,
    workshop_id,
    qtbot,
):
    stop, start = stopped
    settled(window, qtbot)
    stop()
    field = details.fields["title"]
    field.clear()
    typing(field, "מה שעובד")
    details.flush()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    strip = window.notices.trouble
    assert strip.label.text().startswith("The library on the server cannot be reached")
    assert SECRET.replace(" ", "%20") not in strip.label.text()
    assert strip.button.text() == "Try again"
    assert field.value().text == "מה שעובד"
    place = f"workshop/{workshop_id}/title"
    waiting = []
    # The local file is asked, since the title of the workshop cannot be.
    window.desk.database(_draft_rows, waiting.extend)
    qtbot.waitUntil(lambda: bool(waiting))
    assert (place, "מה שעובד") in waiting
    # Looking for others again and again tells nothing again.
    for _ in range(3):
        window.desk._look_elsewhere()
        settled(window, qtbot)
    assert len(window.notices._problems) == 1
    # Still away: told once, and nothing is lost.
    strip.button.click()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    settled(window, qtbot)
    assert field.value().text == "מה שעובד"
    start()
    strip.button.click()
    qtbot.waitUntil(lambda: not field.pending() and not window.desk.is_saving)
    assert read(window, qtbot, Workshop, workshop_id).title.text == "מה שעובד"
    settled(window, qtbot)
    assert not window.notices.has_problem
    left = []
    window.desk.database(lambda bench: [_draft_rows(bench)], left.extend)
    qtbot.waitUntil(lambda: bool(left))
    assert left == [[]]


def _draft_rows(bench):
    with bench.library.local.read() as connection:
        rows = connection.exec_driver_sql("SELECT place, payload FROM draft").all()
    return [tuple(row) for row in rows]


def test_what_is_typed_on_while_the_server_is_away_is_what_is_saved(
    window,
    details,
    stopped,
    typing,
    workshop_id,
    elsewhere,
    qtbot,
):
    stop, start = stopped
    settled(window, qtbot)
    stop()
    field = details.fields["title"]
    field.clear()
    for words in ("A", " garden", " for all"):
        typing(field, words)
        details.flush()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    qtbot.waitUntil(lambda: not window.desk.is_saving)
    assert field.value().text == "A garden for all"
    start()
    window.notices.trouble.button.click()
    qtbot.waitUntil(lambda: not field.pending() and not window.desk.is_saving)
    assert read(window, qtbot, Workshop, workshop_id).title.text == "A garden for all"


def test_the_entry_bar_keeps_its_words_and_adds_them_once(
    window,
    stopped,
    typing,
    workshop_id,
    qtbot,
):
    stop, start = stopped
    window.go("discovery", workshop_id)
    settled(window, qtbot)
    from aiworkshop.ui.widgets.entry_bar import EntryBar

    bar = next(one for one in window.page.findChildren(EntryBar) if one.isVisible())
    stop()
    typing(bar.field, "a story")
    bar.field.enter()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    qtbot.waitUntil(lambda: bar.field.words() == "a story")
    start()
    window.notices.trouble.button.click()
    qtbot.waitUntil(lambda: not bar.field.words() and not window.desk.is_saving)
    found = []
    window.desk.read(lambda reads: reads.records(Finding, workshop_id), found.append)
    qtbot.waitUntil(lambda: bool(found))
    assert [one.title.text for one in found[0]] == ["a story"]


def test_a_server_that_is_back_is_noticed_without_a_click(
    window,
    details,
    stopped,
    workshop_id,
    elsewhere,
    qtbot,
):
    stop, start = stopped
    settled(window, qtbot)
    stop()
    window.desk.read(lambda reads: reads.workshop_cards(), list)
    qtbot.waitUntil(lambda: window.notices.has_problem)
    start()
    elsewhere(ChangeRecord(workshop_id, "workshop", workshop_id, {"title": Text("Changed")}))
    window.desk._look_elsewhere()
    qtbot.waitUntil(lambda: not window.notices.has_problem)
    qtbot.waitUntil(lambda: details.fields["title"].value().text == "Changed")


def test_changes_of_others_appear_without_reopening(
    window,
    details,
    workshop_id,
    elsewhere,
    qtbot,
):
    settled(window, qtbot)
    elsewhere(ChangeRecord(workshop_id, "workshop", workshop_id, {"title": Text("Theirs")}))
    qtbot.waitUntil(lambda: details.fields["title"].value().text == "Theirs")


def test_two_who_type_into_one_field_are_asked(
    window,
    details,
    typing,
    workshop_id,
    elsewhere,
    qtbot,
):
    from aiworkshop.ui.dialogs.edit_conflict import EditConflictDialog

    settled(window, qtbot)
    window.desk._poll.stop()
    field = details.fields["title"]
    field.clear()
    typing(field, "Mine")
    elsewhere(ChangeRecord(workshop_id, "workshop", workshop_id, {"title": Text("Theirs")}))
    details.flush()
    qtbot.waitUntil(lambda: bool(window.findChildren(EditConflictDialog)))
    dialog = window.findChildren(EditConflictDialog)[0]
    assert dialog.theirs.toPlainText() == "Theirs"
    dialog.keep_both.click()
    qtbot.waitUntil(lambda: not window.desk.is_saving)
    assert read(window, qtbot, Workshop, workshop_id).title.text == "Theirs / Mine"


def test_a_server_that_is_away_at_the_start_is_told_and_tried_again(
    open_window,
    stopped,
    workshop_id,
    qtbot,
):
    stop, start = stopped
    stop()
    window = open_window()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    start()
    window.notices.trouble.button.click()
    qtbot.waitUntil(lambda: bool(window.pages["library"]._cards))
    assert list(window.pages["library"]._cards) == [workshop_id]
