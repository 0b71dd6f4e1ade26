"""Two laptops made a table each: what the preview and the Tables tab ask; a charter's answers."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def _taken_back(stage: "Stage") -> None:
    """What was just done is undone after the picture."""
    key = stage.workshop_id
    stage.afterwards.append(lambda: (stage.window.desk.undo(key), stage.settle()))


def _apart(stage: "Stage") -> Any:
    """The command that brings in a copy with a table of a number that one here has, too."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.exchange import ImportWorkshop
    from aiworkshop.facilitation.tables import MakeTables
    from aiworkshop.readmodels.records import Group

    key, desk = stage.workshop_id, stage.window.desk
    folder = stage.window.context.library_path.parent
    path = folder / "tables 3–4.aiworkshop"
    groups: list[Any] = []
    desk.database(lambda bench: bench.export(key, path))
    desk.read(lambda reads: reads.records(Group, key), groups.extend)
    stage.settle()
    count = len([one for one in groups if one.phase == "discovery"])
    make = MakeTables(key, "discovery", count + 1)
    desk.run(make)
    stage.settle()
    _taken_back(stage)
    with opened_workbench(folder / "scribe-tables.sqlite") as bench:
        bench.library.clock.device = "5c51be00"
        bench.runner.run(ImportWorkshop(path))
        bench.runner.run(make)
        bench.export(key, path)
    return path


def bringing_tables(stage: "Stage") -> QWidget:
    """The dialog about a file that brings another table of a number."""
    from aiworkshop.ui.dialogs.bringing import BringingDialog

    path = _apart(stage)
    window = stage.page("library")
    dialog = BringingDialog(stage.window.context, path, stage.window)
    dialog.read()
    stage._dialogs.append(dialog)
    stage.settle()
    return dialog if dialog.isVisible() else window


def double_tables(stage: "Stage") -> QWidget:
    """The Tables tab once both are here."""
    from aiworkshop.facilitation.exchange import ImportWorkshop

    stage.window.desk.run(ImportWorkshop(_apart(stage)))
    stage.settle()
    _taken_back(stage)
    stage.page("prepare", "tables")
    stage.settle()
    return stage.page("prepare", "tables")


def charter_answers(stage: "Stage") -> QWidget:
    """A team's card with what its charter sheet says besides."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.worksheets.entering import AddSheet, WriteSheetField
    from aiworkshop.readmodels.records import Initiative

    key, desk = stage.workshop_id, stage.window.desk
    teams: list[Any] = []
    desk.read(lambda reads: reads.records(Initiative, key), teams.extend)
    stage.settle()
    made: list[Any] = []
    desk.run(AddSheet(key, "TEA", teams[0].group_id), made.append)
    stage.settle()
    for field, words in (
        ("what", "חצר הספרייה נפתחת לשכנים בכל ערב, עם תה ושולחנות משחק"),
        ("how", "جارتان وأمين المكتبة، مرّة كلّ أسبوع"),
        ("where", "ברחוב הנביאים 12"),
        ("when", "מיוני, בימי רביעי בשש בערב"),
    ):
        path = f"initiative.1.{field}"
        desk.run(WriteSheetField(key, str(made[0].value), path, Text(words)))
    stage.settle()
    window = stage.page("destiny", "initiatives")
    tab: Any = stage.window.page.stack.currentWidget()
    desk.read(lambda reads: reads.contents(key, kinds=["initiative"]), lambda got: made.append(got))
    stage.settle()
    tab.show_record(made[-1].charter_answer[0].initiative_id)
    stage.settle()
    tab.details.area.ensureWidgetVisible(tab.charter)
    stage.settle()
    return window


SCENES: dict[str, Scene] = {
    "bringing-tables": bringing_tables,
    "double-tables": double_tables,
    "charter-answers": charter_answers,
}
