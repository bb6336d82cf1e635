"""Reading phone typing with offsets."""

import pytest

from kapjournal.domain.summary.reading import clauses, count_words, sentences, tokens


@pytest.mark.parametrize(
    ("text", "pieces"),
    [
        ("one. two!  three?", ["one.", "two!", "three?"]),
        ("no stops here", ["no stops here"]),
        ("first line\n\nsecond 🌊 line\n", ["first line", "second 🌊 line"]),
        ("version 1.5 is fine", ["version 1.5 is fine"]),
        ("¿qué? ¡nada! fin", ["¿qué?", "¡nada!", "fin"]),
        ("我很累。想回家。", ["我很累。", "想回家。"]),
        ("", []),
        (" \n ", []),
    ],
)
def test_sentences_are_slices_between_stops_and_line_ends(text: str, pieces: list[str]) -> None:
    assert [text[start:end] for start, end in sentences(text)] == pieces


def test_a_ramble_without_stops_is_cut_at_joining_words() -> None:
    text = (
        "so i went to the shop and then there was this man with a green coat on the corner and i started "
        "crying in the street like actual crying and people looked and i did not care which is new for me"
    )
    pieces = [text[one.start : one.end] for one in clauses(text, tokens(text))]
    assert len(pieces) > 2
    assert all(len(piece.split()) <= 32 for piece in pieces)
    assert "".join(text.split()) == "".join("".join(pieces).split())


def test_no_piece_takes_more_than_40_words_of_the_page() -> None:
    for text in ("word " * 500, "ja" * 3000, "心" * 900, "a" * 100 + " 心" * 300):
        pieces = clauses(text, tokens(text))
        assert pieces
        assert all(count_words(text[one.start : one.end]) <= 40 for one in pieces)


def test_apostrophes_accents_and_case_do_not_make_another_word() -> None:
    forms = {tokens(word)[0].form for word in ("CAN'T", "can’t", "cant")}
    assert forms == {"cant"}
    assert [one.form for one in tokens("Lloré Él")] == ["llore", "el"]


def test_writing_without_spaces_is_counted_by_characters() -> None:
    assert count_words("three little words") == 3
    assert count_words("心" * 80) == 40
    assert count_words("x" * 240) > 5
