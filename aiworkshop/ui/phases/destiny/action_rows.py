"""One horizon of an initiative's action plan: changed in place, added by typing on."""

from collections.abc import Sequence
from typing import Literal

from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Action
from aiworkshop.ui.focus import tab_through
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.deleting import delete_records
from aiworkshop.ui.phases.destiny.action_row import ActionRow
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.widgets.refused import bring_back, give_back
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.words import Speaking, Words

Horizon = Literal["two_months", "year_and_more"]
_PLACES = {"two_months": "action", "year_and_more": "later_action"}


class ActionRows(Speaking, QWidget):
    """A heading that says how far it reaches, one row an action, and a line for the next."""

    def __init__(
        self, context: PageContext, naming: Naming, horizon: Horizon = "two_months"
    ) -> None:
        super().__init__()
        self._context = context
        self._naming = naming
        self.horizon = horizon
        self._initiative_id = ""
        self.comes_after: QWidget | None = None
        """From where Tab comes to the first action."""
        self.rows: dict[str, ActionRow] = {}
        self.setObjectName(f"actions-{horizon}")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(context.theme.space(12))
        self.heading = SectionHeading(lambda: naming.name("action_horizons", horizon))
        layout.addWidget(self.heading)
        self._column = QVBoxLayout()
        self._column.setSpacing(context.theme.space(12))
        layout.addLayout(self._column)
        self.entry = TextField(lambda: self._placeholder(), new_item=True)
        self.entry.setObjectName(f"new-{_PLACES[horizon]}")
        self.entry.committed.connect(self._add)
        self.entry.draft_changed.connect(self._keep_draft)
        self.wording(lambda: self.entry.setAccessibleName(self._entry_name()))
        layout.addWidget(self.entry)

    def show_actions(
        self,
        initiative_id: str,
        actions: Sequence[Action],
        held: str = "",
        channels: Sequence[tuple[str, Words]] = (),
    ) -> None:
        """Show this part of the plan; ``held`` is the day of the workshop (ISO), ``channels`` are
        those that can be ticked.

        What is being typed in a row that stays is left alone.
        """
        if initiative_id != self._initiative_id:
            # What was begun for another initiative stays its draft.
            self.entry.flush()
            self.entry.set_value(Text())
            self._initiative_id = initiative_id
            bring_back(self._context, self.entry, self._place())
        self.heading.heading.retranslate()
        self.heading.set_note(str(len(actions)) if actions else "")
        wanted = {action.id for action in actions}
        known = list(self.rows)
        for key in [key for key in self.rows if key not in wanted]:
            row = self.rows.pop(key)
            row.flush()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for place, action in enumerate(actions):
            row = self.rows.get(action.id) or self._add_row(action.id)
            if self._column.indexOf(row) != place:
                self._column.insertWidget(place, row)
            row.show_action(action, held, channels)
        if self.comes_after is not None and list(self.rows) != known:
            rows = [self.rows[action.id] for action in actions]
            tab_through(self.comes_after, rows, self.entry)

    def _add_row(self, key: str) -> ActionRow:
        row = ActionRow(self._context, self._naming)
        row.delete_asked.connect(self._delete)
        self.rows[key] = row
        return row

    def _placeholder(self) -> str:
        if self.horizon == "two_months":
            return self.tr("What is the next step? Enter saves…")
        return self.tr("What follows in a year and more? Enter saves…")

    def _entry_name(self) -> str:
        name = self._naming.name("action_horizons", self.horizon)
        action = self.tr("New action")
        return f"{action}: {name}" if name else action

    def _place(self) -> str:
        return f"initiative/{self._initiative_id}/{_PLACES[self.horizon]}"

    def _keep_draft(self, words: Text) -> None:
        if self._initiative_id:
            self._context.desk.drafts.save(self._context.workshop_id, self._place(), words.text)

    def _add(self, words: Text) -> None:
        from aiworkshop.facilitation.records import AddRecord

        fields = {
            "initiative_id": self._initiative_id,
            "title": words,
            "status": "planned",
            "horizon": self.horizon,
        }
        place = self._place()

        def refused(error: Exception) -> None:
            here = place == self._place()
            give_back(self._context, self.entry, place, words, error, here=here)

        self._context.desk.run(
            AddRecord(self._context.workshop_id, "action", fields),
            failed=refused,
            draft_place=place,
            context=self,
        )

    def _delete(self, key: str, title: Text) -> None:
        self.entry.setFocus()
        delete_records(
            self._context,
            [("action", key)],
            lambda: self.tr("Deleted “{title}”").format(title=title),
        )
