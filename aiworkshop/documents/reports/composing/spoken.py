"""Whose words a quote is made of, found by comparing them.

A quote on a theme is kept as words of its own, which may be shortened or typed; what holds for a
story holds for its words wherever they stand.
"""

from collections import defaultdict
from collections.abc import Iterable

from aiworkshop.base.text import Text
from aiworkshop.readmodels.records import Finding, Translation

_FIELDS = ("quote", "telling", "title")
_FEWEST_WORDS = 3
"""So many words in common are no accident."""
_RUN = 4
"""So many in a row are taken from somebody's mouth, even where the rest was shortened or mended."""


class Spoken:
    """What was said in findings, in their own words and translated."""

    def __init__(self, findings: Iterable[Finding], translations: Iterable[Translation]) -> None:
        translated: dict[str, list[str]] = defaultdict(list)
        for each in translations:
            if each.record_kind == "finding" and each.field in _FIELDS:
                translated[each.record_id].append(each.words.text)
        self._said = [
            (_plain(words), finding)
            for finding in findings
            for words in (
                *(getattr(finding, name).text for name in _FIELDS),
                *translated[finding.id],
            )
            if words.strip()
        ]

    def sources(self, quote: Text) -> list[Finding]:
        """The findings that hold the quote's words as they stand."""
        wanted = _plain(quote.text)
        if not wanted:
            return []
        exact = [finding for words, finding in self._said if words == wanted]
        if exact:
            return exact
        if len(wanted.split()) < _FEWEST_WORDS:
            return []
        return [finding for words, finding in self._said if f" {wanted} " in f" {words} "]

    def partly(self, quote: Text) -> list[Finding]:
        """The findings that share a run of words with the quote."""
        words = _plain(quote.text).split()
        runs = {" ".join(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1)}
        return [
            finding
            for said, finding in self._said
            if any(f" {run} " in f" {said} " for run in runs)
        ]


def _plain(words: str) -> str:
    """Letters and digits alone, for comparing."""
    kept = "".join(letter if letter.isalnum() else " " for letter in words.casefold())
    return " ".join(kept.split())
