"""The chimes: each has its file, and a system without a player is no problem."""

import wave
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from aiworkshop.base.resources import resource_path
from aiworkshop.ui.clock import sounds


@pytest.mark.parametrize("name", ["half", "warning", "last_call", "over"])
def test_each_chime_is_a_short_gentle_sound(name: str) -> None:
    with wave.open(str(resource_path("sounds", f"{name}.wav"))) as file:
        seconds = file.getnframes() / file.getframerate()
        frames = memoryview(file.readframes(file.getnframes())).cast("h")
    assert 0.5 < seconds < 3
    assert 0.1 < max(map(abs, frames)) / 32_767 < 0.6


def test_a_chime_is_handed_to_a_player_and_not_waited_for(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: object
) -> None:
    player, heard, gate = tmp_path / "player", tmp_path / "heard", tmp_path / "gate"
    waiting = f'while [ ! -e "{gate}" ]; do sleep 0.05; done'
    player.write_text(f'#!/bin/sh\n{waiting}\necho "$@" > "{heard}"\n')
    player.chmod(0o755)
    monkeypatch.setattr(sounds, "_find_player", lambda: (str(player), "-q"))
    sounds.Chimes().play("over")
    assert not heard.exists()
    gate.touch()
    qtbot.waitUntil(lambda: heard.exists() and heard.read_text().startswith("-q"))
    assert heard.read_text().strip().endswith("over.wav")


def test_without_a_player_it_beeps(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    beeps: list[bool] = []
    monkeypatch.setattr(sounds, "_find_player", lambda: ())
    monkeypatch.setattr(QApplication, "beep", lambda: beeps.append(True))
    sounds.Chimes().play("half")
    assert beeps == [True]
