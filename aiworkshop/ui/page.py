"""What every place of the window has: a hue, a question, tabs, and a way to be told of changes."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from aiworkshop.base.clock import milliseconds_now
from aiworkshop.base.places import LibraryPlace
from aiworkshop.base.settings import Settings
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.library_page import WorkshopCard
from aiworkshop.ui.actions import Shortcut
from aiworkshop.ui.desk import Desk
from aiworkshop.ui.i18n import Interface
from aiworkshop.ui.notices import Notices
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import ScrollColumn, ScrollsWhenTight
from aiworkshop.ui.widgets.tab_strip import TabStrip
from aiworkshop.ui.widgets.words import Speaking, Words, spoken

if TYPE_CHECKING:
    from aiworkshop.ui.projector.privacy import Privacy
    from aiworkshop.ui.second_place import BackingUp


LEAST_HEIGHT = 320
"""Height of a page at 100 % from which its question is shown."""
MODEST_HEIGHT = 500
"""Height from which the question has its large letters, which may need two lines."""


@dataclass(frozen=True, slots=True)
class PageSpec:
    """One entry of the rail. ``name`` and ``question`` are source words of context ``Pages``.

    ``factory`` is ``module:Class``, imported when the page is first shown; ``counts`` are the
    kinds of record whose number the rail shows.
    """

    id: str
    icon: str
    name: str
    question: str
    factory: str
    counts: tuple[str, ...] = ()
    needs_workshop: bool = True
    owner: str = ""
    """To whom its records belong where that is no workshop: the office's id."""

    @property
    def hue(self) -> str:
        """Colour token."""
        return self.id


@dataclass(frozen=True, slots=True)
class PageContext:
    """What a page works with. Handed on to its tabs and widgets."""

    desk: Desk
    theme: Theme
    language: Interface
    settings: Settings
    notices: Notices
    library_path: LibraryPlace
    go: Callable[..., None]
    """``go(page_id, workshop_id=None, tab_id="")``: show another page, perhaps of another
    workshop."""
    start_cards: Callable[[], Sequence[WorkshopCard]]
    """The library's list as it was at the start, read without SQLAlchemy."""
    workshop_id: str = ""
    add_photos: Callable[[str], object] = str
    """Choose photos and add them, to the sheet of this id, or where their codes say; empty: none.
    They belong to the window, which takes them to the end wherever one goes meanwhile."""
    milliseconds: Callable[[], int] = milliseconds_now
    """The wall clock by which the room works, since 1970."""
    privacy: "Privacy | None" = None
    """Whether others see this screen, so that private words are masked."""
    backing_up: "BackingUp | None" = None
    """Backs the library up to a second place, whatever page one goes to meanwhile."""


def page_words(source: str) -> str:
    """A page's name or question in the language of the window."""
    return QCoreApplication.translate("Pages", source)


def load_factory(factory: str) -> Callable[..., QWidget]:
    """Import ``module:Class``."""
    module, _, name = factory.partition(":")
    loaded: Callable[..., QWidget] = getattr(import_module(module), name)
    return loaded


def flush_fields(root: QWidget) -> None:
    """Have every kit field inside commit what it holds."""
    for child in root.findChildren(QWidget):
        flush = getattr(child, "flush", None)
        if callable(flush) and not isinstance(child, (Tab, Page)):
            flush()


