"""THE sweep: whatever leaves the program, in every form and format, is searched to its last byte.

Forms, formats, funders' forms and pictures are taken from their registries, fields from the
records: what is new is swept without a line here.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from aiworkshop.documents.pictures.rendering import write_picture
from aiworkshop.documents.registry import (
    EXPORT_FORMATS,
    PICTURE_FORMATS,
    REPORT_FORMS,
    ExportFormat,
    formats_of,
)
from aiworkshop.method.forms.loading import form_files, form_folders
from aiworkshop.readmodels.picture import PICTURE_KINDS, PictureOptions
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.sweep.all_that_is_in import all_that_is_in
from tests.documents.sweep.marked_programme import PROGRAMME_FORMATS
from tests.documents.sweep.marked_workshop import (
    FREE,
    GONE,
    HEBREW,
    NAMED,
    ROOM,
    UNNAMED,
    Marked,
    marked_workshop,
)

FORMS = (
    *(each.id for each in REPORT_FORMS if each.about == "workshop"),
    *form_files(form_folders()),
)
PICTURES = [f"{kind.id}{each.id}" for kind in PICTURE_KINDS for each in PICTURE_FORMATS]


def _formats() -> Iterator[ExportFormat]:
    for form in FORMS:
        yield from formats_of(form)


FORMATS = {each.id: each for each in _formats()}
OUTPUTS = (*FORMATS, *PICTURES)


@cache
def marked() -> tuple[Marked, WorkshopContents]:
    made = marked_workshop()
    return made, made.contents()


def written(output: str, names: bool, folder: Path) -> str:
    """One output, all that is in it, in capitals and small letters alike."""
    contents = marked()[1]
    if output in FORMATS:
        each = FORMATS[output]
        target = folder / f"out{each.suffix}"
        try:
            write = each.load()
        except AttributeError:
            pytest.skip(f"no writer yet: {each.writer}")
        write(contents, SummaryOptions(HEBREW, names), target, None, None)
    else:
        kind, suffix = output.split(".")
        target = folder / f"out.{suffix}"
        write_picture(contents, kind, PictureOptions(HEBREW, names), target, width=400)
    return all_that_is_in(target).casefold()


def found_in(text: str, secret: str) -> list[str]:
    """Where the markers come from that stand in a text."""
    return [
        f"{place} ({marker})"
        for marker, place in marked()[0].markers[secret].items()
        if marker.casefold() in text
    ]


@pytest.mark.parametrize("names", [True, False], ids=["names on", "names off"])
@pytest.mark.parametrize("output", OUTPUTS)
def test_nothing_leaves_that_may_not(output: str, names: bool, tmp_path: Path) -> None:
    text = written(output, names, tmp_path)
    never = (ROOM, GONE, UNNAMED) if names else (ROOM, GONE, UNNAMED, NAMED)
    for secret in never:
        assert found_in(text, secret) == [], secret
    if not output.endswith(".png"):
        # The search finds what is there; letters in a picture made of dots it cannot read.
        assert found_in(text, FREE)


@pytest.mark.parametrize(
    "output", ["summary.pdf", "tables.xlsx", "tables.json", "slips.pdf", "call_sheet.pdf"]
)
def test_names_that_were_allowed_are_found(output: str, tmp_path: Path) -> None:
    """Else the sweep would prove nothing about names."""
    assert found_in(written(output, True, tmp_path), NAMED)


@pytest.mark.parametrize("output", ["summary.pdf", "summary.docx", "summary.json"])
def test_what_became_of_it_is_told(output: str, tmp_path: Path) -> None:
    """Else the sweep would prove nothing about what was told when one asked again."""
    found = "\n".join(found_in(written(output, True, tmp_path), FREE))
    for place in ("check_in.evidence", "check_in.next_step", "partnership.purpose"):
        assert place in found
    named = "\n".join(found_in(written(output, True, tmp_path), NAMED))
    assert "check_in.spoke_with" in named
    assert "partnership.partner" in named


def test_a_call_sheet_has_numbers_of_those_who_agreed(tmp_path: Path) -> None:
    found = "\n".join(found_in(written("call_sheet.pdf", True, tmp_path), NAMED))
    assert "participant.phone" in found
    assert "participant.email" in found


def test_every_format_is_swept() -> None:
    others = {each.id for each in EXPORT_FORMATS if each.about == "programme"}
    assert others == set(PROGRAMME_FORMATS)
    assert {each.id for each in EXPORT_FORMATS} - others <= set(OUTPUTS)
    assert all(secret in marked()[0].markers for secret in (ROOM, GONE, UNNAMED, NAMED, FREE))
