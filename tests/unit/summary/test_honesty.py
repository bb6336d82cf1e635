"""The honesty rules of the page, one test or more each."""

import itertools
import json
from dataclasses import fields, replace
from datetime import timedelta

import pytest

from kapjournal.domain.course import RatingName
from kapjournal.domain.journal import (
    AnswerState,
    Asked,
    AskedPrompt,
    EntryKind,
    JournalEntry,
    Rating,
    ReviewMark,
    SideEffectAnswer,
    Stance,
    Transcript,
)
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.safety import AskedState, SafetyKind, SideEffect
from kapjournal.domain.summary import compile_summary, summary_as_json
from kapjournal.domain.summary.page import Quote
from kapjournal.domain.summary.reading import count_words
from tests.unit.summary.builders import (
    NOW,
    START,
    agenda,
    all_quotes,
    answer,
    free,
    intention,
    journal,
    page,
    shown,
    voice,
)

CARRIED = "i realised i was never angry at him, i was scared that nobody would ask if i was ok"
DOOR = "i told my mother about the blue door and for the first time she did not look away"


def test_every_quote_is_an_exact_slice_of_its_entry() -> None:
    entries = [
        free(1, f"  {CARRIED}. {DOOR}!! 🌊 anyway."),
        answer(2, DOOR, Domain.IMAGERY),
        agenda(3, "\nmom\n"),
    ]
    texts = {entry.id: entry.text for entry in entries}
    quotes = all_quotes(page(*entries))
    assert len(quotes) >= 3
    assert all(texts[one.entry][one.start : one.end] == one.text for one in quotes)


def test_offsets_count_code_points_not_bytes_or_utf16_units() -> None:
    (quote,) = page(answer(1, f"🌊🌊 é. {CARRIED}", Domain.INSIGHT)).their_words
    assert f"🌊🌊 é. {CARRIED}"[quote.start : quote.end] == quote.text


def test_an_omission_is_two_quotes_of_the_same_entry_in_order() -> None:
    between = (
        "we had lunch and the bus was late and the printer broke again so i fixed the printer at work. " * 4
    )
    quotes = page(answer(1, f"{CARRIED}. {between}{DOOR}.", Domain.INSIGHT)).their_words
    assert len(quotes) >= 2
    assert all(first.end <= second.start for first, second in itertools.pairwise(quotes))


def test_a_quote_of_their_words_has_3_to_40_words() -> None:
    ramble = " ".join(f"{CARRIED} and then {DOOR} and i cried on day {number}" for number in range(20))
    quotes = page(voice(free(1, ramble), Transcript.CONFIRMED), free(2, "sad")).their_words
    assert quotes
    assert all(3 <= count_words(one.text) <= 40 for one in quotes)


def test_only_the_latest_version_of_an_edited_entry_is_quoted() -> None:
    first = free(1, "i told my mother two things and for the first time she did not look away")
    second = replace(
        free(2, "i told my mother six things and for the first time she did not look away"), replaces="e1"
    )
    summary = page(first, second)
    assert "six things" in shown(summary)
    assert "two things" not in shown(summary)
    assert summary.coverage.edited == 1


def test_what_is_off_limits_is_marked_so_and_kept_apart_from_the_agenda() -> None:
    summary = page(agenda(1, "mi papá no. todavía no", Stance.OFF_LIMITS), agenda(2, "the crash on day 4"))
    assert [one.text for one in summary.off_limits] == ["mi papá no. todavía no"]
    assert [one.stance for one in summary.off_limits] == [Stance.OFF_LIMITS]
    assert [one.text for one in summary.agenda] == ["the crash on day 4"]


@pytest.mark.parametrize("nothing", ["no", "Nope, open book.", "nah", "nada, todo bien", "No, dear."])
def test_a_plain_no_to_off_limits_is_not_a_limit(nothing: str) -> None:
    assert not page(agenda(1, nothing, Stance.OFF_LIMITS)).off_limits


def test_no_followed_by_a_topic_is_a_limit() -> None:
    assert page(agenda(1, "no mom stuff", Stance.OFF_LIMITS)).off_limits


def test_what_the_client_asked_not_to_show_is_left_out_and_counted() -> None:
    summary = page(replace(free(1, DOOR), not_shown=True), free(2, CARRIED))
    assert DOOR not in shown(summary)
    assert summary.coverage.withheld == 1
    assert DOOR not in json.dumps(summary_as_json(summary))


def test_a_wish_in_words_not_to_show_a_message_is_honoured() -> None:
    summary = page(free(1, DOOR, minutes=0), free(2, "please dont show that one to her", minutes=1))
    assert not all_quotes(summary)
    assert summary.coverage.withheld == 2


