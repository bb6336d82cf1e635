"""When the client is asked: the occasions of a course, and the domains a question can be about."""

from enum import StrEnum


class Occasion(StrEnum):
    """The closed set of moments at which a reflection may be asked (clinical protocol, section 2)."""

    ENROLMENT = "enrolment"
    DAY_BEFORE = "day_before"
    LANDING = "landing"
    NEXT_DAY = "next_day"
    DAY_3 = "day_3"
    DAY_7 = "day_7"
    WEEKLY = "weekly"
    BEFORE_INTEGRATION = "before_integration"
    AFTER_INTEGRATION = "after_integration"
    TWO_WEEKS = "two_weeks"
    ONE_MONTH = "one_month"


class Domain(StrEnum):
    """What a question or a passage is about (the journal file's `domain`)."""

    LANDING = "landing"
    BODY = "body"
    EMOTION = "emotion"
    IMAGERY = "imagery"
    INSIGHT = "insight"
    RELATIONSHIPS = "relationships"
    DIFFICULTY = "difficulty"
    MEANING = "meaning"
    ACTION = "action"
    AGENDA = "agenda"
    GRATITUDE = "gratitude"
    SLEEP = "sleep"
    OTHER = "other"
