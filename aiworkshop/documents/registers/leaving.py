"""What of a town's register may leave the program, and in whose words.

A united asset speaks only through sources that may leave the room. What it was called by hand is
told where all its sources are free, or where a free one says the very same; else the words of a
free source stand in its place. Holders follow the same rule among the sources that may be named.
"""

from collections.abc import Iterable, Sequence

from aiworkshop.base.folding import fold
from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.method.permissions import shows_name, shows_text
from aiworkshop.readmodels.leaving_register import LeavingAsset, LeavingPlace, LeavingRegister
from aiworkshop.readmodels.naming import name_in
from aiworkshop.readmodels.permission_levels import known_level
from aiworkshop.readmodels.summary import NOTHING_SAID, Said
from aiworkshop.readmodels.town_register import (
    Saying,
    TownAsset,
    TownRegister,
    spoken_title,
    united_fields,
)


def leaving_register(register: TownRegister, language: str, *, names: bool) -> LeavingRegister:
    """The register for a document in this language."""
    told = (_leaving(asset, language, names=names) for asset in register.assets)
    return LeavingRegister(
        name_in(register.authority, language),
        language,
        names,
        tuple(asset for asset in told if asset is not None),
    )


def _leaving(asset: TownAsset, language: str, *, names: bool) -> LeavingAsset | None:
    record = asset.record
    narrowed = known_level(record.permission) if record is not None and record.permission else ""
    if narrowed and not shows_text(narrowed, "document"):
        return None
    free = [saying for saying in asset.sayings if shows_text(saying.level, "document")]
    if not free:
        return None
    trusted = not asset.doubted and len(free) == len(asset.sayings)
    words = asset.title
    if record is not None and not trusted:
        words = _same_among(words, (one for each in free for one in _all_words(each)))
        words = words or _words_of(free, "title")
    places = (LeavingPlace(one.workshop.title, one.workshop.date, one.table) for one in free)
    return LeavingAsset(
        id=asset.id,
        title=_said(words, free, language),
        category=asset.category,
        in_use=asset.in_use,
        holder=_holder(asset, free, narrowed, trusted=trusted) if names else NOTHING_SAID,
        places=tuple(dict.fromkeys(places)),
        finding_ids=tuple((one.workshop.id, one.id) for one in free),
    )


def _holder(asset: TownAsset, free: Sequence[Saying], narrowed: str, *, trusted: bool) -> Said:
    if narrowed and not shows_name(narrowed, "document"):
        return NOTHING_SAID
    named = [saying for saying in free if shows_name(saying.level, "document")]
    if not named:
        return NOTHING_SAID
    holder = asset.holder
    if asset.record is not None and not (trusted and len(named) == len(asset.sayings)):
        holder = _same_among(holder, (saying.finding.holder for saying in named))
        holder = holder or _words_of(named, "holder")
    elif asset.record is None:
        holder = named[0].finding.holder
    return Said(holder) if holder else NOTHING_SAID


def _all_words(saying: Saying) -> tuple[Text, ...]:
    return (spoken_title(saying.finding), *saying.translations)


def _same_among(words: Text, said: Iterable[Text]) -> Text:
    """The words, if a free source says the same; else none."""
    wanted = fold(words.text)
    return words if wanted and any(fold(one.text) == wanted for one in said) else EMPTY_TEXT


def _words_of(sayings: Sequence[Saying], name: str) -> Text:
    found = united_fields(TownAsset((saying,)) for saying in sayings)[name]
    assert isinstance(found, Text)
    return found


def _said(words: Text, free: Sequence[Saying], language: str) -> Said:
    """With its translation into the document's language, from a source that says the same."""
    if words.resolved_language() == language:
        return Said(words)
    wanted = fold(words.text)
    for saying in free:
        if fold(spoken_title(saying.finding).text) != wanted:
            continue
        for translation in saying.translations:
            if translation.resolved_language() == language:
                return Said(words, translation)
    return Said(words)
