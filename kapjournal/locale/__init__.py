"""Every text a person reads in Telegram, in catalogues: `<language>/LC_MESSAGES/kapjournal.po`."""
