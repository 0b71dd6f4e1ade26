"""Translations: fresh, complete, compiled; placeholders kept; the field's terms used."""

import importlib.util
import re
import shutil
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from aiworkshop.base.resources import resource_path
from aiworkshop.ui.i18n import available_languages, describe_language

ROOT = Path(__file__).resolve().parents[2]
SPEC = importlib.util.spec_from_file_location("translations", ROOT / "packaging/translations.py")
translations = importlib.util.module_from_spec(SPEC)
SPEC.loader.exec_module(translations)
FILES = translations.translation_files()
_PLACEHOLDER = re.compile(r"\{\w*\}|%n|%\d")


def messages(path: Path):
    for context in ElementTree.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")]
            yield (
                context.findtext("name"),
                message.findtext("source"),
                forms or [translation.text or ""],
            )


def test_languages_are_discovered():
    assert [language.code for language in available_languages()] == ["en", "he", "ar"]
    assert [describe_language(code).direction for code in ("en", "he", "ar")] == [
        "ltr",
        "rtl",
        "rtl",
    ]


def test_everything_is_translated():
    assert translations.unfinished() == {}


def test_what_the_sources_say_is_what_is_translated(tmp_path):
    for path in FILES:
        shutil.copy(path, tmp_path)
    translations.update(tmp_path)
    for path in FILES:
        fresh = {(context, source) for context, source, _ in messages(tmp_path / path.name)}
        kept = {(context, source) for context, source, _ in messages(path)}
        assert fresh == kept, "run: python packaging/translations.py update"


def test_the_compiled_files_are_those_of_the_sources(tmp_path):
    translations.release(tmp_path)
    for path in FILES:
        compiled = path.with_suffix(".qm")
        assert (tmp_path / compiled.name).read_bytes() == compiled.read_bytes(), (
            "run: python packaging/translations.py release"
        )


def test_the_sentences_of_errors_are_listed():
    listed = translations.PATTERNS.read_text(encoding="utf-8")
    assert listed == translations.patterns_module(translations.error_patterns()), (
        "run: python packaging/translations.py update"
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_placeholders_are_kept(path):
    wrong = []
    for context, source, forms in messages(path):
        wanted = set(_PLACEHOLDER.findall(source))
        for form in forms:
            found = set(_PLACEHOLDER.findall(form))
            # One and two of something may be said without the number.
            if found != wanted and not (len(forms) > 1 and found == wanted - {"%n"}):
                wrong.append((context, source, form))
    assert wrong == []


@pytest.mark.parametrize("code", ["he", "ar"])
def test_the_terms_of_the_field_are_used(code):
    terms = tomllib.loads(resource_path("terms.toml").read_text(encoding="utf-8"))
    by_english = {term["en"]: term[code] for term in terms.values()}
    path = resource_path("translations", f"aiworkshop_{code}.ts")
    wrong = [
        (context, source, forms[0], by_english[source])
        for context, source, forms in messages(path)
        if context == "Pages" and source in by_english and forms[0] != by_english[source]
    ]
    assert wrong == []


@pytest.mark.parametrize("code", ["he", "ar"])
def test_no_abbreviation_that_is_read_as_something_else(code):
    path = resource_path("translations", f"aiworkshop_{code}.ts")
    said = [(source, form) for _, source, forms in messages(path) for form in forms]
    assert [pair for pair in said if re.search(r"\bAI\b", " ".join(pair))] == []
