"""A programme of three towns with workshops, made with the commands that people use.

Every number in it is small enough to be counted by hand.
"""

from dataclasses import dataclass, field
from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import RECORD_CLASSES


@dataclass
class Town:
    """An authority with its enrolment."""

    authority: str
    enrolment: str


@dataclass
class World:
    """What was made, by name."""

    runner: Runner
    programme: str = ""
    cohorts: list[str] = field(default_factory=list)
    channels: dict[str, str] = field(default_factory=dict)
    towns: dict[str, Town] = field(default_factory=dict)
    workshops: dict[str, str] = field(default_factory=dict)
    tables: dict[str, list[str]] = field(default_factory=dict)

    def add(self, owner: str, kind: str, /, **fields: Any) -> str:
        """Add a record; strings become texts where the record wants one."""
        defaults = {name: each.default for name, each in _fields(kind)}
        values = {
            name: Text(each) if isinstance(each, str) and isinstance(defaults[name], Text) else each
            for name, each in fields.items()
        }
        return str(self.runner.run(AddRecord(owner, kind, values)).value)

    def office(self, kind: str, /, **fields: Any) -> str:
        """Add a record of the office."""
        return self.add(OFFICE_ID, kind, **fields)

    def town(self, name: str, cohort: int = 0, **names: str) -> Town:
        """Add an authority and its enrolment."""
        authority = self.office("authority", name_en=name, authority_type="city", **names)
        made = Town(authority, self.enrol(authority, cohort))
        self.towns[name] = made
        return made

    def enrol(self, authority: str, cohort: int = 0) -> str:
        """The authority takes part in a cohort."""
        cohort_id = self.cohorts[cohort]
        return self.office(
            "enrolment", cohort_id=cohort_id, authority_id=authority, status="active"
        )

    def workshop(self, name: str, *towns: str, date: str = "2026-03-01", tables: int = 2) -> str:
        """Hold a workshop for these towns."""
        command = CreateWorkshop(title=Text(name), date=date, tables=tables)
        key = str(self.runner.run(command).value)
        enrolments = [self.towns[each].enrolment for each in towns]
        self.runner.run(ChangeRecord(key, "workshop", key, {"enrolment_ids": enrolments}))
        self.workshops[name] = key
        return key


def _fields(kind: str) -> Any:
    return RECORD_CLASSES[kind].__dataclass_fields__.items()


def small_world(runner: Runner) -> World:
    """Two cohorts; Akko with two workshops, Dimona with one, Sakhnin in the second cohort."""
    world = World(runner)
    world.programme = world.office(
        "programme", name_en="Equitable Cities", name_he="ערים הוגנות", name_ar="مدن عادلة"
    )
    for number in (1, 2):
        world.cohorts.append(
            world.office("cohort", programme_id=world.programme, number=number, start="2026-01-01")
        )
    for name, words in (("plan", "Business plan"), ("community", "Community building")):
        world.channels[name] = world.office("channel", programme_id=world.programme, name_en=words)
    world.town("Akko", name_he="עכו", name_ar="عكا")
    world.town("Dimona", name_he="דימונה", name_ar="ديمونا")
    world.town("Sakhnin", 1, name_he="סח'נין", name_ar="سخنين")
    _akko(world)
    _dimona(world)
    _learning(world)
    return world


def _akko(world: World) -> None:
    plan, community = world.channels["plan"], world.channels["community"]
    first = world.workshop("Akko one", "Akko", date="2026-02-01")
    tables = [world.add(first, "group", phase="discovery", number=number) for number in (11, 12)]
    world.tables["Akko one"] = tables
    for number in range(4):
        world.add(
            first,
            "finding",
            kind="story",
            group_id=tables[0],
            title=f"The library stayed open {number}",
            permission="publicity" if number == 0 else "anonymous",
            channels=[community] if number < 2 else [],
            starred=number == 0,
        )
    world.add(first, "finding", kind="wish", title="גן לכל שכונה", permission="room_only")
    world.add(first, "dream", headline="Akko sings")
    world.add(first, "opportunity", title="Night library")
    world.add(first, "proposition", title="Open doors", channels=[plan, community])
    world.add(first, "initiative", title="Keys for all", channels=[community])
    done = world.add(first, "action", title="Copy the keys", status="done", channels=[community])
    world.add(first, "action", title="Print signs", status="planned")
    world.add(first, "commitment", kind="commitment", words="I call the youth club", status="done")
    kept = world.add(
        first, "commitment", kind="commitment", words="I ask for a budget", channels=[plan]
    )
    world.add(first, "commitment", kind="commitment", words="Too much", status="dropped")
    world.add(first, "commitment", kind="offer", words="A hall")
    for _ in range(2):
        world.add(
            first,
            "check_in",
            record_kind="commitment",
            record_id=kept,
            date="2026-03-01",
            status="under_way",
        )
    world.add(first, "check_in", record_kind="action", record_id=done, date="2026-03-01")
    for number in range(6):
        world.add(first, "valuation", energy_before=2, energy_after=4 if number else 5)
    for number in range(7):
        world.add(
            first,
            "participant",
            name=f"Person {number}",
            sheet_language="he" if number < 5 else "ar",
            attributes={"sector": "public" if number < 5 else "third"},
            absent=number == 6,
        )
    world.add(first, "partnership", partner="The college", status="formed")
    second = world.workshop("Akko two", "Akko", date="2026-05-01")
    world.add(second, "finding", kind="story", title="الجيران فتحوا الملجأ", permission="publicity")
    world.add(second, "partnership", partner="The cluster")


