"""A form as blocks, in the funder's order and headings."""

import re
from collections.abc import Callable, Iterator
from typing import Any

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf import blocks
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.method.forms import spec
from aiworkshop.readmodels.form_answers import FormAnswers, FormRow

_POINT = re.compile(r"^(\s*)[-•–*]\s+(.*)$")
_WHOLE = re.compile(r"-?[0-9]+")
_YES, _NO = "☒", "☐"
_EMPTY = "–"
_MOST_KEPT = 900
"""Letters, about a fifth of a page: more may break from its heading's page."""


def form_blocks(form: spec.FormSpec, answers: FormAnswers, labels: Labels) -> list[blocks.Block]:
    """The whole form; fields that nobody filled are there, empty."""
    setter = _Setter(form, answers, labels)
    return [block for part in form.parts for block in setter.makers[type(part)](part)]


class _Setter:
    def __init__(self, form: spec.FormSpec, answers: FormAnswers, labels: Labels) -> None:
        self.form, self.answers, self.labels = form, answers, labels
        self.makers: dict[type[Any], Callable[[Any], Iterator[blocks.Block]]] = {
            spec.Letterhead: self._letterhead,
            spec.Address: self._address,
            spec.FormHeading: self._heading,
            spec.FormFields: self._fields,
            spec.FormText: self._text,
            spec.FormFocus: self._focus,
            spec.FormTicks: self._ticks,
            spec.FormRows: self._rows,
        }

    def word(self, wording: spec.Wording) -> str:
        return self.form.word(wording, self.labels.language)

    def _letterhead(self, part: spec.Letterhead) -> Iterator[blocks.Block]:
        yield blocks.Heading(1, self.word(part.title), "report")
        yield blocks.Paragraph(self.word(part.subtitle))

    def _address(self, part: spec.Address) -> Iterator[blocks.Block]:
        yield blocks.KeyValues(tuple((self.word(line.label), line.value) for line in part.lines))

    def _heading(self, part: spec.FormHeading) -> Iterator[blocks.Block]:
        number = f"{part.number}. " if part.number else ""
        yield blocks.Heading(min(part.level + 1, 3), number + self.word(part.text))
        yield blocks.Paragraph(self.word(part.note), muted=True, small=True)

    def _fields(self, part: spec.FormFields) -> Iterator[blocks.Block]:
        yield blocks.KeyValues(
            tuple((self.word(each.label), self._said(each.id)) for each in part.fields)
        )

    def _said(self, field_id: str) -> blocks.Words:
        said = self.answers.said(field_id)
        return self.labels.words(said) if said else _EMPTY

    def _text(self, part: spec.FormText) -> Iterator[blocks.Block]:
        number = f"{part.number}. " if part.number else ""
        level = 3 if part.number or part.style else 2
        head: list[blocks.Block] = [blocks.Heading(level, number + self.word(part.label))]
        note = self.word(part.note)
        if note:
            head.append(blocks.Paragraph(note, muted=True, small=True))
        said = self.answers.said(part.id)
        body: list[blocks.Block] = [blocks.Paragraph(_EMPTY)]
        if said:
            body = list(written(said.text or said.shown))
        yield from kept_with_first(head, body)
        yield from self.labels.translation(said)

    def _focus(self, part: spec.FormFocus) -> Iterator[blocks.Block]:
        yield blocks.Heading(2, self.word(part.label))
        ticked = self.answers.ticked(part.id)
        chosen = [option for option in part.options if option.id in ticked]
        for option in chosen:
            yield blocks.Paragraph(self._struck(option, ticked))
        if not chosen:
            yield blocks.Paragraph(_EMPTY)

    def _struck(self, option: spec.Option, ticked: frozenset[str]) -> tuple[blocks.Span, ...]:
        """The option with its parts; those that were not ticked do not apply."""
        spans = [blocks.Span(self.word(option.name) + (": " if option.parts else ""), bold=True)]
        for number, words in enumerate(option.parts):
            if number:
                spans.append(blocks.Span(", "))
            spans.append(blocks.Span(words, struck=f"{option.id}.{number}" not in ticked))
        return tuple(spans)

    def _ticks(self, part: spec.FormTicks) -> Iterator[blocks.Block]:
        yield blocks.Heading(2, self.word(part.label))
        yield blocks.Paragraph(self.word(part.note), muted=True, small=True)
        ticked = self.answers.ticked(part.id)
        for option in part.options:
            sign = _YES if option.id in ticked else _NO
            inside: list[blocks.Block] = [
                blocks.Strong(f"{sign} {self.word(option.name)}"),
            ]
            if option.parts:
                inside.append(blocks.Paragraph(", ".join(option.parts), small=True))
            yield blocks.KeepTogether(tuple(inside))

    def _rows(self, part: spec.FormRows) -> Iterator[blocks.Block]:
        yield blocks.Heading(2, self.word(part.label))
        rows = self.answers.rows.get(part.id, ())
        if part.shape == "cards":
            for row in rows or (FormRow(""),):
                yield self._card(part, row)
        else:
            yield self._table(part, rows)
        yield blocks.Paragraph(self.word(part.note), muted=True, small=True)

    def _card(self, part: spec.FormRows, row: FormRow) -> blocks.Block:
        pairs = tuple((self.word(each.label), self._cell(each, row)) for each in part.fields)
        return blocks.Card((blocks.KeyValues(pairs),))

    def _table(self, part: spec.FormRows, rows: tuple[FormRow, ...]) -> blocks.Block:
        columns = tuple(
            blocks.Column(self.word(each.label), align="trailing" if _money(each) else "leading")
            for each in part.fields
        )
        cells = [tuple(self._cell(each, row) for each in part.fields) for row in rows]
        return blocks.Table(columns, (*cells, *self._sums(part, rows)), "report")

    def _cell(self, field: spec.FormField, row: FormRow) -> blocks.Words:
        value = row.values.get(field.id, "")
        if field.kind == "choice":
            names = [self.word(each.name) for each in field.options if each.id in value.split()]
            return ", ".join(names) or _EMPTY
        if field.kind == "money":
            return self.labels.money(agorot(value)) or _EMPTY
        said = row.words.get(field.id)
        return self.labels.words(said) if said else _EMPTY

    def _sums(
        self, part: spec.FormRows, rows: tuple[FormRow, ...]
    ) -> Iterator[tuple[blocks.Words, ...]]:
        """Sums of each option of ``sum_by`` that any row has, and of all."""
        if not rows or not any(field.sum for field in part.fields):
            return
        by = next((field for field in part.fields if field.id == part.sum_by), None)
        for option in by.options if by else ():
            own = [row for row in rows if option.id in row.values.get(part.sum_by, "").split()]
            if own:
                label = self.labels("forms.sum_of", name=self.word(option.name))
                yield self._sum(part, own, label)
        yield self._sum(part, list(rows), self.labels("forms.sum"))

    def _sum(
        self, part: spec.FormRows, rows: list[FormRow], label: str
    ) -> tuple[blocks.Words, ...]:
        cells: list[blocks.Words] = []
        for number, field in enumerate(part.fields):
            if field.sum:
                whole = sum(agorot(row.values.get(field.id, "")) or 0 for row in rows)
                cells.append((blocks.Span(self.labels.money(whole), bold=True),))
            else:
                cells.append((blocks.Span(label, bold=True),) if number == 0 else "")
        return tuple(cells)


