"""A workshop in which one person left traces everywhere, each with a word of its own."""

from dataclasses import dataclass, field
from pathlib import Path

from aiworkshop.base.text import Text
from aiworkshop.bootstrap import Workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords

NAME = "Zohara Qedmonit"
EARLIER = "Zoharra Qadmonit"
MAIL, PHONE = "zq@lod.example", "0501234567"
TOLD = "lighthousekey"
"""In all that they told, promised and wrote."""
PERSONAL = (NAME, EARLIER, "Zohara", MAIL, PHONE, "zebrakeeper", "quartzhouse")
OTHERS = "Omar Haddad"


@dataclass
class Traces:
    """Where everything is."""

    workshop: str
    person: str
    other: str
    ids: dict[str, str] = field(default_factory=dict)
    digest: str = ""
    shared: str = ""


def make_traces(bench: Workbench) -> Traces:
    """A person in the room, whose name was corrected once, and what they and others said."""
    run = bench.runner.run
    workshop = str(run(CreateWorkshop(title=Text("Lod"), template="demo_120")).value)

    def add(kind: str, /, **fields: object) -> str:
        return str(run(AddRecord(workshop, kind, fields)).value)

    person = add(
        "participant",
        name=Text(EARLIER),
        role=Text("zebrakeeper"),
        organisation=Text("quartzhouse"),
        email=MAIL,
        phone=PHONE,
        attributes={"area": "zebrakeeper"},
    )
    other = add("participant", name=Text(OTHERS))
    traces = Traces(workshop, person, other)
    ids = traces.ids
    run(ChangeRecord(workshop, "participant", person, {"name": Text(NAME)}))
    ids["group"] = group = str(bench.reads.records(_group(), workshop)[0].id)
    ids["seat"] = add("membership", group_id=group, participant_id=person)
    _told(bench, traces, add)
    _around(traces, add)
    sheet = add("printed_sheet", sheet="VAL", participant_id=person, group_number=1, copy=1)
    both = add("printed_sheet", sheet="DIS", group_number=1, copy=1)
    traces.digest = bench.library.attachments.put(b"their handwriting")
    traces.shared = bench.library.attachments.put(b"a photo of two sheets")
    for each, digest in ((sheet, traces.digest), (sheet, traces.shared), (both, traces.shared)):
        add("attachment", printed_sheet_id=each, digest=digest, caption=Text(f"photo {each}"))
    ids["answer"] = add("answer", printed_sheet_id=sheet, path="a.1.b", words=Text(TOLD))
    bench.drafts.save(workshop, f"participant/{person}/name", "Zohara Q")
    bench.drafts.save(workshop, "participant/new", f"{NAME} ")
    bench.drafts.save(workshop, "finding/new", "words of nobody")
    return traces


def _told(bench: Workbench, traces: Traces, add: "object") -> None:
    assert callable(add)
    ids, workshop = traces.ids, traces.workshop
    ids["interview"] = add(
        "interview",
        storyteller_id=traces.person,
        interviewer_id=traces.other,
        values=Text(f"values {TOLD}"),
    )
    ids["story"] = add(
        "finding",
        kind="story",
        interview_id=ids["interview"],
        title=Text(f"title {TOLD}"),
        quote=Text(f"the {TOLD} hung on a blue ribbon"),
    )
    ids["root"] = add("finding", kind="success_factor", parent_id=ids["story"], title=Text(TOLD))
    ids["by_name"] = add("finding", kind="story", teller=Text("Qedmonit, Zohara"), title=Text(TOLD))
    ids["wish"] = add("finding", kind="wish", interview_id=ids["interview"], title=Text(TOLD))
    bench.runner.run(DeleteRecords(workshop, (("finding", ids["wish"]),)))
    ids["promise"] = add(
        "commitment", kind="commitment", participant_id=traces.person, words=Text(f"I {TOLD}")
    )
    ids["theme"] = add(
        "theme", title=Text("Keys"), quote=Text(f"{TOLD} hung on a blue ribbon"), dots=3
    )
    ids["link"] = add("theme_finding", theme_id=ids["theme"], finding_id=ids["story"])
    ids["words"] = add(
        "translation",
        record_kind="finding",
        record_id=ids["story"],
        field="title",
        words=Text(f"ar {TOLD}"),
    )


def _around(traces: Traces, add: "object") -> None:
    assert callable(add)
    ids = traces.ids
    ids["initiative"] = add(
        "initiative", title=Text("Key club"), members=Text(f"{NAME}; {OTHERS}"), champion=Text(NAME)
    )
    ids["action"] = add("action", title=Text("Paint"), owner=Text(f"{OTHERS}, {NAME}"))
    chance = add("opportunity", title=Text("A hall"))
    ids["sign_up"] = add("sign_up", opportunity_id=chance, person=Text(NAME))
    ids["row"] = add("report_row", form="fund", part="speakers")
    ids["row_name"] = add(
        "report_text", form="fund", place=f"row.{ids['row']}.name", words=Text(NAME)
    )
    ids["rule"] = add(
        "seating_rule",
        kind="apart",
        participant_ids=[traces.person, traces.other],
        reason=Text("zebrakeeper at odds"),
    )
    ids["stays"] = add(
        "finding", kind="story", title=Text("Another"), telling=Text("of somebody else")
    )


def _group() -> "type":
    from aiworkshop.readmodels.records import Group

    return Group


def bytes_beside(library: Path) -> bytes:
    """The library's file and what SQLite keeps beside it."""
    names = [library.with_name(library.name + suffix) for suffix in ("", "-wal", "-shm")]
    return b"".join(one.read_bytes() for one in names if one.exists())


def found_in(data: bytes, words: "tuple[str, ...]") -> set[str]:
    """Which of these words stand in some bytes, whatever their cases."""
    folded = data.lower()
    return {one for one in words if one.lower().encode() in folded}
