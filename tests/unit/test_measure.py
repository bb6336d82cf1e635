"""Scores of validated scales, against examples published elsewhere."""

import pytest

from kapjournal.domain.errors import InvalidInput
from kapjournal.domain.measure import form, item9_urgency, score
from kapjournal.domain.prompt import PromptKind
from kapjournal.domain.safety import Urgency
from kapjournal.prompt_library import load_library

LIBRARY = load_library()


@pytest.mark.parametrize(
    ("measure", "responses", "total"),
    [
        # HL7 personal health record format, ScoredAssessmentPHQ9Example and ScoredAssessmentGAD7Example.
        ("phq9", (0, 0, 1, 1, 1, 0, 0, 0, 0), 3),
        ("gad7", (0, 0, 1, 1, 0, 1, 0), 3),
        # Medizininformatik-Initiative, module PROMs, mii-exa-pro-phq-9-response and -observation.
        ("phq9", (3,) * 9, 27),
        # Published ranges: PHQ-8 0-24 (Kroenke 2009), GAD-7 0-21 (Spitzer 2006), PCL-5 0-80 (NCPTSD).
        ("phq8", (3,) * 8, 24),
        ("gad7", (3,) * 7, 21),
        ("pcl5", (4,) * 20, 80),
        ("pcl5", (0,) * 20, 0),
    ],
)
def test_a_complete_form_sums_to_the_published_total(
    measure: str, responses: tuple[int, ...], total: int
) -> None:
    assert score(LIBRARY.measure(measure, "en"), responses).total == total


@pytest.mark.parametrize(
    ("measure", "bands", "maximum", "change"),
    [
        ("phq9", (5, 10, 15, 20), 27, 6),
        ("phq8", (10,), 24, 6),
        ("gad7", (5, 10, 15), 21, 4),
        ("pcl5", (31, 33), 80, 10),
    ],
)
def test_bands_maximum_and_notable_change_are_those_of_the_protocol(
    measure: str, bands: tuple[int, ...], maximum: int, change: int
) -> None:
    for language in LIBRARY.languages:
        if measure in {one.id for one in LIBRARY.measures(language)}:
            found = LIBRARY.measure(measure, language)
            assert set(bands) <= set(found.bands)
            assert (found.maximum, found.notable_change) == (maximum, change)


def test_an_unfinished_form_has_no_total_and_is_never_pro_rated() -> None:
    unfinished = score(LIBRARY.measure("gad7", "en"), (3, 3, 3, None, 3, 3, 3))
    assert (unfinished.total, unfinished.answered, unfinished.items) == (None, 6, 7)


@pytest.mark.parametrize("responses", [(0,) * 8, (0,) * 10, (0,) * 8 + (4,), (0,) * 8 + (-1,)])
def test_responses_that_do_not_fit_the_form_are_refused(responses: tuple[int, ...]) -> None:
    with pytest.raises(InvalidInput):
        score(LIBRARY.measure("phq9", "en"), responses)


def test_item_nine_of_phq9_is_kept_even_when_the_form_is_unfinished() -> None:
    assert score(LIBRARY.measure("phq9", "en"), (None,) * 8 + (2,)).safety_item == 2


@pytest.mark.parametrize(
    ("value", "urgency"),
    [(None, None), (0, None), (1, Urgency.NEXT_WORKING_DAY), (2, Urgency.NOW), (3, Urgency.NOW)],
)
def test_item_nine_has_a_safety_path_of_its_own(value: int | None, urgency: Urgency | None) -> None:
    assert item9_urgency(value) is urgency


def test_only_phq9_has_a_safety_item_and_it_is_the_ninth() -> None:
    assert {(one.id, one.safety_item) for lang in LIBRARY.languages for one in LIBRARY.measures(lang)} == {
        ("phq9", 8),
        ("phq8", None),
        ("gad7", None),
        ("pcl5", None),
    }


def test_a_measure_as_prompts_has_one_for_each_item_with_the_values_as_option_ids() -> None:
    measure = LIBRARY.measure("phq9", "es")
    prompts = form(measure)
    assert [prompt.item for prompt in prompts] == list(range(9))
    assert {prompt.kind for prompt in prompts} == {PromptKind.MEASURE_ITEM}
    assert [option.id for option in prompts[0].options] == ["0", "1", "2", "3"]
    assert len({prompt.checksum for prompt in prompts}) == 9
