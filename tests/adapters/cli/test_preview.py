"""`kapjournal prompts preview` prints the course a client will meet, and names a slip."""

from typer.testing import CliRunner

from kapjournal.cli.prompts import prompts


def test_the_whole_course_is_printed_with_dates_and_reasons() -> None:
    said = CliRunner().invoke(
        prompts,
        ["preview", "--tracks", "adhd,trauma", "--route", "intramuscular", "--integration-in", "3d"],
    )
    assert said.exit_code == 0, said.output
    assert "=== medicine session ===" in said.output
    assert "From the track adhd" in said.output
    assert "From the track trauma" in said.output


def test_an_unknown_track_is_named_with_those_that_exist() -> None:
    said = CliRunner().invoke(prompts, ["preview", "--tracks", "truama"])
    assert said.exit_code != 0
    assert "truama" in str(said.exception)
