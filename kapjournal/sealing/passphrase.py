"""Passphrases: offered, judged, and turned into a key by Argon2id in a child process.

The child exists so that its 256 MiB goes back to the machine; one derivation runs at a time. Passphrase
and salt travel through its standard input, never its arguments or environment.
"""

import secrets
import struct
import subprocess
import sys
import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from xkcdpass import xkcd_password  # type: ignore[import-untyped]
from zxcvbn import zxcvbn  # type: ignore[import-untyped]

from kapjournal.domain.errors import CannotOpen, InvalidInput, Unavailable

SALT_BYTES = 16
KEY_BYTES = 32
GENERATED_WORDS = 6
"""Six of 7,776 words: 77 bits."""

SHORTEST = 14
_LOG10_GUESSES = 14.0
"""zxcvbn's estimate below which a passphrase counts as common: 14 random characters just reach it."""

_PUBLISHED = ("correcthorsebatterystaple", "correct horse battery staple")
"""Examples so famous that they are guessed first, though each word is rare."""

_FLOOR_KIB = 64 * 1024
_FLOOR_ITERATIONS = 3
_CEILING_KIB = 1024 * 1024
_TIMEOUT_SECONDS = 120
_MOST_WAITING = 8
_one_at_a_time = threading.Lock()
_waiting = threading.BoundedSemaphore(_MOST_WAITING)
"""Whoever floods the door with names must not take every thread of the reading room."""

_CHILD = """
import struct, sys
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
memory, iterations, lanes, salted, length = struct.unpack(">IIIII", sys.stdin.buffer.read(20))
salt = sys.stdin.buffer.read(salted)
key = Argon2id(salt=salt, length=length, iterations=iterations, lanes=lanes, memory_cost=memory)
sys.stdout.buffer.write(key.derive(sys.stdin.buffer.read()))
"""


@dataclass(frozen=True, slots=True)
class Argon2Parameters:
    """Cost of one derivation. Below 64 MiB or three passes there is no such object (nor above 1 GiB)."""

    memory_kib: int = 256 * 1024
    iterations: int = 3
    lanes: int = 4

    def __post_init__(self) -> None:
        if self.memory_kib < _FLOOR_KIB or self.iterations < _FLOOR_ITERATIONS:
            raise InvalidInput("Argon2id needs at least 64 MiB and three passes")
        if self.memory_kib > _CEILING_KIB or self.iterations > 16 or not 1 <= self.lanes <= 16:
            raise InvalidInput("Argon2id parameters are larger than any this program writes")

    @classmethod
    def read(cls, memory_kib: int, iterations: int, lanes: int) -> "Argon2Parameters":
        """Parameters found in storage. Raises CannotOpen when they are out of bounds: they were changed."""
        try:
            return cls(memory_kib, iterations, lanes)
        except InvalidInput as error:
            raise CannotOpen(f"refused stored parameters: {error}") from error


def normalised(passphrase: str) -> str:
    """The same passphrase from any keyboard: NFKC, ends trimmed, inner spaces single."""
    return " ".join(unicodedata.normalize("NFKC", passphrase).split())


def derive_key(passphrase: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
    """32 bytes by Argon2id. About a third of a second at the default cost.

    Raises Unavailable when the child process cannot do it (no memory, no time), or too many wait already.
    """
    if not _waiting.acquire(blocking=False):
        raise Unavailable("many people are signing in at once; try again in a moment")
    try:
        return _derived(passphrase, salt, parameters)
    finally:
        _waiting.release()


def _derived(passphrase: str, salt: bytes, parameters: Argon2Parameters) -> bytes:
    head = struct.pack(
        ">IIIII", parameters.memory_kib, parameters.iterations, parameters.lanes, len(salt), KEY_BYTES
    )
    with _one_at_a_time:
        try:
            done = subprocess.run(
                [sys.executable, "-P", "-c", _CHILD],
                input=head + salt + normalised(passphrase).encode(),
                capture_output=True,
                timeout=_TIMEOUT_SECONDS,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):
            # Not chained: a TimeoutExpired can carry the child's input and output.
            raise Unavailable("the passphrase could not be worked on; try again") from None
    if done.returncode != 0 or len(done.stdout) != KEY_BYTES:
        raise Unavailable("the passphrase could not be worked on; is there enough memory free?")
    return done.stdout


def generate_passphrase() -> str:
    """Six words of the EFF's long list, drawn by the operating system's randomness."""
    words = _word_list()
    return " ".join(secrets.choice(words) for _ in range(GENERATED_WORDS))


def check_passphrase(passphrase: str, *, known: Sequence[str] = ()) -> None:
    """Raises InvalidInput for a short or common passphrase. `known`: names it must not lean on."""
    text = normalised(passphrase)
    remedy = "Use six unrelated words, or the passphrase offered here."
    if len(text) < SHORTEST:
        raise InvalidInput(f"a passphrase needs at least {SHORTEST} characters", remedy=remedy)
    # zxcvbn takes quadratic time; what stands after 72 characters only makes a passphrase better.
    if zxcvbn(text[:72], user_inputs=[*known, *_PUBLISHED])["guesses_log10"] < _LOG10_GUESSES:
        raise InvalidInput("this passphrase is among those guessed first", remedy=remedy)


@cache
def _word_list() -> tuple[str, ...]:
    path = xkcd_password.locate_wordfile("eff-long")
    words = tuple(sorted(set(xkcd_password.generate_wordlist(path, min_length=1, max_length=20))))
    if len(words) != 7776:
        raise Unavailable("the word list for passphrases is damaged")
    return words
