"""Photos find their sheets, once each; what belongs elsewhere is named, not kept."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from aiworkshop.base.errors import MachineError, UserError
from aiworkshop.base.ids import new_id
from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.documents.worksheets.pack import render_pack
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.records import AddRecord, DeleteRecords
from aiworkshop.facilitation.runner import Runner
from aiworkshop.facilitation.worksheets.packing import plan_pack
from aiworkshop.facilitation.worksheets.photos import (
    FilePhoto,
    KeepPhoto,
    KeptPhoto,
    PreparedPhoto,
    TurnPhoto,
    prepare_photo,
)
from aiworkshop.facilitation.worksheets.printing import RecordPrint
from aiworkshop.library.library import Library
from aiworkshop.method.sheet_codes import SheetCode, short_code
from aiworkshop.readmodels.packing import PackRequest
from aiworkshop.readmodels.records import Attachment, PrintedSheet
from tests.benchmarks.phone_photos import DOTS_PER_MM, Hardship, page_with_code, take_photo

RUN = "2XJ4"
Photograph = Callable[..., PreparedPhoto]


@pytest.fixture
def sheet_id(runner: Runner, workshop_id: str) -> str:
    """The discovery sheet of table 3, printed."""
    return printed(runner, workshop_id, "DIS", 3)


def printed(runner: Runner, workshop_id: str, sheet: str, number: int) -> str:
    run = runner.run(AddRecord(workshop_id, "print_run", {"code": RUN})).value
    fields = {
        "print_run_id": run,
        "sheet": sheet,
        "group_number": number,
        "pages": 2,
        "state": "expected",
    }
    return str(runner.run(AddRecord(workshop_id, "printed_sheet", fields)).value)


@pytest.fixture
def photograph(tmp_path: Path) -> Photograph:
    """Takes a photo of a sheet of a workshop: codes such as ``DIS-3/1``, none for a drawing."""

    def take(workshop_id: str = "", *codes: str, quality: int = 80) -> PreparedPhoto:
        table = Image.new("L", (1260, 1800 * max(len(codes), 1)), 120)
        for place, code in enumerate(codes):
            whole = f"AW1.{short_code(workshop_id, 6)}.{RUN}.{code}"
            table.paste(page_with_code(whole).resize((1260, 1782)), (0, 1800 * place))
        path = tmp_path / "IMG_0001.jpg"
        table.save(path, quality=quality)
        return prepare_photo(path)

    return take


def keep(runner: Runner, workshop_id: str, photo: PreparedPhoto, **named: object) -> KeptPhoto:
    value = runner.run(KeepPhoto(workshop_id, photo, **named)).value
    assert isinstance(value, KeptPhoto)
    return value


def test_a_photo_goes_to_the_sheet_whose_code_it_shows(
    runner: Runner,
    reads: Reads,
    library: Library,
    workshop_id: str,
    sheet_id: str,
    photograph: Photograph,
) -> None:
    photo = photograph(workshop_id, "DIS-3/2")

    kept = keep(runner, workshop_id, photo)

    assert (kept.place, kept.codes) == ("filed", (SheetCode("DIS", 3),))
    (row,) = reads.records(Attachment, workshop_id)
    assert kept.attachment_ids == (row.id,)
    assert (row.printed_sheet_id, row.page, row.rotation) == (sheet_id, 2, 0)
    assert (row.name, row.media_type, row.size) == ("IMG_0001.jpg", "image/jpeg", len(photo.data))
    assert (row.width, row.height) == (photo.width, photo.height)
    assert library.attachments.path(row.digest).read_bytes() == photo.data
    sheet = reads.record(PrintedSheet, sheet_id)
    assert sheet is not None
    assert sheet.state == "received"


def test_a_photo_of_a_printed_page_finds_the_copy_it_was_printed_for(
    runner: Runner, reads: Reads, workshop_id: str, tmp_path: Path
) -> None:
    """From the pack by way of paper and phone: every page of a table's sheet in Hebrew."""
    request = PackRequest(sheets=("DIS", "DRM"), languages=("he",))
    print_id = new_id()
    pack = plan_pack(reads.contents(workshop_id), request, print_id=print_id)
    rendered = render_pack(pack)
    command = RecordPrint(
        workshop_id=workshop_id,
        pack=pack,
        request=request,
        target="pack.pdf",
        pages=rendered.pages_of,
        print_id=print_id,
    )
    runner.run(command)
    (number,) = [n for n, c in enumerate(pack.copies) if (c.sheet.id, c.group_number) == ("DIS", 2)]
    last = rendered.pages_of[number]
    with PdfPages(rendered.data) as pages:
        image = pages.render(rendered.starts[number] + last - 1, DOTS_PER_MM * 25.4 / 72)
    page = Image.frombytes("RGB", (image.width, image.height), image.rgb)
    hardship = Hardship(turn=-12, quarters=1, keystone=0.05, blur=1, noise=10, light=0.4)
    path = tmp_path / "IMG_0002.jpg"
    path.write_bytes(take_photo(page, hardship))

    kept = keep(runner, workshop_id, prepare_photo(path))

    assert (kept.place, kept.codes) == ("filed", (SheetCode("DIS", 2),))
    (row,) = reads.records(Attachment, workshop_id)
    sheet = reads.record(PrintedSheet, str(row.printed_sheet_id))
    assert sheet is not None
    assert (sheet.sheet, sheet.group_number, row.page) == ("DIS", 2, last)


