"""Large workshops for measuring, made fast."""

import random

from fractional_indexing import generate_n_keys_between

from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.seating import MixTables
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import columns_of

_WORDS = {
    "he": "הספרייה השכנים שמרו פתחו יחד מפתח לילה עירייה נוער שוק נמל מורים ועד בית מוקד פתרו "
    "בזמן קהילה סיפור הצלחה אמון תושבים גינה אולם שפה מתנדבים רשימה החלטה",
    "ar": "المكتبة الجيران فتحوا معا مفتاح ليلة البلدية شباب سوق ميناء معلمون لجنة مركز حلوا "
    "بالوقت مجتمع قصة نجاح ثقة سكان حديقة قاعة لغة متطوعون قائمة قرار",
    "en": "library neighbours opened together keys night town youth market harbour teachers "
    "committee hotline solved time community story success trust residents garden hall language",
}


def sentence(chance: random.Random, language: str, length: int, number: int) -> Text:
    """Words that no other sentence has in this order, with a number and a Latin name in some."""
    words = chance.choices(_WORDS[language].split(), k=length)
    words.insert(chance.randrange(length), str(number))
    if number % 5 == 0:
        words.insert(1, "WhatsApp")
    return Text(" ".join(words), language)


def large_workshop(bench: Workbench, findings: int, seed: int = 1, tables: int = 10) -> str:
    """A workshop with this many stories, all different, in three languages; returns its id."""
    command = CreateWorkshop(title=Text("Large"), tables=tables, languages=("he", "ar", "en"))
    workshop_id = str(bench.runner.run(command).value)
    chance = random.Random(seed)
    table = RECORD_TABLES["finding"]

    def fill(unit: UnitOfWork) -> None:
        groups = [row["id"] for row in unit.rows("group", phase="discovery")]
        positions = generate_n_keys_between(None, None, findings)
        rows = []
        for number in range(findings):
            language = ("he", "ar", "en")[number % 3]
            fields = {
                "kind": "story",
                "title": sentence(chance, language, 6, number),
                "telling": sentence(chance, language, 20, number),
                "quote": sentence(chance, language, 8, number),
                "permission": "anonymous",
                "category": "residents_volunteers",
                "group_id": groups[number % len(groups)],
                "position": positions[number],
            }
            fixed = {
                "id": new_id(),
                "workshop_id": workshop_id,
                "created": unit.stamp,
                "changed": unit.stamp,
                "field_clocks": {},
                "deleted": "",
            }
            rows.append({**columns_of(table, fields), **fixed})
        unit.insert_rows(table, rows)

    bench.library.write("fill", workshop_id, fill)
    return workshop_id


def full_room(bench: Workbench, people: int, tables: int, findings: int, themes: int = 40) -> str:
    """The same with people of all kinds at their tables, and themes over the findings."""
    workshop_id = large_workshop(bench, findings, tables=tables)
    chance = random.Random(2)

    def fill(unit: UnitOfWork) -> None:
        for number in range(people):
            language = chance.choice(("he", "he", "ar", "en"))
            unit.add(
                "participant",
                {
                    "name": sentence(chance, language, 2, number),
                    "role": Text(chance.choice(("teacher", "resident", "clerk", "youth worker"))),
                    "organisation": Text(f"Organisation {number % 37}"),
                    "sheet_language": language,
                    "attributes": {
                        "sector": chance.choice(("public", "third", "business")),
                        "neighbourhood": chance.choice(("north", "south", "old town", "port")),
                    },
                },
            )
        stories = [row["id"] for row in unit.rows("finding")]
        for number in range(themes):
            theme = unit.add("theme", {"title": sentence(chance, "he", 4, number)})
            for story in chance.sample(stories, min(20, len(stories))):
                unit.add("theme_finding", {"theme_id": theme, "finding_id": story})

    bench.library.write("fill", workshop_id, fill)
    bench.runner.run(MixTables(workshop_id, "discovery", ("sector", "neighbourhood", "role")))
    return workshop_id
