"""One asset of the register beside the list: what it is called, and where all that was said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.findings import USE_LEVELS
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.method.programmes import DRIVERS
from aiworkshop.readmodels.town_register import TownAsset
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.programmes.register_sayings import Sayings
from aiworkshop.ui.programmes.register_words import RegisterWords
from aiworkshop.ui.projector.cover import PrivateCover
from aiworkshop.ui.projector.privacy import private_words
from aiworkshop.ui.widgets.button import Button, IconButton
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.scrolling import Sheet, scrolling
from aiworkshop.ui.widgets.words import Speaking


class RegisterDetails(Speaking, QWidget):
    """A united asset with its fields, or a finding by itself with its words."""

    closed = Signal()
    dissolved = Signal(str)
    go_asked = Signal(object)
    taken_out = Signal(str, str)

    def __init__(self, context: PageContext, words: RegisterWords) -> None:
        super().__init__()
        self.context = context
        self._words = words
        self.asset: TownAsset | None = None
        self.setObjectName("register-details")
        surface = Sheet(context.theme)
        body = surface.body
        close = IconButton(context.theme, "x", lambda: self.tr("Close the details"))
        close.setObjectName("detail-close")
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        self.head = Label(lambda: self._head(), "eyebrow")
        head.addWidget(self.head, 1)
        head.addWidget(close)
        body.addLayout(head)
        self.title = Label("", "heading", wraps=True)
        body.addWidget(self.title)
        self.facts = Label(lambda: self._facts(), "muted", wraps=True)
        body.addWidget(self.facts)
        self.form = self._make_form()
        body.addWidget(self.form)
        self.cover = PrivateCover(context, self.form, lambda: self._is_private)
        body.addWidget(self.cover)
        self.sayings = Sayings(context, words)
        self.sayings.go_asked.connect(self.go_asked)
        self.sayings.taken_out.connect(self._take_out)
        body.addWidget(self.sayings)
        self.apart = Button(lambda: self.tr("Take apart again"), icon="split", theme=context.theme)
        self.apart.setObjectName("register-dissolve")
        self.apart.clicked.connect(self._dissolve)
        body.addWidget(self.apart, 0, Qt.AlignmentFlag.AlignLeading)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.area = scrolling(surface)
        layout.addWidget(self.area)
        if context.privacy is not None:
            context.privacy.changed.connect(self._mask)

    def _make_form(self) -> RecordForm:
        form = RecordForm(self.context, self._words.naming, lambda: "register_asset", columns=2)
        form.line("title")
        form.named("category", "categories", CATEGORIES, none=lambda: self.tr("Not said"))
        form.named("in_use", "use_levels", USE_LEVELS, none=lambda: self.tr("Not said"))
        form.line("holder")
        form.named("driver", "drivers", DRIVERS, none=lambda: self.tr("Not said"))
        form.named(
            "permission", "permissions", PERMISSIONS, none=lambda: self.tr("As its sources allow")
        )
        form.area("notes", lines=2)
        return form

    def show_asset(self, asset: TownAsset) -> None:
        """Show it; another one from its top."""
        other = self.asset is None or self.asset.id != asset.id
        self.asset = asset
        united = asset.record is not None
        self.form.bind("register_asset", asset.record)
        self.title.setVisible(not united)
        self.facts.setVisible(not united)
        self.cover.look()
        self.form.setVisible(united and not self.cover.isVisibleTo(self))
        self.apart.setVisible(united)
        self.sayings.show_sayings(asset.sayings, removable=united)
        self._mask()
        self.head.retranslate()
        self.facts.retranslate()
        if other:
            self.area.verticalScrollBar().setValue(0)

    def focus_first_field(self) -> None:
        """Go to where one begins to write, or to the way to the source."""
        if self.asset is not None and self.asset.record is not None:
            self.form.fields["title"].setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.sayings.rows:
            go = self.sayings.rows[0].findChild(IconButton, "saying-go")
            assert go is not None
            go.setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """Commit what stands in the fields."""
        self.form.flush()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _is_private(self) -> bool:
        return self.asset is not None and self.asset.record is not None and self.asset.private

    def _mask(self) -> None:
        if self.asset is None or self.asset.record is not None:
            return
        self.form.hide()  # which the cover may just have shown
        title = self.asset.title
        shown = private_words(self.context, title.text, private=self.asset.private)
        self.title.set_words(title if shown == title.text else shown)

    def _take_out(self, finding: str) -> None:
        if self.asset is not None:
            self.taken_out.emit(self.asset.id, finding)

    def _dissolve(self) -> None:
        if self.asset is not None:
            self.dissolved.emit(self.asset.id)

    def _head(self) -> str:
        if self.asset is None or self.asset.record is None:
            return self.tr("Asset")
        return self.tr("United asset")

    def _facts(self) -> str:
        if self.asset is None:
            return ""
        return " · ".join(
            (self._words.category(self.asset.category), self._words.use(self.asset.in_use))
        )
