"""Any text in any script: quotes are slices, the page fits, the same words give the same page."""

import os
import random
import subprocess
import sys
from dataclasses import replace
from datetime import timedelta

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kapjournal.domain.journal import EntryKind, JournalEntry, Media, Stance, Transcript
from kapjournal.domain.occasion import Domain
from kapjournal.domain.safety import Finding, SafetyKind, SafetyTier
from kapjournal.domain.summary import compile_summary, summary_as_json
from kapjournal.domain.summary.reading import count_words
from tests.benchmarks.quotes import JOURNALS
from tests.unit.summary.builders import NOW, START, all_quotes, journal

PIECES = (
    "i realised i was scared", "scratch that", "no perdón", "wrong chat", "me di cuenta", "and then", "lol", "🌊👍🏽",
    "mamá me dijo", "hey bot", "milk, eggs", "\n", "...", "…", "¿por qué?", "心が重い", "الحمد لله", "à côté", "ﬁn İ",
    "é", "\u200b", "\u2028", "\ud800", "\x00", "a" * 90, "ค" * 60, ". ", "!", "3 pm", "*correction",
)  # fmt: skip
texts = st.one_of(
    st.text(max_size=300),
    st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join),
    st.lists(st.sampled_from(PIECES), max_size=12).map("".join),
)


@st.composite
def entries(draw: st.DrawFn) -> tuple[JournalEntry, ...]:
    made: list[JournalEntry] = []
    for number, text in enumerate(draw(st.lists(texts, max_size=12))):
        findings: tuple[Finding, ...] = ()
        if text and draw(st.integers(0, 5)) == 0:
            end = draw(st.integers(1, len(text)))
            start = draw(st.integers(0, end))
            findings = (
                Finding(draw(st.sampled_from(SafetyKind)), draw(st.sampled_from(SafetyTier)), (start, end)),
            )
        made.append(
            JournalEntry(
                id=f"e{number}",
                at=START + timedelta(minutes=draw(st.integers(0, 18_000))),
                kind=draw(st.sampled_from(EntryKind)),
                domain=draw(st.sampled_from(Domain)),
                text=text,
                media=draw(st.sampled_from([None, Media("voice", 4, Transcript.UNCONFIRMED)])),
                replaces=draw(st.sampled_from([None, None, f"e{number - 1}", f"e{number + 1}", "gone"])),
                safety=findings,
                stance=draw(st.sampled_from([None, Stance.RAISE, Stance.OFF_LIMITS])),
                withdrawn=draw(st.integers(0, 9)) == 0,
                not_shown=draw(st.integers(0, 9)) == 0,
            )
        )
    return tuple(made)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(entries(), st.randoms(use_true_random=False))
def test_for_any_text_in_any_script_the_page_is_honest_and_fits(
    made: tuple[JournalEntry, ...], chance: random.Random
) -> None:
    page = compile_summary(journal(*made), now=NOW, measures={})
    by_id = {entry.id: entry for entry in made}
    quotes = all_quotes(page)
    for quote in quotes:
        assert by_id[quote.entry].text[quote.start : quote.end] == quote.text
        assert quote.text.strip()
    for quote in page.their_words:
        entry = by_id[quote.entry]
        assert not entry.withdrawn
        assert not entry.not_shown
        assert entry.media is None
        assert count_words(quote.text) <= 40
    assert sum(count_words(quote.text) for quote in page.their_words) <= 220
    fixed = sum(
        count_words(quote.text)
        for quote in (*page.look_first, *page.intention, *page.agenda, *page.off_limits)
    )
    assert page.overflow == (fixed > 400)
    assert sum(count_words(quote.text) for quote in quotes) <= max(400, fixed)
    found = {entry.id for entry in made if entry.safety and entry.text.strip()}
    said_again = {entry.replaces for entry in made}
    assert {quote.entry for quote in page.look_first} >= {one for one in found if one not in said_again}
    mixed = list(made)
    chance.shuffle(mixed)
    again = compile_summary(journal(*mixed), now=NOW, measures={})
    assert again == page
    assert summary_as_json(again) == summary_as_json(page)


@settings(max_examples=60, deadline=None)
@given(st.lists(texts, min_size=1, max_size=6))
def test_a_message_outside_the_window_changes_nothing(said: list[str]) -> None:
    inside = tuple(
        JournalEntry(f"e{number}", START + timedelta(hours=number), EntryKind.FREE, text=text, safety=())
        for number, text in enumerate(said)
    )
    outside = replace(inside[0], id="later", at=NOW + timedelta(days=3))
    alone = compile_summary(journal(*inside), now=NOW, measures={})
    assert compile_summary(journal(*inside, outside), now=NOW, measures={}).version_hash == alone.version_hash


def test_the_hash_is_the_same_in_another_process_whatever_order_its_sets_have() -> None:
    code = (
        "import pathlib, sys\n"
        "from kapjournal.domain.journal_file import parse_journal\n"
        "from kapjournal.domain.summary import compile_summary\n"
        "journal = parse_journal(pathlib.Path(sys.argv[1]).read_text('utf-8'))\n"
        "print(compile_summary(journal, now=journal.exported_at, measures={}).version_hash)"
    )
    hashes = {
        subprocess.run(
            [sys.executable, "-c", code, str(JOURNALS / "otter.json")],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(hashes) == 1
