"""How many words stand in a form's texts, and by how many they are too many.

A word is a run of anything but white space, in every language: a maqaf or a hyphen joins, a dash
that stands alone counts. Marks that print nothing are no word.
"""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass

from aiworkshop.method.forms.spec import FormSpec


def count_form_words(text: str) -> int:
    """Number of words in a text, as a funder's word processor counts them."""
    # Nearly every run is plainly printed, which is quick to tell.
    return sum(run.isprintable() or any(map(_prints, run)) for run in text.split())


def _prints(character: str) -> bool:
    return unicodedata.category(character) not in ("Cf", "Cc")


@dataclass(frozen=True, slots=True)
class CountedTexts:
    """Texts, by field id, that together may have ``limit`` words."""

    fields: tuple[str, ...]
    limit: int


def counted_texts(form: FormSpec) -> tuple[CountedTexts, ...]:
    """One for each limit of the form, or for each text of a limit that holds for each."""
    found = []
    for limit in form.limits:
        fields = tuple(part.id for part in form.texts() if part.limit == limit.id)
        groups = [(each,) for each in fields] if limit.each else [fields]
        found += [CountedTexts(group, limit.words) for group in groups if group]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class WordCount:
    """Words written where ``limit`` are allowed; ``fields`` are the texts that share it."""

    fields: tuple[str, ...]
    words: int
    limit: int

    @property
    def over(self) -> int:
        """By how many it is too long, 0 where it is not."""
        return max(0, self.words - self.limit)


def word_counts(form: FormSpec, texts: Mapping[str, str]) -> tuple[WordCount, ...]:
    """How many words stand in each of ``counted_texts``; ``texts`` by field id."""
    return tuple(
        WordCount(
            each.fields,
            sum(count_form_words(texts.get(field, "")) for field in each.fields),
            each.limit,
        )
        for each in counted_texts(form)
    )
