"""What may stand in a field of a sheet, and how it is kept: in a record's field or as an answer."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import EMPTY_TEXT, Text, script_language
from aiworkshop.facilitation.commands import require
from aiworkshop.library.schema.columns import Field
from aiworkshop.library.values import text_value
from aiworkshop.method.worksheets.spec import FieldKind
from aiworkshop.readmodels.sheet_board import FieldValue
from aiworkshop.readmodels.sheets import SheetField

WORDS: tuple[FieldKind, ...] = ("lines", "box")
CHOICES: tuple[FieldKind, ...] = ("ticks", "checklist", "number_of")
_LARGEST_NUMBER = 999_999_999
_MOST_AGOROT = 10**15
_YEARS = (1900, 2200)
_OWN_SCRIPT = ("he", "ar")
_HOLDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(WORDS, ("text", "string", "json")),
    **dict.fromkeys(CHOICES, ("string", "json", "boolean")),
    **dict.fromkeys(("scale", "number", "year", "money"), ("integer",)),
    "tick": ("boolean",),
    "date": ("string",),
}


def fits(field: SheetField, target: Field) -> bool:
    """Whether a record's field can hold what is written in a field of a sheet."""
    if field.several and target.type != "json":
        return False
    return target.type in _HOLDS.get(field.kind, ())


def checked(field: SheetField, value: FieldValue, languages: Sequence[str]) -> FieldValue:
    """A value as it is kept; None for everything empty.

    Raises ``UserError`` with one sentence for what does not belong in the field.
    """
    if value is None or value is False or value in ("", []):
        return None
    if field.kind in WORDS:
        return _words(value, languages)
    if field.kind in CHOICES:
        return _choices(field, value)
    match field.kind:
        case "tick":
            require(value is True, "sheet_value.tick", "Here one can only tick, or not tick.")
            return True
        case "date":
            return _date(value)
        case "scale":
            return _number(value, 1, 5)
        case "year":
            return _number(value, *_YEARS)
        case "money":
            return _number(value, 0, _MOST_AGOROT)
    return _number(value, 0, _LARGEST_NUMBER)


def _words(value: FieldValue, languages: Sequence[str]) -> Text | None:
    text = Text(value) if isinstance(value, str) else value
    if not isinstance(text, Text):
        raise UserError("sheet_value.words", "Words are written here.")
    return replace(text, language=language_of(text.text, languages)) if text else None


def language_of(words: str, languages: Sequence[str]) -> str:
    """The language of words on a sheet: one of the sheet's if the letters agree, else theirs."""
    script = script_language(words, languages[0] if languages else "en")
    for language in languages:
        if language == script or (script == "en" and language not in _OWN_SCRIPT):
            return language
    return script


def _choices(field: SheetField, value: FieldValue) -> str | list[str]:
    chosen = value if isinstance(value, list) else [value]
    known = [choice.id for choice in field.choices]
    require(
        isinstance(value, list) == field.several and all(each in known for each in chosen),
        "sheet_value.choice",
        "“{value}” is none of the choices of this field.",
        value=", ".join(str(each) for each in chosen)[:80],
    )
    ordered = [each for each in known if each in chosen]
    return ordered if field.several else ordered[0]


def _date(value: FieldValue) -> str:
    try:
        if isinstance(value, str):
            return date.fromisoformat(value).isoformat()
    except ValueError:
        pass
    raise UserError("sheet_value.date", "“{value}” is no date.", value=str(value)[:40])


def _number(value: FieldValue, least: int, most: int) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise UserError("sheet_value.number", "A whole number is written here.")
    require(
        least <= value <= most,
        "sheet_value.range",
        "The number here is between {least} and {most}.",
        least=least,
        most=most,
    )
    return value


# ---- in a record


def yes_choice(field: SheetField, target: str) -> str:
    """Of the choices of a yes-or-no field the one that means yes: named like it, else the last."""
    ids = [choice.id for choice in field.choices]
    return target if target in ids else (ids or [""])[-1]


def for_record(value: FieldValue, target: Field, yes: str = "") -> object:
    """A checked value as a record's field takes it; empty where it is None."""
    match target.type:
        case "text":
            return value if isinstance(value, Text) else Text(str(value)) if value else EMPTY_TEXT
        case "boolean":
            return value is True or (value is not None and value == yes)
        case "json":
            return str(value).splitlines() if isinstance(value, Text) else _as_list(value)
        case "integer":
            return value if isinstance(value, int) else None
    return "" if value is None else str(value)


def _as_list(value: FieldValue) -> list[str]:
    if isinstance(value, list):
        return value
    return [] if value is None else [str(value)]


def from_record(row: Mapping[str, Any], field: SheetField, target: Field) -> FieldValue:
    """What stands in a record's field, as the sheet shows it; None where it is empty."""
    stored = row[target.name]
    if target.type == "text":
        return text_value(row, target.name) if stored else None
    if field.kind in WORDS:
        words = "\n".join(str(each) for each in stored) if target.type == "json" else str(stored)
        return Text(words) if words else None
    if target.type == "json":
        ids = [str(each) for each in stored]
        return (ids if field.several else ids[0]) if ids else None
    if target.type == "boolean":
        return True if stored else None
    return stored if stored != "" else None


# ---- as an answer


def for_answer(value: FieldValue) -> dict[str, object]:
    """The fields of an answer that hold a checked value."""
    if isinstance(value, Text):
        return {"words": value, "value": ""}
    stored = "" if value is None else json.dumps(value, ensure_ascii=False)
    return {"words": EMPTY_TEXT, "value": stored}


def from_answer(row: Mapping[str, Any], field: SheetField, languages: Sequence[str]) -> FieldValue:
    """What an answer says; None where it is empty, or nothing that belongs in the field."""
    if field.kind in WORDS:
        return text_value(row, "words") if row["words"].strip() else None
    try:
        return checked(field, json.loads(row["value"] or "null"), languages)
    except (ValueError, UserError):
        return None  # another program's file may say anything
