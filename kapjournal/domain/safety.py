"""What a person must look at: safety kinds, tiers and findings; side effects and their four states."""

from dataclasses import dataclass
from enum import StrEnum


class SafetyKind(StrEnum):
    SUICIDAL_THOUGHTS = "suicidal_thoughts"
    SELF_HARM = "self_harm"
    HARM_TO_OTHERS = "harm_to_others"
    DANGER_TO_DEPENDANT = "danger_to_dependant"
    ABUSE = "abuse"
    ELATION = "elation"
    PERCEPTION = "perception"
    USE_ALONE = "use_alone"
    PHYSICAL = "physical"


class SafetyTier(StrEnum):
    """How the words stand. Negation and the past demote; nothing found is ever deleted."""

    AFFIRMED = "affirmed"
    UNSURE = "unsure"
    """A machine heard a voice note otherwise, and this is what may have been said: somebody must listen."""
    NEGATED_OR_PAST = "negated_or_past"
    MENTION = "mention"


class SafetyBasis(StrEnum):
    WORDS = "words"
    MEASURE = "measure"
    CHOICE = "choice"


class Urgency(StrEnum):
    """Which of the two tiers of a SafetyNotice applies."""

    NOW = "now"
    NEXT_WORKING_DAY = "next_working_day"


@dataclass(frozen=True, slots=True)
class Finding:
    """One place in a text that a person must look at.

    `span` is (start, end) in Unicode code points of the entry's text. `reason` names the rule that
    matched, in words a therapist can read; it never holds the client's words.
    """

    kind: SafetyKind
    tier: SafetyTier
    span: tuple[int, int]
    basis: SafetyBasis = SafetyBasis.WORDS
    reason: str = ""
    urgency: Urgency = Urgency.NEXT_WORKING_DAY


class AskedState(StrEnum):
    """The four states of a safety question. "Denies" is never written."""

    ASKED_YES = "asked_yes"
    ASKED_NO = "asked_no"
    ASKED_UNANSWERED = "asked_unanswered"
    NOT_ASKED = "not_asked"


class SideEffect(StrEnum):
    """Closed set of side effects and body signs asked about after a medicine session."""

    NAUSEA = "nausea"
    VOMITING = "vomiting"
    DIZZINESS = "dizziness"
    HEADACHE = "headache"
    SLEEPINESS = "sleepiness"
    POOR_SLEEP = "poor_sleep"
    UNREAL = "unreal"
    CONFUSION = "confusion"
    ANXIETY = "anxiety"
    VERY_HIGH_MOOD = "very_high_mood"
    SEEING_OR_HEARING_THINGS = "seeing_or_hearing_things"
    CHEST_PAIN = "chest_pain"
    TROUBLE_BREATHING = "trouble_breathing"
    FAINTING = "fainting"
    RAISED_HEARTBEAT = "raised_heartbeat"
    BLADDER_PAIN = "bladder_pain"
    BLADDER_FREQUENCY = "bladder_frequency"
    BLOOD_IN_URINE = "blood_in_urine"
    USE_BETWEEN_SESSIONS = "use_between_sessions"
    OTHER_BODY = "other_body"
