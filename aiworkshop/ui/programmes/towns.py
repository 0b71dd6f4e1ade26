"""The Towns tab: local authorities, what they take part in, and what they inquire into."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from aiworkshop.base.text import Text
from aiworkshop.method.programmes import AUTHORITY_TYPES, CLUSTER, POPULATION_BANDS
from aiworkshop.readmodels.naming import name_in, named
from aiworkshop.readmodels.office_contents import OfficeContents
from aiworkshop.readmodels.records import Authority, Enrolment
from aiworkshop.ui.page import PageContext
from aiworkshop.ui.phases.define.names import language_options
from aiworkshop.ui.phases.record_board import Answer
from aiworkshop.ui.phases.record_details import RecordDetails
from aiworkshop.ui.phases.record_form import RecordForm
from aiworkshop.ui.programmes.alike_line import AlikeLine
from aiworkshop.ui.programmes.inquiry_rows import InquiryRows, workshop_words
from aiworkshop.ui.programmes.link_rows import LinkRows
from aiworkshop.ui.programmes.member_rows import MemberRows
from aiworkshop.ui.programmes.names_field import NamesField, WordsField
from aiworkshop.ui.programmes.office_board import OfficeBoard
from aiworkshop.ui.programmes.office_words import enrolment_programme
from aiworkshop.ui.widgets.cards import Card
from aiworkshop.ui.widgets.fields import TagPicker

if TYPE_CHECKING:
    from aiworkshop.facilitation.commands import Command
    from aiworkshop.facilitation.reads import Reads


class TownsTab(OfficeBoard):
    """Towns; in the details names, members, inquiries and where they are enrolled."""

    record_class = Authority
    also_reads = ("cluster_member", "inquiry", "enrolment", "cohort", "programme")
    also_follows = ("workshop",)
    form_columns = 2

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.alike = AlikeLine(context, self._join)
        self.body.insertWidget(1, self.alike)

    def read_records(self, reads: "Reads", kinds: Sequence[str]) -> OfficeContents:
        """With the workshops that were held in a town."""
        return reads.placed([kind for kind in kinds if kind != "group"])

    # What the tab says

    def new_fields(self, words: Text, kind: str) -> dict[str, object]:
        """Its name in the language it was typed in."""
        return dict(named(words))

    def card(self, record: Authority) -> Card:
        """Name, kind and region; below it the programmes."""
        programmes = [
            name
            for one in self._enrolments(record)
            if (name := enrolment_programme(one, self.contents, self.context.language.code)[1])
        ]
        chips = [self.naming.name("authority_types", record.authority_type), *programmes]
        workshops = len([one for one in self.of_kind("workshop") if one.authority_id == record.id])
        return Card(
            record.id,
            name_in(record, self.context.language.code) or self.tr("Without a name yet"),
            chips=tuple(chip for chip in chips if chip),
            note=record.region,
            trailing=self.tr("%n workshop(s)", "", workshops) if workshops else "",
        )

    def build_form(self, form: RecordForm) -> None:
        """Names and what is known."""
        for name in ("name_he", "name_en", "name_ar"):
            form.line(name, wide=False)
        form.add("aliases", form.label("aliases"), NamesField(form.hint("aliases")))
        none = self._not_said
        form.named("authority_type", "authority_types", AUTHORITY_TYPES, none)
        form.add("region", form.label("region"), WordsField(form.hint("region")))
        form.named("population_band", "population_bands", POPULATION_BANDS, none)
        form.add("languages", form.label("languages"), TagPicker(language_options()))
        form.area("notes", lines=2)

    def build_below(self, details: RecordDetails) -> None:
        """Members of a cluster; inquiries; where it is enrolled; workshops without inquiry."""
        self.members = MemberRows(self.context)
        self.members.opened.connect(self.show_record)
        self.inquiries = InquiryRows(self.context, self.naming)
        self.inquiries.workshop_asked.connect(self._go_to_workshop)
        self.enrolments = LinkRows(self.context, lambda: self.tr("Enrolled in"))
        self.enrolments.opened.connect(
            lambda key: self.context.go("programmes", None, f"programmes/{key}")
        )
        self.clusters = LinkRows(self.context, lambda: self.tr("Member of"))
        self.clusters.opened.connect(self.show_record)
        self.workshops = LinkRows(self.context, lambda: self.tr("Further workshops here"))
        self.workshops.opened.connect(self._go_to_workshop)
        for widget in (
            self.members,
            self.enrolments,
            self.clusters,
            self.inquiries,
            self.workshops,
        ):
            details.below.addWidget(widget)

    def show_around(self, record: Authority) -> None:
        """Everything that goes with a town."""
        language = self.context.language.code
        self.members.show_members(record, self.contents)
        self.members.setVisible(record.authority_type == CLUSTER)
        enrolments = [
            (one.id, enrolment_programme(one, self.contents, language)[1])
            for one in self._enrolments(record)
        ]
        self.enrolments.show_links(enrolments)
        self.clusters.show_links(self._clusters(record))
        workshops = self.of_kind("workshop")
        inquiries = [one for one in self.of_kind("inquiry") if one.authority_id == record.id]
        self.inquiries.show_inquiries(
            record.id, inquiries, workshops, [(key, partial(str, name)) for key, name in enrolments]
        )
        known = {one.id for one in inquiries}
        further = [
            (one.id, workshop_words(one))
            for one in workshops
            if one.authority_id == record.id and one.inquiry_id not in known
        ]
        self.workshops.show_links(further)

    def show_record(self, key: str, *, opens: bool = True) -> None:
        """Go to a town, or to that of an inquiry."""
        inquiry = next((one for one in self.of_kind("inquiry") if one.id == key), None)
        if inquiry is not None and self.record(inquiry.authority_id or "") is not None:
            super().show_record(inquiry.authority_id, opens=opens)
            if key in self.inquiries.rows:
                self.inquiries.rows[key].set_open(True)  # type: ignore[attr-defined]
            return
        super().show_record(key, opens=opens)

    def _arrived(self, answer: Answer) -> None:
        super()._arrived(answer)
        self.alike.show_records(self.records)

    def _enrolments(self, record: Authority) -> list[Enrolment]:
        return [one for one in self.of_kind("enrolment") if one.authority_id == record.id]

    def _clusters(self, record: Authority) -> list[tuple[str, str]]:
        towns: dict[str | None, Any] = {one.id: one for one in self.records}
        above = [
            one.cluster_id for one in self.of_kind("cluster_member") if one.member_id == record.id
        ]
        return [
            (str(key), str(name_in(towns[key], self.context.language.code)))
            for key in above
            if key in towns
        ]

    def _go_to_workshop(self, key: str) -> None:
        self.context.go("prepare", key, "details")

    def _join(self, kept: str, other: str) -> "Command":
        from aiworkshop.facilitation.programmes.joining import JoinAuthorities

        return JoinAuthorities(kept, other)

    # Words

    def _not_said(self) -> str:
        return self.tr("Not said yet")

    def list_name(self) -> str:
        """Name of the list."""
        return self.tr("Towns")

    def one_name(self) -> str:
        """Head of the details."""
        return self.tr("Town")

    def count_words(self, count: int) -> str:
        """So many towns."""
        return self.tr("%n town(s)", "", count)

    def placeholder(self) -> str:
        """What to type."""
        return self.tr("Which town or cluster? Enter saves…")

    def empty_words(self) -> str:
        """What to do first."""
        return self.tr(
            "No town yet: type its name and press Enter, or add it where it joins a programme."
        )
