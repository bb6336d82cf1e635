"""The work on a passphrase, done once: the same words with the same salt give the same key.

Argon2id is the real one, at the cost that is stored beside the salt. That the program does it in a child
process, one at a time, is what tests/adapters/sealing looks at; elsewhere it is only waited for.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache

import pytest
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kapjournal.sealing import passphrase as passphrases
from kapjournal.sealing.passphrase import Argon2Parameters, normalised

KEY_BYTES = 32


@cache
def derived_once(passphrase: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
    work = Argon2id(
        salt=salt,
        length=KEY_BYTES,
        iterations=parameters.iterations,
        lanes=parameters.lanes,
        memory_cost=parameters.memory_kib,
    )
    return work.derive(normalised(passphrase).encode())


@contextmanager
def worked_on_once() -> Iterator[None]:
    """For tests that sign in without asking what that costs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(passphrases, "_derived", derived_once)
        yield
