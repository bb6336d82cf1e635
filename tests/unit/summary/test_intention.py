"""The intention of the page's medicine session stands on the page in full, whenever it was written."""

from dataclasses import replace
from datetime import datetime, timedelta

from kapjournal.domain.course import SessionKind
from kapjournal.domain.journal import EntryKind, Journal, JournalEntry, JournalSession
from kapjournal.domain.summary import compile_summary
from kapjournal.rendering import render_text
from tests.unit.summary.builders import NOW, START, free, intention, journal, shown

DAY = timedelta(days=1)
REST = "i want to rest without asking anybody for leave. and to find out who would notice"


def written(days: int, text: str, number: int = 1) -> JournalEntry:
    return replace(intention(number, text), at=START + days * DAY)


def two_cycles(*entries: JournalEntry, second_medicine: int) -> Journal:
    """Medicine on day 0, integration on day 3, the second medicine session on the day given."""
    sessions = (
        JournalSession("m1", SessionKind.MEDICINE, START, number=1),
        JournalSession("i1", SessionKind.INTEGRATION, START + 3 * DAY),
        JournalSession("m2", SessionKind.MEDICINE, START + second_medicine * DAY, number=2),
        JournalSession("i2", SessionKind.INTEGRATION, NOW + DAY),
    )
    return replace(journal(*entries), sessions=sessions)


def intentions(held: Journal) -> list[tuple[str, datetime]]:
    return [(one.text, one.at) for one in compile_summary(held, now=NOW, measures={}).intention]


def test_an_intention_written_before_the_window_is_shown_in_full_with_its_date() -> None:
    held = two_cycles(
        written(-1, "to look at the door", 1), written(2, REST, 2), free(4, "soup"), second_medicine=5
    )
    assert intentions(held) == [(REST, START + 2 * DAY)]
    assert "12 Mar" in render_text(compile_summary(held, now=NOW, measures={}))


def test_both_the_earlier_and_the_later_words_for_one_session_are_shown_in_order_of_time() -> None:
    held = two_cycles(written(2, REST, 1), written(4, "and to cry if it comes", 2), second_medicine=5)
    assert [text for text, _ in intentions(held)] == [REST, "and to cry if it comes"]


def test_a_session_without_an_intention_is_shown_with_the_latest_one_written() -> None:
    held = two_cycles(written(-2, "to sleep", 1), written(-1, REST, 2), second_medicine=5)
    assert intentions(held) == [(REST, START - DAY)]


def test_an_older_sessions_intention_does_not_stand_beside_the_newer_ones() -> None:
    held = two_cycles(written(-1, REST, 1), written(4, "to say it to her", 2), second_medicine=5)
    assert [text for text, _ in intentions(held)] == ["to say it to her"]


def test_an_earlier_intention_that_was_edited_since_is_shown_as_edited_only() -> None:
    edited = replace(written(4, "to rest", 2), replaces="e1")
    assert [text for text, _ in intentions(two_cycles(written(2, REST), edited, second_medicine=5))] == [
        "to rest"
    ]


def test_an_earlier_intention_that_was_taken_back_or_is_not_to_be_shown_stays_away() -> None:
    for gone in (
        (replace(written(2, REST), withdrawn=True),),
        (replace(written(2, REST), not_shown=True),),
        (written(2, REST), replace(free(2, "scratch that"), at=START + 2 * DAY + timedelta(minutes=1))),
    ):
        page = compile_summary(two_cycles(*gone, second_medicine=5), now=NOW, measures={})
        assert not page.intention
        assert REST not in shown(page)


def test_other_words_from_before_the_window_stay_off_the_page() -> None:
    before = replace(free(1, "i realised i was scared of the door"), at=START + DAY, kind=EntryKind.AGENDA)
    page = compile_summary(two_cycles(before, written(2, REST, 2), second_medicine=5), now=NOW, measures={})
    assert shown(page) == REST
