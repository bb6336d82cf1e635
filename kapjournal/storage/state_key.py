"""Which nouns have columns under the state key: those that a new server secret is to be written under."""

from kapjournal.storage.registry import ROW_OF


def nouns_under_state_key() -> tuple[type, ...]:
    return tuple(noun for noun, row in ROW_OF.items() if getattr(row, "__under_state_key__", None))
