"""A page that was kept is the page that was read: out of its plain data again, with the same hash."""

import json
from pathlib import Path

import pytest

from kapjournal.domain.journal_file import parse_journal
from kapjournal.domain.screening import screen
from kapjournal.domain.summary import compile_summary, hash_of_page, summary_as_json, summary_from_json
from kapjournal.domain.summary.page import Summary
from tests.unit.rendering.lives import ordinary

JOURNALS = Path(__file__).parents[2] / "data" / "journals"
NAMES = ("wren", "otter")


def page_of(name: str) -> Summary:
    journal = parse_journal((JOURNALS / f"{name}.json").read_text("utf-8"))
    return compile_summary(journal, now=journal.exported_at, measures={}, screen=screen)


def written(summary: Summary) -> str:
    return json.dumps(summary_as_json(summary), ensure_ascii=False, sort_keys=True)


@pytest.mark.parametrize("name", NAMES)
def test_a_kept_page_is_read_again_whole(name: str) -> None:
    page = page_of(name)
    assert summary_from_json(json.loads(written(page))) == page


@pytest.mark.parametrize("name", NAMES)
def test_the_hash_of_the_kept_page_is_the_one_it_was_compiled_with(name: str) -> None:
    page = page_of(name)
    assert hash_of_page(json.loads(written(page))) == page.version_hash


def test_a_page_with_measures_cycles_and_requests_is_read_again_whole() -> None:
    page = ordinary()[0]
    assert written(summary_from_json(json.loads(written(page)))) == written(page)


def test_one_changed_word_changes_the_hash() -> None:
    page = page_of("wren")
    kept = json.loads(written(page))
    section = next(one for one in kept["sections"] if one.get("quotes"))
    section["quotes"][0]["text"] += "."
    assert hash_of_page(kept) != page.version_hash
