"""The ready examples: programmes that exist, as facts to begin with. Never there unasked.

They are told in ``resources/samples/programmes``; their keys become fixed ids, so that two laptops
make the same records, and a town that is in two examples is one.
"""

import tomllib
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Final

from sqlalchemy import select

from aiworkshop.base.resources import resource_path
from aiworkshop.base.text import Text
from aiworkshop.facilitation.commands import require
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.record import OFFICE_ID

ExampleRecord = tuple[str, str, dict[str, Any]]
"""Kind, fixed id, fields as ``UnitOfWork.add`` takes them."""

EXAMPLES: Final = ("hazira", "equitable_cities", "mifam")
"""In the order in which they are offered."""
_NAMESPACE: Final = uuid.UUID("6f0c2d1e-5a5b-5c55-9d6e-a3a1c0de0002")
_FOLDER: Final = ("samples", "programmes")
_SOURCES_LANGUAGE: Final = "en"
"""In which the sources, and so the examples' sentences, are written."""


def example_id(kind: str, key: str) -> str:
    """The id of a record of the examples, by its key: always the same."""
    return uuid.uuid5(_NAMESPACE, f"{kind}:{key}").hex


@dataclass(frozen=True, slots=True)
class InsertProgrammeExample:
    """Put a ready example in, or what of it was deleted back; else nothing. Value: its id.

    What somebody changed in it stays changed. Raises ``UserError`` where there is no such example.
    """

    name: str
    code: str = "insert_programme_example"
    workshop_id: str = OFFICE_ID

    def apply(self, unit: UnitOfWork) -> str:
        require(
            self.name in EXAMPLES,
            "no_such_example",
            "There is no example “{name}”; there are {names}.",
            name=self.name,
            names=", ".join(EXAMPLES),
        )
        for kind, key, fields in example_records(self.name):
            table = RECORD_TABLES[kind]
            query = select(table.c.deleted).where(table.c.id == key)
            deleted = unit.connection.execute(query).scalar()
            if deleted == "" or (kind == "enrolment" and _is_enrolled(unit, fields)):
                continue
            if deleted is None:
                unit.add(kind, fields, key)
            else:
                unit.restore(kind, key)
        return example_id("programme", self.name)


def _is_enrolled(unit: UnitOfWork, fields: Mapping[str, Any]) -> bool:
    """Whether somebody enrolled the town in this cohort by hand meanwhile."""
    links = {name: fields[name] for name in ("cohort_id", "authority_id")}
    return bool(unit.rows("enrolment", **links))


def example_name(name: str, language: str) -> str:
    """What an example is called."""
    return str(_parsed(name)[f"name_{language}"])


def example_records(name: str) -> list[ExampleRecord]:
    """Every record of an example, each after those it refers to."""
    told = _parsed(name)
    programme_id = example_id("programme", name)
    fields = _fields("programme", told) | {"example": name}
    return [
        ("programme", programme_id, fields),
        *_channels(name, told, programme_id),
        *(record for cohort in told.get("cohort", ()) for record in _cohort(name, cohort)),
    ]


def _channels(name: str, told: Mapping[str, Any], programme_id: str) -> Iterator[ExampleRecord]:
    for channel in told.get("channel", ()):
        fields = _fields("channel", channel) | {"programme_id": programme_id}
        yield "channel", example_id("channel", f"{name}:{channel['kind']}"), fields


def _cohort(name: str, cohort: Mapping[str, Any]) -> Iterator[ExampleRecord]:
    key = f"{name}:{cohort.get('key') or cohort['number']}"
    cohort_id = example_id("cohort", key)
    programme_id = example_id("programme", name)
    yield "cohort", cohort_id, _fields("cohort", cohort) | {"programme_id": programme_id}
    for enrolment in cohort.get("enrolment", ()):
        town = enrolment["town"]
        authority_id = example_id("authority", town)
        yield "authority", authority_id, _fields("authority", _parsed("towns")[town])
        links = {"cohort_id": cohort_id, "authority_id": authority_id}
        fields = _fields("enrolment", enrolment) | links
        yield "enrolment", example_id("enrolment", f"{key}:{town}"), fields


def _fields(kind: str, told: Mapping[str, Any]) -> dict[str, Any]:
    """What is told of a record itself; words in their language."""
    fields: dict[str, Any] = {}
    for name, value in told.items():
        if name in ("channel", "cohort", "enrolment", "town", "key"):
            continue
        if fields_of(RECORD_TABLES[kind])[name].type == "text":
            language = name.removeprefix("name_") if name.startswith("name_") else ""
            value = Text(value.strip(), language or _SOURCES_LANGUAGE)
        fields[name] = value
    return fields


@cache
def _parsed(name: str) -> dict[str, Any]:
    path = resource_path(*_FOLDER, f"{name}.toml")
    return tomllib.loads(path.read_text(encoding="utf-8"))
