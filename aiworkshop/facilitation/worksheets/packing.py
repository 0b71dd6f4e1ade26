"""Who gets which sheets, in which language, and in what order they leave the printer.

Sheets for a person go to everybody at the tables of the sheet's phase, and to those without a
table there; absent people get none. Where a workshop knows no people yet, each table gets
:data:`USUAL_SEATS` blank ones. Sheets for a table go to each table of the phase; where a phase has
no tables yet, as many come without a number as the first phase with tables has, at least one.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import EMPTY_TEXT
from aiworkshop.facilitation.worksheets.recipients import Place, Recipients
from aiworkshop.facilitation.worksheets.resolving import MOST_LANGUAGES, Resolver
from aiworkshop.method.agendas import AGENDA_TEMPLATES, STEP_KINDS
from aiworkshop.method.content import available_languages
from aiworkshop.method.sheet_codes import PRINT_LETTERS, WORKSHOP_LETTERS, short_code
from aiworkshop.method.worksheets import WORKSHEETS, WorksheetSpec
from aiworkshop.readmodels.packing import MOST_COPIES, PackRequest
from aiworkshop.readmodels.records import Participant
from aiworkshop.readmodels.sheet_records import newest_adjustments
from aiworkshop.readmodels.sheets import Pack, PackFacts, SheetCopy
from aiworkshop.readmodels.workshop_contents import WorkshopContents

PACK_KINDS = (
    *("agenda_step", "content_overlay", "participant", "group", "membership", "theme"),
    *("opportunity", "translation", "sheet_adjustment", "own_field", "printed_sheet"),
    *("seating_rule", "table_mix"),
)
"""What ``Reads.contents`` must bring for a pack; printed sheets keep numbers from coming twice."""
MOST_NUMBER = 9999
"""A sheet code has room for four digits."""
LANGUAGE_JOIN = "+"
_NEAR_THE_DOOR = ("SGN", "ROS", "AGD", "SIN", "BDG", "RUL")
_LIES_FIRST = ("SGN", "ROS")
_SUMMARY_FROM_MINUTES = 180
"""A shorter event has no time to sum interviews up; the guide's own notes are enough."""


def default_request(contents: WorkshopContents) -> PackRequest:
    """What is needed tomorrow: the sheets of the agenda's steps, and those of any workshop.

    Without an agenda the steps of the workshop's template count, without a template all sheets.
    """
    kinds = [each.content_key.removeprefix("steps.") for each in contents.agenda_step]
    if not kinds and contents.workshop.template in AGENDA_TEMPLATES:
        kinds = [each.kind for each in AGENDA_TEMPLATES[contents.workshop.template].steps]
    needed = {sheet for kind in kinds if kind in STEP_KINDS for sheet in STEP_KINDS[kind].sheets}
    needed = needed | set(_NEAR_THE_DOOR) if kinds else set(WORKSHEETS.ids)
    if not contents.group:
        needed -= set(_LIES_FIRST)
    if not contents.agenda_step:
        needed.discard("AGD")
    if 0 < sum(each.minutes or 0 for each in contents.agenda_step) < _SUMMARY_FROM_MINUTES:
        needed.discard("SUM")
    left_out = {
        sheet
        for sheet, each in newest_adjustments(contents.sheet_adjustment).items()
        if each.left_out
    }
    return PackRequest(sheets=tuple(each for each in WORKSHEETS.ids if each in needed - left_out))


def plan_pack(
    contents: WorkshopContents,
    request: PackRequest,
    *,
    print_id: str = "",
) -> Pack:
    """All copies of a pack, in the order in which they are printed.

    ``print_id`` is empty for a preview. ``contents`` hold the printed sheets (``PACK_KINDS``), so
    that spare ones are numbered on.
    Raises ``UserError`` where nothing would be printed, sheets or languages are not known, or two
    tables of a phase have the same number.
    """
    planning = _Planning(contents, _checked(request))
    copies = tuple(planning.copies())
    if not copies:
        raise UserError(
            "pack.empty",
            "There is nothing to print. Choose at least one sheet, and a table that it is for.",
        )
    if max(copy.copy for copy in copies) > MOST_NUMBER:
        raise UserError("pack.too_many", "These are too many copies; print them in several goes.")
    return Pack(planning.facts(print_id), copies, request.duplex)


def known_sheets() -> str:
    """The ids of all sheets, for a sentence."""
    return ", ".join(WORKSHEETS.ids)


def _checked(request: PackRequest) -> PackRequest:
    for sheet in request.sheets:
        if sheet not in WORKSHEETS:
            raise UserError(
                "pack.sheet",
                "There is no sheet “{sheet}”. The sheets are {known}.",
                sheet=sheet,
                known=known_sheets(),
            )
    for language in request.languages:
        if language not in available_languages():
            raise UserError(
                "worksheet.language",
                "There are no worksheets in “{language}”; choose from {known}.",
                language=language,
                known=", ".join(available_languages()),
            )
    languages = tuple(dict.fromkeys(request.languages))
    if len(languages) > MOST_LANGUAGES:
        raise UserError(
            "pack.languages", "A page has room for one or two languages; choose at most two."
        )
    return replace(
        request,
        languages=languages,
        copies=max(0, min(request.copies, MOST_COPIES)),
        spares=max(0, min(request.spares, MOST_COPIES)),
    )


@dataclass(frozen=True, slots=True)
class _Sorted:
    """A copy, and where it lies: room, tables, people without one, spares; then its place there."""

    where: tuple[int, int]
    person: int
    sheet: int
    copy: SheetCopy


