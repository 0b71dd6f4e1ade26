"""Whom to call when following up, what was promised, and room to write what they tell."""

from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.blocks import (
    Block,
    Card,
    Column,
    Document,
    Heading,
    KeepTogether,
    KeyValues,
    PageBreak,
    Paragraph,
    Strong,
    Table,
    Words,
)
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.documents.reports.labels import Labels, Lines, isolated
from aiworkshop.documents.reports.sections.follow_up import date_name
from aiworkshop.documents.reports.summary import summary_content
from aiworkshop.method.follow_up import OVER, FollowUpDay, follow_up_schedule
from aiworkshop.method.programmes import PARTNERSHIP_STATES
from aiworkshop.method.promises import ACTION_STATES
from aiworkshop.readmodels.follow_up_summary import CheckInEntry
from aiworkshop.readmodels.records import Commitment, Participant
from aiworkshop.readmodels.summary import (
    NOTHING_SAID,
    ActionEntry,
    CommitmentEntry,
    Said,
    Summary,
    SummaryOptions,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
BOX = "\u2610"
_LINE = "\u00a0\n\u00a0"
"""Room for a line of handwriting."""


@dataclass(slots=True)
class Call:
    """One person with what they promised. ``person`` is empty where no name may stand."""

    person: Said = NOTHING_SAID
    table: str = ""
    contact: list[str] = field(default_factory=list)
    may_be_asked: bool = False
    promises: list[CommitmentEntry] = field(default_factory=list)


def chosen_day(contents: WorkshopContents, key: str) -> FollowUpDay | None:
    """The date of the schedule that the sheet is for: that of the key, else the first to do."""
    schedule = follow_up_schedule(contents.workshop.date, contents.follow_up)
    named = next((each for each in schedule if each.key == key), None)
    return named or next((each for each in schedule if not each.done), None)


def calls(contents: WorkshopContents, summary: Summary, lookup: Lookup) -> list[Call]:
    """Who has something open, those first whom one may call.

    What went on into the next workshop is asked about there.

    Phone and e-mail stand only where the person agreed to be named and to be contacted about it.
    """
    entries = {each.id: each for each in summary.commitments}
    people = {person.id: person for person in contents.participant}
    gone_on = contents.gone_on("commitment")
    found: dict[object, Call] = {}
    for record in contents.commitment:
        entry = entries.get(record.id)
        if entry is None or entry.status in OVER or record.id in gone_on:
            continue
        labels_table = entry.table
        # A promise without that consent is nobody's here, whoever else of theirs may be named.
        whose = (_whose(record), lookup.consents(record))
        call = found.setdefault(whose, Call())
        call.person = call.person or entry.person
        if not call.table and labels_table is not None and labels_table.number is not None:
            call.table = str(labels_table.number)
        if record.contact_permission and lookup.consents(record):
            call.may_be_asked = True
            _add_contact(call, people.get(record.participant_id or ""))
        call.promises.append(entry)
    return sorted(found.values(), key=lambda call: (not call.contact, not call.person))


def _add_contact(call: Call, person: Participant | None) -> None:
    if person is None or person.withdrawn:
        return
    for detail in (person.phone, person.email):
        if detail.strip() and detail.strip() not in call.contact:
            call.contact.append(detail.strip())


def _whose(record: Commitment) -> object:
    if record.participant_id:
        return record.participant_id
    name = " ".join(record.person.text.casefold().split())
    return (record.group_id, name) if name else (record.id,)


def call_sheet_document(
    sheets: Sequence[tuple[WorkshopContents, str]], options: SummaryOptions
) -> Document:
    """A sheet for each workshop and date (its key; empty: the first to do), on pages of its own."""
    blocks: list[Block] = []
    titles: list[str] = []
    labels: Labels | None = None
    for contents, key in sheets:
        labels = Labels(summary_content(contents, options.language))
        summary = compose_summary(contents, options)
        titles.append(summary.head.title.shown.text or labels("cover.untitled"))
        blocks += [PageBreak(), *_sheet(contents, key, summary, options, labels)]
    if labels is None:
        return Document(title="", blocks=(), language=options.language)
    name = labels("call_sheet.title")
    return Document(
        title=f"{name} – {titles[0]}" if len(titles) == 1 else name,
        blocks=tuple(blocks),
        language=options.language,
        subject=name,
        running_head=titles[0] if len(titles) == 1 else name,
    )


def _sheet(
    contents: WorkshopContents,
    key: str,
    summary: Summary,
    options: SummaryOptions,
    labels: Labels,
) -> Iterator[Block]:
    lookup = Lookup(contents, options)
    contents = lookup.contents
    yield Heading(1, labels("call_sheet.title"), hue="destiny")
    yield _head(contents, key, summary, lookup, labels)
    yield Paragraph(labels("call_sheet.how"), muted=True, small=True)
    made = _Sheet(summary, labels)
    found = calls(contents, summary, lookup)
    for call in found:
        yield from made.person(call)
    open_actions = list(_open_actions(summary, contents.gone_on("action")))
    for title, actions in open_actions:
        yield from made.actions(title, actions)
    if not (found or open_actions):
        yield Paragraph(labels("call_sheet.nothing_open"), muted=True)
    yield from made.whole()


def _head(
    contents: WorkshopContents, key: str, summary: Summary, lookup: Lookup, labels: Labels
) -> Block:
    day = chosen_day(contents, key)
    head = summary.head
    when = ""
    if day is not None:
        record = next((each for each in contents.follow_up if each.id == day.record_id), None)
        title = lookup.said(record, "title").shown if record else Text()
        name = isolated(title) or (date_name(day.spec, labels) if day.spec else "")
        when = "  ·  ".join(part for part in (labels.date(day.day.isoformat()), name) if part)
    return KeyValues(
        (
            (labels("call_sheet.workshop"), labels.words(head.title)),
            (labels("cover.municipality"), labels.words(head.municipality)),
            (labels("cover.date"), labels.date(head.date)),
            (labels("call_sheet.asked_on"), when),
        )
    )


def _open_actions(
    summary: Summary, gone_on: Container[str]
) -> Iterator[tuple[Said, list[ActionEntry]]]:
    plans = [(each.title or each.purpose, each.actions) for each in summary.initiatives]
    for title, actions in (*plans, (NOTHING_SAID, summary.actions_without_initiative)):
        still = [each for each in actions if each.status not in OVER and each.id not in gone_on]
        if still:
            yield title, still


class _Sheet:
    """The blocks of one sheet."""

    def __init__(self, summary: Summary, labels: Labels) -> None:
        self._labels = labels
        self._last: dict[str, CheckInEntry] = {}
        if summary.what_became is not None:
            self._last = {each.record_id: each for each in summary.what_became.check_ins}

    def person(self, call: Call) -> Iterator[Block]:
        """A card for each promise, the first of them with who it is."""
        labels = self._labels
        head: list[Block] = [
            Strong(call.person.shown if call.person else labels("call_sheet.no_name"), "destiny")
        ]
        table = labels("common.table", n=call.table) if call.table else ""
        lines = [part for part in (table, *map(_left_to_right, call.contact)) if part]
        if lines:
            head.append(Paragraph("  ·  ".join(lines)))
        if not call.may_be_asked:
            head.append(Paragraph(labels("call_sheet.no_permission"), muted=True, small=True))
        for entry in call.promises:
            yield Card((*head, *self._promise(entry)), hue="destiny")
            head = []

    def _promise(self, entry: CommitmentEntry) -> Iterator[Block]:
        labels = self._labels
        kind = labels.name("commitment_kinds", entry.kind or "commitment")
        yield KeyValues(
            (
                (kind, labels.words(entry.words)),
                (labels("commitments.first_step"), labels.words(entry.first_step)),
                (labels("slips.by"), labels.date(entry.due)),
                (labels("commitments.buddy"), labels.words(entry.buddy)),
                *((labels("commitments.met_by"), labels.words(one)) for one in entry.matched),
                (labels("call_sheet.last"), self._last_status(entry.id, entry.status)),
            )
        )
        yield self._room()

    def actions(self, title: Said, actions: Sequence[ActionEntry]) -> Iterator[Block]:
        """The open actions of a team."""
        labels = self._labels
        name = labels.field("action", "title")
        head: tuple[Block, ...] = (
            Heading(2, labels.words(title) if title else name, "destiny", in_contents=False),
        )
        for each in actions:
            card = Card(
                (
                    KeyValues(
                        (
                            (name, labels.words(each.title)),
                            (labels.field("action", "owner"), labels.words(each.owner)),
                            (labels("slips.by"), labels.date(each.due)),
                            (labels("call_sheet.last"), self._last_status(each.id, each.status)),
                        )
                    ),
                    self._room(),
                ),
                hue="destiny",
            )
            yield KeepTogether((*head, card)) if head else card
            head = ()

    def _last_status(self, record_id: str, status: str) -> Words:
        labels = self._labels
        lines = Lines(labels)
        state = labels.name("action_states", status) if status else ""
        last = self._last.get(record_id)
        if last is None:
            lines.plain(state)
            return lines.words()
        told = last.status and labels.name("action_states", last.status)
        lines.plain("  ·  ".join(part for part in (told or state, labels.date(last.date)) if part))
        lines.add(last.evidence)
        lines.add(last.next_step, label=labels("what_became.next"))
        return lines.words()

    def _room(self) -> Block:
        labels = self._labels
        states = [labels.name("action_states", each) for each in ACTION_STATES.ids]
        rows = (
            (labels("call_sheet.status"), _boxes(states)),
            (labels("call_sheet.evidence"), _LINE),
            (labels("call_sheet.story"), _LINE),
            (labels("call_sheet.wish"), _LINE),
            (labels("call_sheet.next"), _LINE),
        )
        return self._table(rows)

    def whole(self) -> Iterator[Block]:
        """What one asks of the workshop itself, partnerships among it."""
        labels = self._labels
        states = [labels.name("partnership_states", each) for each in PARTNERSHIP_STATES.ids]
        rows = (
            (labels("call_sheet.partnership"), _boxes([labels("call_sheet.none_yet"), *states])),
            (labels("call_sheet.partner"), _LINE),
            (labels("call_sheet.story"), _LINE),
            (labels("call_sheet.wish"), _LINE),
            (labels("call_sheet.next"), _LINE),
        )
        name = Strong(labels("what_became.whole"), "destiny")
        yield Card((name, self._table(rows)), hue="destiny")

    def _table(self, rows: tuple[tuple[Words, Words], ...]) -> Block:
        columns = (
            Column(self._labels("call_sheet.ask"), 1.6),
            Column(self._labels("call_sheet.told"), 5),
        )
        return Table(columns, rows)


def _boxes(names: Sequence[str]) -> str:
    return "      ".join(f"{BOX} {name}" for name in names)


def _left_to_right(detail: str) -> str:
    """A number or an address as it is dialled or written, in any sentence."""
    return f"\u2066{detail}\u2069"


def write_call_sheet_pdf(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the sheet of one date as a PDF: the whole file or none of it."""
    write_call_sheets([(contents, options.follow_up)], options, target, progress, cancelled)


def write_call_sheet_docx(
    contents: WorkshopContents,
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the same as a document to be typed into: the whole file or none of it."""
    write_call_sheets([(contents, options.follow_up)], options, target, progress, cancelled)


def write_call_sheets(
    sheets: Sequence[tuple[WorkshopContents, str]],
    options: SummaryOptions,
    target: Path,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> None:
    """Write the sheets of several workshops as one file, by its suffix: all of it or nothing."""
    document = call_sheet_document(sheets, options)
    if target.suffix.lower() == ".docx":
        from aiworkshop.documents.docx.writer import write_docx

        write_docx(document, target, progress, cancelled)
        return
    from aiworkshop.documents.pdf.writer import write_pdf

    write_pdf(document, target, progress, cancelled)
