"""Records for the tests of documents, made in one line each."""

from collections import defaultdict
from itertools import count
from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import RECORD_CLASSES, Record
from aiworkshop.readmodels.workshop_contents import WorkshopContents


class Parts:
    """Collects records; strings become texts where the record wants one."""

    def __init__(self, **workshop: Any) -> None:
        self._numbers = count(1)
        self._records: dict[str, list[Any]] = defaultdict(list)
        self.workshop = self._make("workshop", workshop)

    def add(self, kind: str, /, **fields: Any) -> str:
        """Add a record and return its id."""
        record = self._make(kind, fields)
        self._records[kind].append(record)
        return record.id

    def translate(self, kind: str, record_id: str, field: str, words: str, language: str) -> None:
        """Add the words of a field in another language."""
        text = Text(words, language)
        self.add("translation", record_kind=kind, record_id=record_id, field=field, words=text)

    def contents(self, **fields: Any) -> WorkshopContents:
        """Everything added so far."""
        records = {kind: tuple(found) for kind, found in self._records.items()}
        return WorkshopContents(workshop=self.workshop, **records, **fields)

    def _make(self, kind: str, fields: dict[str, Any]) -> Record | Any:
        cls = RECORD_CLASSES[kind]
        defaults = {name: spec.default for name, spec in cls.__dataclass_fields__.items()}
        values = {
            name: Text(value)
            if isinstance(value, str) and isinstance(defaults[name], Text)
            else value
            for name, value in fields.items()
        }
        return cls(id=f"{kind}-{next(self._numbers)}", **values)