def _dimona(world: World) -> None:
    third = world.workshop("Dimona one", "Dimona", date="2026-04-01")
    world.add(third, "finding", kind="story", title="Stars over Dimona", permission="named")
    for _ in range(3):
        world.add(third, "valuation", energy_before=1, energy_after=5)
    for number in range(6):
        world.add(
            third,
            "participant",
            name=f"Guest {number}",
            sheet_language="he",
            attributes={"sector": "third"},
        )
    world.workshop("Dimona not yet", "Dimona", date="2027-01-01")


def _learning(world: World) -> None:
    akko = world.towns["Akko"].enrolment
    indicator = world.office(
        "capacity_indicator",
        enrolment_id=akko,
        channel_id=world.channels["plan"],
        title="Own income a year",
        unit="%",
    )
    for day, value, baseline in (
        ("2026-01-10", 1250, True),
        ("2026-06-10", 1800, False),
        ("2026-12-10", 2150, False),
    ):
        world.office(
            "capacity_reading",
            capacity_indicator_id=indicator,
            date=day,
            value_hundredths=value,
            baseline=baseline,
        )
    members = [
        world.office("team_member", enrolment_id=akko, name=f"Member {number}")
        for number in range(3)
    ]
    training = world.office("training", cohort_id=world.cohorts[0], title="Asking", minutes=90)
    world.office("training", cohort_id=world.cohorts[0], title="Listening", minutes=60)
    for member in members[:2]:
        world.office("training_attendance", training_id=training, team_member_id=member)


def rich_world(runner: Runner) -> World:
    """The small world with as much in it as a programme has after a year: for looking at."""
    world = small_world(runner)
    akko, dimona = world.towns["Akko"].enrolment, world.towns["Dimona"].enrolment
    names = (
        ("Ofakim", "אופקים", "أوفاكيم"),
        ("Kiryat Shmona", "קריית שמונה", "كريات شمونة"),
    )
    for english, hebrew, arabic in names:
        world.town(english, name_he=hebrew, name_ar=arabic)
    for number, town in enumerate(("Ofakim", "Kiryat Shmona", "Sakhnin", "Dimona", "Akko")):
        _full_workshop(world, town, number)
    for enrolment, title, unit, before, now in (
        (akko, "שבילים לשיתוף תושבים", "", 200, 900),
        (akko, "שירותים בשתי שפות", "%", 3000, 5500),
        (dimona, "Services in two languages", "%", 1000, 1000),
    ):
        indicator = world.office(
            "capacity_indicator",
            enrolment_id=enrolment,
            channel_id=world.channels["community"],
            title=title,
            unit=unit,
            target_hundredths=8000 if unit else 1000,
        )
        for day, value, baseline in (("2026-01-05", before, True), ("2026-09-05", now, False)):
            world.office(
                "capacity_reading",
                capacity_indicator_id=indicator,
                date=day,
                value_hundredths=value,
                baseline=baseline,
            )
    return world


_STORIES = (
    ("The night the library stayed open", "“We had one key and forty children.”", "en"),
    ("הלילה שבו הספרייה נשארה פתוחה", "היה לנו מפתח אחד וארבעים ילדים.", "he"),
    ("الليلة التي بقيت فيها المكتبة مفتوحة", "كان معنا مفتاح واحد وأربعون طفلًا.", "ar"),
)


def _full_workshop(world: World, town: str, number: int) -> None:
    key = world.workshop(f"{town}: what works?", town, date=f"2026-0{number + 3}-11")
    plan, community = world.channels["plan"], world.channels["community"]
    table = world.add(key, "group", phase="discovery", number=5)
    for place in range(9 + number * 3):
        title, quote, language = _STORIES[place % 3]
        world.add(
            key,
            "finding",
            kind="story",
            group_id=table,
            title=Text(title, language),
            quote=Text(quote, language),
            telling=Text(title + ". " + quote, language),
            permission="publicity" if place < 2 else "anonymous",
            starred=place < 2,
            channels=[plan, community][place % 3 : place % 3 + 1],
        )
    for place in range(3 + number):
        world.add(key, "dream", headline="A street that sings")
        world.add(key, "opportunity", title="Night library")
        world.add(key, "proposition", title="Open doors", channels=[plan])
        world.add(key, "initiative", title="Keys for all", channels=[community])
        for status in ("done", "under_way", "planned", "dropped")[: 1 + place % 4]:
            world.add(key, "action", title="Copy the keys", status=status)
            world.add(key, "commitment", kind="commitment", words="I call the club", status=status)
    for person in range(6 + number):
        world.add(key, "valuation", energy_before=2 + person % 2, energy_after=4 + person % 2)
        world.add(
            key,
            "participant",
            name=f"Somebody {person}",
            sheet_language=("he", "ar", "he")[person % 3],
            attributes={
                "sector": ("public", "third", "business")[person % 3],
                "neighbourhood": ("צפון", "העיר העתיקה")[person % 2],
            },
        )
    world.add(key, "partnership", partner="The college", status="begun")
