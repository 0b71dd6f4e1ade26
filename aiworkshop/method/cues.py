"""Coaching cues: gentle questions on what is being typed, never a refusal.

The pitfalls and the questions that help are those of the run of show (after the practice
literature on interviewing and on writing propositions): complaints, praise without a cause,
one-word themes, wishes for others to act, promises without a person or a date. What words give
away stands as word lists per language in ``checks.toml``, the questions in ``cues.toml``.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from aiworkshop.method.content import Content
from aiworkshop.method.hints import Hint, hint_text
from aiworkshop.method.registry import Registry
from aiworkshop.method.words import count_words, find_words

SHORT_STORY_WORDS = 14
"""In a longer telling, trouble is what the story begins with, not what it is about."""
SHORT_PRAISE_WORDS = 7
PHRASE_WORDS = 2

_NUMBER = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class Said:
    """What is being typed: where it stands (``story``, ``theme``, ``action`` …), the words, and
    whether the fields beside it (``owner``, ``due``) hold something."""

    place: str
    words: str
    beside: Mapping[str, bool] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Cue:
    """One rule: the places it watches, and what it notices there (None: nothing)."""

    id: str
    places: frozenset[str]
    notices: Callable[[Said, Content], tuple[str, ...] | None]


def cue(said: Said, content: Content) -> Hint | None:
    """The one question worth asking now; ``content`` is of the language of the words."""
    for rule in CUES:
        if said.place in rule.places:
            found = rule.notices(said, content)
            if found is not None:
                return Hint(rule.id, found)
    return None


def cue_text(hint: Hint, content: Content) -> str:
    """The question, in the language of ``content``."""
    return hint_text("cues", hint, content)


def _listed(
    name: str, most_words: int | None = None
) -> Callable[[Said, Content], tuple[str, ...] | None]:
    """Notices words of a list, in short texts only where ``most_words`` is given."""

    def notices(said: Said, content: Content) -> tuple[str, ...] | None:
        if most_words is not None and count_words(said.words) > most_words:
            return None
        listed = content.word_list(f"checks.{name}")
        return find_words(said.words, listed, content.language) or None

    return notices


def _praise(said: Said, content: Content) -> tuple[str, ...] | None:
    """Praise or a general word, and nothing that tells who did what, when, or how many."""
    if count_words(said.words) > SHORT_PRAISE_WORDS or _NUMBER.search(said.words):
        return None
    language = content.language
    if find_words(said.words, content.word_list("checks.cues.cause"), language):
        return None
    return find_words(said.words, content.word_list("checks.cues.praise"), language) or None


def _one_word(said: Said, _: Content) -> tuple[str, ...] | None:
    """A theme that is a heading rather than something that somebody would say."""
    return (said.words.strip(),) if 0 < count_words(said.words) < PHRASE_WORDS else None


def _empty(*fields: str) -> Callable[[Said, Content], tuple[str, ...] | None]:
    """Notices words without what should stand beside them."""

    def notices(said: Said, _: Content) -> tuple[str, ...] | None:
        missing = [name for name in fields if not said.beside.get(name, True)]
        return () if said.words.strip() and len(missing) == len(fields) else None

    return notices


_TELLING = frozenset({"story", "success_factor", "asset"})
_PROMISES = frozenset({"action", "commitment"})

CUES: Registry[Cue] = Registry(
    (
        Cue("others", _PROMISES, _listed("cues.others")),
        Cue("owner_and_date", _PROMISES, _empty("owner", "due")),
        Cue("owner", _PROMISES, _empty("owner")),
        Cue("date", _PROMISES, _empty("due")),
        Cue("praise", _TELLING, _praise),
        Cue("deficit", _TELLING, _listed("cues.deficit", SHORT_STORY_WORDS)),
        Cue("wish_in_it", frozenset({"wish"}), _listed("cues.deficit", SHORT_STORY_WORDS)),
        Cue("one_word", frozenset({"theme"}), _one_word),
        Cue("theme_deficit", frozenset({"theme"}), _listed("cues.deficit")),
        Cue("already", frozenset({"dream"}), _listed("proposition.future")),
        Cue("means", frozenset({"dream"}), _listed("cues.means")),
        Cue("solution", frozenset({"opportunity"}), _listed("topic.solution")),
    )
)
