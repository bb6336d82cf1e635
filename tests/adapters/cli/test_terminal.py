"""What is asked on a terminal: secrets are never shown, and a way back is found there."""

import os
import pty
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pyotp
import pytest

from tests.adapters.cli.conftest import PASSPHRASE, TOTP_SECRET, Office

OTHER = "lantern gravel omega piston willow hatch"


class Terminal:
    """One command on a terminal of its own; a test reads what is shown and types."""

    def __init__(self, *arguments: str) -> None:
        environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3]), "COLUMNS": "200"}
        environment.pop("KAPJOURNAL_PASSPHRASE_FILE", None)
        self._end, theirs = pty.openpty()
        self._child = subprocess.Popen(
            [sys.executable, "-m", "kapjournal", *arguments],
            env=environment,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,  # else it would ask on the terminal of whoever runs the tests
        )
        os.close(theirs)
        self.shown = ""

    def expect(self, pattern: str) -> re.Match[str]:
        until = time.monotonic() + 30
        while (found := re.search(pattern, self.shown)) is None:
            assert time.monotonic() < until, self.shown
            self._read()
        return found

    def type(self, line: str) -> None:
        os.write(self._end, line.encode() + b"\n")

    def finish(self) -> int:
        while self._read():
            pass
        os.close(self._end)
        return self._child.wait(30)

    def _read(self) -> bool:
        ready, _, _ = select.select([self._end], [], [], 0.2)
        if not ready:
            return True
        try:
            raw = os.read(self._end, 65536)
        except OSError:  # the child has let go of the terminal
            return False
        self.shown += raw.decode("utf-8", "replace")
        return bool(raw)


def digits(secret: str) -> str:
    return pyotp.TOTP(secret).at(int(time.time()))


def test_a_passphrase_typed_on_the_terminal_is_not_shown(office: Office) -> None:
    terminal = Terminal("export", "wren", "--out", "out.json", "--as", "robin")
    terminal.expect("Passphrase of robin: ")
    terminal.type(PASSPHRASE)
    terminal.expect("Six-digit code")
    terminal.type(digits(TOTP_SECRET))
    assert terminal.finish() == 0, terminal.shown
    assert PASSPHRASE not in terminal.shown
    assert Path("out.json").stat().st_mode & 0o077 == 0


def test_a_lost_passphrase_is_replaced_with_the_recovery_code(office: Office) -> None:
    from kapjournal.usecases.reading.change_passphrase import renew_recovery_code
    from kapjournal.usecases.reading.unlock_person import unlock_person

    with office.open() as reading:
        unlocked = unlock_person(reading.database, reading.room, "robin", PASSPHRASE, digits(TOTP_SECRET))
        code = renew_recovery_code(reading.database, reading.room, unlocked.identity)
    terminal = Terminal("therapist", "reset", "robin")
    terminal.expect("Recovery code from the printed sheet: ")
    terminal.type(code.lower())
    terminal.expect("New passphrase: ")
    terminal.type(OTHER)
    terminal.expect("Once more: ")
    terminal.type(OTHER)
    secret = terminal.expect(r"authenticator: ([A-Z2-7]{32})").group(1)
    terminal.expect("Its six digits now: ")
    terminal.type(digits(secret))
    assert terminal.finish() == 0, terminal.shown
    assert "Recovery code: " in terminal.shown
    assert OTHER not in terminal.shown
    assert code not in terminal.shown


def test_two_passphrases_that_differ_change_nothing(
    office: Office, capsys: pytest.CaptureFixture[str]
) -> None:
    from kapjournal.cli import main

    assert main(["therapist", "add", "ash"]) == 0
    code = re.search(r"/enrol/(\S+)", capsys.readouterr().out)
    assert code is not None
    terminal = Terminal("therapist", "enrol", "--code", code.group(1))
    terminal.expect("New passphrase: ")
    terminal.type(OTHER)
    terminal.expect("Once more: ")
    terminal.type(OTHER + "x")
    assert terminal.finish() == 2
    assert "the two passphrases differ" in terminal.shown
    assert "waiting to enrol" in _listed(capsys)


def _listed(capsys: pytest.CaptureFixture[str]) -> str:
    from kapjournal.cli import main

    assert main(["therapist", "list"]) == 0
    return capsys.readouterr().out
