"""Programmes and towns of two laptops, and the library that they share."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def _shared(stage: "Stage") -> Path:
    """The office's library: the sample's town by another spelling, and workshops of others."""
    from aiworkshop.base.text import Text
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.create_workshop import CreateWorkshop
    from aiworkshop.facilitation.records import AddRecord
    from aiworkshop.readmodels.record import OFFICE_ID

    path: Path = stage.window.context.library_path.parent / "office.sqlite"
    if path.exists():
        return path
    with opened_workbench(path) as bench:
        run = bench.runner.run
        run(AddRecord(OFFICE_ID, "authority", {"name_he": Text("עכו"), "aliases": ["Acre"]}))
        run(AddRecord(OFFICE_ID, "authority", {"name_he": Text("דימונה")}))
        run(AddRecord(OFFICE_ID, "programme", {"name_en": Text("HAZIRA"), "start": "2024-01-01"}))
        for title in ("שכנים שמזיזים דברים", "بلدتنا كما نحبّها"):
            run(CreateWorkshop(title=Text(title), date="2026-05-14"))
    return path


def _office(stage: "Stage") -> None:
    """The same made here by hand."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.records import AddRecord, ChangeRecord
    from aiworkshop.readmodels.record import OFFICE_ID

    run, keys = stage.window.desk.run, []
    akko = {"name_he": Text("עכּו", "he"), "name_en": Text("Akko"), "aliases": ["acre"]}
    run(AddRecord(OFFICE_ID, "authority", akko), lambda outcome: keys.append(outcome.value))
    run(AddRecord(OFFICE_ID, "programme", {"name_en": Text("Hazira"), "name_he": Text("הזירה")}))
    stage.settle()
    fields = {"authority_id": str(keys[0]), "sample": False}
    run(ChangeRecord(stage.workshop_id, "workshop", stage.workshop_id, fields))
    stage.settle()


def shared_library(stage: "Stage") -> QWidget:
    """What is here, there, or in both."""
    window = stage.page("library")
    stage.window.settings.shared_library = str(_shared(stage))
    _office(stage)
    stage.window.page.show_shared()
    stage.settle()
    return window


def made_twice(stage: "Stage") -> QWidget:
    """A copy of the office whose town and programme are here by other spellings."""
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.readmodels.record import OFFICE_ID
    from aiworkshop.ui.dialogs.bringing import BringingDialog

    window: Any = stage.page("library")
    _office(stage)
    shared = _shared(stage)
    file = shared.with_name("office.aiworkshop")
    with opened_workbench(shared) as bench:
        bench.export(OFFICE_ID, file)
    dialog = BringingDialog(window.context, file, window)
    dialog.read()
    return _shown(stage, dialog)


def pushing(stage: "Stage") -> QWidget:
    """What a workshop would bring into the shared library."""
    from aiworkshop.ui.dialogs.moving import Push, moving_dialog

    window: Any = stage.page("library")
    _office(stage)
    way = Push(str(_shared(stage)), stage.workshop_id)
    dialog = moving_dialog(window.context, way, window)
    dialog.read()
    return _shown(stage, dialog)


def _shown(stage: "Stage", dialog: Any) -> QWidget:
    stage._dialogs.append(dialog)
    stage.settle()
    for section in dialog.sections.values():
        section.open()
    stage.settle()
    shown: QWidget = dialog
    return shown


def office_keeping(stage: "Stage") -> QWidget:
    """Two versions of a town, and what was deleted."""
    from aiworkshop.base.text import Text
    from aiworkshop.bootstrap import opened_workbench
    from aiworkshop.facilitation.exchange import ImportWorkshop
    from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords
    from aiworkshop.readmodels.record import OFFICE_ID

    desk, keys = stage.window.desk, []
    for name in ("עכו", "אשכול נגב מערבי"):
        command = AddRecord(OFFICE_ID, "authority", {"name_he": Text(name)})
        desk.run(command, lambda outcome: keys.append(str(outcome.value)))
    stage.settle()
    shared = _shared(stage)
    file = shared.with_name("keeping.json")
    desk.database(lambda bench: bench.export(OFFICE_ID, file))
    stage.settle()
    with opened_workbench(shared) as bench:
        bench.runner.run(ImportWorkshop(file))
        notes = {"notes": Text("עיר נמל, ובה העיר העתיקה")}
        bench.runner.run(ChangeRecord(OFFICE_ID, "authority", keys[0], notes))
        bench.export(OFFICE_ID, file)
    notes = {"notes": Text("مدينة على البحر منذ آلاف السنين")}
    desk.run(ChangeRecord(OFFICE_ID, "authority", keys[0], notes))
    desk.run(DeleteRecords(OFFICE_ID, (("authority", keys[1]),)))
    desk.run(ImportWorkshop(file))
    stage.settle()
    window = stage.page("programmes", "keeping")
    stage.settle()
    return window


SCENES: dict[str, Scene] = {
    "shared-library": shared_library,
    "bringing-twice": made_twice,
    "pushing": pushing,
    "office-keeping": office_keeping,
}
