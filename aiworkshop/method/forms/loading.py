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
from aiworkshop.method.forms.keys import PART_KEYS

_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_ID = re.compile(r"[a-z][a-z0-9_-]*")
_LANGUAGES = ("en", "he", "ar")


class FormMistake(UserError):  # noqa: N818  a mistake in a file
    """What is wrong, at the nth table of a kind (from 0) of the file."""

    def __init__(self, reason: UserError, table: str = "", number: int = 0) -> None:
        super().__init__(reason.code, reason.pattern, **reason.details)
        self.table, self.number = table, number


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
        reason = UserError("form.no_text", "it cannot be read as text in UTF-8")
        _refuse(path, 1, reason, error)
    try:
        return parse_form(tomllib.loads(text), path.stem)
    except RecursionError as error:
        deep = UserError("form.too_deep", "there are more brackets in brackets than any form needs")
        _refuse(path, 1, deep, error)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        line = int(found[1]) if found else text.count("\n") + 1
        said = _LINE.sub("", str(error)).strip()
        reason = UserError("form.toml", "this is not written as TOML wants it ({said})", said=said)
        _refuse(path, line, reason, error)
    except FormMistake as mistake:
        _refuse(path, _line_of(text, mistake), mistake, mistake)


def _refuse(path: Path, line: int, reason: UserError, error: Exception) -> NoReturn:
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
        self.require(
            key == self.name,
            "form.file_name",
            "the id “{id}” is not the file's name “{name}”",
            id=key,
            name=self.name,
        )
        languages = self.data.get("languages")
        self.require(
            isinstance(languages, list)
            and languages
            and all(each in _LANGUAGES for each in languages),
            "form.languages",
            "“languages” must name one or more of en, he, ar",
        )
        self._read_limits()
        self._read_areas()
        self.require(self.data.get("parts"), "form.no_parts", "the form has no [[parts]]")
        parts = []
        for table in self._tables("parts", self.data["parts"]):
            kind = table.get("type")
            self.require(
                isinstance(kind, str) and kind in self.makers,
                "form.part_type",
                "“{type}” is no type of part; choose one of {known}",
                type=kind,
                known=", ".join(self.makers),
            )
            self._known(table, *PART_KEYS[str(kind)])
            parts.append(self.makers[str(kind)](table))
        return spec.FormSpec(
            key,
            self._wording(self.data, "title"),
            tuple(languages or ()),
            tuple(parts),
            self._wording(self.data, "explanation", needed=False),
            tuple(self.limits.values()),
        )

    def _read_limits(self) -> None:
        for table in self._tables("limits", self.data.get("limits")):
            self._known(table, "id", "words", "each")
            key, words = self._string(table, "id"), table.get("words")
            self.require(
                type(words) is int and words > 0,
                "form.limit_words",
                "the limit “{id}” needs a number of words",
                id=key,
            )
            self.limits[key] = spec.WordLimit(key, words or 0, self._flag(table, "each"))

    def _read_areas(self) -> None:
        areas = self.data.get("areas", {})
        self.require(isinstance(areas, dict), "form.areas", "“areas” must be lists of options")
        for name, tables in areas.items():
            found = []
            for table in self._tables(f"areas.{name}", tables):
                parts = table.get("parts", [])
                self.require(
                    isinstance(parts, list) and all(isinstance(each, str) for each in parts),
                    "form.option_parts",
                    "“parts” must be a list of texts",
                )
                key = self._id(table, within=name)
                found.append(spec.Option(key, self._wording(table, "name"), tuple(parts)))
            self.areas[name] = tuple(found)

    def _tables(self, name: str, tables: object) -> Iterator[dict[str, Any]]:
        """Tables of one name, each remembered as the place of whatever is wrong in it."""
        fits = isinstance(tables, list) and all(isinstance(each, dict) for each in tables)
        self.require(
            tables is None or fits,
            "form.tables",
            "“{name}” must be written as [[{name}]]",
            name=name,
        )
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
            for each in self._inner_tables(table, "lines")
        )
        return spec.Address(self._id(table), lines)

    def _heading(self, table: dict[str, Any]) -> spec.Part:
        return spec.FormHeading(
            self._wording(table, "text"),
            self._wording(table, "note", needed=False),
            self._number(table, "number"),
            self._number(table, "level") or 1,
            self._limit(table),
        )

    def _fields(self, table: dict[str, Any]) -> spec.Part:
        return spec.FormFields(self._id(table), self._short_fields(table))

    def _text(self, table: dict[str, Any]) -> spec.Part:
        return spec.FormText(
            self._id(table),
            self._wording(table, "label"),
            self._wording(table, "note", needed=False),
            self._number(table, "number"),
            self._limit(table),
            str(table.get("draft", "")),
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
        self.require(
            not sum_by or sum_by in choices,
            "form.sum_by",
            "“sum_by” names no field of choice: “{name}”",
            name=sum_by,
        )
        return spec.FormRows(
            key,
            self._wording(table, "label"),
            fields,
            self._wording(table, "note", needed=False),
            "cards" if table.get("shape") == "cards" else "table",
            str(table.get("source", "")),
            self._flag(table, "personal"),
            str(sum_by),
        )

    def _short_fields(self, table: dict[str, Any], within: str = "") -> tuple[spec.FormField, ...]:
        tables = self._inner_tables(table, "fields")
        self.require(tables, "form.no_fields", "the part has no fields")
        return tuple(self._short_field(each, within) for each in tables)

    def _inner_tables(self, table: dict[str, Any], key: str) -> list[dict[str, Any]]:
        """Tables that stand within a part, such as its fields."""
        tables = table.get(key, [])
        self.require(
            isinstance(tables, list) and all(isinstance(each, dict) for each in tables),
            "form.inner_tables",
            "“{key}” must be a list of tables in braces",
            key=key,
        )
        return list(tables)

    def _short_field(self, table: dict[str, Any], within: str) -> spec.FormField:
        self._known(table, "id", "label", "kind", "source", "options", "sum")
        kind = table.get("kind", "line")
        self.require(
            kind in ("line", "choice", "money"),
            "form.field_kind",
            "“{kind}” is no kind of field; choose one of line, choice, money",
            kind=kind,
        )
        return spec.FormField(
            self._id(table, within),
            self._wording(table, "label"),
            kind,
            str(table.get("source", "")),
            self._options(table, "options") if kind == "choice" else (),
            self._flag(table, "sum"),
        )

    # ---- values

    def _flag(self, table: dict[str, Any], key: str) -> bool:
        value = table.get(key, False)
        self.require(isinstance(value, bool), "form.flag", "“{key}” must be true or false", key=key)
        return value is True

    def _known(self, table: dict[str, Any], *keys: str) -> None:
        """A key that nobody reads is a slip of the pen, and may be one that kept names back."""
        odd = next((key for key in table if key not in keys), None)
        self.require(odd is None, "form.key", "“{key}” is not known here", key=odd)

    def _options(self, table: dict[str, Any], key: str = "areas") -> tuple[spec.Option, ...]:
        name = table.get(key)
        self.require(
            isinstance(name, str) and name in self.areas,
            "form.options",
            "there is no list of options “{name}”",
            name=name,
        )
        return self.areas[str(name)]

    def _limit(self, table: dict[str, Any]) -> str:
        name = table.get("limit", "")
        self.require(
            not name or (isinstance(name, str) and name in self.limits),
            "form.limit",
            "there is no limit “{name}”",
            name=name,
        )
        return str(name)

    def _id(self, table: dict[str, Any], within: str = "") -> str:
        key = self._string(table, "id")
        self.require(
            _ID.fullmatch(key), "form.id", "“{id}” is no id: small letters, digits, - and _", id=key
        )
        place = f"{within}.{key}"
        self.require(place not in self.seen, "form.twice", "the id “{id}” stands twice", id=key)
        self.seen.add(place)
        return key

    def _string(self, table: dict[str, Any], key: str) -> str:
        value = table.get(key)
        self.require(
            isinstance(value, str) and value,
            "form.text_missing",
            "“{key}” is missing or no text",
            key=key,
        )
        return str(value)

    def _wording(self, table: dict[str, Any], key: str, needed: bool = True) -> spec.Wording:
        value = table.get(key, {})
        fits = isinstance(value, dict) and all(
            language in _LANGUAGES and isinstance(words, str) for language, words in value.items()
        )
        self.require(fits, "form.wording", "“{key}” must be texts by language: en, he, ar", key=key)
        self.require(not needed or value, "form.wording_missing", "“{key}” is missing", key=key)
        first = (self.data.get("languages") or ["en"])[0]
        self.require(
            not value or value.get(first),
            "form.first_language",
            "“{key}” has no text in the form's first language",
            key=key,
        )
        return dict(value)

    def _number(self, table: dict[str, Any], key: str) -> int | None:
        value = table.get(key)
        self.require(
            value is None or (type(value) is int and value > 0),
            "form.number",
            "“{key}” must be a whole number from 1",
            key=key,
        )
        return value

    def require(self, condition: object, code: str, sentence: str, **details: object) -> None:
        """Refuse the file with a part of a sentence unless the condition holds."""
        if not condition:
            raise FormMistake(UserError(code, sentence, **details), self.table, self.number)