def test_the_agenda_and_the_intention_are_shown_in_full_however_long() -> None:
    long = "what i want to say is that it matters to me. " * 20
    summary = page(intention(1, long), agenda(2, long))
    assert summary.intention[0].text == long.strip()
    assert summary.agenda[0].text == long.strip()
    assert summary.overflow


def test_their_words_hold_at_most_220_words_and_the_page_about_400() -> None:
    entries = [
        answer(1 + number % 12, f"{CARRIED} {number} {DOOR} {number}", Domain.INSIGHT) for number in range(60)
    ]
    entries = [replace(entry, id=f"e{place}") for place, entry in enumerate(entries)]
    summary = page(*entries, agenda(13, "the crash"))
    assert sum(count_words(one.text) for one in summary.their_words) <= 220
    assert sum(count_words(one.text) for one in all_quotes(summary)) <= 400
    assert not summary.overflow


def test_two_ratings_are_points_and_three_a_trend() -> None:
    points = [Rating(START + timedelta(days=day), RatingName.MOOD, day) for day in (1, 2, 3)]
    two = compile_summary(replace(journal(), ratings=tuple(points[:2])), now=NOW, measures={})
    three = compile_summary(replace(journal(), ratings=tuple(points)), now=NOW, measures={})
    assert [one.trend for one in two.ratings] == [False]
    assert [one.trend for one in three.ratings] == [True]


def test_a_yes_to_a_side_effect_is_not_hidden_by_a_later_no() -> None:
    def said(day: int, state: AskedState) -> SideEffectAnswer:
        return SideEffectAnswer(START + timedelta(days=day), SideEffect.NAUSEA, state)

    held = replace(journal(), side_effects=(said(1, AskedState.ASKED_YES), said(3, AskedState.ASKED_NO)))
    lines = compile_summary(held, now=NOW, measures={}).side_effects
    assert (lines[0].name, lines[0].state) == (SideEffect.NAUSEA, AskedState.ASKED_YES)


def test_every_side_effect_has_one_of_four_states() -> None:
    assert {line.name: line.state for line in page().side_effects} == dict.fromkeys(
        SideEffect, AskedState.NOT_ASKED
    )


def test_counts_carry_their_denominator_and_what_was_not_answered() -> None:
    def asked(day: int, state: AnswerState) -> Asked:
        prompt = AskedPrompt(f"weekly.{day}", 1, f"What stayed on day {day}?")
        return Asked(START + timedelta(days=day), Occasion.WEEKLY, prompt, state)

    states = (AnswerState.ANSWERED, AnswerState.SKIPPED, AnswerState.NOT_SENT)
    held = replace(journal(), asked=tuple(asked(day, state) for day, state in enumerate(states, start=1)))
    coverage = compile_summary(held, now=NOW, measures={}).coverage
    assert (coverage.asked, coverage.answered) == (2, 1)
    assert coverage.unanswered == ((Occasion.WEEKLY, "What stayed on day 2?"),)


def test_what_is_not_quoted_is_counted_by_domain() -> None:
    coverage = page(free(1, "ok"), free(2, "fine"), answer(3, "meh", Domain.BODY), free(4, CARRIED)).coverage
    assert coverage.left_out == 3
    assert coverage.left_out_by_domain == ((Domain.BODY, 1), (Domain.OTHER, 2))


def test_entries_before_the_previous_integration_session_or_after_now_are_not_quoted() -> None:
    held = journal(
        replace(free(1, DOOR), at=START - timedelta(days=5)),
        free(2, CARRIED),
        replace(free(3, f"later {DOOR}"), at=NOW + timedelta(minutes=1)),
    )
    previous = replace(held.sessions[2], id="s0", at=START - timedelta(days=3))
    summary = compile_summary(replace(held, sessions=(*held.sessions, previous)), now=NOW, measures={})
    assert summary.header.window_from == previous.at
    assert [one.entry for one in summary.their_words] == ["e2"]


def test_a_page_compiled_during_the_integration_session_still_looks_back() -> None:
    held = journal(free(1, DOOR))
    during = held.sessions[2].at + timedelta(minutes=30)
    assert compile_summary(held, now=during, measures={}).their_words


def test_every_reason_for_a_quote_is_a_closed_word() -> None:
    closed = {
        *SafetyKind,
        *Domain,
        "intention",
        "agenda",
        "off_limits",
        "commitment",
        "done",
        "stuck",
        "changed",
    }
    acted = replace(answer(4, "stuck. could not call", Domain.ACTION), choice=("done",))
    summary = page(free(1, DOOR), intention(2, "x y z"), agenda(3, "mom"), acted)
    assert {one.why for one in all_quotes(summary)} <= closed
    assert [one.why for one in summary.actions] == ["done"]


def test_the_page_has_no_place_for_a_generated_sentence() -> None:
    """Every text of a quote is a slice; its other texts are the question as asked and closed words."""
    texts = {one.name for one in fields(Quote) if one.type in {"str", str, "str | None"}}
    assert texts <= {"entry", "text", "why", "question"} | {"tier"}


