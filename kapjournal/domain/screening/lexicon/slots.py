"""How the slots of composed phrases are filled: every row of one alternative from each of several lists."""

from itertools import product


def each(*slots: str) -> str:
    """`each("end|take", "my|this", "life")` is "end my life|end this life|take my life|take this life"."""
    lists = [[option.strip() for option in slot.split("|") if option.strip()] for slot in slots]
    return "|".join(" ".join(row) for row in product(*lists))


def either(*slots: str) -> str:
    """Several lists as one."""
    return "|".join(slots)
