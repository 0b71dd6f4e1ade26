"""An asset as it was said: the words in their own direction, who holds it, where to find it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.town_register import Saying, spoken_title
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.programmes.register_words import RegisterWords
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.small import Line, SectionHeading
from aiworkshop.ui.widgets.words import Speaking, listed


class SayingRow(Speaking, QWidget):
    """One source of an asset, with the way to it and the way out."""

    go_asked = Signal()
    taken_out = Signal()

    def __init__(
        self, context: PageContext, words: RegisterWords, saying: Saying, *, removable: bool
    ) -> None:
        super().__init__()
        self.saying = saying
        self._context = context
        self._words = words
        self._private = stays_in_room(saying.level)
        self.setObjectName("saying")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, context.theme.space(4), 0, context.theme.space(4))
        row.setSpacing(context.theme.space(4))
        column = QVBoxLayout()
        column.setSpacing(context.theme.space(2))
        self.title = Label("", "body", wraps=True)
        self.title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        column.addWidget(self.title)
        column.addWidget(Label(lambda: words.place(saying), "small", wraps=True))
        self.facts = Label(lambda: self._facts(), "small", wraps=True)
        column.addWidget(self.facts)
        row.addLayout(column, 1)
        go = IconButton(
            context.theme, "arrow-right", lambda: self.tr("Go to where it was said"), pointing=True
        )
        go.setObjectName("saying-go")
        go.clicked.connect(self.go_asked)
        row.addWidget(go, 0, Qt.AlignmentFlag.AlignTop)
        if removable:
            out = IconButton(context.theme, "unlink", lambda: self.tr("Take it out of this asset"))
            out.setObjectName("saying-out")
            out.clicked.connect(self.taken_out)
            row.addWidget(out, 0, Qt.AlignmentFlag.AlignTop)
        self.wording(self.hide_private)

    def hide_private(self) -> None:
        """Show the words, or none of them while others see what stays in the room."""
        title = spoken_title(self.saying.finding)
        shown = private_words(self._context, title.text, private=self._private)
        self.title.set_words(title if shown == title.text else shown)
        self.facts.retranslate()
        self.facts.setVisible(bool(self.facts.text()))

    def _facts(self) -> str:
        """Language, use and holder, as they were told then."""
        finding = self.saying.finding
        told = [
            self._words.language(spoken_title(finding)),
            self._words.naming.name("use_levels", finding.in_use),
            self._hidden(finding.holder.text),
        ]
        if self.saying.translations:
            translated = listed(self._hidden(words.text) for words in self.saying.translations)
            told.append(self.tr("Translated: {words}").format(words=translated))
        return " · ".join(part for part in told if part)

    def _hidden(self, text: str) -> str:
        shown = private_words(self._context, text, private=self._private)
        return f"\u2068{shown}\u2069" if shown else ""


class Sayings(Speaking, QWidget):
    """All sources of an asset, one below the other."""

    go_asked = Signal(object)
    taken_out = Signal(str)

    def __init__(self, context: PageContext, words: RegisterWords) -> None:
        super().__init__()
        self._context = context
        self._words = words
        self.rows: list[SayingRow] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(SectionHeading(lambda: self.tr("As it was said")))
        self._parts: list[QWidget] = []
        if context.privacy is not None:
            context.privacy.changed.connect(self._mask)

    def show_sayings(self, sayings: Sequence[Saying], *, removable: bool) -> None:
        """Show these; with ``removable`` each can be taken out."""
        for part in self._parts:
            self._column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.rows = [], []
        for saying in sayings:
            if self.rows:
                self._add(Line())
            row = SayingRow(self._context, self._words, saying, removable=removable)
            row.go_asked.connect(lambda saying=saying: self.go_asked.emit(saying))
            row.taken_out.connect(lambda saying=saying: self.taken_out.emit(saying.id))
            self.rows.append(row)
            self._add(row)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._column.addWidget(part)

    def _mask(self) -> None:
        for row in self.rows:
            row.hide_private()