def _money(field: spec.FormField) -> bool:
    return field.kind == "money"


def agorot(value: str) -> int | None:
    """A stored sum; None where there is none."""
    return int(value) if _WHOLE.fullmatch(value) else None


def kept_with_first(head: list[blocks.Block], body: list[blocks.Block]) -> Iterator[blocks.Block]:
    """A heading and its note do not stand alone at the end of a page."""
    first, rest = body[0], body[1:]
    if isinstance(first, blocks.BulletList) and len(first.items) > 1:
        rest.insert(0, blocks.BulletList(first.items[1:]))
        first = blocks.BulletList(first.items[:1])
    if len(str(first)) <= _MOST_KEPT:
        yield blocks.KeepTogether((*head, first))
    else:
        yield from (*head, first)
    yield from rest


def written(text: Text) -> Iterator[blocks.Block]:
    """A text as it was typed: lines that begin with a dash are points.

    Indented ones are lines of the point before them.
    """
    points: list[list[str]] = []
    lines: list[str] = []

    def pointed() -> Iterator[blocks.Block]:
        if points:
            yield blocks.BulletList(tuple(_part(text, "\n".join(each)) for each in points))
            points.clear()

    for line in text.text.split("\n"):
        found = _POINT.match(line)
        if found:
            yield from _paragraphs(text, lines)
            lines.clear()
            if found[1] and points:
                points[-1].append("– " + found[2])
            else:
                points.append([found[2]])
        else:
            if line.strip():
                yield from pointed()
            lines.append(line)
    yield from pointed()
    yield from _paragraphs(text, lines)


def _paragraphs(text: Text, lines: list[str]) -> Iterator[blocks.Block]:
    """Lines as paragraphs, parted where lines are empty."""
    for words in re.split(r"\n\s*\n", "\n".join(lines)):
        if words.strip():
            yield blocks.Paragraph(_part(text, words.strip("\n")))


def _part(text: Text, words: str) -> Text:
    return Text(words, text.language, text.direction)
