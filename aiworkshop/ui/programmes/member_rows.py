"""The members of a cluster."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from aiworkshop.base.text import Text
from aiworkshop.readmodels.naming import all_names, name_in
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import Authority, ClusterMember
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming_people import PeopleCompleter
from aiworkshop.ui.phases.quick_list import QuickList, QuickRow
from aiworkshop.ui.widgets.button import Button

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command


class MemberOfClusterRow(QuickRow):
    """A town's name that leads to the town."""

    opened = Signal(str)
    remove_at = Qt.AlignmentFlag.AlignVCenter

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.contents = OfficeContents()
        self._member_id = ""
        self.name = Button("", kind="plain")
        self.name.setObjectName("open-member")
        self.name.clicked.connect(lambda: self.opened.emit(self._member_id))
        self.row.addWidget(self.name, 0, Qt.AlignmentFlag.AlignLeading)
        self.row.addStretch(1)

    def show_item(self, record: ClusterMember) -> None:
        """The member's name."""
        self._member_id = record.member_id or ""
        towns = {one.id: one for one in self.contents.authority}
        town = towns.get(self._member_id)
        name = name_in(town, self.context.language.code) if town is not None else Text()
        self.name.set_words(str(name) or self.tr("No longer there"))
        self.remove.set_words(lambda: self.tr("Take {town} out").format(town=self.title()))

    def title(self) -> str:
        """The town's name."""
        return self.name.text()


class MemberRows(QuickList):
    """A cluster's members, and a line for the next."""

    opened = Signal(str)

    def __init__(self, context: PageContext) -> None:
        def make(cluster_id: str, words: Text) -> "Command":
            from aiworkshop.facilitation.programmes.enrolling import AddClusterMember

            return AddClusterMember(cluster_id, words)

        super().__init__(
            context,
            heading=lambda: self.tr("Members of the cluster"),
            placeholder=lambda: self.tr("Add a town by its name; Enter adds…"),
            owner_kind="authority",
            place="member",
            make=make,
            make_row=self._row,
        )
        self._contents = OfficeContents()
        self._completer = PeopleCompleter(self.entry)

    def show_members(self, cluster: Authority, contents: OfficeContents) -> None:
        """Show the members of a cluster; other towns are offered while one types."""
        self._contents = contents
        members = [one for one in contents.cluster_member if one.cluster_id == cluster.id]
        taken = {cluster.id, *(one.member_id for one in members)}
        free = [one for one in contents.authority if one.id not in taken]
        self._completer.offer_names(name for town in free for name in all_names(town))
        for row in self.rows.values():
            assert isinstance(row, MemberOfClusterRow)
            row.contents = contents
        self.show_items(cluster.id, members)

    def deleted_words(self, title: Text | str) -> str:
        """Not the town itself went."""
        return self.tr("“{town}” is no longer a member").format(town=title)

    def _row(self) -> QuickRow:
        row = MemberOfClusterRow(self._context)
        row.contents = self._contents
        row.opened.connect(self.opened)
        return row
