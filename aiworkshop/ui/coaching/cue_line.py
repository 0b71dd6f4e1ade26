"""A quiet line that asks one question about what is being typed."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from aiworkshop.base.text import Text, language_direction
from aiworkshop.method.cues import Said, cue, cue_text
from aiworkshop.method.hints import Hint
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.entry_bar import EntryBar
from aiworkshop.ui.widgets.fields import TextArea, TextField
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking

PAUSE_MILLISECONDS = 700
"""After the last key; a question at each letter would disturb."""
CHECKED_LETTERS = 1_000
_MARKS = {"ltr": "\u200e", "rtl": "\u200f"}

Beside = Callable[[], Mapping[str, bool]]


class CueLine(Speaking, QWidget):
    """Hidden while there is nothing to ask, where coaching is switched off, and once sent away.

    ``place`` says where the words stand (see ``method.cues``), ``beside`` which of the fields
    beside them hold something. The question is in the language of the window, since it is the
    facilitator who asks it.
    """

    def __init__(
        self,
        context: PageContext,
        naming: Naming,
        place: Callable[[], str],
        beside: Beside = dict,
    ) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self._place = place
        self._beside = beside
        self._words = Text()
        self._sent_away: set[str] = set()
        self._typing: QWidget | None = None
        self.hint: Hint | None = None
        self.setObjectName("cue-line")
        self.icon = QLabel()
        self.label = Label("", "muted", wraps=True)
        self.label.setObjectName("cue")
        self.away = IconButton(context.theme, "x", lambda: self.tr("Do not ask this again"))
        # By Tab only: a click leaves the focus where one types.
        self.away.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.away.clicked.connect(self._send_away)
        row = QHBoxLayout(self)
        row.setContentsMargins(context.theme.space(4), 0, 0, 0)
        row.setSpacing(context.theme.space(8))
        row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        row.addWidget(self.away, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        context.theme.changed.connect(self._draw)
        self._draw()
        self.hide()

    def watch(self, field: TextField | TextArea) -> None:
        """Look at what is typed there as soon as the hands rest."""
        field.textChanged.connect(lambda: self._typed(field))

    def watch_bar(self, bar: EntryBar) -> None:
        """The same for an entry bar; what was just saved is asked about until the next key."""
        bar.field.textChanged.connect(lambda: self._typed_in_bar(bar))
        bar.entered.connect(lambda words, _kind, _group: self.look_at(words))
        bar.kind_changed.connect(lambda _: self.look())

    def look_at(self, words: Text) -> None:
        """Look at these words now."""
        self._words = words
        self._timer.stop()
        self.look()

    def look(self) -> None:
        """Ask, or be silent."""
        self.hint = self._hint() if self._context.settings.coaching else None
        if self.hint is not None and self.hint.id in self._sent_away:
            self.hint = None
        self.label.set_words(partial(self._question, self.hint) if self.hint else "")
        self.setVisible(self.hint is not None)

    def _typed(self, field: TextField | TextArea) -> None:
        self._typing = field
        if field.pending():
            self._words = field.value()
            self._timer.start()
        else:
            # Another record is shown there, or the words are as they were.
            self.look_at(Text())

    def _typed_in_bar(self, bar: EntryBar) -> None:
        # Empty after Enter: the question about what was saved stays until the next key.
        if bar.field.words().strip():
            self._typed(bar.field)

    def _hint(self) -> Hint | None:
        content = self._naming.contents.get(self._words.resolved_language())
        if content is None or not self._words:
            return None
        words = self._words.text[:CHECKED_LETTERS]
        return cue(Said(self._place(), words, self._beside()), content)

    def _question(self, hint: Hint) -> str:
        contents = self._naming.contents
        content = contents.get(self._context.language.code) or contents.get("en")
        if content is None:
            return ""
        # It may begin with a quoted word of another direction, but reads in its own.
        return _MARKS[language_direction(content.language)] + cue_text(hint, content)

    def _send_away(self) -> None:
        if self.hint is not None:
            self._sent_away.add(self.hint.id)
        if self.away.hasFocus() and self._typing is not None:
            self._typing.setFocus(Qt.FocusReason.OtherFocusReason)
        self.look()

    def _draw(self) -> None:
        ratio = self.devicePixelRatioF()
        self.icon.setPixmap(self._context.theme.pixmap("lightbulb", "muted", 18, ratio))
