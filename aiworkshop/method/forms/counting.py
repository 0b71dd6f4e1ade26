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
    return sum(1 for run in text.split() if any(_prints(character) for character in run))


def _prints(character: str) -> bool:
    return unicodedata.category(character) not in ("Cf", "Cc")


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
    """One count for each limit of the form, or for each text of a limit that holds for each.

    ``texts`` are the written ones by field id.
    """
    counts = []
    for limit in form.limits:
        fields = tuple(part.id for part in form.texts() if part.limit == limit.id)
        for group in [(each,) for each in fields] if limit.each else [fields]:
            words = sum(count_form_words(texts.get(each, "")) for each in group)
            counts.append(WordCount(group, words, limit.words))
    return tuple(counts)
