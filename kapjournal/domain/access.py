"""Who read, exported or changed what, and when: one chain of lines for the practice.

Each line's hash covers the line before it, and is keyed with the server's look-up key, so that a writer of
the database can neither change a line nor take one from the middle unseen.
"""

from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from kapjournal.domain.sealed import framed

FIRST = ""
"""What the first line follows."""

OPERATOR = "operator"
"""Who did it at the server's own command line without unlocking: nobody of the practice by name."""


class Access(StrEnum):
    """What was done. Ids only; no line holds a word of a journal."""

    SIGNED_IN = "signed_in"
    SIGNED_OUT = "signed_out"
    UNLOCKED = "unlocked"
    ENROLLED = "enrolled"
    PASSPHRASE_CHANGED = "passphrase_changed"  # noqa: S105 - a kind of line, no secret
    READ_CLIENT = "read_client"
    READ_SUMMARY = "read_summary"
    READ_JOURNAL = "read_journal"
    READ_ATTACHMENT = "read_attachment"
    READ_CONTACT = "read_contact"
    READ_NOTICE = "read_notice"
    SIGNED_OFF = "signed_off"
    COSIGNED = "cosigned"
    NOTED = "noted"
    STARRED = "starred"
    PRINTED = "printed"
    EXPORTED = "exported"
    INVITED = "invited"
    CHANGED_CLIENT = "changed_client"
    CHANGED_TEAM = "changed_team"
    CHANGED_SESSION = "changed_session"
    CHANGED_STATE = "changed_state"
    ERASED = "erased"
    ACKNOWLEDGED = "acknowledged"
    MET_REQUEST = "met_request"
    CHANGED_POLICY = "changed_policy"
    CHANGED_PEOPLE = "changed_people"


@dataclass(frozen=True, slots=True)
class AccessLine:
    """`id` is the sequence, zero-padded. `client_id` None: it concerned no single client."""

    id: str
    sequence: int
    at: datetime
    person_id: str
    action: Access
    client_id: str | None
    detail: str
    """Ids and closed words only, for instance a version hash."""
    previous: str
    hash: str

    def told(self) -> str:
        """What the keyed hash covers, in hex."""
        return framed(
            "kapjournal/v1/access",
            self.sequence,
            self.at.astimezone(UTC).isoformat(),
            self.person_id,
            self.action.value,
            self.client_id or "",
            self.detail,
            self.previous,
        ).hex()
