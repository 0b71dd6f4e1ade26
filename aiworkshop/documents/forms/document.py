"""A funder's form, ready for the writers of PDF and DOCX."""

from aiworkshop.base.errors import UserError
from aiworkshop.documents.forms.answers import form_answers
from aiworkshop.documents.forms.setting import form_blocks
from aiworkshop.documents.pdf.blocks import Document
from aiworkshop.documents.reports.compose import compose_summary
from aiworkshop.documents.reports.composing.lookup import Lookup
from aiworkshop.documents.reports.composing.withdrawal import without_withdrawn
from aiworkshop.documents.reports.labels import Labels
from aiworkshop.documents.reports.summary import summary_content
from aiworkshop.method.forms.counting import WordCount, word_counts
from aiworkshop.method.forms.loading import form_files, form_folders, read_form
from aiworkshop.method.forms.spec import FormSpec
from aiworkshop.readmodels.form_answers import FormAnswers
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents


def load_form(form_id: str) -> FormSpec:
    """A form by its id. Raises ``UserError`` where there is none, or its file has a mistake."""
    files = form_files(form_folders())
    if form_id not in files:
        from aiworkshop.documents.registry import no_such_form

        raise no_such_form(form_id)
    return read_form(files[form_id])


def filled_form(
    form: FormSpec, contents: WorkshopContents, options: SummaryOptions
) -> tuple[FormAnswers, Labels]:
    """What stands in the form, and the words around it, in a language the form goes out in."""
    contents = without_withdrawn(contents)
    language = options.language if options.language in form.languages else form.languages[0]
    content = summary_content(contents, language)
    wanted = SummaryOptions(language, options.names)
    labels = Labels(content)
    summary = compose_summary(contents, wanted)
    return form_answers(form, contents, Lookup(contents, wanted), summary, labels), labels


def form_document(form: FormSpec, contents: WorkshopContents, options: SummaryOptions) -> Document:
    """The form as a document.

    Raises ``UserError`` where a text is longer than the funder takes, unless a draft was asked
    for, which says so at the top of its pages.
    """
    answers, labels = filled_form(form, contents, options)
    over = [each for each in word_counts(form, answers.texts()) if each.over]
    if over and not options.draft:
        raise too_long(form, over[0], labels.language)
    title = form.word(form.title, labels.language)
    return Document(
        title=title,
        blocks=tuple(form_blocks(form, answers, labels)),
        language=labels.language,
        author=contents.workshop.organisers.text,
        subject=contents.workshop.title.text,
        running_head=title + (f"  ·  {labels('forms.draft')}" if over else ""),
    )


def too_long(form: FormSpec, count: WordCount, language: str) -> UserError:
    """The refusal of a text that is over the funder's limit."""
    field = next(part for part in form.texts() if part.id == count.fields[0])
    return UserError(
        "form.too_long",
        "“{field}” has {words} words where {limit} are allowed: {over} too many. Nothing was "
        "written. Shorten the text, or save the form as a draft.",
        field=form.word(field.label, language),
        words=count.words,
        limit=count.limit,
        over=count.over,
    )
