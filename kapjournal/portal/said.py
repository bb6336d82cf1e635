"""What a page says after something was done: a closed set of sentences, named in the address."""

from kapjournal.portal.wording import translator

_SAID = {
    "signed_out": "You are signed out. The keys are dropped.",
    "saved": "Saved.",
    "planned": "The session is in the calendar. What the client is asked follows it.",
    "moved": "Moved. Whatever was not yet sent has moved with it.",
    "cancelled": "Cancelled. Nothing more is sent for it.",
    "ended": "Marked as over.",
    "facts": "Kept, sealed, with the session.",
    "note": "Your note is kept, sealed.",
    "starred": "Starred.",
    "unstarred": "The star is gone.",
    "signed": "Signed off. This version is kept as you read it.",
    "closed": "Kept. The commitments stand in the journal and the dates in the calendar.",
    "not_asked": "Switched off. This client is not asked it from the next set on.",
    "asked": "It is asked again where its turn comes.",
    "closed_odd": (
        "Kept. The clocks change on one of these nights: the calendar says what that makes of its hour."
    ),
    "paused": "Paused. What the client writes is still kept; nothing is sent.",
    "resumed": "Messages go out again as planned.",
    "acknowledged": "Noted. Nobody is told again of this one.",
    "outcome": "The outcome is in the log.",
    "known": "On file. Repeats of this kind wait for the next working day until then.",
    "met": "Marked as done.",
    "policy": "The practice's policy is saved.",
    "person": "Added. Hand over the link below, in person if you can.",
    "left": "They have left: their sign-ins are closed.",
    "team": "The care team is changed.",
    "passphrase": "The passphrase is changed.",
    "recovery": "The recovery code is new. The old sheet no longer works.",
    "erased": "Erased. What is left is the empty, verifiable chain.",
    "state": "Changed.",
    "card": "The contact card is kept, sealed.",
    "invited": "The invitation is ready.",
    "in_session": "This client's pages stay open for 90 minutes.",
    "out_of_session": "The view for the session is closed.",
    "language": "Saved.",
}


def said(name: str, language: str) -> str:
    """The sentence of that name; "" for a name that is not one of ours."""
    found = _SAID.get(name)
    return translator(language)(found) if found else ""
