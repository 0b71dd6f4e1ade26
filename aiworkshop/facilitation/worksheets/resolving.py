"""A worksheet as one workshop has it: the method's spec with words, own fields and printed rows."""

from aiworkshop.facilitation.worksheets.printed_rows import Row, RowSources
from aiworkshop.facilitation.worksheets.sheet_words import SheetWords
from aiworkshop.method.content import available_languages
from aiworkshop.method.worksheets import WORKSHEETS, FieldSpec, PartSpec, WorksheetSpec
from aiworkshop.readmodels.records import Group, SheetAdjustment
from aiworkshop.readmodels.sheet_records import newest_adjustments
from aiworkshop.readmodels.sheets import (
    Choice,
    PrintedRow,
    ResolvedSheet,
    SheetField,
    SheetPart,
    Wording,
)
from aiworkshop.readmodels.workshop_contents import WorkshopContents

OWN_PART = "own"
"""The last part of a sheet, with the questions that the facilitator added."""
OWN_LINES = 2
MOST_LINES = 60
MOST_LANGUAGES = 2
_TOPPED_UP = frozenset(("members", "votes", "opportunities"))
_Key = tuple[str, tuple[str, ...], str, tuple[str, ...]]


def resolve_sheet(
    contents: WorkshopContents,
    sheet_id: str,
    languages: tuple[str, ...],
    *,
    group: Group | None = None,
    variant: str = "",
) -> ResolvedSheet:
    """One sheet; for several keep a :class:`Resolver`, which says what can go wrong."""
    return Resolver(contents).resolve(sheet_id, languages, group=group, variant=variant)


class Resolver:
    """Puts the sheets of one workshop into words.

    Sheets that say the same are the same object, so that what was laid out once serves again.
    """

    def __init__(self, contents: WorkshopContents) -> None:
        self.words = SheetWords(contents)
        self.sources = RowSources(contents, self.words)
        self._contents = contents
        self._adjustments = newest_adjustments(contents.sheet_adjustment)
        self._known: dict[_Key, ResolvedSheet] = {}
        self._small_words: dict[tuple[str, ...], dict[str, Wording]] = {}

    def left_out(self, sheet_id: str) -> bool:
        """Whether the workshop does without this sheet."""
        adjustment = self._adjustments.get(sheet_id)
        return adjustment is not None and adjustment.left_out

    def resolve(
        self,
        sheet_id: str,
        languages: tuple[str, ...],
        *,
        group: Group | None = None,
        variant: str = "",
        spare: bool = False,
    ) -> ResolvedSheet:
        """A sheet in one or two languages, for a table where its rows list the table's people.

        ``spare``: for whom is not known, so rows for people stay empty. A variant that the sheet
        does not have gives its usual parts. Raises ``KeyError`` for an unknown sheet,
        ``ValueError`` for no language or more than two, ``UserError`` for one without texts.
        """
        spec = WORKSHEETS[sheet_id]
        if not 0 < len(languages) <= MOST_LANGUAGES or len(set(languages)) < len(languages):
            raise ValueError(languages)
        if variant not in dict(spec.variants):
            variant = ""
        # What the sheet differs by from table to table: who sits there, where that is printed.
        people: tuple[str, ...] = ()
        sources = {part.source for part in spec.parts_of(variant)}
        if "members" in sources:
            people = tuple(each.id for each in self.sources.members(None if spare else group))
        elif "participants" in sources and spare:
            people = ("",)
        key = (sheet_id, languages, variant, people)
        found = self._known.get(key)
        if found is None:
            wording = _Wording(self, spec, languages, self._adjustments.get(sheet_id))
            found = self._known[key] = wording.sheet(variant, group, spare=spare)
        return found

    def own_fields(self, sheet_id: str, languages: tuple[str, ...]) -> tuple[SheetField, ...]:
        """The facilitator's own questions on a sheet, in their order."""
        return tuple(
            SheetField(
                each.id,
                label=self.words.own_in(each, "label", languages),
                lines=_within(each.lines, OWN_LINES, MOST_LINES),
            )
            for each in self._contents.own_field
            if each.sheet == sheet_id
        )

    def own_texts(self, part: PartSpec, languages: tuple[str, ...]) -> tuple[Wording, ...]:
        """Texts of a part that no content key names: on a sign the word for a table in each
        language there is, the sheet's first; on badges the workshop's title."""
        if part.shape == "sign":
            codes = dict.fromkeys((*languages, *available_languages()))
            return tuple(self.words.said("sheets.words.table", (code,)) for code in codes)
        if part.source == "participants":
            title = self.words.own_in(self._contents.workshop, "title", languages)
            return (title,) if title else ()
        return ()

    def small_words(self, languages: tuple[str, ...]) -> dict[str, Wording]:
        """The small words that stand on any sheet, by key."""
        found = self._small_words.get(languages)
        if found is None:
            entries = self.words.entries("sheets.words", languages)
            found = self._small_words[languages] = {each.id: each.words for each in entries}
        return found


