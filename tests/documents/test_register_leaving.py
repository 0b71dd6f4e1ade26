"""What of a town's register may leave the program: in words, in names, in every file."""

from itertools import count
from pathlib import Path

import pytest
from hypothesis import given, settings, strategies as st

from aiworkshop.base.errors import UserError
from aiworkshop.base.text import Text
from aiworkshop.documents.pdf.writer import render_pdf
from aiworkshop.documents.registers.leaving import leaving_register
from aiworkshop.documents.registers.page import register_page
from aiworkshop.facilitation.saved_register import outputs_of, write_register
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.findings import USE_LEVELS
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.readmodels.records import Authority, Finding, RegisterAsset, Workshop
from aiworkshop.readmodels.town_register import Saying, TownAsset, TownRegister
from tests.documents.sweep.all_that_is_in import all_that_is_in

TOWN = Authority(id="t", name_he=Text("עכו", "he"), name_ar=Text("عكا", "ar"))
HELD = Workshop(id="w", title=Text("מה עובד"), date="2026-03-01")
NUMBERS = count()


def saying(title: str, level: str = "anonymous", holder: str = "", **more: object) -> Saying:
    translations = tuple(more.pop("translations", ()))  # type: ignore[call-overload]
    finding = Finding(
        id=f"f{next(NUMBERS):05}",
        workshop_id="w",
        kind="asset",
        title=Text(title),
        holder=Text(holder),
        **more,  # type: ignore[arg-type]
    )
    return Saying(finding, HELD, level, 3, translations)


def united(*sayings: Saying, doubted: bool = False, **fields: object) -> TownAsset:
    record = RegisterAsset(id=f"a{next(NUMBERS):05}", authority_id="t", **fields)  # type: ignore[arg-type]
    return TownAsset(sayings, record, doubted)


def register(*assets: TownAsset) -> TownRegister:
    return TownRegister(TOWN, (HELD,), assets)


def told(*assets: TownAsset, names: bool = True, language: str = "he") -> list[tuple[str, str]]:
    leaving = leaving_register(register(*assets), language, names=names)
    return [(str(one.title.text), str(one.holder.text)) for one in leaving.assets]


def test_alone_by_its_level() -> None:
    assets = [TownAsset((saying(level, level, "דנה"),)) for level in PERMISSIONS.ids]
    assert told(*assets) == [("anonymous", ""), ("named", "דנה"), ("publicity", "דנה")]
    assert told(*assets, names=False) == [("anonymous", ""), ("named", ""), ("publicity", "")]


def test_words_of_what_stays_in_the_room_never_leave_in_a_united_asset() -> None:
    kept, free = saying("סוד", "room_only", "דנה"), saying("הגינה", "named", "סמי")
    assert told(united(kept, free, title=Text("סוד"), holder=Text("דנה"))) == [("הגינה", "סמי")]
    assert told(united(kept, free, title=Text("הגינה"))) == [("הגינה", "סמי")]
    # Typed by hand it may be anybody's words: only what a free source says is told.
    assert told(united(kept, free, title=Text("הסוד של דנה"))) == [("הגינה", "סמי")]
    assert told(united(kept, title=Text("סוד"))) == []
    also = saying("סוד", "anonymous")
    assert told(united(kept, also, title=Text("סוד"), holder=Text("דנה"))) == [("סוד", "")]


def test_own_words_stand_where_all_sources_are_free() -> None:
    one, other = saying("הגינה", "named", "סמי"), saying("גינה", "named", "Sami")
    asset = united(one, other, title=Text("הגינה של כולם"), holder=Text("סמי וחברים"))
    assert told(asset) == [("הגינה של כולם", "סמי וחברים")]
    assert told(united(one, other, doubted=True, title=Text("של כולם"))) == [("גינה", "Sami")]
    silent = saying("גינה", "anonymous", "רותי")
    assert told(united(one, silent, title=Text("שלנו"), holder=Text("רותי"))) == [("שלנו", "סמי")]


def test_an_asset_may_be_narrower_than_its_sources() -> None:
    said = (saying("א", "publicity", "דנה"), saying("א", "publicity", "דנה"))
    fields = {"title": Text("א"), "holder": Text("דנה")}
    assert told(united(*said, **fields)) == [("א", "דנה")]
    assert told(united(*said, permission="anonymous", **fields)) == [("א", "")]
    assert told(united(*said, permission="room_only", **fields)) == []
    assert told(united(*said, permission="strange", **fields)) == []


