"""The page for residents: valid, accessible, alone in one file, in three languages."""

import itertools
import re
from collections import Counter
from html.parser import HTMLParser
from pathlib import Path

import pytest
from lxml import html

from aiworkshop.base.text import Text
from aiworkshop.documents.portfolio.page import STYLE, said, text
from aiworkshop.documents.portfolio.residents import residents_page
from aiworkshop.facilitation.outputs import ReportRequest, write_programme_report
from aiworkshop.facilitation.reads import Reads
from aiworkshop.facilitation.runner import Runner
from aiworkshop.library.library import Library
from aiworkshop.method.portfolio import told_counts
from aiworkshop.readmodels.summary import SummaryOptions
from aiworkshop.ui.tokens import contrast
from tests.portfolio_world import World, rich_world, small_world

VOID = {"meta", "link", "br", "img", "hr", "input"}
LANGUAGES = ["en", "he", "ar"]


class Strict(HTMLParser):
    """Every element closed in order; ids once; no attribute twice."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.ids: Counter[str] = Counter()
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert len({name for name, _ in attrs}) == len(attrs), (tag, attrs)
        found = dict(attrs)
        self.seen.append((tag, found))
        if found.get("id"):
            self.ids[str(found["id"])] += 1
        if tag == "p":
            assert "p" not in self.open, "a paragraph closes itself before another block"
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open and self.open[-1] == tag, (tag, self.open)
        self.open.pop()


@pytest.fixture
def world(library: Library) -> World:
    return rich_world(Runner(library))


@pytest.fixture
def page(world: World, library: Library) -> str:
    contents = Reads(library).programme_contents(world.programme, public=True)
    return residents_page(contents, SummaryOptions("he")).decode()


@pytest.fixture
def parsed(page: str) -> Strict:
    parser = Strict()
    parser.feed(page)
    parser.close()
    assert parser.open == []
    return parser


def test_it_is_well_formed(page: str, parsed: Strict) -> None:
    assert page.startswith('<!DOCTYPE html>\n<html lang="he" dir="rtl">')
    assert [key for key, count in parsed.ids.items() if count > 1] == []
    targets = [str(found.get("href")) for tag, found in parsed.seen if tag == "a"]
    assert targets
    assert all(each.startswith("#") and each[1:] in parsed.ids for each in targets)
    labels = [
        str(found["aria-labelledby"]) for _, found in parsed.seen if "aria-labelledby" in found
    ]
    assert set(labels) <= parsed.ids.keys()


def test_nothing_comes_from_elsewhere_and_no_script_runs(page: str, parsed: Strict) -> None:
    assert "http" not in page.replace("http-equiv", "")
    assert "url(" not in page
    assert {tag for tag, _ in parsed.seen}.isdisjoint({"script", "link", "img", "iframe", "object"})
    assert not [name for _, found in parsed.seen for name in found if name.startswith("on")]


def test_landmarks_headings_and_tables(page: str, parsed: Strict) -> None:
    tags = [tag for tag, _ in parsed.seen]
    assert tags.count("main") == 1
    assert tags.count("title") == 1
    assert tags.index("a") < tags.index("nav"), "the skip link comes first"
    tree = html.fromstring(page)
    for article in tree.iter("article"):
        levels = [int(each.tag[1]) for each in article.iter("h1", "h2", "h3", "h4")]
        assert levels[0] == 1
        assert levels.count(1) == 1
        assert all(later - sooner <= 1 for sooner, later in itertools.pairwise(levels))
        for table in article.iter("table"):
            assert table.find("caption") is not None
            assert all(each.get("scope") for each in table.iter("th"))
            width = len(table.findall("thead/tr/th"))
            assert all(len(row) == width for row in table.iterfind("tbody/tr"))
        for nav in article.iter("nav"):
            assert nav.get("aria-label")


def test_three_languages_each_in_its_own_direction(page: str) -> None:
    tree = html.fromstring(page)
    articles = [(each.get("lang"), each.get("dir")) for each in tree.iter("article")]
    assert articles == [("he", "rtl"), ("en", "ltr"), ("ar", "rtl")]
    switch = [(each.get("href"), each.get("lang")) for each in tree.findall(".//nav[1]/ul/li/a")]
    assert switch[:3] == [("#he", "he"), ("#en", "en"), ("#ar", "ar")]
    english = next(each for each in tree.iter("article") if each.get("lang") == "en")
    titles = {(h.get("lang"), h.get("dir")) for h in english.iter("h4")}
    assert {("en", "ltr"), ("he", "rtl")} <= titles


def test_words_cannot_break_out(library: Library) -> None:
    world = small_world(Runner(library))
    evil = '<script>alert("1")</script> & "so"'
    key = world.workshops["Akko one"]
    world.add(key, "finding", kind="story", permission="publicity", title=evil, starred=True)
    contents = Reads(library).programme_contents(world.programme, public=True)
    page = residents_page(contents, SummaryOptions("en")).decode()
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert said("p", Text('"<', "he"), "en") == '<p lang="he" dir="rtl">"&lt;</p>'
    assert text("a & b") == "a &amp; b"


def test_numbers_of_few_people_are_rounded_or_left_out(library: Library) -> None:
    world = small_world(Runner(library))
    contents = Reads(library).programme_contents(world.programme, public=True)
    tree = html.fromstring(residents_page(contents, SummaryOptions("en")))
    english = next(each for each in tree.iter("article") if each.get("lang") == "en")
    figures = {box.findtext("dt"): box.findtext("dd") for box in english.iterfind(".//dl/div")}
    assert figures["Places taken, rounded"] == "10", "twelve were there"
    assert "Commitments" not in figures, "three promises are three people"
    assert not english.xpath(".//section[@id='en-promises']")


def test_counts_that_could_be_reckoned_are_not_told() -> None:
    assert told_counts({"a": 9, "b": 7}) == {"a", "b"}
    told = told_counts({"a": 9, "b": 7, "c": 2})
    assert "c" not in told
    assert told != {"a", "b"}, "the sum would tell of c"
    assert told_counts({"a": 3}) == frozenset()


@pytest.mark.parametrize("mode", ["light", "dark"])
def test_colours_can_be_read(mode: str) -> None:
    """WCAG AA on paper and on cards."""
    blocks = re.findall(r":root\{([^}]*)\}", STYLE.replace("\n", ""))
    values = dict(re.findall(r"--(\w+):(#[0-9a-f]{6})", blocks[0 if mode == "light" else 1]))
    for ink in ("ink", "muted", "hue"):
        for ground in ("paper", "surface"):
            assert contrast(values[ink], values[ground]) >= 4.5, (ink, ground)


def test_it_prints_and_follows_the_wish_for_dark() -> None:
    assert "@media print" in STYLE
    assert "prefers-color-scheme:dark" in STYLE
    assert "prefers-reduced-motion" in STYLE


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_the_same_file_each_time(
    world: World, library: Library, tmp_path: Path, language: str
) -> None:
    contents = Reads(library).programme_contents(world.programme, public=True)
    request = ReportRequest(language, form="residents")
    for name in ("one.html", "two.html"):
        write_programme_report(contents, request, tmp_path / name)
    assert (tmp_path / "one.html").read_bytes() == (tmp_path / "two.html").read_bytes()
    assert f'<html lang="{language}"'.encode() in (tmp_path / "one.html").read_bytes()
