"""The optional encoder: checked before it is loaded, the same every time, and at home in two languages."""

from pathlib import Path

import pytest

from kapjournal import encoder
from kapjournal.domain.errors import Unavailable
from kapjournal.domain.summary import compile_summary
from kapjournal.domain.summary.encoder_port import Encoder
from tests.unit.summary.builders import NOW, free, journal

HIT = "i told my mother about the blue door and for the first time she did not look away"


def test_a_changed_data_file_is_refused_before_anything_is_loaded(tmp_path: Path) -> None:
    for name in encoder.KNOWN:
        (tmp_path / name).write_bytes(b"not the file that was checked")
    with pytest.raises(Unavailable) as caught:
        encoder.SentenceEncoder(tmp_path).likeness(["a"], ["b"])
    assert caught.value.remedy


def test_a_missing_data_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        encoder.SentenceEncoder(tmp_path).likeness(["a"], ["b"])


def test_without_the_package_the_remedy_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "find_spec", lambda _name: None)
    with pytest.raises(Unavailable) as caught:
        encoder.load_encoder()
    assert "kapjournal[semantic]" in caught.value.remedy


def test_the_same_meaning_in_spanish_is_nearer_than_another_meaning_in_english() -> None:
    loaded: Encoder = encoder.load_encoder()
    ((same, other),) = loaded.likeness(
        ["i cried for the first time in years"],
        ["lloré por primera vez en años", "the printer at work is broken"],
    )
    assert same > other + 0.2


def test_half_a_surrogate_pair_and_nothing_at_all_are_read_without_a_fault() -> None:
    loaded = encoder.load_encoder()
    assert len(loaded.likeness(["\ud800", "", "🌊"], ["water"])) == 3
    assert not loaded.likeness([], ["water"])


def test_the_page_names_the_model_and_its_hash_depends_on_it() -> None:
    held = journal(free(1, HIT))
    with_it = compile_summary(held, now=NOW, measures={}, encoder=encoder.load_encoder())
    without = compile_summary(held, now=NOW, measures={})
    assert encoder.load_encoder().version in with_it.engine
    assert with_it.version_hash != without.version_hash
    assert [one.text for one in with_it.their_words] == [HIT]
