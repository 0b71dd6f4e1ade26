"""A small workshop with three tables, and its sheets in words."""

from dataclasses import replace
from functools import cache

from aiworkshop.base.text import Text
from aiworkshop.facilitation.worksheets.resolving import Resolver
from aiworkshop.readmodels.sheets import PackFacts, ResolvedSheet, SheetCopy
from tests.documents.workshop_parts import Parts

FACTS = PackFacts(
    title=Text("שירותים שעובדים בשבילנו", "he"),
    municipality=Text("עכו", "he"),
    topic=Text("מה גורם לשירותים שלנו לעבוד, ומה נרצה עוד מזה?", "he"),
    date_words="14.5.2026",
    workshop_code="7K3M9Q",
    print_code="2XJ4",
)
LANGUAGES = (("en",), ("he",), ("ar",), ("he", "en"), ("ar", "he"))
NAMES = ("דנה לוי", "أحمد خوري", "Maya Cohen", "יוסי ביטון", "سارة نصّار", "John Reed")


@cache
def resolver() -> Resolver:
    """The words of a workshop with six people at a table and an agenda."""
    parts = Parts(title="שירותים שעובדים בשבילנו", topic="מה גורם לשירותים שלנו לעבוד?")
    group = parts.add("group", phase="discovery", number=3, name="זית")
    for name in NAMES:
        person = parts.add("participant", name=name, organisation="עיריית עכו · בלדية عكا")
        parts.add("membership", group_id=group, participant_id=person)
    for kind in ("open", "interviews", "table_stories"):
        parts.add("agenda_step", content_key=f"steps.{kind}", minutes=20)
    return Resolver(parts.contents())


@cache
def sheet(
    sheet_id: str, languages: tuple[str, ...], paper: str = "", variant: str = ""
) -> ResolvedSheet:
    """A sheet with its real words, on its own paper or another."""
    found = resolver().resolve(sheet_id, languages, variant=variant)
    return replace(found, paper=paper) if paper else found


def copy_of(own: ResolvedSheet, **fields: object) -> SheetCopy:
    """A copy for table 3 (the room's sheets: for nobody in particular)."""
    if own.scope == "room":
        return SheetCopy(sheet=own, **fields)  # type: ignore[arg-type]
    values = {"group_number": 3, "group_name": Text("זית", "he"), **fields}
    if own.scope == "person":
        values = {"copy": 5, "person": Text("דנה לוי", "he"), **values}
    return SheetCopy(sheet=own, **values)  # type: ignore[arg-type]
