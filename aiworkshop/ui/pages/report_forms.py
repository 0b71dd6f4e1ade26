"""Which reports there are: the program's own, and the forms that funders want filled in."""

from aiworkshop.base.errors import UserError
from aiworkshop.documents.registry import REPORT_FORMS, ReportForm, formats_of
from aiworkshop.method.content import load_content
from aiworkshop.method.forms.loading import form_files, form_folders, read_form
from aiworkshop.ui.widgets.checks import Options


def report_forms() -> dict[str, ReportForm]:
    """All by id, those with pages first."""
    written = {
        form: ReportForm(form, form, written=True)
        for form in form_files(form_folders())
        if form not in REPORT_FORMS
    }
    of_workshop = [each for each in REPORT_FORMS if each.about == "workshop"]
    paper = {each.id: each for each in of_workshop if each.paper}
    others = {each.id: each for each in of_workshop if not each.paper}
    return {**paper, **written, **others}


def form_names(forms: dict[str, ReportForm], language: str) -> Options:
    """What they are called in the language of the window. Reads their files."""
    texts = load_content(language).texts
    return [
        (key, texts.get(form.title) or written_name(key, language)) for key, form in forms.items()
    ]


def suffixes_of(form: str) -> list[str]:
    """In which file formats it goes out, the usual one first."""
    return [each.suffix for each in formats_of(form)]


def written_name(form: str, language: str) -> str:
    """What a funder's form is called; its id where its file cannot be used."""
    path = form_files(form_folders()).get(form)
    if path is None:
        return form
    try:
        spec = read_form(path)
    except UserError:
        # Its editor tells what is wrong with it.
        return form
    return spec.word(spec.title, language) or form
