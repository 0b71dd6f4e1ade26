"""What a funder's form offers to whoever fills it in."""

from typing import TYPE_CHECKING

from aiworkshop.base.text import Text
from aiworkshop.method.forms.spec import FormSpec
from aiworkshop.readmodels.form_aids import FormAids, OfferedDraft, OfferedPerson
from aiworkshop.readmodels.summary import SummaryOptions

if TYPE_CHECKING:
    from aiworkshop.readmodels.workshop_contents import WorkshopContents


def form_aids(form: FormSpec, contents: "WorkshopContents", options: SummaryOptions) -> FormAids:
    """What is known for empty fields, drafts, and people. Not for the main thread.

    A draft names nobody, since its words stay where they were put when names are left out later.
    """
    from aiworkshop.documents.forms.document import filled_form
    from aiworkshop.documents.forms.drafts import draft_lines
    from aiworkshop.documents.reports.compose import compose_summary

    answers, labels = filled_form(form, contents, options)
    offered = {name: said.shown for name, said in answers.offered.items()}
    summary = compose_summary(contents, SummaryOptions(labels.language))
    drafts = {}
    for part in form.texts():
        lines = draft_lines(part.draft, summary, labels)
        if lines:
            drafts[part.id] = OfferedDraft(part.draft, lines)
    return FormAids(offered, drafts, offered_people(contents))


def offered_people(contents: "WorkshopContents") -> tuple[OfferedPerson, ...]:
    """Facilitators, then who spoke in the plenary and participants, where they agreed to be named.

    Nobody stands twice.
    """
    workshop = contents.workshop
    facilitators = [
        OfferedPerson(Text(name), organisation=workshop.organisers)
        for name in workshop.facilitators
        if name.strip()
    ]
    people = [
        OfferedPerson(person.name, person.role, person.organisation, person.id)
        for person in contents.participant
        if person.name and person.name_consent and not person.withdrawn
    ]
    speakers = [
        OfferedPerson(note.speaker, note_id=note.id)
        for note in contents.plenary_note
        if note.speaker and note.name_consent
    ]
    # A participant is known better than by a name that was noted.
    known = {str(each.name).strip() for each in (*facilitators, *people)}
    fresh = {str(each.name).strip(): each for each in speakers}
    others = [each for name, each in fresh.items() if name not in known]
    return (*facilitators, *others, *people)
