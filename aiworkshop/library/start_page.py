"""The first list a facilitator sees, read before SQLAlchemy is there."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from aiworkshop.base.places import LibraryPlace
from aiworkshop.base.text import Text
from aiworkshop.library.files import reading_uri
from aiworkshop.readmodels.library_page import OfficeName, WorkshopCard, names_of

# The journal's newest row tells when anything in a workshop changed, not only its own fields.
_CARDS = """
SELECT w.id, w.title, w.title_language, w.title_direction,
       w.municipality, w.municipality_language, w.municipality_direction,
       w.topic, w.topic_language, w.topic_direction,
       w.date, w.template, w.sample, w.authority_id, w.enrolment_ids,
       max(w.changed, coalesce((SELECT j.stamp FROM journal j WHERE j.workshop_id = w.id
                                ORDER BY j.sequence DESC LIMIT 1), '')) AS last
FROM workshop w WHERE w.deleted = '' ORDER BY last DESC, w.id LIMIT ?
"""
_NAMES = ", ".join(
    f"{{0}}.name_{code}, {{0}}.name_{code}_language, {{0}}.name_{code}_direction"
    for code in ("en", "he", "ar")
)
_TOWNS = f"SELECT a.id, a.id, {_NAMES.format('a')} FROM authority a WHERE a.deleted = ''"
_PROGRAMMES = f"""
SELECT e.id, p.id, {_NAMES.format("p")} FROM enrolment e
JOIN cohort c ON c.id = e.cohort_id JOIN programme p ON p.id = c.programme_id
WHERE e.deleted = '' AND c.deleted = '' AND p.deleted = ''
"""


def start_cards(place: LibraryPlace, limit: int = 1000) -> list[WorkshopCard]:
    """The workshops not in the trash, last changed first; findings are not counted (-1).

    Empty for a library that is missing, older or broken: opening it will say what is wrong; and for
    one on a server, which nobody waits for before the window is painted.
    """
    if not isinstance(place, Path) or not place.is_file():
        return []
    try:
        with closing(sqlite3.connect(reading_uri(place), uri=True)) as connection:
            rows = connection.execute(_CARDS, (limit,)).fetchall()
            placed = any(row[13] or row[14] != "[]" for row in rows)
            towns = _names(connection, _TOWNS) if placed else {}
            programmes = _names(connection, _PROGRAMMES) if placed else {}
    except sqlite3.Error:
        return []
    return [
        WorkshopCard(
            id=row[0],
            title=Text(*row[1:4]),
            municipality=Text(*row[4:7]),
            topic=Text(*row[7:10]),
            date=row[10],
            template=row[11],
            changed=row[15],
            sample=bool(row[12]),
            deleted=False,
            findings=-1,
            town=towns.get(row[13]),
            programmes=names_of(json.loads(row[14]), programmes),
        )
        for row in rows
    ]


def _names(connection: sqlite3.Connection, query: str) -> dict[str, OfficeName]:
    return {
        row[0]: OfficeName(row[1], Text(*row[2:5]), Text(*row[5:8]), Text(*row[8:11]))
        for row in connection.execute(query)
    }
