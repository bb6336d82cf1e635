"""The way in: what clients and staff do in Telegram, and the rounds. None of it can open what it seals."""
