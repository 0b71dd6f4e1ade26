"""One text of the method: as this workshop has it, and below it as the method has it."""

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.method.content import Content, placeholders
from aiworkshop.ui.errors import describe
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.drafting import DraftKeeper
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.fields import TextArea
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.words import Speaking


@dataclass(frozen=True, slots=True)
class ShownWording:
    """A text in one language."""

    key: str
    language: str
    name: str
    words: str
    original: str
    to_check: bool

    @property
    def own(self) -> bool:
        """Whether the facilitator's words stand here."""
        return self.words != self.original


class WordingRow(Speaking, QWidget):
    """Saves itself; what cannot work is said below the field, and the words stay."""

    def __init__(self, context: PageContext, drafts: DraftKeeper) -> None:
        super().__init__()
        self._context = context
        self._drafts = drafts
        self._shown: ShownWording | None = None
        self._content: Content | None = None
        self._error: UserError | None = None
        self._build()
        self.wording(self._say)

    def show_wording(self, shown: ShownWording, original: Content) -> None:
        """Show a text; ``original`` has the method's texts in its language."""
        other = self._shown is None or (self._shown.key, self._shown.language) != (
            shown.key,
            shown.language,
        )
        self._shown, self._content = shown, original
        stored = Text(shown.words, shown.language)
        if not other and self.field.hasFocus() and self.field.pending():
            self.field.mark_stored(stored)
        elif other or self.field.value() != stored:
            self._error = None
            self.field.set_value(stored)
        self.field.setObjectName(f"wording-{shown.key}")
        self._say()

    def flush(self) -> None:
        """Commit what stands in the field."""
        self.field.flush()

    def _build(self) -> None:
        space = self._context.theme.space
        self.name = Label("", "small")
        self.mark = Label(lambda: self.tr("to check"), "eyebrow")
        self.field = TextArea(lambda: self.tr("Left out of sheets and screens"), lines=2)
        self.name.setBuddy(self.field)
        self.field.committed.connect(self._commit)
        self.field.draft_changed.connect(self._keep_draft)
        self.original_heading = Label(lambda: self.tr("Original:"), "small")
        self.original = Label("", "small", wraps=True)
        self.problem = Label("", "small", wraps=True)
        self.note = Label("", "small", wraps=True)
        self.back = Button(lambda: self.tr("Back to the original"), kind="plain")
        self.fits = Button(
            lambda: self.tr("It still fits"), kind="plain", icon="check", theme=self._context.theme
        )
        self.back.clicked.connect(self._go_back)
        self.fits.clicked.connect(self._confirm)
        head = QHBoxLayout()
        head.setSpacing(space(8))
        head.addWidget(self.name)
        head.addWidget(self.mark)
        head.addStretch(1)
        self.below = QWidget()
        foot = QHBoxLayout(self.below)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(space(4))
        foot.addWidget(self.original_heading, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.original, 1)
        foot.addWidget(self.fits, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, space(6))
        layout.setSpacing(space(4))
        layout.addLayout(head)
        for widget in (self.field, self.problem, self.note, self.below):
            layout.addWidget(widget)
        self._context.theme.changed.connect(self._tint)
        self._tint()

    def _tint(self) -> None:
        palette = self.problem.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, self._context.theme.colour("danger"))
        self.problem.setPalette(palette)

    def _say(self) -> None:
        shown = self._shown
        if shown is None:
            return
        self.name.set_words(shown.name)
        self.field.setAccessibleName(shown.name)
        self.mark.setVisible(shown.to_check)
        self.fits.setVisible(shown.to_check)
        self.back.setVisible(shown.own)
        self.original_heading.setVisible(shown.own)
        self.original.set_words(Text(shown.original if shown.own else "", shown.language))
        self.below.setVisible(shown.own or shown.to_check)
        names = ", ".join(sorted("{" + name + "}" for name in placeholders(shown.original)))
        self.note.set_words(self.tr("The program fills in {names}.").format(names=names))
        self.note.setVisible(bool(names))
        self.problem.set_words(describe(self._error) if self._error is not None else "")
        self.problem.setVisible(self._error is not None)

    def _place(self) -> str:
        assert self._shown is not None
        return f"content_overlay/{self._shown.key}/{self._shown.language}"

    def _keep_draft(self, words: Text) -> None:
        if self._shown is not None:
            self._drafts.keep(self._place(), words, pending=self.field.pending())

    def _commit(self, words: Text) -> None:
        from aiworkshop.facilitation.wording import SetWording

        shown = self._shown
        if shown is None or self._content is None:
            return
        try:
            self._content.check_overlay(shown.key, words.text)
        except UserError as error:
            self._refused(error)
            return
        self._error = None
        self._say()
        typed = Text(words.text, shown.language, words.direction)
        self._context.desk.run(
            SetWording(self._context.workshop_id, shown.key, typed),
            failed=self._refused,
            draft_place=self._drafts.take(self._place()),
            context=self,
        )

    def _refused(self, error: Exception) -> None:
        """The words stay in the field and count as unsaved."""
        assert self._shown is not None
        self.field.mark_stored(Text(self._shown.words, self._shown.language))
        if isinstance(error, UserError):
            self._error = error
            self._say()
        else:
            self._context.desk.failed.emit(error)

    def _go_back(self) -> None:
        from aiworkshop.facilitation.wording import SetWording

        shown = self._shown
        if shown is None:
            return

        def gone(_: object) -> None:
            self._context.notices.undoable(
                lambda: self.tr("The original words are back."), self._context.workshop_id
            )

        self.field.setFocus()
        words = Text(shown.original, shown.language)
        self.field.set_value(words)
        command = SetWording(self._context.workshop_id, shown.key, words)
        self._context.desk.run(command, gone, context=self)

    def _confirm(self) -> None:
        from aiworkshop.facilitation.wording import ConfirmWording

        if self._shown is not None:
            self.field.setFocus()
            command = ConfirmWording(
                self._context.workshop_id, self._shown.key, self._shown.language
            )
            self._context.desk.run(command)
