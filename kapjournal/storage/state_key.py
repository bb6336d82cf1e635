"""Everything that has columns under the state key: what a new server secret is to be written under."""

from kapjournal.ports import UnitOfWork
from kapjournal.storage.registry import ROW_OF


def all_under_state_key(uow: UnitOfWork) -> tuple[object, ...]:
    kinds = [noun for noun, row in ROW_OF.items() if getattr(row, "__under_state_key__", None)]
    found: list[object] = []
    for kind in kinds:
        found.extend(uow.all(kind))
    return tuple(found)
