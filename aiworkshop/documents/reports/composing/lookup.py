"""What may be shown, and in which words: the one place that decides for every document."""

from collections.abc import Iterable

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing.sheet_photos import SheetPhotos
from aiworkshop.documents.reports.composing.withdrawal import Withdrawals
from aiworkshop.method.permissions import shows_name, shows_text
from aiworkshop.readmodels.permission_levels import NARROWEST, finding_level, known_level
from aiworkshop.readmodels.records import (
    Attachment,
    Finding,
    Interview,
    Opportunity,
    Record,
    Theme,
)
from aiworkshop.readmodels.summary import NOTHING_SAID, Said, SummaryOptions, TableName
from aiworkshop.readmodels.voting import vote_states
from aiworkshop.readmodels.workshop_contents import WorkshopContents


class Lookup:
    """Answers about one workshop for one document. Cheap to ask, made once per summary.

    ``contents`` is what documents may read: without the records of those who withdrew.
    """

    def __init__(self, contents: WorkshopContents, options: SummaryOptions) -> None:
        self._withdrawals = Withdrawals(contents)
        self.contents = self._withdrawals.rest_of(contents)
        self._language = options.language
        self._names = options.names
        # What was deleted says no less than before how freely what hangs on it may be shown.
        known = (*contents.thrown_finding, *contents.finding)
        self._findings = {finding.id: finding for finding in known}
        self._kept_in_room = {
            interview.id
            for interview in (*contents.thrown_interview, *contents.interview)
            if known_level(interview.permission) == NARROWEST
        } | self._withdrawals.interviews
        self._votes = vote_states(contents.vote_round)
        self._sheets = SheetPhotos(contents, self)
        self._translations: dict[tuple[str, str, str], Text] = {}
        for entry in contents.translation:
            if entry.words and entry.words.resolved_language() == options.language:
                place = (entry.record_kind, entry.record_id, entry.field)
                self._translations[place] = entry.words
        self._tables = {
            group.id: TableName(group.id, group.phase, group.number, self.said(group, "name"))
            for group in contents.group
        }

    def said(self, record: Record, field: str) -> Said:
        """A field's words with their translation into the document's language."""
        text: Text = getattr(record, field)
        translation = self._translations.get((record.kind_name, record.id, field), Text())
        if self._withdrawals:
            if self.withdrawn(record):
                return NOTHING_SAID
            translation = self._withdrawals.without_names(field, translation)
            text = self._withdrawals.without_names(field, text)
        if not text and not translation:
            return NOTHING_SAID
        if text and text.resolved_language() == self._language:
            return Said(text)
        return Said(text, translation)

    def withdrawn(self, record: Record) -> bool:
        """Whether the record is theirs who took back what they agreed to."""
        return self._withdrawals.holds(record.kind_name, record.id)

    def table(self, group_id: str | None) -> TableName | None:
        """The table with this id, if it is still there."""
        return self._tables.get(group_id or "")

    def level(self, finding: Finding) -> str:
        """The permission of a finding; what hangs under a story is never freer than the story.

        An interview that stays in the room keeps all that was told in it there.
        """
        if self.withdrawn(finding):
            return NARROWEST
        return finding_level(finding, self._findings, self._kept_in_room)

    def visible(self, findings: Iterable[Finding]) -> list[Finding]:
        """Without what was to stay in the room."""
        return [finding for finding in findings if shows_text(self.level(finding), "document")]

    def visible_interview(self, interview: Interview) -> bool:
        """Whether the notes of an interview may be printed."""
        return not self.withdrawn(interview) and shows_text(
            known_level(interview.permission), "document"
        )

    def may_leave_room(self, level: str) -> bool:
        """Whether what was said at this level may stand in a document."""
        return shows_text(known_level(level), "document")

    def vote_is_open(self, item_id: str) -> bool:
        """Whether an item is being voted on: its dots are shown to nobody until that is over."""
        return self._votes.get(item_id) == "open"

    def dots(self, item: Theme | Opportunity) -> int | None:
        """The dots on an item, as far as they may be told."""
        return None if self.vote_is_open(item.id) else item.dots

    def name_at(self, finding: Finding, field: str) -> Said:
        """A name in a finding, empty unless its level and the document allow names."""
        if shows_name(self.level(finding), "document", names=self._names):
            return self.said(finding, field)
        return NOTHING_SAID

    def shows_storyteller(self, interview: Interview) -> bool:
        """Whether it may be said who told an interview."""
        return not self.withdrawn(interview) and shows_name(
            known_level(interview.permission), "document", names=self._names
        )

    def name_by_consent(self, record: Record, field: str) -> Said:
        """A name in a record with a consent of its own, empty without that consent."""
        return self.said(record, field) if self.consents(record) else NOTHING_SAID

    def consents(self, record: Record) -> bool:
        """Whether the record's own consent and the document allow names."""
        return self._names and bool(getattr(record, "name_consent", False))

    def photo_may_stand(self, attachment: Attachment) -> bool:
        """Whether a photo may be shown at all.

        A sheet shows all that was written on it, names too: it stands only where all of that is
        known, may leave the room, and may be said with the names in it.
        """
        if not attachment.printed_sheet_id:
            return True
        return self._sheets.may_stand(attachment.printed_sheet_id)
