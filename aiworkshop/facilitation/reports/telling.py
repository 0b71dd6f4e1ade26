"""What could tell who it was, although no name stands beside it: asked about before a report goes.

In a small town a role is as good as a name ("the librarian told"), and so is the name itself inside
the words.
"""

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.method.content import available_languages, load_content
from aiworkshop.method.permissions import at_least
from aiworkshop.method.words import find_words
from aiworkshop.readmodels.report_sections import TellingWords

if TYPE_CHECKING:
    from aiworkshop.facilitation.outputs import ReportRequest
    from aiworkshop.readmodels.record import Record
    from aiworkshop.readmodels.workshop_contents import WorkshopContents

_ROLES = "checks.reports.roles"
_TOLD = {
    "finding": ("title", "telling", "quote"),
    "interview": ("strengths", "conditions", "values", "promising_practice", "moved_by"),
    "valuation": ("moment", "strength", "take_away", "wishes", "word"),
}
_STORIES = ("story", "success_factor")
_FEWEST_LETTERS = 3


def telling_words(
    contents: "WorkshopContents", request: "ReportRequest"
) -> tuple[TellingWords, ...]:
    """Words without a name beside them, that may stand in the report and hold a role, or somebody's
    name. Not for the main thread.
    """
    from aiworkshop.documents.reports.composing.lookup import Lookup

    lookup = Lookup(contents, request.options())
    nameless: list[Record] = [
        *(
            each
            for each in lookup.visible(contents.finding)
            if each.kind in _STORIES and _nameless(lookup.level(each))
        ),
        *(
            each
            for each in contents.interview
            if lookup.visible_interview(each) and not lookup.shows_storyteller(each)
        ),
        *(each for each in contents.valuation if lookup.may_leave_room(each.permission)),
    ]
    asked = _Asked(contents)
    return tuple(
        TellingWords(record.kind_name, record.id, words, found)
        for record in nameless
        for words in _words(record)
        if (found := asked.found(words))
    )


def named_people(contents: "WorkshopContents", request: "ReportRequest") -> int:
    """How many people agreed to be named, where the report names those who did."""
    if not request.names:
        return 0
    people = sum(each.name_consent for each in contents.participant)
    return people + sum(each.name_consent for each in contents.commitment)


def _nameless(level: str) -> bool:
    return not at_least(level, "named")


def _words(record: "Record") -> Iterator[Text]:
    for name in _TOLD[record.kind_name]:
        words = getattr(record, name, None)
        if isinstance(words, Text) and words:
            yield words


class _Asked:
    """Roles of the three languages and of this workshop's people, and their names."""

    def __init__(self, contents: "WorkshopContents") -> None:
        people = contents.participant
        own = _listed(each.role.text for each in people)
        self._names = _listed(each.name.text for each in people)
        self._roles = {
            language: (*load_content(language).word_list(_ROLES), *own)
            for language in available_languages()
        }

    def found(self, words: Text) -> tuple[str, ...]:
        """What in these words could tell who it was."""
        language = words.resolved_language()
        roles = self._roles.get(language, self._roles["en"])
        return find_words(words.text, (*roles, *self._names), language)


def _listed(lines: Iterable[str]) -> tuple[str, ...]:
    """Each once, without what is too short to mean anybody."""
    kept = (" ".join(line.split()) for line in lines)
    return tuple(dict.fromkeys(line for line in kept if len(line) >= _FEWEST_LETTERS))
