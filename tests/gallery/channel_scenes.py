"""What comes of a programme's channels in a town, and the tags in its workshop."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gallery.stage import Stage

    Scene = Callable[["Stage"], QWidget]

CHANNELS = (
    ("business_plan", "Business plan", "תוכנית עסקית", "خطة عمل اقتصادية"),
    ("impact_groups", "Impact groups", "קבוצות השפעה", "مجموعات تأثير"),
    ("community_building", "Community building", "בניית קהילה", "بناء المجتمع"),
    ("marketing_branding", "Marketing & branding", "שיווק ומיתוג", "تسويق وبناء صورة البلدة"),
)
OBJECTIVES = (
    (
        ("מרכז צעירים פתוח בכל ערב", "he"),
        "מספר המבקרים בשבוע",
        "under_way",
        (
            ("שכירות וציוד", "משרד הנגב, הגליל", 2026, 24_000_000, 18_500_000),
            ("צוות", "תקציב העירייה", 2027, 31_000_000, 0),
        ),
    ),
    (
        ("سوق الميناء يعمل كل يوم جمعة", "ar"),
        "عدد الأكشاك",
        "planned",
        (
            ("بنية تحتية", "תקציב העירייה", 2026, 12_500_000, 12_500_000),
            ("تسويق", "קרן אור", 2027, None, None),
        ),
    ),
    (("One door for new businesses", "en"), "Days from request to licence", "done", ()),
)
WORDS = (
    ("2025-03-01", 60, "רחוק 18, ים 9, ישן 7, שוק 6, دافئ 4"),
    ("2027-02-15", 80, "ים 22, צעיר 14, שוק 9, רחוק 8, دافئ 7, ביחד 5"),
)


def _town(stage: "Stage") -> dict[str, str]:
    """A town in a programme, made once; the sample's workshop counts for it. Ids by name."""
    from aiworkshop.base.text import Text
    from aiworkshop.facilitation.records import AddRecord, ChangeRecord
    from aiworkshop.facilitation.town_image import AddImageWords
    from aiworkshop.readmodels.record import OFFICE_ID

    ids: dict[str, str] = {}

    def add(key: str, record: str, /, **fields: object) -> str:
        made: list[str] = []
        command = AddRecord(OFFICE_ID, record, fields)
        stage.window.desk.run(command, lambda outcome: made.append(str(outcome.value)))
        stage.settle()
        ids[key] = made[0]
        return made[0]

    known: list[Any] = []
    stage.window.desk.read(lambda reads: reads.office(["enrolment", "channel"]), known.append)
    stage.settle()
    if known[0].enrolment:
        (enrolment,) = known[0].enrolment
        return {"enrolment": enrolment.id} | {one.kind: one.id for one in known[0].channel}
    programme = add(
        "programme",
        "programme",
        name_en=Text("Equitable Cities"),
        name_he=Text("ערים שוות"),
        name_ar=Text("مدن متكافئة"),
    )
    for kind, english, hebrew, arabic in CHANNELS:
        names = {"name_en": Text(english), "name_he": Text(hebrew), "name_ar": Text(arabic)}
        add(kind, "channel", programme_id=programme, kind=kind, **names)
    cohort = add("cohort", "cohort", programme_id=programme, number=1)
    town = add("town", "authority", name_en=Text("Akko"), name_he=Text("עכו"), name_ar=Text("عكا"))
    topic = Text("עיר שבונים בה את שנות העשרים", "he")
    enrolment = add(
        "enrolment", "enrolment", cohort_id=cohort, authority_id=town, reframed_topic=topic
    )
    plan = {"enrolment_id": enrolment, "channel_id": ids["business_plan"]}
    for (title, language), measure, status, lines in OBJECTIVES:
        fields = {"title": Text(title, language), "measure": Text(measure), "status": status}
        objective = add(title, "objective", due="2027-06-30", **fields, **plan)
        for name, source, year, amount, spent in lines:
            add(
                name,
                "plan_line",
                objective_id=objective,
                title=Text(name),
                source=Text(source),
                year=year,
                amount_agorot=amount,
                spent_agorot=spent,
            )
    group = add(
        "group",
        "impact_group",
        enrolment_id=enrolment,
        channel_id=ids["impact_groups"],
        name=Text("כפר הסטודנטים בעיר העתיקה", "he"),
        purpose=Text("שכנים צעירים שמחזיקים את הרחוב פתוח", "he"),
        place=Text("العائدة", "ar"),
        started="2025-10-01",
    )
    for name, role, left in (
        ("נועה", "רכזת", ""),
        ("سامر", "موسيقى", ""),
        ("Dan", "", "2026-08-01"),
    ):
        add(
            name,
            "impact_group_member",
            impact_group_id=group,
            name=Text(name),
            role=Text(role),
            joined="2025-10-01",
            left_on=left,
        )
    for day, respondents, line in WORDS:
        reading = add(
            day,
            "image_reading",
            enrolment_id=enrolment,
            channel_id=ids["marketing_branding"],
            date=day,
            respondents=respondents,
            asked=Text("איזו מילה עולה בדעת?", "he"),
            audience=Text("מבקרים בנמל", "he"),
        )
        stage.window.desk.run(AddImageWords(reading, line))
    for title, unit, lower, target, values in (
        ("ימים מבקשה ועד רישיון עסק", "ימים", True, 3_000, (9_400, 7_150, 4_000)),
        ("سكان يديرون مبادرة بأنفسهم", "أشخاص", False, 4_000, (600, 2_100)),
    ):
        indicator = add(
            title,
            "capacity_indicator",
            enrolment_id=enrolment,
            title=Text(title),
            unit=Text(unit),
            lower_is_better=lower,
            target_hundredths=target,
        )
        for number, value in enumerate(values):
            add(
                f"{title} {number}",
                "capacity_reading",
                capacity_indicator_id=indicator,
                date=f"202{5 + number}-0{1 + 2 * number}-15",
                value_hundredths=value,
                baseline=not number,
            )
    # As if it were a town's own: the sample counts in no register.
    fields = {"enrolment_ids": [enrolment], "authority_id": town, "sample": False}
    stage.window.desk.run(ChangeRecord(stage.workshop_id, "workshop", stage.workshop_id, fields))
    stage.settle()
    _tag_sample(stage, ids)
    return ids


