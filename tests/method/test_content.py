"""The texts of the method: complete, alike in all languages, in the glossary's words."""

import json
import re
from pathlib import Path

import pytest

from aiworkshop.base.errors import UserError
from aiworkshop.method.agendas import AGENDA_TEMPLATES, STEP_KINDS
from aiworkshop.method.categories import CATEGORIES
from aiworkshop.method.content import (
    Content,
    available_languages,
    content_snapshot,
    load_content,
    placeholders,
    terms,
)
from aiworkshop.method.design_elements import DESIGN_ELEMENTS
from aiworkshop.method.findings import FINDING_KINDS, USE_LEVELS
from aiworkshop.method.mechanisms import CONFIDENCES, MECHANISMS, RECURRENCES
from aiworkshop.method.permissions import PERMISSIONS
from aiworkshop.method.phases import PHASES
from aiworkshop.method.plenary import PLENARY_KINDS
from aiworkshop.method.promises import (
    ACTION_HORIZONS,
    ACTION_STATES,
    COMMITMENT_KINDS,
    REQUEST_ANSWERS,
)
from aiworkshop.method.proposition import PROPOSITION_CRITERIA
from aiworkshop.method.roles import ROLES
from aiworkshop.method.topic import FLIP_STEPS, TOPIC_CRITERIA
from aiworkshop.method.worksheets import WORKSHEETS

LANGUAGES = available_languages()
LETTERS = {"en": r"[A-Za-z]", "he": r"[\u05d0-\u05ea]", "ar": r"[\u0620-\u064a]"}

SECTIONS = {
    "agendas": AGENDA_TEMPLATES.ids,
    "categories": CATEGORIES.ids,
    "roles": ROLES.ids,
    "worksheets": WORKSHEETS.ids,
    "permissions": PERMISSIONS.ids,
    "design_elements": DESIGN_ELEMENTS.ids,
    "mechanisms": MECHANISMS.ids,
    "recurrences": RECURRENCES.ids,
    "confidences": CONFIDENCES.ids,
    "plenary_kinds": PLENARY_KINDS.ids,
    "finding_kinds": FINDING_KINDS.ids,
    "use_levels": USE_LEVELS.ids,
    "commitment_kinds": COMMITMENT_KINDS.ids,
    "request_answers": REQUEST_ANSWERS.ids,
    "action_states": ACTION_STATES.ids,
    "action_horizons": ACTION_HORIZONS.ids,
    "topic.criteria": TOPIC_CRITERIA.ids,
    "proposition.criteria": PROPOSITION_CRITERIA.ids,
}

# Content key → glossary term that it must equal.
SAME_AS_TERM = {
    **{f"phases.{phase}.name": phase for phase in PHASES.ids},
    **{f"roles.{role}.name": role for role in ROLES.ids},
    "finding_kinds.asset.name": "asset",
    "finding_kinds.wish.name": "wish",
    "commitment_kinds.commitment.name": "commitment",
    "commitment_kinds.offer.name": "offer",
    "commitment_kinds.request.name": "request",
    "permissions.anonymous.name": "anonymous",
    "worksheets.INT.name": "interview_guide",
    "worksheets.AST.name": "asset_map",
    "worksheets.OPP.name": "opportunity_map",
    "worksheets.TEA.name": "team_charter",
    "worksheets.ACT.name": "action_plan",
    "worksheets.SGN.name": "table_sign",
    "worksheets.ROS.name": "group_roster",
    "worksheets.SIN.name": "sign_in_sheet",
    "fields.theme.title.label": "theme",
    "fields.dream.vision.label": "vision",
    "fields.dream.headline.label": "headline_of_the_future",
    "fields.story.quote.label": "best_quote",
    "fields.commitment.first_step.label": "first_step",
    "fields.commitment.due.label": "due_date",
    "summary.core.title": "positive_core",
    "summary.core.factors": "root_causes_of_success",
    "summary.assets.title": "asset_map",
    "summary.topic.topic": "affirmative_topic",
    "summary.common.without_name": "anonymous",
    "summary.dreams.headline": "headline_of_the_future",
    "summary.dreams.vision": "vision",
    "summary.initiatives.actions": "action_plan",
    "summary.commitments.first_step": "first_step",
    "summary.commitments.due": "due_date",
    "sheets.words.recorder": "recorder",
    "sheets.INT.high_point.heading": "high_point_story",
    **{f"sheets.DIS.people.{role}.label": role for role in ROLES.ids},
    "sheets.DIS.stories.roots.label": "root_causes_of_success",
    "sheets.DIS.together.quote.label": "best_quote",
    "sheets.SUM.story.quote.label": "best_quote",
    "sheets.AST.assets.title.label": "asset",
    "sheets.DRM.vision.vision.label": "vision",
    "sheets.DRM.news.headline.label": "headline_of_the_future",
    "sheets.OPP.centre.vision.label": "vision",
    "sheets.COM.commitments.first_step.label": "first_step",
    "sheets.COM.commitments.due.label": "due_date",
    "sheets.ACT.two_months.due.label": "due_date",
    "sheets.ACT.year_and_more.due.label": "due_date",
}
ENGLISH_DIFFERS = {"summary.common.without_name"}


