"""The next workshop, prepared from the last: its topic, its people, and what is still open."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from aiworkshop.base.ids import new_id
from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.commands import link_origins, require
from aiworkshop.facilitation.contents import remember_content
from aiworkshop.facilitation.create_workshop import add_agenda
from aiworkshop.facilitation.tables import TABLE_PHASES, add_tables
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.method.agendas import AGENDA_TEMPLATES
from aiworkshop.method.follow_up import OVER
from aiworkshop.readmodels.records import Commitment, Record, Workshop
from aiworkshop.readmodels.workshop_contents import WorkshopContents

_OF_WORKSHOP = (
    *("municipality", "organisers", "topic", "sponsor", "challenge", "venue", "time_zone"),
    *("languages", "facilitators", "authority_id", "inquiry_id", "enrolment_ids", "channels"),
)
_OF_PERSON = (
    *("name", "role", "organisation", "sheet_language", "email", "phone", "attributes"),
    *("spoken_languages", "name_consent"),
)
_OF_INITIATIVE = (
    *("title", "purpose", "champion", "convener", "members", "others_to_involve"),
    *("resources_had", "resources_needed", "success_signs", "name_consent", "driver"),
    *("transferred_to", "channels"),
)
_OF_ACTION = (
    *("title", "owner", "helper", "due", "status", "horizon", "cost_agorot", "name_consent"),
    *("driver", "transferred_to", "channels"),
)
_OF_COMMITMENT = (
    *("kind", "due", "answer", "status", "words", "person", "addressed_to", "first_step"),
    *("buddy", "answer_words", "name_consent", "contact_permission", "driver"),
    *("transferred_to", "channels"),
)
FEWEST_TABLES = 4
"""Made ready where the last workshop had none."""


@dataclass(frozen=True, slots=True)
class PrepareNextWorkshop:
    """A new workshop that goes on where ``previous_id`` ended. Value: its id.

    Topic, place, languages, programme and template come along; the people who were there, with
    what they agreed to; and every promise and action that is still open, as a copy whose origin is
    the old one. Whoever withdrew does not, with all that was theirs. ``date`` is ISO; empty: when
    people said that they meet again.
    """

    previous_id: str
    title: Text = EMPTY_TEXT
    date: str = ""
    workshop_id: str = field(default_factory=new_id)
    code: str = "prepare_next_workshop"

    def apply(self, unit: UnitOfWork) -> str:
        previous = _without_withdrawn(unit, self.previous_id)
        last = previous.workshop
        require(
            not last.deleted,
            "previous_workshop_deleted",
            "The workshop that this one goes on from is in the trash. Restore it first; "
            "nothing was made.",
        )
        day = self.date or last.next_date
        require(
            not (self.date and last.date) or self.date >= last.date,
            "next_workshop_before_last",
            "The next workshop cannot be before the last one. Nothing was made.",
        )
        self._add_workshop(unit, last, "" if last.date and day < last.date else day)
        for phase in TABLE_PHASES:
            add_tables(unit, phase, _tables(previous) or FEWEST_TABLES)
        _Carrying(unit, previous).all()
        return self.workshop_id

    def _add_workshop(self, unit: UnitOfWork, last: Workshop, day: str) -> None:
        template = last.template if last.template in AGENDA_TEMPLATES else AGENDA_TEMPLATES.ids[0]
        unit.add(
            "workshop",
            {
                **_taken(last, _OF_WORKSHOP),
                "title": self.title or last.title,
                "date": day,
                "template": template,
                "previous_workshop_id": last.id,
                "content_hash": remember_content(unit),
            },
            key=self.workshop_id,
        )
        add_agenda(unit, template)


def _without_withdrawn(unit: UnitOfWork, workshop_id: str) -> WorkshopContents:
    from aiworkshop.documents.reports.composing.withdrawal import without_withdrawn
    from aiworkshop.facilitation.reads.whole_workshop import whole_workshop

    try:
        return without_withdrawn(whole_workshop(unit.connection, workshop_id))
    except LookupError:
        require(False, "no_such_record", "This {kind} is no longer there.", kind="workshop")
        raise


def _tables(previous: WorkshopContents) -> int:
    return sum(group.phase == TABLE_PHASES[0] for group in previous.group)


def _taken(record: Record, names: Iterable[str]) -> dict[str, Any]:
    return {name: getattr(record, name) for name in names}


class _Carrying:
    """Copies into the new workshop, which knows where each came from."""

    def __init__(self, unit: UnitOfWork, previous: WorkshopContents) -> None:
        self._unit = unit
        self._previous = previous
        self._people: dict[str, str] = {}
        self._initiatives: dict[str, str] = {}

    def all(self) -> None:
        """People first, then what they promised."""
        for person in self._previous.participant:
            if not person.absent:
                fields = _taken(person, _OF_PERSON)
                self._people[person.id] = self._unit.add("participant", fields)
        promises = [one for one in self._previous.commitment if one.status not in OVER]
        actions = [one for one in self._previous.action if one.status not in OVER]
        needed = {one.initiative_id for one in promises}
        needed |= {one.initiative_id for one in actions}
        for initiative in self._previous.initiative:
            if initiative.id in needed:
                copy = self._copy(initiative, _taken(initiative, _OF_INITIATIVE))
                self._initiatives[initiative.id] = copy
        for action in actions:
            team = self._initiatives.get(action.initiative_id or "")
            self._copy(action, {**_taken(action, _OF_ACTION), "initiative_id": team})
        for promise in promises:
            self._copy(promise, self._promise(promise))

    def _promise(self, promise: Commitment) -> dict[str, Any]:
        names = {one.id: one.name for one in self._previous.participant}
        return {
            **_taken(promise, _OF_COMMITMENT),
            "person": promise.person or names.get(promise.participant_id or "", EMPTY_TEXT),
            "participant_id": self._people.get(promise.participant_id or ""),
            "initiative_id": self._initiatives.get(promise.initiative_id or ""),
        }

    def _copy(self, record: Record, fields: dict[str, Any]) -> str:
        kind = record.kind_name
        key = self._unit.add(kind, fields)
        link_origins(self._unit, (kind, key), ((kind, record.id),))
        self._translations(record, key)
        return key

    def _translations(self, record: Record, key: str) -> None:
        for each in self._previous.translation:
            if (each.record_kind, each.record_id) == (record.kind_name, record.id):
                words = _taken(each, ("field", "translator", "status", "words"))
                place = {"record_kind": record.kind_name, "record_id": key}
                self._unit.add("translation", {**words, **place})
