"""The window: assembles bar, rail, pages and guide, and says which page is shown."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.base.places import LibraryPlace
from aiworkshop.base.settings import Settings
from aiworkshop.base.text import EMPTY_TEXT
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.ui.actions import KeyboardLayoutShortcuts, Shortcut
from aiworkshop.ui.clock.control import RunControl
from aiworkshop.ui.clock.keys import add_clock_shortcuts
from aiworkshop.ui.clock.step_clock import StepClock
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.focus import focus_first
from aiworkshop.ui.guide_side import NARROW, GuideSide
from aiworkshop.ui.help import Help
from aiworkshop.ui.i18n import Interface
from aiworkshop.ui.leaving import Leaving
from aiworkshop.ui.notices import Notices
from aiworkshop.ui.page import Page, PageContext, load_factory
from aiworkshop.ui.pages import PAGES
from aiworkshop.ui.projector.displays import Displays
from aiworkshop.ui.projector.privacy import Privacy
from aiworkshop.ui.rail import Rail
from aiworkshop.ui.reading_order import ReadsInOrder
from aiworkshop.ui.second_place import BackingUp
from aiworkshop.ui.sheets.photo_drop import PhotoDrop
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.top_bar import TopBar
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.readmodels.records import Workshop
    from aiworkshop.ui.frame import FrameReader, FrameState, GuideStep
    from aiworkshop.ui.menu import MainMenu
    from aiworkshop.ui.projector.projector import Projector

DEFAULT_SIZE = QSize(1280, 800)
LEAST_SIZE = QSize(1024, 640)


class MainWindow(ReadsInOrder, Speaking, QMainWindow):
    """One window a library. Pages are built when first shown."""

    def __init__(
        self,
        desk: Desk,
        theme: Theme,
        language: Interface,
        settings: Settings,
        library_path: LibraryPlace,
        start_cards: Callable[[], Sequence[WorkshopCard]],
    ) -> None:
        super().__init__()
        self.desk = desk
        self.theme = theme
        self.language = language
        self.settings = settings
        self.notices = Notices(theme)
        context = PageContext(
            desk, theme, language, settings, self.notices, library_path, self.go, start_cards
        )
        self.displays = Displays(self)
        self.backing_up = BackingUp(self)
        self.privacy = Privacy(self.displays, self)
        self.privacy.watch(self)
        self.privacy.changed.connect(self.notices.say_again)
        self.context = replace(
            context,
            add_photos=lambda sheet: self.photo_drop.ask(sheet),
            milliseconds=lambda: self.clock.wall(),
            privacy=self.privacy,
            backing_up=self.backing_up,
        )
        self.pages: dict[str, Page] = {}
        self.current_id = ""
        self._steps: tuple[GuideStep, ...] = ()
        self._acted_on_in_library = ""
        self._assemble()
        self._connect()
        self._restore_geometry()
        self.wording(lambda: self.setWindowTitle(self.tr("aiworkshop")))
        self.go("library")

    # Assembling

    def _assemble(self) -> None:
        self.clock = StepClock(self)
        self.run_control = RunControl(self.desk, self.clock, self.notices, self.settings, self)
        self.top_bar: TopBar = TopBar(self.theme, self.clock, self.run_control)
        self.rail: Rail = Rail(self.theme)
        self.rail.set_open(False)
        self.stack = QStackedWidget()
        self.guide = GuideSide(self.theme, self.settings)
        middle = QWidget()
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.stack, 1)
        column.addWidget(self.notices)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(middle, 1)
        row.addWidget(self.guide)
        root = QWidget()
        whole = QVBoxLayout(root)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.top_bar)
        whole.addLayout(row, 1)
        self.setCentralWidget(root)
        self.setMinimumSize(LEAST_SIZE)
        self._fit_sides()

    def _connect(self) -> None:
        self.layouts = KeyboardLayoutShortcuts(self)
        self.photo_drop = PhotoDrop(self)
        self.leaving = Leaving(self)
        self.rail.chosen.connect(self.go)
        self.rail.menu_asked.connect(lambda: self.menu.show())
        self.language.changed.connect(self._read_frame)
        self.language.changed.connect(lambda _: self.theme.choose())
        self.guide.step_chosen.connect(lambda step: self.run_control.start(step.id))
        self.guide.print_asked.connect(self._print_sheets)
        self.desk.saving.connect(lambda on: self.top_bar.show_saving(on, self.desk.is_unsaved))
        self.desk.changed.connect(self._changed)
        self.desk.acted.connect(self.notices.show_acted)
        self.notices.undo_asked.connect(self.desk.undo)
        self.theme.changed.connect(self._fit_sides)
        for keys, act, words in (
            ("Ctrl+Z", self.undo, lambda: self.tr("Undo")),
            ("Ctrl+Shift+Z", self.redo, lambda: self.tr("Redo")),
            ("Ctrl+Y", self.redo, lambda: self.tr("Redo")),
            ("F6", lambda: self._next_region(1), lambda: self.tr("Next part of the window")),
            ("Shift+F6", lambda: self._next_region(-1), lambda: self.tr("Previous part")),
            ("F9", self.guide.toggle, lambda: self.tr("Show or hide the guide")),
            ("F10", lambda: self.menu.show(), lambda: self.tr("Menu")),
            ("F11", lambda: self.projector.toggle(), lambda: self.tr("Projector: show, or not")),
            ("F5", lambda: self.projector.toggle(), ""),
            (
                "Shift+F11",
                lambda: self.projector.toggle_panel(),
                lambda: self.tr("Projector: remote control"),
            ),
            ("Ctrl+F11", self._toggle_full_screen, lambda: self.tr("Full screen")),
            ("Ctrl+L", self._to_code, lambda: self.tr("Sheets: go to code")),
            ("Ctrl+Q", self.close, lambda: self.tr("Quit")),
        ):
            Shortcut(self, keys, act, words)
        add_clock_shortcuts(self, self.run_control)
        self.help = Help(self)

    @cached_property
    def frame_reader(self) -> "FrameReader":
        """Made when a workshop is first open."""
        from aiworkshop.ui.frame import FrameReader

        reader = FrameReader(self.desk, self.language, self)
        reader.ready.connect(self._show_frame)
        return reader

    @cached_property
    def projector(self) -> "Projector":
        """Made when a workshop is first open."""
        from aiworkshop.ui.projector.bar import ProjectorBar
        from aiworkshop.ui.projector.projector import Projector

        # The wall is told of changes first: the room waits for it together.
        self.desk.changed.disconnect(self._changed)
        projector = Projector(self, self.displays, self.privacy)
        self.desk.changed.connect(self._changed)
        self.top_bar.add_tool(ProjectorBar(projector, self.privacy, self.theme))
        return projector

    @cached_property
    def menu(self) -> "MainMenu":
        """Made when first opened."""
        from aiworkshop.ui.menu import MainMenu

        return MainMenu(self)

    # Going places

    @property
    def page(self) -> Page:
        """The page that is shown."""
        return self.pages[self.current_id]

    def go(self, page_id: str, workshop_id: str | None = None, tab_id: str = "") -> None:
        """Show a page; with a workshop, open that first."""
        if PAGES[page_id].needs_workshop and self.desk.is_opening:
            self.desk.when_open(partial(self.go, page_id, workshop_id, tab_id))
            return
        if workshop_id is not None and workshop_id != self.context.workshop_id:
            self._open(workshop_id)
        self.flush()
        self.theme.set_hue(PAGES[page_id].hue)
        page = self.pages.get(page_id) or self._build(page_id)
        self.current_id = page_id
        self.stack.setCurrentWidget(page)
        self.rail.show_current(page_id)
        if PAGES[page_id].needs_workshop:
            self._acted_on_in_library = ""
        self._speak_of_undo()
        useful = bool(self.context.workshop_id) and PAGES[page_id].needs_workshop
        self.guide.show_page(page_id, useful=useful)
        if tab_id:
            page.show_tab(tab_id)
        if page.stale:
            page.stale = False
            page.refresh(None)
        if self.context.workshop_id or "projector" in self.__dict__:
            self.projector.follow(self.context.workshop_id, page_id)

    def _build(self, page_id: str) -> Page:
        spec = PAGES[page_id]
        context = (
            self.context if spec.needs_workshop else replace(self.context, workshop_id=spec.owner)
        )
        page = load_factory(spec.factory)(context)
        assert isinstance(page, Page)
        self.pages[page_id] = page
        self.stack.addWidget(page)
        return page

    def _open(self, workshop_id: str) -> None:
        """Leave the open workshop, with everything saved, for another; empty: for none."""
        for page_id, page in list(self.pages.items()):
            page.flush()
            if PAGES[page_id].needs_workshop:
                del self.pages[page_id]
                self.stack.removeWidget(page)
                page.hide()
                page.deleteLater()
        self.current_id = self.current_id if self.current_id in self.pages else ""
        self.context = replace(self.context, workshop_id=workshop_id)
        self.rail.set_open(bool(workshop_id))
        self.rail.show_counts(None)
        self.clock.show(None)
        self.top_bar.show_workshop(EMPTY_TEXT, EMPTY_TEXT)
        self._read_frame()

    # Staying true to what changed

    def _changed(self, changes: ChangeSet) -> None:
        # What belongs to the office may be shown anywhere.
        ours = changes.workshop_id in ("", OFFICE_ID, self.context.workshop_id)
        if not ours and not PAGES[self.current_id].needs_workshop:
            self._acted_on_in_library = changes.workshop_id
        if not changes.workshop_id:
            # Restored, perhaps: what could be undone is not what it was.
            self.desk.undo_workshop = None
        self._speak_of_undo()
        for page_id, page in self.pages.items():
            if ours or not PAGES[page_id].needs_workshop:
                if page_id == self.current_id:
                    page.refresh(changes if changes.workshop_id else None)
                else:
                    page.stale = True
        if ours and self.context.workshop_id and changes.workshop_id != OFFICE_ID:
            if not changes.workshop_id or changes.touches("content_overlay", "workshop"):
                self.frame_reader.forget_texts()
            self._read_frame()
            if changes.touches("workshop"):
                opened = self.context.workshop_id
                self.desk.read(
                    lambda reads: (opened, reads.workshop(opened)), self._looked_at, context=self
                )

    def _looked_at(self, found: "tuple[str, Workshop | None]") -> None:
        """Leave a workshop that is no longer there, such as one put in the trash."""
        opened, workshop = found
        if (workshop is None or workshop.deleted) and opened == self.context.workshop_id:
            self.go("library", "")
            self._acted_on_in_library = opened
            self._speak_of_undo()

    def _read_frame(self) -> None:
        """Read what the bar, the rail and the guide show."""
        if self.context.workshop_id:
            self.frame_reader.read(self.context.workshop_id)

    def _show_frame(self, state: "FrameState") -> None:
        self.top_bar.show_workshop(state.municipality, state.title)
        self.rail.show_counts(state.counts)
        if state.run is not None:
            self.run_control.show(state.run)
        self.guide.show_places(self.clock.progress.places)
        if state.steps != self._steps:
            self._steps = state.steps
            self.guide.show_steps(state.steps, self.clock.step_id)
        else:
            self.guide.show_current(self.clock.step_id)

    def _print_sheets(self, step: "GuideStep") -> None:
        """What a step needs on the tables, over the Print tab."""
        from aiworkshop.ui.phases.define.page import PreparePage

        self.go("prepare", tab_id="worksheets")
        assert isinstance(self.page, PreparePage)
        self.page.print_sheets(step.sheets)

    @property
    def undo_workshop(self) -> str:
        """The open workshop; on the Library page the one last acted on there; on a page of the
        office, the office; empty: none."""
        spec = PAGES[self.current_id]
        if spec.needs_workshop:
            return self.context.workshop_id
        return spec.owner or self._acted_on_in_library

    def _speak_of_undo(self) -> None:
        if self.desk.undo_workshop != self.undo_workshop:
            self.desk.ask_undo_state(self.undo_workshop)

    def undo(self) -> None:
        """Take back the last action in the workshop that is on the screen."""
        self.page.flush()
        if self.undo_workshop:
            self.desk.undo(self.undo_workshop)

    def redo(self) -> None:
        """Do it again."""
        self.page.flush()
        if self.undo_workshop:
            self.desk.redo(self.undo_workshop)

    # Parts of the window

    def _next_region(self, step: int) -> None:
        """Move the focus on to the rail, the page or the guide."""
        regions: list[QWidget] = [self.rail, self.page, self.guide, self.top_bar, *self.help.panels]
        regions = [region for region in regions if region.isVisible()]
        focus = self.focusWidget()
        here = [n for n, region in enumerate(regions) if focus and region.isAncestorOf(focus)]
        start = here[0] if here else -step
        for distance in range(1, len(regions) + 1):
            if focus_first(regions[(start + step * distance) % len(regions)]):
                return

    def _to_code(self) -> None:
        """Where the code of a sheet is typed or scanned, from anywhere."""
        if self.context.workshop_id:
            self.go("sheets", None, "code")

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _fit_sides(self) -> None:
        self.guide.fit(self.width())
        self.rail.set_slim(self.width() < self.theme.space(NARROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The guide gives way to the page."""
        super().resizeEvent(event)
        self._fit_sides()

    # Opening and closing

    def showEvent(self, event: QShowEvent) -> None:
        """Begin in the page, not in the rail."""
        super().showEvent(event)
        if self.focusWidget() is None:
            focus_first(self.page)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Nothing is lost: what stands in open fields is saved first, then the window closes."""
        self.keep_geometry()
        if self.leaving.may_close():
            self.run_control.keep_seen()
            super().closeEvent(event)
        else:
            event.ignore()

    def flush(self) -> None:
        """Have the page that is shown save what stands in its fields."""
        if self.current_id in self.pages:
            self.page.flush()

    def keep_geometry(self) -> None:
        """Remember size and place, apart for each direction."""
        geometry = self.saveGeometry().toBase64().toStdString()
        self.settings.window[self.language.direction] = geometry

    def _restore_geometry(self) -> None:
        kept = self.settings.window.get(self.language.direction, "")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            self.resize(DEFAULT_SIZE)
