"""`kapjournal screen FILE.jsonl --json`: one line in, one line out, and plain words about what is wrong."""

import json

import pytest

from kapjournal.domain.errors import InvalidInput
from kapjournal.usecases.reading.screen_file import screen_lines


def test_each_line_answers_with_its_id_and_what_was_found() -> None:
    lines = [
        json.dumps({"id": "a", "text": "hoy quiero morirme", "language": "es", "hours_after_session": 20}),
        "",
        json.dumps(
            {"id": "b", "text": "this commute is killing me", "language": "en", "hours_after_session": None}
        ),
        json.dumps({"id": 3, "text": "I don't want to die"}),
    ]
    assert [json.loads(line) for line in screen_lines(lines)] == [
        {"id": "a", "found": [{"kind": "suicidal_thoughts", "tier": "affirmed", "span": [4, 18]}]},
        {"id": "b", "found": []},
        {"id": "3", "found": [{"kind": "suicidal_thoughts", "tier": "negated_or_past", "span": [8, 19]}]},
    ]


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ("{broken secret", "line 2, column 2: not JSON"),
        ('["secret"]', "line 2: not a JSON object"),
        ('{"text": "secret"}', "line 2: 'id' must be a string"),
        ('{"id": "a"}', "line 2: 'text' must be a string"),
        ('{"id": "a", "text": 7}', "line 2: 'text' must be a string"),
        ('{"id": "a", "text": "secret", "language": 5}', "line 2: 'language' must be a string or null"),
        (
            '{"id": "a", "text": "secret", "hours_after_session": "x"}',
            "line 2: 'hours_after_session' must be a number",
        ),
        (
            '{"id": "a", "text": "secret", "hours_after_session": true}',
            "line 2: 'hours_after_session' must be a number",
        ),
        (
            '{"id": "a", "text": "secret", "hours_after_session": NaN}',
            "line 2: 'hours_after_session' must be a number",
        ),
        ("[" * 100_000, "line 2: nested too deeply"),
    ],
)
def test_a_bad_line_is_named_by_its_number_and_never_by_its_words(line: str, problem: str) -> None:
    good = json.dumps({"id": "a", "text": "fine"})
    with pytest.raises(InvalidInput) as caught:
        list(screen_lines([good, line]))
    assert str(caught.value).startswith(problem)
    assert "secret" not in str(caught.value)
    assert "JSON object a line" in caught.value.remedy
    assert caught.value.__cause__ is None


def test_lines_are_answered_as_they_come() -> None:
    def endless() -> object:
        while True:
            yield json.dumps({"id": "a", "text": "soup"})

    answers = screen_lines(endless())  # type: ignore[arg-type]
    assert json.loads(next(answers)) == {"id": "a", "found": []}
