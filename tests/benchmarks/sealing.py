"""How long sealing takes: `python -m tests.benchmarks.sealing`.

Prints p50 and p99 of sealing and opening one payload, padding and encoding included; walking a chain; one
passphrase at the default cost, with the memory the parent keeps. Nothing here is asserted.
"""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from kapjournal.domain.sealed import Purpose
from kapjournal.sealing.chain import verify_chain
from kapjournal.sealing.passphrase import Argon2Parameters, derive_key
from kapjournal.sealing.plaintext import Payload
from kapjournal.sealing.sealer import new_entry_id
from tests.adapters.sealing.practice import CLIENT, NOW, PRACTICE, TODAY, Practice

SIZES = (("1 KiB", 900, 2000), ("16 KiB", 16_000, 2000), ("20 MB", 20_000_000, 12))


def timed(work: Callable[[], object], rounds: int) -> str:
    """p50 and p99 of `rounds` runs, in milliseconds; with few runs the p99 is the slowest."""
    taken = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    taken.sort()
    return f"p50 {taken[rounds // 2]:9.3f} ms   p99 {taken[min(rounds - 1, rounds * 99 // 100)]:9.3f} ms"


def resident_mib() -> float:
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return int(status.split("VmRSS:")[1].split()[0]) / 1024


def main() -> None:
    practice = Practice()
    recipient = practice.recipient(practice.words)
    opener = practice.opener(practice.therapist, practice.words)
    for name, size, rounds in SIZES:
        payload = Payload("attachment", NOW, {"data": b"\x01" * size})
        seal = partial(practice.sealer.seal, Purpose.ENTRY, recipient, new_entry_id(), payload, today=TODAY)
        print(f"seal {name:>7}       {timed(seal, rounds)}")
        print(f"open {name:>7}       {timed(partial(opener.open, seal()), rounds)}")
    records = practice.chain(2000)
    walk = timed(lambda: verify_chain(records, practice=PRACTICE, client=CLIENT, signers=practice.signers), 5)
    print(f"walk 2,000 records {walk}")
    before = resident_mib()
    argon = timed(lambda: derive_key("umbrella cobalt ferret", bytes(16), Argon2Parameters()), 5)
    print(f"passphrase         {argon}   (256 MiB, t=3, p=4, in a child)")
    print(f"parent's memory    {before:.0f} MiB before, {resident_mib():.0f} MiB after")


if __name__ == "__main__":
    main()
