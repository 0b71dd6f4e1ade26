"""The Themes tab at work: ticking, naming, an open theme, what sounds alike, a history."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage


def tab_of(stage: "Stage") -> Any:
    """The Themes tab, with nothing open and nothing ticked."""
    stage.page("discovery", "themes")
    tab: Any = stage.window.page.stack.currentWidget()
    tab._close()
    tab.naming_line.leave()
    for cards in (tab.sources.list, tab.details.list, tab.wall.list):
        cards.clear_ticks()
    tab.details.history_button.setChecked(False)
    tab.sources.more.setChecked(False)
    tab.sources._show_all_of("unthemed")
    stage.settle()
    return tab


def ticks(stage: "Stage") -> QWidget:
    """Three findings ticked, the line that asks for a name."""
    tab = tab_of(stage)
    tab.sources.more.setChecked(True)
    ids = tab.sources.list.view.cards.ids()
    tab.sources.list.tick(ids[1:4])
    tab.sources.list.select(ids[3])
    tab._ask_name()
    tab.wall.list.tick(tab.wall.list.view.cards.ids()[1:3])
    stage.settle()
    return stage.window


def everything(stage: "Stage") -> QWidget:
    """All findings, with the themes they stand under."""
    tab = tab_of(stage)
    tab.sources._show_all_of("all")
    stage.settle()
    return stage.window


def details(stage: "Stage") -> QWidget:
    tab = tab_of(stage)
    tab._open(tab.wall.themes[0].theme.id, False)
    stage.settle()
    tab.details.list.tick(tab.details.list.view.cards.ids()[:2])
    stage.settle()
    return stage.window


def alike(stage: "Stage") -> QWidget:
    """What sounds alike, looked at."""
    tab = tab_of(stage)
    tab.alike._ask()
    stage.settle()
    tab.alike.look_at()
    stage.settle()
    return stage.window


def offer(stage: "Stage") -> QWidget:
    tab = tab_of(stage)
    tab.alike._looking = False
    tab.alike._ask()
    stage.settle()
    return stage.window


def history(stage: "Stage") -> QWidget:
    """A theme that findings came to and left."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.records import ChangeRecord
    from aiworkshop.facilitation.themes import MoveFindings

    tab = tab_of(stage)
    first, second = tab.wall.themes[:2]
    w, moved = stage.workshop_id, first.finding_ids[:3]
    one, other = first.theme, second.theme
    for command in (
        MoveFindings(w, one.id, other.id, moved),
        ChangeRecord(w, "theme", one.id, {"title": Text("Decisions on the spot")}),
        ChangeRecord(w, "theme", one.id, {"title": one.title}),
        MoveFindings(w, other.id, one.id, moved),
    ):
        stage.window.desk.run(command)
        stage.settle()
    stage.window.desk.undo(w)
    stage.settle()
    stage.window.desk.redo(w)
    stage.settle()
    tab._open(one.id, False)
    tab.details.history_button.setChecked(True)
    stage.settle()
    return stage.window


THEME_SCENES = {
    "themes-ticks": ticks,
    "themes-all": everything,
    "themes-details": details,
    "themes-offer": offer,
    "themes-alike": alike,
    "themes-history": history,
}
