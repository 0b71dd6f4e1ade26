"""Every report of pages opens elsewhere: LibreOffice takes each DOCX, qpdf each PDF."""

import shutil
import subprocess
from pathlib import Path

import pytest

from aiworkshop.documents.registry import EXPORT_FORMATS, formats_of
from aiworkshop.facilitation.outputs import ReportRequest, write_report
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.sample import SAMPLE_ID, InsertSample
from aiworkshop.library.library import Library
from aiworkshop.library.opening import open_library
from aiworkshop.method.forms.loading import form_files
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.docx_parts import to_pdf

OF_WORKSHOP = [each for each in EXPORT_FORMATS if each.about == "workshop"]
FORMS = dict.fromkeys((*(each.form for each in OF_WORKSHOP), *form_files()))
ALL = [(each.form, each.suffix) for form in FORMS for each in formats_of(form)]


@pytest.fixture(scope="module")
def contents(tmp_path_factory: pytest.TempPathFactory) -> WorkshopContents:
    path = tmp_path_factory.mktemp("library") / "library.sqlite"
    open_library(path).close()
    library = Library(path)
    Runner(library).run(InsertSample())
    found = Reads(library).report_contents(SAMPLE_ID)
    library.close()
    return found


@pytest.mark.parametrize("form", [form for form, suffix in ALL if suffix == ".docx"])
def test_libreoffice_takes_every_docx(
    form: str, contents: WorkshopContents, tmp_path: Path
) -> None:
    target = tmp_path / "report.docx"
    write_report(contents, ReportRequest("he", True, form), target)
    assert to_pdf(target, tmp_path).stat().st_size > 1000


@pytest.mark.parametrize("form", [form for form, suffix in ALL if suffix == ".pdf"])
@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_qpdf_has_nothing_to_say_of_any_pdf(
    form: str, language: str, contents: WorkshopContents, tmp_path: Path
) -> None:
    assert shutil.which("qpdf"), "the README names qpdf among what the tests need"
    target = tmp_path / "report.pdf"
    write_report(contents, ReportRequest(language, True, form), target)
    done = subprocess.run(["qpdf", "--check", str(target)], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
