"""The trash of the library: deleted workshops, and where single things that were deleted lie."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout

from aiworkshop.base.clock import stamp_time
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.pages.library_keeping import FitRows, Keeping
from aiworkshop.ui.widgets.button import Button
from aiworkshop.ui.widgets.isolating import show_moment
from aiworkshop.ui.widgets.label import Label
from aiworkshop.ui.widgets.text_fields import TextField
from aiworkshop.ui.widgets.value_fields import show_date

if TYPE_CHECKING:
    from aiworkshop.readmodels.trash import DeletedWorkshop, Trashed, TrashPlace

FILTERED_FROM = 8
MOST_SHOWN = 100
LEAST_ROWS_HEIGHT = 64


class Trash(Keeping):
    """Deleted workshops, the last one first; then the workshops in which something was deleted."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(
            context,
            lambda: self.tr("Trash"),
            lambda: self.tr(
                "What was deleted stays here, with everything in it. Nothing is ever emptied by "
                "itself."
            ),
        )
        self.setObjectName("library-trash")
        self._trashed: Trashed | None = None
        self.filter = TextField(lambda: self.tr("Only what has these words in its title"))
        self.filter.setObjectName("trash-filter")
        self.filter.textChanged.connect(lambda _: self._show_rows())
        self.restore_all = Button(self._all_words)
        self.restore_all.setObjectName("trash-restore-all")
        self.restore_all.clicked.connect(self._restore_shown)
        self.body.removeItem(self.rows)
        self.rows.setParent(None)
        row = QHBoxLayout()
        row.setSpacing(context.theme.space(8))
        row.addWidget(self.filter, 1)
        row.addWidget(self.restore_all)
        self.body.addLayout(row)
        self.filter.hide()
        self.restore_all.hide()
        self.area = FitRows(self.rows, context.theme.space(LEAST_ROWS_HEIGHT))
        self.body.addWidget(self.area)
        context.desk.changed.connect(self._changed)
        self._read()

    def _changed(self, changes: ChangeSet) -> None:
        self._read()

    def _read(self) -> None:
        self.context.desk.read(lambda reads: reads.trashed(), self._show, context=self)

    def _show(self, trashed: "Trashed") -> None:
        self._trashed = trashed
        self._show_rows()

    def shown(self) -> "list[DeletedWorkshop]":
        """The deleted workshops that the filter lets through."""
        words = self.filter.text().strip().casefold()
        found = self._trashed.workshops if self._trashed else ()
        return [
            one
            for one in found
            if not words or words in f"{one.title} {one.municipality}".casefold()
        ]

    def _show_rows(self) -> None:
        trashed = self._trashed
        if trashed is None:
            return
        self.clear_rows()
        long = len(trashed.workshops) >= FILTERED_FROM
        self.filter.setVisible(long)
        shown = self.shown()
        self.restore_all.setVisible(len(shown) > 1)
        self.restore_all.retranslate()
        for one in shown[:MOST_SHOWN]:
            button = Button(lambda: self.tr("Restore"))
            button.clicked.connect(lambda _=False, key=one.id: self._restore([key]))
            words = partial(self._workshop_words, one)
            self.add_row(words, partial(self._when, one.deleted), button, private=not one.sample)
        if len(shown) > MOST_SHOWN:
            rest = len(shown) - MOST_SHOWN
            self.add_row(lambda: self.tr("and %n more", "", rest), "")
        if not shown:
            self.add_row(
                lambda: (
                    self.tr("No workshop was deleted.")
                    if not trashed.workshops
                    else self.tr("Nothing with these words.")
                ),
                "",
            )
        self._show_places(trashed.places)

    def _show_places(self, places: "Sequence[TrashPlace]") -> None:
        if not places:
            return
        heading = Label(lambda: self.tr("Deleted within a workshop"), "strong")
        self.rows.addWidget(heading, self.rows.rowCount(), 0, 1, 3)
        for place in places[:MOST_SHOWN]:
            look = Button(lambda: self.tr("Look"))
            look.setObjectName(f"trash-look-{place.id}")
            look.clicked.connect(lambda _=False, key=place.id: self._go(key))
            self.add_row(
                partial(self._place_words, place),
                partial(self._counted, place),
                look,
                private=not place.sample and place.id != OFFICE_ID,
            )

    def _workshop_words(self, one: "DeletedWorkshop") -> str:
        parts = [str(one.title), str(one.municipality), show_date(one.date)]
        if one.findings:
            parts.append(self.tr("%n finding(s)", "", one.findings))
        return " · ".join(part for part in parts if part)

    def _place_words(self, place: "TrashPlace") -> str:
        if place.id == OFFICE_ID:
            return self.tr("Programmes and towns")
        return " · ".join(filter(None, (str(place.title), show_date(place.date))))

    def _counted(self, place: "TrashPlace") -> str:
        return self.tr("%n deleted", "", place.count)

    def _when(self, stamp: str) -> str:
        moment = stamp_time(stamp).astimezone()
        return self.tr("deleted on {moment}").format(moment=show_moment(moment))

    def _all_words(self) -> str:
        return self.tr("Restore all %n", "", len(self.shown()))

    # Restoring

    def _restore_shown(self) -> None:
        self._restore([one.id for one in self.shown()])

    def _restore(self, keys: list[str]) -> None:
        self.context.desk.when_open(partial(self._restore_now, keys))

    def _restore_now(self, keys: list[str]) -> None:
        from aiworkshop.facilitation.records import RestoreRecords

        for key in keys:
            self.context.desk.run(RestoreRecords(key, (("workshop", key),)), context=self)

    def _go(self, key: str) -> None:
        if key == OFFICE_ID:
            self.context.go("programmes", None, "keeping")
        else:
            self.context.go("prepare", key, "keeping")
