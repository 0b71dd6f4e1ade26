"""Everything that can be chosen about a pack, one below the other."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.packing import MOST_COPIES, PackRequest
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.dialogs.pack_sheets import SheetTicks
from aiworkshop.ui.dialogs.pack_tables import TableTicks
from aiworkshop.ui.i18n import describe_language
from aiworkshop.ui.marking import QT_TRANSLATE_NOOP
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.theme import Theme
from aiworkshop.ui.widgets.fields import CheckField, ComboField, NumberField, TagPicker, slim
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.languages_picker import LanguagesPicker
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking, Words

FORMS: dict[str, tuple[tuple[str, str], ...]] = {
    "SUM": (
        ("", QT_TRANSLATE_NOOP("PackForms", "A whole page")),
        ("note", QT_TRANSLATE_NOOP("PackForms", "Four notes to cut apart")),
    ),
    "BDG": (
        ("", QT_TRANSLATE_NOOP("PackForms", "8 on a sheet")),
        ("ten", QT_TRANSLATE_NOOP("PackForms", "10 on a sheet")),
    ),
}
"""The forms in which a sheet can come: id of the variant and source words."""


class PackChoices(Speaking, QWidget):
    """Says ``changed`` with each press; ``request`` is what is chosen."""

    changed = Signal()

    def __init__(self, theme: Theme, naming: Naming, languages: Sequence[str]) -> None:
        super().__init__()
        self.setProperty("scrolled", True)
        self._naming = naming
        self._only_spares = False
        self._space = theme.space
        self.sheets = SheetTicks(theme, naming)
        self.tables = TableTicks(theme, naming)
        self.languages = LanguagesPicker(
            [(code, describe_language(code).name) for code in languages],
            own=lambda: self.tr("Each in their own"),
        )
        self._make_numbers()
        self._make_forms()
        self.order = TagPicker(
            [
                ("by_table", lambda: self.tr("Table by table")),
                ("by_sheet", lambda: self.tr("Sheet by sheet")),
            ],
            multiple=False,
        )
        self.duplex = CheckField(lambda: self.tr("Two-sided; each set begins on a front side"))
        self.duplex.setObjectName("pack-duplex")
        self._arrange()
        self._connect()
        self.wording(self._say)

    def show_groups(self, groups: Sequence[Group]) -> None:
        """The tables there are now."""
        self.tables.show_groups(groups)

    def request(self) -> PackRequest:
        """What is chosen."""
        forms = ((sheet, str(form.value() or "")) for sheet, form in self.forms.items())
        sheets = self.sheets.value()
        return PackRequest(
            sheets=sheets,
            groups=self.tables.value(),
            languages=self.languages.languages(),
            copies=self.copies.value() or 1,
            spares=self.spares.value() or 0,
            only_spares=self._only_spares,
            order="by_sheet" if self.order.value() == ["by_sheet"] else "by_table",
            duplex=self.duplex.value(),
            variants=tuple((sheet, form) for sheet, form in forms if form and sheet in sheets),
        )

    def show_request(self, request: PackRequest) -> None:
        """Show these choices; no signal."""
        self.sheets.set_value(request.sheets)
        self.tables.set_value(request.groups)
        self.languages.set_value(list(request.languages) or [""])
        self.copies.set_value(request.copies)
        self.spares.set_value(request.spares)
        self._only_spares = request.only_spares
        for widget in (self.tables, self.copies):
            widget.setEnabled(not request.only_spares)
        self.order.set_value([request.order])
        self.duplex.set_value(request.duplex)
        variants = dict(request.variants)
        for sheet, form in self.forms.items():
            form.set_value(variants.get(sheet, ""))
        self._fit()

    def _make_numbers(self) -> None:
        self.copies = NumberField(1, MOST_COPIES)
        self.copies.setObjectName("pack-copies")
        self.spares = NumberField(0, MOST_COPIES)
        self.spares.setObjectName("pack-spares")
        for field in (self.copies, self.spares):
            field.setMaximumWidth(self._space(64))

    def _make_forms(self) -> None:
        self.forms: dict[str, ComboField] = {}
        self._form_names: dict[str, Label] = {}
        for sheet in FORMS:
            self.forms[sheet] = slim(ComboField(form_options(sheet)))
            self.forms[sheet].setObjectName(f"pack-form-{sheet}")
            name = Label(lambda sheet=sheet: self._naming.name("worksheets", sheet))  # type: ignore[misc]
            name.setBuddy(self.forms[sheet])
            self._form_names[sheet] = name

    def _arrange(self) -> None:
        space = self._space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, space(8))
        column.setSpacing(space(8))
        parts: tuple[tuple[Words, tuple[QWidget, ...]], ...] = (
            (lambda: self.tr("Sheets"), (self.sheets,)),
            (lambda: self.tr("Tables"), (self.tables,)),
            (lambda: self.tr("Languages"), (self.languages, self._make_hint())),
            (lambda: self.tr("How many"), (self._number_rows(),)),
            (lambda: self.tr("Order of the stack"), (self.order, self.duplex)),
        )
        for words, widgets in parts:
            column.addWidget(SectionHeading(words))
            for widget in widgets:
                column.addWidget(widget)
        column.addStretch(1)

    def _make_hint(self) -> Label:
        words = lambda: self.tr("Two languages stand side by side; the first one leads.")  # noqa: E731
        return Label(words, "small", wraps=True)

    def _number_rows(self) -> QWidget:
        rows = QWidget()
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(self._space(6))
        grid.setColumnStretch(0, 1)
        copies = Label(lambda: self.tr("Copies of each"))
        spares = Label(lambda: self.tr("Spare ones of each, without a name or table"), wraps=True)
        for row, (label, field) in enumerate(((copies, self.copies), (spares, self.spares))):
            label.setBuddy(field)
            grid.addWidget(label, row, 0)
            grid.addWidget(field, row, 1)
        for place, (sheet, form) in enumerate(self.forms.items()):
            grid.addWidget(self._form_names[sheet], 2 * place + 2, 0, 1, 2)
            grid.addWidget(form, 2 * place + 3, 0, 1, 2)
        return rows

    def _connect(self) -> None:
        for signal in (
            self.sheets.changed,
            self.tables.changed,
            self.languages.committed,
            self.copies.committed,
            self.spares.committed,
            self.order.committed,
            self.duplex.committed,
            *(form.committed for form in self.forms.values()),
        ):
            signal.connect(self._changed)

    def _changed(self, *_: object) -> None:
        if not self.order.value():
            self.order.set_value(["by_table"])
        self._fit()
        self.changed.emit()

    def _fit(self) -> None:
        """The form of a sheet is asked where the sheet is in the pack."""
        sheets = self.sheets.value()
        for sheet, form in self.forms.items():
            for widget in (form, self._form_names[sheet]):
                widget.setVisible(sheet in sheets)

    def _say(self) -> None:
        self.languages.setAccessibleName(self.tr("Languages"))
        self.order.setAccessibleName(self.tr("Order of the stack"))
        self.copies.setAccessibleName(self.tr("Copies of each"))
        self.spares.setAccessibleName(self.tr("Spare ones of each, without a name or table"))
        for sheet, form in self.forms.items():
            form.setAccessibleName(self._naming.name("worksheets", sheet))


def form_options(sheet: str) -> list[tuple[str, Words]]:
    """The forms in which a sheet can come; the usual one has an empty id."""
    known = {variant for variant, _ in WORKSHEETS[sheet].variants} | {""}
    return [
        (variant, partial(QCoreApplication.translate, "PackForms", source))
        for variant, source in FORMS.get(sheet, ())
        if variant in known
    ]