class Tab(Speaking, QWidget):
    """One sub-page. Subclasses fill ``body`` and read in ``refresh``."""

    def __init__(self, context: PageContext, *, scrolls: bool = True) -> None:
        super().__init__()
        self.context = context
        self.desk = context.desk
        self.theme = context.theme
        self.workshop_id = context.workshop_id
        self.stale = True
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        self.body = outer
        outer.setSpacing(self.theme.space(12))
        if scrolls:
            area = ScrollColumn()
            outer.addWidget(area)
            self.body = area.column
            self.body.setContentsMargins(0, self.theme.space(8), 0, self.theme.space(16))
            self.body.setSpacing(self.theme.space(12))

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read what is shown; ``None``: everything, else only if something of ours changed."""

    def flush(self) -> None:
        """Commit what stands in open fields."""
        flush_fields(self)


class Page(Speaking, QWidget):
    """A place of the window: eyebrow, question, tabs, content."""

    tab_changed = Signal(str)

    def __init__(self, context: PageContext, spec: PageSpec) -> None:
        super().__init__()
        self.context = context
        self.spec = spec
        self.desk = context.desk
        self.theme = context.theme
        self.workshop_id = context.workshop_id
        self.stale = True
        self.is_low = False
        self._is_modest = False
        self._question: Words = lambda: page_words(spec.question)
        self._tabs: list[tuple[str, Words, str | Callable[[PageContext], Any]]] = []
        self._built: dict[str, Tab] = {}
        self.setObjectName(f"page-{spec.id}")
        self._build_head()
        self.theme.changed.connect(self._recolour)
        self._recolour()

    def _build_head(self) -> None:
        space = self.theme.space
        layout = QVBoxLayout(self)
        layout.setContentsMargins(space(24), space(20), space(24), 0)
        layout.setSpacing(space(6))
        self.eyebrow = Label(lambda: page_words(self.spec.name).upper(), "eyebrow")
        self.question = Label(lambda: spoken(self._question), "question", wraps=True)
        self.stack = QStackedWidget()
        self.content = QWidget()
        self.body = QVBoxLayout(self.content)
        self.body.setContentsMargins(0, space(8), 0, space(16))
        self.body.setSpacing(space(12))
        self.stack.addWidget(self.content)
        layout.addWidget(self.eyebrow)
        layout.addWidget(self.question)
        layout.addSpacing(space(4))
        layout.addWidget(ScrollsWhenTight(self.stack), 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window, for its letters, keeps its room for what one works with."""
        super().resizeEvent(event)
        low = self.height() < self.theme.space(LEAST_HEIGHT)
        modest = self.height() < self.theme.space(MODEST_HEIGHT)
        if (low, modest) != (self.is_low, self._is_modest):
            self.is_low, self._is_modest = low, modest
            self._fit_height()

    def _fit_height(self) -> None:
        self.question.setVisible(not self.is_low)
        self.question.set_role("heading" if self._is_modest else "question")
        layout = self.layout()
        assert layout is not None
        margins = layout.contentsMargins()
        margins.setTop(self.theme.space(8 if self.is_low else 20))
        layout.setContentsMargins(margins)

    def set_question(self, words: Words) -> None:
        """Replace the title."""
        self._question = words
        self.question.retranslate()

    def add_tab(
        self, tab_id: str, words: Words, factory: str | Callable[[PageContext], Any]
    ) -> None:
        """Add a sub-page: ``module:Class`` or a callable of the context, built when first shown."""
        if not self._tabs:
            self._make_tab_bar()
        self._tabs.append((tab_id, words, factory))
        index = self.tab_bar.addTab(spoken(words))
        self.tab_bar.setTabData(index, tab_id)

    def _make_tab_bar(self) -> None:
        self.tab_strip = TabStrip(self.theme)
        self.tab_bar = self.tab_strip.bar
        self.tab_bar.currentChanged.connect(self._show_index)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.insertWidget(layout.indexOf(self.question) + 1, self.tab_strip)
        self.wording(lambda: self.tab_bar.setAccessibleName(page_words(self.spec.name)))
        for keys, distance, words in (
            ("Ctrl+PgDown", 1, lambda: self.tr("Next tab")),
            ("Ctrl+PgUp", -1, lambda: self.tr("Previous tab")),
        ):
            Shortcut(self, keys, partial(self.turn_tab, distance), words)

    def turn_tab(self, distance: int) -> None:
        """Show the next tab or, for −1, the one before; what stands in open fields is saved."""
        self.flush()
        self.tab_strip.step(distance)
        if QApplication.focusWidget() is None:
            # What had it is out of sight, and the tab that came is not built yet.
            self.tab_bar.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @property
    def current_tab(self) -> str:
        """Id of the shown tab; empty on a page without tabs."""
        if not self._tabs:
            return ""
        return str(self.tab_bar.tabData(self.tab_bar.currentIndex()) or "")

    def show_tab(self, tab_id: str) -> None:
        """Show a tab by its id; a record behind a slash is for the pages that can go to one."""
        wanted = tab_id.partition("/")[0]
        for index, (found, _, _) in enumerate(self._tabs):
            if found == wanted:
                self.tab_bar.setCurrentIndex(index)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Called when shown and when something of this workshop changed while shown."""
        current = self._built.get(self.current_tab)
        for tab in self._built.values():
            tab.stale = True
        if self._tabs and current is None:
            current = self._build_tab(self.tab_bar.currentIndex())
            changes = None
        if current is not None:
            current.stale = False
            current.refresh(changes)

    def flush(self) -> None:
        """Commit what stands in open fields of all tabs."""
        flush_fields(self)
        for tab in self._built.values():
            tab.flush()

    def retranslate(self) -> None:
        """Say the tabs again, too."""
        super().retranslate()
        for index, (_, words, _) in enumerate(self._tabs):
            self.tab_bar.setTabText(index, spoken(words))

    def _show_index(self, index: int) -> None:
        if index < 0 or not self.isVisible():
            return
        tab = self._build_tab(index)
        self.stack.setCurrentWidget(tab)
        if tab.stale:
            tab.stale = False
            tab.refresh(None)
        self.tab_changed.emit(self.current_tab)

    def _build_tab(self, index: int) -> Tab:
        tab_id, _, factory = self._tabs[index]
        tab: QWidget | None = self._built.get(tab_id)
        if tab is None:
            make = load_factory(factory) if isinstance(factory, str) else factory
            tab = make(self.context)
            assert isinstance(tab, Tab)
            self._built[tab_id] = tab
            tab.setObjectName(f"tab-{tab_id}")
            self.stack.addWidget(tab)
        self.stack.setCurrentWidget(tab)
        assert isinstance(tab, Tab)
        return tab

    def _recolour(self) -> None:
        if self.spec.hue != "library":
            self.setStyleSheet(self.theme.hue_sheet(self.spec.hue))
