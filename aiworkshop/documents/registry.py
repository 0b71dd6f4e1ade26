"""What leaves the program, in which formats: one line each. Dialogs and the command line read it.

Writers are named, not imported, so that reading the registry costs nothing.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from aiworkshop.base.errors import UserError
from aiworkshop.method.forms.loading import form_files, form_folders
from aiworkshop.method.registry import Registry
from aiworkshop.readmodels.portfolio import ProgrammeContents
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents

if TYPE_CHECKING:
    from aiworkshop.documents.pictures.rendering import RenderedPicture

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
Writer = Callable[[WorkshopContents, SummaryOptions, Path, Progress | None, Cancelled | None], None]
ProgrammeWriter = Callable[
    [ProgrammeContents, SummaryOptions, Path, Progress | None, Cancelled | None], None
]
About = Literal["workshop", "programme"]
"""What a report tells of: one workshop, or the many of a programme."""
ReportWriter = Callable[
    [WorkshopContents, str, bool, Path, Progress | None, Cancelled | None], None
]
"""Contents, language, names, target, progress, cancelled."""
PictureWriter = Callable[["RenderedPicture", int], bytes]
"""A drawn picture and a width in pixels, as the bytes of a file."""


@dataclass(frozen=True, slots=True)
class ReportForm:
    """A kind of report. ``title`` is a key of ``content/<language>/reports.toml``.

    ``composed``: its sections can be chosen and ordered; ``written``: it has fields to be filled
    in by hand (its id names a file in ``content/forms``); ``paper``: it has pages to be looked at;
    ``about``: what it is given to tell of.
    """

    id: str
    title: str
    composed: bool = False
    written: bool = False
    paper: bool = True
    about: About = "workshop"


REPORT_FORMS: Registry[ReportForm] = Registry(
    (
        ReportForm("summary", "reports.forms.summary", composed=True),
        ReportForm("group", "reports.forms.group"),
        ReportForm("slips", "reports.forms.slips"),
        ReportForm("call_sheet", "reports.forms.call_sheet"),
        ReportForm("tables", "reports.forms.tables", paper=False),
        ReportForm("calendar", "reports.forms.calendar", paper=False),
        ReportForm("portfolio", "reports.forms.portfolio", about="programme"),
        ReportForm("residents", "reports.forms.residents", paper=False, about="programme"),
    )
)


@dataclass(frozen=True, slots=True)
class ExportFormat:
    """A report in a file format. ``writer`` is ``module:function``: a :data:`Writer`, or of a form
    about a programme a :data:`ProgrammeWriter`.
    """

    form: str
    suffix: str
    writer: str
    written: bool = False
    """Whether the writer sets a funder's form, whose id it must be told."""

    @property
    def id(self) -> str:
        """Form and suffix."""
        return self.form + self.suffix

    @property
    def about(self) -> About:
        """What it tells of."""
        return REPORT_FORMS[self.form].about if self.form in REPORT_FORMS else "workshop"

    def load(self) -> Writer:
        """Import the writer of a form about a workshop."""
        assert self.about == "workshop", self.id
        found = self._loaded()
        return cast(Writer, partial(found, self.form) if self.written else found)

    def load_for_programme(self) -> ProgrammeWriter:
        """Import the writer of a form about a programme."""
        assert self.about == "programme", self.id
        return cast(ProgrammeWriter, self._loaded())

    def _loaded(self) -> Callable[..., None]:
        module, _, name = self.writer.partition(":")
        return cast(Callable[..., None], getattr(import_module(module), name))


