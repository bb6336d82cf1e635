"""Which days a page is about, and for which session."""

from dataclasses import replace
from datetime import timedelta

from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import Journal, JournalSession
from kapjournal.domain.summary.window import latest_medicine_session, next_integration, window_start
from tests.unit.summary.builders import NOW, START, journal

DAY = timedelta(days=1)


def with_sessions(*sessions: JournalSession) -> Journal:
    return replace(journal(), sessions=sessions)


def integration(days: int, *, cancelled: bool = False) -> JournalSession:
    return JournalSession(f"i{days}", SessionKind.INTEGRATION, START + days * DAY, cancelled=cancelled)


def medicine(days: int) -> JournalSession:
    return JournalSession(f"m{days}", SessionKind.MEDICINE, START + days * DAY)


def test_the_window_runs_from_the_latest_integration_session_that_is_over() -> None:
    held = with_sessions(integration(1), integration(5), integration(20))
    assert window_start(held, NOW) == START + 5 * DAY


def test_without_one_it_runs_from_the_start_of_the_course() -> None:
    assert window_start(with_sessions(medicine(2), integration(20)), NOW) == START + 2 * DAY


def test_a_cancelled_integration_session_closes_no_window() -> None:
    assert window_start(with_sessions(medicine(0), integration(5, cancelled=True)), NOW) == START


def test_an_empty_journal_has_an_empty_window() -> None:
    assert window_start(with_sessions(), NOW) == NOW


def test_the_page_names_the_integration_session_it_is_for() -> None:
    held = with_sessions(integration(1), integration(15), integration(30))
    assert next_integration(held, window_start(held, NOW), NOW) == START + 15 * DAY


def test_the_page_names_the_latest_medicine_session() -> None:
    held = latest_medicine_session(with_sessions(medicine(1), medicine(6), medicine(40)), START, NOW)
    assert held is not None
    assert held.id == "m6"
