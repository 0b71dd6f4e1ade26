"""A town's register: the assets of all its workshops, and those that somebody united."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from aiworkshop.base.text import Text
from aiworkshop.facilitation.reads.levels import finding_levels
from aiworkshop.facilitation.reads.whole_workshop import whole_workshop
from aiworkshop.library.queries.records import living, read_by_ids, read_records
from aiworkshop.library.queries.towns import said_in, where_somebody_withdrew, workshops_of
from aiworkshop.library.schema import RECORD_TABLES
from aiworkshop.method.same_assets import SameAsset, Statement, same_assets
from aiworkshop.readmodels.permission_levels import stays_in_room
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import (
    Authority,
    Finding,
    Group,
    RegisterApart,
    RegisterAsset,
    RegisterSource,
    Translation,
)
from aiworkshop.readmodels.town_register import (
    UNUSED_FIRST,
    Saying,
    TownAsset,
    TownRegister,
    spoken_title,
)

_CHUNK = 500


def read_town_register(connection: Connection, authority_id: str) -> TownRegister:
    """What a town has, over all its workshops. Raises ``LookupError`` where there is none such.

    Nothing of those who withdrew is in it.
    """
    towns = read_by_ids(connection, Authority, [authority_id])
    if not towns or towns[0].deleted:
        raise LookupError(authority_id)
    workshops = {one.id: one for one in workshops_of(connection, [authority_id])}
    said = _assets_said(connection, list(workshops))
    levels = finding_levels(connection, said.findings)
    sayings = {
        finding.id: Saying(
            finding,
            workshops[finding.workshop_id],
            levels[finding.id],
            said.tables.get(finding.group_id or ""),
            tuple(said.translations.get(finding.id, ())),
        )
        for finding in said.findings
    }
    united = _united(connection, authority_id, sayings)
    taken = {saying.id for asset in united for saying in asset.sayings}
    alone = [TownAsset((one,)) for key, one in sayings.items() if key not in taken]
    assets = sorted((*united, *alone), key=_unused_first)
    apart = read_records(connection, RegisterApart, living("register_apart", OFFICE_ID))
    return TownRegister(
        towns[0],
        tuple(workshops.values()),
        tuple(assets),
        frozenset(frozenset((one.first_id, one.second_id)) for one in apart),
    )


def alike_in(register: TownRegister) -> list[SameAsset]:
    """What of a register may be one asset. Pure, for the lane that works without the library."""
    statements = [
        Statement(
            id=saying.id,
            versions=_versions(saying),
            holder=saying.finding.holder.text,
            more=f"{saying.finding.telling.text} {saying.finding.links_to.text}",
            category=asset.category,
            asset=asset.id if asset.record is not None else "",
        )
        for asset in register.assets
        for saying in asset.sayings
    ]
    return same_assets(statements, register.apart)


def _versions(saying: Saying) -> tuple[str, ...]:
    said = spoken_title(saying.finding).text
    return tuple(dict.fromkeys((said, *(words.text for words in saying.translations))))


class _Said:
    """What was said in some workshops, as if those who withdrew had not been there."""

    def __init__(self) -> None:
        self.findings: list[Finding] = []
        self.tables: dict[str, int | None] = {}
        self.translations: dict[str, list[Text]] = defaultdict(list)

    def add(
        self,
        findings: Iterable[Finding],
        groups: Iterable[Group],
        translations: Iterable[Translation],
    ) -> None:
        self.findings += [one for one in findings if one.kind == "asset" and spoken_title(one)]
        self.tables.update((one.id, one.number) for one in groups)
        for one in translations:
            if (one.record_kind, one.field) == ("finding", "title") and one.words:
                self.translations[one.record_id].append(one.words)


def _assets_said(connection: Connection, workshops: Sequence[str]) -> _Said:
    from aiworkshop.documents.reports.composing.withdrawal import without_withdrawn

    said = _Said()
    withdrawn = where_somebody_withdrew(connection, workshops)
    others = [key for key in workshops if key not in set(withdrawn)]
    finding, translation = RECORD_TABLES["finding"], RECORD_TABLES["translation"]
    said.add(
        said_in(connection, Finding, others, finding.c.kind == "asset"),
        said_in(connection, Group, others),
        said_in(
            connection,
            Translation,
            others,
            translation.c.record_kind == "finding",
            translation.c.field == "title",
        ),
    )
    for key in withdrawn:
        rest = without_withdrawn(whole_workshop(connection, key))
        said.add(rest.finding, rest.group, rest.translation)
    return said


def _united(
    connection: Connection, authority_id: str, sayings: Mapping[str, Saying]
) -> list[TownAsset]:
    """United assets with a source that still speaks; a finding belongs to the first that has it."""
    asset, source = RECORD_TABLES["register_asset"], RECORD_TABLES["register_source"]
    records = read_records(
        connection, RegisterAsset, asset.c.authority_id == authority_id, asset.c.deleted == ""
    )
    records.sort(key=lambda one: (one.created, one.id))
    by_asset: dict[str, list[RegisterSource]] = defaultdict(list)
    ids = [one.id for one in records]
    for start in range(0, len(ids), _CHUNK):
        condition = source.c.register_asset_id.in_(ids[start : start + _CHUNK])
        for one in read_records(connection, RegisterSource, condition):
            by_asset[one.register_asset_id or ""].append(one)
    silent = {one.finding_id for sources in by_asset.values() for one in sources} - sayings.keys()
    free = _free_though_silent(connection, silent)
    found: list[TownAsset] = []
    taken: set[str] = set()
    for record in records:
        sources = by_asset[record.id]
        speaking = dict.fromkeys(
            one.finding_id
            for one in sources
            if not one.deleted and one.finding_id in sayings and one.finding_id not in taken
        )
        if not speaking:
            continue
        taken.update(speaking)
        others = {one.finding_id for one in sources} - speaking.keys()
        doubted = any(
            stays_in_room(sayings[key].level) if key in sayings else key not in free
            for key in others
        )
        found.append(TownAsset(tuple(sayings[key] for key in speaking), record, doubted))
    return found


def _free_though_silent(connection: Connection, ids: Iterable[str]) -> set[str]:
    """Findings in the trash whose words might leave the room; a withdrawn person's never."""
    found = [one for one in read_by_ids(connection, Finding, sorted(ids)) if one.deleted]
    levels = finding_levels(connection, found)
    withdrawn = set(where_somebody_withdrew(connection, sorted({one.workshop_id for one in found})))
    return {
        one.id
        for one in found
        if not stays_in_room(levels[one.id]) and one.workshop_id not in withdrawn
    }


def _unused_first(asset: TownAsset) -> tuple[int, int, str, str]:
    return UNUSED_FIRST.index(asset.in_use), -len(asset.sayings), str(asset.title), asset.id
