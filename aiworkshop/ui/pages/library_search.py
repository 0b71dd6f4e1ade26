"""Searching on the Library page: what narrows a search, and what was found with where it was."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.searching import SearchAnswer, SearchFilter, SearchHit
from aiworkshop.ui.focus import tab_through
from aiworkshop.ui.pages.library_filters import SearchFilters, name_among, phase_name
from aiworkshop.ui.pages.places import kind_name, place_of_record
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import EmptyState
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads
    from aiworkshop.ui.pages.library import LibraryPage

SECONDS_FOR_INDEX = 0.2
ASK_AGAIN_MILLISECONDS = 400
_LEAVES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class LibrarySearch(Speaking, QWidget):
    """Stands above the list while there are words to look for; the list shows what was found.

    The latest words count: while one search is under way, what is typed meanwhile waits, and only
    the last of it is asked for.
    """

    def __init__(self, page: "LibraryPage") -> None:
        super().__init__(page)
        self._page = page
        self._context = page.context
        self.hits: dict[str, SearchHit] = {}
        self._answer = SearchAnswer(complete=False)
        self._asking = False
        self._waiting = False
        self.setObjectName("library-found")
        space = self._context.theme.space
        self.filters = SearchFilters(self._context)
        self.filters.changed.connect(self.ask)
        self.count = Label(lambda: self._count_words(), "muted", elides=True)
        self.count.setObjectName("found-count")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(6))
        column.addWidget(self.filters)
        column.addWidget(self.count)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(ASK_AGAIN_MILLISECONDS)
        self._again.timeout.connect(self.ask)
        for watched in (page.words, page.list.view):
            watched.installEventFilter(self)
        self.wording(self._show_cards)
        self.hide()

    # Asking

    def ask(self) -> None:
        """Look for the words that stand in the field, or show the workshops again."""
        words = self._page.words.text().strip()
        self._again.stop()
        if not words:
            self.leave()
            return
        if self._asking:
            self._waiting = True
            return
        self._asking = True
        wanted = self.filters.wanted()

        def query(reads: "Reads") -> tuple[str, SearchFilter, SearchAnswer]:
            return words, wanted, reads.find(words, wanted, seconds=SECONDS_FOR_INDEX)

        self._context.desk.read(query, self._found, failed=self._failed, context=self)

    def _failed(self, error: Exception) -> None:
        self._asking = self._waiting = False
        self._context.desk.failed.emit(error)

    def _found(self, found: tuple[str, SearchFilter, SearchAnswer]) -> None:
        words, wanted, answer = found
        waiting, self._asking, self._waiting = self._waiting, False, False
        if words != self._page.words.text().strip() or wanted != self.filters.wanted():
            if waiting:
                self.ask()
            return
        self._answer = answer
        self.filters.offer(answer.choices)
        self.show()
        tab_through(self._page.words, [self.filters], self._page.new)
        self._show_cards()
        if not answer.complete:
            self._again.start()

    def leave(self) -> None:
        """Show the workshops again."""
        self._answer = SearchAnswer()
        self.hits = {}
        self.filters.forget()
        self.hide()
        self._page.show_found({})

    # Showing

    def _show_cards(self) -> None:
        if self.isHidden():
            return
        # By place in the answer: a record may be found in itself and in its translation.
        self.hits = {hit.id: hit for hit in self._answer.hits}
        self.count.retranslate()
        self._page.show_found(self.hits)
        self._page.list.set_cards([self._card(hit) for hit in self.hits.values()])
        if not self.hits and self._answer.complete:
            self._page.list.set_empty(self._nothing())

    def _card(self, hit: SearchHit) -> Card:
        code = self._context.language.code
        chips = [self._what(hit)]
        if hit.table is not None:
            chips.append(self.tr("Table {number}").format(number=hit.table))
        if hit.sample:
            chips.insert(0, self.tr("Sample"))
        town = name_among(hit.town, code)
        chips += [part for part in (str(town or ""), show_date(hit.date)) if part]
        return Card(
            hit.id,
            Text(hit.snippet),
            note=str(hit.workshop_title),
            chips=tuple(chips),
            star=True if hit.starred else None,
            private=True,
            marks=hit.marks,
            muted=hit.sample,
        )

    def _what(self, hit: SearchHit) -> str:
        """Phase and kind in one."""
        kinds = {
            "story": self.tr("Story"),
            "success_factor": self.tr("Root cause of success"),
            "asset": self.tr("Asset"),
            "wish": self.tr("Wish"),
        }
        kind = kinds.get(hit.finding_kind) or kind_name(hit.kind)
        if hit.phase in ("", "define"):
            return kind
        return self.tr("{phase} · {kind}").format(phase=phase_name(hit.phase), kind=kind)

    def _count_words(self) -> str:
        answer = self._answer
        of_sample = sum(hit.sample for hit in self.hits.values())
        shown = len(self.hits) - of_sample
        if not answer.complete:
            said = self.tr("Older words are still being taken in…")
        elif answer.more:
            pattern = self.tr("More than {count}; the best {shown} are shown. Narrow them down.")
            said = pattern.format(count=answer.found, shown=shown)
        elif of_sample and not shown:
            said = self.tr("Only in the sample workshop")
        elif answer.found > shown:
            pattern = self.tr("{count} found; the best {shown} are shown.")
            said = pattern.format(count=answer.found, shown=shown)
        else:
            said = self.tr("%n found", "", shown)
            if of_sample:
                said += " · " + self.tr("%n more in the sample", "", of_sample)
        return said

    def _nothing(self) -> EmptyState:
        if not self.filters.is_narrowed():
            empty = EmptyState(
                lambda: self.tr("Nothing was said with these words in it."),
                lambda: self.tr("Back to the workshops"),
            )
            empty.pressed.connect(self._page.words.clear)
            empty.pressed.connect(self.leave)
            return empty
        empty = EmptyState(
            lambda: self.tr("Nothing was said there with these words in it."),
            lambda: self.tr("Look everywhere"),
        )
        empty.pressed.connect(self.filters.widen)
        return empty

    # Going on

    def open(self, key: str) -> bool:
        """Go to what was found; False where this is nothing that was found."""
        hit = self.hits.get(key)
        if hit is None:
            return False
        page, place = place_of_record(hit.target_kind or hit.kind, hit.target_id or hit.id)
        if page == "programmes":
            self._context.go(page, None, place)
        else:
            self._context.go(page, hit.workshop_id, place)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Down lead from the words into the list; Escape back, and then out."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        words, listed = self._page.words, self._page.list
        if watched is words and plain and words.text():
            if key == Qt.Key.Key_Escape:
                words.clear()
                self.leave()
                return True
            if key in _LEAVES and listed.count():
                listed.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return True
        elif watched is listed.view and self.hits and key == Qt.Key.Key_Escape:
            words.setFocus(Qt.FocusReason.ShortcutFocusReason)
            words.selectAll()
            return True
        return super().eventFilter(watched, event)
