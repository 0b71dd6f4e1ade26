"""Packs as PDF: codes that scan, words that are found, starts for duplex, the same bytes."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.pages import PdfPages
from aiworkshop.documents.pdf.writer import WritingCancelled
from aiworkshop.documents.worksheets.pack import page_counts, render_pack, write_pack
from aiworkshop.method.sheet_codes import ScannedCode, SheetCode, read_code
from aiworkshop.method.worksheets import WORKSHEETS
from aiworkshop.readmodels.sheets import Pack, SheetCopy
from tests.documents.worksheets.sheet_parts import FACTS, copy_of, sheet


def copies(*languages: str) -> tuple[SheetCopy, ...]:
    return tuple(copy_of(sheet(sheet_id, languages)) for sheet_id in WORKSHEETS.ids)


@pytest.mark.parametrize("languages", [("he",), ("en",)], ids="+".join)
def test_the_code_of_every_page_scans(languages: tuple[str, ...]) -> None:
    pack = Pack(FACTS, copies(*languages))
    rendered = render_pack(pack)
    assert rendered.pages == sum(rendered.pages_of)
    with PdfPages(rendered.data) as pages:
        for copy, start, count in zip(pack.copies, rendered.starts, rendered.pages_of, strict=True):
            for number in range(count):
                image = pages.render(start + number, 1.5)
                picture = Image.frombytes("RGB", (image.width, image.height), image.rgb)
                found = zxingcpp.read_barcodes(picture.convert("L"))
                code = SheetCode(copy.sheet.id, copy.group_number, copy.copy, number + 1)
                assert [each.text for each in found] == [str(ScannedCode(code, "7K3M9Q", "2XJ4"))]
                assert read_code(found[0].text).code == code


@pytest.mark.parametrize("languages", [("he",), ("ar",), ("en",), ("he", "en")], ids="+".join)
def test_the_words_of_a_page_are_found(languages: tuple[str, ...]) -> None:
    pack = Pack(FACTS, (copy_of(sheet("DIS", languages)),))
    with PdfPages(render_pack(pack).data) as pages:
        text = " ".join(pages.text(number) for number in range(len(pages)))
    for words in (*pack.copies[0].sheet.title, *pack.copies[0].sheet.parts[0].fields[0].label):
        assert words.text in text
    assert "DIS-3/1" in text


def test_equal_sheets_share_their_body() -> None:
    own = sheet("VAL", ("he",))
    one = render_pack(Pack(FACTS, (copy_of(own),)))
    twin = replace(own, words=dict(own.words))
    many = render_pack(
        Pack(FACTS, tuple(copy_of(own if n % 2 else twin, copy=n) for n in range(1, 41)))
    )
    assert many.pages == 40
    assert len(many.data) - len(one.data) < 40 * 2000
    assert many.data.count(b"/Subtype /Form") == 1


def test_the_same_pack_gives_the_same_bytes() -> None:
    pack = Pack(FACTS, copies("ar", "he")[:6])
    assert render_pack(pack).data == render_pack(pack).data


def test_each_copy_begins_on_a_front_side() -> None:
    one, two = copy_of(sheet("VAL", ("he",))), copy_of(sheet("DRM", ("he",)))
    pack = Pack(FACTS, (one, two, one, one), duplex=True)
    rendered = render_pack(pack)
    assert rendered.pages_of == page_counts(pack) == (1, 2, 1, 1)
    assert rendered.starts == (0, 2, 4, 6)
    assert rendered.pages == 7
    with PdfPages(rendered.data) as pages:
        assert pages.text(1).strip() == ""
        assert pages.size(1) == pages.size(0)


def test_papers_of_different_size_and_side_stand_in_one_file() -> None:
    pack = Pack(
        FACTS, tuple(copy_of(sheet(each, ("he",))) for each in ("VAL", "ACT", "COR", "RUL"))
    )
    rendered = render_pack(pack)
    with PdfPages(rendered.data) as pages:
        sizes = [tuple(round(side) for side in pages.size(start)) for start in rendered.starts]
    assert sizes == [(595, 842), (842, 595), (1191, 842), (842, 1191)]


def test_a_spare_sheet_leaves_a_line_for_its_table() -> None:
    own = sheet("DIS", ("en",))
    pack = Pack(FACTS, (copy_of(own, group_number=0, copy=1, group_name=Text("")),))
    with PdfPages(render_pack(pack).data) as pages:
        text = pages.text(0)
    assert "Table" in text
    assert "DIS-0-01/1" in text


def test_progress_is_told_and_cancelling_leaves_nothing(tmp_path: Path) -> None:
    pack = Pack(FACTS, copies("en")[:3])
    told: list[tuple[int, int]] = []
    target = tmp_path / "pack.pdf"
    write_pack(pack, target, lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]
    before = target.read_bytes()
    assert before.startswith(b"%PDF")
    with pytest.raises(WritingCancelled):
        write_pack(pack, target, cancelled=lambda: True)
    assert target.read_bytes() == before


def test_an_empty_pack_is_one_empty_page() -> None:
    rendered = render_pack(Pack(FACTS, ()))
    assert (rendered.pages, rendered.starts) == (1, ())
    with PdfPages(BytesIO(rendered.data).getvalue()) as pages:
        assert len(pages) == 1
