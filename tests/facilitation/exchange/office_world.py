"""An office with a town in two programmes, and a workshop that names some of it."""

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.readmodels.record import OFFICE_ID

W = "0" * 31 + "7"


class Office:
    """Akko in two programmes, a cluster it is in, a workshop there."""

    def __init__(self, library: Library) -> None:
        self.library, self.runner = library, Runner(library)
        self.hazira = self.add("programme", name_en=Text("Hazira", "en"))
        self.equitable = self.add("programme", name_en=Text("Equitable Cities", "en"))
        self.apart = self.add("programme", name_en=Text("Another"))
        self.channel = self.add("channel", programme_id=self.equitable, kind="business_plan")
        self.unused = self.add("channel", programme_id=self.equitable, kind="branding")
        self.first = self.add("cohort", programme_id=self.hazira, number=1)
        self.second = self.add("cohort", programme_id=self.equitable, number=1)
        self.akko = self.add("authority", name_he=Text("עכו", "he"), aliases=["Acre"])
        self.dimona = self.add("authority", name_he=Text("דימונה", "he"))
        self.cluster = self.add("authority", name_en=Text("A cluster"), authority_type="cluster")
        self.within = self.add("cluster_member", cluster_id=self.cluster, member_id=self.akko)
        self.beside = self.add("cluster_member", cluster_id=self.cluster, member_id=self.dimona)
        self.enrolled = self.add(
            "enrolment",
            cohort_id=self.first,
            authority_id=self.akko,
            liaison=Text("Rim"),
            liaison_contact="04-1234567",
        )
        self.too = self.add("enrolment", cohort_id=self.second, authority_id=self.akko)
        self.member = self.add("team_member", enrolment_id=self.enrolled, name=Text("Dana"))
        self.inquiry = self.add(
            "inquiry", authority_id=self.akko, enrolment_ids=[self.too], topic=Text("The old city")
        )
        library.write("make", W, lambda unit: unit.add("workshop", {"title": Text("T")}, W))
        fields = {
            "authority_id": self.akko,
            "enrolment_ids": [self.enrolled],
            "inquiry_id": self.inquiry,
        }
        self.runner.run(ChangeRecord(W, "workshop", W, fields))
        self.finding = str(
            self.runner.run(
                AddRecord(W, "finding", {"kind": "asset", "channels": [self.channel]})
            ).value
        )

    def add(self, kind: str, /, **fields: object) -> str:
        return str(self.runner.run(AddRecord(OFFICE_ID, kind, fields)).value)

    def change(self, kind: str, key: str, /, **fields: object) -> None:
        self.runner.run(ChangeRecord(OFFICE_ID, kind, key, fields))
