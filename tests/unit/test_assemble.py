"""What was sealed apart meets again: edits, second answers, transcripts, forms, cards, withdrawals."""

from datetime import UTC, datetime, timedelta
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.assemble import Opened, assemble
from kapjournal.domain.client import Client
from kapjournal.domain.course import RatingName, SessionKind
from kapjournal.domain.journal import AnswerState, AskedPrompt, EntryKind, Journal, Media, Transcript
from kapjournal.domain.local_time import LocalTime
from kapjournal.domain.occasion import Domain, Occasion
from kapjournal.domain.payload import (
    AskedRecord,
    CardAnswered,
    Flag,
    ItemResponse,
    Message,
    Payload,
    RatingGiven,
    SessionFacts,
    TranscriptGiven,
    Withdrawal,
)
from kapjournal.domain.safety import AskedState, Finding, SafetyKind, SafetyTier, SideEffect
from kapjournal.domain.session import Session, SessionStatus

NOW = datetime(2026, 3, 20, 12, 0, tzinfo=UTC)
PROMPT = AskedPrompt("next_day.open", 1, "What is with you today?")
CARD = AskedPrompt("next_day.card", 1, "Anything of this since yesterday?")
DANGER = (Finding(SafetyKind.SUICIDAL_THOUGHTS, SafetyTier.AFFIRMED, (0, 4)),)


def at(minutes: float) -> datetime:
    return NOW - timedelta(days=1) + timedelta(minutes=minutes)


def message(text: str, minutes: float = 0, **more: object) -> Message:
    fields: dict[str, object] = {"kind": EntryKind.REFLECTION, "domain": Domain.INSIGHT}
    return Message(at=at(minutes), text=text, **{**fields, **more})  # type: ignore[arg-type]


def journal(*named: tuple[str, Payload], sessions: tuple[Session, ...] = ()) -> Journal:
    numbers = count(1)
    opened = [Opened(name, next(numbers), payload) for name, payload in named]
    client = Client("c", "wren", NOW)
    return assemble(opened, client=client, sessions=sessions, requests=(), now=NOW)


def newest(found: Journal) -> list[str]:
    replaced = {entry.replaces for entry in found.entries}
    return [entry.text for entry in found.entries if entry.id not in replaced]


def test_only_the_newest_of_an_edited_message_counts_and_all_stay() -> None:
    found = journal(("a", message("firts")), ("b", message("first", 1, replaces="a")))
    assert [entry.text for entry in found.entries] == ["firts", "first"]
    assert newest(found) == ["first"]


def test_a_second_answer_after_back_replaces_every_message_of_the_first() -> None:
    found = journal(
        ("a1", message("one", 0, group="g1")),
        ("a2", message("two", 1, group="g1")),
        ("a2e", message("two, edited", 2, replaces="a2")),
        ("b1", message("instead", 3, group="g2", replaces_group="g1")),
        ("b2", message("and more", 4, group="g2")),
        ("c", message("unrelated", 5, group="g9")),
    )
    assert newest(found) == ["instead", "and more", "unrelated"]
    assert len(found.entries) == 6


def test_a_third_answer_replaces_the_second() -> None:
    found = journal(
        ("a", message("one", 0, group="g1")),
        ("b", message("two", 1, group="g2", replaces_group="g1")),
        ("c", message("three", 2, group="g3", replaces_group="g2")),
    )
    assert newest(found) == ["three"]


def test_an_edit_belongs_to_the_answer_of_the_message_it_edits() -> None:
    found = journal(("a", message("firts", 0, group="g1")), ("b", message("first", 1, replaces="a")))
    assert [entry.group for entry in found.entries] == ["g1", "g1"]


def test_of_two_edits_of_one_message_the_later_counts() -> None:
    found = journal(
        ("a", message("one")),
        ("b", message("two", 1, replaces="a")),
        ("c", message("three", 2, replaces="a")),
    )
    assert newest(found) == ["three"]


