"""The words and keys that the program has, by language: what a handbook may call by name."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

ROOT = Path(__file__).resolve().parents[2]
INTERFACE = ROOT / "aiworkshop" / "ui"
LANGUAGES = ("en", "he", "ar")
_PLACEHOLDER = re.compile(r"\\\{\w*\\\}|%n")
_KEYS = re.compile(r"((Ctrl|Shift|Alt)\+)*(F\d{1,2}|[A-Z0-9]|[A-Z][A-Za-z]+|[\[\]+,.-])")
_COUNT = re.compile(r" \(\{\w+\}\)$")
_SENTENCE = re.compile(r"(.{4,}?[?؟!.]) \S")
_TYPED = frozenset(
    {
        *(
            "Ctrl",
            "Ctrl+Return",
            "Shift+Return",
            "Shift+Tab",
            "Ctrl+C",
            "Ctrl+V",
            "Ctrl+X",
            "Ctrl+A",
        ),
        *("Tab", "Esc", "Return", "Space", "Up", "Down", "Left", "Right", "Home", "End"),
    }
)
"""What fields, lists and dialogs do with keys by themselves, or as Qt has them do."""


class Words:
    """All words that may stand on the screen in one language."""

    def __init__(self, found: Iterable[str]) -> None:
        plain: set[str] = set()
        patterns: list[str] = []
        for bare in (part for words in found for part in _parts(words)):
            if "{" in bare or "%n" in bare:
                patterns.append(_PLACEHOLDER.sub(".+", re.escape(bare)))
            elif bare:
                plain.add(bare)
        self._plain = plain
        self._patterns = [re.compile(one) for one in patterns if len(one.replace(".+", "")) > 4]

    def add(self, words: str) -> None:
        """One more."""
        self._plain.update(_parts(words))

    def has(self, words: str) -> bool:
        """Whether just these words, or a sentence with gaps that they fill, are there."""
        bare = bared(words)
        return bare in self._plain or any(one.fullmatch(bare) for one in self._patterns)


def _parts(words: str) -> Iterator[str]:
    """All of it; without a count at its end; its first sentence, where a hint follows."""
    bare = bared(words)
    yield bare
    yield _COUNT.sub("", bare)
    if found := _SENTENCE.match(bare):
        yield bared(found[1])


def bared(words: str) -> str:
    """Without mnemonics, and without the dots or the colon after the last word."""
    shown = words.replace("&&", "\0").replace("&", "").replace("\0", "&")
    return " ".join(shown.split()).rstrip("….:\u200e\u200f ")


@cache
def words_of(language: str) -> Words:
    """The window's words and the labels of what participants read."""
    return Words((*_interface(language), *_content(language)))


def add_words(more: dict[str, dict[str, dict[str, Any]]]) -> None:
    """Words that are on their way into the translations: context, English, language, words."""
    for said in more.values():
        for english, others in said.items():
            for language, words in {"en": english, **others}.items():
                for one in words if isinstance(words, list) else [words]:
                    words_of(language).add(one)


def _interface(language: str) -> Iterator[str]:
    source = "he" if language == "en" else language
    path = ROOT / "resources" / "translations" / f"aiworkshop_{source}.ts"
    for message in ElementTree.parse(path).iter("message"):
        if language == "en":
            yield message.findtext("source") or ""
        else:
            said = message.find("translation")
            assert said is not None
            yield said.text or ""
            yield from (form.text or "" for form in said.iter("numerusform"))
    if language == "en":
        yield from _english_plurals()
    yield from _LANGUAGE_NAMES


_LANGUAGE_NAMES = ("English", "עברית", "العربية")


def _english_plurals() -> Iterator[str]:
    path = ROOT / "resources" / "translations" / "aiworkshop_en.ts"
    for form in ElementTree.parse(path).iter("numerusform"):
        yield form.text or ""


def _content(language: str) -> Iterator[str]:
    for path in (ROOT / "resources" / "content" / language).glob("*.toml"):
        yield from _strings(tomllib.loads(path.read_text(encoding="utf-8")))
    terms = tomllib.loads((ROOT / "resources" / "terms.toml").read_text(encoding="utf-8"))
    for table in (terms, *(one for one in terms.values() if isinstance(one, dict))):
        for term in table.values():
            if isinstance(term, dict) and isinstance(term.get(language), str):
                yield term[language]


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _strings(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _strings(inner)


def portable(keys: str) -> str:
    """Keys in the one way Qt writes them; empty where they are none."""
    if keys == "Ctrl":
        return keys
    sequence = QKeySequence(keys)
    named = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    if sequence.count() != 1 or sequence[0].key() == Qt.Key.Key_unknown:
        return ""
    return named.replace("Enter", "Return")


@cache
def known_keys() -> frozenset[str]:
    """What the interface's code binds to something."""
    found = set(_TYPED)
    for path in INTERFACE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                if _KEYS.fullmatch(node.value) and _is_combination(node.value):
                    found.add(portable(node.value))
            elif isinstance(node, ast.JoinedStr):
                found |= _numbered(node)
            elif isinstance(node, ast.Attribute) and node.attr.startswith("Key_"):
                found.add(portable(node.attr.removeprefix("Key_")))
    return frozenset(found - {""})


def _is_combination(keys: str) -> bool:
    return "+" in keys or bool(re.fullmatch(r"F\d{1,2}", keys))


def _numbered(node: ast.JoinedStr) -> set[str]:
    """``f"Ctrl+{number}"`` is a key for each table; digits alone assign themes."""
    first = node.values[0]
    if isinstance(first, ast.Constant) and str(first.value).endswith("+"):
        keys = {portable(f"{first.value}{digit}") for digit in range(1, 10)}
        return {*keys, *map(str, range(1, 10))}
    return set()
