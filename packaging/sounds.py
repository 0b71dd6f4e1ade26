"""Makes the chimes of the clock, ``resources/sounds/*.wav``: soft bells, made of sines.

    python packaging/sounds.py    # then commit the files

The same on every run; nothing but Python is needed.
"""

import math
import struct
import wave
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "sounds"
RATE = 22_050
PARTIALS = ((1.0, 1.0), (2.0, 0.32), (3.01, 0.12), (4.2, 0.05))
"""Pitch and loudness of the tones in one bell; not quite harmonic, as in a real one."""
LOUDNESS = 0.34
ATTACK_SECONDS = 0.012

CHIMES: dict[str, tuple[tuple[float, float], ...]] = {
    # when (s) and pitch (Hz) of each stroke: rising to swap, one to warn, two to call, falling
    "half": ((0.0, 783.99), (0.28, 1046.5)),
    "warning": ((0.0, 783.99),),
    "last_call": ((0.0, 783.99), (0.32, 783.99)),
    "over": ((0.0, 659.26), (0.34, 523.25)),
}
RING_SECONDS = 1.3


def bell(pitch: float, second: float) -> float:
    """One stroke, that long after it."""
    if second < 0:
        return 0.0
    rise = min(second / ATTACK_SECONDS, 1.0)
    return rise * sum(
        loud * math.exp(-second * (3.2 + 1.6 * times)) * math.sin(math.tau * pitch * times * second)
        for times, loud in PARTIALS
    )


def samples(strokes: tuple[tuple[float, float], ...]) -> bytes:
    """A chime, 16 bits a sample."""
    length = int((strokes[-1][0] + RING_SECONDS) * RATE)
    fade = RATE // 20
    values = []
    for place in range(length):
        second = place / RATE
        value = LOUDNESS * sum(bell(pitch, second - begin) for begin, pitch in strokes)
        value *= min((length - place) / fade, 1.0)
        values.append(round(max(-1.0, min(1.0, value)) * 32_767))
    return struct.pack(f"<{len(values)}h", *values)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, strokes in CHIMES.items():
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(samples(strokes))


if __name__ == "__main__":
    main()
