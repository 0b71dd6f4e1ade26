"""What a gentle check noticed."""

from collections.abc import Iterator
from dataclasses import dataclass

from aiworkshop.method.content import Content
from aiworkshop.method.words import find_words

_SEPARATORS = {"ar": "، "}


@dataclass(frozen=True, slots=True)
class Hint:
    """A criterion worth a second look, and the words that made the check think so."""

    id: str
    words: tuple[str, ...] = ()


def word_hints(text: str, content: Content, lists: dict[str, str]) -> Iterator[Hint]:
    """A hint for each criterion whose word list (``checks.<name>``) occurs in the text."""
    for criterion, name in lists.items():
        found = find_words(text, content.word_list(f"checks.{name}"), content.language)
        if found:
            yield Hint(criterion, found)


def hint_text(section: str, hint: Hint, content: Content) -> str:
    """The hint as a question; ``section`` is ``topic`` or ``proposition``."""
    return content.text(
        f"{section}.hints.{hint.id}", words=_SEPARATORS.get(content.language, ", ").join(hint.words)
    )
