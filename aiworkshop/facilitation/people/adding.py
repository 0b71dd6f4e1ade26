"""The people of a list into the workshop, as one action."""

from dataclasses import dataclass
from typing import ClassVar

from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.people_list import ListedPerson


@dataclass(frozen=True, slots=True)
class AddPeople:
    """Everybody given, in order. Value: their ids."""

    workshop_id: str
    people: tuple[ListedPerson, ...]
    code: str = "add_people"
    # A list from outside is an import, too.
    restore_point: ClassVar[str] = "bulk"

    def apply(self, unit: UnitOfWork) -> list[str]:
        require(self.people, "nobody_to_add", "There is nobody to add in this list.")
        return [unit.add("participant", _fields(person)) for person in self.people]


def _fields(person: ListedPerson) -> dict[str, object]:
    return {
        "name": Text(person.name),
        "role": Text(person.role),
        "organisation": Text(person.organisation),
        "sheet_language": person.sheet_language,
        "spoken_languages": list(person.spoken_languages),
        "email": person.email,
        "phone": person.phone,
        "attributes": dict(person.attributes),
    }
