"""What a walking client has sent: whether the journal holds it, once or never, and whether it was answered."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import TypeGuard, TypeVar

from kapjournal.demo.bot_api.world import Call
from kapjournal.domain.journal import Transcript
from kapjournal.domain.payload import Attachment, Message, Payload, TranscriptGiven
from tests.flows import moves

T = TypeVar("T")
_SAID = ("sendmessage", "senddocument", "editmessagetext", "setmessagereaction")


@dataclass
class Sent:
    """One message of theirs: every text it ever had, its bytes, and whether danger stood in it."""

    texts: list[str] = field(default_factory=list)
    data: bytes = b""
    danger: bool = False


@dataclass
class Ledger:
    kept: set[str] = field(default_factory=set)
    """In the journal exactly once."""
    unsure: set[str] = field(default_factory=set)
    """Written while something was under way that decides whether it is kept: once at most."""
    gone: set[str] = field(default_factory=set)
    """Removed: not there any more."""
    files: set[bytes] = field(default_factory=set)
    sent: dict[int, Sent] = field(default_factory=dict)

    def nth_newest(self, back: int) -> int:
        """A message of theirs, so many before the newest."""
        return list(self.sent)[-1 - back % len(self.sent)]

    def wrote(self, number: int, text: str, may: bool | None, *, danger: bool = False) -> None:
        """`may`: whether it may be kept; None where that is not known."""
        known = self.sent.setdefault(number, Sent())
        known.danger |= danger
        if text in moves.TYPED:
            return
        known.texts.append(text)
        if may is None:
            self.unsure.add(text)
        elif may:
            self.kept.add(text)

    def attached(self, number: int, data: bytes, may: bool | None) -> None:
        self.sent[number] = Sent(data=data)
        if may:
            self.files.add(data)

    def took_back(self, number: int, *, with_it: set[str]) -> None:
        """`with_it` are texts that may have gone with a voice note, since they were written for one."""
        if self.sent[number].danger:
            return  # stays, marked as withdrawn
        was = self.sent.pop(number)
        self.kept -= set(was.texts)
        self.unsure -= set(was.texts)
        # Under a voice note in which danger was heard or written, the caption stays too.
        (self.unsure if was.data else self.gone).update(was.texts)
        self.files.discard(was.data)
        self.kept -= with_it
        self.unsure |= with_it - self.gone

    def forget(self) -> None:
        """The journal was erased."""
        for known in (self.kept, self.unsure, self.gone, self.files, self.sent):
            known.clear()

    def check(self, records: Sequence[Payload]) -> None:
        texts = Counter(one.text for one in records if isinstance(one, Message) or is_written(one))
        _all(texts, self.kept, lambda count: count == 1, "a text is not kept once")
        _all(texts, self.unsure, lambda count: count <= 1, "a text is kept twice")
        _all(texts, self.gone, lambda count: count == 0, "what was removed is there still")
        invented = {text for text in texts if text.startswith("words")} - self.kept - self.unsure
        assert not invented, f"kept without consent: {invented}"
        sealed = Counter(one.data for one in records if isinstance(one, Attachment))
        _all(sealed, self.files, lambda count: count == 1, "a file is not sealed once")


class Answered:
    """Inside it the client does something that must not be met with silence. `calls` are all the bot made."""

    def __init__(self, calls: Sequence[Call], *, wanted: bool) -> None:
        self._calls = calls
        self._wanted = wanted
        self._before = 0

    def __enter__(self) -> None:
        self._before = len(self._calls)

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None and self._wanted:
            made = [(one.method, one.code) for one in islice(self._calls, self._before, None)]
            assert any(method in _SAID and code == 200 for method, code in made), f"met with silence: {made}"


def is_written(record: Payload) -> TypeGuard[TranscriptGiven]:
    """What a client wrote for what they had said; what was only heard begins with its bytes."""
    return isinstance(record, TranscriptGiven) and record.state is Transcript.CONFIRMED


def _all(counted: Counter[T], of: set[T], holds: Callable[[int], bool], wrong: str) -> None:
    found = {one: counted[one] for one in of if not holds(counted[one])}
    assert not found, f"{wrong}: {found}"
