"""What an office with three programmes and thirty towns keeps beside its workshops."""

from collections.abc import Callable
from dataclasses import dataclass, field

from aiworkshop.base.text import Text
from aiworkshop.method.programmes import CHANNEL_KINDS
from tests.benchmarks.large_words import TOWNS, Speech

Add = Callable[[str, dict[str, object]], str]
_PROGRAMMES = (
    ("Hazira", "הזירה", "الساحة", ()),
    ("Equitable Cities", "ערים הוגנות", "مدن عادلة", CHANNEL_KINDS.ids),
    ("MIFAM North", "מפע״ם צפון", "مفعام الشمال", ("community_building",)),
)


@dataclass(slots=True)
class Office:
    """Ids that workshops refer to."""

    authorities: list[str] = field(default_factory=list)
    enrolments: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Enrolments by authority: every fifth town is in two programmes at once."""
    channels: dict[str, tuple[str, ...]] = field(default_factory=dict)
    """Channels by enrolment."""


def make_office(speech: Speech, add: Add) -> Office:
    """Programmes, cohorts, channels, authorities, enrolments and what hangs on them."""
    office = Office()
    cohorts: list[tuple[str, tuple[str, ...]]] = []
    for en, he, ar, kinds in _PROGRAMMES:
        names: dict[str, object] = {
            "name_en": Text(en, "en"),
            "name_he": Text(he, "he"),
            "name_ar": Text(ar, "ar"),
        }
        programme = add("programme", {**names, "start": "2023-07-01", "end": "2027-06-30"})
        channels = tuple(_channel(add, programme, kind) for kind in kinds)
        for number in (1, 2):
            fields: dict[str, object] = {"programme_id": programme, "number": number}
            year = 2022 + number
            cohort = add("cohort", {**fields, "start": f"{year}-09-01", "end": f"{year + 2}-08-31"})
            cohorts.append((cohort, channels))
    for number, town in enumerate(TOWNS):
        authority = _authority(add, number)
        office.authorities.append(authority)
        chosen = [cohorts[number % 6]]
        if number % 5 == 0:
            chosen.append(cohorts[(number + 2) % 6])
        made = []
        for cohort, channels in chosen:
            enrolment = _enrolment(speech, add, cohort, authority, town.en)
            office.channels[enrolment] = channels
            made.append(enrolment)
            _outcomes(speech, add, enrolment, channels)
        office.enrolments[authority] = tuple(made)
    return office


def _channel(add: Add, programme: str, kind: str) -> str:
    words = kind.replace("_", " ").capitalize()
    return add("channel", {"programme_id": programme, "kind": kind, "name_en": Text(words, "en")})


def _authority(add: Add, number: int) -> str:
    town = TOWNS[number]
    return add(
        "authority",
        {
            "name_en": Text(town.en, "en"),
            "name_he": Text(town.he, "he"),
            "name_ar": Text(town.ar, "ar"),
            "aliases": list(town.aliases),
            "languages": ["he", "ar"],
            "authority_type": "cluster" if "Cluster" in town.en else "city",
            "region": ("north", "centre", "south")[number % 3],
        },
    )


def _enrolment(speech: Speech, add: Add, cohort: str, authority: str, town: str) -> str:
    enrolment = add(
        "enrolment",
        {
            "cohort_id": cohort,
            "authority_id": authority,
            "mayor_office": speech.name("he"),
            "liaison": speech.name("he"),
            "challenge": speech.text("he", 8, 14),
            "reframed_topic": speech.text("he", 8, 14),
            "status": "active",
            "joined": "2023-09-01",
        },
    )
    for _ in range(6):
        fields: dict[str, object] = {"enrolment_id": enrolment, "name": speech.name("he")}
        add("team_member", {**fields, "role": speech.text("he", 1, 3)})
    question = {"topic": speech.text("he", 6, 12), "question": Text(f"{town}: ?", "en")}
    add("inquiry", {"authority_id": authority, "enrolment_ids": [enrolment], **question})
    return enrolment


def _outcomes(speech: Speech, add: Add, enrolment: str, channels: tuple[str, ...]) -> None:
    for channel in channels:
        at: dict[str, object] = {"enrolment_id": enrolment, "channel_id": channel}
        for _ in range(3):
            add("objective", {**at, "title": speech.text("he", 5, 10), "due": "2026-12-31"})
        indicator = add("capacity_indicator", {**at, "title": speech.text("he", 3, 6)})
        for number, day in enumerate(("2023-10-01", "2024-10-01", "2025-10-01")):
            add(
                "capacity_reading",
                {
                    "capacity_indicator_id": indicator,
                    "date": day,
                    "value_hundredths": speech.chance.randint(100, 900),
                    "baseline": number == 0,
                },
            )
