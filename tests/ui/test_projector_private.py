"""Releasing in the lists, and what is masked while others see the facilitator's screen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.readmodels.library_page import DraftCard
from aiworkshop.readmodels.records import Commitment, Dream, Finding
from aiworkshop.ui.pages.library_keeping import WaitingDrafts
from aiworkshop.ui.phases.destiny.commitments import CommitmentsTab
from aiworkshop.ui.phases.discovery.findings import FindingsTab
from aiworkshop.ui.phases.dream.visions import VisionsTab
from aiworkshop.ui.projector.displays import Display
from aiworkshop.ui.projector.privacy import HOLD_KEY, Privacy
from tests.ui.second_screen import LAPTOP, WALL, PluggedDisplays

STAMP = f"{1_760_000_000_000:012x}-0000-laptop01"
LISTS = {
    "finding": (FindingsTab, Finding, {"kind": "story", "title": Text("One")}),
    "dream": (VisionsTab, Dream, {"headline": Text("One")}),
    "commitment": (CommitmentsTab, Commitment, {"kind": "offer", "words": Text("One")}),
}


def idle(qtbot, context) -> None:
    qtbot.waitUntil(lambda: not context.desk.lanes.pending("db"))


def add(qtbot, context, kind, fields) -> str:
    keys = []
    command = AddRecord(context.workshop_id, kind, fields)
    context.desk.run(command, lambda outcome: keys.append(str(outcome.value)))
    qtbot.waitUntil(lambda: bool(keys))
    return keys[0]


def shown(qtbot, context, tab_class):
    tab = tab_class(context)
    qtbot.addWidget(tab)
    tab.resize(900, 700)
    tab.show()
    context.desk.changed.connect(tab.refresh)
    tab.refresh(None)
    idle(qtbot, context)
    qtbot.waitUntil(lambda: tab.list.count() and tab.list.view.cards.card(_first(tab)) is not None)
    return tab


def _first(tab) -> str:
    card = tab.list.view.cards
    card.data(card.index(0))
    return card.ids()[0]


def press(widget, key, written, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, key, modifiers, written))


@pytest.mark.parametrize("kind", LISTS)
def test_released_by_letter_by_keys_and_by_mouse_and_taken_back(qtbot, in_workshop, kind):
    tab_class, _, fields = LISTS[kind]
    add(qtbot, in_workshop, kind, fields)
    tab = shown(qtbot, in_workshop, tab_class)
    key = _first(tab)

    def released() -> bool:
        card = tab.list.view.cards.card(key)
        return card is not None and bool(card.released)

    tab.list.select(key)
    view = tab.list.view
    view.setFocus()
    for letter, code in (("r", Qt.Key.Key_R), ("ר", 0x5E8), ("ق", 0x642)):
        before = released()
        press(view, code, letter)
        qtbot.waitUntil(lambda before=before: released() != before)
        idle(qtbot, in_workshop)
    assert released()
    tab.releasing.turn_chosen()
    qtbot.waitUntil(lambda: not released())
    idle(qtbot, in_workshop)
    rect = view.visualRect(view.cards.index(0))
    spot = view.painter_delegate.release_rect(rect).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(spot))
    qtbot.waitUntil(released)
    notice = in_workshop.notices.label.text()
    assert notice and "projector" in notice
    in_workshop.desk.undo(in_workshop.workshop_id)
    qtbot.waitUntil(lambda: not released())
    idle(qtbot, in_workshop)


@pytest.fixture
def privacy(qtbot, qapp):
    displays = PluggedDisplays()
    privacy = Privacy(displays)
    privacy.screens = displays
    yield privacy
    privacy.deleteLater()
    displays.deleteLater()


def test_masked_on_one_screen_that_is_on_the_wall_and_on_mirrored_ones(privacy):
    assert not privacy.masking, "alone at the desk nothing is hidden"
    privacy.set_on_the_wall(True)
    assert privacy.masking
    privacy.hold(True)
    assert privacy.applies and not privacy.masking
    privacy.hold(False)
    privacy.screens.plug(WALL)
    assert not privacy.masking, "the wall has a screen of its own"
    privacy.screens.unplug(WALL)
    assert privacy.masking
    privacy.set_on_the_wall(False)
    assert not privacy.masking
    mirror = Display("HDMI-1", LAPTOP.geometry)
    privacy.screens.plug(mirror)
    assert privacy.masking, "mirrored, whatever anybody said"


def test_shown_only_while_the_key_is_held(qtbot, window):
    window.privacy.set_on_the_wall(True)
    assert window.privacy.masking
    qtbot.keyPress(window, HOLD_KEY)
    assert not window.privacy.masking
    qtbot.keyRelease(window, HOLD_KEY)
    assert window.privacy.masking
    qtbot.keyPress(window, HOLD_KEY)
    QApplication.sendEvent(window, QEvent(QEvent.Type.WindowDeactivate))
    assert window.privacy.masking, "a release that went elsewhere"


def test_only_what_stays_in_the_room_is_masked_in_the_findings(qtbot, in_workshop, privacy):
    context = replace(in_workshop, privacy=privacy)
    fields = {"kind": "story", "title": Text("Private " * 4), "permission": "room_only"}
    private = add(qtbot, context, "finding", fields)
    fields = {"kind": "story", "title": Text("Public " * 4), "permission": "anonymous"}
    public = add(qtbot, context, "finding", fields)
    fields = {"kind": "success_factor", "title": Text("Root " * 4), "parent_id": private}
    add(qtbot, context, "finding", fields)
    tab = shown(qtbot, context, FindingsTab)
    view = tab.list.view
    qtbot.waitUntil(lambda: all(view.cards.card(key) for key in (private, public)))

    def look(key):
        index = view.cards.index(view.cards.ids().index(key))
        return view.grab(view.visualRect(index)).toImage()

    before = {key: look(key) for key in (private, public)}
    privacy.set_on_the_wall(True)
    assert look(public) == before[public]
    assert look(private) != before[private]
    masked = look(private)
    card = view.cards.card(private)
    view.cards._cards[private] = replace(card, title=Text("Quite other words"), chips=())
    assert look(private) == masked, "nothing of the words shows through"
    view.cards._cards[private] = card
    privacy.hold(True)
    assert look(private) == before[private]
    roots = [view.cards.card(key) for key in view.cards.ids()]
    assert [one.private for one in roots if one and one.id == private] == [True]


def test_the_details_of_what_stays_in_the_room_are_covered(qtbot, in_workshop, privacy):
    context = replace(in_workshop, privacy=privacy)
    fields = {"kind": "story", "title": Text("Private words"), "permission": "room_only"}
    private = add(qtbot, context, "finding", fields)
    public = add(qtbot, context, "finding", {"kind": "story", "title": Text("Public")})
    tab = shown(qtbot, context, FindingsTab)
    tab.bar.kinds.set_value("success_factor")
    tab._say_placeholder()
    qtbot.waitUntil(lambda: tab.list.view.cards.card(private) is not None)
    tab.list.select(private)
    tab.list.opened.emit(private)
    qtbot.waitUntil(lambda: tab.details is not None and tab.details.isVisible())
    idle(qtbot, context)
    details = tab.details
    field = details._forms["story"].first_field
    assert field.isVisible() and "Private" in tab.bar.field.placeholderText()
    privacy.set_on_the_wall(True)
    assert not field.isVisible() and details.cover.isVisible()
    assert "Private" not in tab.bar.field.placeholderText()
    privacy.hold(True)
    assert field.isVisible() and not details.cover.isVisible()
    privacy.hold(False)
    details.show_finding(public)
    qtbot.waitUntil(field.isVisible)
    idle(qtbot, context)


def test_recents_and_waiting_drafts_are_masked(qtbot, context, privacy):
    context = replace(context, privacy=privacy)
    draft = DraftCard("w", Text("Town of X"), "finding/new", "Secret words of somebody", STAMP)
    context.desk.drafts.know([draft])
    panel = WaitingDrafts(context, [draft])
    qtbot.addWidget(panel)

    def words() -> str:
        from aiworkshop.ui.widgets.label import Label

        return " ".join(one.text() for one in panel.findChildren(Label) if not one.isHidden())

    assert "Secret words" in words() and "Town of X" in words()
    privacy.set_on_the_wall(True)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert "Secret" not in words() and "Town" not in words()
    privacy.hold(True)
    assert "Secret words" in words()


def test_every_workshop_of_the_library_is_private(qtbot, window, workshop_id):
    window.go("library")
    qtbot.waitUntil(lambda: window.page.list.count() > 0)
    card = window.page.list.view.cards.card(workshop_id)
    assert card.private
