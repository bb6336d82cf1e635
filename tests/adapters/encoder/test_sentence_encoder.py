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
        encoder.SentenceEncoder(tmp_path).pull(["a"])
    assert caught.value.remedy


def test_a_missing_data_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Unavailable):
        encoder.SentenceEncoder(tmp_path).pull(["a"])


def test_without_the_package_the_remedy_names_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(encoder, "find_spec", lambda _name: None)
    with pytest.raises(Unavailable) as caught:
        encoder.load_encoder()
    assert "kapjournal[semantic]" in caught.value.remedy


def test_a_turn_in_either_language_draws_more_than_an_errand_in_either() -> None:
    loaded: Encoder = encoder.load_encoder()
    turn, vuelco, errand, recado = loaded.pull(
        [
            "i realised i was never angry with my father, and i cried for the first time in years",
            "me di cuenta de que nunca estuve enojado con mi padre, y lloré por primera vez en años",
            "bought milk and the printer at work is broken again",
            "compré leche y la impresora del trabajo se rompió otra vez",
        ]
    )
    assert min(turn, vuelco) > max(errand, recado)


def test_half_a_surrogate_pair_and_nothing_at_all_are_read_without_a_fault() -> None:
    loaded = encoder.load_encoder()
    assert len(loaded.pull(["\ud800", "", "🌊"])) == 3
    assert not loaded.pull([])


def test_the_page_names_the_model_and_its_hash_depends_on_it() -> None:
    held = journal(free(1, HIT))
    with_it = compile_summary(held, now=NOW, measures={}, encoder=encoder.load_encoder())
    without = compile_summary(held, now=NOW, measures={})
    assert encoder.load_encoder().version in with_it.engine
    assert with_it.version_hash != without.version_hash
    assert [one.text for one in with_it.their_words] == [HIT]