@given(
    st.lists(
        st.tuples(st.sampled_from(["new", "edit", "again"]), st.integers(0, 8), st.integers(0, 3)),
        max_size=25,
    )
)
def test_no_words_are_lost_and_no_chain_forks_or_closes(steps: list[tuple[str, int, int]]) -> None:
    named: list[tuple[str, Payload]] = []
    for place, (kind, which, group) in enumerate(steps):
        more: dict[str, object] = {"group": f"g{group}"}
        if kind == "edit":
            more = {"replaces": f"m{which}"}
        elif kind == "again":
            more = {"group": f"g{group}", "replaces_group": f"g{which % 4}"}
        named.append((f"m{place}", message(f"words {place}", place, **more)))
    found = journal(*named)
    assert [entry.text for entry in found.entries] == [f"words {place}" for place in range(len(steps))]
    replaced = [entry.replaces for entry in found.entries if entry.replaces]
    assert len(replaced) == len(set(replaced))
    assert len(newest(found)) >= min(1, len(steps))
    older = {entry.id: entry.replaces for entry in found.entries}
    for start, before in older.items():
        seen = {start}
        while before is not None:
            assert before not in seen
            seen.add(before)
            before = older.get(before)  # noqa: PLW2901


def test_withdrawn_words_go_unless_the_screen_found_something_in_them() -> None:
    found = journal(
        ("a", message("a shopping list")),
        ("b", message("dead tired of it all", 1, safety=DANGER)),
        ("w", Withdrawal(at(2), "a")),
        ("v", Withdrawal(at(3), "b")),
    )
    assert [(entry.text, entry.withdrawn) for entry in found.entries] == [
        ("", True),
        ("dead tired of it all", True),
    ]


def test_withdrawing_the_newest_version_withdraws_the_earlier_ones() -> None:
    found = journal(
        ("a", message("mine")), ("b", message("still mine", 1, replaces="a")), ("w", Withdrawal(at(2), "b"))
    )
    assert all(entry.withdrawn and not entry.text for entry in found.entries)


def test_a_transcript_becomes_the_words_of_its_voice_note() -> None:
    voice = message("look", media=Media("voice", 12))
    found = journal(
        ("a", voice),
        ("t", TranscriptGiven(at(1), "a", Transcript.UNCONFIRMED, "I herd the rain")),
        ("u", TranscriptGiven(at(2), "a", Transcript.CONFIRMED, "dead calm rain", DANGER)),
    )
    entry = found.entries[0]
    assert entry.text == "look\ndead calm rain"
    assert entry.media is not None
    assert entry.media.transcript is Transcript.CONFIRMED
    assert entry.safety is not None
    start, end = entry.safety[0].span
    assert entry.text[start:end] == "dead"


def test_what_may_have_been_said_is_not_settled_by_letting_the_words_stand() -> None:
    perhaps = (Finding(SafetyKind.SUICIDAL_THOUGHTS, SafetyTier.UNSURE, (0, 4)),)
    heard = TranscriptGiven(at(1), "a", Transcript.UNCONFIRMED, "I wish I wasn't bad", perhaps, unsure=True)
    right = TranscriptGiven(at(2), "a", Transcript.CONFIRMED, "I wish I wasn't bad")
    other = TranscriptGiven(at(2), "a", Transcript.CONFIRMED, "it was the garden")
    voice = ("a", message("", media=Media("voice", 12)))
    (first,) = journal(voice, ("t", heard)).entries
    (stood,) = journal(voice, ("t", heard), ("u", right)).entries
    (corrected,) = journal(voice, ("t", heard), ("u", other)).entries
    assert [one.safety for one in (first, stood, corrected)] == [perhaps, perhaps, ()]
    assert [one.media is not None and one.media.unsure for one in (first, stood)] == [True, False]


def test_a_red_flag_that_was_corrected_away_stays_as_the_earlier_version() -> None:
    found = journal(
        ("a", message("", media=Media("voice", 3))),
        ("t", TranscriptGiven(at(1), "a", Transcript.CONFIRMED, "I want to dye my hair")),
        ("f", Flag(at(1), "a", SafetyKind.SUICIDAL_THOUGHTS, SafetyTier.AFFIRMED, "I want to die")),
    )
    assert newest(found) == ["I want to dye my hair"]
    assert "I want to die" in [entry.text for entry in found.entries]


def test_a_flag_alone_shows_its_words_to_a_reader_who_cannot_open_the_entry() -> None:
    found = journal(("f", Flag(at(0), "elsewhere", SafetyKind.PHYSICAL, SafetyTier.AFFIRMED, "chest pain")))
    assert [entry.text for entry in found.entries] == ["chest pain"]


def test_items_of_a_form_are_joined_and_a_missing_one_is_none() -> None:
    def item(place: int, value: int, minutes: float) -> ItemResponse:
        return ItemResponse(at(minutes), "gad7", 1, "r1:gad7", place, 3, value)

    found = journal(("a", item(0, 2, 0)), ("b", item(2, 1, 1)), ("c", item(0, 3, 2)))
    assert [form.responses for form in found.measures] == [(3, None, 1)]


