"""Closed words of the domain as a person reads them."""

from collections.abc import Iterable
from enum import StrEnum

from kapjournal.domain.access import Access
from kapjournal.domain.client import ClientState, History
from kapjournal.domain.course import RatingName, Route, SessionKind, Track
from kapjournal.domain.notice import NoticeOutcome, NoticeReader
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.people import Role
from kapjournal.domain.safety import SafetyKind, SafetyTier, SideEffect, Urgency
from kapjournal.domain.session import SessionStatus
from kapjournal.portal.wording import translator
from kapjournal.rendering.wording import wording

_SHARED: dict[type[StrEnum], str] = {
    Route: "route",
    Occasion: "occasion",
    Domain: "domain",
    SideEffect: "side_effect",
    SafetyKind: "safety",
    SafetyTier: "tier",
    RatingName: "rating",
}
"""Words that the summary page has labels for already."""

_TOLD: tuple[tuple[StrEnum, str], ...] = (
    (Track.DEPRESSION, "depression"),
    (Track.TRAUMA, "trauma, PTSD"),
    (Track.ANXIETY, "anxiety"),
    (Track.OCD, "OCD"),
    (Track.EXISTENTIAL, "existential, end of life"),
    (Track.MOOD, "mood, bipolar included"),
    (Track.ADHD, "ADHD"),
    (Track.SLEEP, "sleep"),
    (Track.PAIN, "chronic pain"),
    (Track.SUBSTANCE_USE, "substance use"),
    (Track.GRIEF, "grief, life transitions"),
    (History.SUBSTANCE_USE, "substance use in the past"),
    (History.ELATION, "times of very high mood"),
    (History.BLADDER, "bladder trouble"),
    (SessionKind.PREPARATION, "Preparation"),
    (SessionKind.MEDICINE, "Medicine session"),
    (SessionKind.INTEGRATION, "Integration"),
    (SessionStatus.PLANNED, "planned"),
    (SessionStatus.ENDED, "over"),
    (SessionStatus.CANCELLED, "cancelled"),
    (ClientState.INVITED, "invited"),
    (ClientState.ACTIVE, "active"),
    (ClientState.PAUSED, "paused"),
    (ClientState.STOPPED, "consent withdrawn"),
    (ClientState.ENDED, "ended"),
    (ClientState.FROZEN, "legal hold"),
    (ClientState.DECEASED, "deceased"),
    (Role.THERAPIST, "therapist"),
    (Role.PRESCRIBER, "prescriber"),
    (Role.SUPERVISOR, "supervisor"),
    (Role.COVER_READER, "cover reader"),
    (Role.FRONT_DESK, "front desk"),
    (Role.CUSTODIAN, "custodian"),
    (Urgency.NOW, "now"),
    (Urgency.NEXT_WORKING_DAY, "next working day"),
    (NoticeReader.THERAPIST, "therapist"),
    (NoticeReader.COVER_READER, "cover reader"),
    (NoticeReader.PRESCRIBER, "prescriber"),
    (NoticeOutcome.REACHED, "reached them"),
    (NoticeOutcome.WELFARE_CHECK, "asked for a welfare check"),
    (NoticeOutcome.WARNED, "warned somebody"),
    (NoticeOutcome.FALSE_ALARM, "false alarm"),
    (Access.SIGNED_IN, "signed in"),
    (Access.SIGNED_OUT, "signed out"),
    (Access.UNLOCKED, "opened a locked sign-in"),
    (Access.ENROLLED, "enrolled"),
    (Access.PASSPHRASE_CHANGED, "changed their passphrase"),
    (Access.READ_CLIENT, "opened the client's page"),
    (Access.READ_SUMMARY, "read the summary"),
    (Access.READ_JOURNAL, "read the journal"),
    (Access.READ_ATTACHMENT, "opened an attachment"),
    (Access.READ_CONTACT, "opened the contact card"),
    (Access.READ_NOTICE, "opened a safety notice"),
    (Access.SIGNED_OFF, "signed off the summary"),
    (Access.COSIGNED, "co-signed the summary"),
    (Access.NOTED, "wrote a note"),
    (Access.STARRED, "starred a quote"),
    (Access.PRINTED, "took a PDF"),
    (Access.EXPORTED, "exported the journal"),
    (Access.INVITED, "invited"),
    (Access.CHANGED_CLIENT, "changed settings"),
    (Access.CHANGED_TEAM, "changed the care team"),
    (Access.CHANGED_SESSION, "changed a session"),
    (Access.CHANGED_STATE, "changed the state"),
    (Access.ERASED, "erased the journal"),
    (Access.ACKNOWLEDGED, "acknowledged a notice"),
    (Access.MET_REQUEST, "met a request"),
    (Access.CHANGED_POLICY, "changed the practice's policy"),
    (Access.CHANGED_PEOPLE, "changed the people"),
)

OWN: dict[tuple[type[StrEnum], str], str] = {(type(one), one.value): text for one, text in _TOLD}
"""By class and value: codes of two classes are equal as text ("ended", "substance_use")."""


def label(code: StrEnum | None, language: str) -> str:
    """What a code means, in the reader's language; "" for None."""
    if code is None:
        return ""
    group = _SHARED.get(type(code))
    if group is not None:
        return wording(language, "UTC").named(group, code.value)
    own = OWN.get((type(code), code.value))
    return translator(language)(own) if own else code.value.replace("_", " ")


def options(kind: Iterable[StrEnum], language: str) -> list[tuple[str, str]]:
    """(value, label) of a closed set, for a select or a row of ticks."""
    return [(one.value, label(one, language)) for one in kind]


REQUESTS = {"call": "asks to be called", "export": "asks for their journal", "landing": "asks to be called"}
"""What a client asked of the practice, by the kind of the request."""