def _tag_sample(stage: "Stage", ids: dict[str, str]) -> None:
    """Some of what the sample's tables said, in two channels."""
    from aiworkshop.facilitation.records import ChangeRecord
    from aiworkshop.facilitation.tagging import TagRecords

    found: list[Any] = []
    kinds = ["commitment", "action", "proposition", "finding", "income_idea"]
    workshop = stage.workshop_id
    stage.window.desk.read(lambda reads: reads.contents(workshop, kinds), found.append)
    stage.settle()
    (contents,) = found
    assets = [one for one in contents.finding if one.kind == "asset"][:3]
    several = (*contents.commitment[:4], *contents.action[:2], *contents.proposition[:2], *assets)
    records = tuple((one.kind_name, one.id) for one in several)
    stage.window.desk.run(TagRecords(workshop, records, ids["community_building"], on=True))
    ideas = tuple(("income_idea", one.id) for one in contents.income_idea[:2])
    stage.window.desk.run(TagRecords(workshop, ideas, ids["business_plan"], on=True))
    for _, key in ideas:
        fields = {
            "approval_status": "asked",
            "next_test_date": "2026-09-01",
            "driver": "resident",
        }
        stage.window.desk.run(ChangeRecord(workshop, "income_idea", key, fields))
    stage.settle()


def outcomes(part: str, card: int | None = None, below: str = "") -> "Scene":
    """The Outcomes tab at a part, perhaps with a card's details, scrolled to a widget."""

    def show(stage: "Stage") -> QWidget:
        ids = _town(stage)
        stage.window.go("programmes", None, f"outcomes/{ids['enrolment']}/{ids.get(part, part)}")
        stage.settle()
        tab: Any = stage.window.page.stack.currentWidget()
        panel = getattr(tab.panel, "board", None) or tab.panel
        if card is not None:
            keys = panel.list.view.cards.ids()
            panel.list.select(keys[card])
            (panel.show_record if hasattr(panel, "show_record") else panel._open)(keys[card])
            stage.settle()
        if below:
            inner = panel.details.area.widget()
            wanted = inner.findChild(QWidget, below)
            panel.details.area.verticalScrollBar().setValue(
                wanted.mapTo(inner, wanted.rect().topLeft()).y() - 8
            )
            stage.settle()
        return stage.window

    return show


def no_town(stage: "Stage") -> QWidget:
    """Nobody is enrolled yet."""
    stage.empty_library()
    window = stage._others[-1]
    window.go("programmes", None, "outcomes")
    stage.settle(window)
    return window


def tagged(page_id: str, tab_id: str) -> "Scene":
    """A board of the workshop whose records can be tagged, with the first one open."""

    def show(stage: "Stage") -> QWidget:
        _town(stage)
        window = stage.page(page_id, tab_id)
        tab: Any = stage.window.page.stack.currentWidget()
        keys = [key for key in tab.list.view.cards.ids() if "/" not in key]
        tab.show_record(keys[0])
        stage.settle()
        field = tab.details.form.fields["channels"]
        inner = tab.details.area.widget()
        top = field.mapTo(inner, field.rect().topLeft()).y()
        tab.details.area.verticalScrollBar().setValue(top - 160)
        stage.settle()
        return window

    return show


def tagging_menu(stage: "Stage") -> QWidget:
    """The channels for a whole selection."""
    _town(stage)
    stage.page("destiny", "commitments")
    tab: Any = stage.window.page.stack.currentWidget()
    tab.list.view.selectAll()
    return stage.dialog(tab.channels.menu())


def commitments(stage: "Stage") -> QWidget:
    """The list with its filter and the button that tags."""
    _town(stage)
    return stage.page("destiny", "commitments")


CHANNEL_SCENES: "dict[str, Scene]" = {
    "outcomes-none": no_town,
    "outcomes-plan": outcomes("business_plan"),
    "outcomes-objective": outcomes("business_plan", 0),
    "outcomes-groups": outcomes("impact_groups", 0),
    "outcomes-tagged": outcomes("community_building"),
    "outcomes-image": outcomes("marketing_branding", 0),
    "outcomes-compared": outcomes("marketing_branding", 0, "reading-comparison"),
    "outcomes-capacity": outcomes("capacity", 0, "capacity-difference"),
    "outcomes-register": outcomes("income"),
    "outcomes-register-idea": outcomes("income", 0),
    "channels-list": commitments,
    "channels-menu": tagging_menu,
    "channels-commitment": tagged("destiny", "commitments"),
    "channels-income": tagged("destiny", "income"),
}
