"""What one deployment knows of its practice: its name, its policy, and the public keys it pins."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from kapjournal.domain.sealed import INGEST, PinnedIdentity, PublicIdentity

PRACTICE = "practice"
"""The one row's id: one deployment serves one practice."""


@dataclass(frozen=True, slots=True)
class PracticeRecord:
    practice_id: str
    """Random; bound into every seal."""
    name: str
    created_at: datetime
    id: str = PRACTICE
    policy: dict[str, Any] | None = None
    """As `practice.policy_to_dict` writes it; None until the practice has settled it."""
    recovery_public: bytes | None = field(default=None, repr=False)
    ingest_public: bytes | None = field(default=None, repr=False)
    ingest_pin: bytes | None = field(default=None, repr=False)
    """The server's HMAC over `ingest_public`, so that a writer of the database cannot swap it."""
    bot_username: str = ""
    portal_url: str = ""
    last_tick_at: datetime | None = None
    """When the worker last looked; a gap tells how long an outage was."""
    restored_unseen_at: datetime | None = None
    """When a backup was restored that nobody could compare with the database before it; None once settled."""

    @property
    def ingest(self) -> PinnedIdentity | None:
        """The collecting side's public key with its pin; None before `init`."""
        if self.ingest_public is None or self.ingest_pin is None:
            return None
        return PinnedIdentity(PublicIdentity(INGEST, self.ingest_public, b""), self.ingest_pin)
