"""What was heard, and how sure of it."""

from kapjournal.domain.speech import Heard, HeardSegment


def test_the_words_of_a_note_are_its_segments_in_order() -> None:
    heard = Heard(
        "en", (HeardSegment(0, 1, " I saw"), HeardSegment(1, 2, " "), HeardSegment(2, 3, " a door."))
    )
    assert heard.text == "I saw a door."
    assert not heard.is_unsure


def test_a_stretch_that_stutters_is_left_out_and_makes_the_note_unsure() -> None:
    loop = HeardSegment(1, 30, "I'm sorry, " * 50, repetition=23.6)
    heard = Heard("en", (HeardSegment(0, 1, "I saw a door."), loop))
    assert heard.text == "I saw a door."
    assert heard.is_unsure


def test_what_stands_around_a_loop_is_kept_as_said() -> None:
    loop = HeardSegment(0, 4, "My chest hurts, and my left arm is u" + "m" * 200, repetition=5.6)
    heard = Heard("en", (loop,))
    assert heard.text == "My chest hurts, and my left arm is u…"
    assert heard.is_unsure


def test_unlikely_words_and_likely_silence_make_a_note_unsure() -> None:
    assert Heard("en", (HeardSegment(0, 1, "a", log_probability=-0.9),)).is_unsure
    assert Heard("en", (HeardSegment(0, 1, "a", no_speech=0.8),)).is_unsure


def test_what_was_heard_is_not_in_the_repr() -> None:
    assert "door" not in repr(Heard("en", (HeardSegment(0, 1, "a door"),), ("a door",)))
