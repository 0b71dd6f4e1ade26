"""Reads funders' forms from their files, and says line and reason where one has a mistake."""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, NoReturn

from aiworkshop.base.errors import UserError
from aiworkshop.base.paths import data_folder
from aiworkshop.base.resources import resource_path
from aiworkshop.method.forms import spec

_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_ID = re.compile(r"[a-z][a-z0-9_-]*")
_LANGUAGES = ("en", "he", "ar")


class FormMistake(Exception):  # noqa: N818  becomes a sentence for the user below
    """What is wrong, in English, at the nth table of a kind (from 0) of the file."""

    def __init__(self, reason: str, table: str = "", number: int = 0) -> None:
        super().__init__(reason)
        self.reason, self.table, self.number = reason, table, number


def form_folders() -> tuple[Path, ...]:
    """Where a facilitator's own forms are looked for: ``forms`` in the data folder."""
    return (data_folder() / "forms",)


def form_files(folders: Iterable[Path] = ()) -> dict[str, Path]:
    """The forms that there are by id: the program's own and those of further folders.

    A file of a later folder takes the place of one of the same name before it.
    """
    places = (resource_path("content", "forms"), *folders)
    return {
        path.stem: path
        for place in places
        if place.is_dir()
        for path in sorted(place.glob("*.toml"))
    }


