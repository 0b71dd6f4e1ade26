"""Every screen and dialog of the program, by name. A new one is one line here."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from tests.gallery import erasing_scenes, people_scenes, projector_scenes, withdrawal_scenes
from tests.gallery.channel_scenes import CHANNEL_SCENES
from tests.gallery.clock_scenes import CLOCK_SCENES
from tests.gallery.exchange_scenes import SCENES as EXCHANGE
from tests.gallery.follow_up_scenes import FOLLOW_UP_SCENES
from tests.gallery.form_scenes import FORM_SCENES
from tests.gallery.help_scenes import HELP_SCENES
from tests.gallery.keeping_scenes import KEEPING_SCENES
from tests.gallery.laptops_scenes import SCENES as LAPTOPS
from tests.gallery.manners_scenes import MANNERS_SCENES
from tests.gallery.outcome_scenes import OUTCOME_SCENES
from tests.gallery.pair_scenes import PAIR_SCENES
from tests.gallery.picture_scenes import PICTURE_SCENES
from tests.gallery.portfolio_scenes import PORTFOLIO_SCENES
from tests.gallery.programme_scenes import PROGRAMME_SCENES
from tests.gallery.register_scenes import REGISTER_SCENES
from tests.gallery.report_scenes import REPORT_SCENES
from tests.gallery.sealed_scenes import SCENES as SEALED
from tests.gallery.search_scenes import SEARCH_SCENES
from tests.gallery.seating_scenes import SEATING_SCENES
from tests.gallery.shared_library_scenes import SHARED_LIBRARY_SCENES
from tests.gallery.sheetlinks_scenes import SCENES as SHEETLINKS
from tests.gallery.theme_scenes import THEME_SCENES
from tests.gallery.trouble_scenes import TROUBLE_SCENES
from tests.gallery.voting_scenes import VOTING_SCENES

if TYPE_CHECKING:
    from tests.gallery.stage import Stage

Scene = Callable[["Stage"], QWidget]


def page(page_id: str, tab_id: str = "") -> Scene:
    """A page of the window with the sample workshop, perhaps a certain tab."""
    return lambda stage: stage.page(page_id, tab_id)


def shortcuts(stage: "Stage") -> QWidget:
    from aiworkshop.ui.dialogs.shortcuts import ShortcutsDialog

    stage.page("discovery")
    lines = [shortcut.line() for shortcut in stage.window.layouts.active()]
    return stage.dialog(ShortcutsDialog(stage.window.theme, [line for line in lines if line[1]]))


def bug(stage: "Stage") -> QWidget:
    from aiworkshop.ui.dialogs.bug import BugDialog
    from aiworkshop.ui.errors import bug_report, describe

    error = KeyError("nothing")
    window = stage.window
    return stage.dialog(BugDialog(window, window.theme, describe(error), bug_report(error)))


def undo_strip(stage: "Stage") -> QWidget:
    window = stage.page("discovery")
    words = stage.tr("Notices", "Undo")
    stage.window.notices.undoable(words, stage.workshop_id)
    stage.settle()
    return window


def problem(stage: "Stage") -> QWidget:
    from aiworkshop.base.errors import MachineError
    from aiworkshop.ui.error_patterns import PATTERNS
    from aiworkshop.ui.errors import describe

    pattern = next(pattern for pattern in PATTERNS if pattern.startswith("The disk is full"))
    window = stage.page("prepare")
    stage.window.notices.problem(lambda: describe(MachineError("disk_full", pattern)))
    stage.settle()
    return window


def menu(stage: "Stage") -> QWidget:
    return stage.dialog(stage.window.menu.make())


def library_panel(method: str) -> Scene:
    """The library with one of its panels open."""

    def show(stage: "Stage") -> QWidget:
        window = stage.page("library")
        getattr(stage.window.page, method)()
        stage.settle()
        return window

    return show


def opened(page_id: str, tab_id: str, list_path: str = "list") -> Scene:
    """A tab with the details of its first card open, as Enter opens them."""

    def show(stage: "Stage") -> QWidget:
        window = stage.page(page_id, tab_id)
        cards: Any = stage.window.page.stack.currentWidget()
        for name in list_path.split("."):
            cards = getattr(cards, name)
        key = cards.view.cards.ids()[0]
        cards.select(key)
        cards.opened.emit(key)
        stage.settle()
        return window

    return show


def first_start(stage: "Stage") -> QWidget:
    return stage.empty_library()


def keeping(stage: "Stage") -> QWidget:
    """Two versions and a trash with something in them, as after an import and some deletions."""
    from dataclasses import replace

    from aiworkshop.readmodels.records import Finding, Initiative
    from aiworkshop.ui.phases.define.keeping_reads import Choice, Deletion, words_of

    window = stage.page("prepare", "keeping")
    tab: Any = stage.window.page.stack.currentWidget()
    found: list[Any] = []
    for kind in (Finding, Initiative):
        stage.window.desk.read(
            lambda reads, kind=kind: reads.records(kind, stage.workshop_id), found.append
        )
    stage.settle()
    (story, other, *_), (initiative, *_) = found
    stamp = story.created
    tab.versions.show_choices(
        (
            Choice(
                "1",
                "finding",
                story.kind,
                "title",
                story.title,
                story.title,
                other.title,
                stamp,
                stamp,
            ),
            Choice(
                "2",
                "finding",
                story.kind,
                "permission",
                story.title,
                "named",
                "room_only",
                stamp,
                stamp,
            ),
        ),
        3,
    )
    tab.trash.show_deletions(
        tuple(
            Deletion(replace(record, deleted=stamp), words_of(record), more)
            for record, more in ((initiative, 4), (story, 0))
        )
    )
    stage.window.page._show_conflicts(3)
    stage.settle()
    return window


def pack(*, some_tables: bool = False, spare: bool = False) -> Scene:
    """The pack dialog over the Print tab, with the pages drawn."""

    def show(stage: "Stage") -> QWidget:
        stage.page("prepare", "worksheets")
        tab: Any = stage.window.page.stack.currentWidget()
        (tab.spares if spare else tab.choose).click()
        stage.settle()
        dialog: Any = stage.dialog(tab.dialog)
        if some_tables:
            dialog.choices.tables.all.click()
            stage.settle()
            dialog.side.verticalScrollBar().setValue(dialog.side.verticalScrollBar().maximum())
            stage.settle()
        return dialog

    return show


def own_question(stage: "Stage") -> QWidget:
    """The Print tab with a question of the facilitator's on the chosen sheet."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.records import AddRecord

    window = stage.page("prepare", "worksheets")
    fields = {"sheet": "DIS", "label": Text("מי עוד צריך לשמוע את זה?", "he"), "lines": 3}
    stage.window.desk.run(AddRecord(stage.workshop_id, "own_field", fields))
    stage.settle()
    tab: Any = stage.window.page.stack.currentWidget()
    tab.own.new.setFocus()
    tab.changing.ensureWidgetVisible(tab.templates)
    stage.settle()
    return window


