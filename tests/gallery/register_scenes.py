"""A town's register with assets in three languages: list, heat map, review, offers and requests."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from aiworkshop.base.text import Text
from aiworkshop.readmodels.record import OFFICE_ID

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.gallery.stage import Stage

    Scene = Callable[["Stage"], QWidget]

TOWN = {"name_en": "Akko", "name_he": "עכו", "name_ar": "عكا"}
OTHER = {"name_en": "Dimona", "name_he": "דימונה", "name_ar": "ديمونا"}
GARDEN = "הגינה הקהילתית ליד הספרייה"
# Workshop, title, category, use, holder, permission.
ASSETS = (
    (0, GARDEN, "land", "dormant", "סמי חדאד", "named"),
    (1, "حديقة الحي قرب المكتبة", "land", "dormant", "سامي حداد", "named"),
    (2, "A garden of the neighbours by the library", "land", "partly", "Sami Haddad", ""),
    (0, "גינה קהילתית ליד הספריה", "land", "", "", ""),
    (0, "שלוש מקהלות שיודעות לאסוף אולם מלא", "culture", "full", "רכזת התרבות", "named"),
    (1, "بيت العود: ورشة تصليح آلات يملكها معلّم متقاعد", "culture", "dormant", "", ""),
    (2, "The stage at the old port, lit and empty on weekdays", "land", "dormant", "", ""),
    (0, "מוקד עירוני שעונה בשתי שפות", "digital", "full", "", ""),
    (1, "متطوعو الدوريات الليلية في السوق", "residents", "full", "", ""),
    (0, "מתנדבים ותיקים ממועצת הגמלאים", "residents", "partly", "", ""),
    (2, "Young planners in the engineering department", "staff", "dormant", "", "room_only"),
    (0, "קרן היובל לנגישות", "finance", "dormant", "הגזברות", "named"),
    (1, "شراكة مع كلية الجليل الغربي", "partnerships", "partly", "", ""),
    (2, "Shopkeepers of the market street", "business", "", "", ""),
)
PROMISES = (
    (0, "offer", "חדר עם ציוד מוזיקה לחזרות של נוער, שלוש פעמים בשבוע", True),
    (3, "request", "מחפשים חדר עם ציוד מוזיקה לחזרות של להקת נוער", False),
    (3, "offer", "Two vans of the community centre on Fridays", True),
    (2, "request", "Need vans on Fridays to carry the stage", True),
    (1, "offer", "دورة مجانية في تصليح آلات العود للشباب", True),
    (3, "request", "نبحث عن معلّم لدورة تصليح آلات العود", True),
)


def town(stage: "Stage") -> list[str]:
    """The towns' ids, made once for a stage; taken away when the scene is over."""
    from aiworkshop.facilitation.create_workshop import CreateWorkshop
    from aiworkshop.facilitation.records import AddRecord, ChangeRecord, DeleteRecords

    made: list[str] = []

    def run(command: Any) -> str:
        stage.window.desk.run(command, lambda outcome: made.append(str(outcome.value)))
        stage.settle()
        return made[-1]

    def add(kind: str, owner: str = OFFICE_ID, /, **fields: object) -> str:
        return run(AddRecord(owner, kind, fields))

    def named(names: dict[str, str]) -> dict[str, object]:
        return {key: Text(words, key[-2:]) for key, words in names.items()}

    towns = [add("authority", **named(names), authority_type="city") for names in (TOWN, OTHER)]
    programme = add("programme", name_en=Text("Equitable Cities", "en"))
    cohort = add("cohort", programme_id=programme, number=1)
    for one in towns:
        add("enrolment", cohort_id=cohort, authority_id=one)
    workshops = []
    for title, date, where in (
        ("מה כבר עובד אצלנו בעיר העתיקה?", "2026-03-12", 0),
        ("ما الذي ينجح في حيّنا؟", "2026-05-07", 0),
        ("The port at its best", "2026-09-22", 0),
        ("דימונה מנגנת", "2026-10-01", 1),
    ):
        key = run(CreateWorkshop(title=Text(title), date=date, tables=3))
        run(ChangeRecord(key, "workshop", key, {"authority_id": towns[where]}))
        workshops.append(key)
    groups: list[Any] = []
    stage.window.desk.read(lambda reads: _groups(reads, workshops), groups.extend)
    stage.settle()
    for number, (at, title, category, use, holder, level) in enumerate(ASSETS):
        key = workshops[at]
        tables = [group.id for group in groups if group.workshop_id == key]
        finding = add(
            "finding",
            key,
            kind="asset",
            title=Text(title),
            category=category,
            in_use=use,
            holder=Text(holder),
            permission=level,
            group_id=tables[number % len(tables)],
        )
        if number == 1:
            add(
                "translation",
                key,
                record_kind="finding",
                record_id=finding,
                field="title",
                words=Text(GARDEN, "he"),
            )
    for at, kind, words, consent in PROMISES:
        person = add(
            "participant",
            workshops[at],
            name=Text("דנה לוי" if at in (0, 3) else "Sami Haddad"),
            email="dana@example.org",
        )
        add(
            "commitment",
            workshops[at],
            kind=kind,
            words=Text(words),
            participant_id=person,
            name_consent=consent,
            contact_permission=consent,
        )

    def away() -> None:
        for key in workshops:
            run(DeleteRecords(key, (("workshop", key),)))
        run(DeleteRecords(OFFICE_ID, (("programme", programme),)))
        run(DeleteRecords(OFFICE_ID, tuple(("authority", key) for key in towns)))

    stage.afterwards.append(away)
    return towns


def _groups(reads: Any, workshops: list[str]) -> list[Any]:
    from aiworkshop.readmodels.records import Group

    return [group for key in workshops for group in reads.records(Group, key)]


def register(
    view: str, *, opens: int | None = None, by_hand: int = 0, unites: bool = False
) -> "Scene":
    """The tab at one of its parts, perhaps with a card of its list open."""

    def show(stage: "Stage") -> QWidget:
        akko, _ = town(stage)
        window = stage.page("programmes", "register")
        tab: Any = stage.window.page.stack.currentWidget()
        tab.town.set_value(akko)
        tab.refresh(None)
        stage.settle()
        if unites:
            tab.show_view("review")
            stage.settle()
            tab.review.unite()
            stage.settle()
        tab.show_view(view)
        stage.settle()
        if by_hand:
            tab.list.unite_asked.emit(tab.list.list.view.cards.ids()[:by_hand])
        part = tab.matches if view == "matches" else tab.list
        if opens is not None:
            key = part.list.view.cards.ids()[opens]
            if unites:
                key = next(one.id for one in tab.register.assets if one.record is not None)
            part.list.select(key)
            part.open(key)
        stage.window.notices.hide()
        stage.settle()
        return window

    return show


def no_town(stage: "Stage") -> QWidget:
    return stage.page("programmes", "register")


REGISTER_SCENES: "dict[str, Scene]" = {
    "register-none": no_town,
    "register-list": register("list"),
    "register-asset": register("list", opens=1),
    "register-united": register("list", opens=0, unites=True),
    "register-map": register("map"),
    "register-review": register("review"),
    "register-by-hand": register("list", by_hand=4),
    "register-matches": register("matches"),
    "register-match": register("matches", opens=0),
}