def test_translations_stand_beside_the_words_they_translate() -> None:
    translated = saying("הגינה", translations=[Text("الحديقة", "ar")])
    leaving = leaving_register(register(TownAsset((translated,))), "ar", names=False)
    assert str(leaving.assets[0].title.translation) == "الحديقة"
    assert str(leaving.town) == "عكا"
    kept = saying("הגינה", "room_only", translations=[Text("سرّ", "ar")])
    free = saying("הגינה")
    leaving = leaving_register(register(united(kept, free, title=Text("הגינה"))), "ar", names=False)
    assert not leaving.assets[0].title.translation
    assert leaving.assets[0].finding_ids == (("w", free.id),)


SAYINGS = st.lists(
    st.tuples(
        st.sampled_from(PERMISSIONS.ids),
        st.sampled_from(("הגינה", "מקהלה", "שוק")),
        st.sampled_from(("דנה", "סמי", "")),
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=60, deadline=None)
@given(SAYINGS, st.integers(0, 4), st.booleans(), st.sampled_from(("", *PERMISSIONS.ids)))
def test_only_free_words_and_named_holders(
    said: list[tuple[str, str, str]], chosen: int, names: bool, narrowed: str
) -> None:
    """Whatever was united and however it was called: its words come from a free source."""
    sayings = [
        saying(
            f"{title}{n if level == 'room_only' else ''}", level, f"{holder}{n}" if holder else ""
        )
        for n, (level, title, holder) in enumerate(said)
    ]
    taken = sayings[chosen % len(sayings)].finding
    asset = united(*sayings, title=taken.title, holder=taken.holder, permission=narrowed)
    for title, holder in told(asset, names=names):
        free = [one for one in sayings if one.level != "room_only"]
        assert title in {str(one.finding.title) for one in free}
        named = [one for one in free if one.level in ("named", "publicity")]
        assert holder in {"", *(str(one.finding.holder) for one in named)}
        assert not holder or (names and narrowed not in ("anonymous", "room_only"))


def large() -> TownRegister:
    """Every category and use, in three languages, with what must not be found."""
    words = ("הגינה הקהילתית", "حديقة الحي", "The old port")
    assets = [
        TownAsset((saying(f"{words[n % 3]} {n}", category=category, in_use=use),))
        for n, (category, use) in enumerate(
            (category, use) for category in CATEGORIES.ids for use in (*USE_LEVELS.ids, "")
        )
        for _ in range(1 + n % 3)
    ]
    secret = TownAsset((saying("SECRETWORDS", "room_only", "SECRETNAME"),))
    named = TownAsset((saying("=1+1", "named", "SECRETNAME", in_use="dormant"),))
    free = saying("The old market", holder="SECRETNAME")
    mixed = united(free, secret.sayings[0], title=Text("SECRETWORDS"), holder=Text("SECRETNAME"))
    return register(*assets, secret, named, mixed)


@pytest.mark.parametrize("language", ["en", "he", "ar"])
@pytest.mark.parametrize("suffix", [".xlsx", ".csv", ".pdf"])
def test_files_hold_all_that_may_leave_and_nothing_else(
    tmp_path: Path, language: str, suffix: str
) -> None:
    target = tmp_path / f"register{suffix}"
    assets = large()
    found = write_register(assets, language, target)
    again = tmp_path / f"again{suffix}"
    write_register(assets, language, again)
    assert target.read_bytes() == again.read_bytes()
    text = all_that_is_in(target)
    assert "SECRET" not in text
    assert len(found) == len(assets.assets) - 1
    if suffix != ".pdf":
        assert "The old market" in text
        assert ("'=1+1" in text) == (suffix == ".csv")
    (output,) = outputs_of(found, str(target), language, names=False)
    assert output.record_ids == tuple(key for _, key in found)
    if suffix != ".pdf":
        write_register(assets, language, target, names=True)
        assert "SECRETNAME" in all_that_is_in(target)


@pytest.mark.parametrize("language", ["en", "he", "ar"])
def test_the_heat_map_is_one_page_with_letters_that_are_there(language: str) -> None:
    written = render_pdf(register_page(leaving_register(large(), language, names=False)))
    assert written.pages == 1
    assert not written.missing_characters


def test_another_suffix_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError):
        write_register(large(), "en", tmp_path / "register.txt")
    assert not list(tmp_path.iterdir())
