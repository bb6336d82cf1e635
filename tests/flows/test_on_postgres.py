"""The same conversation on PostgreSQL, where every update is its own transaction."""

from datetime import UTC, datetime
from pathlib import Path

from kapjournal.domain.course import SessionKind
from tests.flows.house import open_house


async def test_a_client_enrols_answers_and_is_read_on_postgresql(tmp_path: Path, postgres_url: str) -> None:
    async with open_house(tmp_path, database_url=postgres_url) as house:
        phone = await house.enrolled()
        medicine = house.plan(SessionKind.MEDICINE, datetime(2026, 3, 12, 10, 0))  # noqa: DTZ001 - a wall clock
        ended = datetime(2026, 3, 12, 16, 0, tzinfo=UTC)
        house.clock.set(ended)
        house.end(medicine, ended)
        await house.go_to(datetime(2026, 3, 12, 19, 5, tzinfo=UTC))
        await phone.wait_for(lambda seen: "Fine" in seen[-1].buttons)
        await phone.tap("Fine")
        await phone.wait_for(lambda seen: "Skip" in seen[-1].buttons and "Fine" not in seen[-1].buttons)
        sent = [f"word {number}" for number in range(12)]
        for text in sent:
            await phone.send(text)
        await phone.wait_quiet()
        assert house.words() == sent, "in order, none lost, none twice"