@pytest.fixture(params=LANGUAGES)
def content(request: pytest.FixtureRequest) -> Content:
    return load_content(request.param)


def test_languages_are_found_in_the_order_of_the_interface(tmp_path: Path) -> None:
    assert LANGUAGES == ("en", "he", "ar")
    for language in ("ar", "fr", "he", "am", "en"):
        (tmp_path / language).mkdir()
        (tmp_path / language / "phases.toml").write_text("", encoding="utf-8")
    (tmp_path / "empty").mkdir()
    assert available_languages(tmp_path) == ("en", "he", "ar", "am", "fr")


def test_a_language_without_texts_is_unknown() -> None:
    with pytest.raises(KeyError):
        load_content("xx")


def test_same_keys_in_the_same_order(content: Content) -> None:
    english = load_content("en")
    assert set(content.texts) ^ set(english.texts) == set()
    assert list(content.texts) == list(english.texts)
    assert list(content.words) == list(english.words)


def test_same_placeholders(content: Content) -> None:
    english = load_content("en")
    differing = [
        key
        for key, text in content.texts.items()
        if placeholders(text) != placeholders(english.texts[key])
    ]
    assert differing == []


def test_braces_are_placeholders_and_nothing_else(content: Content) -> None:
    left = {key: re.sub(r"\{[a-z_]+\}", "", text) for key, text in content.texts.items()}
    assert [key for key, text in left.items() if "{" in text or "}" in text] == []


def test_no_text_is_empty_or_untidy(content: Content) -> None:
    untidy = [
        key
        for key, text in content.texts.items()
        if not text.strip() or text != text.strip() or "  " in text or "\n" in text
    ]
    assert untidy == []
    assert all(word.strip() for words in content.words.values() for word in words)


def test_texts_are_in_their_language(content: Content) -> None:
    letters = re.compile(LETTERS[content.language])
    mixed_in = {"he": r"[\u0620-\u064a]", "ar": r"[\u05d0-\u05ea]", "en": r"[\u0590-\u06ff]"}
    for key, text in content.texts.items():
        bare = re.sub(r"\{[a-z_]+\}", "", text)
        if any(char.isalpha() for char in bare):
            assert letters.search(bare), (key, text)
        assert not re.search(mixed_in[content.language], bare), (key, text)


def test_no_lone_abbreviation_that_reads_as_artificial_intelligence(content: Content) -> None:
    assert [key for key, text in content.texts.items() if re.search(r"\bAI\b", text)] == []
    assert not any(
        re.search(r"\bAI\b", word) for term in terms().values() for word in term.values()
    )


def test_western_digits_only(content: Content) -> None:
    odd = re.compile(r"[\u0660-\u0669\u06f0-\u06f9]")
    assert [key for key, text in content.texts.items() if odd.search(text)] == []


def test_no_gender_slashes(content: Content) -> None:
    assert [key for key, text in content.texts.items() if re.search(r"\w/\w", text)] == []


def test_the_same_words_as_the_glossary(content: Content) -> None:
    for key, term in SAME_AS_TERM.items():
        if content.language == "en" and key in ENGLISH_DIFFERS:
            continue
        assert content.pattern(key) == terms()[term][content.language], key


def test_the_glossary_is_whole() -> None:
    assert len(terms()) == 79
    for term, words in terms().items():
        assert list(words) == list(LANGUAGES), term
        for language, word in words.items():
            assert re.search(LETTERS[language], word), (term, language)
            assert "?" not in word


def test_every_registered_thing_has_its_texts(content: Content) -> None:
    for section, ids in SECTIONS.items():
        for spec_id in ids:
            named = content.named(section, spec_id)
            assert named.name
            assert named.explanation
    for phase in PHASES.ids:
        assert content.phase(phase).question.endswith(("?", "؟"))
    for kind in STEP_KINDS.ids:
        assert content.step(kind).say
    for step in FLIP_STEPS.ids:
        assert content.text(f"topic.flip.{step}.question")


def test_nothing_stands_in_a_section_without_being_registered(content: Content) -> None:
    for section, ids in SECTIONS.items():
        found = {
            key.removeprefix(section + ".").partition(".")[0]
            for key in content.texts
            if key.startswith(section + ".")
        }
        assert found == set(ids), section


def test_agenda_steps_find_their_texts(content: Content) -> None:
    for template in AGENDA_TEMPLATES:
        for step in template.steps:
            assert content.step(step.content_key) == content.step(step.kind)