def read_form(path: Path) -> spec.FormSpec:
    """Read a form. Raises ``UserError`` with line and reason where the file has a mistake."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        _refuse(path, 1, "it cannot be read as text in UTF-8", error)
    try:
        return parse_form(tomllib.loads(text), path.stem)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        _refuse(path, line, _LINE.sub("", str(error)).strip(), error)
    except FormMistake as mistake:
        _refuse(path, _line_of(text, mistake), mistake.reason, mistake)


def _refuse(path: Path, line: int, reason: str, error: Exception) -> NoReturn:
    raise UserError(
        "form.mistake",
        "The form in {name} cannot be used. Line {line}: {reason}. "
        "Mend the file or remove it; nothing else is touched.",
        name=path.name,
        line=line,
        reason=reason,
    ) from error


def _line_of(text: str, mistake: FormMistake) -> int:
    """The line where the table begins that holds the mistake."""
    if not mistake.table:
        return 1
    head = re.compile(rf"^\s*\[\[\s*{re.escape(mistake.table)}\s*\]\]", re.MULTILINE)
    heads = list(head.finditer(text))
    if mistake.number >= len(heads):
        return 1
    found = heads[mistake.number]
    start = found.start() + len(found[0]) - len(found[0].lstrip())
    return text.count("\n", 0, start) + 1


def parse_form(data: dict[str, Any], name: str) -> spec.FormSpec:
    """A form from its tables. Raises ``FormMistake``."""
    return _Reader(data, name).form()


class _Reader:
    def __init__(self, data: dict[str, Any], name: str) -> None:
        self.data = data
        self.name = name
        self.table, self.number = "", 0
        self.limits: dict[str, spec.WordLimit] = {}
        self.areas: dict[str, tuple[spec.Option, ...]] = {}
        self.seen: set[str] = set()
        self.makers: dict[str, Callable[[dict[str, Any]], spec.Part]] = {
            "letterhead": self._letterhead,
            "address": self._address,
            "heading": self._heading,
            "fields": self._fields,
            "text": self._text,
            "focus": self._focus,
            "ticks": self._ticks,
            "rows": self._rows,
        }

    def form(self) -> spec.FormSpec:
        key = self._string(self.data, "id")
        self._need(key == self.name, f"the id “{key}” is not the file's name “{self.name}”")
        languages = tuple(self.data.get("languages") or ())
        self._need(
            languages and all(each in _LANGUAGES for each in languages),
            "“languages” must name one or more of en, he, ar",
        )
        self._read_limits()
        self._read_areas()
        self._need(self.data.get("parts"), "the form has no [[parts]]")
        parts = []
        for table in self._tables("parts", self.data["parts"]):
            kind = table.get("type")
            self._need(
                kind in self.makers,
                f"“{kind}” is no type of part; choose one of {', '.join(self.makers)}",
            )
            parts.append(self.makers[str(kind)](table))
        return spec.FormSpec(
            key,
            self._wording(self.data, "title"),
            languages,
            tuple(parts),
            self._wording(self.data, "explanation", needed=False),
            tuple(self.limits.values()),
        )

    def _read_limits(self) -> None:
        for table in self._tables("limits", self.data.get("limits")):
            key, words = self._string(table, "id"), table.get("words")
            self._need(
                type(words) is int and words > 0, f"the limit “{key}” needs a number of words"
            )
            self.limits[key] = spec.WordLimit(key, words or 0, table.get("each") is True)

    def _read_areas(self) -> None:
        for name, tables in self.data.get("areas", {}).items():
            found = []
            for table in self._tables(f"areas.{name}", tables):
                parts = table.get("parts", [])
                self._need(
                    isinstance(parts, list) and all(isinstance(each, str) for each in parts),
                    "“parts” must be a list of texts",
                )
                key = self._id(table, within=name)
                found.append(spec.Option(key, self._wording(table, "name"), tuple(parts)))
            self.areas[name] = tuple(found)

    def _tables(self, name: str, tables: object) -> Iterator[dict[str, Any]]:
        """Tables of one name, each remembered as the place of whatever is wrong in it."""
        fits = isinstance(tables, list) and all(isinstance(each, dict) for each in tables)
        self._need(tables is None or fits, f"“{name}” must be written as [[{name}]]")
        for number, table in enumerate(tables if isinstance(tables, list) else ()):
            self.table, self.number = name, number
            yield table
        self.table, self.number = "", 0

    # ---- the parts

    def _letterhead(self, table: dict[str, Any]) -> spec.Part:
        subtitle = self._wording(table, "subtitle", needed=False)
        return spec.Letterhead(self._wording(table, "title"), subtitle)

    def _address(self, table: dict[str, Any]) -> spec.Part:
        lines = tuple(
            spec.AddressLine(self._wording(each, "label"), self._string(each, "value"))
            for each in table.get("lines", ())
        )
        return spec.Address(self._id(table), lines)

    def _heading(self, table: dict[str, Any]) -> spec.Part:
        return spec.FormHeading(
            self._wording(table, "text"),
            self._wording(table, "note", needed=False),
            table.get("number"),
            table.get("level", 1),
            self._limit(table),
        )

    def _fields(self, table: dict[str, Any]) -> spec.Part:
        return spec.FormFields(self._id(table), self._short_fields(table))

    def _text(self, table: dict[str, Any]) -> spec.Part:
        return spec.FormText(
            self._id(table),
            self._wording(table, "label"),
            self._wording(table, "note", needed=False),
            table.get("number"),
            self._limit(table),
            table.get("draft", ""),
            "bullet" if table.get("style") == "bullet" else "",
        )

    def _focus(self, table: dict[str, Any]) -> spec.Part:
        return spec.FormFocus(self._id(table), self._wording(table, "label"), self._options(table))

    def _ticks(self, table: dict[str, Any]) -> spec.Part:
        return spec.FormTicks(
            self._id(table),
            self._wording(table, "label"),
            self._options(table),
            self._wording(table, "note", needed=False),
        )

    def _rows(self, table: dict[str, Any]) -> spec.Part:
        key = self._id(table)
        fields = self._short_fields(table, within=key)
        sum_by = table.get("sum_by", "")
        choices = [each.id for each in fields if each.kind == "choice"]
        self._need(
            not sum_by or sum_by in choices, f"“sum_by” names no field of choice: “{sum_by}”"
        )
        return spec.FormRows(
            key,
            self._wording(table, "label"),
            fields,
            self._wording(table, "note", needed=False),
            "cards" if table.get("shape") == "cards" else "table",
            table.get("source", ""),
            table.get("personal") is True,
            sum_by,
        )

    def _short_fields(self, table: dict[str, Any], within: str = "") -> tuple[spec.FormField, ...]:
        tables = table.get("fields")
        self._need(isinstance(tables, list) and tables, "the part has no fields")
        return tuple(self._short_field(each, within) for each in tables or ())

    def _short_field(self, table: dict[str, Any], within: str) -> spec.FormField:
        kind = table.get("kind", "line")
        self._need(kind in ("line", "choice", "money"), f"“{kind}” is no kind of field")
        return spec.FormField(
            self._id(table, within),
            self._wording(table, "label"),
            kind,
            table.get("source", ""),
            self._options(table, "options") if kind == "choice" else (),
            table.get("sum") is True,
        )

    # ---- values

    def _options(self, table: dict[str, Any], key: str = "areas") -> tuple[spec.Option, ...]:
        name = table.get(key)
        self._need(name in self.areas, f"there is no list of options “{name}”")
        return self.areas[str(name)]

    def _limit(self, table: dict[str, Any]) -> str:
        name = table.get("limit", "")
        self._need(not name or name in self.limits, f"there is no limit “{name}”")
        return str(name)

    def _id(self, table: dict[str, Any], within: str = "") -> str:
        key = self._string(table, "id")
        self._need(_ID.fullmatch(key), f"“{key}” is no id: small letters, digits, - and _")
        place = f"{within}.{key}"
        self._need(place not in self.seen, f"the id “{key}” stands twice")
        self.seen.add(place)
        return key

    def _string(self, table: dict[str, Any], key: str) -> str:
        value = table.get(key)
        self._need(isinstance(value, str) and value, f"“{key}” is missing or no text")
        return str(value)

    def _wording(self, table: dict[str, Any], key: str, needed: bool = True) -> spec.Wording:
        value = table.get(key, {})
        fits = isinstance(value, dict) and all(
            language in _LANGUAGES and isinstance(words, str) for language, words in value.items()
        )
        self._need(fits, f"“{key}” must be texts by language: en, he, ar")
        self._need(not needed or value, f"“{key}” is missing")
        first = (self.data.get("languages") or ["en"])[0]
        self._need(
            not value or value.get(first), f"“{key}” has no text in the form's first language"
        )
        return dict(value)

    def _need(self, condition: object, reason: str) -> None:
        if not condition:
            raise FormMistake(reason, self.table, self.number)
