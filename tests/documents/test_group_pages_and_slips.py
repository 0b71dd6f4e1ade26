"""Pages for the tables and slips for people: one page each, whatever was said; read back."""

import re
from pathlib import Path

import pypdfium2
import pytest

from aiworkshop.documents.registry import report_writer
from aiworkshop.method.content import load_content
from aiworkshop.readmodels.workshop_contents import WorkshopContents
from tests.documents.judging import assert_read
from tests.documents.workshop_parts import Parts

LONG = " ".join(f"word{number}" for number in range(50_000))
WORDS = {
    "he": ("פתיחת הספרייה בימי שלישי עד עשר בערב", "דנה לוי", "סיפור על גינה קהילתית בחצר"),
    "ar": ("فتح المكتبة مساء كل يوم ثلاثاء", "أمل حدّاد", "قصة عن حديقة في ساحة المدرسة"),
    "en": ("Opening the library on Tuesday evenings", "Ruth Cohen", "A garden in the school yard"),
}


def pages(contents: WorkshopContents, form: str, target: Path, language: str = "en") -> list[str]:
    """The text of each page."""
    report_writer(form, ".pdf")(contents, language, True, target)
    document = pypdfium2.PdfDocument(str(target))
    found = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return found


def tables(count: int, words: str = "", items: int = 1) -> WorkshopContents:
    parts = Parts(title="Town", date="2026-05-14")
    for number in range(1, count + 1):
        group = parts.add("group", phase="discovery", number=number)
        for item in range(items):
            title = words or f"Story {item} of table {number}"
            parts.add("finding", kind="story", title=title, telling=words, group_id=group)
    return parts.contents()


@pytest.mark.parametrize(("words", "items"), [("", 60), (LONG, 1), (LONG, 60)])
def test_each_table_has_one_page(tmp_path: Path, words: str, items: int) -> None:
    found = pages(tables(2, words, items), "group", tmp_path / "group.pdf")
    assert len(found) == 2
    for number, text in enumerate(found, 1):
        assert f"Table {number}" in text
        if items > 1:
            assert "more in the session summary" in text
        if words:
            assert "word0" in text


def promises(people: int, words: str = "", each: int = 1, **person: object) -> WorkshopContents:
    parts = Parts(title="Town", date="2026-05-14", next_date="2026-06-14")
    for number in range(people):
        key = parts.add("participant", name=f"Person{number}x", name_consent=True, **person)
        for promise in range(each):
            told = words or f"Promise {promise} of {number}"
            parts.add(
                "commitment",
                kind="commitment",
                words=told,
                first_step=told,
                participant_id=key,
                name_consent=True,
            )
    return parts.contents()


@pytest.mark.parametrize(("words", "each"), [("", 60), (LONG, 1), (LONG, 60)])
def test_the_slip_of_who_promised_much_is_one_page(tmp_path: Path, words: str, each: int) -> None:
    found = pages(promises(2, words, each), "slips", tmp_path / "slips.pdf")
    # The title stands above the first that fits beside it.
    found = [text for text in found if "Person" in text]
    assert len(found) == 2
    for number, text in enumerate(found):
        assert f"Person{number}x" in text
        assert "How did it go?" in text
        assert ("more in the session summary" in text) == (each > 1)
        assert ("word0" in text) == bool(words)


def test_slips_are_whole_and_many_stand_on_a_page(tmp_path: Path) -> None:
    found = pages(promises(60), "slips", tmp_path / "slips.pdf")
    assert len(found) <= 20
    for text in found:
        named = re.findall(r"Person\d+x", text)
        assert len(named) == text.count("How did it go?") >= 3
    everybody = [name for text in found for name in re.findall(r"Person(\d+)x", text)]
    assert sorted(map(int, everybody)) == list(range(60))


def test_who_withdrew_has_no_slip(tmp_path: Path) -> None:
    found = pages(promises(3, withdrawn=True), "slips", tmp_path / "slips.pdf")
    assert not re.findall(r"Person\d", "".join(found))
    assert "Nobody has promised anything yet." in "".join(found)


def test_a_name_without_consent_stands_on_no_slip(tmp_path: Path) -> None:
    parts = Parts(title="Town")
    parts.add("commitment", kind="offer", words="A desk", person="Dana", name_consent=False)
    text = "".join(pages(parts.contents(), "slips", tmp_path / "slips.pdf"))
    assert "A desk" in text
    assert "What I take on" in text
    assert "Dana" not in text


@pytest.mark.parametrize("language", ["he", "ar", "en"])
@pytest.mark.parametrize("form", ["slips", "group"])
def test_read_back_as_readers_do(tmp_path: Path, form: str, language: str) -> None:
    promise, name, story = WORDS[language]
    parts = Parts(title=story, date="2026-05-14")
    group = parts.add("group", phase="discovery", number=1)
    common = {"group_id": group, "name_consent": True}
    parts.add("commitment", kind="commitment", words=promise, person=name, **common)
    parts.add("finding", kind="story", title=story, telling=promise, group_id=group)
    target = tmp_path / f"{form}.pdf"
    pages(parts.contents(), form, target, language)
    content = load_content(language)
    own = "summary.slips.went" if form == "slips" else "summary.group_pages.note"
    phrases = [promise, content.text(own), *([name] if form == "slips" else [story])]
    assert_read(target, [f"{language}: {phrase}" for phrase in phrases])