def test_fields_of_a_record_keep_their_order(content: Content) -> None:
    dream = list(content.form_fields("dream"))
    assert dream[:5] == ["see", "hear", "say", "vision", "headline"]
    for kind in COMMITMENT_KINDS.ids:
        assert {"words", "addressed_to", "first_step", "due"} <= set(content.form_fields(kind))
    assert content.form_field("request", "answer").hint
    with pytest.raises(KeyError):
        content.form_fields("weather")


def test_flip_examples_come_in_pairs(content: Content) -> None:
    examples = content.flip_examples()
    assert len(examples) == 6
    assert all(example.deficit != example.affirmative for example in examples)


def test_interview_texts(content: Content) -> None:
    assert list(content.group("interview.questions")) == [
        "high_point",
        "values",
        "core_factor",
        "wishes",
    ]
    assert len(content.group("interview.probes")) == 6
    assert "Akko" in content.text("interview.topic_questions.lead_in", topic="Akko")


def test_in_a_language() -> None:
    said = {}
    for language in LANGUAGES:
        content = load_content(language)
        hebrew = content.language_name("he")
        said[language] = content.text("summary.common.in_language", language=hebrew)
    assert said == {"en": "in Hebrew", "he": "בעברית", "ar": "بالعبرية"}
    assert load_content("en").language_name("xx") == "xx"


def test_missing_keys_and_values_are_errors(content: Content) -> None:
    with pytest.raises(KeyError):
        content.text("summary.cover.weather")
    with pytest.raises(KeyError):
        content.text("summary.common.table")
    with pytest.raises(KeyError):
        content.group("summary.weather")
    assert content.pattern("summary.common.table").count("{n}") == 1


def test_values_are_put_in_as_they_are(content: Content) -> None:
    told = content.text("summary.common.told_by", name="{n} {name} \\1")
    assert "{n} {name} \\1" in told


def test_an_overlay_changes_one_workshop_only(content: Content) -> None:
    key = "interview.questions.high_point"
    changed = content.with_overlay({key: "A day to remember?", "interview.probes.who": ""})
    assert changed.text(key) == "A day to remember?"
    assert load_content(content.language).text(key) != "A day to remember?"
    assert "who" not in changed.group("interview.probes")
    assert list(changed.texts) == list(content.texts)


@pytest.mark.parametrize(
    ("overlay", "code"),
    [
        ({"interview.questions.weather": "?"}, "content.key"),
        ({"interview.questions.values": "And {topic}?"}, "content.placeholder"),
    ],
)
def test_an_overlay_that_cannot_work_is_refused(overlay: dict[str, str], code: str) -> None:
    content = load_content("en")
    with pytest.raises(UserError) as refused:
        content.check_overlay(*next(iter(overlay.items())))
    assert refused.value.code == code
    # Yet a file that holds such an edit opens.
    assert content.with_overlay(overlay).texts == content.texts


def test_a_snapshot_brings_everything_back(content: Content) -> None:
    digest, stored = content_snapshot(content.language)
    again = Content.from_snapshot(stored)
    assert list(again.texts.items()) == list(content.texts.items())
    assert dict(again.words) == dict(content.words)
    assert again.snapshot() == (digest, stored)
    assert len(digest) == 64


def test_a_snapshot_survives_a_store_that_sorts_keys(content: Content) -> None:
    digest, stored = content.snapshot()
    sorted_keys = json.dumps(json.loads(stored), sort_keys=True)
    assert Content.from_snapshot(sorted_keys).snapshot() == (digest, stored)


def test_a_snapshot_keeps_its_words_and_learns_new_keys() -> None:
    current = load_content("en")
    old_key, new_key = "phases.dream.question", "summary.cover.title"
    old = Content("en", {old_key: "An older question?"}, {})
    read = Content.from_snapshot(old.snapshot()[1], current)
    assert read.text(old_key) == "An older question?"
    assert read.text(new_key) == current.text(new_key)


def test_an_old_text_whose_placeholder_is_gone_gives_way() -> None:
    current = load_content("en")
    old = Content("en", {"summary.common.table": "Table {n} of {all}"}, {})
    read = Content.from_snapshot(old.snapshot()[1], current)
    assert read.text("summary.common.table", n=3) == "Table 3"


def test_another_text_is_another_snapshot() -> None:
    content = load_content("en")
    changed = content.with_overlay({"phases.dream.question": "What might be?"})
    assert changed.snapshot()[0] != content.snapshot()[0]
    hashes = {content_snapshot(language)[0] for language in LANGUAGES}
    assert len(hashes) == len(LANGUAGES)


@pytest.mark.parametrize(
    "broken",
    ["", "[]", "{}", '{"format":2}', '{"format":1,"texts":[1],"words":[],"language":"en"}'],
)
def test_a_broken_snapshot_is_refused(broken: str) -> None:
    with pytest.raises(UserError):
        Content.from_snapshot(broken)
