"""Text on its way: pieces, entities and broken markup, tried with whatever hypothesis thinks of."""

import html
from contextlib import suppress

from hypothesis import given
from hypothesis import strategies as st

from kapjournal.demo.bot_api.failures import ApiRefusal
from kapjournal.demo.bot_api.formatting import found_entities, parse, utf16
from kapjournal.demo.bot_api.people import split

WORDS = st.text(
    alphabet=st.characters(codec="utf-8", exclude_categories=["Cs", "Zs", "Zl", "Zp", "Cc"]), min_size=1
)
MARKUP = st.lists(
    st.sampled_from(
        ["<b>", "</b>", "<i>", "</i>", "<a href='x'>", "</a>", "<", ">", "&amp;", "🙂", "word ", "</", "<h1>"]
    )
).map("".join)


@given(st.lists(WORDS, min_size=1, max_size=50), st.integers(1, 200))
def test_a_split_text_keeps_every_word_within_the_limit(words: list[str], times: int) -> None:
    text = " ".join(words * times)
    pieces = split(text)
    assert all(utf16(piece) <= 4096 for piece in pieces)
    assert "".join("".join(pieces).split()) == "".join(text.split())


@given(MARKUP)
def test_any_markup_is_either_read_or_refused_with_a_reason(source: str) -> None:
    with suppress(ApiRefusal):
        text, entities = parse(source, "HTML")
        whole = utf16(text)
        assert all(one["offset"] >= 0 and one["offset"] + one["length"] <= whole for one in entities)


@given(st.text())
def test_escaped_text_comes_back_as_it_was(text: str) -> None:
    assert parse(html.escape(text), "HTML")[0] == text


def test_commands_links_and_mentions_are_found_where_they_stand() -> None:
    text = "🙂 /start@kap_bot see https://a.example/b?c, ask @somebody or me@a.example but not a/b"
    units = text.encode("utf-16-le")
    found = {
        one["type"]: units[2 * one["offset"] : 2 * (one["offset"] + one["length"])].decode("utf-16-le")
        for one in found_entities(text)
    }
    assert found == {
        "bot_command": "/start@kap_bot",
        "url": "https://a.example/b?c",
        "mention": "@somebody",
        "email": "me@a.example",
    }
