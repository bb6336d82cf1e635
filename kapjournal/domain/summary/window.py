"""The window of a page: from the previous integration session, or the course's start, to now."""

from datetime import datetime, timedelta

from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import Journal, JournalSession

_LENGTH_OF_A_SESSION = timedelta(hours=2)
"""Stands in for the end of an integration session that nobody marked, so that a page compiled in the
room still looks back at the weeks before it."""


def window_start(journal: Journal, now: datetime) -> datetime:
    """Start of the window; entries from this instant on count."""
    past = [
        one.at
        for one in journal.sessions
        if one.kind is SessionKind.INTEGRATION
        and not one.cancelled
        and (one.ended_at or one.at + _LENGTH_OF_A_SESSION) <= now
    ]
    if past:
        return max(past)
    return course_start(journal, now)


def course_start(journal: Journal, now: datetime) -> datetime:
    """The earliest thing the journal knows of."""
    known = [
        *(one.at for one in journal.sessions),
        *(one.at for one in journal.entries),
        *(one.at for one in journal.asked),
        *(one.at for one in journal.side_effects),
    ]
    return min([*known, now])


def latest_medicine_session(journal: Journal, start: datetime, now: datetime) -> JournalSession | None:
    """The last medicine session held in the window, else the last one before it."""
    held = sorted(
        (
            one
            for one in journal.sessions
            if one.kind is SessionKind.MEDICINE and not one.cancelled and one.at <= now
        ),
        key=lambda one: (one.at >= start, one.at, one.id),
    )
    return held[-1] if held else None


def next_integration(journal: Journal, start: datetime, now: datetime) -> datetime | None:
    """When the session this page is for takes place: the first integration session after the start of the
    window that is not over.
    """
    coming = [
        one.at
        for one in journal.sessions
        if one.kind is SessionKind.INTEGRATION
        and not one.cancelled
        and one.at > start
        and (one.ended_at or one.at + _LENGTH_OF_A_SESSION) > now
    ]
    return min(coming, default=None)
