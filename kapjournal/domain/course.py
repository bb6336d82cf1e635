"""A course of treatment: its tracks, its sessions, and how the medicine is given."""

from enum import StrEnum


class Track(StrEnum):
    """What a course is for. Each track adds its own prompts and ratings to the common ones."""

    DEPRESSION = "depression"
    TRAUMA = "trauma"
    ANXIETY = "anxiety"
    OCD = "ocd"
    EXISTENTIAL = "existential"
    MOOD = "mood"
    ADHD = "adhd"
    SLEEP = "sleep"
    PAIN = "pain"
    SUBSTANCE_USE = "substance_use"
    GRIEF = "grief"


class Route(StrEnum):
    """How the medicine is given. `sublingual` is a lozenge or troche held under the tongue."""

    SUBLINGUAL = "sublingual"
    INTRAMUSCULAR = "intramuscular"
    INTRAVENOUS = "intravenous"
    INTRANASAL = "intranasal"
    ORAL = "oral"
    SUBCUTANEOUS = "subcutaneous"


class SessionKind(StrEnum):
    PREPARATION = "preparation"
    MEDICINE = "medicine"
    INTEGRATION = "integration"


class RatingName(StrEnum):
    """The project's own 0-10 ratings. Not a validated scale, and labelled so wherever they are shown."""

    MOOD = "mood"
    ANXIETY = "anxiety"
    SLEEP = "sleep"
    ENERGY = "energy"
    CONNECTION = "connection"
    PAIN = "pain"
    CRAVING = "craving"
    FOCUS = "focus"
    EMOTIONAL_STEADINESS = "emotional_steadiness"
    MOTIVATION = "motivation"
