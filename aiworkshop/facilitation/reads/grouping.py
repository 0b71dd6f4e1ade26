"""Reads from the journal how the themes came to be what they are.

The journal tells what each command did to rows. A taking back is told as the command that was
taken back: its changes are turned round and read in the same way.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from sqlalchemy import Connection, LargeBinary, func, or_, select

from aiworkshop.base.text import EMPTY_TEXT, Text
from aiworkshop.library.condensed import entries
from aiworkshop.library.engine import place_in
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.library.schema.bookkeeping import journal
from aiworkshop.library.values import Change, Row, text_value
from aiworkshop.readmodels.grouping import Deed, GroupingHistory, GroupingStep

_TABLES = frozenset({"theme", "theme_finding", "origin_link"})
_TITLE = ("title", "title_language", "title_direction")
_NO_TITLE: Row = {"title": "", "title_language": "", "title_direction": "auto"}
Links = dict[str, tuple[str, str]]
"""Link id to theme and finding."""


@dataclass(slots=True)
class _Deeds:
    """What one command did: findings by the theme they came under or left, and to the themes."""

    came: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    left: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    made: list[str] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    back: list[str] = field(default_factory=list)
    renamed: list[tuple[str, Row, Row]] = field(default_factory=list)
    into: dict[str, str] = field(default_factory=dict)
    """Themes that were merged, to the one that stayed."""


def grouping_history(connection: Connection, workshop_id: str) -> GroupingHistory:
    """Every step with themes in a workshop since its journal began."""
    links = _links(connection, workshop_id)
    names: dict[str, Row] = {}
    steps: list[GroupingStep] = []
    for batch, command, stamp, changes in _batches(connection, workshop_id):
        _learn(changes, names, links)
        verb, _, code = command.rpartition(":")
        undone = verb == "undo"
        done = [_turned(change) for change in reversed(changes)] if undone else changes
        deeds = _deeds(done, links)
        for deed, theme, more in _told(code, deeds):
            steps.append(_step(names, stamp, batch, deed, theme, more, undone=undone))
    return GroupingHistory(tuple(steps))


def _links(connection: Connection, workshop_id: str) -> Links:
    table = RECORD_TABLES["theme_finding"]
    query = select(table.c.id, table.c.theme_id, table.c.finding_id).where(
        table.c.workshop_id == workshop_id
    )
    return {key: (theme or "", finding or "") for key, theme, finding in connection.execute(query)}


def _batches(
    connection: Connection, workshop_id: str
) -> Iterator[tuple[str, str, str, list[Change]]]:
    """Batch, command, stamp and what was done to themes. Packed rows must be opened to know."""
    packed = func.substr(journal.c.changes, 1, 1, type_=LargeBinary) != b"["
    conditions = (
        journal.c.workshop_id == workshop_id,
        or_(place_in(journal.c.changes, b'["theme') > 0, packed),
    )
    waiting: tuple[str, str, str, list[Change]] | None = None
    for _, batch, command, stamp, done in entries(connection, *conditions):
        changes = [change for change in done if change.table in _TABLES]
        if waiting is not None and waiting[0] == batch:
            waiting[3].extend(changes)
            continue
        if waiting is not None and waiting[3]:
            yield waiting
        waiting = (batch, command, stamp, changes)
    if waiting is not None and waiting[3]:
        yield waiting


def _learn(changes: list[Change], names: dict[str, Row], links: Links) -> None:
    """Names as they are after these changes, and what new links join."""
    for change in changes:
        row = change.after or change.before or {}
        if change.table == "theme" and change.after is not None:
            title = {column: row[column] for column in _TITLE if column in row}
            names[change.key] = {**_NO_TITLE, **names.get(change.key, {}), **title}
        elif change.table == "theme_finding" and "finding_id" in row:
            links[change.key] = (row["theme_id"] or "", row["finding_id"] or "")


def _turned(change: Change) -> Change:
    return Change(change.table, change.key, change.after, change.before)


def _deeds(changes: list[Change], links: Links) -> _Deeds:
    deeds = _Deeds()
    for change in changes:
        lives = _lives(change.after)
        lived = _lives(change.before)
        row = change.after or change.before or {}
        if change.table == "origin_link":
            if row.get("record_kind") == row.get("source_kind") == "theme":
                deeds.into[row["source_id"]] = row["record_id"]
        elif change.table == "theme":
            _note_theme(deeds, change, lived=lived, lives=lives)
        elif lives != lived and change.key in links:
            theme, finding = links[change.key]
            (deeds.came if lives else deeds.left)[theme].append(finding)
    return deeds


def _lives(row: Row | None) -> bool | None:
    """Whether a row lives; None where the change was about something else."""
    if row is None:
        return False
    return row["deleted"] == "" if "deleted" in row else None


def _note_theme(deeds: _Deeds, change: Change, *, lived: bool | None, lives: bool | None) -> None:
    if change.before is None:
        deeds.made.append(change.key)
    elif lived and lives is False:
        deeds.gone.append(change.key)
    elif lives and lived is False:
        deeds.back.append(change.key)
    if change.before and change.after and "title" in change.after:
        deeds.renamed.append((change.key, change.before, change.after))


@dataclass(frozen=True, slots=True)
class _More:
    """What belongs to a deed besides the theme."""

    findings: tuple[str, ...] = ()
    other: str = ""
    before: Row | None = None
    after: Row | None = None


def _told(code: str, deeds: _Deeds) -> Iterator[tuple[Deed, str, _More]]:
    """The deeds in the order in which they are told."""
    came, left = dict(deeds.came), dict(deeds.left)
    tellers = {"merge_themes": _merged, "move_findings": _moved, "split_theme": _split}
    if code in tellers:
        yield from tellers[code](deeds, came, left)
    for theme in deeds.made:
        yield "made", theme, _More(tuple(came.pop(theme, ())))
    for theme in deeds.back:
        yield "restored", theme, _More(tuple(came.pop(theme, ())))
    for theme in deeds.gone:
        yield "dissolved", theme, _More(tuple(left.pop(theme, ())))
    for theme, before, after in deeds.renamed:
        yield "renamed", theme, _More(before=before, after=after)
    for theme, findings in came.items():
        yield "came", theme, _More(tuple(findings))
    for theme, findings in left.items():
        yield "left", theme, _More(tuple(findings))


Found = dict[str, list[str]]


def _merged(deeds: _Deeds, came: Found, left: Found) -> Iterator[tuple[Deed, str, _More]]:
    for other, kept in deeds.into.items():
        findings = tuple(left.pop(other, ()))
        came.pop(kept, None)
        yield "merged_in", kept, _More(findings, other)
        yield "merged_into", other, _More(findings, kept)
    deeds.gone[:] = [theme for theme in deeds.gone if theme not in deeds.into]


def _moved(_: _Deeds, came: Found, left: Found) -> Iterator[tuple[Deed, str, _More]]:
    if not came or not left:
        return
    (to, arrived), (old, gone) = came.popitem(), left.popitem()
    yield "moved_in", to, _More(tuple(arrived), old)
    yield "moved_out", old, _More(tuple(gone), to)


def _split(deeds: _Deeds, came: Found, left: Found) -> Iterator[tuple[Deed, str, _More]]:
    if not deeds.made or not left:
        return
    new = deeds.made.pop()
    old, findings = left.popitem()
    came.pop(new, None)
    yield "split_from", new, _More(tuple(findings), old)
    yield "split_out", old, _More(tuple(findings), new)


def _step(
    names: Mapping[str, Row],
    stamp: str,
    batch: str,
    deed: Deed,
    theme: str,
    more: _More,
    *,
    undone: bool,
) -> GroupingStep:
    def name(key: str, row: Row | None = None) -> Text:
        columns = {**_NO_TITLE, **names.get(key, {}), **(row or {})}
        return text_value(columns, "title") if columns["title"] else EMPTY_TEXT

    return GroupingStep(
        at=stamp,
        batch=batch,
        deed=deed,
        theme_id=theme,
        theme=name(theme, more.after),
        other_id=more.other,
        other=name(more.other) if more.other else EMPTY_TEXT,
        before=name(theme, more.before) if more.before else EMPTY_TEXT,
        finding_ids=more.findings,
        undone=undone,
    )
