"""Before a person is erased: what goes, what is beyond reach, and where else their name stands."""

import sqlite3
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, or_, select

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.facilitation.commands import require
from aiworkshop.facilitation.erasing.command import is_draft_of
from aiworkshop.facilitation.erasing.scrubbing import may_hold
from aiworkshop.facilitation.erasing.theirs import Theirs, read_theirs
from aiworkshop.facilitation.withdrawal import outputs_with
from aiworkshop.library.erased import MARK, erased_in
from aiworkshop.library.files import reading_uri
from aiworkshop.library.library import Library
from aiworkshop.library.queries.records import read_by_ids
from aiworkshop.library.schema import RECORD_TABLES, WORKSHOP_KINDS
from aiworkshop.library.schema.bookkeeping import draft
from aiworkshop.library.schema.columns import fields_of
from aiworkshop.library.values import Row, text_value
from aiworkshop.method.words import find_words
from aiworkshop.readmodels.erasing import BackupWith, ErasePreview, Mention
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Workshop

BACKUPS = "backups"
MOST_MENTIONS = 200
_FEWEST_LETTERS = 3


def preview_erasing(
    library: Library, workshop_id: str, participant_id: str, *, told: bool = False
) -> ErasePreview:
    """What ``ErasePerson`` would do now, and what it cannot reach. Looks into every backup beside
    the library, so it is not for the main thread.

    Raises ``UserError`` where there is nobody to erase.
    """
    with library.read() as connection:
        theirs = read_theirs(connection, workshop_id, participant_id)
        require(
            theirs is not None,
            "nobody_to_erase",
            "This person is no longer in the library. Nothing was changed.",
        )
        assert theirs is not None
        named = _named(connection, workshop_id, theirs)
        mentions = list(_mentions(connection, workshop_id, theirs, told=told))
    drafts, in_drafts = _drafts(library, workshop_id, theirs)
    mentions += in_drafts
    place = library.place
    backups, unread = backups_with(place, participant_id) if isinstance(place, Path) else ([], [])
    return ErasePreview(
        name=theirs.person.name,
        always=_counted(theirs.always),
        told=_counted(theirs.told),
        named=named,
        quotes=len(theirs.quotes),
        photos=sum(kind == "attachment" for kind, _ in theirs.always),
        drafts=drafts,
        same_name=theirs.same_name,
        outputs=tuple(outputs_with(library, workshop_id, participant_id)),
        backups=tuple(backups),
        mentions=tuple(mentions[:MOST_MENTIONS]),
        more_mentions=max(0, len(mentions) - MOST_MENTIONS),
        unread_backups=tuple(unread),
        on_server=not isinstance(place, Path),
    )


def backups_with(library: Path, participant_id: str) -> tuple[list[BackupWith], list[str]]:
    """The backups beside a library that hold somebody, the latest first, and the names of those
    into which one cannot look. Nothing is written, not even a log beside them."""
    folder = library.absolute().parent / BACKUPS
    found: list[BackupWith] = []
    unread: list[str] = []
    files = folder.glob("*.sqlite") if folder.is_dir() else ()
    ours = [one for one in files if one.is_file() and one.name.startswith(f"{library.stem} ")]
    for path in sorted(ours, reverse=True):
        holds = _holds(path, participant_id)
        if holds is None:
            unread.append(path.name)
        elif holds:
            made = datetime.fromtimestamp(path.stat().st_mtime).astimezone()
            found.append(BackupWith(str(path), made.isoformat(timespec="minutes")))
    return found, unread


def delete_backups(library: Path, paths: tuple[str, ...]) -> list[str]:
    """Delete these backups of a library; the names of those that could not be deleted."""
    folder = library.absolute().parent / BACKUPS
    left: list[str] = []
    for one in paths:
        path = Path(one)
        try:
            if path.parent == folder:
                path.unlink(missing_ok=True)
        except OSError:
            left.append(path.name)
    return left


def _holds(path: Path, participant_id: str) -> bool | None:
    """Whether a backup holds somebody; None where one cannot look into it."""
    query = "SELECT 1 FROM participant WHERE id = ? AND deleted NOT LIKE ?"
    try:
        with closing(sqlite3.connect(reading_uri(path), uri=True)) as connection:
            found = connection.execute(query, (participant_id, f"%{MARK}")).fetchone()
            return found is not None
    except sqlite3.Error:
        return None


