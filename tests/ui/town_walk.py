"""Walks through what a programme keeps of its towns."""

from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.readmodels.record import OFFICE_ID
from tests.ui.outcome_walk import OutcomeWalk

KINDS = ("business_plan", "impact_groups", "community_building", "marketing_branding", "")


class TownWalk(OutcomeWalk):
    """A programme with a channel of each kind, and two towns in it."""

    def office(self, record: str, /, **fields: object) -> str:
        """A record of the office."""
        return str(self.run(AddRecord(OFFICE_ID, record, fields)))

    def enrol(self) -> None:
        programme = self.office("programme", name_en=Text("Equitable Cities"))
        self.channels = {
            kind: self.office(
                "channel", programme_id=programme, kind=kind, name_en=Text(kind or "own")
            )
            for kind in KINDS
        }
        cohort = self.office("cohort", programme_id=programme, number=1)
        self.towns, self.enrolments = {}, {}
        for name in ("Akko", "Dimona"):
            self.towns[name] = self.office("authority", name_en=Text(name))
            self.enrolments[name] = self.office(
                "enrolment", cohort_id=cohort, authority_id=self.towns[name]
            )
        self.count_for("Akko", self.workshop_id)

    def count_for(self, town: str, workshop_id: str) -> None:
        """A workshop of a town in the programme."""
        fields = {
            "enrolment_ids": [self.enrolments[town]],
            "authority_id": self.towns[town],
        }
        self.run(ChangeRecord(workshop_id, "workshop", workshop_id, fields))

    def part(self, town: str, part: str) -> Any:
        """Go to a part of a town; a channel's by its kind."""
        key = self.channels.get(part, part)
        self.window.go("programmes", None, f"outcomes/{self.enrolments[town]}/{key}")
        self.settle()
        self.tab: Any = self.window.page.stack.currentWidget()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)
        return getattr(self.tab.panel, "board", None) or self.tab.panel

    def all(self, kind: str) -> list[Any]:
        """Living records of the office."""
        return list(getattr(self.read(lambda reads: reads.office([kind])), kind))

    def type_into(self, entry: Any, words: str) -> None:
        """Type into a line and press Enter."""
        entry.setFocus()
        self.type(words)
        self.enter()