EXPORT_FORMATS: Registry[ExportFormat] = Registry(
    (
        ExportFormat("summary", ".pdf", "aiworkshop.documents.reports.summary:write_summary_pdf"),
        ExportFormat("summary", ".docx", "aiworkshop.documents.reports.summary:write_summary_docx"),
        ExportFormat("summary", ".json", "aiworkshop.documents.reports.summary:write_summary_json"),
        ExportFormat("group", ".pdf", "aiworkshop.documents.reports.group_pages:write_group_pdf"),
        ExportFormat("group", ".docx", "aiworkshop.documents.reports.group_pages:write_group_docx"),
        ExportFormat("slips", ".docx", "aiworkshop.documents.reports.slips:write_slips_docx"),
        ExportFormat("slips", ".pdf", "aiworkshop.documents.reports.slips:write_slips_pdf"),
        ExportFormat(
            "call_sheet", ".pdf", "aiworkshop.documents.reports.call_sheet:write_call_sheet_pdf"
        ),
        ExportFormat(
            "call_sheet", ".docx", "aiworkshop.documents.reports.call_sheet:write_call_sheet_docx"
        ),
        ExportFormat("summary", ".xlsx", "aiworkshop.documents.tables.xlsx:write_tables_xlsx"),
        ExportFormat("summary", ".csv", "aiworkshop.documents.tables.csv_file:write_tables_csv"),
        ExportFormat("summary", ".ics", "aiworkshop.documents.calendars.ics:write_calendar"),
        ExportFormat("calendar", ".ics", "aiworkshop.documents.calendars.ics:write_calendar"),
        ExportFormat("tables", ".xlsx", "aiworkshop.documents.tables.xlsx:write_tables_xlsx"),
        ExportFormat("tables", ".csv", "aiworkshop.documents.tables.csv_file:write_tables_csv"),
        ExportFormat("tables", ".json", "aiworkshop.documents.tables.json_file:write_tables_json"),
        ExportFormat(
            "portfolio", ".pdf", "aiworkshop.documents.portfolio.writing:write_portfolio_pdf"
        ),
        ExportFormat(
            "portfolio", ".docx", "aiworkshop.documents.portfolio.writing:write_portfolio_docx"
        ),
        ExportFormat(
            "portfolio", ".xlsx", "aiworkshop.documents.portfolio.workbook:write_portfolio_xlsx"
        ),
        ExportFormat(
            "residents", ".html", "aiworkshop.documents.portfolio.residents:write_residents_html"
        ),
    )
)


WRITTEN_FORMATS = {".pdf": "pdf", ".docx": "docx"}
"""Suffixes of funders' forms, and how their writers end."""


def formats_of(form: str) -> list[ExportFormat]:
    """The formats of a report; of a funder's form (a file of ``content/forms``) those it has."""
    known = [each for each in EXPORT_FORMATS if each.form == form]
    if known or form not in form_files(form_folders()):
        return known
    writing = "aiworkshop.documents.forms.writing:write_form_"
    return [
        ExportFormat(form, suffix, writing + ending, written=True)
        for suffix, ending in WRITTEN_FORMATS.items()
    ]


def known_forms(about: About = "workshop") -> tuple[str, ...]:
    """Ids of all reports about a workshop: the program's, then funders' forms with the
    facilitator's own; or of those about a programme.
    """
    own = dict.fromkeys(each.form for each in EXPORT_FORMATS if each.about == about)
    if about == "programme":
        return tuple(own)
    return (*own, *(form for form in form_files(form_folders()) if form not in own))


def no_such_form(form: str, about: About = "workshop") -> UserError:
    """The refusal of a report that there is not, with those that there are."""
    return UserError(
        "report.form",
        "There is no report named “{form}”; choose one of {known}.",
        form=form,
        known=", ".join(known_forms(about)),
    )


def export_format(form: str, suffix: str, about: About = "workshop") -> ExportFormat:
    """The format of a report for a file's suffix, with or without its dot, in any case.

    Raises ``UserError`` for what no writer knows.
    """
    known = [each for each in formats_of(form) if each.about == about]
    if not known:
        raise no_such_form(form, about)
    wanted = "." + suffix.lower().lstrip(".")
    for each in known:
        if each.suffix == wanted:
            return each
    raise UserError(
        "report.suffix",
        "A file ending in “{suffix}” cannot be written; choose one of {known}.",
        suffix=suffix,
        known=", ".join(each.suffix for each in known),
    )


def report_writer(form: str, suffix: str) -> ReportWriter:
    """The writer of a report, taking language and names instead of options."""
    writer = export_format(form, suffix).load()

    def write(
        contents: WorkshopContents,
        language: str,
        names: bool,
        target: Path,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> None:
        writer(contents, SummaryOptions(language, names), target, progress, cancelled)

    return write


@dataclass(frozen=True, slots=True)
class PictureFormat:
    """A file format of pictures. ``writer`` is ``module:function``, a :data:`PictureWriter`."""

    id: str
    writer: str

    def load(self) -> PictureWriter:
        """Import the writer."""
        module, _, name = self.writer.partition(":")
        return cast(PictureWriter, getattr(import_module(module), name))


PICTURE_FORMATS: Registry[PictureFormat] = Registry(
    (
        PictureFormat(".pdf", "aiworkshop.documents.pictures.rendering:as_pdf"),
        PictureFormat(".png", "aiworkshop.documents.pictures.rendering:as_png"),
    )
)


def picture_format(suffix: str) -> PictureFormat:
    """The format for a file's suffix, in any case. Raises ``UserError`` for any other."""
    wanted = "." + suffix.lower().lstrip(".")
    if wanted not in PICTURE_FORMATS:
        raise UserError(
            "report.suffix",
            "A file ending in “{suffix}” cannot be written; choose one of {known}.",
            suffix=suffix,
            known=", ".join(PICTURE_FORMATS.ids),
        )
    return PICTURE_FORMATS[wanted]
