"""An ordered list of specifications that can also be asked by id."""

from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar


class HasId(Protocol):
    """Anything that a registry can hold."""

    @property
    def id(self) -> str:
        """The name that records and files use; never shown, never translated."""
        ...


SpecT = TypeVar("SpecT", bound=HasId)


class Registry(Generic[SpecT]):
    """Specifications in the order in which they are shown. Raises ``KeyError`` for unknown ids."""

    def __init__(self, specs: Iterable[SpecT]) -> None:
        self._specs = tuple(specs)
        self._by_id = {spec.id: spec for spec in self._specs}
        if len(self._by_id) != len(self._specs):
            raise ValueError("two specifications have the same id")

    @property
    def ids(self) -> tuple[str, ...]:
        """All ids, in order."""
        return tuple(self._by_id)

    def position(self, spec_id: str) -> int:
        """Place of a specification in the order, from 0."""
        return self.ids.index(self[spec_id].id)

    def __getitem__(self, spec_id: str) -> SpecT:
        return self._by_id[spec_id]

    def __iter__(self) -> Iterator[SpecT]:
        return iter(self._specs)

    def __len__(self) -> int:
        return len(self._specs)

    def __contains__(self, spec_id: object) -> bool:
        return spec_id in self._by_id
