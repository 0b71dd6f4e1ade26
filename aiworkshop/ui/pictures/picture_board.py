"""A picture with all that can be done to it: language, form, petals, saving, printing."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.method.picture import Placing
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.picture import PICTURE_KINDS, PICTURE_RECORDS, Form
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pictures.petal_panel import PetalPanel
from aiworkshop.ui.pictures.picture_notes import PictureWords
from aiworkshop.ui.pictures.picture_saving import PictureSaving
from aiworkshop.ui.pictures.picture_source import (
    PictureRequest,
    PictureSource,
    ShownPicture,
    touches_picture,
)
from aiworkshop.ui.pictures.picture_view import PictureView
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.checks import ComboField
from aiworkshop.ui.widgets.flow import FlowLayout
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import scrolling
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.pictures import QuoteChoice
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

PANEL_WIDTH = 272
BESIDE_FROM = 640
"""Width in pixels at 100 % from which picture and panel stand side by side."""
BELOW_HEIGHT = 360
QWIDGETSIZE_MAX = 16_777_215
_LANGUAGES = (("he", "עברית"), ("ar", "العربية"), ("en", "English"))


class PictureBoard(Speaking, QWidget):
    """The picture ``kind`` of a workshop. ``refresh`` it as a tab is refreshed."""

    read = Signal()
    """The workshop was read (again): ``contents`` are fresh."""

    def __init__(self, context: PageContext, kind: str) -> None:
        super().__init__()
        self.context = context
        self.kind = PICTURE_KINDS[kind]
        self.contents: WorkshopContents | None = None
        self._language_chosen = False
        self._quotes: dict[str, list[QuoteChoice]] = {}
        self.words = PictureWords(self)
        self.source = PictureSource(context.desk, self)
        self.saving = PictureSaving(self, context)
        self.view = PictureView(context.theme)
        self.panel = PetalPanel(context, kind)
        self.panel_area = scrolling(self.panel)
        self.panel_area.hide()
        self.notes = Label(lambda: self._note_words(), "muted", wraps=True)
        self.notes.setObjectName("picture-notes")
        self._build()
        self._connect()
        self.wording(self._name)

    def _build(self) -> None:
        space = self.context.theme.space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(8))
        holder = QWidget()
        self.bar = FlowLayout(space(8), holder)
        self._build_choices()
        self._build_buttons()
        column.addWidget(holder)
        self.row = QHBoxLayout()
        self.row.setSpacing(space(12))
        self.row.addWidget(self.view, 1)
        self.row.addWidget(self.panel_area)
        column.addLayout(self.row, 1)
        self._arrange()
        column.addWidget(self.notes)

    def _build_choices(self) -> None:
        self.language = ComboField(list(_LANGUAGES))
        self.language.setObjectName("picture-language")
        self.language.set_value(self.context.language.code)
        self.form = ComboField(
            [
                ("paper", lambda: self.tr("A3 paper")),
                ("wall", lambda: self.tr("Projector, 16:9")),
            ]
        )
        self.form.setObjectName("picture-form")
        for widget in (self.language, self.form):
            self.bar.addWidget(widget)

    def _build_buttons(self) -> None:
        theme = self.context.theme
        self.adjust = Button(lambda: self._adjust_words(), icon="pencil", theme=theme)
        self.adjust.setObjectName("picture-adjust")
        self.pdf = Button(lambda: self.tr("Save as PDF…"), icon="save", theme=theme)
        self.pdf.setObjectName("picture-pdf")
        self.png = Button(lambda: self.tr("Save as PNG…"), icon="save", theme=theme)
        self.png.setObjectName("picture-png")
        self.print = Button(lambda: self.tr("Print…"), icon="printer", theme=theme)
        for button in (self.adjust, self.pdf, self.png, self.print):
            self.bar.addWidget(button)

    def _connect(self) -> None:
        self.language.committed.connect(self._choose_language)
        self.form.committed.connect(lambda _: self.draw())
        self.panel.names.committed.connect(lambda _: self.draw())
        self.adjust.clicked.connect(lambda: self.show_panel(not self.panel_area.isVisibleTo(self)))
        self.panel.anew.clicked.connect(self._lay_out_anew)
        self.pdf.clicked.connect(lambda: self.saving.ask_and_save(".pdf"))
        self.png.clicked.connect(lambda: self.saving.ask_and_save(".png"))
        self.print.clicked.connect(self.saving.ask_and_print)
        self.source.ready.connect(self._show)
        self.source.failed.connect(self.context.desk.failed)
        self.view.width_changed.connect(lambda _: self.draw())
        self.view.petal_chosen.connect(self._petal_chosen)
        self.view.petal_opened.connect(self._open_petal)
        self.view.petal_moved.connect(self._place)
        self.view.petal_reset.connect(lambda key: self._reset((key,)))
        self.panel.shown_changed.connect(self._choose_shown)
        self.panel.petal_chosen.connect(self.choose)
        self.panel.resized.connect(self.view.resize_petal)
        self.panel.reset_asked.connect(lambda: self._reset((self.view.chosen,)))
        self.panel.quote_chosen.connect(self._take_quote)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow place has the panel below the picture."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        space = self.context.theme.space
        beside = self.width() >= space(BESIDE_FROM)
        area = self.panel_area
        area.setMinimumWidth(space(PANEL_WIDTH) if beside else 0)
        area.setMaximumWidth(space(PANEL_WIDTH) if beside else QWIDGETSIZE_MAX)
        area.setMinimumHeight(0 if beside else space(BELOW_HEIGHT))
        way = QBoxLayout.Direction
        self.row.setDirection(way.LeftToRight if beside else way.TopToBottom)

    # Reading and drawing

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read and draw again where something may be other than it is shown."""
        if not touches_picture(changes):
            return
        workshop_id = self.context.workshop_id
        core = self.kind.id == "core"

        def query(reads: Any) -> tuple["WorkshopContents", dict[str, list["QuoteChoice"]]]:
            from aiworkshop.facilitation.pictures import quote_choices

            found = reads.contents(workshop_id, PICTURE_RECORDS)
            themes = found.theme if core else ()
            return found, {theme.id: list(quote_choices(found, theme.id)) for theme in themes}

        self.context.desk.read(query, self._arrived, context=self)

    @property
    def records(self) -> tuple[Any, ...]:
        """What petals could be."""
        return getattr(self.contents, self.kind.record) if self.contents is not None else ()

    def request(self) -> PictureRequest:
        """The picture that is shown."""
        language = str(self.language.value() or self.context.language.code)
        form: Form = "wall" if self.form.value() == "wall" else "paper"
        workshop_id = self.context.workshop_id
        width = self.view.pixels()
        return PictureRequest(
            workshop_id, self.kind.id, language, width, form, bool(self.panel.names.value())
        )

    def title(self) -> str:
        """What the picture is called on itself."""
        return self.view.shown.picture.title if self.view.shown else ""

    def draw(self) -> None:
        """Make the picture of what was read; the last one stays until it is there."""
        if self.contents is not None and self.isVisible():
            self.source.ask(self.request(), self.contents)

    def _arrived(self, found: tuple["WorkshopContents", dict[str, list["QuoteChoice"]]]) -> None:
        self.contents, self._quotes = found
        languages = self.contents.workshop.languages
        if languages and not self._language_chosen:
            self.language.set_value(languages[0])
            self._language_chosen = True
        self.panel.show_records(self.records)
        self._show_petal()
        self.read.emit()
        self.draw()

    def _show(self, shown: ShownPicture) -> None:
        self.view.show_picture(shown)
        self.notes.retranslate()
        self.notes.setVisible(bool(self._note_words()))
        moved = any(petal.placing.stored() for petal in shown.picture.petals)
        self.panel.anew.setEnabled(moved)
        self._name()
        self._show_petal()

    def _choose_language(self, _: object) -> None:
        self._language_chosen = True
        self.draw()

    # Petals

    def choose(self, key: str) -> None:
        """Choose a petal from outside the picture."""
        self.view.choose(key)
        self._show_petal()

    def show_panel(self, shown: bool) -> None:
        """Open or close what is beside the picture."""
        self.panel_area.setVisible(shown)
        self.adjust.set_words(lambda: self._adjust_words())

    def flush(self) -> None:
        """Commit what stands in fields, and what keys moved."""
        self.panel.form.flush()
        self.view.flush()

    def _petal_chosen(self, _: str) -> None:
        self._show_petal()
        self._name()

    def _show_petal(self) -> None:
        key = self.view.chosen
        record = next((one for one in self.records if one.id == key), None)
        # Until the picture says otherwise, a quote may be one that stays in the room.
        withheld = self.view.shown is None or key in self.view.shown.picture.kept
        self.panel.show_petal(record, self._quotes.get(key, []), withheld=withheld)

    def _open_petal(self, _: str) -> None:
        self.show_panel(True)
        first = next(iter(self.panel.form.fields.values()))
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _place(self, key: str, placing: Placing) -> None:
        from aiworkshop.facilitation.pictures import PlacePetal

        command = PlacePetal(self.context.workshop_id, self.kind.record, key, placing)
        self._run(command, self.view.settle)

    def _reset(self, keys: tuple[str, ...] | None) -> None:
        from aiworkshop.facilitation.pictures import ResetPlacing

        command = ResetPlacing(self.context.workshop_id, self.kind.record, keys)
        self._run(command, self.view.settle)

    def _lay_out_anew(self) -> None:
        self._reset(None)
        self.context.notices.undoable(lambda: self.tr("Laid out anew."), self.context.workshop_id)

    def _choose_shown(self, keys: list[str]) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        for record in self.records:
            if record.left_out == (record.id in keys):
                fields: dict[str, object] = {"left_out": record.id not in keys}
                command = ChangeRecord(
                    self.context.workshop_id, self.kind.record, record.id, fields
                )
                self._run(command)

    def _take_quote(self, words: Text) -> None:
        from aiworkshop.facilitation.records import ChangeRecord

        key = self.view.chosen
        if key:
            fields: dict[str, object] = {"quote": words}
            known = [one.quote for one in self.records if one.id == key]
            seen = {"quote": known[0]} if known else None
            workshop_id = self.context.workshop_id
            self._run(ChangeRecord(workshop_id, self.kind.record, key, fields, seen))

    def _run(self, command: "Command", unchanged: Callable[[], object] | None = None) -> None:
        def done(outcome: Any) -> None:
            # Nothing was written, so nothing will be drawn again.
            if unchanged is not None and not outcome.value:
                unchanged()

        self.context.desk.run(command, done, context=self)

    # Words

    def _adjust_words(self) -> str:
        if self.panel_area.isVisibleTo(self):
            return self.tr("Done")
        return self.tr("Adjust…")

    def _note_words(self) -> str:
        shown = self.view.shown
        return self.words.left_out(shown.notes) if shown is not None else ""

    def _name(self) -> None:
        self.language.setAccessibleName(self.tr("Language of the picture"))
        self.form.setAccessibleName(self.tr("Form of the picture"))
        core = self.kind.id == "core"
        name = self.tr("Picture of the positive core") if core else self.tr("Opportunity map")
        shown = self.view.shown
        petals = shown.picture.petals if shown is not None else ()
        chosen = next((one for one in petals if one.id == self.view.chosen), None)
        self.view.setAccessibleName(f"{name}: {chosen.name}" if chosen else name)
        if shown is not None:
            self.view.setAccessibleDescription(self.words.spoken(shown.picture))
        self.view.setToolTip(
            self.tr(
                "Drag a petal to move it. By keyboard: Page Down chooses a petal, arrows move it, "
                "+ and − change its size, Home puts it back, Enter opens its words."
            )
        )
