"""One action: what, who and by when at a glance, the rest on demand."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from aiworkshop.method.promises import (
    ACTION_HORIZONS,
    ACTION_STATES,
    near_horizon_day,
    outside_horizon,
)
from aiworkshop.readmodels.records import Action
from aiworkshop.ui.coaching.cue_line import CueLine
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.small import Line
from aiworkshop.ui.widgets.value_fields import show_date
from aiworkshop.ui.widgets.words import Speaking, Words


class ActionRow(Speaking, QWidget):
    """Fields that save themselves; two buttons: the rest, and away with it."""

    delete_asked = Signal(str, object)

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self._context = context
        self.main = RecordForm(context, naming, lambda: "action", columns=2)
        self.main.area("title", lines=1)
        self.main.line("owner", wide=False)
        self.main.date("due")
        self.main.share(3, 2)
        self._held = ""
        self._elsewhere = self.main.note("hint-horizon")
        self.cue = CueLine(context, naming, lambda: "action", self._beside)
        self.cue.watch(self.main.fields["title"])
        self.rest = RecordForm(context, naming, lambda: "action", columns=2)
        none = self._not_said
        self.rest.line("helper", wide=False)
        self.rest.money("cost_agorot")
        self.rest.named("status", "action_states", ACTION_STATES, none)
        self.rest.named("horizon", "action_horizons", ACTION_HORIZONS, none)
        self.rest.area("evidence", lines=1)
        self.rest.channels()
        self.rest.check("name_consent", lambda: self.tr("May be named in the report"))
        self.rest.carried_on()
        self.rest.hide()
        self.more = IconButton(context.theme, "chevron-down", lambda: self._more_words())
        self.more.setObjectName("action-more")
        self.more.clicked.connect(self._turn)
        remove = IconButton(context.theme, "x", lambda: self.tr("Delete this action"))
        remove.setObjectName("action-delete")
        remove.clicked.connect(self._ask_delete)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(remove)
        buttons.addWidget(self.more)
        buttons.addStretch(1)
        fields = QVBoxLayout()
        fields.setSpacing(context.theme.space(12))
        for widget in (self.main, self.cue, self.rest):
            fields.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(context.theme.space(4))
        row.addLayout(fields, 1)
        row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(context.theme.space(8))
        column.addLayout(row)
        column.addWidget(Line())

    def show_action(
        self, action: Action, held: str = "", channels: Sequence[tuple[str, Words]] = ()
    ) -> None:
        """Bind the fields; a day in the other horizon is noted, and stays."""
        self._held = held
        self.rest.offer_channels(channels)
        self.main.bind("action", action)
        self.rest.bind("action", action)
        outside = outside_horizon(action.due, action.horizon or "two_months", held)
        self._elsewhere.set_words((lambda: self._elsewhere_words()) if outside else "")
        self._elsewhere.setVisible(outside)
        self.cue.look_at(self.main.fields["title"].value())

    def _beside(self) -> dict[str, bool]:
        """Whether somebody begins it, and by when."""
        owner, due = self.main.fields["owner"], self.main.fields["due"]
        return {"owner": bool(owner.text().strip()), "due": bool(due.text().strip())}

    def _elsewhere_words(self) -> str:
        action = self.main.record
        last = show_date(near_horizon_day(self._held))
        if isinstance(action, Action) and action.horizon == "year_and_more":
            return self.tr("This day lies within the two months (until {date}).").format(date=last)
        return self.tr("This day lies beyond the two months (until {date}).").format(date=last)

    def flush(self) -> None:
        """Commit what stands in the fields."""
        self.main.flush()
        self.rest.flush()

    def _turn(self) -> None:
        self.rest.setVisible(self.rest.isHidden())
        self.more.set_words(lambda: self._more_words())
        if not self.rest.isHidden():
            self.rest.fields["helper"].setFocus(Qt.FocusReason.OtherFocusReason)

    def _more_words(self) -> str:
        if self.rest.isHidden():
            return self.tr("Helper, cost, status and more")
        return self.tr("Fewer details")

    def _not_said(self) -> str:
        return self.tr("Not said yet")

    def _ask_delete(self) -> None:
        action = self.main.record
        if isinstance(action, Action):
            self.delete_asked.emit(action.id, action.title)
