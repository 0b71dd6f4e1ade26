"""A new workshop from a template: three fields and Enter; the rest can wait."""

from dataclasses import dataclass, field

from aiworkshop.base.ids import new_id
from aiworkshop.base.moments import DEFAULT_TIME_ZONE
from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.contents import remember_content
from aiworkshop.facilitation.tables import TABLE_PHASES, add_tables
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.agendas import AGENDA_TEMPLATES


@dataclass(frozen=True, slots=True)
class CreateWorkshop:
    """Value: the workshop's id. ``date`` is ISO, ``template`` an id of ``method.agendas``.

    ``tables`` tables are made ready in every phase, without anyone at them yet.
    """

    title: Text
    municipality: Text = EMPTY_TEXT
    topic: Text = EMPTY_TEXT
    venue: Text = EMPTY_TEXT
    organisers: Text = EMPTY_TEXT
    date: str = ""
    start_time: str = ""
    template: str = "demo_120"
    languages: tuple[str, ...] = ("he",)
    tables: int = 4
    workshop_id: str = field(default_factory=new_id)
    code: str = "create_workshop"

    def apply(self, unit: UnitOfWork) -> str:
        require(self.title, "workshop_without_title", "A workshop needs a title. Nothing was made.")
        require(
            self.template in AGENDA_TEMPLATES,
            "unknown_template",
            "There is no agenda called “{template}”.",
            template=self.template,
        )
        unit.add(
            "workshop",
            {
                "title": self.title,
                "municipality": self.municipality,
                "topic": self.topic,
                "venue": self.venue,
                "organisers": self.organisers,
                "date": self.date,
                "start_time": self.start_time,
                "time_zone": DEFAULT_TIME_ZONE,
                "template": self.template,
                "languages": list(self.languages),
                "facilitators": [],
                "content_hash": remember_content(unit),
            },
            key=self.workshop_id,
        )
        add_agenda(unit, self.template)
        for phase in TABLE_PHASES:
            add_tables(unit, phase, self.tables)
        return self.workshop_id


def add_agenda(unit: UnitOfWork, template: str) -> None:
    """The steps of a template, to be changed freely afterwards."""
    for step in AGENDA_TEMPLATES[template].steps:
        unit.add(
            "agenda_step",
            {
                "phase": step.phase or "",
                "content_key": step.content_key,
                "minutes": step.minutes,
                "day": step.day,
            },
        )


@dataclass(frozen=True, slots=True)
class UseTemplate:
    """Another template's steps in place of the present agenda."""

    workshop_id: str
    template: str
    code: str = "use_template"

    def apply(self, unit: UnitOfWork) -> None:
        for row in unit.rows("agenda_step"):
            unit.remove("agenda_step", row["id"])
        add_agenda(unit, self.template)
        unit.change("workshop", self.workshop_id, {"template": self.template})
