"""From the text of a journal file to the page, with the safety screen on the way."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from kapjournal.domain.course import Track
from kapjournal.domain.errors import InvalidJournal
from kapjournal.domain.journal import Journal
from kapjournal.domain.journal_file import dump_journal
from kapjournal.domain.safety import SafetyTier
from kapjournal.usecases.reading.summarize_journal_file import summarize_journal_file
from tests.benchmarks import quotes
from tests.unit.summary.builders import NOW, alarming, free, journal, page

WORDS = "i want to kill myself tonight"


def file_of(held: Journal) -> str:
    return json.dumps(dump_journal(held))


def test_words_of_a_file_without_any_finding_are_screened() -> None:
    for safety in (None, ()):
        summary = summarize_journal_file(
            file_of(journal(replace(free(1, WORDS), safety=safety))), measures={}
        )
        assert [(one.entry, one.tier) for one in summary.look_first] == [("e1", SafetyTier.AFFIRMED)]
        assert summary.screening.screened


def test_a_file_with_findings_of_its_own_is_believed() -> None:
    held = journal(alarming(free(1, "a bad night"), "bad night"), free(2, WORDS))
    summary = summarize_journal_file(file_of(held), measures={})
    assert [one.entry for one in summary.look_first] == ["e1"]


def test_an_intrusive_thought_named_as_such_is_read_with_the_track_in_mind() -> None:
    held = replace(
        journal(free(1, "the ocd says i will stab my brother, i know its ocd")), tracks=(Track.OCD,)
    )
    summary = summarize_journal_file(file_of(replace(held, entries=held.entries)), measures={})
    assert all(one.tier is not SafetyTier.AFFIRMED for one in summary.look_first)


def test_the_files_own_moment_of_export_is_its_now() -> None:
    assert summarize_journal_file(file_of(journal()), measures={}).header.window_to == NOW
    later = NOW + timedelta(days=1)
    assert summarize_journal_file(file_of(journal()), measures={}, now=later).header.window_to == later


def test_the_page_of_a_file_is_the_page_of_its_journal() -> None:
    entries = (free(1, "i told my mother about the door and she did not look away"), free(2, "ok"))
    assert summarize_journal_file(file_of(journal(*entries)), measures={}) == page(*entries)


def test_a_broken_file_is_refused() -> None:
    with pytest.raises(InvalidJournal):
        summarize_journal_file("{}", measures={})


@pytest.mark.parametrize("one", quotes.load(), ids=lambda one: str(one.name))
def test_every_invented_journal_gives_a_page_that_fits_and_quotes_little_nobody_wanted(
    one: quotes.Marked,
) -> None:
    slices = quotes.page_slices(summarize_journal_file(one.text, measures={}))
    result = quotes.outcome(one, slices)
    assert result.words <= 400
    # what strangers wrote and marked is harder; the benchmark prints the figures
    assert result.unwanted <= (max(2, len(one.unwanted) // 3) if one.blind else 1)
    assert result.found >= (0.4 if one.blind else 0.6) * result.marks


def test_the_tuning_part_keeps_its_recall() -> None:
    results = [
        quotes.outcome(one, quotes.page_slices(summarize_journal_file(one.text, measures={})))
        for one in quotes.load()
        if one.part == "tune"
    ]
    assert sum(one.found for one in results) / sum(one.marks for one in results) >= 0.83


def test_marks_of_the_invented_journals_are_exact_slices() -> None:
    for path in quotes.JOURNALS.glob("*.marks.json"):
        marks = json.loads(path.read_text(encoding="utf-8"))
        entries = json.loads((quotes.JOURNALS / f"{marks['journal']}.json").read_text(encoding="utf-8"))
        texts = {entry["id"]: entry["text"] for entry in entries["entries"]}
        for one in (*marks["marked"], *marks["unwanted"]):
            assert texts[one["entry"]][one["start"] : one["end"]] == one["text"]
