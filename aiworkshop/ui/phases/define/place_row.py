"""Of which town, inquiry and programmes a workshop is: one line that opens, asked of nobody."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import Enrolment, Record, Workshop
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.naming import Naming
from aiworkshop.ui.phases.record_form import Option, RecordForm
from aiworkshop.ui.phases.record_words import first_of
from aiworkshop.ui.programmes.office_words import enrolment_programme
from aiworkshop.ui.widgets.button import IconButton
from aiworkshop.ui.widgets.fields import TagPicker
from aiworkshop.ui.widgets.small import SectionHeading
from aiworkshop.ui.widgets.words import Speaking, Words, listed

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command

PLACE_KINDS = (
    "authority",
    "cluster_member",
    "inquiry",
    "enrolment",
    "cohort",
    "programme",
    "channel",
)
"""What has to be read for it."""


class PlaceRow(Speaking, QWidget):
    """Heading with what is chosen; the choices below it, once opened. Hidden while the library
    has no towns and no programmes."""

    def __init__(self, context: PageContext, naming: Naming) -> None:
        super().__init__()
        self.setObjectName("place-row")
        self._context = context
        self._naming = naming
        self._workshop: Workshop | None = None
        self._office = OfficeContents()
        self.form: RecordForm | None = None
        self.heading = SectionHeading(
            lambda: self.tr("Town and programme"), lambda: self._summary()
        )
        self.more = IconButton(context.theme, "chevron-down", self._more_words)
        self.more.setObjectName("place-more")
        self.more.clicked.connect(self.turn)
        self.heading.add_action(self.more)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(context.theme.space(8))
        self._column.addWidget(self.heading)
        self.hide()

    def show_workshop(self, workshop: Workshop, office: OfficeContents) -> None:
        """What is chosen, and what there is to choose."""
        self._workshop, self._office = workshop, office
        self.setVisible(bool(office.authority or office.programme))
        self.heading.note.retranslate()
        if self.form is not None:
            self._bind()

    @property
    def is_open(self) -> bool:
        """Whether the choices are shown."""
        return self.form is not None and not self.form.isHidden()

    def turn(self) -> None:
        """Open, or close again."""
        if self.form is None:
            self.form = self._make_form()
            self._column.addWidget(self.form)
            self.form.show()
            self._bind()
        else:
            self.form.flush()
            self.form.setVisible(self.form.isHidden())
        self.more.set_icon("chevron-up" if self.is_open else "chevron-down")
        self.more.set_words(self._more_words)
        if self.is_open:
            self.form.fields["authority_id"].setFocus(Qt.FocusReason.OtherFocusReason)

    def flush(self) -> None:
        """A choice is saved at once."""

    def _make_form(self) -> RecordForm:
        form = RecordForm(self._context, self._naming, lambda: "workshop", columns=2)
        form.choice("authority_id", lambda: self.tr("Town"), wide=False)
        form.choice("inquiry_id", lambda: self.tr("Inquiry"), wide=False)
        form.add("enrolment_ids", lambda: self.tr("Counts for"), TagPicker(), wide=True)
        form.add("channels", lambda: self.tr("Channels"), TagPicker(), wide=True)
        form.makers["authority_id"] = self._choose_town
        form.makers["inquiry_id"] = self._choose_inquiry
        return form

    def _bind(self) -> None:
        assert self.form is not None
        assert self._workshop is not None
        enrolments, channels = self._enrolments(), self._channels()
        self.form.offer("authority_id", self._towns())
        self.form.offer("inquiry_id", self._inquiries())
        self.form.offer("enrolment_ids", enrolments)
        self.form.offer("channels", channels)
        self.form.bind("workshop", self._workshop)
        self.form.set_field_visible("inquiry_id", bool(self._office.inquiry))
        self.form.set_field_visible("enrolment_ids", bool(enrolments))
        self.form.set_field_visible("channels", bool(channels))

    def _choose_town(self, record: Record, value: str) -> "Command":
        from aiworkshop.facilitation.programmes.placing import PlaceWorkshop

        return PlaceWorkshop(record.id, authority_id=value)

    def _choose_inquiry(self, record: Record, value: str) -> "Command":
        from aiworkshop.facilitation.programmes.placing import PlaceWorkshop

        return PlaceWorkshop(record.id, inquiry_id=value)

    # What there is to choose

    @property
    def _language(self) -> str:
        return self._context.language.code

    def _towns(self) -> list[Option]:
        named = [(one.id, str(name_in(one, self._language))) for one in self._office.authority]
        none: Words = lambda: self.tr("No town")  # noqa: E731
        return [("", none), *sorted(named, key=lambda one: one[1])]

    def _inquiries(self) -> list[Option]:
        assert self._workshop is not None
        here = self._workshop.authority_id
        options: list[Option] = [("", lambda: self.tr("No inquiry"))]
        for one in self._office.inquiry:
            if not here or one.authority_id == here or one.id == self._workshop.inquiry_id:
                options.append((one.id, str(first_of(one.topic, one.question)) or "…"))
        return options

    def _possible(self) -> Sequence[Enrolment]:
        """Enrolments of the town and of its clusters, and what is ticked already."""
        assert self._workshop is not None
        towns = {self._workshop.authority_id}
        towns |= {
            one.cluster_id or ""
            for one in self._office.cluster_member
            if one.member_id == self._workshop.authority_id
        }
        ticked = self._workshop.enrolment_ids
        return [
            one for one in self._office.enrolment if one.authority_id in towns or one.id in ticked
        ]

    def _enrolments(self) -> list[Option]:
        return [(one.id, self._programme_words(one)) for one in self._possible()]

    def _channels(self) -> list[Option]:
        assert self._workshop is not None
        cohorts = {
            one.cohort_id for one in self._possible() if one.id in self._workshop.enrolment_ids
        }
        programmes = {one.programme_id for one in self._office.cohort if one.id in cohorts}
        return [
            (one.id, partial(self._name, one))
            for one in self._office.channel
            if one.programme_id in programmes or one.id in self._workshop.channels
        ]

    # Words

    def _name(self, record: object) -> str:
        return str(name_in(record, self._language))  # type: ignore[arg-type]

    def _programme_words(self, enrolment: Enrolment) -> str:
        return enrolment_programme(enrolment, self._office, self._language)[1]

    def _summary(self) -> str:
        workshop = self._workshop
        if workshop is None:
            return ""
        towns = [one for one in self._office.authority if one.id == workshop.authority_id]
        said = [self._name(one) for one in towns]
        said += [
            self._programme_words(one)
            for one in self._office.enrolment
            if one.id in workshop.enrolment_ids
        ]
        return listed(said) if said else self.tr("only where this workshop is part of more")

    def _more_words(self) -> str:
        if self.is_open:
            return self.tr("Close the choices of town and programme")
        return self.tr("Choose town and programme")
