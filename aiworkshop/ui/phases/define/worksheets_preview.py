"""The chosen sheet as it will come out of the printer, in the languages chosen above it."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.content import available_languages
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.ui.dialogs.pack_drawing import DrawnPack, beginning, plan
from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.widgets.fields import ComboField, slim
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.languages_picker import LanguagesPicker
from aiworkshop.ui.widgets.pdf_preview import PdfPreview
from aiworkshop.ui.widgets.words import Speaking

if TYPE_CHECKING:
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

AFTER_MILLISECONDS = 80


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be drawn."""

    contents: "WorkshopContents"
    sheet: str
    languages: tuple[str, ...]
    variant: str = ""


def draw_sheet(wish: Wish) -> DrawnPack:
    """One copy, for a table and a person of the workshop where there are any. Lane *work*."""
    contents = everything_goes_out(wish.contents)
    variants = ((wish.sheet, wish.variant),) if wish.variant else ()
    request = PackRequest(sheets=(wish.sheet,), languages=wish.languages, variants=variants)
    pack = plan(contents, request)
    return beginning(replace(pack, copies=pack.copies[:1]))


def everything_goes_out(contents: "WorkshopContents") -> "WorkshopContents":
    """The workshop as if no sheet were left out, so that any can be looked at."""
    adjustments = tuple(replace(each, left_out=False) for each in contents.sheet_adjustment)
    return replace(contents, sheet_adjustment=adjustments)


class SheetPreview(Speaking, QWidget):
    """Draws again, a moment after anything changed."""

    drawn = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._contents: WorkshopContents | None = None
        self._sheet = ""
        self._other_sheet = True
        self._asked = 0
        self._spoken: list[str] = []
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AFTER_MILLISECONDS)
        self._later.timeout.connect(self._draw)
        self._build()
        self.wording(self._say)

    def _build(self) -> None:
        space = self._context.theme.space
        self.languages = LanguagesPicker([])
        self.languages.setObjectName("sheet-languages")
        self.languages.committed.connect(lambda _: self._ask())
        self.variant = slim(ComboField([]))
        self.variant.setObjectName("sheet-variant")
        self.variant.committed.connect(lambda _: self._ask())
        self.hint = Label(
            lambda: self.tr("Tick two languages to see them side by side."), "small", wraps=True
        )
        self.pages = PdfPreview(self._context.desk, self._context.theme)
        head = QHBoxLayout()
        head.setSpacing(space(12))
        head.addWidget(self.languages, 1)
        head.addWidget(self.variant)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space(6))
        column.addLayout(head)
        column.addWidget(self.hint)
        column.addWidget(self.pages, 1)
        self.variant.hide()

    def show_workshop(self, contents: "WorkshopContents") -> None:
        """The workshop was read; whatever changed may stand on the sheet."""
        self._contents = contents
        known = available_languages()
        spoken = [code for code in contents.workshop.languages if code in known]
        order = [*spoken, *(code for code in known if code not in spoken)]
        if order != self._spoken:
            self._spoken = order
            chosen = self.languages.languages()
            self.languages.set_languages([(code, describe_language(code).name) for code in order])
            if not chosen:
                self.languages.set_value(order[:1])
        self._ask()

    def show_sheet(self, sheet: str) -> None:
        """Another sheet, from its top."""
        from aiworkshop.ui.dialogs.pack_choices import form_options

        if sheet == self._sheet:
            return
        self._sheet = sheet
        self._other_sheet = True
        options = form_options(sheet)
        self.variant.set_options(options)
        self.variant.set_value("")
        self.variant.setVisible(len(options) > 1)
        self._ask()

    def _say(self) -> None:
        self.languages.setAccessibleName(self.tr("Languages of the sheet"))
        self.variant.setAccessibleName(self.tr("Form of the sheet"))

    def _ask(self) -> None:
        self._asked += 1
        self._later.start()

    def _draw(self) -> None:
        languages = self.languages.languages()
        if self._contents is None or not self._sheet or not languages:
            return
        variant = str(self.variant.value() or "") if WORKSHEETS[self._sheet].variants else ""
        wish = Wish(self._contents, self._sheet, languages, variant)
        number = self._asked
        self._context.desk.work(
            lambda: draw_sheet(wish) if self._asked == number else None,
            lambda drawn: self._show(number, drawn),
            context=self,
        )

    def _show(self, number: int, drawn: DrawnPack | None) -> None:
        if drawn is None or number != self._asked:
            return
        self.pages.show_pdf(drawn.pdf, from_top=self._other_sheet)
        self._other_sheet = False
        self.drawn.emit()