def test_the_same_photo_is_kept_once(
    runner: Runner,
    reads: Reads,
    library: Library,
    workshop_id: str,
    sheet_id: str,
    photograph: Photograph,
) -> None:
    photo = photograph(workshop_id, "DIS-3/1")
    first = keep(runner, workshop_id, photo)
    library.attachments.path(photo.digest).unlink()

    outcome = runner.run(KeepPhoto(workshop_id, photo))

    assert outcome.value.place == "known"
    assert outcome.value.attachment_ids == first.attachment_ids
    assert outcome.value.codes == (SheetCode("DIS", 3),)
    assert not outcome.batch, "nothing to undo"
    assert len(reads.records(Attachment, workshop_id)) == 1
    assert library.attachments.is_whole(photo.digest), "a lost file is there again"


def test_a_drawing_waits_in_the_inbox_until_it_is_filed(
    runner: Runner, reads: Reads, workshop_id: str, sheet_id: str, photograph: Photograph
) -> None:
    kept = keep(runner, workshop_id, photograph())
    assert (kept.place, kept.reason) == ("inbox", None)
    (waiting,) = reads.sheet_board(workshop_id).inbox
    assert (waiting.id,) == kept.attachment_ids

    assert runner.run(FilePhoto(workshop_id, waiting.id, sheet_id, page=2)).value
    (filed,) = reads.records(Attachment, workshop_id)
    assert (filed.printed_sheet_id, filed.page) == (sheet_id, 2)
    assert reads.record(PrintedSheet, sheet_id).state == "received"
    assert not reads.sheet_board(workshop_id).inbox
    assert not runner.run(FilePhoto(workshop_id, waiting.id, sheet_id, page=2)).value

    runner.undo(workshop_id)
    assert reads.sheet_board(workshop_id).inbox
    assert reads.record(PrintedSheet, sheet_id).state == "expected"


def test_a_photo_taken_for_a_sheet_goes_there(
    runner: Runner, reads: Reads, workshop_id: str, sheet_id: str, photograph: Photograph
) -> None:
    kept = keep(runner, workshop_id, photograph(), sheet_id=sheet_id)
    assert kept.place == "filed"
    assert reads.record(Attachment, kept.attachment_ids[0]).printed_sheet_id == sheet_id


def test_its_own_code_knows_better_than_the_sheet_that_is_open(
    runner: Runner, reads: Reads, workshop_id: str, sheet_id: str, photograph: Photograph
) -> None:
    other = printed(runner, workshop_id, "DRM", 2)
    kept = keep(runner, workshop_id, photograph(workshop_id, "DRM-2/2"), sheet_id=sheet_id)
    assert (kept.place, kept.codes) == ("filed", (SheetCode("DRM", 2),))
    (row,) = reads.records(Attachment, workshop_id)
    assert (row.printed_sheet_id, row.page) == (other, 2)
    open_sheet = reads.record(PrintedSheet, sheet_id)
    assert open_sheet is not None
    assert open_sheet.state == "expected", "nothing came back of the sheet that was open"