_ROOM, _TABLES, _PEOPLE, _SPARES = range(4)


class _Planning:
    def __init__(
        self,
        contents: WorkshopContents,
        request: PackRequest,
    ) -> None:
        self._contents = contents
        self._request = request
        self._resolver = Resolver(contents)
        self._recipients = Recipients(contents, request.groups)
        self._variants = dict(request.variants)
        self._known_languages = available_languages()
        first = own_languages(
            LANGUAGE_JOIN.join(contents.workshop.languages), self._known_languages
        )
        self._first_language = first[:1] or self._known_languages[:1]

    def facts(self, print_id: str) -> PackFacts:
        workshop = self._contents.workshop
        facts = PackFacts(
            workshop.title,
            workshop.municipality,
            workshop.topic,
            "/".join(reversed(workshop.date.split("-"))),
            short_code(workshop.id, WORKSHOP_LETTERS),
            short_code(print_id, PRINT_LETTERS) if print_id else "",
        )
        own = self._resolver.words.own
        translations = {
            language: replace(
                facts,
                title=own(workshop, "title", language),
                municipality=own(workshop, "municipality", language),
                topic=own(workshop, "topic", language),
            )
            for language in self._known_languages
        }
        return replace(facts, translations=translations)

    def copies(self) -> Iterator[SheetCopy]:
        wanted = dict.fromkeys(self._request.sheets)
        specs = [
            spec
            for spec in WORKSHEETS
            if spec.id in wanted and not self._resolver.left_out(spec.id)
        ]
        found = [each for spec in specs for each in self._of_sheet(spec)]
        if self._request.order == "by_sheet":
            # Everything of the room first, then one pile for each sheet, its spares last.
            found.sort(key=lambda each: (each.copy.sheet.scope != "room", each.sheet, each.where))
        else:
            found.sort(key=lambda each: (each.where, each.person, each.sheet))
        return (each.copy for each in found)

    def _of_sheet(self, spec: WorksheetSpec) -> Iterator[_Sorted]:
        highest = 0
        if not self._request.only_spares:
            for each in self._usual(spec):
                if not each.copy.group_number:
                    highest = max(highest, each.copy.copy)
                yield each
        first = max(highest, self._recipients.highest_spare(spec.id)) + 1
        yield from self._spares(spec, range(first, first + self._request.spares))

    def _usual(self, spec: WorksheetSpec) -> Iterator[_Sorted]:
        """The copies that are for somebody, or for a table or room."""
        if spec.scope == "room":
            numbers = _copy_numbers(self._request.copies)
            yield from (self._copy(spec, (_ROOM, 0), Place(), number) for number in numbers)
            return
        places = self._recipients.places(spec)
        if spec.scope == "group":
            tables = [place for place in places if place.group is not None]
            for place in tables:
                for number in _copy_numbers(self._request.copies):
                    yield self._copy(spec, (_TABLES, place.order), place, number)
            if not tables and self._request.groups is None:
                wanted = range(1, self._recipients.tables_expected * self._request.copies + 1)
                yield from self._spares(spec, wanted)
            return
        for place in places:
            where = (_TABLES if place.group else _PEOPLE, place.order)
            for seat, number, person in self._recipients.seats(
                spec.id, place, self._request.copies
            ):
                yield self._copy(spec, where, place, number, person, seat)

    def _spares(self, spec: WorksheetSpec, numbers: Iterable[int]) -> Iterator[_Sorted]:
        for number in numbers:
            yield self._copy(spec, (_SPARES, 0), Place(), number, spare=True)

    def _copy(
        self,
        spec: WorksheetSpec,
        where: tuple[int, int],
        place: Place,
        number: int,
        person: Participant | None = None,
        seat: int = 0,
        *,
        spare: bool = False,
    ) -> _Sorted:
        languages = self._languages(place, person)
        sheet = self._resolver.resolve(
            spec.id,
            languages,
            group=place.group,
            variant=self._variants.get(spec.id, ""),
            spare=spare,
        )
        own = self._resolver.words.own
        group = place.group
        at_table = self._request.order == "by_table" and where[0] in (_TABLES, _PEOPLE)
        copy = SheetCopy(
            sheet=sheet,
            group_number=place.number,
            copy=number,
            group_id=group.id if group else None,
            group_name=own(group, "name", languages[0]) if group else EMPTY_TEXT,
            participant_id=person.id if person else None,
            person=own(person, "name", languages[0]) if person else EMPTY_TEXT,
            members=self._recipients.names(group, languages[0], own),
            stack=place.stack if at_table else spec.id,
        )
        # Sign and roster lie on top.
        index = WORKSHEETS.position(spec.id) - (100 if spec.id in _LIES_FIRST else 0)
        return _Sorted(where, seat, index, copy)

    def _languages(self, place: Place, person: Participant | None) -> tuple[str, ...]:
        """The languages of a copy: as asked for, else the person's, the table's, the workshop's."""
        return (
            self._request.languages
            or own_languages(person.sheet_language if person else "", self._known_languages)
            or own_languages(place.group.language if place.group else "", self._known_languages)
            or self._first_language
        )


def own_languages(stored: str, known: Sequence[str]) -> tuple[str, ...]:
    """The languages of a person or table, two joined by ``+``, as far as sheets are in them."""
    if not stored:
        return ()
    found = (each for each in stored.split(LANGUAGE_JOIN) if each in known)
    return tuple(dict.fromkeys(found))[:MOST_LANGUAGES]


def _copy_numbers(copies: int) -> range:
    """The numbers of so many copies: a single one has none."""
    return range(1) if copies == 1 else range(1, copies + 1)
