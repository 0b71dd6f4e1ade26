"""The Details tab: what kind of event this is, when and where."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from aiworkshop.method.content import Content
from aiworkshop.readmodels.changes import ChangeSet
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import Translation, Workshop
from aiworkshop.ui.page import PageContext, Tab
from aiworkshop.ui.phases.define.names import language_options
from aiworkshop.ui.phases.define.other_languages import OtherLanguages
from aiworkshop.ui.phases.define.place_row import PLACE_KINDS, PlaceRow
from aiworkshop.ui.phases.define.template_choice import TemplateChoice
from aiworkshop.ui.phases.naming import Naming, read_content
from aiworkshop.ui.phases.reading_choice import ReadingChoice
from aiworkshop.ui.widgets.fields import DateField, TagPicker, TimeField
from aiworkshop.ui.widgets.form import FieldForm
from aiworkshop.ui.widgets.gradually import Gradually
from aiworkshop.ui.widgets.small import SectionHeading

if TYPE_CHECKING:
    from aiworkshop.facilitation.reads import Reads


@dataclass(frozen=True, slots=True)
class Details:
    """What the tab shows."""

    workshop: Workshop
    translations: tuple[Translation, ...]
    steps: int
    contents: dict[str, Content]
    office: OfficeContents


def read_details(reads: "Reads", workshop_id: str) -> Details | None:
    """Everything at one moment; for lane *db*. None where its making was just taken back."""
    try:
        contents = reads.contents(workshop_id, kinds=["translation", "agenda_step"])
    except LookupError:
        return None
    translations = tuple(
        translation for translation in contents.translation if translation.record_kind == "workshop"
    )
    return Details(
        contents.workshop,
        translations,
        len(contents.agenda_step),
        read_content(reads, workshop_id),
        reads.office(PLACE_KINDS),
    )


class DetailsTab(Tab):
    """One form on the workshop's record; the agenda's template below it."""

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.naming = Naming(lambda: context.language.code)
        self._details: Details | None = None
        self._gradually = Gradually(self)
        self._build_form()
        self.body.addWidget(self.form)
        self.body.addStretch(1)

    def _build_rest(self) -> list[Callable[[], object]]:
        """What stands below the form, to be made once the form is there."""
        return [
            self._build_place,
            self._build_template,
            self._build_others,
            self._build_reading,
            self._show_rest,
        ]

    def _build_place(self) -> None:
        self.place = PlaceRow(self.context, self.naming)
        self._add(self.place)

    def _build_template(self) -> None:
        self.template = TemplateChoice(self.context, self.naming)
        self._add(SectionHeading(lambda: self.tr("Agenda template")), self.template)

    def _build_others(self) -> None:
        self.others = OtherLanguages(self.context)
        self.others_heading = SectionHeading(
            lambda: self.tr("In other languages"), lambda: self.tr("for reports and sheets")
        )
        self._add(self.others_heading, self.others)

    def _build_reading(self) -> None:
        self.reading = ReadingChoice(
            self.context,
            "workshop",
            [
                ("title", lambda: self.tr("Title")),
                ("municipality", lambda: self.tr("Municipality")),
                ("topic", lambda: self.tr("Topic")),
                ("venue", lambda: self.tr("Venue")),
                ("organisers", lambda: self.tr("Organisers")),
                ("sponsor", lambda: self.tr("Sponsor")),
                ("notes", lambda: self.tr("Notes")),
            ],
        )
        heading = SectionHeading(
            lambda: self.tr("Language and direction"),
            lambda: self.tr("only where the letters mislead"),
        )
        self._add(heading, self.reading)

    def _add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self.body.insertWidget(self.body.count() - 1, widget)

    def _build_form(self) -> None:
        self.form = FieldForm(self.context, columns=2)
        form = self.form
        form.add_text("title", lambda: self.tr("Title"), wide=True)
        form.add_text("municipality", lambda: self.tr("Municipality"))
        form.add_text("venue", lambda: self.tr("Venue"))
        form.add("date", lambda: self.tr("Date"), DateField())
        form.add("start_time", lambda: self.tr("Begins at"), TimeField())
        form.add_text("organisers", lambda: self.tr("Organisers"), wide=True)
        form.add_text(
            "sponsor",
            lambda: self.tr("Sponsor"),
            hint=lambda: self.tr("Who stands behind it and stays in the room"),
            wide=True,
        )
        form.add(
            "languages",
            lambda: self.tr("Languages of the workshop"),
            TagPicker(language_options()),
            hint=lambda: self.tr("Sheets and reports can be made in each of these."),
            wide=True,
        )
        form.add_text("notes", lambda: self.tr("Notes"), area=True, lines=3, wide=True)

    def refresh(self, changes: ChangeSet | None) -> None:
        """Read the workshop again."""
        if changes is None or changes.touches(
            "workshop", "agenda_step", "translation", "content_overlay", *PLACE_KINDS
        ):
            workshop_id = self.workshop_id
            self.desk.read(lambda reads: read_details(reads, workshop_id), self._show, context=self)

    def _show(self, details: Details | None) -> None:
        if details is None:
            return
        first = self._details is None
        self._details = details
        self.naming.contents = details.contents
        self.form.bind("workshop", details.workshop)
        if first:
            self._gradually.do(self._build_rest())
        elif not self._gradually.pending:
            self._show_rest()

    def _show_rest(self) -> None:
        details = self._details
        assert details is not None
        self.place.show_workshop(details.workshop, details.office)
        self.template.show_workshop(details.workshop, details.steps)
        self.reading.show_record(details.workshop)
        self.others.show_workshop(details.workshop, details.translations)
        self.others_heading.setVisible(self.others.has_languages)
        self.others.setVisible(self.others.has_languages)
