"""A wording keeps its checksum, and a kept version comes back as it was."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kapjournal.domain.course import RatingName
from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.occasion import Domain
from kapjournal.domain.prompt import Option, Prompt, PromptKind
from kapjournal.domain.safety import SafetyKind, SideEffect
from kapjournal.domain.wording import dump, restore, with_checksum

options = st.builds(
    Option,
    id=st.text(min_size=1, max_size=8),
    label=st.text(min_size=1, max_size=8),
    side_effect=st.none() | st.sampled_from(SideEffect),
    safety=st.none() | st.sampled_from(SafetyKind),
    urgent=st.booleans(),
    asks_words=st.booleans(),
)
prompts = st.builds(
    Prompt,
    id=st.text(min_size=1, max_size=20),
    version=st.integers(1, 99),
    language=st.sampled_from(["en", "es"]),
    kind=st.sampled_from(PromptKind),
    domain=st.sampled_from(Domain),
    text=st.text(max_size=140),
    hint=st.text(max_size=20),
    options=st.lists(options, max_size=4).map(tuple),
    rating=st.none() | st.sampled_from(RatingName),
    item=st.none() | st.integers(0, 20),
    clinical=st.booleans(),
).map(with_checksum)


@given(prompts)
def test_a_kept_version_comes_back_as_it_was_asked(prompt: Prompt) -> None:
    assert restore(json.loads(json.dumps(dump(prompt)))) == prompt


@given(prompts, st.text(max_size=140))
def test_another_wording_has_another_checksum(prompt: Prompt, text: str) -> None:
    other = with_checksum(replace(prompt, text=text))
    assert (other.checksum == prompt.checksum) is (text == prompt.text)


@given(prompts)
def test_a_kept_version_that_was_tampered_with_is_refused(prompt: Prompt) -> None:
    with pytest.raises(InvalidInput):
        restore(dump(prompt) | {"text": prompt.text + "!"})


@pytest.mark.parametrize(
    "body", [{}, {"kind": "open"}, {"kind": "poem", "domain": "body"}, {"id": 3, "x": 1}]
)
def test_a_kept_version_that_does_not_read_is_refused(body: dict[str, object]) -> None:
    with pytest.raises(InvalidInput):
        restore(body)