def test_a_card_says_yes_no_and_what_was_never_answered() -> None:
    card = CardAnswered(
        at=at(0),
        offered=("queasy", "fainted", "other"),
        picked=("queasy", "other"),
        asked_effects=(SideEffect.NAUSEA, SideEffect.FAINTING, SideEffect.OTHER_BODY),
        effects=(SideEffect.NAUSEA, SideEffect.OTHER_BODY),
        occasion=Occasion.NEXT_DAY,
        prompt=CARD,
        reflection="r1",
    )
    blank = AskedRecord(at(5), Occasion.DAY_3, PROMPT, AnswerState.UNANSWERED, (SideEffect.CHEST_PAIN,))
    found = journal(
        ("a", card), ("b", message("a stiff neck", 1, prompt=CARD, reflection="r1")), ("c", blank)
    )
    states = {one.name: (one.state, one.words) for one in found.side_effects}
    assert states == {
        SideEffect.NAUSEA: (AskedState.ASKED_YES, None),
        SideEffect.FAINTING: (AskedState.ASKED_NO, None),
        SideEffect.OTHER_BODY: (AskedState.ASKED_YES, "a stiff neck"),
        SideEffect.CHEST_PAIN: (AskedState.ASKED_UNANSWERED, None),
    }


def test_a_ticked_danger_is_shown_with_the_words_of_its_button() -> None:
    card = CardAnswered(
        at(0), ("chest_pain",), ("chest_pain",), ("Chest pain",), findings=(SafetyKind.PHYSICAL,)
    )
    entry = journal(("a", card)).entries[0]
    assert entry.text == "Chest pain"
    assert entry.safety


def test_a_question_is_asked_once_however_many_messages_answer_it() -> None:
    answer = {"prompt": PROMPT, "occasion": Occasion.NEXT_DAY, "reflection": "r1"}
    found = journal(("a", message("one", 0, **answer)), ("b", message("two", 1, **answer)))
    assert [(one.state, one.entry) for one in found.asked] == [(AnswerState.ANSWERED, "a")]


def test_a_late_answer_turns_a_blank_into_an_answer() -> None:
    blank = AskedRecord(at(0), Occasion.NEXT_DAY, PROMPT, AnswerState.UNANSWERED)
    late = message("late", 60, prompt=PROMPT, occasion=Occasion.NEXT_DAY, reflection="r1", late=True)
    assert [one.state for one in journal(("a", blank), ("b", late)).asked] == [AnswerState.ANSWERED]


def test_the_last_tap_on_a_rating_counts_within_one_sitting() -> None:
    found = journal(
        ("a", RatingGiven(at(0), RatingName.MOOD, 3, reflection="r1")),
        ("b", RatingGiven(at(1), RatingName.MOOD, 5, reflection="r1")),
        ("c", RatingGiven(at(2), RatingName.MOOD, 6, reflection="r2")),
    )
    assert [one.value for one in found.ratings] == [5, 6]


def test_medicine_sessions_are_numbered_and_carry_what_was_written_down() -> None:
    def session(
        name: str, day: int, kind: SessionKind, status: SessionStatus = SessionStatus.PLANNED
    ) -> Session:
        return Session(
            name,
            "c",
            kind,
            LocalTime(at(0).replace(day=day, hour=14, tzinfo=None), "UTC"),
            timedelta(hours=2),
            status,
        )

    medicine, cancelled = SessionKind.MEDICINE, SessionStatus.CANCELLED
    sessions = (
        session("later", 17, medicine),
        session("first", 3, medicine),
        session("off", 10, medicine, cancelled),
        session("talk", 25, SessionKind.INTEGRATION),
    )
    found = journal(
        ("a", SessionFacts(at(0), "later", "t", dose="60 mg")),
        ("b", SessionFacts(at(1), "later", "t", dose="65 mg", blood_pressure=("120/80", "130/85"))),
        sessions=sessions,
    )
    assert [(one.id, one.number) for one in found.sessions] == [
        ("first", 1),
        ("off", None),
        ("later", 2),
        ("talk", None),
    ]
    later = found.sessions[2]
    assert (later.dose, later.blood_pressure) == ("65 mg", ("120/80", "130/85"))
    assert later.end_assumed