def _counted(keys: frozenset[tuple[str, str]]) -> tuple[tuple[str, int], ...]:
    return tuple(sorted(Counter(kind for kind, _ in keys).items()))


def _named(connection: Connection, workshop_id: str, theirs: Theirs) -> int:
    """How many records stay and lose a name or a link."""
    scrubbing = theirs.scrubbing(told=False)
    gone = {key for _, key in theirs.always}
    return sum(
        row["id"] not in gone and bool(scrubbing.changed(kind, row))
        for kind, row in _living(connection, workshop_id)
    )


def _living(connection: Connection, workshop_id: str) -> Iterator[tuple[str, Row]]:
    for kind in ("workshop", *WORKSHOP_KINDS):
        table = RECORD_TABLES[kind]
        if may_hold(kind):
            owner = table.c.id if kind == "workshop" else table.c.workshop_id
            query = select(table).where(owner == workshop_id, ~erased_in(table))
            for row in connection.execute(query).mappings():
                yield kind, dict(row)


def _mentions(
    connection: Connection, workshop_id: str, theirs: Theirs, *, told: bool
) -> Iterator[Mention]:
    """Where their names, address or number still stand afterwards, in this workshop first."""
    wanted = [*theirs.written, theirs.person.email, theirs.person.phone]
    wanted = [one for one in dict.fromkeys(wanted) if len(one.strip()) >= _FEWEST_LETTERS]
    gone = {key for _, key in theirs.gone(told=told)}
    scrubbing = theirs.scrubbing(told=told)
    titles: dict[str, Text] = {}
    found: list[tuple[bool, Mention]] = []
    for kind, table in RECORD_TABLES.items() if wanted else ():
        names = [name for name, one in fields_of(table).items() if one.type == "text"]
        plain = [name for name in ("email", "phone", "liaison_contact") if name in table.c]
        columns = [table.c[name] for name in (*names, *plain)]
        if not columns:
            continue
        contains = [column.icontains(one, autoescape=True) for column in columns for one in wanted]
        rows = connection.execute(select(table).where(or_(*contains), ~erased_in(table)))
        for row in map(dict, rows.mappings().all()):
            if row["id"] in gone:
                continue
            owner = row["id"] if kind == "workshop" else row["workshop_id"]
            after = scrubbing.changed(kind, row) if owner == workshop_id else {}
            for name in (*names, *plain):
                words = Text(row[name]) if name in plain else text_value(row, name)
                if name in after or not (said := _said(words, wanted)):
                    continue
                title = _title(connection, owner, workshop_id, titles)
                mention = Mention(
                    owner,
                    kind,
                    row["id"],
                    name,
                    words,
                    said,
                    title,
                    str(row.get("kind", "")),
                    bool(row["deleted"]),
                )
                found.append((owner != workshop_id, mention))
    yield from (mention for _, mention in sorted(found, key=lambda each: each[0]))


def _said(words: Text, wanted: list[str]) -> tuple[str, ...]:
    """What of it stands there: names as words of their own, an address or number anywhere."""
    if not words:
        return ()
    named = find_words(words.text, wanted, words.resolved_language())
    folded = words.text.casefold()
    exact = [one for one in wanted if _is_exact(one) and one.casefold() in folded]
    return tuple(dict.fromkeys((*named, *exact)))


def _is_exact(one: str) -> bool:
    return "@" in one or any(letter.isdigit() for letter in one)


def _title(connection: Connection, owner: str, workshop_id: str, titles: dict[str, Text]) -> Text:
    if owner in (workshop_id, OFFICE_ID):
        return EMPTY_TEXT
    if owner not in titles:
        found = read_by_ids(connection, Workshop, [owner])
        titles[owner] = found[0].title if found else EMPTY_TEXT
    return titles[owner]


def _drafts(library: Library, workshop_id: str, theirs: Theirs) -> tuple[int, list[Mention]]:
    """How many drafts go, and those that say the name among other words."""
    ids = {key for _, key in theirs.gone(told=True)} | theirs.sheets
    query = select(draft.c.place, draft.c.payload).where(draft.c.workshop_id == workshop_id)
    gone, mentions = 0, []
    with library.local.read() as connection:
        for place, payload in connection.execute(query):
            if is_draft_of(place, payload, ids, theirs.names):
                gone += 1
            elif said := _said(Text(payload), list(theirs.written)):
                mentions.append(Mention(workshop_id, "draft", place, "", Text(payload), said))
    return gone, mentions
