"""The facilitator's own wording of the method's texts, for one workshop and one language."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import select

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.facilitation.contents import workshop_content
from aiworkshop.library.schema.bookkeeping import content_snapshot
from aiworkshop.library.unit_of_work import UnitOfWork
from aiworkshop.library.values import Row, text_value
from aiworkshop.method.content import Content
from aiworkshop.readmodels.records import ContentOverlay, Translation

CHECKED = "checked"
_KIND = "content_overlay"


@dataclass(frozen=True, slots=True)
class SetWording:
    """Words of this workshop for one of the method's texts, in the language of ``words``.

    The method's own words take the edit away again; an empty text leaves the entry out. Raises
    ``UserError`` for a key or a language that is not there, and for a placeholder without a value.
    Value: whether anything differed.
    """

    workshop_id: str
    content_key: str
    words: Text
    code: str = "set_wording"

    def apply(self, unit: UnitOfWork) -> bool:
        original = original_content(unit, self.words.language)
        original.check_overlay(self.content_key, self.words.text)
        edits = _edits(unit, self.content_key, self.words.language)
        if self.words.text == original.pattern(self.content_key):
            for row in edits:
                unit.remove(_KIND, row["id"])
        elif edits:
            unit.change(_KIND, edits[-1]["id"], {"words": self.words})
        else:
            unit.add(_KIND, {"content_key": self.content_key, "words": self.words})
        return bool(unit.changes)


@dataclass(frozen=True, slots=True)
class ConfirmWording:
    """The words of a language still fit, though another language's were changed since.

    Kept as a checked translation of each of those edits. Value: how many there were.
    """

    workshop_id: str
    content_key: str
    language: str
    code: str = "confirm_wording"

    def apply(self, unit: UnitOfWork) -> int:
        original = original_content(unit, self.language)
        original.check_overlay(self.content_key, "")
        words = Text(original.pattern(self.content_key), self.language)
        for row in _edits(unit, self.content_key, self.language):
            words = text_value(row, "words")
        edits = unit.rows(_KIND, content_key=self.content_key)
        others = [row["id"] for row in edits if row["words_language"] != self.language]
        for edit in others:
            of_edit = {"record_kind": _KIND, "record_id": edit, "field": "words"}
            for row in unit.rows("translation", words_language=self.language, **of_edit):
                unit.remove("translation", row["id"])
            unit.add("translation", {**of_edit, "words": words, "status": CHECKED})
        return len(others)


def to_check(
    overlays: Iterable[ContentOverlay],
    translations: Iterable[Translation],
    originals: Mapping[str, Content],
) -> frozenset[tuple[str, str]]:
    """Language and key of each text that another language's newer edit may have left behind.

    ``originals`` are the method's texts by language, without edits.
    """
    overlays = tuple(overlays)
    checked = {
        (translation.record_id, translation.words.language): translation.changed
        for translation in translations
        if translation.record_kind == _KIND and translation.status == CHECKED
    }
    own = {(edit.words.language, edit.content_key): edit.changed for edit in overlays}
    return frozenset(
        (language, edit.content_key)
        for edit in overlays
        for language, original in originals.items()
        if language != edit.words.language
        and edit.content_key in original.texts
        and edit.changed
        > max(own.get((language, edit.content_key), ""), checked.get((edit.id, language), ""))
    )


def _edits(unit: UnitOfWork, key: str, language: str) -> list[Row]:
    """The present edits of a text, of which merging two laptops may have left more than one."""
    return unit.rows(_KIND, content_key=key, words_language=language)


def original_content(unit: UnitOfWork, language: str) -> Content:
    """The method's texts that the workshop refers to, without edits. Raises ``UserError``."""
    digest = unit.row("workshop", unit.workshop_id)["content_hash"]
    query = select(content_snapshot.c.content).where(content_snapshot.c.hash == digest)
    stored = unit.connection.execute(query).scalar()
    try:
        return workshop_content(language, json.loads(stored) if stored else {}, ())
    except KeyError as error:
        raise UserError(
            "content.language", "There are no texts in “{language}”.", language=language
        ) from error
