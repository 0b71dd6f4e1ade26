"""A town with workshops, made by the commands that make them everywhere."""

from dataclasses import dataclass, field

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.readmodels.record import OFFICE_ID


@dataclass
class Towns:
    """Adds records and gives their ids."""

    runner: Runner
    workshops: list[str] = field(default_factory=list)

    def add(self, kind: str, owner: str = OFFICE_ID, /, **fields: object) -> str:
        return str(self.runner.run(AddRecord(owner, kind, fields)).value)

    def change(self, kind: str, key: str, owner: str = OFFICE_ID, /, **fields: object) -> None:
        self.runner.run(ChangeRecord(owner, kind, key, fields))

    def town(self, name: str = "עכו", **fields: object) -> str:
        return self.add("authority", name_he=Text(name, "he"), authority_type="city", **fields)

    def workshop(self, town: str, title: str = "מה עובד אצלנו", date: str = "2026-03-01") -> str:
        made = self.runner.run(CreateWorkshop(title=Text(title), date=date, tables=2))
        key = str(made.value)
        self.change("workshop", key, key, authority_id=town)
        self.workshops.append(key)
        return key

    def asset(self, workshop: str, title: str, language: str = "", **fields: object) -> str:
        values = {"kind": "asset", "title": Text(title, language), **fields}
        return self.add("finding", workshop, **values)

    def translate(self, workshop: str, key: str, words: str, language: str) -> str:
        return self.add(
            "translation",
            workshop,
            record_kind="finding",
            record_id=key,
            field="title",
            words=Text(words, language),
        )

    def promise(self, workshop: str, kind: str, words: str, **fields: object) -> str:
        return self.add("commitment", workshop, kind=kind, words=Text(words), **fields)

    def programme(self, *towns: str) -> str:
        """A programme with a cohort of these towns."""
        programme = self.add("programme", name_en=Text("Equitable Cities", "en"))
        cohort = self.add("cohort", programme_id=programme, number=1)
        for town in towns:
            self.add("enrolment", cohort_id=cohort, authority_id=town, status="active")
        return programme
