"""The call sheet of a follow-up: whom to call, what was promised, room to write; read back."""

from pathlib import Path

import docx
import pypdfium2
import pytest

from aiworkshop.documents.pdf.blocks import Block
from aiworkshop.documents.registry import export_format
from aiworkshop.documents.reports.call_sheet import call_sheet_document, chosen_day
from aiworkshop.method.content import load_content
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.judging import assert_read
from tests.documents.test_summary_sections import joined
from tests.documents.workshop_parts import Parts

WORDS = {
    "he": ("פתיחת הספרייה בימי שלישי עד עשר בערב", "דנה לוי", "רשימת הטלפונים של הרכזות"),
    "ar": ("فتح المكتبة مساء كل يوم ثلاثاء", "أمل حدّاد", "قائمة أرقام الهواتف"),
    "en": ("Opening the library on Tuesday evenings", "Ruth Cohen", "The list of telephones"),
}
PHONE, MAIL = "050-765-4321", "ruth@example.org"


def workshop(language: str = "en", **commitment: object) -> Parts:
    promise, name, first_step = WORDS[language]
    parts = Parts(title="Town", municipality="Akko", date="2026-05-14")
    person = parts.add("participant", name=name, phone=PHONE, email=MAIL)
    agreed = {"name_consent": True, "contact_permission": True}
    parts.add(
        "commitment",
        kind="commitment",
        words=promise,
        first_step=first_step,
        participant_id=person,
        due="2026-05-28",
        **{**agreed, **commitment},
    )
    return parts


def sheet(contents: WorkshopContents, key: str = "", names: bool = True) -> str:
    options = SummaryOptions("en", names, follow_up=key)
    blocks: tuple[Block, ...] = call_sheet_document([(contents, key)], options).blocks
    return joined(list(blocks))


def test_it_is_for_the_first_date_that_is_not_done_or_the_one_named() -> None:
    parts = workshop()
    parts.add("follow_up", spec="day_14", done=True)
    own = parts.add("follow_up", date="2026-07-07", title="With the mayor")
    contents = parts.contents()
    first, named = chosen_day(contents, ""), chosen_day(contents, own)
    assert first is not None
    assert named is not None
    assert (first.key, named.key) == ("day_30", own)
    assert "13/06/2026  ·  30 days after the workshop" in sheet(contents)
    assert "With the mayor" in sheet(contents, own)


def test_what_was_promised_and_how_it_last_stood() -> None:
    parts = workshop(status="under_way")
    contents = parts.contents()
    key = contents.commitment[0].id
    for day, evidence in (("2026-05-28", "One call"), ("2026-06-13", "Two calls")):
        parts.add(
            "check_in",
            date=day,
            spec="day_14",
            record_kind="commitment",
            record_id=key,
            status="under_way",
            evidence=evidence,
        )
    text = sheet(parts.contents())
    for words in (*WORDS["en"], PHONE, MAIL, "28/05/2026", "Under way  ·  13/06/2026", "Two calls"):
        assert words in text
    assert "One call" not in text
    assert text.count("Did a partnership come of it?") == 1


@pytest.mark.parametrize(
    ("consent", "permission", "names", "name_shown", "number_shown"),
    [
        (True, True, True, True, True),
        (True, False, True, True, False),
        (False, True, True, False, False),
        (True, True, False, False, False),
    ],
)
def test_a_number_needs_both_consents(
    consent: bool, permission: bool, names: bool, name_shown: bool, number_shown: bool
) -> None:
    contents = workshop(name_consent=consent, contact_permission=permission).contents()
    text = sheet(contents, names=names)
    assert (WORDS["en"][1] in text) == name_shown
    assert (PHONE in text) == number_shown
    assert (MAIL in text) == number_shown
    assert ("No consent to be contacted" in text) == (not number_shown)


def test_a_promise_without_consent_does_not_stand_under_its_owners_name() -> None:
    parts = workshop()
    person = parts.contents().participant[0].id
    parts.add("commitment", kind="offer", words="A quiet word", participant_id=person)
    text = sheet(parts.contents())
    assert WORDS["en"][1] in text
    behind = text[text.index("A quiet word") - 200 : text.index("A quiet word")]
    assert WORDS["en"][1] not in behind
    assert "No consent to be contacted" in behind


def test_who_withdrew_is_never_called() -> None:
    parts = workshop()
    gone = parts.add("participant", name="David", phone="052-1", withdrawn=True)
    agreed = {"name_consent": True, "contact_permission": True}
    parts.add("commitment", kind="offer", words="A car", participant_id=gone, **agreed)
    text = sheet(parts.contents())
    for words in ("David", "052-1", "A car"):
        assert words not in text


def test_what_is_done_is_not_asked_about() -> None:
    contents = workshop(status="done").contents()
    text = sheet(contents)
    assert WORDS["en"][0] not in text
    assert "Nothing promised is open any more." in text


def test_several_workshops_have_pages_of_their_own(tmp_path: Path) -> None:
    sheets = [(workshop(language).contents(), "") for language in ("en", "he", "ar")]
    text = joined(list(call_sheet_document(sheets, SummaryOptions("en", True)).blocks))
    for language in ("en", "he", "ar"):
        assert WORDS[language][0] in text
    assert text.count("Follow-up call sheet") == 3


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_read_back_as_readers_do(tmp_path: Path, language: str) -> None:
    contents = workshop(language).contents()
    target = tmp_path / "sheet.pdf"
    options = SummaryOptions(language, True)
    export_format("call_sheet", ".pdf").load()(contents, options, target, None, None)
    content = load_content(language)
    own = ("title", "story", "partnership")
    phrases = [*WORDS[language], *(content.text(f"summary.call_sheet.{key}") for key in own)]
    assert_read(target, [f"{language}: {phrase}" for phrase in phrases])
    document = pypdfium2.PdfDocument(str(target))
    text = "".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    assert PHONE in text
    assert MAIL in text


@pytest.mark.parametrize("language", ["he", "ar", "en"])
def test_it_can_be_typed_into(tmp_path: Path, language: str) -> None:
    target = tmp_path / "sheet.docx"
    options = SummaryOptions(language, True)
    export_format("call_sheet", ".docx").load()(
        workshop(language).contents(), options, target, None, None
    )
    document = docx.Document(str(target))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    content = load_content(language)
    for key in ("evidence", "wish", "next"):
        assert content.text(f"summary.call_sheet.{key}") in cells
