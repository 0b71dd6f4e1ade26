"""Releasing in the lists, and what is masked while others see the facilitator's screen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads.origins import read_origin_trail
from aiworkshop.facilitation.records import AddRecord
from aiworkshop.facilitation.voting import OpenRound, SetCount
from aiworkshop.readmodels.library_page import DraftCard
from aiworkshop.readmodels.records import Commitment, Dream, Finding
from aiworkshop.ui.pages.library_keeping import WaitingDrafts
from aiworkshop.ui.phases.destiny.commitments import CommitmentsTab
from aiworkshop.ui.phases.destiny.valuation import ValuationTab
from aiworkshop.ui.phases.discovery.findings import FindingsTab
from aiworkshop.ui.phases.discovery.interviews import InterviewsTab
from aiworkshop.ui.phases.dream.visions import VisionsTab
from aiworkshop.ui.phases.origin_trail import OriginTrail
from aiworkshop.ui.projector.displays import Display
from aiworkshop.ui.projector.privacy import HOLD_KEY, Privacy
from aiworkshop.ui.voting.tab import ThemeDotsTab
from aiworkshop.ui.widgets.label import Label
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


def labels(widget) -> str:
    """All words of labels that are shown."""
    return " ".join(one.text() for one in widget.findChildren(Label) if one.isVisible())


def test_what_hangs_on_something_that_stays_in_the_room_is_masked(qtbot, in_workshop, privacy):
    context = replace(in_workshop, privacy=privacy)
    kept = add(qtbot, context, "interview", {"permission": "room_only"})
    told = {"kind": "story", "title": Text("Told"), "interview_id": kept, "permission": "named"}
    told = add(qtbot, context, "finding", told)
    public = add(qtbot, context, "finding", {"kind": "story", "title": Text("Public words")})
    root = {"kind": "success_factor", "parent_id": public, "permission": "room_only"}
    add(qtbot, context, "finding", {**root, "title": Text("Secret root")})
    tab = shown(qtbot, context, FindingsTab)
    view = tab.list.view
    qtbot.waitUntil(lambda: all(view.cards.card(key) for key in (told, public)))
    assert view.cards.card(told).private and not view.cards.card(public).private
    privacy.set_on_the_wall(True)

    def look():
        return view.grab(view.visualRect(view.cards.index(view.cards.ids().index(public))))

    masked, card = look().toImage(), view.cards.card(public)
    assert card.chips == ("Secret root",)
    view.cards._cards[public] = replace(card, chips=("Hidden book",))
    assert look().toImage() == masked, "the root does not show through"
    view.cards._cards[public] = card
    tab._open_details(told)
    qtbot.waitUntil(lambda: tab.details is not None and tab.details.cover.isVisible())
    tab._delete([told])
    qtbot.waitUntil(lambda: "Deleted" in context.notices.label.text())
    assert "Told" not in context.notices.label.text()
    privacy.hold(True)
    assert look().toImage() != masked
    idle(qtbot, context)


def test_interviews_and_stories_that_stay_in_the_room_are_masked(qtbot, in_workshop, privacy):
    context = replace(in_workshop, privacy=privacy)
    private = add(qtbot, context, "interview", {"permission": "room_only"})
    public = add(qtbot, context, "interview", {"permission": "anonymous"})
    stories = []
    for level in ("room_only", "named"):
        fields = {"kind": "story", "title": Text(f"A {level} story"), "permission": level}
        stories.append(add(qtbot, context, "finding", {**fields, "interview_id": public}))
    tab = shown(qtbot, context, InterviewsTab)
    qtbot.waitUntil(lambda: tab.list.count() == 2)
    cards = {card.id: card for card in map(tab.list.view.cards.card, tab.list.view.cards.ids())}
    assert cards[private].private and not cards[public].private
    assert [cards[public].chips[one] for one in cards[public].private_chips] == [
        "A room_only story"
    ]
    tab.list.select(public)
    rows = tab.form.stories._rows
    qtbot.waitUntil(lambda: len(rows) == 2 and all(row.isVisible() for row, _ in rows.values()))
    privacy.set_on_the_wall(True)
    assert [rows[key][1].isVisible() for key in stories] == [False, True]
    assert tab.form.people.isVisible()
    tab.list.select(private)
    qtbot.waitUntil(lambda: tab.form.interview.id == private)
    assert not tab.form.people.isVisible() and tab.form.cover.isVisible()
    privacy.hold(True)
    assert tab.form.people.isVisible() and not tab.form.cover.isVisible()
    privacy.hold(False)
    tab.list.select(public)
    qtbot.waitUntil(lambda: stories[0] in rows)
    tab.form.stories._delete(stories[0])
    qtbot.waitUntil(lambda: "Deleted" in context.notices.label.text())
    assert "room_only story" not in context.notices.label.text()
    idle(qtbot, context)


def test_the_way_back_does_not_tell_what_stays_in_the_room(qtbot, in_workshop, privacy):
    context = replace(in_workshop, privacy=privacy)
    fields = {"kind": "story", "title": Text("Secret story"), "permission": "room_only"}
    story = add(qtbot, context, "finding", fields)
    root = {"kind": "success_factor", "title": Text("Secret root"), "parent_id": story}
    root = add(qtbot, context, "finding", root)
    theme = add(qtbot, context, "theme", {"title": Text("Open doors")})
    add(qtbot, context, "theme_finding", {"theme_id": theme, "finding_id": root})
    found = []
    context.desk.read(
        lambda reads: read_origin_trail(reads, context.workshop_id, "theme", theme), found.append
    )
    qtbot.waitUntil(lambda: bool(found))
    trail = OriginTrail(context)
    qtbot.addWidget(trail)
    trail.show_steps(found[0])
    trail.show()
    assert "Secret story" in labels(trail) and "Secret root" in labels(trail)
    privacy.set_on_the_wall(True)
    assert "Secret" not in labels(trail)
    privacy.hold(True)
    assert "Secret story" in labels(trail)


def test_nobody_follows_the_first_dots_on_the_screen_that_they_see(qtbot, in_workshop, privacy):
    context = replace(in_workshop, privacy=privacy)
    themes = [add(qtbot, context, "theme", {"title": Text(f"T{n}")}) for n in range(3)]
    command = OpenRound(context.workshop_id, "theme", tuple(themes), Text("?"), 2, 3, 1)
    keys = []
    context.desk.run(command, lambda outcome: keys.append(str(outcome.value)))
    qtbot.waitUntil(lambda: bool(keys))
    context.desk.run(SetCount(context.workshop_id, keys[0], themes[0], None, 9))
    tab = ThemeDotsTab(context)
    qtbot.addWidget(tab)
    tab.resize(900, 700)
    tab.show()
    tab.refresh(None)
    counting = tab.counting
    qtbot.waitUntil(lambda: counting.isVisible() and counting.view.tally.rowCount() == 3)
    idle(qtbot, context)
    assert counting.notes.told() and not counting.masked.isVisible()

    def look():
        return counting.view.grab().toImage()

    before = look()
    privacy.set_on_the_wall(True)
    assert counting.masked.isVisible() and counting.notes.told() == []
    masked = look()
    assert masked != before
    tally = counting.view.tally
    tally._cells[themes[0], None] = 8
    tally.counted.emit()
    assert look() == masked, "nothing of the numbers shows through"
    tally._cells[themes[0], None] = 9
    tally.counted.emit()
    QTest.keyClicks(counting.view, "7")
    assert look() != masked, "what is typed is seen"
    counting.view._forget()
    privacy.hold(True)
    assert counting.notes.told() and not counting.masked.isVisible()


def test_a_valuation_that_stays_in_the_room_is_masked(qtbot, in_workshop, privacy):
    context = replace(in_workshop, privacy=privacy)
    fields = {"word": Text("Grateful"), "permission": "room_only"}
    key = add(qtbot, context, "valuation", fields)
    tab = ValuationTab(context)
    qtbot.addWidget(tab)
    tab.resize(1200, 900)
    tab.show()
    tab.refresh(None)
    idle(qtbot, context)
    qtbot.waitUntil(lambda: tab.list.count() == 1)
    assert tab.list.view.cards.card(key).private
    tab.show_record(key)
    qtbot.waitUntil(lambda: tab.details is not None and tab.details.isVisible())
    privacy.set_on_the_wall(True)
    assert not tab.details.form.isVisible() and tab.details.cover.isVisible()
    tab.delete([key])
    qtbot.waitUntil(lambda: "Deleted" in context.notices.label.text())
    assert "Grateful" not in context.notices.label.text()
    idle(qtbot, context)
