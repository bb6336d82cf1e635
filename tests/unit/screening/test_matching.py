"""What is asked before a phrase is tried, or a list looked for, never loses a match."""

import json
from itertools import islice
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kapjournal.domain.screening.lexicon.index import all_rules
from kapjournal.domain.screening.matching import hits
from kapjournal.domain.screening.phrases import REACH, parse
from kapjournal.domain.screening.tokens import read
from kapjournal.domain.screening.word_lists import WordLists

DATA = Path(__file__).parents[2] / "data" / "screening"
EVERY = 30
"""One phrase in so many is looked for everywhere: to compile them all takes seconds."""
WORDS = st.sampled_from(["so", "bad", "so bad", "never", "again", "and", "what", "that", "."])


def some_statements(language: str) -> str:
    lines = (DATA / f"{language}.tune.jsonl").read_text(encoding="utf-8").splitlines()
    return " ".join(str(json.loads(line)["text"]) for line in islice(lines, 0, None, 6))


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_place_where_a_phrase_matches_is_tried(language: str) -> None:
    reading = read(some_statements(language))
    found = {(phrase.pattern, first, last) for _, phrase, first, last in hits(reading)}
    phrases = [phrase for rule in all_rules() for phrase in rule.parsed][::EVERY]
    everywhere = {
        (phrase.pattern, first, reading.word_after(match.end()))
        for phrase in phrases
        for first, offset in enumerate(reading.offsets)
        if (match := phrase.expression.match(reading.marked, offset))
    }
    assert len(everywhere) > 1
    assert everywhere == {hit for hit in found if hit[0] in {phrase.pattern for phrase in phrases}}


def test_a_phrase_is_found_as_far_from_its_beginning_as_its_gaps_reach() -> None:
    phrase = parse("take _8 all _8 these _6 pills", {})
    words = ["take", *["x"] * 8, "all", *["x"] * 8, "these", *["x"] * 6, "pills"]
    assert phrase.expression.match(read(" ".join(words)).marked)
    near = set(words[: REACH + 1])
    assert phrase.anchors & near
    assert phrase.partners & near


@given(said=st.lists(WORDS, max_size=30), first=st.integers(0, 30), width=st.integers(0, 30))
@settings(max_examples=200, deadline=None)
def test_the_counts_of_a_window_tell_whether_a_list_can_stand_in_it(
    said: list[str], first: int, width: int
) -> None:
    lists = WordLists()
    single, sayings = lists.add("never|again"), lists.add("so bad|what")
    words = " ".join(said).split()
    counts = lists.running(words)
    first = min(first, len(words))
    last = min(first + width, len(words))
    told = counts[last] - counts[first]
    window = f" {' '.join(words[first:last])} "
    assert bool(told & single.fields) == (single.pattern.search(window) is not None)
    if sayings.pattern.search(window):
        assert told & sayings.fields
    if told & sayings.surely:
        assert sayings.pattern.search(window)
