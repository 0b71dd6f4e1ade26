"""Whom a list would bring, before anything is written."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from aiworkshop.base.folding import fold
from aiworkshop.method.content import available_languages, load_content
from aiworkshop.readmodels.people_list import (
    ATTRIBUTE,
    MIXED,
    ListedPerson,
    ListPlan,
    ReadList,
    Twice,
    Understood,
)
from aiworkshop.readmodels.records import Participant

_BETWEEN_LANGUAGES = re.compile(r"[,;/،؛|+&]|\s+")


def plan_list(
    read: ReadList, understood: Understood, present: Sequence[Participant] = ()
) -> ListPlan:
    """Who is new, who is known already, who only shares a name, which rows tell no name.

    Two are the same person where their names are the same and nothing else that both tell
    (organisation, role, e-mail, telephone) differs.
    """
    people, nameless, strange = _people(read, understood)
    known: dict[str, list[tuple[ListedPerson, int]]] = {}
    for one in present:
        known.setdefault(fold(str(one.name)), []).append((_as_listed(one), 0))
    new: list[ListedPerson] = []
    twice: list[Twice] = []
    for person in people:
        others = known.setdefault(fold(person.name), [])
        same = next((row for other, row in others if _same(person, other)), None)
        if same is None:
            new.append(person)
        else:
            twice.append(Twice(person, same))
        others.append((person, person.row))
    doubted = {entry.person.row for entry in twice}
    same_name = [
        person
        for person in new
        if sum(row not in doubted for _, row in known[fold(person.name)]) > 1
    ]
    return ListPlan(
        tuple(new), tuple(twice), tuple(same_name), tuple(nameless), tuple(sorted(strange))
    )


def language_codes(words: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Codes of the languages that are named, by name in any language or by code; and the rest."""
    # Without its first letter too: "and" is one letter in Hebrew and in Arabic.
    names = _language_names()
    parts = [part for part in _BETWEEN_LANGUAGES.split(words) if part]
    codes = [names.get(fold(part)) or names.get(fold(part)[1:], "") for part in parts]
    strange = [part for part, code in zip(parts, codes, strict=True) if not code and part.isalpha()]
    return tuple(dict.fromkeys(code for code in codes if code)), tuple(strange)


def _people(
    read: ReadList, understood: Understood
) -> tuple[list[ListedPerson], list[int], set[str]]:
    people: list[ListedPerson] = []
    nameless: list[int] = []
    strange: set[str] = set()
    for row, number in list(zip(read.rows, read.numbers, strict=True))[understood.first :]:
        told: dict[str, str] = {}
        attributes: dict[str, str] = {}
        for column, cell in zip(understood.columns, row, strict=True):
            if column.meaning == ATTRIBUTE and cell and column.heading:
                attributes[column.heading] = cell
            elif column.meaning in MIXED and cell:
                attributes.setdefault(column.meaning, cell)
            elif column.meaning and cell:
                told.setdefault(column.meaning, cell)
        name = _name(told)
        if name:
            people.append(_person(number, name, told, attributes, strange))
        elif told or attributes:
            nameless.append(number)
    return people, nameless, strange


def _name(told: Mapping[str, str]) -> str:
    parts = [told.get("first_name", ""), told.get("last_name", "")]
    whole = told.get("name", "")
    if whole and not parts[0]:
        # A column of family names beside one that is only called "name".
        return f"{whole} {parts[1]}".strip()
    return " ".join(part for part in parts if part) or whole


def _person(
    number: int,
    name: str,
    told: Mapping[str, str],
    attributes: Mapping[str, str],
    strange: set[str],
) -> ListedPerson:
    sheet, odd = language_codes(told.get("sheet_language", ""))
    spoken, odder = language_codes(told.get("spoken_languages", ""))
    strange.update(odd, odder)
    printed = [code for code in (*sheet, *spoken) if code in available_languages()]
    return ListedPerson(
        number,
        name,
        told.get("role", ""),
        told.get("organisation", ""),
        printed[0] if printed else "",
        tuple(dict.fromkeys((*sheet, *spoken))),
        told.get("email", ""),
        told.get("phone", ""),
        dict(attributes),
    )


def _as_listed(one: Participant) -> ListedPerson:
    return ListedPerson(
        0, str(one.name), str(one.role), str(one.organisation), email=one.email, phone=one.phone
    )


def _same(one: ListedPerson, other: ListedPerson) -> bool:
    pairs: Iterable[tuple[str, str]] = (
        (fold(one.organisation), fold(other.organisation)),
        (fold(one.role), fold(other.role)),
        (one.email.casefold(), other.email.casefold()),
        (_digits(one.phone), _digits(other.phone)),
    )
    return all(mine == theirs for mine, theirs in pairs if mine and theirs)


def _digits(phone: str) -> str:
    return "".join(char for char in fold(phone) if char.isdigit())[-7:]


@cache
def _language_names() -> dict[str, str]:
    """Folded name or code of a language → its code, in all languages that the program speaks."""
    found: dict[str, str] = {}
    for language in available_languages():
        content = load_content(language)
        found[fold(content.texts["language.own_name"])] = language
        for code, name in content.group("language.names").items():
            found[fold(name)] = found[code] = code
            # العربية and عربية
            found[fold(name.removeprefix("ال"))] = code
    return found
