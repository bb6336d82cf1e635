"""A sign-in to the reading room: how long it is open, when it locks, and when it is over.

Times here are the machine's own (`Clock.wall`): setting the calendar neither opens nor ends a sign-in.
"""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from enum import StrEnum

IDLE = timedelta(minutes=15)
LONGEST = timedelta(hours=8)
IN_SESSION = timedelta(minutes=90)
"""How long the view of one client stays open beside somebody in the room, without a touch."""

TOUCH_EVERY = timedelta(seconds=20)
"""A sign-in is marked as used at most this often; each mark is a write."""


class SignInState(StrEnum):
    OPEN = "open"
    LOCKED = "locked"
    """Idle too long: a code of the authenticator opens it again."""
    OVER = "over"


@dataclass(frozen=True, slots=True)
class SignIn:
    """`id` is the hex SHA-256 of the cookie's token; `box` is the identity, encrypted under that token."""

    id: str
    person_id: str
    box: bytes = field(repr=False)
    created_at: datetime
    seen_at: datetime
    session_client: str | None = None
    """The client whose pages stay open while a session is under way, until `session_until`."""
    session_until: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        return self.created_at + LONGEST

    @property
    def locks_at(self) -> datetime:
        return min(self.seen_at + IDLE, self.ends_at)

    def state(self, now: datetime, *, client: str | None = None) -> SignInState:
        """`client` is whose page is asked for; the one in session stays open longer."""
        if not self.created_at <= now < self.ends_at:
            return SignInState.OVER
        if now < self.locks_at or (client is not None and self.in_session_with(client, now)):
            return SignInState.OPEN
        return SignInState.LOCKED

    def in_session_with(self, client: str, now: datetime) -> bool:
        return self.session_client == client and self.session_until is not None and now < self.session_until

    def touched(self, now: datetime) -> "SignIn":
        return replace(self, seen_at=now)

    def in_session(self, client: str, now: datetime) -> "SignIn":
        return replace(self, session_client=client, session_until=min(now + IN_SESSION, self.ends_at))

    def after_session(self) -> "SignIn":
        return replace(self, session_client=None, session_until=None)


FREE_TRIES = 4
"""A slip of the finger costs nothing."""

LONGEST_WAIT = timedelta(minutes=5)

TRIES_KEPT = timedelta(days=1)
"""After so long without a try a name begins anew."""


@dataclass(frozen=True, slots=True)
class SignInTries:
    """Wrong tries in a row at one name, whether or not anybody has it. `id` is the name's keyed hash."""

    id: str
    failed: int
    last_at: datetime
    wait_until: datetime

    @classmethod
    def one_more(cls, tries_id: str, before: "SignInTries | None", now: datetime) -> "SignInTries":
        failed = (before.failed if before else 0) + 1
        return cls(tries_id, failed, now, now + wait_after(failed))


def wait_after(tries: int) -> timedelta:
    """The wait after so many tries in a row: nothing at first, then doubling, five minutes at most."""
    if tries <= FREE_TRIES:
        return timedelta()
    doublings = min(tries - FREE_TRIES, 12)
    return min(timedelta(seconds=2 << doublings), LONGEST_WAIT)