def printed_sheets(stage: "Stage") -> dict[str, str]:
    """Sheets of the sample in three languages, some of them back; ids by code."""
    from aiworkshop.base.ids import new_id
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.worksheets.entering import (
        MarkSheet,
        MarkUnclear,
        WriteSheetField,
    )
    from aiworkshop.facilitation.worksheets.packing import plan_pack
    from aiworkshop.facilitation.worksheets.printing import RecordPrint
    from aiworkshop.readmodels.packing import PackRequest

    desk, workshop_id = stage.window.desk, stage.workshop_id
    found: dict[str, str] = {}

    def prepare(bench: Any) -> None:
        run = bench.runner.run
        if not bench.reads.sheet_board(workshop_id).cards:
            contents = bench.reads.contents(workshop_id)
            groups = [group.id for group in contents.group if group.phase == "discovery"]
            for place, language in enumerate(("he", "ar", "en")):
                request = PackRequest(
                    sheets=("SUM", "DIS", "AST"),
                    groups=(groups[place],),
                    languages=(language,),
                )
                print_id = new_id()
                pack = plan_pack(contents, request, print_id=print_id)
                run(
                    RecordPrint(
                        workshop_id=workshop_id,
                        pack=pack,
                        request=request,
                        target="gallery",
                        pages=(2,) * len(pack.copies),
                        print_id=print_id,
                    )
                )
            words = ("הלילה שבו הספרייה נשארה פתוחה", "حين صارت الحارة عائلة", "The night market")
            for number, title in enumerate(words, start=1):
                code = f"DIS-{number}"
                cards = {str(one.code): one for one in bench.reads.sheet_board(workshop_id).cards}
                key = cards[code].id
                for path in ("stories.1.title", "stories.1.roots.1", "stories.1.roots.2"):
                    run(WriteSheetField(workshop_id, key, path, Text(title)))
                run(MarkUnclear(workshop_id, key, "stories.1.roots.2", Text(title[:6])))
            run(MarkSheet(workshop_id, cards["AST-1"].id, "entered"))
            for code, one in cards.items():
                if code.startswith("SUM-1"):
                    run(MarkSheet(workshop_id, one.id, "received"))
        board = bench.reads.sheet_board(workshop_id)
        found.update({str(one.code): one.id for one in board.cards})

    desk.database(prepare)
    stage.settle()
    return found


