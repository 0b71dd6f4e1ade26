"""Three workshops of two towns over two years, with a programme, for searching in them."""

from typing import Any

from aiworkshop.base.places import LibraryPlace
from aiworkshop.base.text import Text
from aiworkshop.bootstrap import opened_workbench
from aiworkshop.facilitation.create_workshop import CreateWorkshop
from aiworkshop.facilitation.records import AddRecord, ChangeRecord
from aiworkshop.facilitation.runner import Runner
from aiworkshop.readmodels.record import OFFICE_ID
from aiworkshop.readmodels.records import Group


def named(en: str, he: str, ar: str) -> dict[str, object]:
    """Names in three languages."""
    return {
        "name_en": Text(en, "en"),
        "name_he": Text(he, "he"),
        "name_ar": Text(ar, "ar"),
    }


def add(runner: Runner, workshop_id: str, kind: str, /, **fields: object) -> str:
    """A record; its id."""
    return str(runner.run(AddRecord(workshop_id, kind, fields)).value)


def seed_search(path: LibraryPlace) -> dict[str, str]:
    """Fill a library; the ids of what tests look at."""
    with opened_workbench(path) as bench:
        run = bench.runner
        ids = _office(run)
        ids |= _workshops(run, ids)
        tables = [
            group
            for group in bench.reads.records(Group, ids["akko_2026"])
            if group.phase == "discovery"
        ]
        ids |= _said(run, ids, tables)
    return ids


def _office(run: Runner) -> dict[str, str]:
    programme = add(
        run, OFFICE_ID, "programme", **named("Equitable Cities", "ערים הוגנות", "مدن عادلة")
    )
    channels = {
        "building": named("Community building", "בניית קהילה", "بناء المجتمع"),
        "plan": named("Business plan", "תוכנית עסקית", "خطة العمل"),
    }
    ids = {"programme": programme}
    for key, names in channels.items():
        ids[key] = add(run, OFFICE_ID, "channel", programme_id=programme, **names)
    ids["akko"] = add(
        run, OFFICE_ID, "authority", **named("Akko", "עכו", "عكا"), aliases=["Acre", "Acco"]
    )
    ids["dimona"] = add(run, OFFICE_ID, "authority", **named("Dimona", "דימונה", "ديمونا"))
    cohort = add(run, OFFICE_ID, "cohort", programme_id=programme, number=1)
    for town in ("akko", "dimona"):
        ids[f"enrolment_{town}"] = add(
            run, OFFICE_ID, "enrolment", cohort_id=cohort, authority_id=ids[town]
        )
    return ids


def _workshops(run: Runner, ids: dict[str, str]) -> dict[str, str]:
    made = {}
    for key, title, town, words, day in (
        ("akko_2024", "השכונה שלנו", "akko", "עכו", "2024-03-12"),
        ("akko_2026", "מה עובד אצלנו?", "akko", "עכו", "2026-05-14"),
        ("dimona_2025", "מדינת היום של דימונה", "dimona", "דימונה", "2025-09-02"),
    ):
        command = CreateWorkshop(
            title=Text(title, "he"),
            municipality=Text(words, "he"),
            date=day,
            languages=("he", "ar"),
        )
        made[key] = str(run.run(command).value)
        fields: dict[str, object] = {
            "authority_id": ids[town],
            "enrolment_ids": [ids[f"enrolment_{town}"]],
            "facilitators": ["נועה כהן"],
        }
        run.run(ChangeRecord(made[key], "workshop", made[key], fields))
    return made


def _said(run: Runner, ids: dict[str, str], tables: list[Any]) -> dict[str, str]:
    here, old, other = ids["akko_2026"], ids["akko_2024"], ids["dimona_2025"]
    story = add(
        run,
        here,
        "finding",
        kind="story",
        title=Text("הלילה שבו הסִּפְרִיָּה נשארה פתוחה", "he"),
        telling=Text("חמישה שכנים החזיקו מפתח, ועד הבוקר ישבו בה ילדים וקראו.", "he"),
        quote=Text("אף אחד לא ביקש רשות", "he"),
        group_id=tables[2].id,
        starred=True,
    )
    root = add(
        run,
        here,
        "finding",
        kind="success_factor",
        title=Text("מפתח לספרייה אצל כל שכן", "he"),
        parent_id=story,
        group_id=tables[2].id,
    )
    asset = add(
        run,
        here,
        "finding",
        kind="asset",
        title=Text("אולם הספרייה בשעות הערב", "he"),
        channels=[ids["building"]],
        group_id=tables[0].id,
    )
    arabic = add(
        run,
        old,
        "finding",
        kind="story",
        title=Text("المكتبة المتنقّلة وصلت إلى الحيّ القديم", "ar"),
    )
    wish = add(
        run, other, "finding", kind="wish", title=Text("ספרייה שפתוחה גם בשבת לילדי השכונה", "he")
    )
    promise = add(
        run,
        here,
        "commitment",
        kind="commitment",
        words=Text("אדבר עם מנהלת הספרייה על מפתח שני", "he"),
        person=Text("סמיר", "he"),
        channels=[ids["plan"]],
    )
    theme = add(run, here, "theme", title=Text("דלת שנשארת פתוחה", "he"))
    return {
        "story": story,
        "root": root,
        "asset": asset,
        "arabic": arabic,
        "wish": wish,
        "promise": promise,
        "theme": theme,
    }
