"""The stick with the library is pulled out while the window is open."""

import sys

import pytest
from PySide6.QtWidgets import QLineEdit

from aiworkshop.bootstrap import opened_workbench
from aiworkshop.readmodels.records import Finding, Workshop
from aiworkshop.ui import saving_elsewhere
from aiworkshop.ui.saving_elsewhere import SavingElsewhere

pytestmark = pytest.mark.skipif(
    sys.platform == "win32", reason="Windows lets nobody take an open file away"
)


@pytest.fixture
def library_path(tmp_path):
    (tmp_path / "stick").mkdir()
    return tmp_path / "stick" / "library.sqlite"


@pytest.fixture
def pull(library_path, tmp_path):
    """Pull the stick out; put it in again."""
    return (
        lambda: library_path.parent.rename(tmp_path / "pulled"),
        lambda: (tmp_path / "pulled").rename(library_path.parent),
    )


def settled(window, qtbot):
    qtbot.waitUntil(lambda: not window.desk.lanes.pending("db") and not window.desk.is_saving)


@pytest.fixture
def title(window, workshop_id, qtbot):
    """The field of the workshop's title."""
    window.go("prepare", workshop_id, "details")
    form = window.page.stack.currentWidget().form
    qtbot.waitUntil(lambda: form.record is not None)
    settled(window, qtbot)
    return form.fields["title"]


def type_over(field, words, typing):
    field.clear()
    typing(field, words)


def test_the_words_stay_and_are_saved_once_the_stick_is_back(
    window, title, pull, typing, workshop_id, library_path, qtbot
):
    out, back = pull
    out()
    type_over(title, "מה שעובד", typing)
    window.flush()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    settled(window, qtbot)
    strip = window.notices.trouble
    assert "not there any more" in strip.label.text()
    assert strip.button.text() == "Try again"
    assert strip.other.text() == "Save what is on the screen elsewhere…"
    assert title.value().text == "מה שעובד"
    assert window.top_bar.saved.text() == "Not everything is saved"
    assert not library_path.parent.exists()
    # Trying too early loses nothing.
    strip.button.click()
    settled(window, qtbot)
    qtbot.waitUntil(lambda: window.notices.has_problem)
    back()
    window.notices.trouble.button.click()
    qtbot.waitUntil(lambda: not title.pending() and not window.desk.is_saving)
    window.desk._look_elsewhere()
    qtbot.waitUntil(lambda: not window.notices.has_problem)
    assert window.top_bar.saved.text() == "All changes saved"
    with opened_workbench(library_path) as bench:
        assert bench.reads.record(Workshop, workshop_id).title.text == "מה שעובד"
        assert bench.drafts.waiting() == []


def test_it_is_told_at_once_and_what_was_refused_is_saved_by_itself(
    window, pull, typing, workshop_id, library_path, qtbot
):
    from aiworkshop.ui.widgets.entry_bar import EntryBar

    window.go("discovery", workshop_id)
    settled(window, qtbot)
    bar = next(one for one in window.page.findChildren(EntryBar) if one.isVisible())
    out, back = pull
    out()
    window.desk._look_elsewhere()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    for _ in range(3):
        window.desk._look_elsewhere()
        settled(window, qtbot)
    assert len(window.notices._problems) == 1
    typing(bar.field, "a story")
    bar.field.enter()
    qtbot.waitUntil(lambda: bar.field.words() == "a story" and window.desk.has_refused)
    back()
    window.desk._look_elsewhere()
    qtbot.waitUntil(lambda: not bar.field.words() and not window.desk.is_saving)
    qtbot.waitUntil(lambda: not window.notices.has_problem)
    assert "there again" in window.notices.label.text()
    with opened_workbench(library_path) as bench:
        found = bench.reads.records(Finding, workshop_id)
        assert [one.title.text for one in found] == ["a story"]


def test_what_is_on_the_screen_is_saved_elsewhere(
    window, title, pull, typing, workshop_id, tmp_path, qtbot
):
    secret = QLineEdit(window)
    secret.setEchoMode(QLineEdit.EchoMode.Password)
    secret.pending, secret.value = lambda: True, lambda: "passphrase"
    pull[0]()
    type_over(title, "מה שעובד", typing)
    window.flush()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    settled(window, qtbot)
    saving = window.findChild(SavingElsewhere)
    safe = tmp_path / "מקום בטוח"
    safe.mkdir()
    saving.ask_folder = lambda: str(safe)
    window.notices.trouble.other.click()
    qtbot.waitUntil(lambda: window.notices.label.text().startswith("Saved in"))
    assert window.notices.has_problem, "it is still gone"
    (folder,) = safe.iterdir()
    words = (folder / saving_elsewhere.WORDS_FILE).read_text("utf-8-sig")
    assert "מה שעובד" in words
    assert "passphrase" not in words
    assert words.count("מה שעובד") == 1
    with opened_workbench(folder / "library.sqlite") as bench:
        assert bench.reads.record(Workshop, workshop_id).title.text == "מה שעובד"
    assert (folder / "workshop.aiworkshop").is_file()


def test_a_folder_that_takes_nothing_is_refused_with_another_choice(
    window, title, pull, typing, tmp_path, qtbot
):
    pull[0]()
    type_over(title, "words", typing)
    window.flush()
    qtbot.waitUntil(lambda: window.notices.has_problem)
    settled(window, qtbot)
    (tmp_path / "file").write_text("")
    saving = window.findChild(SavingElsewhere)
    saving.ask_folder = lambda: str(tmp_path / "file")
    saving.begin()
    strip = window.notices.trouble
    qtbot.waitUntil(lambda: strip.button.text() == "Choose another folder…")
    assert "Everything stays on the screen" in strip.label.text()
    assert title.value().text == "words"
