"""Gathers what stands in a form: written by hand, or known to the program."""

from collections import defaultdict

from aiworkshop.base.text import Text
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.method.forms.spec import FormFields, FormRows, FormSpec
from aiworkshop.readmodels.form_answers import CONSENT, FormAnswers, FormRow
from aiworkshop.readmodels.records import ReportText
from aiworkshop.readmodels.summary import Said, Summary
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def form_answers(
    form: FormSpec, contents: WorkshopContents, lookup: Lookup, summary: Summary, labels: Labels
) -> FormAnswers:
    """Everything that stands in the form; personal rows only of those who agreed."""
    texts = {each.place: each for each in contents.report_text if each.form == form.id}
    fields = {
        place.removeprefix("field."): each
        for place, each in texts.items()
        if place.startswith("field.")
    }
    return FormAnswers(
        {name: lookup.said(each, "words") for name, each in fields.items() if each.words},
        {name: each.value for name, each in fields.items() if each.value},
        _rows(form, contents, lookup, texts, summary.names),
        _offered(form, contents, summary, labels),
    )


def _rows(
    form: FormSpec,
    contents: WorkshopContents,
    lookup: Lookup,
    texts: dict[str, ReportText],
    names: bool,
) -> dict[str, tuple[FormRow, ...]]:
    parts = {part.id: part for part in form.parts if isinstance(part, FormRows)}
    found: dict[str, list[FormRow]] = defaultdict(list)
    for record in contents.report_row:
        part = parts.get(record.part)
        if record.form != form.id or part is None:
            continue
        start = f"row.{record.id}."
        own = {
            place.removeprefix(start): each
            for place, each in texts.items()
            if place.startswith(start)
        }
        agreed = CONSENT in own and own[CONSENT].value != ""
        if part.personal and not (agreed and names and _still_agrees(record.id, contents)):
            continue
        words = {name: lookup.said(each, "words") for name, each in own.items() if each.words}
        values = {name: each.value for name, each in own.items()}
        found[record.part].append(FormRow(record.id, words, values, agreed))
    return {part: tuple(rows) for part, rows in found.items()}


def _still_agrees(row_id: str, contents: WorkshopContents) -> bool:
    """Whether nobody whom the row was made of took their agreement back since."""
    origins = {link.source_id for link in contents.origin_link if link.record_id == row_id}
    people = [each for each in contents.participant if each.id in origins]
    notes = [each for each in contents.plenary_note if each.id in origins]
    agreed = [each.name_consent and not each.withdrawn for each in people]
    return all(agreed) and all(each.name_consent for each in notes)


def _offered(
    form: FormSpec, contents: WorkshopContents, summary: Summary, labels: Labels
) -> dict[str, Said]:
    known = _known(contents, summary, labels)
    return {
        field.id: known[field.source]
        for part in form.parts
        if isinstance(part, FormFields)
        for field in part.fields
        if known.get(field.source)
    }


def _known(contents: WorkshopContents, summary: Summary, labels: Labels) -> dict[str, Said]:
    """What the program can put into a field, by the name that form files call it."""
    head, people = summary.head, summary.attendance.participants
    facilitators = ", ".join(contents.workshop.facilitators) if summary.names else ""
    return {
        "title": head.title,
        "municipality": head.municipality,
        "venue": head.venue,
        "organisers": head.organisers,
        "topic": head.topic,
        "date": Said(Text(labels.date(head.date))),
        "time": Said(Text(head.start_time)),
        "participants": Said(Text(str(people) if people else "")),
        "facilitators": Said(Text(facilitators)),
    }
