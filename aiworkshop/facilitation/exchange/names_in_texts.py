"""Whole names, e-mail addresses and telephone numbers of a workshop's people inside sentences."""

import re
from collections.abc import Iterator

from aiworkshop.readmodels.workshop_contents import WorkshopContents

GAP = "[…]"
"""What stands where a name stood."""
_FEWEST_LETTERS = 3
_FEWEST_DIGITS = 7
_MOST_PARTS = 5
_MAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_NUMBER = re.compile(r"\+?\d[\d\s()/-]{5,}\d")


class NamesInTexts:
    """Takes them out, and counts how often. A name alone is looked for as a word of its own."""

    def __init__(self, contents: WorkshopContents) -> None:
        self.taken = 0
        names = {" ".join(name.split()) for name in _names(contents)}
        # The longest first, so that nothing is left of a name that holds a shorter one.
        patterns = [_pattern(name) for name in sorted(names, key=len, reverse=True) if name]
        patterns = [pattern for pattern in patterns if pattern]
        self._names = re.compile("|".join(patterns), re.IGNORECASE) if patterns else None
        phones = (_digits(person.phone) for person in contents.participant)
        self._phones = {digits for digits in phones if len(digits) >= _FEWEST_DIGITS}

    def without(self, text: str) -> str:
        """The text without them."""
        if not text:
            return text
        if self._names is not None:
            text = self._names.sub(self._gap, text)
        if "@" in text:
            text = _MAIL.sub(self._gap, text)
        return _NUMBER.sub(self._number, text) if self._phones else text

    def _gap(self, _: "re.Match[str]") -> str:
        self.taken += 1
        return GAP

    def _number(self, found: "re.Match[str]") -> str:
        return self._gap(found) if _digits(found[0]) in self._phones else found[0]


def _names(contents: WorkshopContents) -> Iterator[str]:
    yield from contents.workshop.facilitators
    people = {person.id for person in contents.participant}
    for person in contents.participant:
        yield person.name.text
    for each in contents.translation:
        if (each.record_kind, each.field) == ("participant", "name") and each.record_id in people:
            yield each.words.text
    written = (
        *(each.teller for each in contents.finding),
        *(each.person for each in contents.commitment),
        *(each.person for each in contents.sign_up),
        *(each.speaker for each in contents.plenary_note),
        *(each.spoke_with for each in contents.check_in),
        *(each.partner for each in contents.partnership),
    )
    # One word there may be a role, and the whole may be a sentence.
    yield from (each.text for each in written if 1 < len(each.text.split()) <= _MOST_PARTS)


def _pattern(name: str) -> str:
    """A whole name, its parts apart by any blanks. Letters that Hebrew and Arabic put before a
    word stay where they are."""
    parts = name.split()
    words = r"\s+".join(map(re.escape, parts))
    if len(parts) > 1:
        return words + r"(?!\w)"
    return rf"(?<!\w){words}(?!\w)" if len(name) >= _FEWEST_LETTERS else ""


def _digits(number: str) -> str:
    return "".join(letter for letter in number if letter.isdigit())
