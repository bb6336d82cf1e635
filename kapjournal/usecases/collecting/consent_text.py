"""Which consent text is the current one, and agreeing to a newer one."""

from kapjournal.domain.client import Consent
from kapjournal.domain.payload import ConsentGiven
from kapjournal.domain.sealed import Compartment
from kapjournal.usecases.desk import Caller, new_id, practice_of
from kapjournal.usecases.say import Button, answer
from kapjournal.usecases.seal_record import seal_record

CONSENT_VERSION = "2026-11"
"""Raised whenever the consent text changes; clients are then asked again."""


def whole_text(caller: Caller) -> str:
    """All of what is agreed to; where voice messages are written down here, that too."""
    practice = practice_of(caller.uow).name
    text = caller.text("consent.full", practice=practice, version=CONSENT_VERSION)
    if not caller.desk.hears:
        return text
    before, _, last = text.rpartition("\n\n")
    return "\n\n".join([before, caller.text("privacy.voice", practice=practice), last])


def record_consent(caller: Caller) -> None:
    """The current text agreed to: in the chain, and as a row."""
    given = ConsentGiven(at=caller.at, scope="journal", version=CONSENT_VERSION, given=True)
    record = seal_record(caller.uow, caller.desk, caller.known.id, given, Compartment.CLINICAL, now=caller.at)
    caller.update(consent_version=CONSENT_VERSION)
    caller.uow.add(
        Consent(
            id=new_id(),
            client_id=caller.known.id,
            scope="journal",
            version=CONSENT_VERSION,
            given_at=caller.at,
            record_id=record,
        )
    )


def renew_consent(caller: Caller, do: str, *, over: int | None) -> str | None:
    """The buttons under "the text has changed"."""
    if caller.client is None or not caller.client.may_record:
        return caller.text("toast.closed")
    if do == "renew_full":
        agree = [[Button(caller.text("button.agree"), "e:renew")]]
        answer(caller, whole_text(caller), keyboard=agree, over=over)
        return None
    if caller.known.consent_version != CONSENT_VERSION:
        record_consent(caller)
    answer(caller, caller.text("consent.renewed"), over=over)
    return None
