"""The printed recovery code of one therapist: 128 random bits, shown once, kept on paper."""

import secrets

from kapjournal.sealing.printed import from_groups, to_groups

CODE_BYTES = 16
_LABEL = "recovery code"


def new_recovery_code() -> str:
    """Seven groups of four, for example `5GZV-…`. Show it once; it is stored nowhere."""
    return to_groups(secrets.token_bytes(CODE_BYTES), _LABEL)


def parse_recovery_code(text: str) -> bytes:
    """16 bytes of what a person typed. Raises InvalidInput for a code with a slip in it."""
    return from_groups(text, CODE_BYTES, _LABEL)