def test_a_photo_of_the_open_sheet_says_its_page(
    runner: Runner, reads: Reads, workshop_id: str, sheet_id: str, photograph: Photograph
) -> None:
    keep(runner, workshop_id, photograph(workshop_id, "DIS-3/2"), sheet_id=sheet_id, page=1)
    (row,) = reads.records(Attachment, workshop_id)
    assert (row.printed_sheet_id, row.page) == (sheet_id, 2)


def test_a_code_that_leads_nowhere_waits_though_a_sheet_is_open(
    runner: Runner, workshop_id: str, sheet_id: str, photograph: Photograph
) -> None:
    kept = keep(runner, workshop_id, photograph(workshop_id, "ACT-1/1"), sheet_id=sheet_id)
    assert kept.place == "inbox"
    assert kept.reason is not None


def test_another_workshops_photo_does_not_go_to_the_open_sheet(
    runner: Runner, reads: Reads, workshop_id: str, sheet_id: str, photograph: Photograph
) -> None:
    other = str(runner.run(CreateWorkshop(title=Text("B"), tables=3)).value)
    printed(runner, other, "DIS", 3)
    kept = keep(runner, workshop_id, photograph(other, "DIS-3/1"), sheet_id=sheet_id)
    assert (kept.place, kept.workshop_id) == ("other_workshop", other)
    assert not reads.records(Attachment, workshop_id)


def test_a_photo_of_two_sheets_goes_to_both(
    runner: Runner, reads: Reads, workshop_id: str, sheet_id: str, photograph: Photograph
) -> None:
    other = printed(runner, workshop_id, "DRM", 2)
    kept = keep(runner, workshop_id, photograph(workshop_id, "DIS-3/1", "DRM-2/1"))
    assert kept.codes == (SheetCode("DIS", 3), SheetCode("DRM", 2))
    rows = reads.records(Attachment, workshop_id)
    assert {row.printed_sheet_id for row in rows} == {sheet_id, other}
    assert len({row.digest for row in rows}) == 1


def test_a_photo_from_the_inbox_finds_its_sheet_once_that_is_known(
    runner: Runner, reads: Reads, workshop_id: str, photograph: Photograph
) -> None:
    photo = photograph(workshop_id, "DIS-3/1")
    kept = keep(runner, workshop_id, photo)
    assert kept.place == "inbox"
    assert kept.reason is not None
    assert kept.reason.code == "sheet_code.unknown"

    sheet_id = printed(runner, workshop_id, "DIS", 3)
    again = keep(runner, workshop_id, photo)

    assert again.place == "filed"
    (row,) = reads.records(Attachment, workshop_id)
    assert (row.id, row.printed_sheet_id) == (kept.attachment_ids[0], sheet_id)


def test_photos_of_a_deleted_sheet_wait_in_the_inbox_again(
    runner: Runner, reads: Reads, workshop_id: str, sheet_id: str, photograph: Photograph
) -> None:
    photo = photograph(workshop_id, "DIS-3/1")
    (key,) = keep(runner, workshop_id, photo).attachment_ids
    assert not reads.sheet_board(workshop_id).inbox
    runner.run(DeleteRecords(workshop_id, (("printed_sheet", sheet_id),)))
    assert [waiting.id for waiting in reads.sheet_board(workshop_id).inbox] == [key]
    again = printed(runner, workshop_id, "DIS", 3)
    assert keep(runner, workshop_id, photo).attachment_ids == (key,)
    assert reads.record(Attachment, key).printed_sheet_id == again


def test_a_photo_of_another_workshop_is_named_and_kept_there(
    runner: Runner,
    reads: Reads,
    library: Library,
    workshop_id: str,
    sheet_id: str,
    photograph: Photograph,
) -> None:
    other = str(runner.run(CreateWorkshop(title=Text("גינה קהילתית", "he"), tables=3)).value)
    there = printed(runner, other, "DIS", 3)
    photo = photograph(other, "DIS-3/1")

    kept = keep(runner, workshop_id, photo)

    assert (kept.place, kept.workshop_id) == ("other_workshop", other)
    assert kept.workshop_title == "גינה קהילתית"
    assert not reads.records(Attachment, workshop_id)
    assert not library.attachments.has(photo.digest)
    assert keep(runner, kept.workshop_id, photo).place == "filed"
    (row,) = reads.records(Attachment, other)
    assert row.printed_sheet_id == there


