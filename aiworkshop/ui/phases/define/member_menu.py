"""What can be done with somebody at a table: another table, a role, a pin, none."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QMenu, QWidget

from aiworkshop.method.roles import ROLES
from aiworkshop.readmodels.records import Group
from aiworkshop.ui.phases.define.table_reads import Seat
from aiworkshop.ui.widgets.words import Speaking


@dataclass(frozen=True, slots=True)
class MemberActs:
    """What the menu calls."""

    seat: Callable[[Sequence[str], str | None], None]
    give_role: Callable[[Seat, str], None]
    pin: Callable[[Seat, bool], None]
    why: Callable[[str], None]
    add_rule: Callable[[Sequence[str], str], None]
    role_name: Callable[[str], str]
    table_name: Callable[[Group], str]


class MemberMenus(Speaking, QWidget):
    """Makes the menus; never shown itself."""

    def __init__(self, acts: MemberActs, parent: QWidget) -> None:
        super().__init__(parent)
        self._acts = acts
        self.hide()

    def for_seat(self, seat: Seat, groups: Sequence[Group]) -> QMenu:
        """The menu of somebody who sits at a table."""
        menu = QMenu(self)
        person = seat.person.id
        why = menu.addAction(self.tr("Why here?"))
        why.triggered.connect(lambda: self._acts.why(person))
        menu.addSeparator()
        for role in ("", *ROLES.ids):
            words = self._acts.role_name(role) if role else self.tr("No role at the table")
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(seat.membership.role == role)
            action.triggered.connect(lambda _=False, role=role: self._acts.give_role(seat, role))
        menu.addSeparator()
        pin = menu.addAction(self.tr("Stays at this table when mixing"))
        pin.setCheckable(True)
        pin.setChecked(seat.membership.pinned)
        pin.triggered.connect(lambda on: self._acts.pin(seat, bool(on)))
        self._add_tables(menu, [person], groups, seat.membership.group_id)
        unseat = menu.addAction(self.tr("Take from the table"))
        unseat.triggered.connect(lambda: self._acts.seat([person], None))
        return menu

    def for_people(self, people: Sequence[str], groups: Sequence[Group]) -> QMenu:
        """The menu of people without a table, or of several who are chosen."""
        menu = QMenu(self)
        self._add_tables(menu, people, groups, None)
        if len(people) > 1:
            for kind, words in (
                ("apart", self.tr("Keep apart")),
                ("together", self.tr("Keep together")),
            ):
                action = menu.addAction(words)
                action.triggered.connect(
                    lambda _=False, kind=kind: self._acts.add_rule(people, kind)
                )
        return menu

    def _add_tables(
        self, menu: QMenu, people: Sequence[str], groups: Sequence[Group], now: str | None
    ) -> None:
        seats = menu.addMenu(self.tr("Seat at"))
        for group in groups:
            action = seats.addAction(self._acts.table_name(group).replace("&", "&&"))
            action.setEnabled(group.id != now)
            action.triggered.connect(lambda _=False, key=group.id: self._acts.seat(people, key))
