"""What participants read and hear, in one language, looked up by dotted key.

The texts stand in ``resources/content/<language>/*.toml``; a key is the file's name and the path
inside it: ``interview.probes.more`` is the entry ``more`` of the table ``probes`` in
``interview.toml``. Strings are texts that a facilitator may change for one workshop; arrays of
strings are word lists for the gentle checks and are not shown. A text may hold ``{placeholders}``.

A workshop keeps the snapshot of the texts it began with, named by its hash, and the facilitator's
edits as an overlay on it; so a later version of the program does not change an old workshop.
"""

import hashlib
import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any

from aiworkshop.base.errors import UserError
from aiworkshop.base.resources import resource_path

SNAPSHOT_FORMAT = 1
FORMS = "forms"
"""Beside the folders of the languages: funders' forms, which hold their languages themselves."""
_FIRST_LANGUAGES = ("en", "he", "ar")
_PLACEHOLDER = re.compile(r"\{([a-z_]+)\}")


@dataclass(frozen=True, slots=True)
class PhaseText:
    """A phase as it is shown."""

    name: str
    question: str
    purpose: str


@dataclass(frozen=True, slots=True)
class StepText:
    """A step of the agenda: what to say to the room, and which pitfall to meet with which cue."""

    title: str
    say: str
    watch: str
    materials: str


@dataclass(frozen=True, slots=True)
class NamedText:
    """A name and, in a sentence, what is meant by it."""

    name: str
    explanation: str


@dataclass(frozen=True, slots=True)
class FieldText:
    """The label of a field and the hint in it while it is empty."""

    label: str
    hint: str


@dataclass(frozen=True, slots=True)
class FlipExample:
    """A complaint, and the affirmative topic that was hidden in it."""

    deficit: str
    affirmative: str


@dataclass(frozen=True, slots=True)
class Content:
    """All texts of one language. ``texts`` and ``words`` keep the order of the files."""

    language: str
    texts: Mapping[str, str]
    words: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    def pattern(self, key: str) -> str:
        """The text as it is written, placeholders included. Raises ``KeyError``."""
        return self.texts[key]

    def text(self, key: str, **values: object) -> str:
        """The text with its placeholders filled. Raises ``KeyError`` for what is missing."""
        return _PLACEHOLDER.sub(lambda match: str(values[match.group(1)]), self.texts[key])

    def word_list(self, key: str) -> tuple[str, ...]:
        """A word list of the checks. Raises ``KeyError``."""
        return self.words[key]

    def group(self, prefix: str) -> dict[str, str]:
        """The texts directly under a prefix, in order, without those blanked by an overlay.

        Raises ``KeyError`` when nothing stands there.
        """
        start = prefix + "."
        under = {
            key.removeprefix(start): text
            for key, text in self.texts.items()
            if key.startswith(start) and "." not in key[len(start) :]
        }
        if not under:
            raise KeyError(prefix)
        return {key: text for key, text in under.items() if text}

    def phase(self, phase_id: str) -> PhaseText:
        """Texts of a phase."""
        return PhaseText(*self._many(f"phases.{phase_id}", "name", "question", "purpose"))

    def step(self, kind: str) -> StepText:
        """Texts of an agenda step, by the kind of step or its ``content_key``."""
        key = f"steps.{kind.removeprefix('steps.')}"
        return StepText(*self._many(key, "title", "say", "watch", "materials"))

    def named(self, section: str, spec_id: str) -> NamedText:
        """Name and explanation of one entry, such as ``named("categories", "residents")``.

        Sections: agendas, categories, roles, worksheets, permissions, design_elements,
        mechanisms, plenary_kinds, finding_kinds, use_levels, request_answers, action_states,
        action_horizons, recurrences, confidences.
        """
        return NamedText(*self._many(f"{section}.{spec_id}", "name", "explanation"))

    def name(self, section: str, spec_id: str) -> str:
        """Only the name of an entry of ``named``."""
        return self.texts[f"{section}.{spec_id}.name"]

    def form_field(self, record: str, field_id: str) -> FieldText:
        """Label and hint of a field, such as ``form_field("dream", "headline")``."""
        return FieldText(*self._many(f"fields.{record}.{field_id}", "label", "hint"))

    def form_fields(self, record: str) -> dict[str, FieldText]:
        """All fields of a record, in order. Raises ``KeyError`` for unknown records."""
        start = f"fields.{record}."
        ids = dict.fromkeys(
            key.removeprefix(start).partition(".")[0] for key in self.texts if key.startswith(start)
        )
        if not ids:
            raise KeyError(record)
        return {field_id: self.form_field(record, field_id) for field_id in ids}

    def flip_examples(self) -> tuple[FlipExample, ...]:
        """Complaints and the affirmative topics they became."""
        deficits = self.group("topic.examples.deficit")
        return tuple(
            FlipExample(text, self.texts[f"topic.examples.affirmative.{key}"])
            for key, text in deficits.items()
        )

    def language_name(self, code: str) -> str:
        """The name of a language in this language, else its code."""
        return self.texts.get(f"language.names.{code}", code)

    def with_overlay(self, overlay: Mapping[str, str]) -> "Content":
        """The same texts with a workshop's own wording; an empty text leaves the entry out.

        Edits that cannot work are passed over, since a file from elsewhere must not keep a
        workshop from opening; ``check_overlay`` tells the person while they write.
        """
        edits = {key: text for key, text in overlay.items() if self._can_hold(key, text)}
        return replace(self, texts=MappingProxyType({**self.texts, **edits}))

    def check_overlay(self, key: str, text: str) -> None:
        """Raise ``UserError`` for a key that is not there or a placeholder that has no value."""
        if key not in self.texts:
            raise UserError("content.key", "There is no text named “{key}”.", key=key)
        strange = placeholders(text) - placeholders(self.texts[key])
        if strange:
            raise UserError(
                "content.placeholder",
                "This text cannot hold {placeholder}.",
                placeholder="{" + min(strange) + "}",
            )

    @classmethod
    def from_snapshot(cls, snapshot: str, current: "Content | None" = None) -> "Content":
        """Read the JSON of ``content_snapshot``.

        ``current`` supplies texts that this program knows and the snapshot's did not have, or
        whose placeholders this program no longer fills.
        Raises ``UserError`` when the JSON is not a snapshot that this version can read.
        """
        try:
            stored = json.loads(snapshot)
            if stored["format"] != SNAPSHOT_FORMAT:
                raise ValueError(stored["format"])
            texts = {str(key): str(text) for key, text in stored["texts"]}
            words = {str(key): tuple(map(str, items)) for key, items in stored["words"]}
            language = str(stored["language"])
        except (ValueError, KeyError, TypeError) as error:
            raise UserError(
                "content.snapshot", "The workshop's stored texts cannot be read."
            ) from error
        if current is not None:
            kept = {
                key: text
                for key, text in texts.items()
                if key not in current.texts or current._can_hold(key, text)
            }
            texts = {**current.texts, **kept}
            words = {**current.words, **words}
        return cls(language, MappingProxyType(texts), MappingProxyType(words))

    def snapshot(self) -> tuple[str, str]:
        """The SHA-256 of the canonical JSON, in hexadecimal, and that JSON.

        Pairs instead of objects, so that a store which sorts keys does not lose the order.
        """
        stored = {
            "format": SNAPSHOT_FORMAT,
            "language": self.language,
            "texts": list(self.texts.items()),
            "words": list(self.words.items()),
        }
        canonical = json.dumps(stored, ensure_ascii=False, separators=(",", ":"))
        return hashlib.sha256(canonical.encode()).hexdigest(), canonical

    def _many(self, prefix: str, *names: str) -> Iterator[str]:
        return (self.texts[f"{prefix}.{name}"] for name in names)

    def _can_hold(self, key: str, text: str) -> bool:
        return key in self.texts and placeholders(text) <= placeholders(self.texts[key])


