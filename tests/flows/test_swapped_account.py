"""A writer of the database cannot hand one client's chat to another client."""

import sqlalchemy as sa

from tests.flows.house import House


async def test_a_chat_moved_to_another_client_behind_the_servers_back_is_nobodys(house: House) -> None:
    first = await house.enrolled()
    first_id = house.client_id
    second = await house.enrolled()
    second_id = house.client_id
    with house.database.engine.begin() as connection:
        swap = "UPDATE telegram_account SET client_id = CASE client_id WHEN :a THEN :b ELSE :a END"
        connection.execute(sa.text(swap), {"a": first_id, "b": second_id})
    for phone in (first, second):
        await phone.send("meant for my own journal")
        await phone.wait_quiet()
    for client_id in (first_id, second_id):
        house.client_id = client_id
        assert "meant for my own journal" not in house.words()
