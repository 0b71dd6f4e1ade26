"""The window of the handbook: its pages at the side, what one looks for, and the page itself."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from aiworkshop.ui.actions import KeyboardLayoutShortcuts, Shortcut
from aiworkshop.ui.help.handbook_markup import PLACE
from aiworkshop.ui.help.handbook_pages import PAGE_ORDER, split_help
from aiworkshop.ui.help.handbook_text import Hit, Page, load_page, load_pages, page_path, search
from aiworkshop.ui.help.handbook_view import HandbookView
from aiworkshop.ui.help.places import open_place
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.filter_field import FilterField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.ui.main_window import MainWindow

SIZE = QSize(1000, 720)
LEAST_SIZE = QSize(560, 420)
SIDE_WIDTH, LEAST_SIDE, SIDE_SHARE = 250, 180, 0.36
_TARGET = Qt.ItemDataRole.UserRole


class HandbookWindow(Speaking, QWidget):
    """Stands beside the work, not over it: never modal, one of it, where and as large as last
    time, but never on the wall."""

    def __init__(self, window: "MainWindow") -> None:
        # Not the main window's child: a dialog over that would block it, too.
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._main = window
        self._theme = window.theme
        self._pages: dict[str, Page] = {}
        self._language = ""
        self._hits: list[Hit] = []
        self._before: list[str] = []
        self._after: list[str] = []
        self.place = ""
        """``page#anchor`` that is shown."""
        self.setObjectName("handbook")
        self._build()
        self._bind()
        window.language.changed.connect(lambda _: self._speak_otherwise())
        window.theme.changed.connect(self._fit)
        self.wording(lambda: self.setWindowTitle(self.tr("Handbook")))
        self._restore()
        self._fit()

    def _build(self) -> None:
        self.words = FilterField(self._theme, lambda: self.tr("Find in the handbook"))
        self.list = QListWidget()
        self.list.setObjectName("handbook-pages")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.wording(lambda: self.list.setAccessibleName(self.tr("Pages of the handbook")))
        self.nothing = Label(
            lambda: self.tr("Nothing of this stands in the handbook. Try another word."),
            "muted",
            wraps=True,
        )
        self.nothing.hide()
        self.back = IconButton(self._theme, "arrow-left", lambda: self.tr("Back"), pointing=True)
        self.forward = IconButton(
            self._theme, "arrow-right", lambda: self.tr("Forward"), pointing=True
        )
        self.back.setObjectName("handbook-back")
        self.forward.setObjectName("handbook-forward")
        self.view = HandbookView(self._theme)
        self.told = Label("", "strong", wraps=True)
        self.told.setObjectName("handbook-told")
        self.told.hide()
        self.split = QSplitter()
        self.split.addWidget(self._side())
        self.split.addWidget(self._reading())
        self.split.setStretchFactor(1, 1)
        self.split.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.split)

    def _side(self) -> QWidget:
        space = self._theme.space
        self.side = QWidget()
        column = QVBoxLayout(self.side)
        column.setContentsMargins(space(12), space(12), space(8), space(12))
        column.setSpacing(space(8))
        row = QHBoxLayout()
        row.setSpacing(space(4))
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addWidget(self.words, 1)
        column.addLayout(row)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        return self.side

    def _reading(self) -> QWidget:
        space = self._theme.space
        reading = QWidget()
        beside = QVBoxLayout(reading)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(0)
        beside.addWidget(self.view, 1)
        beside.addWidget(self.told)
        self.told.setContentsMargins(space(24), space(8), space(24), space(8))
        return reading

    def _bind(self) -> None:
        self.words.changed.connect(self._search)
        self.words.left_for_list.connect(self._to_list)
        self.list.itemClicked.connect(self._open_item)
        self.list.itemActivated.connect(self._open_item)
        self.list.currentItemChanged.connect(self._walked)
        self.view.followed.connect(self.follow)
        self.back.clicked.connect(self.go_back)
        self.forward.clicked.connect(self.go_forward)
        self.layouts = KeyboardLayoutShortcuts(self)
        keys: tuple[tuple[str, Callable[[], object], Callable[[], str]], ...] = (
            ("Ctrl+F", self.words.focus_all, lambda: self.tr("Find in the handbook")),
            ("Alt+Left", self.go_back, lambda: self.tr("Back")),
            ("Alt+Right", self.go_forward, lambda: self.tr("Forward")),
            ("F1", self._main.help.open_handbook, lambda: self.tr("The place one is in")),
        )
        for sequence, act, words in keys:
            Shortcut(self, sequence, act, words)

    # Going to a page

    def open(self, place: str = "") -> None:
        """Show the window with ``page#anchor``; empty: as it was, at first the beginning."""
        place = place or self.place or PAGE_ORDER[0]
        if place != self.place:
            self.words.clear()
            self.go(place)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def go(self, place: str, words: tuple[str, ...] = ()) -> None:
        """Show a page or a section; the one before is behind *Back*."""
        if self.place and place != self.place:
            self._before.append(self.place)
            self._after.clear()
        self._show(place, words)

    def go_back(self) -> None:
        """To what was read before."""
        if self._before:
            self._after.append(self.place)
            self._show(self._before.pop())

    def go_forward(self) -> None:
        """To where one came back from."""
        if self._after:
            self._before.append(self.place)
            self._show(self._after.pop())

    def follow(self, target: str) -> None:
        """A link: to a section, to a page, to a place of the program; to nothing else."""
        self._tell("")
        if target.startswith(PLACE):
            problem = open_place(self._main, target.removeprefix(PLACE))
            self._tell(problem)
            return
        name, anchor = split_help(target)
        page = name.removesuffix(".md") if name else split_help(self.place)[0]
        if page in PAGE_ORDER:
            self.go(f"{page}#{anchor}" if anchor else page)

    def _show(self, place: str, words: tuple[str, ...] = ()) -> None:
        self.place = place
        page, anchor = split_help(place)
        self._read()
        loaded = self._pages.get(page)
        if loaded is None and page_path(page, self._language).is_file():
            loaded = load_page(page, self._language)
        if loaded is not None:
            self.view.show_page(loaded, anchor, words)
        self._tell("")
        self.back.setEnabled(bool(self._before))
        self.forward.setEnabled(bool(self._after))
        self._mark_current()

    # Texts

    def _read(self) -> None:
        """The page that is asked for comes at once, all the others behind it."""
        language = self._main.language.code
        if language == self._language:
            return
        self._language, self._pages = language, {}
        self._main.desk.work(lambda: (language, load_pages(language)), self._arrived, context=self)

    def _arrived(self, read: tuple[str, dict[str, Page]]) -> None:
        language, pages = read
        if language == self._language:
            self._pages = pages
            self._list_pages()
            if self.words.text().strip():
                self._search()

    def _speak_otherwise(self) -> None:
        if self.isVisible() and self.place:
            self._show(self.place)

    # The list at the side

    def _list_pages(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for page in self._pages.values():
            item = QListWidgetItem(page.title)
            item.setData(_TARGET, page.id)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.nothing.hide()
        self._mark_current()

    def _mark_current(self) -> None:
        if self._hits:
            return
        page = split_help(self.place)[0]
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(_TARGET) == page:
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def _search(self) -> None:
        words = self.words.text()
        if not words.strip():
            self._hits = []
            self._list_pages()
            self.view.show_words(())
            return
        self._hits = search(list(self._pages.values()), words)
        self.list.blockSignals(True)
        self.list.clear()
        for number, hit in enumerate(self._hits):
            title = self._pages[hit.page].title
            head = f"{title} › {hit.section}" if hit.section else title
            item = QListWidgetItem(f"{head}\n{hit.snippet}")
            item.setData(_TARGET, number)
            self.list.addItem(item)
        self.list.blockSignals(False)
        self.nothing.setVisible(not self._hits)

    def _to_list(self) -> None:
        """Enter after the words goes to the first place where they stand."""
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if self._hits:
            self.list.setCurrentRow(0)
            self._walked(self.list.item(0))

    def _walked(self, item: QListWidgetItem | None, _: object = None) -> None:
        """Arrows show at once what they reach."""
        if item is None:
            return
        target = item.data(_TARGET)
        if isinstance(target, int):
            hit = self._hits[target]
            place = f"{hit.page}#{hit.anchor}" if hit.anchor else hit.page
            self.go(place, tuple(self.words.text().split()))
        elif target != split_help(self.place)[0]:
            self.go(target)

    def _open_item(self, item: QListWidgetItem) -> None:
        self._walked(item)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    # The window

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember size and place; the main window has the keyboard again."""
        self.keep_geometry()
        super().closeEvent(event)
        if self._main.isVisible():
            self._main.activateWindow()

    def keep_geometry(self) -> None:
        """Apart for each direction, as the main window's."""
        geometry = self.saveGeometry().toBase64().toStdString()
        self._main.settings.handbook[self._main.language.direction] = geometry

    def _restore(self) -> None:
        kept = self._main.settings.handbook.get(self._main.language.direction, "")
        if not kept or not self.restoreGeometry(QByteArray.fromBase64(kept.encode())):
            room = self._main.screen().availableSize() * 0.92
            size = QSize(self._theme.space(SIZE.width()), self._theme.space(SIZE.height()))
            self.resize(size.boundedTo(room))
        if self.screen() is not self._main.screen() or not kept:
            # Never on a screen that the room sees.
            middle = self._main.frameGeometry().center()
            self.move(middle.x() - self.width() // 2, middle.y() - self.height() // 2)

    def _fit(self) -> None:
        self.setMinimumSize(LEAST_SIZE)
        self.side.setMinimumWidth(LEAST_SIDE)
        side = min(self._theme.space(SIDE_WIDTH), round(self.width() * SIDE_SHARE))
        self.split.setSizes([side, self.width() - side])

    def _tell(self, words: str) -> None:
        self.told.set_words(words)
        self.told.setVisible(bool(words))