def placeholders(text: str) -> frozenset[str]:
    """Names of the placeholders in a text."""
    return frozenset(_PLACEHOLDER.findall(text))


def available_languages(root: Path | None = None) -> tuple[str, ...]:
    """Content languages that have a folder: en, he, ar first, then the rest by code."""
    folder = root or resource_path("content")
    folders = [entry for entry in folder.iterdir() if entry.name != FORMS]
    found = {entry.name for entry in folders if any(entry.glob("*.toml"))}
    first = [language for language in _FIRST_LANGUAGES if language in found]
    return (*first, *sorted(found.difference(first)))


def load_content(language: str, root: Path | None = None) -> Content:
    """The texts of one language as this version of the program has them.

    ``root`` is the folder of the languages, by default the program's own. Raises ``KeyError`` for
    a language without texts.
    """
    return _load(language, root or resource_path("content"))


def content_snapshot(language: str) -> tuple[str, str]:
    """Hash and canonical JSON of a language's texts, for a new workshop to refer to."""
    return load_content(language).snapshot()


def terms() -> Mapping[str, Mapping[str, str]]:
    """The glossary: term → language → word. Same terms in interface, content and handbook."""
    return _load_terms(resource_path("terms.toml"))


@cache
def _load(language: str, root: Path) -> Content:
    paths = sorted((root / language).glob("*.toml"))
    if not paths:
        raise KeyError(language)
    texts: dict[str, str] = {}
    words: dict[str, tuple[str, ...]] = {}
    for path in paths:
        parsed = tomllib.loads(path.read_text(encoding="utf-8"))
        for key, value in _flatten(path.stem, parsed):
            if isinstance(value, str):
                texts[key] = value
            else:
                words[key] = tuple(value)
    return Content(language, MappingProxyType(texts), MappingProxyType(words))


@cache
def _load_terms(path: Path) -> Mapping[str, Mapping[str, str]]:
    parsed = tomllib.loads(path.read_text(encoding="utf-8"))
    return MappingProxyType({term: MappingProxyType(words) for term, words in parsed.items()})


def _flatten(prefix: str, table: Mapping[str, Any]) -> Iterator[tuple[str, str | list[str]]]:
    for name, value in table.items():
        key = f"{prefix}.{name}"
        if isinstance(value, Mapping):
            yield from _flatten(key, value)
        else:
            yield key, value
