"""The sample workshop: a two-hour municipal session, from its first story to its last promise.

It is told in ``resources/samples/akko.toml`` with short keys instead of ids; the keys become fixed
ids here, so the sample is the same workshop in every library and on every laptop.
"""

import tomllib
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from functools import cache
from typing import Any, Final

from sqlalchemy import select

from aiworkshop.base.resources import resource_path
from aiworkshop.base.text import (
    EMPTY_TEXT,
    Direction,
    Text,
    first_strong_direction,
    language_direction,
)
from aiworkshop.facilitation.contents import remember_content
from aiworkshop.facilitation.records import RestoreRecords
from aiworkshop.library.schema import RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.readmodels.records import RECORD_CLASSES

SampleRecord = tuple[str, str, dict[str, Any]]
"""Kind, fixed id, fields as ``UnitOfWork.add`` takes them."""

_NAMESPACE: Final = uuid.UUID("6f0c2d1e-5a5b-5c55-9d6e-a3a1c0de0001")
_FILE: Final = ("samples", "akko.toml")
_REFERENCES: Final = {
    "group_id": "group",
    "participant_id": "participant",
    "interviewer_id": "participant",
    "storyteller_id": "participant",
    "interview_id": "interview",
    "parent_id": "finding",
    "opportunity_id": "opportunity",
    "proposition_id": "proposition",
    "initiative_id": "initiative",
    "offer_id": "commitment",
    "request_id": "commitment",
}


def sample_id(kind: str, key: str) -> str:
    """The id of a record of the sample, by the key it has in the file: always the same."""
    return uuid.uuid5(_NAMESPACE, f"{kind}:{key}").hex


SAMPLE_ID: Final = sample_id("workshop", "akko")


@dataclass(frozen=True, slots=True)
class InsertSample:
    """Put the sample workshop in, or take it out of the trash; else nothing. Value: its id."""

    code: str = "insert_sample"
    workshop_id: str = SAMPLE_ID

    def apply(self, unit: UnitOfWork) -> str:
        workshop = RECORD_TABLES["workshop"]
        query = select(workshop.c.id).where(workshop.c.id == SAMPLE_ID)
        if unit.connection.execute(query).scalar() is not None:
            RestoreRecords(SAMPLE_ID, (("workshop", SAMPLE_ID),)).apply(unit)
            return SAMPLE_ID
        for kind, record_id, values in sample_records():
            if kind == "workshop":
                values = {**values, "content_hash": remember_content(unit)}
            unit.add(kind, values, key=record_id)
        return SAMPLE_ID


def sample_records() -> list[SampleRecord]:
    """Every record of the sample, each after those it refers to.

    Raises ``KeyError`` or ``ValueError`` where the file names a record or a field that is not
    there: a fault of the file, which the tests find.
    """
    parsed = _parsed()
    known = {kind: {entry["key"] for entry in entries} for kind, entries in parsed.items()}
    made: dict[str, list[SampleRecord]] = {kind: [] for kind in ("workshop", *WORKSHOP_KINDS)}
    for kind, entries in parsed.items():
        for entry in entries:
            for record in _records_of(kind, entry, known):
                made[record[0]].append(record)
    return [record for records in made.values() for record in records]


@cache
def _parsed() -> Mapping[str, list[dict[str, Any]]]:
    parsed: dict[str, list[dict[str, Any]]] = tomllib.loads(
        resource_path(*_FILE).read_text(encoding="utf-8")
    )
    return parsed


def _records_of(
    kind: str, entry: Mapping[str, Any], known: Mapping[str, set[str]]
) -> Iterator[SampleRecord]:
    """A record of the file with the links and translations that are written inside it."""
    names = {field.name: field.default for field in fields(RECORD_CLASSES[kind])}
    key = entry["key"]
    values: dict[str, Any] = {}
    for name, value in entry.items():
        if name == "origins":
            for number, origin in enumerate(value):
                yield _origin(kind, key, origin, number, known)
        elif name == "seats":
            for seat in value:
                yield _seat(key, seat, known)
        elif name == "findings":
            for finding in value:
                yield _under_theme(key, finding, known)
        elif name == "key":
            continue
        elif name not in names:
            raise ValueError(f"{kind} {key} has no field {name}")
        elif names[name] is EMPTY_TEXT:
            first, *others = (_text(language, words) for language, words in value.items())
            values[name] = first
            for words in others:
                yield _translation(kind, key, name, words)
        elif name in _REFERENCES:
            values[name] = _checked_id(_REFERENCES[name], value, known)
        else:
            values[name] = value
    yield kind, sample_id(kind, key), values


def _text(language: str, words: str) -> Text:
    """Words in their language's direction, also where they begin with a name in another script."""
    own = language_direction(language)
    found = first_strong_direction(words)
    direction: Direction = own if found and found != own else "auto"
    return Text(words, language, direction)


def _checked_id(kind: str, key: str, known: Mapping[str, set[str]]) -> str:
    if key not in known[kind]:
        raise KeyError(f"{kind}:{key}")
    return sample_id(kind, key)


def _origin(
    kind: str, key: str, origin: str, number: int, known: Mapping[str, set[str]]
) -> SampleRecord:
    source_kind, _, source_key = origin.partition(":")
    values = {
        "record_kind": kind,
        "record_id": sample_id(kind, key),
        "source_kind": source_kind,
        "source_id": _checked_id(source_kind, source_key, known),
    }
    return "origin_link", sample_id("origin_link", f"{kind}:{key}:{number}"), values


def _seat(group: str, seat: str, known: Mapping[str, set[str]]) -> SampleRecord:
    participant, _, role = seat.partition(":")
    values = {
        "group_id": sample_id("group", group),
        "participant_id": _checked_id("participant", participant, known),
        "role": role,
    }
    return "membership", sample_id("membership", f"{group}:{participant}"), values


def _under_theme(theme: str, finding: str, known: Mapping[str, set[str]]) -> SampleRecord:
    values = {
        "theme_id": sample_id("theme", theme),
        "finding_id": _checked_id("finding", finding, known),
    }
    return "theme_finding", sample_id("theme_finding", f"{theme}:{finding}"), values


def _translation(kind: str, key: str, name: str, words: Text) -> SampleRecord:
    values = {
        "record_kind": kind,
        "record_id": sample_id(kind, key),
        "field": name,
        "status": "checked",
        "words": words,
    }
    number = f"{kind}:{key}:{name}:{words.language}"
    return "translation", sample_id("translation", number), values
