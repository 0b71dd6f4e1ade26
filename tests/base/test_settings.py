"""Preferences that a newer program left: what this one does not know stays as it is."""

import json

from aiworkshop.base.settings import Settings, load_settings, save_settings


def kept(path):
    return json.loads(path.read_text(encoding="utf-8"))


def test_what_a_newer_program_keeps_there_stays(tmp_path):
    path = tmp_path / "settings.json"
    newer = {
        "language": "he",
        "tomorrow": {"deep": [1, 2]},
        "theme": {"name": "dusk"},
        "window": {"rtl": "abc", "later": {"x": 1}},
        "guide_hidden": "sometimes",
        "font_scale": 1,
    }
    path.write_text(json.dumps(newer), encoding="utf-8")
    settings = load_settings(path)
    assert settings.language == "he" and settings.theme == "system" and not settings.guide_hidden
    assert settings.window == {"rtl": "abc"} and settings.font_scale == 1.0
    settings.language = "ar"
    settings.window["ltr"] = "def"
    save_settings(path, settings)
    after = kept(path)
    assert after["tomorrow"] == {"deep": [1, 2]}
    assert after["theme"] == {"name": "dusk"} and after["guide_hidden"] == "sometimes"
    assert after["window"] == {"rtl": "abc", "ltr": "def", "later": {"x": 1}}
    assert after["language"] == "ar"
    assert load_settings(path) == settings


def test_what_was_chosen_here_wins_over_what_is_not_understood(tmp_path):
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": 7}), encoding="utf-8")
    settings = load_settings(path)
    settings.theme = "dark"
    save_settings(path, settings)
    assert kept(path)["theme"] == "dark"


def test_entries_that_were_taken_out_stay_out(tmp_path):
    path = tmp_path / "settings.json"
    save_settings(path, Settings(packs={"a": "1", "b": "2"}))
    settings = load_settings(path)
    del settings.packs["a"]
    save_settings(path, settings)
    assert load_settings(path).packs == {"b": "2"}


def test_a_file_that_is_none_keeps_nobody_out(tmp_path):
    path = tmp_path / "settings.json"
    for words in ("", "[1]", "{", "\x00", "[" * 5000):
        path.write_text(words, encoding="utf-8")
        assert load_settings(path) == Settings()
    save_settings(path, Settings(language="he"))
    assert load_settings(path).language == "he"
