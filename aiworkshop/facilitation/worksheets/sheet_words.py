"""The words of a workshop in each language: the method's as it has them, and its own."""

from collections.abc import Sequence

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import EMPTY_TEXT, Text, first_strong_direction, language_direction
from aiworkshop.method.content import Content, available_languages
from aiworkshop.readmodels.records import Record
from aiworkshop.readmodels.sheets import Choice, Wording
from aiworkshop.readmodels.workshop_content import workshop_content
from aiworkshop.readmodels.workshop_contents import WorkshopContents

TOPIC = "{topic}"
TOPIC_TO_WRITE = "_" * 16
"""Stands for a topic that is not chosen yet, to be written in by hand."""
_ISOLATES = {"ltr": "\u2066", "rtl": "\u2067"}
_POP_ISOLATE = "\u2069"


class SheetWords:
    """Asked for one workshop many times: each language is read only once."""

    def __init__(self, contents: WorkshopContents) -> None:
        self._contents = contents
        self._by_language: dict[str, Content] = {}
        self._topics: dict[str, str] = {}
        self._sections: dict[tuple[str, tuple[str, ...]], tuple[Choice, ...]] = {}
        self._translations: dict[tuple[str, str, str], dict[str, Text]] = {}
        for entry in contents.translation:
            if entry.words:
                place = (entry.record_kind, entry.record_id, entry.field)
                language = entry.words.resolved_language()
                self._translations.setdefault(place, {})[language] = entry.words

    def content(self, language: str) -> Content:
        """The method's texts as the workshop has them. Raises ``UserError`` for other languages."""
        found = self._by_language.get(language)
        if found is None:
            if language not in available_languages():
                raise UserError(
                    "worksheet.language",
                    "There are no worksheets in “{language}”; choose from {known}.",
                    language=language,
                    known=", ".join(available_languages()),
                )
            contents = self._contents
            found = workshop_content(language, contents.content, contents.content_overlay)
            self._by_language[language] = found
        return found

    def said(self, key: str, languages: Sequence[str]) -> Wording:
        """A text of the method in each language; empty where the facilitator blanked it in all.

        Raises ``KeyError`` for a text that is missing in one of the languages: nobody is handed a
        sheet of which half stands in a language they do not read.
        """
        words = tuple(self._said(self.content(language), key) for language in languages)
        return words if any(words) else ()

    def said_if_any(self, key: str, languages: Sequence[str]) -> Wording:
        """A text that a sheet may also do without. Raises where only some languages have it."""
        if not any(key in self.content(language).texts for language in languages):
            return ()
        return self.said(key, languages)

    def entries(self, section: str, languages: tuple[str, ...]) -> tuple[Choice, ...]:
        """All entries of a section in their order, without those that the facilitator blanked."""
        place = (section, languages)
        found = self._sections.get(place)
        if found is None:
            found = self._sections[place] = self._entries(section, languages)
        return found

    def own(self, record: Record, field: str, language: str) -> Text:
        """The workshop's words in a language: as they stand, or translated where that is needed."""
        words: Text = getattr(record, field)
        if words and words.resolved_language() == language:
            return words
        place = (record.kind_name, record.id, field)
        return self._translations.get(place, {}).get(language, words)

    def own_in(self, record: Record, field: str, languages: Sequence[str]) -> Wording:
        """The workshop's words in each language; empty where there are none."""
        words = tuple(self.own(record, field, language) for language in languages)
        return words if any(words) else ()

    def _said(self, content: Content, key: str) -> Text:
        pattern = content.texts[key]
        if TOPIC in pattern:
            pattern = pattern.replace(TOPIC, self._topic(content.language))
        return method_text(pattern, content.language)

    def _topic(self, language: str) -> str:
        """The topic within a sentence of a language."""
        found = self._topics.get(language)
        if found is None:
            topic = self.own(self._contents.workshop, "topic", language)
            found = topic.text.strip() or TOPIC_TO_WRITE
            direction = topic.resolved_direction(language_direction(language))
            if topic and direction != language_direction(language):
                found = f"{_ISOLATES[direction]}{found}{_POP_ISOLATE}"
            self._topics[language] = found
        return found

    def _entries(self, section: str, languages: tuple[str, ...]) -> tuple[Choice, ...]:
        start = section + "."
        ids = dict.fromkeys(
            key[len(start) :].partition(".")[0]
            for key in self.content(languages[0]).texts
            if key.startswith(start)
        )
        if not ids:
            raise KeyError(section)
        choices = []
        for each in ids:
            key = start + each
            named = f"{key}.name" in self.content(languages[0]).texts
            words = self.said(f"{key}.name" if named else key, languages)
            explanation = self.said_if_any(f"{key}.explanation", languages) if named else ()
            if words:
                choices.append(Choice(each, words, explanation))
        return tuple(choices)


def method_text(words: str, language: str) -> Text:
    """A text of the method: it reads in its language's direction, whatever it begins with."""
    if not words.strip():
        return EMPTY_TEXT
    direction = language_direction(language)
    first = first_strong_direction(words)
    return Text(words, language, "auto" if first == direction else direction)
