"""Copies of a workshop that meet again: what a file brings, and what must be chosen."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def scribes_copy(stage: "Stage", *, meet: bool) -> Path:
    """A copy in which a scribe typed; ``meet``: where the sample was changed here as well."""
    from aiworkshop.base.text import Text
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.exchange import ImportWorkshop
    from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
    from aiworkshop.readmodels.records import Finding

    key, desk = stage.workshop_id, stage.window.desk
    folder = stage.window.context.library_path.parent
    path = folder / "מה עובד אצלנו – tables 3–4.aiworkshop"
    found: list[Any] = []
    desk.database(lambda bench: bench.export(key, path))
    desk.read(lambda reads: reads.records(Finding, key), found.extend)
    stage.settle()
    stories = [one for one in found if one.kind == "story"]
    other = folder / f"scribe-{meet}.sqlite"
    with opened_workbench(other) as bench:
        import sqlite3

        bench.runner.run(ImportWorkshop(path))
        bench.close()
        with sqlite3.connect(other) as connection:
            connection.execute("UPDATE meta SET value = '5be27c10' WHERE key = 'device'")
        connection.close()
    with opened_workbench(other) as bench:
        run = bench.runner.run
        for number, title in enumerate(("הלילה שבו הספרייה נשארה פתוחה", "حين صارت الحارة عائلة")):
            fields = {"title": Text(title), "kind": "story", "group_id": stories[number].group_id}
            run(AddRecord(key, "finding", fields))
        words = Text("מה שנשאר פתוח, נשאר פתוח בזכות שכנה אחת שהחזיקה מפתח", "he")
        run(ChangeRecord(key, "finding", stories[0].id, {"title": words}))
        run(ChangeRecord(key, "finding", stories[1].id, {"permission": "named"}))
        run(ChangeRecord(key, "finding", stories[2].id, {"title": Text("بابٌ ظلّ مفتوحًا")}))
        if meet:
            for one, title in ((stories[0], "The door that stayed open"), (stories[3], "כאן")):
                desk.run(ChangeRecord(key, "finding", one.id, {"title": Text(title)}))
            desk.run(DeleteRecords(key, (("finding", stories[2].id),)))
            stage.settle()
        bench.export(key, path)
    return path


def bringing(*, meet: bool = True, new: bool = False, nothing: bool = False) -> Scene:
    """The dialog about a file."""

    def show(stage: "Stage") -> QWidget:
        from aiworkshop.ui.dialogs.bringing import BringingDialog

        path = scribes_copy(stage, meet=meet and not nothing)
        window = stage.window
        if nothing:
            stage.page("library")
            stage.window.desk.database(lambda bench: bench.export(stage.workshop_id, path))
            stage.settle()
        elif new:
            stage.empty_library()
            window = stage._others[-1]
        else:
            stage.page("library")
        dialog = BringingDialog(window.context, path, window)
        dialog.read()
        stage._dialogs.append(dialog)
        stage.settle(window)
        for section in dialog.sections.values():
            section.open()
        stage.settle(window)
        return dialog

    return show


def copy_for_scribe(stage: "Stage") -> QWidget:
    """Which tables will be typed on the other laptop."""
    window = stage.page("prepare", "keeping")
    tab: Any = stage.window.page.stack.currentWidget()
    tab.copies.give.click()
    stage.settle()
    dialog = tab.copies.transfer.copy_dialog
    dialog.tables.setText("3, 4")
    stage._dialogs.append(dialog)
    stage.settle()
    return dialog if dialog is not None else window


def choosing(stage: "Stage") -> QWidget:
    """Prepare › Keeping after a merge, with all that can differ."""
    from aiworkshop.facilitation.exchange import ImportWorkshop

    path = scribes_copy(stage, meet=True)
    stage.window.desk.run(ImportWorkshop(path))
    stage.settle()
    window = stage.page("prepare", "keeping")
    tab: Any = stage.window.page.stack.currentWidget()
    if tab.versions.blocks:
        tab.versions.blocks[0].setFocus()
    stage.settle()
    return window


SCENES: dict[str, Scene] = {
    "bringing": bringing(),
    "bringing-new": bringing(new=True),
    "bringing-nothing": bringing(nothing=True),
    "keeping-choosing": choosing,
    "scribe-copy": copy_for_scribe,
}
