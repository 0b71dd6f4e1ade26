"""People as lists and tables call them: two with one name are told apart."""

from collections import Counter
from collections.abc import Iterable, Mapping

from aiworkshop.readmodels.records import Participant


def told_apart(people: Iterable[Participant], nameless: str = "") -> dict[str, str]:
    """What each person is called: the name, with organisation, role or a number where needed."""
    everybody = list(people)
    names = {person.id: str(person.name).strip() or nameless for person in everybody}
    for field in ("organisation", "role"):
        alike = _alike(names)
        for person in everybody:
            more = str(getattr(person, field)).strip()
            if names[person.id].casefold() in alike and more:
                names[person.id] = f"{names[person.id]} · {more}"
    alike = _alike(names)
    numbers: Counter[str] = Counter()
    for person in everybody:
        key = names[person.id].casefold()
        if key in alike:
            numbers[key] += 1
            names[person.id] = f"{names[person.id]} ({numbers[key]})"
    return names


def find_person(names: Mapping[str, str], typed: str) -> str | None:
    """Whom somebody means: the whole name, else the only one that begins with it or holds it."""
    wanted = " ".join(typed.split()).casefold()
    if not wanted:
        return None
    plain = {key: " ".join(name.split()).casefold() for key, name in names.items()}
    for fits in (
        [key for key, name in plain.items() if name == wanted],
        [key for key, name in plain.items() if name.startswith(wanted)],
        [key for key, name in plain.items() if wanted in name],
    ):
        if fits:
            return fits[0] if len(fits) == 1 else None
    return None


def _alike(names: Mapping[str, str]) -> set[str]:
    counts = Counter(name.casefold() for name in names.values())
    return {name for name, count in counts.items() if count > 1}