def test_an_empty_journal_gives_an_honest_empty_page() -> None:
    summary = page()
    assert not all_quotes(summary)
    assert (summary.coverage.asked, summary.coverage.left_out) == (0, 0)


def test_the_hash_does_not_depend_on_when_the_page_was_compiled() -> None:
    held = journal(free(1, DOOR), agenda(2, "mom"))
    first = compile_summary(held, now=NOW, measures={})
    second = compile_summary(held, now=NOW + timedelta(minutes=5), measures={})
    assert first.version_hash == second.version_hash


def test_one_changed_word_changes_the_hash() -> None:
    assert page(free(1, DOOR)).version_hash != page(free(1, DOOR.replace("blue", "green"))).version_hash


def test_a_sign_off_is_shown_only_on_the_version_that_was_signed() -> None:
    held = journal(free(1, DOOR))
    mark = ReviewMark(NOW, compile_summary(held, now=NOW, measures={}).version_hash, "t1")
    signed = compile_summary(replace(held, reviews=(mark,)), now=NOW, measures={})
    assert signed.header.signed_by == "t1"
    changed = replace(held, entries=(*held.entries, free(2, CARRIED)), reviews=(mark,))
    assert compile_summary(changed, now=NOW, measures={}).header.signed_by is None


def test_the_order_of_entries_in_the_file_changes_nothing() -> None:
    entries = [free(number, f"{DOOR} {number} {CARRIED}") for number in range(1, 9)]
    assert page(*entries).version_hash == page(*reversed(entries)).version_hash


def test_a_screen_reads_only_entries_that_nobody_screened() -> None:
    seen: list[str] = []

    def screen(text: str, language: str | None, hours: float | None) -> tuple[()]:
        assert language == "en"
        assert hours is not None
        assert hours > 0
        seen.append(text)
        return ()

    unread: JournalEntry = replace(free(2, CARRIED), safety=None)
    summary = compile_summary(journal(free(1, DOOR), unread), now=NOW, measures={}, screen=screen)
    assert seen == [CARRIED]
    assert summary.screening.screened


def test_without_a_screen_the_page_says_that_words_were_not_screened() -> None:
    assert not page(replace(free(1, DOOR), safety=None)).screening.screened


def test_in_a_language_that_the_screen_does_not_know_the_page_says_not_screened() -> None:
    for language, known in (("es-MX", True), ("en", True), ("de", False)):
        held = replace(journal(free(1, DOOR)), language=language)
        assert compile_summary(held, now=NOW, measures={}).screening.screened is known


def test_commitments_and_their_outcome_stand_under_actions() -> None:
    chosen = replace(answer(1, "call aunt rosa", Domain.ACTION), kind=EntryKind.COMMITMENT)
    came_of_it = answer(7, "done. she sent 11 photos", Domain.ACTION)
    assert [one.why for one in page(chosen, came_of_it).actions] == ["commitment", "done"]


def test_an_outcome_is_only_named_when_the_client_names_it() -> None:
    assert [one.why for one in page(answer(7, "didn't check the stove", Domain.ACTION)).actions] == ["action"]


def test_a_step_thought_better_of_at_once_is_quoted_nowhere() -> None:
    chosen = replace(free(1, "inbox zero by friday", minutes=0), kind=EntryKind.COMMITMENT)
    page = compile_summary(
        journal(chosen, free(2, "lol no. that's not two minutes", minutes=1)), now=NOW, measures={}
    )
    assert not page.actions
    assert all(row.action is None for row in page.cycles)


def test_how_they_get_home_is_no_action() -> None:
    home = replace(answer(1, "my sister drives", Domain.ACTION), occasion=Occasion.DAY_BEFORE)
    assert not all_quotes(page(home))


def test_a_message_right_after_an_agenda_answer_goes_on_with_it() -> None:
    answered = replace(agenda(1, "the garage"), at=START + timedelta(days=9))
    soon, later = timedelta(minutes=1), timedelta(hours=3)
    more = replace(free(2, "and the boy"), at=answered.at + soon)
    assert [one.text for one in page(answered, more).agenda] == ["the garage", "and the boy"]
    assert [one.text for one in page(answered, replace(more, at=answered.at + later)).agenda] == [
        "the garage"
    ]
    errand = replace(more, text="can you pick up milk at 5")
    assert [one.text for one in page(answered, errand).agenda] == ["the garage"]


def test_what_a_retraction_says_anew_in_its_own_message_may_be_quoted() -> None:
    summary = page(
        free(1, "im the belt and i keep everybody moving all day long", minutes=0),
        free(2, "take that back. i am the one standing there pretending it isnt his bag", minutes=5),
    )
    assert "pretending" in shown(summary)
    assert "keep everybody moving" not in shown(summary)
