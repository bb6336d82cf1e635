"""From an invite to a journal."""

from kapjournal.domain.client import Client, ClientState
from tests.flows.house import House


async def test_three_screens_lead_from_the_invite_to_an_active_journal(house: House) -> None:
    phone = await house.enrolled()
    client = house.get(Client, house.client_id)
    assert client.state is ClientState.ACTIVE
    assert client.enrolled_at is not None
    ours = [one for one in await phone.messages() if not one.mine]
    assert len(ours) == 1, "each screen takes the place of the one before"


async def test_a_used_invite_gets_a_kind_dead_end(house: House) -> None:
    await house.enrolled()
    other = house.phone(first_name="Other")
    await other.start(house.code)
    assert "ask your practice for a new one" in (await other.wait_new(0)).text


async def test_words_before_consent_are_not_kept(house: House) -> None:
    phone = house.phone()
    await phone.start(house.invite())
    await phone.wait_text("private journal")
    await phone.send("my secret before consent")
    await phone.wait_text("This message was not kept")
    assert house.opened() == []