class _Wording:
    """Puts one sheet into words."""

    def __init__(
        self,
        resolver: Resolver,
        spec: WorksheetSpec,
        languages: tuple[str, ...],
        adjustment: SheetAdjustment | None,
    ) -> None:
        self._resolver = resolver
        self._words = resolver.words
        self._spec = spec
        self._languages = languages
        self._hidden = frozenset(adjustment.hidden) if adjustment else frozenset()
        lines = adjustment.lines if adjustment else {}
        self._lines: dict[str, object] = lines if isinstance(lines, dict) else {}

    def sheet(self, variant: str, group: Group | None, *, spare: bool) -> ResolvedSheet:
        spec, languages = self._spec, self._languages
        parts = [self._part(each, group, spare) for each in spec.parts_of(variant)]
        small = self._resolver.small_words(languages)
        return ResolvedSheet(
            spec.id,
            languages,
            self._words.said(f"worksheets.{spec.id}.name", languages),
            phase=spec.phase or "",
            phase_name=self._said(f"phases.{spec.phase}.name") if spec.phase else (),
            cue=self._words.said_if_any(f"sheets.{spec.id}.cue", languages),
            recorder=small.get("recorder", ()) if self._asks_for_recorder(variant) else (),
            variant=variant,
            scope=spec.scope,
            paper=spec.paper,
            landscape=spec.landscape,
            bare=spec.bare,
            record=spec.record,
            parts=(*(part for part in parts if part is not None), *self._own_part()),
            words=small,
        )

    def _said(self, key: str) -> Wording:
        return self._words.said(key, self._languages)

    def _asks_for_recorder(self, variant: str) -> bool:
        """A table's sheet of a phase names its recorder; in its head where nowhere else."""
        spec = self._spec
        fields = (each.id for part in spec.parts_of(variant) for each in part.fields)
        return spec.scope == "group" and spec.phase is not None and "recorder" not in fields

    def _own_part(self) -> tuple[SheetPart, ...]:
        if self._spec.bare:
            return ()
        fields = self._resolver.own_fields(self._spec.id, self._languages)
        return (SheetPart(OWN_PART, fields=fields),) if fields else ()

    def _part(self, part: PartSpec, group: Group | None, spare: bool) -> SheetPart | None:
        """A part with its words; None where nothing of it is left."""
        if part.id in self._hidden:
            return None
        key = f"sheets.{self._spec.id}.{part.id}"
        fields = tuple(found for each in part.fields if (found := self._field(part, each)))
        texts = tuple(words for each in part.texts for words in self._texts(each))
        if (part.fields and not fields) or (part.texts and not texts):
            return None
        texts += self._resolver.own_texts(part, self._languages)
        count = _within(self._lines.get(part.id), part.count, *reversed(part.counts))
        rows = self._rows(part, fields, count, group, spare)
        heading = self._said(f"{key}.heading") if part.heading else ()
        box_title = self._words.said_if_any(f"{key}.entry", self._languages)
        if part.shape == "entries" and count == 1 and heading:
            heading, box_title = (), heading
        return SheetPart(
            part.id,
            part.shape,
            heading,
            box_title,
            fields,
            # Badges keep their number on a page.
            count if part.source == "participants" else len(rows) or count,
            part.record,
            texts,
            rows,
            part.quiet,
            part.new_page,
        )

    def _choices(self, spec: FieldSpec) -> tuple[Choice, ...]:
        if not spec.choices:
            return ()
        known = self._words.entries(spec.choices, self._languages)
        return tuple(each for each in known if each.id not in spec.without)

    def _field(self, part: PartSpec, spec: FieldSpec) -> SheetField | None:
        """A field with its words; None where it is hidden, or its question was blanked."""
        place = f"{part.id}.{spec.id}"
        if place in self._hidden:
            return None
        key = f"sheets.{self._spec.id}.{place}"
        label = self._said(spec.text or f"{key}.label")
        if spec.text and not label:
            return None
        return SheetField(
            spec.id,
            spec.kind,
            label,
            self._words.said_if_any(f"{key}.hint", self._languages),
            _within(self._lines.get(place), spec.lines, MOST_LINES),
            spec.width,
            spec.target,
            self._choices(spec),
            spec.several,
            spec.numbered,
            spec.makes,
        )

    def _texts(self, key: str) -> list[Wording]:
        """A text, or all texts of a section."""
        if key in self._words.content(self._languages[0]).texts:
            words = self._said(key)
            return [words] if words else []
        return [each.words for each in self._words.entries(key, self._languages)]

    def _rows(
        self,
        part: PartSpec,
        fields: tuple[SheetField, ...],
        count: int,
        group: Group | None,
        spare: bool,
    ) -> tuple[PrintedRow, ...]:
        """The rows of a part's source, with empty ones below where somebody may be added."""
        if not part.source:
            return ()
        people = part.source in ("members", "participants")
        rows: list[Row] = []
        if not (spare and people):
            rows = self._resolver.sources.rows(part.source, self._languages, group)
        if part.source == "participants":
            # Badges come by the page; what is left of the last one serves who walks in.
            rows += [Row({"name": (), "organisation": ()})] * (
                -len(rows) % count if rows else count
            )
        elif part.source in _TOPPED_UP:
            rows += [Row({})] * (count - len(rows))
        columns = [each.id for each in fields if each.kind == "printed"]
        return tuple(row.printed(columns, self._languages) for row in rows)


def _within(wanted: object, usual: int | None, most: int, least: int = 1) -> int:
    """A number that a facilitator asks for; ``usual`` where it is odd, as in a broken file."""
    if isinstance(wanted, int) and not isinstance(wanted, bool) and wanted > 0:
        return min(max(wanted, least), most)
    return usual or 1
