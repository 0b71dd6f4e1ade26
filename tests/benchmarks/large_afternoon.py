"""One workshop of a large library: all that was said in an afternoon and what became of it."""

from collections.abc import Callable
from datetime import date, timedelta

from aiworkshop.base.text import Text
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.mechanisms import MECHANISMS
from tests.benchmarks.large_entry import Entry
from tests.benchmarks.large_office import Office
from tests.benchmarks.large_words import TOWNS

TODAY = date(2026, 7, 1)
"""The day on which the library is looked at: the last workshop was the day before."""
OPEN_COMMITMENTS_EACH = 5
_EDITED = 0.35
_PERMISSIONS = ("anonymous", "anonymous", "anonymous", "named", "publicity", "room_only")


class Afternoon:
    """One workshop with all that was said in it and what became of it."""

    def __init__(self, entry: Entry, office: Office, number: int, key: str) -> None:
        self.entry, self.office, self.number, self.key = entry, office, number, key
        self.speech, self.chance = entry.speech, entry.chance
        self.day = entry.wall.day
        self.town = TOWNS[number % len(TOWNS)]
        self.languages = (("he",), ("ar",), ("en", "he"), ("he", "ar"))[number % 4]
        self.stands_alone = number % 10 == 9
        authority = "" if self.stands_alone else office.authorities[number % len(TOWNS)]
        self.enrolments = office.enrolments.get(authority, ())
        self.authority = authority
        self.channels = [key for each in self.enrolments for key in office.channels[each]]

    def say(self, least: int, most: int) -> Text:
        return self.speech.text(self.chance.choice(self.languages), least, most)

    def somebody(self) -> Text:
        return self.speech.name(self.languages[0])

    def tagged(self) -> list[str]:
        if not self.channels or self.chance.random() < 0.4:
            return []
        return [self.chance.choice(self.channels)]

    def sometimes(self, edit: Callable[[], dict[str, object]]) -> dict[str, object] | None:
        return edit() if self.chance.random() < _EDITED else None

    def fill(self) -> None:
        self._workshop()
        self._room()
        self._discovery()
        self._outcomes()
        self._promises()
        self._closing()

    def _workshop(self) -> None:
        language = self.languages[0]
        fields: dict[str, object] = {
            "title": self.say(3, 7),
            "municipality": Text(getattr(self.town, language), language),
            "topic": self.say(6, 12),
            "venue": self.say(2, 4),
            "date": self.day.isoformat(),
            "start_time": "09:00",
            "template": "half_day_240",
            "time_zone": "Asia/Jerusalem",
            "languages": list(self.languages),
            "authority_id": self.authority,
            "enrolment_ids": list(self.enrolments),
            "channels": self.channels[:2],
        }
        entry = self.entry
        entry.add("workshop", fields)
        entry.rows["workshop"][0]["id"] = self.key

    def _room(self) -> None:
        add = self.entry.add
        self.groups = [
            add("group", {"phase": phase, "number": table, "name": self.say(1, 2)})
            for phase in ("discovery", "destiny")
            for table in (1, 2, 3, 4)
        ]
        self.people = [
            add("participant", {"name": self.somebody(), "role": self.say(1, 2)}) for _ in range(12)
        ]
        for person, key in enumerate(self.people):
            add("membership", {"group_id": self.groups[person % 4], "participant_id": key})

    def _finding(self, kind: str, words: dict[str, object]) -> str:
        fields = {
            "kind": kind,
            "permission": self.chance.choice(_PERMISSIONS),
            "group_id": self.chance.choice(self.groups[:4]),
            **words,
        }

        def edit() -> dict[str, object]:
            if self.chance.random() < 0.4:
                return {"starred": True}
            return {"title": self.say(3, 7)}

        return self.entry.add("finding", fields, self.sometimes(edit))

    def _discovery(self) -> None:
        stories = [
            self._finding(
                "story",
                {
                    "title": self.say(3, 7),
                    "telling": self.say(25, 60),
                    "quote": self.say(6, 14),
                    "teller": self.somebody(),
                },
            )
            for _ in range(18)
        ]
        for each in range(22):
            self._finding(
                "success_factor", {"title": self.say(4, 9), "parent_id": stories[each % 18]}
            )
        category = CATEGORIES.ids
        for _ in range(14):
            words: dict[str, object] = {
                "title": self.say(2, 5),
                "holder": self.somebody(),
                "links_to": self.say(2, 5),
                "category": self.chance.choice(category),
                "in_use": self.chance.choice(("full", "partly", "dormant")),
                "channels": self.tagged(),
            }
            self._finding("asset", words)
        for _ in range(14):
            self._finding("wish", {"title": self.say(6, 15)})
        for _ in range(4):
            theme = self.entry.add("theme", {"title": self.say(2, 5), "sentence": self.say(8, 14)})
            for story in self.chance.sample(stories, 5):
                self.entry.add("theme_finding", {"theme_id": theme, "finding_id": story})

    def _outcomes(self) -> None:
        add = self.entry.add
        for _ in range(2):
            words = {"vision": self.say(20, 40), "headline": self.say(4, 8)}
            add("dream", {**words, "group_id": self.chance.choice(self.groups[:4])})
        for _ in range(3):
            self.entry.add("opportunity", {"title": self.say(3, 6), "description": self.say(8, 16)})
        propositions = [
            add(
                "proposition",
                {"title": self.say(3, 6), "words": self.say(18, 35), "channels": self.tagged()},
                self.sometimes(lambda: {"words": self.say(18, 35), "state": "final"}),
            )
            for _ in range(3)
        ]
        self.initiatives = [
            add(
                "initiative",
                {
                    "title": self.say(3, 6),
                    "purpose": self.say(12, 24),
                    "members": self.say(4, 8),
                    "success_signs": self.say(6, 12),
                    "proposition_id": propositions[each],
                    "channels": self.tagged(),
                },
            )
            for each in range(2)
        ]
        for each in range(5):
            fields: dict[str, object] = {
                "title": self.say(5, 10),
                "owner": self.somebody(),
                "due": (self.day + timedelta(days=self.chance.randint(14, 400))).isoformat(),
                "status": "planned",
                "initiative_id": self.initiatives[each % 2],
                "channels": self.tagged(),
            }
            edit = self.sometimes(lambda: {"status": self.chance.choice(("done", "under_way"))})
            add("action", fields, edit)
        income: dict[str, object] = {
            "title": self.say(4, 9),
            "asset": self.say(2, 5),
            "mechanism": self.chance.choice(MECHANISMS.ids),
            "confidence": "medium",
            "estimate_agorot": self.chance.randint(1, 900) * 100_000,
            "channels": self.tagged(),
        }
        add("income_idea", income)

    def _promises(self) -> None:
        add = self.entry.add
        for each in range(12):
            fields: dict[str, object] = {
                "kind": ("commitment", "commitment", "offer", "request")[each % 4],
                "words": self.say(8, 16),
                "person": self.somebody(),
                "first_step": self.say(5, 9),
                "due": (self.day + timedelta(days=self.chance.randint(7, 720))).isoformat(),
                "status": "planned",
                "group_id": self.chance.choice(self.groups[4:]),
                "participant_id": self.chance.choice(self.people),
                "channels": self.tagged(),
            }
            open_still = each < OPEN_COMMITMENTS_EACH
            closed: dict[str, object] = {"status": "done" if each % 3 else "dropped"}
            key = add("commitment", fields, None if open_still else closed)
            if each in (0, 6):
                self._check_in(key, "planned" if open_still else "done")

    def _check_in(self, commitment: str, status: str) -> None:
        asked = self.day + timedelta(days=30)
        fields: dict[str, object] = {
            "spec": "day_30",
            "date": asked.isoformat(),
            "record_kind": "commitment",
            "record_id": commitment,
            "status": status,
            "evidence": self.say(5, 15),
            "next_step": self.say(4, 9),
            "spoke_with": self.somebody(),
        }
        if asked < TODAY:
            self.entry.add("check_in", fields)

    def _closing(self) -> None:
        for _ in range(4):
            self.entry.add(
                "valuation",
                {
                    "moment": self.say(6, 14),
                    "word": self.say(1, 1),
                    "energy_before": self.chance.randint(1, 5),
                    "energy_after": self.chance.randint(3, 5),
                    "permission": "anonymous",
                },
            )