def test_a_photo_of_an_unknown_workshop_is_not_kept(
    runner: Runner, reads: Reads, workshop_id: str, photograph: Photograph
) -> None:
    kept = keep(runner, workshop_id, photograph("somewhere", "DIS-3/1"))
    assert (kept.place, kept.codes) == ("unknown_workshop", (SheetCode("DIS", 3, 0, 1),))
    assert not reads.records(Attachment, workshop_id)


def test_our_sheet_counts_where_another_workshops_lies_beside_it(
    runner: Runner, workshop_id: str, sheet_id: str, photograph: Photograph, tmp_path: Path
) -> None:
    table = Image.new("L", (1260, 3600), 120)
    for place, key in enumerate(("elsewhere", workshop_id)):
        page = page_with_code(f"AW1.{short_code(key, 6)}.{RUN}.DIS-3/1")
        table.paste(page.resize((1260, 1782)), (0, 1800 * place))
    table.save(tmp_path / "both.png")
    photo = prepare_photo(tmp_path / "both.png")
    assert len(photo.codes) == 2
    assert keep(runner, workshop_id, photo).codes == (SheetCode("DIS", 3),)


def test_turns_add_up_and_the_file_stays(
    runner: Runner, reads: Reads, library: Library, workshop_id: str, photograph: Photograph
) -> None:
    photo = photograph()
    (key,) = keep(runner, workshop_id, photo).attachment_ids
    turns = [runner.run(TurnPhoto(workshop_id, key, turn)).value for turn in (1, 1, -3, 2)]
    assert turns == [90, 180, 270, 90]
    assert reads.record(Attachment, key).rotation == 90
    assert library.attachments.path(photo.digest).read_bytes() == photo.data


def test_undo_takes_the_photo_back_and_leaves_its_file(
    runner: Runner, reads: Reads, library: Library, workshop_id: str, photograph: Photograph
) -> None:
    photo = photograph()
    keep(runner, workshop_id, photo)
    runner.undo(workshop_id)
    assert not reads.records(Attachment, workshop_id)
    assert library.attachments.has(photo.digest)
    assert keep(runner, workshop_id, photo).place == "inbox"


def test_where_the_folder_refuses_no_row_is_made(
    runner: Runner, reads: Reads, library: Library, workshop_id: str, photograph: Photograph
) -> None:
    library.attachments.folder.write_text("a file in the way")
    with pytest.raises(MachineError):
        keep(runner, workshop_id, photograph())
    assert not reads.records(Attachment, workshop_id)


def test_what_is_gone_or_elsewhere_is_refused(
    runner: Runner, workshop_id: str, sheet_id: str, photograph: Photograph
) -> None:
    (key,) = keep(runner, workshop_id, photograph()).attachment_ids
    other = str(runner.run(CreateWorkshop(title=Text("B"), tables=1)).value)
    for command in (
        FilePhoto(other, key, None),
        TurnPhoto(other, key, 1),
        FilePhoto(workshop_id, key, printed(runner, other, "DIS", 1)),
        KeepPhoto(other, photograph(), sheet_id),
    ):
        with pytest.raises(UserError):
            runner.run(command)
    runner.run(DeleteRecords(workshop_id, (("printed_sheet", sheet_id),)))
    with pytest.raises(UserError, match="trash"):
        runner.run(FilePhoto(workshop_id, key, sheet_id))
    runner.run(DeleteRecords(workshop_id, (("attachment", key),)))
    with pytest.raises(UserError, match="no longer there"):
        runner.run(TurnPhoto(workshop_id, key, 1))


def test_the_stored_photo_is_what_was_seen(
    runner: Runner, reads: Reads, library: Library, workshop_id: str, photograph: Photograph
) -> None:
    photo = photograph()
    keep(runner, workshop_id, photo)
    (row,) = reads.records(Attachment, workshop_id)
    shown = Image.open(io.BytesIO(library.attachments.path(row.digest).read_bytes()))
    assert shown.size == (row.width, row.height)