def sheets_board(view: str = "") -> Scene:
    """The board with sheets in all states; ``view``: a button of the board to press."""

    def show(stage: "Stage") -> QWidget:
        printed_sheets(stage)
        window = stage.page("sheets")
        board: Any = stage.window.page
        board.board.refresh(None)
        stage.settle()
        if view:
            getattr(board.board, view).click()
        stage.settle()
        return window

    return show


def sheet_entry(code: str) -> Scene:
    """A sheet that is being typed in, with a photo of it where there can be one."""

    def show(stage: "Stage") -> QWidget:
        key = printed_sheets(stage)[code]
        photograph(stage, key)
        window = stage.page("sheets", key)
        page: Any = stage.window.page
        while page.entry.form.is_building or not page.entry.form.cells:
            stage.settle()
        stage.settle()
        page.entry.form.focus_path("stories.1.title")
        stage.settle()
        return window

    return show


def photograph(stage: "Stage", sheet_id: str) -> None:
    """A photo of a sheet, kept as a dropped file is."""
    from PySide6.QtGui import QColor, QImage, QPainter

    from aiworkshop.facilitation.worksheets.photos import KeepPhoto, prepare_photo

    desk, workshop_id = stage.window.desk, stage.workshop_id
    path = stage.window.context.library_path.with_name(f"{sheet_id}.png")
    if path.exists():
        return
    picture = QImage(840, 1188, QImage.Format.Format_RGB32)
    picture.fill(QColor("#F4F1EA"))
    painter = QPainter(picture)
    for line in range(16):
        painter.drawLine(60, 120 + 64 * line, 780, 120 + 64 * line)
    painter.end()
    picture.save(str(path))
    prepared = prepare_photo(path)
    desk.run(KeepPhoto(workshop_id, prepared, sheet_id, 1))
    stage.settle()


SCENES: dict[str, Scene] = {
    **CHANNEL_SCENES,
    **MANNERS_SCENES,
    **FOLLOW_UP_SCENES,
    **FORM_SCENES,
    **OUTCOME_SCENES,
    "first-start": first_start,
    "library": page("library"),
    "library-new": library_panel("show_new"),
    "library-backups": library_panel("show_backups"),
    "library-trash": library_panel("show_trash"),
    "participant": opened("prepare", "participants"),
    "finding": opened("discovery", "findings"),
    "theme": opened("discovery", "themes", "wall.list"),
    "vision": opened("dream", "visions"),
    "proposition": opened("design", "propositions"),
    "initiative": opened("destiny", "initiatives"),
    "commitment": opened("destiny", "commitments"),
    "own-question": own_question,
    "pack": pack(),
    "pack-tables": pack(some_tables=True),
    "pack-spares": pack(spare=True),
    "keeping": keeping,
    "sheets-board": sheets_board(),
    "sheets-asking": sheets_board("ask_button"),
    "sheets-adding": sheets_board("add_button"),
    "sheets-entry-he": sheet_entry("DIS-1"),
    "sheets-entry-ar": sheet_entry("DIS-2"),
    "sheets-entry-en": sheet_entry("DIS-3"),
    **PAIR_SCENES,
    **REGISTER_SCENES,
    **REPORT_SCENES,
    **SEATING_SCENES,
    "undo-strip": undo_strip,
    **THEME_SCENES,
    "problem": problem,
    "menu": menu,
    "shortcuts": shortcuts,
    "bug": bug,
    **people_scenes.SCENES,
    **erasing_scenes.SCENES,
    **withdrawal_scenes.SCENES,
    **CLOCK_SCENES,
    **PICTURE_SCENES,
    **PROGRAMME_SCENES,
    **PORTFOLIO_SCENES,
    **EXCHANGE,
    **KEEPING_SCENES,
    **LAPTOPS,
    **projector_scenes.SCENES,
    **TROUBLE_SCENES,
    **VOTING_SCENES,
    **SHARED_LIBRARY_SCENES,
    **SHEETLINKS,
    **SEALED,
    **SEARCH_SCENES,
    **HELP_SCENES,
}
"""What is not simply a page's tab; those are found by walking all pages."""
